"""Words that carry no subject: "what is", "can i get", "mag ik". Kept out of queries that hold other words.

Folded, as `app.search.analysis.fold` gives them. A word that is also a name ("OR") counts when it is written in
capitals or stands alone; see `app.search.query`.
"""

_ENGLISH = """
a about after again all also always am an and any anyone anything anyway are arent around as ask asked asking at be
because been before being between but by can cannot cant could couldnt did didnt do does doesnt doing dont during each
else ever every everything etc exactly few find for from get gets getting give go goes going gone gonna got had happen
happened happening happens has hasnt have havent having he hello help her here hey hi him his how however i id if ill im
in instead into is isnt it its ive just keep know let lets like long made make makes many maybe me mean means mine more
most much must my myself need needs never no normally not nothing now of off often ok okay on once one only or other
others our out over own please possible put question really right s said several same say says see she should since so some
someone something still such sure t take takes tell than thank thanks that thats the their them then there these they
thing things this those though through to too under until up us use usually very want wanted wants was wasnt way we
well went were weve what whats when where wheres whether which while who whom whos whose why will with within without
wont would wouldnt yes yet you your youre yours
came come comes coming feel feels felt gave given happen hear heard know knows knew let seem seems think thinks thought
although unless till whilst already gets whole told tells trying try tried
"""

_DUTCH = """
aan af al alle allemaal alleen als altijd ander andere anders ben bent bij bijvoorbeeld binnen bv daar daarna dan dat de
deze die dit doe doen doet door dus een eens eerst eigenlijk elk elke en enige er erg even geen ga gaan gaat geef geeft
geven gebeurt gebeuren graag haar had hadden hallo heb hebben hebt heeft help hem hen het hier hij hoe hoelang hoeveel
hoeft hoeven hun ie iedereen iemand iets ik in is ja je jij jou jouw jullie kan kon konden krijg krijgen krijgt kun
kunnen kunt laat later lang maak maakt maar mag maken me mee meer men met mij mijn moet moeten moest na naar net niet
niets niks nodig nog nou nu of om omdat ons onze ook op over pas per precies s soms steeds t te tegen tijdens toch toen
tot tussen u uit uw vaak van vanaf veel voor vooral vraag waar waarom wanneer want waren was wat we weet wel welk welke
wel weten wie wij wil willen wilt word worden wordt zal ze zei zeg zeggen zegt zelf zich zien zij zijn zo zoals zonder
zou zouden
bleef blijf blijft dacht denk denken denkt echt gaf geen gedaan gegaan gegeven gekomen gekregen geval geweest gewoon
geworden gezegd graag had heel hield hou houd houden houdt ineens klopt kom komen komt kreeg krijgt kwam liever ligt
liggen lijkt loopt manier mee misschien mocht moest nooit opeens paar probeer probeert ooit staan staat steeds
terwijl zodat totdat hoewel tenzij indien sinds alsnog alvast nadat voordat dadelijk wegens vanwege behalve ongeveer
bijna echter immers stel stond straks vind vinden vindt vond vraagt vroeg weer werd wilde zat zegt zit zitten zomaar
"""

FILLERS: dict[str, frozenset[str]] = {"en": frozenset(_ENGLISH.split()), "nl": frozenset(_DUTCH.split())}
ALL_FILLERS = FILLERS["en"] | FILLERS["nl"]
