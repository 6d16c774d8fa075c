"""Everyday words that mean the same to a worried worker, in both languages.

Knowledge of the language, not of the handbook: legal names belong in `handbook/glossary.yaml`, words for one page in
`handbook/words.yaml`. A family is written "- english, words | nederlandse, woorden"; inflected forms and compounds need
no entry of their own. A family counts less than the word itself.
"""

from typing import NamedTuple


class Family(NamedTuple):
    """Words that may stand for each other. `name` is its first word."""

    name: str
    en: tuple[str, ...]
    nl: tuple[str, ...]


_FAMILIES = """
- fired, dismissed, sacked, let go, lose my job, losing my job, lost my job, loses his job, kicked out, get
  rid of, terminated, termination
  | ontslag, ontslagen, eruit gezet, eruit gooien, baan kwijt, op straat gezet, weggestuurd, wegsturen, eruit
    werken, van me af
- layoff, laid off, lay off, redundancy, redundant, job cuts, downsizing
  | boventallig, reorganisatie, banen schrappen, inkrimping
- sick, ill, illness, unwell, sick leave, sickness, disease, flu, medical leave
  | ziek, ziekmelding, ziekteverlof, ziekmelden, arbeidsongeschikt, griep
- sick pay, paid while sick, paid while ill, wages during illness
  | loon bij ziekte, loondoorbetaling, doorbetaald bij ziekte, ziektegeld
- burnout, burned out, burnt out, burn out, stress, overworked, exhausted, overspannen, mental health
  | burnout, burn-out, overspannen, opgebrand, stress, werkdruk, uitgeput
- boss, manager, supervisor, team lead, management, line manager
  | baas, leidinggevende, manager, chef, directeur
- colleague, coworker, co-worker, teammate, workmate
  | collega
- salary, wage, wages, pay, paycheck, earnings, income
  | loon, salaris, inkomen, verdienen
- raise, pay rise, salary increase, more money, earn more, underpaid
  | loonsverhoging, salarisverhoging, opslag, meer loon, onderbetaald
- not paid, unpaid, late pay, missing pay, have not been paid, salary late, did not pay, wont pay, wage theft,
  havent been paid, hasnt paid
  | niet betaald, te laat betaald, geen loon, loon niet gekregen, achterstallig loon, betaalt niet, salaris te
    laat
- payslip, pay slip, paystub, pay stub, wage slip
  | loonstrook, loonstrookje, salarisstrook, loonspecificatie
- holiday, vacation, annual leave, days off, time off, pto, paid leave
  | vakantie, vakantiedagen, verlof, vrije dagen, vrij nemen, verlofdagen
- holiday allowance, holiday pay, vacation money, vacation allowance, holiday money, 8 percent
  | vakantiegeld, vakantietoeslag, vakantiebijslag
- quit, resign, resignation, leave my job, hand in my notice, give notice, leaving my job
  | ontslag nemen, opzeggen, zelf opzeggen, weggaan, stoppen met mijn baan, baan opzeggen
- new job, change jobs, switch jobs, change employer, switch employer, another employer
  | nieuwe baan, andere baan, overstappen, andere werkgever, van baan wisselen
- lawyer, attorney, solicitor, legal help, legal advice
  | advocaat, jurist, juridische hulp, rechtshulp
- court, judge, lawsuit, sue
  | rechter, rechtbank, rechtszaak, aanklagen
- pregnant, pregnancy, maternity, maternity leave, expecting, giving birth
  | zwanger, zwangerschap, zwangerschapsverlof, bevalling, bevallingsverlof, bevallen
- parental leave, leave for my child
  | ouderschapsverlof
- paternity, paternity leave, partner leave, birth leave, new father, newborn
  | geboorteverlof, partnerverlof, vaderschapsverlof, kraamverlof
- care leave, caring for, carer, sick child, sick parent
  | zorgverlof, mantelzorg, ziek kind, kortdurend zorgverlof
- visa, residence permit, work permit, permit, kennismigrant, highly skilled migrant, hsm, blue card,
  immigration
  | visum, verblijfsvergunning, werkvergunning, kennismigrant, vergunning, blauwe kaart
- 30 percent ruling, 30 ruling, 30 percent, thirty percent ruling, expat ruling, expat tax
  | 30 percentregeling, 30 procent regeling, 30 procent, expatregeling, dertig procent regeling
- expat, foreigner, migrant, immigrant, international
  | expat, buitenlander, migrant
- works from home, work from home, wfh, remote, home office, hybrid, telework, return to office, rto
  | thuiswerken, thuis werken, hybride, thuiswerk, terug naar kantoor
- overtime, extra hours, long hours, crunch, working late, work weekends, weekend work
  | overwerk, overuren, meerwerk, overwerken
- on call, on-call, standby, stand-by, pager, pager duty, out of hours
  | bereikbaarheidsdienst, consignatie, piket, oproepdienst, bereikbaar zijn, storingsdienst
- part time, part-time, fewer hours, reduce hours, less hours, four days, 4 day week
  | deeltijd, parttime, minder uren, minder werken, vier dagen
- roster, schedule, shift, shifts, rota
  | rooster, dienstrooster, ploegendienst, werktijden
- break, breaks, rest, rest time
  | pauze, rust, rusttijd
- spy, spying, monitored, monitoring, surveillance, tracking, tracked, keylogger, camera, watching me, read my
  email, bossware, screenshots
  | controle, gecontroleerd, bespioneren, cameratoezicht, volgen, meekijken, afluisteren, monitoring,
    spionage, volgsysteem
- privacy, gdpr, personal data, my data, data protection
  | privacy, avg, persoonsgegevens, mijn gegevens
- personnel file, hr file, employee file, my file, data request, subject access request, sar, dsar
  | personeelsdossier, dossier, inzageverzoek, inzage
- bullied, bullying, harassment, harassed, mobbing, toxic, abusive, intimidation, shouting
  | pesten, gepest, intimidatie, lastiggevallen, grensoverschrijdend, treiteren, schelden
- sexual harassment, groped, metoo, unwanted touching, sexism
  | seksuele intimidatie, ongewenst gedrag, aanranding, metoo
- discrimination, discriminated, racism, racist, unfair treatment, treated unfairly, unequal
  | discriminatie, gediscrimineerd, racisme, ongelijk behandeld, ongelijke behandeling
- age, too old, older worker
  | leeftijd, te oud, oudere werknemer
- disability, disabled, handicap, chronic illness, adhd, autism, neurodivergent, accommodation
  | handicap, beperking, chronisch ziek, autisme, aanpassing
- equal pay, pay gap, paid less, earn less than, gender pay gap, pay transparency
  | gelijk loon, loonkloof, minder verdienen, gelijke beloning
- whistleblower, whistleblowing, report wrongdoing, illegal, fraud, misconduct
  | klokkenluider, misstand, melden misstand, fraude
- sign, signature, signing
  | tekenen, handtekening, ondertekenen
- pressure, forced, pressured, threatened, threat, coerced
  | druk, gedwongen, dwang, bedreigd, dreigen
- record, recording, tape
  | opnemen, opname, opnames
- social media, linkedin, twitter, tweet, post online, blog, speak to press, journalist
  | sociale media, journalist, pers, openbaar
- freelancer, freelance, contractor, self-employed, self employed, independent contractor, sole trader, b2b
  | zzp, zzper, freelancer, zelfstandige, opdrachtnemer, eenmanszaak
- bogus self-employment, false self-employment, misclassified, misclassification, sham contractor
  | schijnzelfstandigheid, schijnzelfstandig
- agency, temp agency, temp, temping, agency worker, staffing agency, secondment, seconded, detachering
  | uitzendbureau, uitzendkracht, uitzendwerk, detachering, gedetacheerd, inlener, payroll
- gig, gig work, platform, uber, deliveroo, courier, rider, delivery app
  | platform, platformwerk, maaltijdbezorger, bezorger, koerier
- intern, internship, trainee, student, traineeship
  | stage, stagiair, stageplek, trainee
- bankrupt, bankruptcy, insolvent, insolvency, company closing, going bust
  | failliet, faillissement, surseance, bedrijf gaat dicht
- bonus, commission, variable pay
  | bonus, commissie, provisie
- stock options, shares, equity, rsu, rsus, vesting, esop
  | aandelen, opties, aandelenopties
- pension, retirement, pension fund
  | pensioen, pensioenfonds
- minimum wage
  | minimumloon, wettelijk minimumloon
- side job, second job, side project, side hustle, moonlighting, own company next to my job
  | bijbaan, nevenwerk, nevenwerkzaamheden, bijverdienen, tweede baan
- intellectual property, ip, own my code, open source, who owns
  | intellectueel eigendom, auteursrecht, eigendom van code
- commute, travel, travel costs, travel allowance, commuting
  | reiskosten, reiskostenvergoeding, woon-werkverkeer
- ai, artificial intelligence, chatgpt, copilot, automation, algorithm
  | ai, kunstmatige intelligentie, algoritme, automatisering
- organise, organising, unionise, unionize, collective action, start a union
  | organiseren, je verenigen, collectieve actie, bond oprichten
- union, trade union, labour union, fnv, cnv
  | vakbond, bond, fnv, cnv
- union busting, anti-union, retaliation, punished, retaliate, targeted, revenge
  | represailles, wraak, benadeling, gestraft, tegenwerken
- strike, striking, walkout, stop work
  | staken, staking, werk neerleggen
- petition, open letter, demands, collect signatures
  | petitie, open brief, eisen, handtekeningen
- meeting, meet, get-together
  | vergadering, bijeenkomst, overleg
- vote, election, elections, ballot
  | stemmen, verkiezing, verkiezingen, stembiljet
- afraid, fear, scared, worried, anxious
  | bang, angst, vrees, zorgen
- apathy, nobody cares, do not care, indifferent, nothing will change
  | onverschillig, niemand doet mee, heeft geen zin
- leader, leaders, influencer
  | leider, leiders, trekker
- signal, whatsapp, slack, teams, encrypted chat, secure messaging, group chat
  | signal, whatsapp, slack, appgroep, versleuteld
- phone, mobile, smartphone, iphone, android
  | telefoon, mobiel, smartphone
- laptop, work computer, work laptop, company laptop, company phone
  | werklaptop, laptop van de zaak, werktelefoon
- password, passwords, two-factor, 2fa, hacked, security
  | wachtwoord, wachtwoorden, beveiliging, gehackt
- reference, references, recommendation letter
  | referentie, getuigschrift, aanbevelingsbrief
- evidence, proof, documentation
  | bewijs, bewijzen, vastleggen
- deadline, time limit, too late, how many days
  | termijn, deadline, te laat, hoeveel dagen
- outsourcing, outsourced, offshoring
  | uitbesteden, uitbesteding
- takeover, acquired, acquisition, merger, sold
  | overname, fusie, verkocht
- dole, unemployment, unemployment benefit, jobless, benefits
  | ww, werkloosheid, uitkering, werkloos
- company doctor, occupational doctor, occupational physician, arbo doctor
  | bedrijfsarts, arboarts, arbodienst
- second opinion, expert opinion, disagree with the doctor
  | deskundigenoordeel, second opinion
- reintegration, return to work, back to work, recovery plan
  | reintegratie, terug aan het werk, plan van aanpak
- unfair, unjust, wrongful, unlawful
  | onterecht, oneerlijk, onrechtmatig
"""


def families() -> list[Family]:
    """All families, in a fixed order."""
    found = []
    for line in " ".join(_FAMILIES.split()).removeprefix("- ").split(" - "):
        english, dutch = (tuple(part.strip() for part in side.split(",")) for side in line.split("|"))
        found.append(Family(english[0], english, dutch))
    return found
