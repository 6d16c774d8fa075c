<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About and sources</source>
            <translation>Over de app en bronnen</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versies</translation>
        </message>
        <message>
            <source>Tech Werkers Handbook</source>
            <translation>Tech Werkers Handboek</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Inhoud</translation>
        </message>
        <message>
            <source>{version}, last page check on {day}</source>
            <translation>{version}, laatste controle van een pagina op {day}</translation>
        </message>
        <message>
            <source>Information, not legal advice</source>
            <translation>Informatie, geen juridisch advies</translation>
        </message>
        <message>
            <source>Tech Werkers are volunteers, not lawyers and not a union. Each page names its sources and the day on which we checked it. For your own case, ask your union, your legal insurance or the Juridisch Loket.</source>
            <translation>Tech Werkers zijn vrijwilligers, geen advocaten en geen vakbond. Op elke pagina staan de bronnen en de dag waarop we die hebben nagekeken. Wat geldt in jouw geval? Vraag het je vakbond, je rechtsbijstandsverzekering of het Juridisch Loket.</translation>
        </message>
        <message>
            <source>Found a mistake?</source>
            <translation>Een fout gevonden?</translation>
        </message>
        <message>
            <source>Copy the name of the page and the sentence, and send it to Tech Werkers (techwerkers.nl) from a private address. This app sends nothing by itself.</source>
            <translation>Kopieer de naam van de pagina en de zin. Stuur die vanaf een privéadres naar Tech Werkers (techwerkers.nl). Deze app verstuurt zelf niets.</translation>
        </message>
        <message>
            <source>No internet</source>
            <translation>Geen internet</translation>
        </message>
        <message>
            <source>The app contains no code that opens a connection, and never looks for updates. To check that yourself on Linux, run:
strace -f -e trace=network handbook</source>
            <translation>In de app zit geen code die verbinding maakt, en de app zoekt nooit naar updates. Zelf controleren op Linux:
strace -f -e trace=network handbook</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licenties</translation>
        </message>
        <message>
            <source>App: GPL-3.0-or-later. Handbook text: CC BY-SA 4.0. Built with Qt and PySide6 (LGPL-3.0), Whoosh (BSD), PyNaCl (Apache-2.0), libsodium (ISC), msgspec (BSD). Fonts Onest and JetBrains Mono (OFL-1.1).</source>
            <translation>App: GPL-3.0-or-later. Tekst van het handboek: CC BY-SA 4.0. Gebouwd met Qt en PySide6 (LGPL-3.0), Whoosh (BSD), PyNaCl (Apache-2.0), libsodium (ISC), msgspec (BSD). Lettertypen Onest en JetBrains Mono (OFL-1.1).</translation>
        </message>
        <message>
            <source>The parts of this app and their licences</source>
            <translation>De onderdelen van deze app en hun licenties</translation>
        </message>
        <message>
            <source>The texts of the licences are in this folder: {folder}</source>
            <translation>De teksten van de licenties staan in deze map: {folder}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Handbook</source>
            <translation>&amp;Handboek</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Handout of several guides…</source>
            <translation>Hand-out van meerdere gidsen…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Bewaar als pdf…</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Vergrendel</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Verberg</translation>
        </message>
        <message>
            <source>Close the handbook</source>
            <translation>Handboek sluiten</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bewerken</translation>
        </message>
        <message>
            <source>Mark the selected text</source>
            <translation>Markeer de geselecteerde tekst</translation>
        </message>
        <message>
            <source>Note on the selected text…</source>
            <translation>Notitie bij de geselecteerde tekst…</translation>
        </message>
        <message>
            <source>New diary entry…</source>
            <translation>Nieuwe aantekening in het dagboek…</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ga naar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vooruit</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>Gidsen</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>Stappenplan</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Termijnen</translation>
        </message>
        <message>
            <source>Diary</source>
            <translation>Dagboek</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message>
            <source>Calculators</source>
            <translation>Rekenhulp</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Begrippen</translation>
        </message>
        <message>
            <source>Your marks</source>
            <translation>Jouw markeringen</translation>
        </message>
        <message>
            <source>From a step to its guide, and back</source>
            <translation>Van een stap naar zijn gids, en terug</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Volgend deel van het venster</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Vorig deel van het venster</translation>
        </message>
        <message>
            <source>&amp;Page</source>
            <translation>&amp;Pagina</translation>
        </message>
        <message>
            <source>Search the handbook</source>
            <translation>Zoek in het handboek</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Zoek op deze pagina</translation>
        </message>
        <message>
            <source>Next marked word</source>
            <translation>Volgende gemarkeerde woord</translation>
        </message>
        <message>
            <source>Previous marked word</source>
            <translation>Vorige gemarkeerde woord</translation>
        </message>
        <message>
            <source>Bookmark this page</source>
            <translation>Bladwijzer bij deze pagina</translation>
        </message>
        <message>
            <source>Next mark on this page</source>
            <translation>Volgende markering op deze pagina</translation>
        </message>
        <message>
            <source>Previous mark on this page</source>
            <translation>Vorige markering op deze pagina</translation>
        </message>
        <message>
            <source>Select text with the keyboard</source>
            <translation>Tekst selecteren met het toetsenbord</translation>
        </message>
        <message>
            <source>Show or hide the contents</source>
            <translation>Inhoud tonen of verbergen</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>Op deze pagina</translation>
        </message>
        <message>
            <source>This page in the other language</source>
            <translation>Deze pagina in de andere taal</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Opnieuw doen</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Beeld</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Grotere tekst</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kleinere tekst</translation>
        </message>
        <message>
            <source>Text at 100 %</source>
            <translation>Tekst op 100 %</translation>
        </message>
        <message>
            <source>Switch between light and dark</source>
            <translation>Wissel tussen licht en donker</translation>
        </message>
        <message>
            <source>H&amp;elp</source>
            <translation>H&amp;ulp</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Toetsen</translation>
        </message>
        <message>
            <source>About and sources</source>
            <translation>Over de app en bronnen</translation>
        </message>
        <message>
            <source>All commands</source>
            <translation>Alle opdrachten</translation>
        </message>
    </context>
    <context>
        <name>AnswerField</name>
        <message>
            <source>Choose one</source>
            <translation>Kies er een</translation>
        </message>
        <message>
            <source>Empty: today</source>
            <translation>Leeg: vandaag</translation>
        </message>
        <message>
            <source>{question} (may stay empty)</source>
            <translation>{question} (mag leeg blijven)</translation>
        </message>
    </context>
    <context>
        <name>AnswerRows</name>
        <message>
            <source>Help by situation</source>
            <translation>Hulp per situatie</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>Gidsen</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>Stappenplannen</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message>
            <source>Calculators</source>
            <translation>Rekenhulpen</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Begrippen</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Toon alle %n</numerusform>
                <numerusform>Toon alle %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Van jou</translation>
        </message>
        <message>
            <source> · only on this computer</source>
            <translation> · alleen op deze computer</translation>
        </message>
        <message>
            <source>In Dutch law this is called</source>
            <translation>In de wet heet dit</translation>
        </message>
        <message>
            <source>Or try</source>
            <translation>Of probeer</translation>
        </message>
        <message>
            <source>Search in everything, not only {filter}</source>
            <translation>Zoek in alles, niet alleen in {filter}</translation>
        </message>
        <message>
            <source>Removes the filter “{filter}”.</source>
            <translation>Haalt het filter “{filter}” weg.</translation>
        </message>
        <message>
            <source>Search in both languages</source>
            <translation>Zoek in beide talen</translation>
        </message>
        <message>
            <source>Many pages exist in one language only.</source>
            <translation>Veel pagina’s zijn er maar in één taal.</translation>
        </message>
        <message>
            <source>Situation: “{title}”</source>
            <translation>Situatie: “{title}”</translation>
        </message>
        <message>
            <source>Start from what is happening instead of a word.</source>
            <translation>Begin bij wat er aan de hand is, in plaats van bij een woord.</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Maybe it has another name. Dutch law often does.</source>
            <translation>Misschien heet het anders. In de wet is dat vaak zo.</translation>
        </message>
        <message>
            <source>Your checklists and notes are locked.</source>
            <translation>Je stappenplannen en notities zijn vergrendeld.</translation>
        </message>
        <message>
            <source>Only the names of your checklists and your notes in them are searched here.</source>
            <translation>Hier worden alleen de namen van je stappenplannen en je notities daarin doorzocht.</translation>
        </message>
        <message>
            <source>Your marks</source>
            <translation>Jouw markeringen</translation>
        </message>
        <message>
            <source>Note in “{name}”</source>
            <translation>Notitie in “{name}”</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendel</translation>
        </message>
        <message>
            <source>Then your checklists and notes are searched, too.</source>
            <translation>Dan worden ook je stappenplannen en notities doorzocht.</translation>
        </message>
        <message>
            <source>Dutch term</source>
            <translation>Begrip</translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <source>Appearance</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Kleuren</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Volg het systeem</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Gewoon</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Hoog</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contrast</translation>
        </message>
        <message>
            <source>High is black and white with clear borders, no tints.</source>
            <translation>Hoog is zwart en wit met duidelijke randen, zonder kleurvlakken.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Toetsen</translation>
        </message>
        <message>
            <source>Single letters in a list of steps</source>
            <translation>Losse letters in een lijst met stappen</translation>
        </message>
        <message>
            <source>For example N for a new step. Only while the list has the keyboard.</source>
            <translation>Bijvoorbeeld N voor een nieuwe stap. Alleen als je in de lijst bent.</translation>
        </message>
    </context>
    <context>
        <name>ArticleEnd</name>
        <message>
            <source>Sources</source>
            <translation>Bronnen</translation>
        </message>
        <message>
            <source>Information, not legal advice. Laws change: look at the date of the check.</source>
            <translation>Informatie, geen juridisch advies. Wetten veranderen: kijk naar de datum van de controle.</translation>
        </message>
        <message>
            <source>Seen second-hand, not in the source itself.</source>
            <translation>Uit de tweede hand, niet in de bron zelf gezien.</translation>
        </message>
        <message>
            <source>Not confirmed yet.</source>
            <translation>Nog niet bevestigd.</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Kopieer adres</translation>
        </message>
        <message>
            <source>Related guides</source>
            <translation>Verwante gidsen</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>Stappenplannen</translation>
        </message>
        <message>
            <source>Letters to fill in</source>
            <translation>Brieven om in te vullen</translation>
        </message>
        <message>
            <source>Calculators</source>
            <translation>Rekenhulp</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorige pagina</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Volgende pagina</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Handboek</translation>
        </message>
    </context>
    <context>
        <name>Busy</name>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
    </context>
    <context>
        <name>CalculatorForm</name>
        <message>
            <source>What you fill in is not stored. It is gone when you lock or close the handbook.</source>
            <translation>Wat je invult, wordt niet opgeslagen. Het is weg als je het handboek vergrendelt of sluit.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leegmaken</translation>
        </message>
        <message>
            <source>Keep in a checklist…</source>
            <translation>Bewaren in een stappenplan…</translation>
        </message>
        <message>
            <source>{problem} Not counted yet.</source>
            <translation>{problem} Telt nog niet mee.</translation>
        </message>
    </context>
    <context>
        <name>CalculatorList</name>
        <message>
            <source>Calculators</source>
            <translation>Rekenhulp</translation>
        </message>
        <message>
            <source>Every step of the sum is shown, with the article it rests on. Nothing you fill in is stored.</source>
            <translation>Je ziet elke stap van de som, met het wetsartikel erbij. Wat je invult, wordt niet opgeslagen.</translation>
        </message>
    </context>
    <context>
        <name>CalculatorsPane</name>
        <message>
            <source>Copy the result</source>
            <translation>Kopieer de uitkomst</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Vragen</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Tonen</translation>
        </message>
        <message>
            <source>Calculators</source>
            <translation>Rekenhulp</translation>
        </message>
        <message>
            <source>There is no result yet.</source>
            <translation>Er is nog geen uitkomst.</translation>
        </message>
        <message>
            <source>Result copied.</source>
            <translation>Uitkomst gekopieerd.</translation>
        </message>
        <message>
            <source>Unlock to add this to a checklist.</source>
            <translation>Ontgrendel om dit aan een stappenplan toe te voegen.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendel</translation>
        </message>
    </context>
    <context>
        <name>ChangePassphrase</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Wachtzin wijzigen</translation>
        </message>
        <message>
            <source>Present passphrase, or the words of your recovery sheet</source>
            <translation>Huidige wachtzin, of de woorden van je herstelblad</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nieuwe wachtzin</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleer</translation>
        </message>
        <message>
            <source>Type the present passphrase, and the new one twice, first.</source>
            <translation>Typ eerst je huidige wachtzin, en twee keer de nieuwe.</translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s) and try again.</source>
            <translation>
                <numerusform>Wacht %n seconde en probeer het opnieuw.</numerusform>
                <numerusform>Wacht %n seconden en probeer het opnieuw.</numerusform>
            </translation>
        </message>
        <message>
            <source>Making the key…</source>
            <translation>De sleutel wordt gemaakt…</translation>
        </message>
        <message>
            <source>The passphrase is changed. Your recovery sheet opens your notes no more: make a new one.</source>
            <translation>De wachtzin is veranderd. Je herstelblad opent je notities niet meer: maak een nieuw blad.</translation>
        </message>
        <message>
            <source>The passphrase is changed. Older backups open with the old one.</source>
            <translation>De wachtzin is veranderd. Oudere reservekopieën openen met de oude.</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>Saved. Nothing was lost.</source>
            <translation>Bewaard. Er is niets verloren.</translation>
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <source>All commands</source>
            <translation>Alle opdrachten</translation>
        </message>
        <message>
            <source>Type what you want to do</source>
            <translation>Typ wat je wilt doen</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Opdrachten</translation>
        </message>
    </context>
    <context>
        <name>ComputerPage</name>
        <message>
            <source>Whose computer is this?</source>
            <translation>Van wie is deze computer?</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Van mij</translation>
        </message>
        <message>
            <source>What you write is kept, encrypted. Locks after 5 minutes.</source>
            <translation>Wat je schrijft, wordt versleuteld bewaard. Vergrendelt na 5 minuten.</translation>
        </message>
        <message>
            <source>The app then chooses safe settings. You can change them later.</source>
            <translation>De app kiest dan veilige instellingen. Je kunt ze later veranderen.</translation>
        </message>
        <message>
            <source>Shared or borrowed</source>
            <translation>Gedeeld of geleend</translation>
        </message>
        <message>
            <source>You choose: keep what you write, encrypted, or keep nothing. Locks after 2 minutes, and the window is called “Notes”.</source>
            <translation>Jij kiest: versleuteld bewaren wat je schrijft, of niets bewaren. Vergrendelt na 2 minuten, en het venster heet “Notities”.</translation>
        </message>
        <message>
            <source>My employer’s</source>
            <translation>Van mijn werkgever</translation>
        </message>
        <message>
            <source>Reading only. Nothing you write is kept, and the window is called “Notes”.</source>
            <translation>Alleen lezen. Wat je schrijft, wordt niet bewaard, en het venster heet “Notities”.</translation>
        </message>
        <message>
            <source>Your employer may see the screen and the list of apps of its computers. Use your own device if you can.</source>
            <translation>Je werkgever kan op een computer van het werk misschien het scherm en de lijst met apps zien. Gebruik liever je eigen apparaat.</translation>
        </message>
    </context>
    <context>
        <name>ContentPage</name>
        <message>
            <source>Pages of the handbook</source>
            <translation>Pagina's van het handboek</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>{version}, last page check on {day}</source>
            <translation>{version}, laatste controle van een pagina op {day}</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Inhoud</translation>
        </message>
        <message>
            <source>Publisher</source>
            <translation>Uitgever</translation>
        </message>
        <message>
            <source>Other pages are ready. They show when you close the handbook and open it again.</source>
            <translation>Er staan andere pagina's klaar. Je ziet ze als je het handboek sluit en weer opent.</translation>
        </message>
        <message>
            <source>Newer pages by file</source>
            <translation>Nieuwere pagina's uit een bestand</translation>
        </message>
        <message>
            <source>The app looks for nothing on the internet. Newer pages come as a file whose name ends in .handbookpack. Open it with a double click, drop it on this window, or choose it here.</source>
            <translation>De app zoekt niets op internet. Nieuwere pagina's komen als een bestand waarvan de naam eindigt op .handbookpack. Open het met een dubbelklik, sleep het naar dit venster of kies het hier.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Kies een bestand…</translation>
        </message>
        <message>
            <source>You see first what changes. Files of another publisher, or changed on the way, are refused.</source>
            <translation>Je ziet eerst wat er verandert. Een bestand van een andere uitgever, of een bestand dat onderweg is veranderd, weigert de app.</translation>
        </message>
        <message>
            <source>Install a content pack</source>
            <translation>Een contentpakket installeren</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Go back to the pages that came with the app</source>
            <translation>Terug naar de pagina's die bij de app zaten</translation>
        </message>
        <message>
            <source>Takes the content pack away. Your checklists stay.</source>
            <translation>Haalt het contentpakket weg. Je stappenplannen blijven.</translation>
        </message>
        <message>
            <source>None: this installation takes no content packs.</source>
            <translation>Geen: deze installatie neemt geen contentpakketten aan.</translation>
        </message>
        <message>
            <source>{name}. No key came with this app, so it takes no content packs yet.</source>
            <translation>{name}. Er zat geen sleutel bij deze app, dus neemt die nog geen contentpakketten aan.</translation>
        </message>
        <message>
            <source>Done. The shipped pages show when you open the handbook again.</source>
            <translation>Klaar. Je ziet de meegeleverde pagina's als je het handboek opnieuw opent.</translation>
        </message>
    </context>
    <context>
        <name>ContentsTree</name>
        <message>
            <source>Filter contents</source>
            <translation>Filter de inhoud</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhoud</translation>
        </message>
        <message>
            <source>Your marks</source>
            <translation>Jouw markeringen</translation>
        </message>
    </context>
    <context>
        <name>DataPage</name>
        <message>
            <source>Your data</source>
            <translation>Je gegevens</translation>
        </message>
        <message>
            <source>Your notes from another computer</source>
            <translation>Je notities van een andere computer</translation>
        </message>
        <message>
            <source>Make a backup there, bring the file here, and choose it. It opens with the passphrase you had on that day.</source>
            <translation>Maak daar een reservekopie, neem het bestand mee en kies het hier. Het gaat open met de wachtzin die je op die dag had.</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s) without use, and before the computer sleeps.</source>
            <translation>
                <numerusform>Na %n minuut zonder gebruik, en voordat de computer slaapt.</numerusform>
                <numerusform>Na %n minuten zonder gebruik, en voordat de computer slaapt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only before the computer sleeps. You switched the timer off.</source>
            <translation>Alleen voordat de computer slaapt. Je hebt de timer uitgezet.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Reservekopieën</translation>
        </message>
        <message>
            <source>None yet. The app makes one each hour while you write, and when it locks.</source>
            <translation>Nog geen. De app maakt er elk uur een terwijl je schrijft, en bij het vergrendelen.</translation>
        </message>
        <message numerus="yes">
            <source>%n kept, the newest of {moment}. Each was opened again before it counted.</source>
            <translation>
                <numerusform>%n kopie, van {moment}. De app heeft die ter controle weer geopend.</numerusform>
                <numerusform>%n kopieën, de nieuwste van {moment}. De app heeft ze ter controle allemaal weer geopend.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last backup failed: is the disk full? Your notes themselves are saved.</source>
            <translation>De laatste reservekopie is mislukt: is de schijf vol? Je notities zelf zijn bewaard.</translation>
        </message>
        <message>
            <source>Beside your notes, by itself</source>
            <translation>Naast je notities, vanzelf</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Maak nu een kopie</translation>
        </message>
        <message>
            <source>At another place</source>
            <translation>Op een andere plek</translation>
        </message>
        <message>
            <source>Back up to…</source>
            <translation>Kopie maken op…</translation>
        </message>
        <message>
            <source>Also one from another computer. Shows first what changes. It opens with the passphrase you had on that day.</source>
            <translation>Ook een van een andere computer. Je ziet eerst wat er verandert. Ze gaat open met de wachtzin die je op die dag had.</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Reservekopie terugzetten</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Terugzetten…</translation>
        </message>
        <message>
            <source>The newest one is of today. Keep it away from this computer.</source>
            <translation>De nieuwste is van vandaag. Bewaar die niet bij deze computer.</translation>
        </message>
        <message numerus="yes">
            <source>The newest one is %n day(s) old.</source>
            <translation>
                <numerusform>De nieuwste is %n dag oud.</numerusform>
                <numerusform>De nieuwste is %n dagen oud.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unlock your notes first.</source>
            <translation>Ontgrendel eerst je notities.</translation>
        </message>
        <message>
            <source>No backup was made: the disk is full or cannot be written.</source>
            <translation>Er is geen kopie gemaakt: de schijf is vol of je kunt er niet op schrijven.</translation>
        </message>
        <message>
            <source>The backup is made and was opened again.</source>
            <translation>De kopie is gemaakt en ter controle weer geopend.</translation>
        </message>
        <message>
            <source>Where should the backup go?</source>
            <translation>Waar moet de kopie komen?</translation>
        </message>
        <message>
            <source>Encrypted backup (*.sealed)</source>
            <translation>Versleutelde kopie (*.sealed)</translation>
        </message>
        <message>
            <source>No backup was made there. Choose another name or another place; your notes are saved here.</source>
            <translation>Daar is geen kopie gemaakt. Kies een andere naam of een andere plek; hier zijn je notities bewaard.</translation>
        </message>
        <message>
            <source>If you forget your passphrase</source>
            <translation>Als je je wachtzin vergeet</translation>
        </message>
        <message>
            <source>Make…</source>
            <translation>Maken…</translation>
        </message>
        <message>
            <source>None. Without it, nobody can open your notes when the passphrase is lost.</source>
            <translation>Geen. Zonder blad kan niemand je notities openen als je de wachtzin kwijt bent.</translation>
        </message>
        <message>
            <source>Made on {day}. Its words open your notes in place of the passphrase.</source>
            <translation>Gemaakt op {day}. De woorden openen je notities in plaats van de wachtzin.</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>Intrekken…</translation>
        </message>
        <message>
            <source>Make anew…</source>
            <translation>Nieuw maken…</translation>
        </message>
        <message>
            <source>Unlock your notes to see whether there is one.</source>
            <translation>Ontgrendel je notities om te zien of er een is.</translation>
        </message>
        <message>
            <source>Recovery sheet on paper</source>
            <translation>Herstelblad op papier</translation>
        </message>
        <message>
            <source>What this app keeps</source>
            <translation>Wat deze app bewaart</translation>
        </message>
        <message>
            <source>Everything is in one folder</source>
            <translation>Alles staat in één map</translation>
        </message>
        <message>
            <source>This list looks at the folder every two seconds. Rights 600 mean: only you can read the file.</source>
            <translation>Deze lijst kijkt elke twee seconden in de map. Rechten 600 betekent: alleen jij kunt het bestand lezen.</translation>
        </message>
        <message>
            <source>What one guess of your passphrase costs</source>
            <translation>Wat het kost om één keer naar je wachtzin te raden</translation>
        </message>
        <message>
            <source>Argon2id: {memory} MiB of memory, {passes} passes</source>
            <translation>Argon2id: {memory} MiB geheugen, {passes} rondes</translation>
        </message>
        <message>
            <source>Locks by itself</source>
            <translation>Vergrendelt vanzelf</translation>
        </message>
        <message>
            <source>To check that yourself on Linux, run:
strace -f -e trace=network handbook</source>
            <translation>Zelf controleren op Linux:
strace -f -e trace=network handbook</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s) without use, and when the computer has slept.</source>
            <translation>
                <numerusform>Na %n minuut zonder gebruik, en na de slaapstand van de computer.</numerusform>
                <numerusform>Na %n minuten zonder gebruik, en na de slaapstand van de computer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only when the computer has slept. You switched the timer off.</source>
            <translation>Alleen na de slaapstand van de computer. De timer heb je uitgezet.</translation>
        </message>
        <message>
            <source>None yet. When this disk breaks, your notes go with it: keep a copy on a USB stick of your own.</source>
            <translation>Nog geen. Gaat deze schijf stuk, dan zijn je notities weg: bewaar een kopie op een eigen usb-stick.</translation>
        </message>
        <message>
            <source>The backup is made and was opened again. It opens with your passphrase.</source>
            <translation>De reservekopie is gemaakt en ter controle weer geopend. Ze gaat open met je wachtzin.</translation>
        </message>
        <message>
            <source>No connection is opened</source>
            <translation>Er wordt geen verbinding gemaakt</translation>
        </message>
        <message>
            <source>To remove everything, delete the folder.</source>
            <translation>Wil je alles weg? Verwijder dan de map.</translation>
        </message>
    </context>
    <context>
        <name>DateDialog</name>
        <message>
            <source>Add to my deadlines</source>
            <translation>Zet bij mijn termijnen</translation>
        </message>
        <message>
            <source>What to do, in your own words</source>
            <translation>Wat je moet doen, in je eigen woorden</translation>
        </message>
        <message>
            <source>Not saved. Gone when you close.</source>
            <translation>Niet bewaard. Weg als je afsluit.</translation>
        </message>
        <message>
            <source>Add the date</source>
            <translation>Datum toevoegen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Give the date a name and choose a list first.</source>
            <translation>Geef de datum eerst een naam en kies een lijst.</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Empty: I do not know yet</source>
            <translation>Leeg: dat weet ik nog niet</translation>
        </message>
    </context>
    <context>
        <name>DateKeeping</name>
        <message>
            <source>Added to your deadlines, in the list “{name}”.</source>
            <translation>Bij je termijnen gezet, in de lijst “{name}”.</translation>
        </message>
    </context>
    <context>
        <name>DateLine</name>
        <message>
            <source>Choose a day</source>
            <translation>Kies een dag</translation>
        </message>
        <message>
            <source>Choose a day: {question}</source>
            <translation>Kies een dag: {question}</translation>
        </message>
    </context>
    <context>
        <name>DeadlinesPane</name>
        <message>
            <source>All</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Legal only</source>
            <translation>Alleen wettelijk</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Toon</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Termijnen</translation>
        </message>
        <message>
            <source>Today is {day}.</source>
            <translation>Vandaag is het {day}.</translation>
        </message>
        <message>
            <source>Unlock to see your deadlines.</source>
            <translation>Ontgrendel om je termijnen te zien.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendel</translation>
        </message>
        <message>
            <source>No dates yet</source>
            <translation>Nog geen datums</translation>
        </message>
        <message>
            <source>Save as calendar file (.ics)</source>
            <translation>Bewaar als agendabestand (.ics)</translation>
        </message>
        <message>
            <source>Show dates from</source>
            <translation>Toon datums van</translation>
        </message>
        <message>
            <source>The file is not encrypted. A work calendar can be read by your employer.</source>
            <translation>Het bestand is niet versleuteld. In een werkagenda kan je werkgever meelezen.</translation>
        </message>
        <message>
            <source>The app gives no reminders. Look here every week, or keep the dates in a calendar of your own.</source>
            <translation>De app herinnert je nergens aan. Kijk hier elke week, of zet de datums in je eigen agenda.</translation>
        </message>
        <message>
            <source>There are no dates to save.</source>
            <translation>Er zijn geen datums om te bewaren.</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) have passed.</source>
            <translation>
                <numerusform>Eén datum is verlopen.</numerusform>
                <numerusform>%n datums zijn verlopen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) this week.</source>
            <translation>
                <numerusform>Eén datum deze week.</numerusform>
                <numerusform>%n datums deze week.</numerusform>
            </translation>
        </message>
        <message>
            <source>Is the whole plan later? Then change the key date in the checklist.</source>
            <translation>Komt het hele plan later? Verander dan de sleuteldatum in het stappenplan.</translation>
        </message>
        <message>
            <source>Start a checklist and set its key date. The dates then stand here.</source>
            <translation>Begin een stappenplan en kies de sleuteldatum. Dan staan de datums hier.</translation>
        </message>
        <message>
            <source>Nothing that is open has a date here. Set a key date, or a date of your own.</source>
            <translation>Geen enkele open stap heeft hier een datum. Kies een sleuteldatum of een eigen datum.</translation>
        </message>
        <message>
            <source>Choose a checklist</source>
            <translation>Kies een stappenplan</translation>
        </message>
        <message>
            <source>No checklist is running.</source>
            <translation>Er loopt geen stappenplan.</translation>
        </message>
        <message>
            <source>Unlock to see your checklists.</source>
            <translation>Ontgrendel om je stappenplannen te zien.</translation>
        </message>
        <message>
            <source>Step marked as done</source>
            <translation>Stap afgevinkt</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Bewaar als</translation>
        </message>
        <message>
            <source>Not saved: the file cannot be written there. Choose another folder.</source>
            <translation>Niet bewaard: het bestand kan daar niet staan. Kies een andere map.</translation>
        </message>
        <message>
            <source>Saved. This file is not encrypted.</source>
            <translation>Bewaard. Dit bestand is niet versleuteld.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>The letter as it will be sent</source>
            <translation>De brief zoals je hem verstuurt</translation>
        </message>
    </context>
    <context>
        <name>DiaryPane</name>
        <message>
            <source>New entry</source>
            <translation>Nieuwe aantekening</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Meer acties</translation>
        </message>
        <message>
            <source>Diary</source>
            <translation>Dagboek</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Aantekeningen</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendel</translation>
        </message>
        <message>
            <source>What happened, when, who was there, what was said, and where the proof is.</source>
            <translation>Wat er gebeurde, wanneer, wie erbij was, wat er is gezegd en waar het bewijs is.</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Terug naar de lijst</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>Stappenplan</translation>
        </message>
        <message>
            <source>Unlock to see your diary.</source>
            <translation>Ontgrendel om je dagboek te zien.</translation>
        </message>
        <message>
            <source>Nothing is written yet. Write soon after it happened: that counts most later.</source>
            <translation>Er staat nog niets in. Schrijf kort nadat het gebeurde: dat telt later het meest.</translation>
        </message>
        <message>
            <source>There is no entry to print.</source>
            <translation>Er is geen aantekening om te printen.</translation>
        </message>
        <message>
            <source>Struck out</source>
            <translation>Doorgehaald</translation>
        </message>
        <message>
            <source>Entry {number}</source>
            <translation>Aantekening {number}</translation>
        </message>
        <message>
            <source>Its words were struck out on {day}.</source>
            <translation>De tekst is doorgehaald op {day}.</translation>
        </message>
        <message>
            <source>Who was there</source>
            <translation>Wie erbij was</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Wat er is gezegd</translation>
        </message>
        <message>
            <source>Where the proof is</source>
            <translation>Waar het bewijs is</translation>
        </message>
        <message>
            <source>Written down on {day} at {time}.</source>
            <translation>Opgeschreven op {day} om {time}.</translation>
        </message>
        <message>
            <source>Code {code}</source>
            <translation>Code {code}</translation>
        </message>
        <message>
            <source>Strike out the words…</source>
            <translation>Haal de tekst door…</translation>
        </message>
        <message>
            <source>Strike out the words of this entry?</source>
            <translation>De tekst van deze aantekening doorhalen?</translation>
        </message>
        <message>
            <source>Its number and dates stay, so that the chain holds. You can undo this until the app locks.</source>
            <translation>Nummer en datums blijven, zodat de ketting klopt. Je kunt dit terugdraaien tot de app vergrendelt.</translation>
        </message>
        <message>
            <source>Strike out</source>
            <translation>Haal door</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleer</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Save the statement as PDF…</source>
            <translation>Bewaar de verklaring als pdf…</translation>
        </message>
        <message>
            <source>Save the statement as text in English…</source>
            <translation>Bewaar de verklaring als tekst in het Engels…</translation>
        </message>
        <message>
            <source>Save the statement as text in Dutch…</source>
            <translation>Bewaar de verklaring als tekst in het Nederlands…</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Bewaar als</translation>
        </message>
        <message>
            <source>Not saved: the file cannot be written there. Choose another folder.</source>
            <translation>Niet bewaard: het bestand kan daar niet staan. Kies een andere map.</translation>
        </message>
        <message>
            <source>Saved. This file is not encrypted.</source>
            <translation>Bewaard. Dit bestand is niet versleuteld.</translation>
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <source>New diary entry</source>
            <translation>Nieuwe aantekening in het dagboek</translation>
        </message>
        <message>
            <source>for example 9:30, or after lunch</source>
            <translation>bijv. 9.30 uur, of na de lunch</translation>
        </message>
        <message>
            <source>for example: mail of 9:41, in my private mailbox</source>
            <translation>bijvoorbeeld: mail van 9.41 uur, in mijn privémail</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Geen</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Wat er gebeurde</translation>
        </message>
        <message>
            <source>Who was there</source>
            <translation>Wie erbij was</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Wat er is gezegd</translation>
        </message>
        <message>
            <source>Where the proof is</source>
            <translation>Waar het bewijs is</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Hoort bij</translation>
        </message>
        <message>
            <source>An entry cannot be changed later: that is what makes it evidence. Write a new one to correct it.</source>
            <translation>Een aantekening kun je later niet veranderen: daarom telt die als bewijs. Wil je iets rechtzetten? Schrijf dan een nieuwe.</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Schrijf op</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleer</translation>
        </message>
        <message>
            <source>Write what happened first.</source>
            <translation>Schrijf eerst op wat er gebeurde.</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>Erase everything you wrote?</source>
            <translation>Alles wissen wat je schreef?</translation>
        </message>
        <message>
            <source>erase</source>
            <translation>wissen</translation>
        </message>
        <message numerus="yes">
            <source>%n checklist(s), with all notes in them.</source>
            <translation>
                <numerusform>%n stappenplan, met alle notities erin.</numerusform>
                <numerusform>%n stappenplannen, met alle notities erin.</numerusform>
            </translation>
        </message>
        <message>
            <source>You cannot undo this. Type {word} to continue.</source>
            <translation>Dit kun je niet terugdraaien. Typ {word} om door te gaan.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleer</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <source>Type {word} first.</source>
            <translation>Typ eerst {word}.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export this checklist</source>
            <translation>Exporteer dit stappenplan</translation>
        </message>
        <message>
            <source>For a person you trust: an encrypted file with its own passphrase</source>
            <translation>Voor iemand die je vertrouwt: versleuteld, met een eigen wachtzin</translation>
        </message>
        <message>
            <source>PDF to print or read</source>
            <translation>Pdf om te printen of te lezen</translation>
        </message>
        <message>
            <source>Text (Markdown)</source>
            <translation>Tekst (Markdown)</translation>
        </message>
        <message>
            <source>Table for a spreadsheet (CSV)</source>
            <translation>Tabel voor een rekenblad (CSV)</translation>
        </message>
        <message>
            <source>Dates for a calendar (.ics)</source>
            <translation>Datums voor een agenda (.ics)</translation>
        </message>
        <message>
            <source>For another program (JSON)</source>
            <translation>Voor een ander programma (JSON)</translation>
        </message>
        <message>
            <source>What for?</source>
            <translation>Waarvoor?</translation>
        </message>
        <message>
            <source>With notes and names</source>
            <translation>Met notities en namen</translation>
        </message>
        <message>
            <source>With my marks and notes in its guides</source>
            <translation>Met mijn markeringen en notities in de gidsen erbij</translation>
        </message>
        <message>
            <source>Suggest five words</source>
            <translation>Stel vijf woorden voor</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Bewaar…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleer</translation>
        </message>
        <message>
            <source>Choose another passphrase than your own, and tell it in person.</source>
            <translation>Kies een andere wachtzin dan je eigen, en vertel die persoonlijk.</translation>
        </message>
        <message>
            <source>This file is not encrypted. The titles of your own steps stay in it: look whether they name anybody.</source>
            <translation>Dit bestand is niet versleuteld. De titels van je eigen stappen staan erin: kijk of ze iemand noemen.</translation>
        </message>
        <message>
            <source>This file is not encrypted. A work calendar can be read by your employer.</source>
            <translation>Dit bestand is niet versleuteld. In een werkagenda kan je werkgever meelezen.</translation>
        </message>
        <message>
            <source>Type a passphrase for the file twice first.</source>
            <translation>Typ eerst twee keer een wachtzin voor het bestand.</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Stappenplan</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Bewaar als</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>Versleutelen…</translation>
        </message>
        <message>
            <source>Not saved: the file cannot be written there. Choose another folder.</source>
            <translation>Niet bewaard: het bestand kan daar niet staan. Kies een andere map.</translation>
        </message>
        <message>
            <source>Saved. Only its passphrase opens it.</source>
            <translation>Bewaard. Alleen de wachtzin van het bestand opent het.</translation>
        </message>
        <message>
            <source>Saved. This file is not encrypted.</source>
            <translation>Bewaard. Dit bestand is niet versleuteld.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>All</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>Gidsen</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>Stappenplannen</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Tools</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Begrippen</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Van jou</translation>
        </message>
        <message>
            <source>English + Dutch</source>
            <translation>Engels + Nederlands</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n resultaat</numerusform>
                <numerusform>%n resultaten</numerusform>
            </translation>
        </message>
        <message>
            <source>Language of the pages: {name}</source>
            <translation>Taal van de pagina’s: {name}</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find on this page</source>
            <translation>Zoek op deze pagina</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Vorige</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Volgende</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Words of your search</source>
            <translation>Woorden van je zoekopdracht</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n plek</numerusform>
                <numerusform>%n plekken</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} van {count}</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Computer</translation>
        </message>
        <message>
            <source>What is stored</source>
            <translation>Wat er bewaard wordt</translation>
        </message>
        <message>
            <source>Your rights at work, on your own computer.</source>
            <translation>Je rechten op het werk, op je eigen computer.</translation>
        </message>
        <message>
            <source>Guides, checklists and Dutch words for workers in tech. This app never goes online.</source>
            <translation>Gidsen, stappenplannen en begrippen voor werkers in tech. Deze app gaat nooit online.</translation>
        </message>
        <message>
            <source>Who else can see it?</source>
            <translation>Wie kijkt er mee?</translation>
        </message>
        <message>
            <source>On a computer of your own you can keep notes. On others it is better to leave nothing.</source>
            <translation>Op je eigen computer kun je notities bewaren. Op een andere computer kun je beter niets achterlaten.</translation>
        </message>
        <message>
            <source>Choose one of the three first.</source>
            <translation>Kies eerst een van de drie.</translation>
        </message>
        <message>
            <source>Type a passphrase twice first, or skip this.</source>
            <translation>Typ eerst twee keer een wachtzin, of sla dit over.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Skip: only read, save nothing</source>
            <translation>Overslaan: alleen lezen, niets bewaren</translation>
        </message>
        <message>
            <source>Keep your plans to yourself.</source>
            <translation>Houd je plannen voor jezelf.</translation>
        </message>
        <message>
            <source>You decide what stays here.</source>
            <translation>Jij bepaalt wat hier blijft.</translation>
        </message>
        <message>
            <source>Checklists, notes and drafts are encrypted. Without your passphrase nobody can read them. Not even us.</source>
            <translation>Stappenplannen en notities zijn versleuteld. Zonder je wachtzin kan niemand ze lezen. Wij ook niet.</translation>
        </message>
        <message>
            <source>Using a work laptop? Your employer may see the screen and the list of apps. Use your own device if you can.</source>
            <translation>Gebruik je een laptop van het werk? Je werkgever kan het scherm en de lijst met apps misschien zien. Gebruik liever je eigen apparaat.</translation>
        </message>
        <message>
            <source>Open the handbook</source>
            <translation>Open het handboek</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Overslaan</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Volgende</translation>
        </message>
        <message>
            <source>Choose one of the three: the arrow keys go to it, Space chooses.</source>
            <translation>Kies een van de drie: met de pijltjes ga je erheen, met spatie kies je.</translation>
        </message>
        <message>
            <source>Making the key…</source>
            <translation>De sleutel wordt gemaakt…</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Home</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>Gidsen</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>Stappenplan</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Termijnen</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message>
            <source>Calculators</source>
            <translation>Rekenhulp</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Begrippen</translation>
        </message>
        <message>
            <source>Not saved. What you wrote is gone when you close the app.</source>
            <translation>Niet bewaard. Wat je schreef is weg als je de app sluit.</translation>
        </message>
        <message>
            <source>Create a passphrase</source>
            <translation>Maak een wachtzin</translation>
        </message>
        <message>
            <source>Nothing is stored, so there is nothing to lock</source>
            <translation>Er is niets bewaard, dus er valt niets te vergrendelen</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendel</translation>
        </message>
    </context>
    <context>
        <name>GivenFile</name>
        <message>
            <source>The handbook does not know this kind of file.</source>
            <translation>Het handboek kent dit soort bestand niet.</translation>
        </message>
    </context>
    <context>
        <name>GlossaryPane</name>
        <message>
            <source>Copy word and meaning</source>
            <translation>Kopieer woord en betekenis</translation>
        </message>
        <message>
            <source>Dutch or English word</source>
            <translation>Nederlands of Engels woord</translation>
        </message>
        <message>
            <source>Find a word</source>
            <translation>Zoek een woord</translation>
        </message>
        <message>
            <source>Dutch A–Z</source>
            <translation>Nederlands A–Z</translation>
        </message>
        <message>
            <source>English A–Z</source>
            <translation>Engels A–Z</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Volgorde</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Woorden</translation>
        </message>
        <message>
            <source>Jump to a letter</source>
            <translation>Ga naar een letter</translation>
        </message>
        <message>
            <source>Search the whole handbook</source>
            <translation>Zoek in het hele handboek</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Begrippen</translation>
        </message>
        <message>
            <source>Unlock to keep bookmarks.</source>
            <translation>Ontgrendel om bladwijzers te bewaren.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendel</translation>
        </message>
        <message>
            <source>Bookmarked until you close the app.</source>
            <translation>Bladwijzer gezet, tot je de app sluit.</translation>
        </message>
        <message>
            <source>Create a passphrase</source>
            <translation>Maak een wachtzin</translation>
        </message>
        <message>
            <source>Bookmarked</source>
            <translation>Bladwijzer gezet</translation>
        </message>
        <message>
            <source>Bookmark removed</source>
            <translation>Bladwijzer weggehaald</translation>
        </message>
        <message>
            <source>{dutch} ({english}): {meaning}</source>
            <translation>{dutch} ({english}): {meaning}</translation>
        </message>
        <message>
            <source>Word and meaning copied</source>
            <translation>Woord en betekenis gekopieerd</translation>
        </message>
        <message numerus="yes">
            <source>%n term(s)</source>
            <translation>
                <numerusform>%n begrip</numerusform>
                <numerusform>%n begrippen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found for “{words}”. Maybe it has another name.</source>
            <translation>Niets gevonden voor “{words}”. Misschien heet het anders.</translation>
        </message>
    </context>
    <context>
        <name>HandoutDialog</name>
        <message>
            <source>Handout of several guides</source>
            <translation>Hand-out van meerdere gidsen</translation>
        </message>
        <message>
            <source>Filter contents</source>
            <translation>Filter de inhoud</translation>
        </message>
        <message>
            <source>Guides for the handout</source>
            <translation>Gidsen voor de hand-out</translation>
        </message>
        <message>
            <source>Size of the paper</source>
            <translation>Papierformaat</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Bewaar als pdf…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleer</translation>
        </message>
        <message>
            <source>Choose the guides. Your marks and notes are never printed.</source>
            <translation>Kies de gidsen. Je markeringen en notities worden nooit afgedrukt.</translation>
        </message>
        <message numerus="yes">
            <source>%n guide(s)</source>
            <translation>
                <numerusform>%n gids</numerusform>
                <numerusform>%n gidsen</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a guide first.</source>
            <translation>Kies eerst een gids.</translation>
        </message>
    </context>
    <context>
        <name>HomePane</name>
        <message>
            <source>What is happening?</source>
            <translation>Wat is er aan de hand?</translation>
        </message>
        <message>
            <source>Pick what fits best. Nothing you click here is saved.</source>
            <translation>Kies wat het beste past. Wat je hier aanklikt, wordt niet bewaard.</translation>
        </message>
        <message>
            <source>More situations</source>
            <translation>Meer situaties</translation>
        </message>
        <message>
            <source>Fewer situations</source>
            <translation>Minder situaties</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Start</translation>
        </message>
        <message numerus="yes">
            <source>Read this first · %n min</source>
            <translation>
                <numerusform>Lees dit eerst · %n min</numerusform>
                <numerusform>Lees dit eerst · %n min</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import a checklist</source>
            <translation>Importeer een stappenplan</translation>
        </message>
        <message>
            <source>Choose a file that somebody gave you. Nothing changes before you say so.</source>
            <translation>Kies een bestand dat iemand je gaf. Er verandert niets voordat jij dat zegt.</translation>
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation>Wachtzin van het bestand</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Wat er zou veranderen</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Kies een bestand…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Take it in</source>
            <translation>Neem over</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleer</translation>
        </message>
        <message>
            <source>That file cannot be read. Choose another one.</source>
            <translation>Dat bestand kan niet worden gelezen. Kies een ander.</translation>
        </message>
        <message>
            <source>This file is encrypted. Its passphrase is another one than yours.</source>
            <translation>Dit bestand is versleuteld. Het heeft een eigen wachtzin, niet die van jou.</translation>
        </message>
        <message>
            <source>Checklists (*.handover *.json);;All files (*)</source>
            <translation>Stappenplannen (*.handover *.json);;Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Openen…</translation>
        </message>
        <message>
            <source>This is not the passphrase of the file, or the file is damaged.</source>
            <translation>Dit is niet de wachtzin van het bestand, of het bestand is beschadigd.</translation>
        </message>
        <message>
            <source>This file cannot be opened: it is damaged, or a newer app wrote it.</source>
            <translation>Dit bestand gaat niet open: het is beschadigd, of een nieuwere app heeft het gemaakt.</translation>
        </message>
        <message>
            <source>This file is not a checklist of the handbook, or it is damaged. Nothing was changed.</source>
            <translation>Dit bestand is geen stappenplan van het handboek, of het is beschadigd. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Your notes are locked. Nothing was changed.</source>
            <translation>Je notities zijn vergrendeld. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>A newer version of this app wrote this file. Update this app first. Nothing was changed.</source>
            <translation>Een nieuwere versie van deze app schreef dit bestand. Werk eerst deze app bij. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>A new checklist: “{name}”. This is in it:</source>
            <translation>Een nieuw stappenplan: “{name}”. Dit staat erin:</translation>
        </message>
        <message>
            <source>A copy of your “{name}”. Taking it in changes this; nothing of yours is lost:</source>
            <translation>Een kopie van jouw “{name}”. Als je die overneemt, verandert dit. Van jou gaat niets verloren:</translation>
        </message>
        <message>
            <source>A copy of your “{name}”. You have all of it already.</source>
            <translation>Een kopie van jouw “{name}”. Alles wat erin staat, heb je al.</translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) and note(s) in guides</source>
            <translation>
                <numerusform>%n markering of notitie in gidsen</numerusform>
                <numerusform>%n markeringen en notities in gidsen</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in. Nothing of yours was lost.</source>
            <translation>Opgenomen. Er is niets van jou verloren gegaan.</translation>
        </message>
    </context>
    <context>
        <name>KeepDialog</name>
        <message>
            <source>Keep in a checklist</source>
            <translation>Bewaren in een stappenplan</translation>
        </message>
        <message>
            <source>The result goes there as a note, with every step of the sum.</source>
            <translation>De uitkomst komt daar als notitie, met elke stap van de som.</translation>
        </message>
        <message>
            <source>At which step</source>
            <translation>Bij welke stap</translation>
        </message>
        <message>
            <source>Not saved. Gone when you close.</source>
            <translation>Niet bewaard. Weg als je sluit.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Give the new list a name first.</source>
            <translation>Geef de nieuwe lijst eerst een naam.</translation>
        </message>
        <message>
            <source>A new step</source>
            <translation>Een nieuwe stap</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Create a passphrase</source>
            <translation>Maak een wachtzin</translation>
        </message>
    </context>
    <context>
        <name>KeptFiles</name>
        <message>
            <source>Files that the app keeps</source>
            <translation>Bestanden die de app bewaart</translation>
        </message>
        <message>
            <source>{size} bytes, rights {rights}, changed on {day} at {time}.</source>
            <translation>{size} bytes, rechten {rights}, gewijzigd op {day} om {time} uur.</translation>
        </message>
        <message>
            <source>Which version was saved last. Not encrypted, holds no words of yours.</source>
            <translation>Welke versie het laatst is bewaard. Niet versleuteld, er staan geen woorden van jou in.</translation>
        </message>
        <message>
            <source>A backup, encrypted.</source>
            <translation>Een reservekopie, versleuteld.</translation>
        </message>
        <message>
            <source>Your checklists and notes, encrypted.</source>
            <translation>Je stappenplannen en notities, versleuteld.</translation>
        </message>
        <message>
            <source>Language, text size and window. Not encrypted.</source>
            <translation>Taal, tekstgrootte en venster. Niet versleuteld.</translation>
        </message>
        <message>
            <source>Empty. Keeps a second window out.</source>
            <translation>Leeg. Houdt een tweede venster tegen.</translation>
        </message>
        <message>
            <source>Other file.</source>
            <translation>Ander bestand.</translation>
        </message>
    </context>
    <context>
        <name>KeyDatesDialog</name>
        <message>
            <source>Key dates</source>
            <translation>Sleuteldatums</translation>
        </message>
        <message>
            <source>Dates that move</source>
            <translation>Datums die verschuiven</translation>
        </message>
        <message>
            <source>Your own dates stay as they are. You can undo this.</source>
            <translation>Je eigen datums blijven zoals ze zijn. Je kunt dit terugdraaien.</translation>
        </message>
        <message>
            <source>Change the dates</source>
            <translation>Wijzig de datums</translation>
        </message>
        <message>
            <source>Change a date, and you see here what moves with it.</source>
            <translation>Verander een datum en je ziet hier wat meeverschuift.</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) move</source>
            <translation>
                <numerusform>Eén datum verschuift</numerusform>
                <numerusform>%n datums verschuiven</numerusform>
            </translation>
        </message>
        <message>
            <source>No date moves</source>
            <translation>Er verschuift geen datum</translation>
        </message>
        <message>
            <source>Type another day first.</source>
            <translation>Typ eerst een andere dag.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleer</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Keys</source>
            <translation>Toetsen</translation>
        </message>
        <message>
            <source>On a page</source>
            <translation>Op een pagina</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>To the next link</source>
            <translation>Naar de volgende link</translation>
        </message>
        <message>
            <source>Ctrl+Up, Ctrl+Down</source>
            <translation>Ctrl+Omhoog, Ctrl+Omlaag</translation>
        </message>
        <message>
            <source>To the heading before, to the next heading</source>
            <translation>Naar de kop ervoor, naar de volgende kop</translation>
        </message>
        <message>
            <source>Shift+F10 or the menu key</source>
            <translation>Shift+F10 of de menutoets</translation>
        </message>
        <message>
            <source>What can be done here</source>
            <translation>Wat je hier kunt doen</translation>
        </message>
        <message>
            <source>In a list of steps</source>
            <translation>In een lijst met stappen</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Spatie</translation>
        </message>
        <message>
            <source>Done or not done</source>
            <translation>Klaar of niet klaar</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Open the step</source>
            <translation>Open de stap</translation>
        </message>
        <message>
            <source>New step</source>
            <translation>Nieuwe stap</translation>
        </message>
        <message>
            <source>Set a date</source>
            <translation>Kies een datum</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Overslaan</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Schrijf een notitie</translation>
        </message>
        <message>
            <source>Alt+Up, Alt+Down</source>
            <translation>Alt+Omhoog, Alt+Omlaag</translation>
        </message>
        <message>
            <source>Move a step of your own</source>
            <translation>Verplaats een eigen stap</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Remove a step of your own</source>
            <translation>Verwijder een eigen stap</translation>
        </message>
        <message>
            <source>In the deadlines</source>
            <translation>Bij de termijnen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Afvinken</translation>
        </message>
        <message>
            <source>Go to the step</source>
            <translation>Naar de stap</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Ask for more time, at a date of the employer</source>
            <translation>Om uitstel vragen, bij een datum van de werkgever</translation>
        </message>
    </context>
    <context>
        <name>LanguagePage</name>
        <message>
            <source>Language and text</source>
            <translation>Taal en tekst</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Language of the app and the pages</source>
            <translation>Taal van de app en de pagina's</translation>
        </message>
        <message>
            <source>A page that is not translated yet is shown in the other language.</source>
            <translation>Een pagina die nog niet vertaald is, zie je in de andere taal.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekstgrootte</translation>
        </message>
        <message>
            <source>Also with Ctrl and + or −.</source>
            <translation>Ook met Ctrl en + of −.</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>Kies je taal</translation>
        </message>
        <message>
            <source>You can switch at any time, also in the middle of a page.</source>
            <translation>Je kunt altijd wisselen, ook midden op een pagina.</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Legal</source>
            <translation>Wettelijk</translation>
        </message>
        <message>
            <source>Employer’s</source>
            <translation>Van de werkgever</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>Van jezelf</translation>
        </message>
    </context>
    <context>
        <name>LetterDates</name>
        <message>
            <source>This letter has no date to come yet. Fill in a day first.</source>
            <translation>In deze brief staat nog geen datum die nog komt. Vul eerst een dag in.</translation>
        </message>
    </context>
    <context>
        <name>LetterForm</name>
        <message>
            <source>Save draft</source>
            <translation>Bewaar concept</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Maak leeg</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Opties</translation>
        </message>
        <message>
            <source>Checked on {date}</source>
            <translation>Gecontroleerd op {date}</translation>
        </message>
        <message>
            <source>Information, not legal advice.</source>
            <translation>Informatie, geen juridisch advies.</translation>
        </message>
        <message>
            <source>Back to your checklist “{name}”</source>
            <translation>Terug naar je stappenplan “{name}”</translation>
        </message>
        <message>
            <source>What you type is gone when you close the app. To keep drafts, create a passphrase.</source>
            <translation>Wat je typt, is weg als je de app sluit. Maak een wachtzin om concepten te bewaren.</translation>
        </message>
        <message>
            <source>What you type is gone when you close the app. Unlock to save a draft, encrypted.</source>
            <translation>Wat je typt, is weg als je de app sluit. Ontgrendel om een concept versleuteld te bewaren.</translation>
        </message>
        <message>
            <source>What you type is gone when you close the app. Save a draft to keep it, encrypted. If the app locks, it becomes a draft.</source>
            <translation>Wat je typt, is weg als je de app sluit. Bewaar een concept om het versleuteld te houden. Als de app vergrendelt, wordt het een concept.</translation>
        </message>
        <message>
            <source>This draft is kept, encrypted, on this computer.</source>
            <translation>Dit concept is versleuteld bewaard op deze computer.</translation>
        </message>
        <message>
            <source>Use it when</source>
            <translation>Wanneer wel</translation>
        </message>
        <message>
            <source>Not when</source>
            <translation>Wanneer niet</translation>
        </message>
        <message>
            <source>Be careful: {warnings}</source>
            <translation>Let op: {warnings}</translation>
        </message>
        <message>
            <source>Be careful</source>
            <translation>Let op</translation>
        </message>
        <message>
            <source>Add to my deadlines…</source>
            <translation>Zet bij mijn termijnen…</translation>
        </message>
        <message>
            <source>Read and do</source>
            <translation>Lezen en doen</translation>
        </message>
    </context>
    <context>
        <name>LetterList</name>
        <message>
            <source>Filter letters</source>
            <translation>Zoek in de brieven</translation>
        </message>
        <message>
            <source>No letter has these words. Try the search: it knows more words.</source>
            <translation>Geen brief heeft deze woorden. Probeer de zoekfunctie: die kent meer woorden.</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message>
            <source>Ready letters in Dutch, with English beside them. Fill them in, read them, and send them yourself.</source>
            <translation>Kant-en-klare brieven in het Nederlands, met een Engelse versie. Vul ze in, lees ze na en verstuur ze zelf.</translation>
        </message>
    </context>
    <context>
        <name>LetterSide</name>
        <message>
            <source>Language of the letter</source>
            <translation>Taal van de brief</translation>
        </message>
        <message>
            <source>Show English help</source>
            <translation>Toon Engelse uitleg</translation>
        </message>
        <message>
            <source>This is a version to read. The one to send is Dutch.</source>
            <translation>Dit is een versie om te lezen. De Nederlandse is om te versturen.</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Kopieer tekst</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Bewaar pdf</translation>
        </message>
        <message>
            <source>More ways to save</source>
            <translation>Meer manieren om te bewaren</translation>
        </message>
        <message>
            <source>Go to field</source>
            <translation>Ga naar het veld</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) are still empty: “{field}”.</source>
            <translation>
                <numerusform>Er is nog %n veld leeg: “{field}”.</numerusform>
                <numerusform>Er zijn nog %n velden leeg. Het eerste: “{field}”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LettersPane</name>
        <message>
            <source>Questions</source>
            <translation>Vragen</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Toon</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Kopieer tekst</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message>
            <source>Unlock to save a draft.</source>
            <translation>Ontgrendel om een concept te bewaren.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendel</translation>
        </message>
        <message>
            <source>To save a draft, create a passphrase first. What you typed stays until you close the app.</source>
            <translation>Maak eerst een wachtzin om een concept te bewaren. Wat je typte, blijft tot je de app sluit.</translation>
        </message>
        <message>
            <source>Create a passphrase</source>
            <translation>Maak een wachtzin</translation>
        </message>
        <message>
            <source>Draft saved, encrypted.</source>
            <translation>Concept versleuteld bewaard.</translation>
        </message>
        <message>
            <source>Unlock to add a date to your deadlines.</source>
            <translation>Ontgrendel om een datum bij je termijnen te zetten.</translation>
        </message>
        <message>
            <source>Empty this letter?</source>
            <translation>Deze brief leegmaken?</translation>
        </message>
        <message>
            <source>What you typed goes, and a draft that was kept of it too.</source>
            <translation>Wat je typte gaat weg, en ook het concept dat je bewaarde.</translation>
        </message>
        <message>
            <source>Empty it</source>
            <translation>Maak leeg</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleer</translation>
        </message>
        <message>
            <source>Save as OpenDocument (.odt)…</source>
            <translation>Bewaar als OpenDocument (.odt)…</translation>
        </message>
        <message>
            <source>Save for Word (.docx)…</source>
            <translation>Bewaar voor Word (.docx)…</translation>
        </message>
        <message>
            <source>Save as text (.txt)…</source>
            <translation>Bewaar als tekst (.txt)…</translation>
        </message>
        <message>
            <source>Copy the subject line</source>
            <translation>Kopieer de onderwerpregel</translation>
        </message>
    </context>
    <context>
        <name>LibraryPane</name>
        <message>
            <source>Filter checklists</source>
            <translation>Filter stappenplannen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Toon</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>Stappenplan</translation>
        </message>
        <message>
            <source>Empty checklist</source>
            <translation>Leeg stappenplan</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Meer acties</translation>
        </message>
        <message>
            <source>Unlock to see your checklists</source>
            <translation>Ontgrendel om je stappenplannen te zien</translation>
        </message>
        <message>
            <source>Running {count}</source>
            <translation>Lopend {count}</translation>
        </message>
        <message>
            <source>Finished {count}</source>
            <translation>Klaar {count}</translation>
        </message>
        <message>
            <source>Start one, and tick what is done. Nothing is saved until you create a passphrase.</source>
            <translation>Begin er een en vink af wat klaar is. Er wordt niets bewaard tot je een wachtzin maakt.</translation>
        </message>
        <message>
            <source>Start one, and tick what is done. It stays on this computer, encrypted.</source>
            <translation>Begin er een en vink af wat klaar is. Het blijft op deze computer, versleuteld.</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Importeer een bestand…</translation>
        </message>
        <message>
            <source>Open the diary</source>
            <translation>Open het dagboek</translation>
        </message>
    </context>
    <context>
        <name>ListChoice</name>
        <message>
            <source>A new list</source>
            <translation>Een nieuwe lijst</translation>
        </message>
        <message>
            <source>In which list</source>
            <translation>In welke lijst</translation>
        </message>
        <message>
            <source>My dates</source>
            <translation>Mijn datums</translation>
        </message>
        <message>
            <source>Name of the new list</source>
            <translation>Naam van de nieuwe lijst</translation>
        </message>
        <message>
            <source>Choose a name that says nothing to others.</source>
            <translation>Kies een naam die anderen niets zegt.</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Locked</source>
            <translation>Vergrendeld</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Gepauzeerd</translation>
        </message>
        <message>
            <source>Type your passphrase to continue.</source>
            <translation>Typ je wachtzin om door te gaan.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendel</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>Continue without unlocking</source>
            <translation>Verder zonder te ontgrendelen</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Reservekopie terugzetten…</translation>
        </message>
        <message>
            <source>Open the older version</source>
            <translation>Open de oudere versie</translation>
        </message>
        <message>
            <source>The disk did not take your last change. It is kept in memory: unlock to try again.</source>
            <translation>Je laatste wijziging kon niet op de schijf worden bewaard. Die staat nog in het geheugen: ontgrendel om het opnieuw te proberen.</translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s) and try again.</source>
            <translation>
                <numerusform>Wacht %n seconde en probeer het opnieuw.</numerusform>
                <numerusform>Wacht %n seconden en probeer het opnieuw.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type your passphrase first.</source>
            <translation>Typ eerst je wachtzin.</translation>
        </message>
        <message>
            <source>You used your recovery sheet. Set a new passphrase in Settings, Privacy and lock.</source>
            <translation>Je hebt je herstelblad gebruikt. Stel een nieuwe wachtzin in bij Instellingen, Privacy en vergrendeling.</translation>
        </message>
        <message>
            <source>Your last change is back, but not saved yet: the disk still refuses it.</source>
            <translation>Je laatste wijziging is terug, maar nog niet bewaard: de schijf weigert nog steeds.</translation>
        </message>
        <message>
            <source>Forgotten? The words of a recovery sheet work too. Without them you can only erase everything in Settings and begin anew.</source>
            <translation>Vergeten? De woorden van een herstelblad werken ook. Heb je die niet, dan kun je alleen alles wissen bij Instellingen en opnieuw beginnen.</translation>
        </message>
        <message>
            <source>Your notes are gone from their place. The guides still work.</source>
            <translation>Je notities staan niet meer op hun plek. De gidsen werken nog.</translation>
        </message>
        <message>
            <source>No backup beside your notes opens with this passphrase.</source>
            <translation>Naast je notities staat geen reservekopie die met deze wachtzin opengaat.</translation>
        </message>
        <message>
            <source>The newest good backup is of {moment}.</source>
            <translation>De nieuwste goede reservekopie is van {moment}.</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Ontgrendelen…</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Handboek</translation>
        </message>
        <message>
            <source>That is not possible on this page.</source>
            <translation>Dat kan niet op deze pagina.</translation>
        </message>
    </context>
    <context>
        <name>MarkRows</name>
        <message>
            <source>Bookmarks</source>
            <translation>Bladwijzers</translation>
        </message>
        <message>
            <source>Marks and notes</source>
            <translation>Markeringen en notities</translation>
        </message>
        <message>
            <source>No longer in the text</source>
            <translation>Staat niet meer in de tekst</translation>
        </message>
        <message>
            <source>Text changed</source>
            <translation>Tekst gewijzigd</translation>
        </message>
        <message>
            <source>In the English page</source>
            <translation>Op de Engelse pagina</translation>
        </message>
        <message>
            <source>In the Dutch page</source>
            <translation>Op de Nederlandse pagina</translation>
        </message>
        <message>
            <source>This page is gone</source>
            <translation>Deze pagina is weg</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Begrippen</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>Stappenplan</translation>
        </message>
    </context>
    <context>
        <name>MarksPane</name>
        <message>
            <source>Filter your marks</source>
            <translation>Zoek in je markeringen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Haal weg</translation>
        </message>
        <message>
            <source>Your marks</source>
            <translation>Jouw markeringen</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendel</translation>
        </message>
        <message>
            <source>Open the guides</source>
            <translation>Open de gidsen</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>Gidsen</translation>
        </message>
        <message>
            <source>Unlock to see your marks.</source>
            <translation>Ontgrendel om je markeringen te zien.</translation>
        </message>
        <message>
            <source>No marks yet. Select words in a guide and press Ctrl+M to mark them, Ctrl+Shift+M to write a note. Ctrl+D bookmarks a page.</source>
            <translation>Nog geen markeringen. Selecteer woorden in een gids en druk op Ctrl+M om ze te markeren, of op Ctrl+Shift+M voor een notitie. Met Ctrl+D zet je een bladwijzer bij een pagina.</translation>
        </message>
        <message>
            <source>No mark has these words.</source>
            <translation>Geen markering heeft deze woorden.</translation>
        </message>
        <message>
            <source>They are kept with your notes, and never in an export unless you ask for it.</source>
            <translation>Ze worden bij je notities bewaard. In een export staan ze alleen als je daarom vraagt.</translation>
        </message>
        <message>
            <source>The handbook does not have this page any more.</source>
            <translation>Deze pagina staat niet meer in het handboek.</translation>
        </message>
        <message>
            <source>Copy the marked words</source>
            <translation>Kopieer de gemarkeerde woorden</translation>
        </message>
        <message>
            <source>Bookmark removed.</source>
            <translation>Bladwijzer weggehaald.</translation>
        </message>
        <message>
            <source>Mark removed.</source>
            <translation>Markering weggehaald.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Gekopieerd.</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Try again</source>
            <translation>Probeer opnieuw</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
    </context>
    <context>
        <name>Month</name>
        <message>
            <source>The month before</source>
            <translation>De vorige maand</translation>
        </message>
        <message>
            <source>The month after</source>
            <translation>De volgende maand</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <source>Type it again</source>
            <translation>Typ hem nog eens</translation>
        </message>
        <message>
            <source>Length is what counts. Spaces are fine.</source>
            <translation>De lengte telt. Spaties mogen.</translation>
        </message>
        <message>
            <source>Easy to guess: add more words</source>
            <translation>Makkelijk te raden: voeg woorden toe</translation>
        </message>
        <message>
            <source>Fair: one or two more words make it better</source>
            <translation>Redelijk: met een of twee woorden meer wordt hij beter</translation>
        </message>
        <message>
            <source>Good: hard to guess</source>
            <translation>Goed: moeilijk te raden</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>De twee zijn niet gelijk.</translation>
        </message>
    </context>
    <context>
        <name>NoResults</name>
        <message>
            <source>Did you mean</source>
            <translation>Bedoelde je</translation>
        </message>
        <message>
            <source>Search for “{words}”, {count} results</source>
            <translation>Zoek naar “{words}”, {count} resultaten</translation>
        </message>
    </context>
    <context>
        <name>NotePopover</name>
        <message>
            <source>Text changed</source>
            <translation>Tekst gewijzigd</translation>
        </message>
        <message>
            <source>Note on this passage</source>
            <translation>Notitie bij deze passage</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Schrijf een notitie</translation>
        </message>
        <message>
            <source>Remove this mark</source>
            <translation>Haal deze markering weg</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Not saved yet. Your text is still here.</source>
            <translation>Nog niet bewaard. Je tekst staat er nog.</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Bewaard {time}</translation>
        </message>
        <message>
            <source>In memory only</source>
            <translation>Alleen in het geheugen</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Jouw notitie</translation>
        </message>
        <message>
            <source>Your mark</source>
            <translation>Jouw markering</translation>
        </message>
        <message>
            <source>You marked: “{words}”</source>
            <translation>Je markeerde: “{words}”</translation>
        </message>
        <message>
            <source>Note on “{words}”</source>
            <translation>Notitie bij “{words}”</translation>
        </message>
        <message>
            <source>Also written, in the other copy</source>
            <translation>Ook geschreven, in de andere kopie</translation>
        </message>
        <message>
            <source>Delete this version</source>
            <translation>Verwijder deze versie</translation>
        </message>
    </context>
    <context>
        <name>Outgoing</name>
        <message>
            <source>Not everything is filled in: {fields}.</source>
            <translation>Nog niet alles is ingevuld: {fields}.</translation>
        </message>
        <message>
            <source>An empty field stands in the letter as its name in square brackets.</source>
            <translation>Een leeg veld staat in de brief als zijn naam tussen rechte haken.</translation>
        </message>
        <message>
            <source>Go on anyway</source>
            <translation>Ga toch door</translation>
        </message>
        <message>
            <source>Fill it in first</source>
            <translation>Vul eerst in</translation>
        </message>
        <message>
            <source>Letter copied. Paste it into your private email.</source>
            <translation>Brief gekopieerd. Plak hem in je privémail.</translation>
        </message>
        <message>
            <source>Subject copied.</source>
            <translation>Onderwerp gekopieerd.</translation>
        </message>
        <message>
            <source>OpenDocument text (*.odt)</source>
            <translation>OpenDocument-tekst (*.odt)</translation>
        </message>
        <message>
            <source>Word document (*.docx)</source>
            <translation>Word-document (*.docx)</translation>
        </message>
        <message>
            <source>Plain text (*.txt)</source>
            <translation>Platte tekst (*.txt)</translation>
        </message>
        <message>
            <source>Not saved: the file cannot be written there. Choose another folder. Nothing is lost.</source>
            <translation>Niet bewaard: het bestand kan daar niet worden geschreven. Kies een andere map. Er is niets verloren.</translation>
        </message>
        <message>
            <source>Letter saved. This file is not encrypted.</source>
            <translation>Brief bewaard. Dit bestand is niet versleuteld.</translation>
        </message>
        <message>
            <source>Save the letter</source>
            <translation>Bewaar de brief</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>On this page</source>
            <translation>Op deze pagina</translation>
        </message>
    </context>
    <context>
        <name>PackDialog</name>
        <message>
            <source>New</source>
            <translation>Nieuw</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Gewijzigd</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Weg</translation>
        </message>
        <message>
            <source>New pages for the handbook</source>
            <translation>Nieuwe pagina's voor het handboek</translation>
        </message>
        <message>
            <source>From {publisher}, issued on {day}. The signature is right.</source>
            <translation>Van {publisher}, uitgegeven op {day}. De handtekening klopt.</translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Wat er verandert</translation>
        </message>
        <message>
            <source>Your checklists and notes stay as they are. You can go back in Settings.</source>
            <translation>Je stappenplannen en notities blijven zoals ze zijn. Je kunt terug via Instellingen.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Install the new pages</source>
            <translation>Nieuwe pagina's installeren</translation>
        </message>
        <message>
            <source>This copy of the app shows its own sources and takes no content pack.</source>
            <translation>Deze kopie van de app toont de eigen bronnen en neemt geen contentpakketten aan.</translation>
        </message>
        <message>
            <source>Install a content pack</source>
            <translation>Een contentpakket installeren</translation>
        </message>
        <message>
            <source>Content pack</source>
            <translation>Contentpakket</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niets</translation>
        </message>
        <message>
            <source>Amount: {name}, from {before} to {after}</source>
            <translation>Bedrag: {name}, van {before} naar {after}</translation>
        </message>
        <message>
            <source>No page looks different.</source>
            <translation>Geen pagina ziet er anders uit.</translation>
        </message>
        <message>
            <source>Installed. The new pages show when you open the handbook again.</source>
            <translation>Geïnstalleerd. Je ziet de nieuwe pagina's als je het handboek opnieuw opent.</translation>
        </message>
    </context>
    <context>
        <name>PageMarks</name>
        <message>
            <source>Marked.</source>
            <translation>Gemarkeerd.</translation>
        </message>
        <message>
            <source>Marked until you close the app.</source>
            <translation>Gemarkeerd, tot je de app sluit.</translation>
        </message>
        <message>
            <source>There are no marks on this page.</source>
            <translation>Op deze pagina staan geen markeringen.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieer</translation>
        </message>
        <message>
            <source>Open the note…</source>
            <translation>Open de notitie…</translation>
        </message>
        <message>
            <source>Write a note on this mark…</source>
            <translation>Schrijf een notitie bij deze markering…</translation>
        </message>
        <message>
            <source>Remove this mark</source>
            <translation>Haal deze markering weg</translation>
        </message>
        <message>
            <source>Only the text of the page can be marked, not its title, sources or links at the end.</source>
            <translation>Je kunt alleen de tekst van de pagina markeren, niet de titel, de bronnen of de links aan het eind.</translation>
        </message>
        <message>
            <source>Select some words first. F7 lets you do that with the keyboard.</source>
            <translation>Selecteer eerst een paar woorden. Met F7 kan dat met het toetsenbord.</translation>
        </message>
        <message>
            <source>Mark removed.</source>
            <translation>Markering weggehaald.</translation>
        </message>
    </context>
    <context>
        <name>PageParts</name>
        <message>
            <source>Numbered</source>
            <translation>Genummerd</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n rij</numerusform>
                <numerusform>%n rijen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n kolom</numerusform>
                <numerusform>%n kolommen</numerusform>
            </translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabel</translation>
        </message>
        <message>
            <source>Careful: {title}</source>
            <translation>Let op: {title}</translation>
        </message>
        <message>
            <source>Talk to people: {title}</source>
            <translation>Praat met mensen: {title}</translation>
        </message>
        <message>
            <source>Example: {title}</source>
            <translation>Voorbeeld: {title}</translation>
        </message>
        <message>
            <source>Note: {title}</source>
            <translation>Opmerking: {title}</translation>
        </message>
        <message>
            <source>Dutch word: {meaning}</source>
            <translation>Nederlands woord: {meaning}</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n bron</numerusform>
                <numerusform>%n bronnen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min read</source>
            <translation>
                <numerusform>%n min leestijd</numerusform>
                <numerusform>%n min leestijd</numerusform>
            </translation>
        </message>
        <message>
            <source>What is happening?</source>
            <translation>Wat is er aan de hand?</translation>
        </message>
        <message numerus="yes">
            <source>Check is %n month(s) old</source>
            <translation>
                <numerusform>Controle is %n maand oud</numerusform>
                <numerusform>Controle is %n maanden oud</numerusform>
            </translation>
        </message>
        <message>
            <source>This page was due for a check on {date}</source>
            <translation>Deze pagina had op {date} gecontroleerd moeten zijn</translation>
        </message>
        <message>
            <source>Checked on {date}</source>
            <translation>Gecontroleerd op {date}</translation>
        </message>
        <message>
            <source>Also in {language}</source>
            <translation>Ook in: {language}</translation>
        </message>
        <message>
            <source>This page is not in English yet. Here it is in Dutch.</source>
            <translation>Deze pagina is er nog niet in het Engels. Je leest hier de Nederlandse.</translation>
        </message>
        <message>
            <source>This page is not in Dutch yet. Here it is in English.</source>
            <translation>Deze pagina is er nog niet in het Nederlands. Je leest hier de Engelse.</translation>
        </message>
        <message>
            <source>English page</source>
            <translation>Engelse pagina</translation>
        </message>
        <message>
            <source>Dutch page</source>
            <translation>Nederlandse pagina</translation>
        </message>
        <message>
            <source>The {page} is newer than this one.</source>
            <translation>De {page} is nieuwer dan deze.</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Pagina {page} van {pages}</translation>
        </message>
    </context>
    <context>
        <name>PaperPages</name>
        <message>
            <source>Handbook</source>
            <translation>Handboek</translation>
        </message>
        <message>
            <source>Information, not legal advice. Laws change: look at the date at the top.</source>
            <translation>Informatie, geen juridisch advies. Wetten veranderen: kijk naar de datum bovenaan.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Show the passphrase</source>
            <translation>Toon de wachtzin</translation>
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation>Verberg de wachtzin</translation>
        </message>
    </context>
    <context>
        <name>PassphrasePage</name>
        <message>
            <source>Create a passphrase</source>
            <translation>Maak een wachtzin</translation>
        </message>
        <message>
            <source>A passphrase is a long password of five or more words. Choose words that you can remember. Do not use your work password.</source>
            <translation>Een wachtzin is een lang wachtwoord van vijf woorden of meer. Kies woorden die je kunt onthouden. Gebruik niet je wachtwoord van het werk.</translation>
        </message>
        <message>
            <source>Suggest five words</source>
            <translation>Stel vijf woorden voor</translation>
        </message>
        <message>
            <source>Notes from another computer? Skip this page, then restore your backup: Settings, Your data.</source>
            <translation>Heb je notities op een andere computer? Sla deze pagina over en zet dan je reservekopie terug: Instellingen, Je gegevens.</translation>
        </message>
        <message>
            <source>There is no reset</source>
            <translation>Herstellen kan niet</translation>
        </message>
        <message>
            <source>If you forget your passphrase, your checklists and notes are gone, unless you made a recovery sheet (Settings, Your data). The guides always work.</source>
            <translation>Ben je je wachtzin kwijt? Dan ben je ook je stappenplannen en notities kwijt, tenzij je een herstelblad hebt gemaakt (Instellingen, Je gegevens). De gidsen werken altijd.</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Stopped. No PDF was saved.</source>
            <translation>Gestopt. Er is geen pdf bewaard.</translation>
        </message>
        <message>
            <source>Not saved: the PDF cannot be written there. Choose another folder. Nothing is lost.</source>
            <translation>Niet bewaard: de pdf kan daar niet worden geschreven. Kies een andere map. Er is niets verloren.</translation>
        </message>
        <message>
            <source>PDF saved. This file is not encrypted.</source>
            <translation>Pdf bewaard. Dit bestand is niet versleuteld.</translation>
        </message>
        <message>
            <source>PDF saved.</source>
            <translation>Pdf bewaard.</translation>
        </message>
        <message>
            <source>No printer was found. You can save the page as a PDF instead.</source>
            <translation>Er is geen printer gevonden. Je kunt de pagina wel als pdf bewaren.</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Handboek</translation>
        </message>
        <message>
            <source>Stopped. Pages that the printer already has may still come.</source>
            <translation>Gestopt. Wat de printer al heeft, kan nog uit de printer komen.</translation>
        </message>
        <message>
            <source>Making the pages, part {number} of {total}</source>
            <translation>De bladzijden worden gemaakt, deel {number} van {total}</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Bewaar als pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>Pdf (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>Privacy and lock</source>
            <translation>Privacy en vergrendeling</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Vergrendelen</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuut</numerusform>
                <numerusform>%n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nooit</translation>
        </message>
        <message>
            <source>Lock after</source>
            <translation>Vergrendel na</translation>
        </message>
        <message>
            <source>When you do not use the app. Always when the computer has slept.</source>
            <translation>Als je de app niet gebruikt. En altijd na de slaapstand van de computer.</translation>
        </message>
        <message>
            <source>When you do not use the app. Always before the computer sleeps.</source>
            <translation>Als je de app niet gebruikt. Altijd voordat de computer slaapt.</translation>
        </message>
        <message>
            <source>Read the guides without unlocking</source>
            <translation>Gidsen lezen zonder te ontgrendelen</translation>
        </message>
        <message>
            <source>The lock page then has a way to the guides. Your checklists stay closed.</source>
            <translation>Op het vergrendelscherm staat dan een knop naar de gidsen. Je stappenplannen blijven dicht.</translation>
        </message>
        <message>
            <source>On a shared or work computer</source>
            <translation>Op een gedeelde computer of een computer van het werk</translation>
        </message>
        <message>
            <source>Quick hide</source>
            <translation>Snel verbergen</translation>
        </message>
        <message>
            <source>Ctrl+H or Hide: covers the window, locks and minimises at once.</source>
            <translation>Ctrl+H of Verberg: bedekt het venster, vergrendelt en minimaliseert meteen.</translation>
        </message>
        <message>
            <source>Keep what I write on this computer</source>
            <translation>Bewaar op deze computer wat ik schrijf</translation>
        </message>
        <message>
            <source>Off on an employer’s computer: then it is in memory only, and gone when you close the app.</source>
            <translation>Uit op een computer van je werkgever: dan staat het alleen in het geheugen en is het weg als je de app sluit.</translation>
        </message>
        <message>
            <source>Neutral window title</source>
            <translation>Neutrale venstertitel</translation>
        </message>
        <message>
            <source>Shows “Notes” in the title bar and task list. The app file keeps its own name.</source>
            <translation>Toont “Notities” in de titelbalk en de taakbalk. Het bestand van de app houdt zijn eigen naam.</translation>
        </message>
        <message>
            <source>Clear the clipboard after copying</source>
            <translation>Klembord leegmaken na kopiëren</translation>
        </message>
        <message>
            <source>Removes text copied here after 60 seconds.</source>
            <translation>Haalt tekst die je hier kopieerde na 60 seconden weg.</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Wissen…</translation>
        </message>
        <message>
            <source>There is nothing of yours to erase.</source>
            <translation>Er is niets van jou om te wissen.</translation>
        </message>
        <message>
            <source>Checklists, notes, bookmarks and drafts of letters. The guides stay. You cannot undo this.</source>
            <translation>Stappenplannen, notities, bladwijzers en concepten van brieven. De gidsen blijven. Je kunt dit niet ongedaan maken.</translation>
        </message>
        <message>
            <source>Erase everything you wrote</source>
            <translation>Wis alles wat je schreef</translation>
        </message>
        <message>
            <source>Encryption does not help against software that records your screen or keyboard.</source>
            <translation>Versleuteling helpt niet tegen software die meekijkt met je scherm of toetsenbord.</translation>
        </message>
        <message>
            <source>What this app can and cannot protect</source>
            <translation>Wat deze app wel en niet kan beschermen</translation>
        </message>
        <message>
            <source>Lock together with the screen</source>
            <translation>Samen met het scherm vergrendelen</translation>
        </message>
        <message>
            <source>When you lock the screen of the computer, or it locks by itself.</source>
            <translation>Als je het scherm van de computer vergrendelt, of als dat vanzelf gebeurt.</translation>
        </message>
        <message>
            <source>Not possible here: the system does not tell the app. Lock it with Ctrl+L.</source>
            <translation>Kan hier niet: het systeem laat het de app niet weten. Vergrendel met Ctrl+L.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <source>Set on {day}</source>
            <translation>Ingesteld op {day}</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Wijzig…</translation>
        </message>
        <message>
            <source>Your notes are locked.</source>
            <translation>Je notities zijn vergrendeld.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendel</translation>
        </message>
        <message>
            <source>None. Nothing you write is kept when the app closes.</source>
            <translation>Geen. Wat je schrijft is weg als de app sluit.</translation>
        </message>
        <message>
            <source>Create…</source>
            <translation>Maak…</translation>
        </message>
        <message>
            <source>Not erased: the file cannot be deleted. Check the rights of the folder.</source>
            <translation>Niet gewist: het bestand kan niet weg. Controleer de rechten van de map.</translation>
        </message>
        <message>
            <source>Everything you wrote is erased.</source>
            <translation>Alles wat je schreef is gewist.</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>May stay empty.</source>
            <translation>Mag leeg blijven.</translation>
        </message>
        <message>
            <source>Choose one</source>
            <translation>Kies er een</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Vergrendel</translation>
        </message>
    </context>
    <context>
        <name>ReaderPane</name>
        <message>
            <source>Page</source>
            <translation>Pagina</translation>
        </message>
        <message>
            <source>Bookmark</source>
            <translation>Bladwijzer</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekstgrootte</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhoud</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>Op deze pagina</translation>
        </message>
        <message>
            <source>The marked words are not on this page: it was changed, or it is in the other language.</source>
            <translation>De gemarkeerde woorden staan niet op deze pagina: die is gewijzigd, of staat hier in de andere taal.</translation>
        </message>
        <message>
            <source>Your marks</source>
            <translation>Jouw markeringen</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>Gidsen</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Bookmark added.</source>
            <translation>Bladwijzer gezet.</translation>
        </message>
        <message>
            <source>Bookmarked until you close the app.</source>
            <translation>Bladwijzer gezet, tot je de app sluit.</translation>
        </message>
        <message>
            <source>Bookmark removed.</source>
            <translation>Bladwijzer weggehaald.</translation>
        </message>
        <message>
            <source>No step of your checklists leads to this page.</source>
            <translation>Geen stap van je stappenplannen hoort bij deze pagina.</translation>
        </message>
        <message>
            <source>The arrow keys move the text cursor now, with Shift they select. F7 ends this.</source>
            <translation>De pijltjes verplaatsen nu de tekstcursor, met Shift selecteren ze. F7 stopt dit.</translation>
        </message>
        <message>
            <source>The arrow keys scroll the page again.</source>
            <translation>De pijltjes scrollen de pagina weer.</translation>
        </message>
        <message>
            <source>{title} – Handbook</source>
            <translation>{title} – Handboek</translation>
        </message>
        <message>
            <source>Mark selected text</source>
            <translation>Markeer de selectie</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Bewaar als pdf</translation>
        </message>
        <message>
            <source>Address copied.</source>
            <translation>Adres gekopieerd.</translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>Recovery sheet</source>
            <translation>Herstelblad</translation>
        </message>
        <message>
            <source>Make the recovery sheet worthless?</source>
            <translation>Het herstelblad ongeldig maken?</translation>
        </message>
        <message>
            <source>Its words open your notes no more. Backups from before still open with them.</source>
            <translation>De woorden openen je notities niet meer. Reservekopieën van daarvoor openen er nog wel mee.</translation>
        </message>
        <message>
            <source>Eight words that open your notes when you forget your passphrase. Write them on paper and keep it in a safe place, away from this computer. Whoever finds them can read everything. An earlier sheet opens your notes no more.</source>
            <translation>Acht woorden die je notities openen als je je wachtzin vergeet. Schrijf ze op papier en bewaar dat op een veilige plek, niet bij deze computer. Wie ze vindt, kan alles lezen. Een eerder blad opent je notities niet meer.</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Je wachtzin</translation>
        </message>
        <message>
            <source>Revoke the sheet</source>
            <translation>Blad intrekken</translation>
        </message>
        <message>
            <source>Make the words</source>
            <translation>Woorden maken</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleer</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Bewaar als pdf…</translation>
        </message>
        <message>
            <source>Type your passphrase first.</source>
            <translation>Typ eerst je wachtzin.</translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s) and try again.</source>
            <translation>
                <numerusform>Wacht %n seconde en probeer het opnieuw.</numerusform>
                <numerusform>Wacht %n seconden en probeer het opnieuw.</numerusform>
            </translation>
        </message>
        <message>
            <source>Making the key…</source>
            <translation>De sleutel wordt gemaakt…</translation>
        </message>
        <message>
            <source>The recovery sheet opens your notes no more.</source>
            <translation>Het herstelblad opent je notities niet meer.</translation>
        </message>
        <message>
            <source>Write these words down with a pen, in this order. They are not shown again. A photo or a print can be seen by others. On the lock page, type them in place of the passphrase.</source>
            <translation>Schrijf deze woorden op met een pen, in deze volgorde. Je krijgt ze niet nog eens te zien. Een foto of afdruk kunnen anderen zien. Typ ze op het vergrendelscherm in plaats van de wachtzin.</translation>
        </message>
        <message>
            <source>Word {number}: {word}</source>
            <translation>Woord {number}: {word}</translation>
        </message>
        <message>
            <source>I have written them down</source>
            <translation>Ik heb ze opgeschreven</translation>
        </message>
        <message>
            <source>Print the words?</source>
            <translation>De woorden afdrukken?</translation>
        </message>
        <message>
            <source>A printer and its queue may keep a copy. Do not print them at work or on a shared printer.</source>
            <translation>Een printer en de wachtrij ervan kunnen een kopie bewaren. Druk ze niet af op je werk of op een gedeelde printer.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Save the words in a file?</source>
            <translation>De woorden in een bestand bewaren?</translation>
        </message>
        <message>
            <source>The file is not encrypted, and whoever has it can read your notes. Keep it on a stick away from this computer, never beside your notes or in a folder that is copied to the internet.</source>
            <translation>Het bestand is niet versleuteld, en wie het heeft, kan je notities lezen. Bewaar het op een stick, weg van deze computer. Nooit naast je notities, en nooit in een map die naar internet wordt gekopieerd.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Bewaar als pdf</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Recovery sheet</source>
            <translation>Herstelblad</translation>
        </message>
        <message>
            <source>Made on {day}.</source>
            <translation>Gemaakt op {day}.</translation>
        </message>
        <message>
            <source>These words open your notes in the handbook when you forget your passphrase. Type them in this order on the lock page, in place of the passphrase.</source>
            <translation>Met deze woorden open je je notities in het handboek als je je wachtzin vergeet. Typ ze in deze volgorde op het vergrendelscherm, in plaats van de wachtzin.</translation>
        </message>
        <message>
            <source>Whoever finds this sheet can read everything you wrote. Keep it in a safe place, away from the computer, and not at work.</source>
            <translation>Wie dit blad vindt, kan alles lezen wat je schreef. Bewaar het op een veilige plek, weg van de computer en niet op je werk.</translation>
        </message>
        <message>
            <source>A later sheet, or a new passphrase, makes this one worthless. Then tear it up.</source>
            <translation>Na een nieuw blad of een nieuwe wachtzin werkt dit blad niet meer. Verscheur het dan.</translation>
        </message>
    </context>
    <context>
        <name>Related</name>
        <message>
            <source>Back to your checklist “{name}”</source>
            <translation>Terug naar je stappenplan “{name}”</translation>
        </message>
        <message>
            <source>Write the letter: {title}</source>
            <translation>De brief schrijven: {title}</translation>
        </message>
        <message>
            <source>How this is calculated: {title}</source>
            <translation>Hoe dit is berekend: {title}</translation>
        </message>
        <message>
            <source>Read and do</source>
            <translation>Lezen en doen</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Reservekopie terugzetten</translation>
        </message>
        <message>
            <source>Backups beside your notes, newest first</source>
            <translation>Reservekopieën naast je notities, de nieuwste eerst</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Ander bestand…</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Kies een bestand…</translation>
        </message>
        <message>
            <source>Passphrase of this backup</source>
            <translation>Wachtzin van deze reservekopie</translation>
        </message>
        <message>
            <source>Show what changes</source>
            <translation>Laat zien wat er verandert</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Terugzetten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleer</translation>
        </message>
        <message>
            <source>{moment}, {size} KB</source>
            <translation>{moment}, {size} kB</translation>
        </message>
        <message>
            <source>There is no backup beside your notes. Choose a file from another place.</source>
            <translation>Naast je notities staat geen reservekopie. Kies een bestand van een andere plek.</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>Kies een reservekopie</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Chosen: {file}</source>
            <translation>Gekozen: {file}</translation>
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation>Kies eerst een bestand.</translation>
        </message>
        <message numerus="yes">
            <source>Wait %n second(s) and try again.</source>
            <translation>
                <numerusform>Wacht %n seconde en probeer het opnieuw.</numerusform>
                <numerusform>Wacht %n seconden en probeer het opnieuw.</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening the backup…</source>
            <translation>Reservekopie openen…</translation>
        </message>
        <message>
            <source>This backup was made with an earlier key. Type the passphrase you had on that day.</source>
            <translation>Deze reservekopie is gemaakt met een eerdere sleutel. Typ de wachtzin die je op die dag had.</translation>
        </message>
        <message>
            <source>This backup cannot be opened: it is damaged or no backup. Choose another one.</source>
            <translation>Deze reservekopie gaat niet open: het bestand is beschadigd of is geen reservekopie. Kies een andere.</translation>
        </message>
        <message>
            <source>The backup is restored.</source>
            <translation>De reservekopie is teruggezet.</translation>
        </message>
        <message>
            <source>The backup is restored. The file that was there is kept.</source>
            <translation>De reservekopie is teruggezet. Het bestand dat er stond, is bewaard.</translation>
        </message>
        <message numerus="yes">
            <source>The backup holds %n checklist(s)</source>
            <translation>
                <numerusform>In de reservekopie staat %n stappenplan</numerusform>
                <numerusform>In de reservekopie staan %n stappenplannen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n diary entry(ies)</source>
            <translation>
                <numerusform>%n aantekening in het dagboek</numerusform>
                <numerusform>%n aantekeningen in het dagboek</numerusform>
            </translation>
        </message>
        <message>
            <source>{checklists} and {entries}.</source>
            <translation>{checklists} en {entries}.</translation>
        </message>
        <message>
            <source>Not in the backup, so they go: {names}.</source>
            <translation>Niet in de reservekopie, dus weg: {names}.</translation>
        </message>
        <message>
            <source>They come back: {names}.</source>
            <translation>Komen terug: {names}.</translation>
        </message>
        <message>
            <source>They get the ticks, dates and notes of that moment: {names}.</source>
            <translation>Krijgen de vinkjes, datums en notities van toen: {names}.</translation>
        </message>
        <message numerus="yes">
            <source>%n diary entry(ies) written since then go.</source>
            <translation>
                <numerusform>%n aantekening in het dagboek van daarna gaat weg.</numerusform>
                <numerusform>%n aantekeningen in het dagboek van daarna gaan weg.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing you see in your checklists changes.</source>
            <translation>In je stappenplannen zie je geen verschil.</translation>
        </message>
        <message>
            <source>It equals your notes.</source>
            <translation>Die is gelijk aan je notities.</translation>
        </message>
        <message>
            <source>You can undo this until you lock the app.</source>
            <translation>Je kunt dit ongedaan maken tot je de app vergrendelt.</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} en nog %n</numerusform>
                <numerusform>{names} en nog %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultKeeping</name>
        <message>
            <source>Kept in the list “{name}”.</source>
            <translation>Bewaard in de lijst “{name}”.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Tonen</translation>
        </message>
    </context>
    <context>
        <name>ResultView</name>
        <message>
            <source>Nothing is calculated yet</source>
            <translation>Er is nog niets berekend</translation>
        </message>
        <message>
            <source>Still needed: {fields}.</source>
            <translation>Nog nodig: {fields}.</translation>
        </message>
        <message>
            <source>We cannot calculate this</source>
            <translation>Dit kunnen we niet berekenen</translation>
        </message>
        <message>
            <source>Not counted yet: {fields}.</source>
            <translation>Telt nog niet mee: {fields}.</translation>
        </message>
        <message>
            <source>{fields}: we cannot read this. Below is the result of before.</source>
            <translation>{fields}: dit kunnen we niet lezen. Hieronder staat de uitkomst van daarvoor.</translation>
        </message>
        <message>
            <source>Result: {result}</source>
            <translation>Uitkomst: {result}</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieer</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Bewaar pdf</translation>
        </message>
        <message>
            <source>Add to my deadlines</source>
            <translation>Zet bij mijn termijnen</translation>
        </message>
        <message>
            <source>Add to my deadlines: {date}</source>
            <translation>Zet bij mijn termijnen: {date}</translation>
        </message>
        <message>
            <source>This was due for a check on {date}</source>
            <translation>Dit moest voor {date} opnieuw gecontroleerd worden</translation>
        </message>
    </context>
    <context>
        <name>ResultWords</name>
        <message>
            <source>What to do next</source>
            <translation>Wat je nu doet</translation>
        </message>
        <message>
            <source>What we assumed</source>
            <translation>Wat we aannemen</translation>
        </message>
        <message>
            <source>What is left out</source>
            <translation>Wat niet is meegeteld</translation>
        </message>
        <message>
            <source>Amounts used</source>
            <translation>Gebruikte bedragen</translation>
        </message>
        <message>
            <source>Watch out</source>
            <translation>Let op</translation>
        </message>
        <message>
            <source>How we get there</source>
            <translation>Zo komen we eraan</translation>
        </message>
        <message>
            <source>Dates that follow</source>
            <translation>Data die hieruit volgen</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Handboek</translation>
        </message>
        <message>
            <source>Calculator</source>
            <translation>Rekenhulp</translation>
        </message>
        <message>
            <source>Information, not legal advice. This paper is not encrypted.</source>
            <translation>Informatie, geen juridisch advies. Dit papier is niet versleuteld.</translation>
        </message>
        <message>
            <source>Our advice</source>
            <translation>Ons advies</translation>
        </message>
        <message>
            <source>Checked on {date}</source>
            <translation>Gecontroleerd op {date}</translation>
        </message>
        <message>
            <source>Information, not legal advice. Your contract or CAO may be better.</source>
            <translation>Informatie, geen juridisch advies. Je contract of cao kan beter zijn.</translation>
        </message>
    </context>
    <context>
        <name>RunHeader</name>
        <message>
            <source>Rename</source>
            <translation>Andere naam</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Meer acties</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message numerus="yes">
            <source>· %n skipped</source>
            <translation>
                <numerusform>· %n overgeslagen</numerusform>
                <numerusform>· %n overgeslagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Encrypted on this computer</source>
            <translation>Versleuteld op deze computer</translation>
        </message>
        <message>
            <source>In memory only</source>
            <translation>Alleen in het geheugen</translation>
        </message>
        <message>
            <source>Key date:</source>
            <translation>Sleuteldatum:</translation>
        </message>
        <message>
            <source>{label}, {day}</source>
            <translation>{label}, {day}</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog één</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No key date yet</source>
            <translation>Nog geen sleuteldatum</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzig</translation>
        </message>
        <message>
            <source>Set it</source>
            <translation>Kies een dag</translation>
        </message>
        <message>
            <source>Change the key dates</source>
            <translation>Wijzig de sleuteldatums</translation>
        </message>
        <message numerus="yes">
            <source>The handbook has %n new step(s) here since you looked last.</source>
            <translation>
                <numerusform>Het handboek heeft hier één nieuwe stap sinds je laatst keek.</numerusform>
                <numerusform>Het handboek heeft hier %n nieuwe stappen sinds je laatst keek.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) changed after you ticked: read again what is marked.</source>
            <translation>
                <numerusform>Eén stap is veranderd nadat je hem afvinkte: lees opnieuw wat gemarkeerd is.</numerusform>
                <numerusform>%n stappen zijn veranderd nadat je ze afvinkte: lees opnieuw wat gemarkeerd is.</numerusform>
            </translation>
        </message>
        <message>
            <source>I have seen it</source>
            <translation>Gezien</translation>
        </message>
        <message>
            <source>Finished on {day}.</source>
            <translation>Klaar op {day}.</translation>
        </message>
        <message>
            <source>Take it out again</source>
            <translation>Haal weer tevoorschijn</translation>
        </message>
        <message>
            <source>Put away.</source>
            <translation>Opgeborgen.</translation>
        </message>
        <message numerus="yes">
            <source>Done. %n step(s) since {day}.</source>
            <translation>
                <numerusform>Klaar. Eén stap sinds {day}.</numerusform>
                <numerusform>Klaar. %n stappen sinds {day}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewaar</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Wis</translation>
        </message>
    </context>
    <context>
        <name>RunPane</name>
        <message>
            <source>Steps</source>
            <translation>Stappen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Open step</source>
            <translation>Open stap</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>Stappenplan</translation>
        </message>
        <message>
            <source>This step has no guide.</source>
            <translation>Bij deze stap hoort geen gids.</translation>
        </message>
        <message>
            <source>Add your own step</source>
            <translation>Voeg een eigen stap toe</translation>
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message>
            <source>Search the handbook</source>
            <translation>Zoek in het handboek</translation>
        </message>
        <message>
            <source>Type a word in English or Dutch</source>
            <translation>Typ een woord in het Nederlands of Engels</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultaten</translation>
        </message>
        <message>
            <source>Searches are never saved</source>
            <translation>Niets wordt bewaard</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n resultaat</numerusform>
                <numerusform>%n resultaten</numerusform>
            </translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Zoeken sluiten</translation>
        </message>
        <message>
            <source>Showing results for “{words}”</source>
            <translation>Resultaten voor “{words}”</translation>
        </message>
        <message>
            <source>Your checklists and your notes in them are found here. There are none yet.</source>
            <translation>Hier vind je je stappenplannen en je notities daarin. Die zijn er nog niet.</translation>
        </message>
        <message>
            <source>Nothing found for “{words}”</source>
            <translation>Niets gevonden voor “{words}”</translation>
        </message>
        <message>
            <source>Nothing found for “{words}” in {filter}</source>
            <translation>Niets gevonden voor “{words}” in {filter}</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Kiezen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Next suggestion</source>
            <translation>Volgende suggestie</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Gebruiken</translation>
        </message>
        <message>
            <source>Clear, then close</source>
            <translation>Wissen, sluiten</translation>
        </message>
    </context>
    <context>
        <name>SettingsPane</name>
        <message>
            <source>Language and text</source>
            <translation>Taal en tekst</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>Privacy and lock</source>
            <translation>Privacy en vergrendeling</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Je gegevens</translation>
        </message>
        <message>
            <source>About and sources</source>
            <translation>Over de app en bronnen</translation>
        </message>
        <message>
            <source>Pages of the handbook</source>
            <translation>Pagina's van het handboek</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Toetsen</translation>
        </message>
        <message>
            <source>Settings pages</source>
            <translation>Pagina's met instellingen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
    </context>
    <context>
        <name>StartDialog</name>
        <message>
            <source>Start a checklist</source>
            <translation>Begin een stappenplan</translation>
        </message>
        <message>
            <source>Only steps of your own</source>
            <translation>Alleen eigen stappen</translation>
        </message>
        <message>
            <source>Garden</source>
            <translation>Tuin</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Choose a name that says nothing to others.</source>
            <translation>Kies een naam die anderen niets zegt.</translation>
        </message>
        <message>
            <source>Start this checklist</source>
            <translation>Begin met dit stappenplan</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleer</translation>
        </message>
        <message>
            <source>Give the checklist a name first; a date must be one that can be read.</source>
            <translation>Geef het stappenplan eerst een naam; een datum moet leesbaar zijn.</translation>
        </message>
        <message numerus="yes">
            <source>With this day, %n date(s) of the plan have passed already. Choose a later day if you can.</source>
            <translation>
                <numerusform>Met deze dag is %n datum van het plan al voorbij. Kies een latere dag als dat kan.</numerusform>
                <numerusform>Met deze dag zijn %n datums van het plan al voorbij. Kies een latere dag als dat kan.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StepDetail</name>
        <message>
            <source>More actions for this step</source>
            <translation>Meer acties voor deze stap</translation>
        </message>
        <message>
            <source>Close the step</source>
            <translation>Sluit de stap</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Initials or nicknames</source>
            <translation>Initialen of bijnamen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
        <message>
            <source>Skip…</source>
            <translation>Overslaan…</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Afvinken</translation>
        </message>
        <message>
            <source>Not done after all</source>
            <translation>Toch niet klaar</translation>
        </message>
        <message>
            <source>It is still done</source>
            <translation>Het is nog steeds klaar</translation>
        </message>
        <message>
            <source>Do not skip</source>
            <translation>Toch niet overslaan</translation>
        </message>
        <message>
            <source>Not saved yet. Your text is still here.</source>
            <translation>Nog niet bewaard. Je tekst staat er nog.</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Bewaard {time}</translation>
        </message>
        <message>
            <source>In memory only</source>
            <translation>Alleen in het geheugen</translation>
        </message>
        <message>
            <source>Also written, in the other copy</source>
            <translation>Ook geschreven, in de andere kopie</translation>
        </message>
        <message>
            <source>Delete this version</source>
            <translation>Verwijder deze versie</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Schrijf een notitie</translation>
        </message>
        <message>
            <source>Rename this step…</source>
            <translation>Andere naam voor deze stap…</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Omhoog</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Omlaag</translation>
        </message>
        <message>
            <source>Remove this step</source>
            <translation>Verwijder deze stap</translation>
        </message>
        <message>
            <source>Add your own step after this one…</source>
            <translation>Voeg hierna een eigen stap toe…</translation>
        </message>
        <message>
            <source>Set my own date</source>
            <translation>Kies een eigen datum</translation>
        </message>
    </context>
    <context>
        <name>StepFacts</name>
        <message>
            <source>This step was changed in the handbook after you ticked it. Read it again.</source>
            <translation>Deze stap is in het handboek veranderd nadat je hem afvinkte. Lees hem opnieuw.</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>Geen reden gegeven</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Overgeslagen</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Mag je overslaan</translation>
        </message>
        <message>
            <source>Your step</source>
            <translation>Jouw stap</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nieuw</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Geen datum</translation>
        </message>
        <message>
            <source>It will be {rule}.</source>
            <translation>Het wordt {rule}.</translation>
        </message>
        <message>
            <source>Fill in the key date…</source>
            <translation>Vul de sleuteldatum in…</translation>
        </message>
        <message>
            <source>Set my own date</source>
            <translation>Kies een eigen datum</translation>
        </message>
        <message>
            <source>Back to the rule</source>
            <translation>Terug naar de regel</translation>
        </message>
        <message>
            <source>Remove the date</source>
            <translation>Haal de datum weg</translation>
        </message>
        <message>
            <source>Due {date}. Set my own date</source>
            <translation>Uiterlijk {date}. Kies een eigen datum</translation>
        </message>
        <message>
            <source>{rule}. Moves when you change the key date.</source>
            <translation>{rule}. Verschuift als je de sleuteldatum wijzigt.</translation>
        </message>
        <message>
            <source>The employer’s date, not one of the law.</source>
            <translation>De datum van de werkgever, niet van de wet.</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>not done yet</source>
            <translation>nog niet klaar</translation>
        </message>
        <message>
            <source>done</source>
            <translation>klaar</translation>
        </message>
        <message>
            <source>Waits for: {step}, {state}</source>
            <translation>Wacht op: {step}, {state}</translation>
        </message>
        <message>
            <source>Waits for</source>
            <translation>Wacht op</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lees</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Calculator</source>
            <translation>Rekenhulp</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Uit</translation>
        </message>
    </context>
    <context>
        <name>StepTrace</name>
        <message>
            <source>Step {number} of {count}: {name}</source>
            <translation>Stap {number} van {count}: {name}</translation>
        </message>
    </context>
    <context>
        <name>StoredPage</name>
        <message>
            <source>What is stored, and where</source>
            <translation>Wat er bewaard wordt, en waar</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>Does this folder sync with a work account? Then start the app with another one:
handbook --data-dir FOLDER</source>
            <translation>Wordt deze map gesynchroniseerd met een werkaccount? Start de app dan met een andere map:
handbook --data-dir MAP</translation>
        </message>
        <message>
            <source>Checklists, dates, notes, bookmarks, drafts of letters</source>
            <translation>Stappenplannen, datums, notities, bladwijzers, concepten van brieven</translation>
        </message>
        <message>
            <source>Searches, pages you read, what you type in calculators</source>
            <translation>Zoekopdrachten, pagina's die je leest, wat je in de rekenhulp typt</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Niet versleuteld</translation>
        </message>
        <message>
            <source>Language, text size, light or dark, size of the window</source>
            <translation>Taal, tekstgrootte, licht of donker, grootte van het venster</translation>
        </message>
        <message>
            <source>Never stored</source>
            <translation>Nooit bewaard</translation>
        </message>
        <message>
            <source>Never sent</source>
            <translation>Nooit verstuurd</translation>
        </message>
        <message>
            <source>The app has no internet access. No accounts, no counting, no updates by itself</source>
            <translation>Geen internet, geen accounts, geen statistieken, geen automatische updates</translation>
        </message>
        <message>
            <source>Encrypted, with your passphrase</source>
            <translation>Versleuteld, met je wachtzin</translation>
        </message>
        <message>
            <source>In memory only, gone when you close the app</source>
            <translation>Alleen in het geheugen, weg als je de app sluit</translation>
        </message>
        <message numerus="yes">
            <source>Lock after %n minute(s)</source>
            <translation>
                <numerusform>Vergrendel na %n minuut</numerusform>
                <numerusform>Vergrendel na %n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>When you do not use the app. Always when the computer has slept.</source>
            <translation>Als je de app niet gebruikt. En altijd na de slaapstand van de computer.</translation>
        </message>
    </context>
    <context>
        <name>TemplatePreview</name>
        <message>
            <source>Back to the list</source>
            <translation>Terug naar de lijst</translation>
        </message>
        <message>
            <source>Start this checklist</source>
            <translation>Begin met dit stappenplan</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Checked {day}</source>
            <translation>Gecontroleerd {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <translation>
                <numerusform>%n brief</numerusform>
                <numerusform>%n brieven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n calculator(s)</source>
            <translation>
                <numerusform>%n rekenhulp</numerusform>
                <numerusform>%n rekenhulpen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n guide page(s)</source>
            <translation>
                <numerusform>%n gids</numerusform>
                <numerusform>%n gidsen</numerusform>
            </translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Mensen</translation>
        </message>
        <message>
            <source>Legal deadlines</source>
            <translation>Wettelijke termijnen</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Geen</translation>
        </message>
        <message>
            <source>You get</source>
            <translation>Je krijgt</translation>
        </message>
        <message numerus="yes">
            <source>First {shown} of %n step(s)</source>
            <translation>
                <numerusform>Eerste {shown} van %n stap</numerusform>
                <numerusform>Eerste {shown} van %n stappen</numerusform>
            </translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Stappen</translation>
        </message>
        <message>
            <source>Legal deadline</source>
            <translation>Wettelijke termijn</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Mag je overslaan</translation>
        </message>
    </context>
    <context>
        <name>TermModel</name>
        <message>
            <source>Letter {letter}</source>
            <translation>Letter {letter}</translation>
        </message>
        <message>
            <source>{dutch}. In English: {english}.</source>
            <translation>{dutch}. In het Engels: {english}.</translation>
        </message>
        <message>
            <source>{english}. In Dutch: {dutch}.</source>
            <translation>{english}. In het Nederlands: {dutch}.</translation>
        </message>
    </context>
    <context>
        <name>TermPage</name>
        <message>
            <source>Copy word and meaning</source>
            <translation>Kopieer woord en betekenis</translation>
        </message>
        <message>
            <source>Copy word and meaning (Ctrl+Shift+C)</source>
            <translation>Kopieer woord en betekenis (Ctrl+Shift+C)</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Betekenis</translation>
        </message>
        <message>
            <source>Pick a word in the list to read what it means.</source>
            <translation>Kies een woord in de lijst om te lezen wat het betekent.</translation>
        </message>
        <message>
            <source>{dutch}. In English: {english}. {meaning}</source>
            <translation>{dutch}. In het Engels: {english}. {meaning}</translation>
        </message>
        <message>
            <source>Remove the bookmark</source>
            <translation>Haal de bladwijzer weg</translation>
        </message>
        <message>
            <source>Bookmark this word</source>
            <translation>Zet een bladwijzer bij dit woord</translation>
        </message>
        <message>
            <source>{action} (Ctrl+D)</source>
            <translation>{action} (Ctrl+D)</translation>
        </message>
        <message>
            <source>short: {word}</source>
            <translation>kort: {word}</translation>
        </message>
        <message>
            <source>say: {sound}</source>
            <translation>zeg: {sound}</translation>
        </message>
        <message>
            <source>You may see it in</source>
            <translation>Je ziet het in</translation>
        </message>
        <message>
            <source>“{sentence}”</source>
            <translation>“{sentence}”</translation>
        </message>
        <message>
            <source>Do not mix up with</source>
            <translation>Niet verwarren met</translation>
        </message>
        <message>
            <source>People also say</source>
            <translation>Mensen zeggen ook</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>Verwant</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Wet</translation>
        </message>
        <message>
            <source>Read more</source>
            <translation>Lees meer</translation>
        </message>
    </context>
    <context>
        <name>TermPopover</name>
        <message>
            <source>Open in glossary</source>
            <translation>Open bij de begrippen</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close this message</source>
            <translation>Sluit dit bericht</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Er is niets om ongedaan te maken.</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Ongedaan gemaakt.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Opnieuw</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Er is niets om opnieuw te doen.</translation>
        </message>
        <message>
            <source>Made again.</source>
            <translation>Opnieuw gedaan.</translation>
        </message>
    </context>
    <context>
        <name>Yours</name>
        <message>
            <source>Your checklists</source>
            <translation>Je stappenplannen</translation>
        </message>
        <message>
            <source>Unlock to see your checklists.</source>
            <translation>Ontgrendel om je stappenplannen te zien.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendel</translation>
        </message>
        <message>
            <source>All checklists</source>
            <translation>Alle stappenplannen</translation>
        </message>
        <message>
            <source>Your marks</source>
            <translation>Jouw markeringen</translation>
        </message>
        <message numerus="yes">
            <source>%n bookmark(s), mark(s) and note(s)</source>
            <translation>
                <numerusform>%n bladwijzer, markering of notitie</numerusform>
                <numerusform>%n bladwijzers, markeringen en notities</numerusform>
            </translation>
        </message>
        <message>
            <source>Information, not legal advice. Last content check: {day}.</source>
            <translation>Informatie, geen juridisch advies. Laatste controle: {day}.</translation>
        </message>
        <message>
            <source>There is no backup at another place yet.</source>
            <translation>Er is nog geen reservekopie op een andere plek.</translation>
        </message>
        <message numerus="yes">
            <source>Your newest backup at another place is %n day(s) old.</source>
            <translation>
                <numerusform>Je nieuwste reservekopie op een andere plek is %n dag oud.</numerusform>
                <numerusform>Je nieuwste reservekopie op een andere plek is %n dagen oud.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Een reservekopie maken</translation>
        </message>
        <message>
            <source>No checklists yet</source>
            <translation>Nog geen stappenplannen</translation>
        </message>
        <message>
            <source>Pick one and set the first date. It stays on this computer, encrypted.</source>
            <translation>Kies er een en vul de eerste datum in. Hij blijft op deze computer, versleuteld.</translation>
        </message>
        <message>
            <source>Pick one and set the first date. Without a passphrase it is gone when you close the app.</source>
            <translation>Kies er een en vul de eerste datum in. Zonder wachtzin is hij weg als je de app sluit.</translation>
        </message>
        <message>
            <source>Choose a checklist</source>
            <translation>Kies een stappenplan</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n step(s)</source>
            <translation>
                <numerusform>{done} van %n stap</numerusform>
                <numerusform>{done} van %n stappen</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} · next: {step}</source>
            <translation>{count} · volgende: {step}</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Open {name}</translation>
        </message>
        <message>
            <source>Coming up</source>
            <translation>Binnenkort</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) have passed.</source>
            <translation>
                <numerusform>Eén datum is verlopen.</numerusform>
                <numerusform>%n datums zijn verlopen.</numerusform>
            </translation>
        </message>
        <message>
            <source>All deadlines</source>
            <translation>Alle termijnen</translation>
        </message>
        <message>
            <source>Legal deadline</source>
            <translation>Wettelijke termijn</translation>
        </message>
        <message>
            <source>Employer’s date</source>
            <translation>Datum van werkgever</translation>
        </message>
        <message>
            <source>Your own date</source>
            <translation>Eigen datum</translation>
        </message>
    </context>
    <context>
        <name>_Banner</name>
        <message>
            <source>Someone wants your signature today?</source>
            <translation>Wil iemand vandaag je handtekening?</translation>
        </message>
        <message>
            <source>Say: “I need time to read this.” You do not have to sign in the meeting.</source>
            <translation>Zeg: “Ik wil dit eerst rustig lezen.” Je hoeft niet in het gesprek te tekenen.</translation>
        </message>
    </context>
    <context>
        <name>_Grid</name>
        <message>
            <source>Month</source>
            <translation>Maand</translation>
        </message>
    </context>
    <context>
        <name>_SearchField</name>
        <message>
            <source>Or type it in your own words: “fired while ill”, “proeftijd”…</source>
            <translation>Of in eigen woorden: “ontslag tijdens ziekte”, “proeftijd”…</translation>
        </message>
        <message>
            <source>Search the handbook</source>
            <translation>Zoek in het handboek</translation>
        </message>
    </context>
    <context>
        <name>application</name>
        <message>
            <source>The handbook is already open in another window.</source>
            <translation>Het handboek is al open in een ander venster.</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Handboek</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
    </context>
    <context>
        <name>carried</name>
        <message>
            <source>“{field}” was replaced by what stands in “{origin}”.</source>
            <translation>“{field}” is vervangen door wat er in “{origin}” staat.</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Terugzetten</translation>
        </message>
    </context>
    <context>
        <name>closing</name>
        <message>
            <source>Close without keeping your checklists?</source>
            <translation>Sluiten zonder je stappenplannen te bewaren?</translation>
        </message>
        <message>
            <source>They are in memory only. Create a passphrase to keep them on this computer.</source>
            <translation>Ze staan alleen in het geheugen. Maak een wachtzin om ze op deze computer te bewaren.</translation>
        </message>
        <message>
            <source>Close and forget them</source>
            <translation>Sluiten en vergeten</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Blijven</translation>
        </message>
        <message>
            <source>Close although your last change is not saved?</source>
            <translation>Sluiten terwijl je laatste wijziging niet bewaard is?</translation>
        </message>
        <message>
            <source>The disk did not take it. Stay, make room on the disk, and try again.</source>
            <translation>Bewaren op de schijf lukte niet. Blijf, maak ruimte op de schijf en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Close and lose it</source>
            <translation>Sluiten en kwijtraken</translation>
        </message>
    </context>
    <context>
        <name>crash</name>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
        <message>
            <source>Something went wrong in the app. What was saved is safe.</source>
            <translation>Er ging iets mis in de app. Wat bewaard was, is veilig.</translation>
        </message>
        <message>
            <source>You can go on. If it happens again, copy the report for the people who make the app. It holds no words of yours.</source>
            <translation>Je kunt doorgaan. Gebeurt het weer, kopieer dan het rapport voor de makers van de app. Er staan geen woorden van jou in.</translation>
        </message>
    </context>
    <context>
        <name>dates</name>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gisteren</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>over %n dag</numerusform>
                <numerusform>over %n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n dag geleden</numerusform>
                <numerusform>%n dagen geleden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n week(s)</source>
            <translation>
                <numerusform>over %n week</numerusform>
                <numerusform>over %n weken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) ago</source>
            <translation>
                <numerusform>%n week geleden</numerusform>
                <numerusform>%n weken geleden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n month(s)</source>
            <translation>
                <numerusform>over %n maand</numerusform>
                <numerusform>over %n maanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago</source>
            <translation>
                <numerusform>%n maand geleden</numerusform>
                <numerusform>%n maanden geleden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Something went wrong in the app. Nothing you saved is lost.</source>
            <translation>Er ging iets mis in de app. Niets van wat je bewaarde is verloren.</translation>
        </message>
        <message>
            <source>Not the right passphrase. Check Caps Lock.</source>
            <translation>Dit is niet de juiste wachtzin. Staat Caps Lock aan?</translation>
        </message>
        <message>
            <source>Another window or command has your notes open. Close it and try again.</source>
            <translation>Een ander venster of commando heeft je notities open. Sluit het en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>A newer version of this app wrote your notes. Update this app to open them. The guides still work.</source>
            <translation>Een nieuwere versie van deze app schreef je notities. Werk deze app bij om ze te openen. De gidsen werken nog.</translation>
        </message>
        <message>
            <source>We cannot open your notes: the file is damaged. It is kept as it is. The guides still work.</source>
            <translation>We kunnen je notities niet openen: het bestand is beschadigd. Het blijft zoals het is. De gidsen werken nog.</translation>
        </message>
        <message>
            <source>Not saved: another program changed your notes. Copy your text, lock and unlock to see the other version.</source>
            <translation>Niet bewaard: een ander programma wijzigde je notities. Kopieer je tekst, vergrendel en ontgrendel om de andere versie te zien.</translation>
        </message>
        <message>
            <source>Your notes are an older version than you saved here last. Somebody or some program put an old file back.</source>
            <translation>Dit is een oudere versie van je notities dan je hier het laatst bewaarde. Iemand heeft een oud bestand teruggezet, of een programma deed dat.</translation>
        </message>
        <message>
            <source>Not saved: the disk is full or cannot be written. Your text is still here.</source>
            <translation>Niet bewaard: de schijf is vol of je kunt er niet op schrijven. Je tekst staat er nog.</translation>
        </message>
        <message>
            <source>Your notes are locked. Unlock first.</source>
            <translation>Je notities zijn vergrendeld. Ontgrendel eerst.</translation>
        </message>
        <message>
            <source>Nothing is stored here yet. Create a passphrase first.</source>
            <translation>Hier is nog niets bewaard. Maak eerst een wachtzin.</translation>
        </message>
        <message>
            <source>Your notes cannot be opened now. The guides still work.</source>
            <translation>Je notities kunnen nu niet open. De gidsen werken nog.</translation>
        </message>
        <message>
            <source>The setting holds until you close the app. It could not be saved.</source>
            <translation>De instelling geldt tot je de app sluit. Bewaren lukte niet.</translation>
        </message>
        <message>
            <source>Not installed: this file is not from the publisher of your app.</source>
            <translation>Niet geïnstalleerd: dit bestand is niet van de uitgever van je app.</translation>
        </message>
        <message>
            <source>Not installed: these pages are not newer than the ones you have.</source>
            <translation>Niet geïnstalleerd: deze pagina's zijn niet nieuwer dan die je hebt.</translation>
        </message>
        <message>
            <source>Not installed: these pages need a newer version of the app. Install that first.</source>
            <translation>Niet geïnstalleerd: deze pagina's hebben een nieuwere versie van de app nodig. Installeer die eerst.</translation>
        </message>
        <message>
            <source>Not used: the file with pages was changed or is not complete. You see the pages you had.</source>
            <translation>Niet gebruikt: het bestand met pagina's is veranderd of niet compleet. Je ziet de pagina's die je had.</translation>
        </message>
        <message>
            <source>Not installed: the file cannot be read or the disk refuses. You see the pages you had.</source>
            <translation>Niet geïnstalleerd: het bestand is niet te lezen of de schijf weigert. Je ziet de pagina's die je had.</translation>
        </message>
        <message>
            <source>This page is not in the handbook. It may have moved: try the search.</source>
            <translation>Deze pagina staat niet in het handboek. Misschien staat die ergens anders: probeer de zoekfunctie.</translation>
        </message>
        <message>
            <source>This page is damaged and is not shown. Install the app again; your notes stay.</source>
            <translation>Deze pagina is beschadigd en wordt niet getoond. Installeer de app opnieuw; je notities blijven.</translation>
        </message>
        <message>
            <source>This cannot be calculated with these dates.</source>
            <translation>Dit kan met deze datums niet worden berekend.</translation>
        </message>
        <message>
            <source>That is not possible for this step.</source>
            <translation>Dat kan niet bij deze stap.</translation>
        </message>
    </context>
    <context>
        <name>reader</name>
        <message>
            <source>done on {day}</source>
            <translation>klaar op {day}</translation>
        </message>
        <message>
            <source>done</source>
            <translation>klaar</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>overgeslagen</translation>
        </message>
        <message>
            <source>open, by {day}</source>
            <translation>open, uiterlijk {day}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>Step in {run}: {step} ({state})</source>
            <translation>Stap in {run}: {step} ({state})</translation>
        </message>
        <message>
            <source>In {run}: {state}</source>
            <translation>In {run}: {state}</translation>
        </message>
    </context>
    <context>
        <name>tracker</name>
        <message>
            <source>Your step was removed</source>
            <translation>Je stap is verwijderd</translation>
        </message>
        <message>
            <source>Rename this step</source>
            <translation>Andere naam voor deze stap</translation>
        </message>
        <message>
            <source>What is to be done?</source>
            <translation>Wat moet er gebeuren?</translation>
        </message>
        <message>
            <source>Add your own step</source>
            <translation>Voeg een eigen stap toe</translation>
        </message>
        <message>
            <source>Do this step now?</source>
            <translation>Deze stap nu doen?</translation>
        </message>
        <message>
            <source>Other steps should come first.</source>
            <translation>Andere stappen horen eerst te komen.</translation>
        </message>
        <message>
            <source>Go to the step</source>
            <translation>Naar de stap</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Vink af</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleer</translation>
        </message>
        <message>
            <source>Step marked as done</source>
            <translation>Stap afgevinkt</translation>
        </message>
        <message>
            <source>Skip this step</source>
            <translation>Sla deze stap over</translation>
        </message>
        <message>
            <source>Why? You can leave this empty.</source>
            <translation>Waarom? Je mag dit leeg laten.</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Andere naam…</translation>
        </message>
        <message>
            <source>Change the key dates…</source>
            <translation>Wijzig de sleuteldatums…</translation>
        </message>
        <message>
            <source>Duplicate…</source>
            <translation>Maak een tweede…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporteer…</translation>
        </message>
        <message>
            <source>Import a copy…</source>
            <translation>Importeer een kopie…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Bewaar als pdf…</translation>
        </message>
        <message>
            <source>Take it out again</source>
            <translation>Haal weer tevoorschijn</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Berg op</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Rond af</translation>
        </message>
        <message>
            <source>Erase this checklist…</source>
            <translation>Wis dit stappenplan…</translation>
        </message>
        <message>
            <source>Put away.</source>
            <translation>Opgeborgen.</translation>
        </message>
        <message>
            <source>Finished and put away.</source>
            <translation>Afgerond en opgeborgen.</translation>
        </message>
        <message>
            <source>With notes and names?</source>
            <translation>Met notities en namen?</translation>
        </message>
        <message>
            <source>Without them the paper has empty lines to write on. A printer may keep what it prints.</source>
            <translation>Zonder krijg je lege regels om op te schrijven. Een printer kan bewaren wat hij print.</translation>
        </message>
        <message>
            <source>With notes and names</source>
            <translation>Met notities en namen</translation>
        </message>
        <message>
            <source>Without</source>
            <translation>Zonder</translation>
        </message>
        <message>
            <source>Choose a name that says nothing to others.</source>
            <translation>Kies een naam die anderen niets zegt.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Andere naam</translation>
        </message>
        <message>
            <source>A second one with the same dates and your own steps. Choose its name.</source>
            <translation>Een tweede met dezelfde datums en je eigen stappen. Kies een naam.</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Maak een tweede</translation>
        </message>
        <message>
            <source>Erase this checklist?</source>
            <translation>Dit stappenplan wissen?</translation>
        </message>
        <message>
            <source>Its ticks and notes go with it. You can undo this until the app locks or closes.</source>
            <translation>De vinkjes en notities gaan mee weg. Je kunt dit terugdraaien tot de app vergrendelt of sluit.</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Wis</translation>
        </message>
        <message>
            <source>Erased.</source>
            <translation>Gewist.</translation>
        </message>
        <message>
            <source>The dates were changed</source>
            <translation>De datums zijn gewijzigd</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Add your own step to “{phase}”.</source>
            <translation>Voeg een eigen stap toe aan “{phase}”.</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Van jou</translation>
        </message>
        <message>
            <source>Finished or put away</source>
            <translation>Klaar of opgeborgen</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} van {total}</translation>
        </message>
        <message>
            <source>from “{title}”</source>
            <translation>uit “{title}”</translation>
        </message>
        <message>
            <source>with only your own steps</source>
            <translation>met alleen eigen stappen</translation>
        </message>
        <message>
            <source>{name}, {origin}. {progress}.</source>
            <translation>{name}, {origin}. {progress}.</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n stap</numerusform>
                <numerusform>%n stappen</numerusform>
            </translation>
        </message>
        <message>
            <source>legal deadlines</source>
            <translation>wettelijke termijnen</translation>
        </message>
        <message>
            <source>{name}. {facts}.</source>
            <translation>{name}. {facts}.</translation>
        </message>
        <message>
            <source>Phase {number}: {title}. {progress}.</source>
            <translation>Fase {number}: {title}. {progress}.</translation>
        </message>
        <message>
            <source>Waits for: {steps}</source>
            <translation>Wacht op: {steps}</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Niet bewaard</translation>
        </message>
        <message>
            <source>Changed since you ticked</source>
            <translation>Gewijzigd sinds je afvinkte</translation>
        </message>
        <message>
            <source>Your step</source>
            <translation>Eigen stap</translation>
        </message>
        <message>
            <source>Legal</source>
            <translation>Wettelijk</translation>
        </message>
        <message>
            <source>Employer’s date</source>
            <translation>Datum van werkgever</translation>
        </message>
        <message>
            <source>Your own steps</source>
            <translation>Je eigen stappen</translation>
        </message>
        <message>
            <source>No longer in this checklist, and kept</source>
            <translation>Niet meer in dit stappenplan, wel bewaard</translation>
        </message>
        <message>
            <source>Information, not legal advice. This paper is not encrypted.</source>
            <translation>Informatie, geen juridisch advies. Dit papier is niet versleuteld.</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Handboek</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Stappenplan</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Mag je overslaan</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
        <message>
            <source>Also written</source>
            <translation>Ook geschreven</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Verklaring</translation>
        </message>
        <message>
            <source>Struck out.</source>
            <translation>Doorgehaald.</translation>
        </message>
        <message>
            <source>Who was there</source>
            <translation>Wie erbij was</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Wat er is gezegd</translation>
        </message>
        <message>
            <source>Where the proof is</source>
            <translation>Waar het bewijs is</translation>
        </message>
        <message>
            <source>Written down on {day} at {time}. Code {code}</source>
            <translation>Opgeschreven op {day} om {time}. Code {code}</translation>
        </message>
        <message>
            <source>I wrote these notes myself, on the days given.</source>
            <translation>Ik heb deze aantekeningen zelf gemaakt, op de genoemde dagen.</translation>
        </message>
        <message>
            <source>Name, place and date, signature:</source>
            <translation>Naam, plaats en datum, handtekening:</translation>
        </message>
        <message>
            <source>This paper is not encrypted.</source>
            <translation>Dit papier is niet versleuteld.</translation>
        </message>
        <message>
            <source>Done {date}</source>
            <translation>Klaar {date}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Overgeslagen</translation>
        </message>
        <message>
            <source>{title}. No longer in this checklist. {note}</source>
            <translation>{title}. Niet meer in dit stappenplan. {note}</translation>
        </message>
        <message>
            <source>Two versions</source>
            <translation>Twee versies</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nieuw</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Geen datum</translation>
        </message>
        <message>
            <source>{title}.</source>
            <translation>{title}.</translation>
        </message>
        <message>
            <source>Done on {date}.</source>
            <translation>Klaar op {date}.</translation>
        </message>
        <message>
            <source>Skipped.</source>
            <translation>Overgeslagen.</translation>
        </message>
        <message>
            <source>{kind}, {date}.</source>
            <translation>{kind}, {date}.</translation>
        </message>
        <message>
            <source>{waits}.</source>
            <translation>{waits}.</translation>
        </message>
        <message>
            <source>{tag}.</source>
            <translation>{tag}.</translation>
        </message>
        <message>
            <source>With a note.</source>
            <translation>Met een notitie.</translation>
        </message>
        <message>
            <source>Current step, {number} of {total}.</source>
            <translation>Huidige stap, {number} van {total}.</translation>
        </message>
        <message>
            <source>Step {number} of {total}.</source>
            <translation>Stap {number} van {total}.</translation>
        </message>
        <message>
            <source>Legal deadline</source>
            <translation>Wettelijke termijn</translation>
        </message>
        <message>
            <source>Your own date</source>
            <translation>Eigen datum</translation>
        </message>
        <message>
            <source>On {date}</source>
            <translation>Op {date}</translation>
        </message>
        <message numerus="yes">
            <source>{rule}, plus %n day(s)</source>
            <translation>
                <numerusform>{rule}, plus %n dag</numerusform>
                <numerusform>{rule}, plus %n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{rule}, minus %n day(s)</source>
            <translation>
                <numerusform>{rule}, min %n dag</numerusform>
                <numerusform>{rule}, min %n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before {date}</source>
            <translation>
                <numerusform>%n dag voor {date}</numerusform>
                <numerusform>%n dagen voor {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after {date}</source>
            <translation>
                <numerusform>%n dag na {date}</numerusform>
                <numerusform>%n dagen na {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) before {date}</source>
            <translation>
                <numerusform>%n week voor {date}</numerusform>
                <numerusform>%n weken voor {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) after {date}</source>
            <translation>
                <numerusform>%n week na {date}</numerusform>
                <numerusform>%n weken na {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) before {date}</source>
            <translation>
                <numerusform>%n maand voor {date}</numerusform>
                <numerusform>%n maanden voor {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) after {date}</source>
            <translation>
                <numerusform>%n maand na {date}</numerusform>
                <numerusform>%n maanden na {date}</numerusform>
            </translation>
        </message>
        <message>
            <source>This is {day}. Aim at {safe}, the safe day before it.</source>
            <translation>Dit is {day}. Ga uit van {safe}, de veilige dag ervoor.</translation>
        </message>
        <message>
            <source>a Saturday</source>
            <translation>een zaterdag</translation>
        </message>
        <message>
            <source>a Sunday</source>
            <translation>een zondag</translation>
        </message>
        <message>
            <source>New Year’s Day</source>
            <translation>nieuwjaarsdag</translation>
        </message>
        <message>
            <source>Good Friday</source>
            <translation>Goede Vrijdag</translation>
        </message>
        <message>
            <source>Easter Monday</source>
            <translation>tweede paasdag</translation>
        </message>
        <message>
            <source>King’s Day</source>
            <translation>Koningsdag</translation>
        </message>
        <message>
            <source>Liberation Day</source>
            <translation>Bevrijdingsdag</translation>
        </message>
        <message>
            <source>Ascension Day</source>
            <translation>Hemelvaartsdag</translation>
        </message>
        <message>
            <source>Whit Monday</source>
            <translation>tweede pinksterdag</translation>
        </message>
        <message>
            <source>Christmas Day</source>
            <translation>eerste kerstdag</translation>
        </message>
        <message>
            <source>Boxing Day</source>
            <translation>tweede kerstdag</translation>
        </message>
        <message>
            <source>The rule’s day is {day}. This is the safe day before it.</source>
            <translation>De dag volgens de regel is {day}. Dit is de veilige dag ervoor.</translation>
        </message>
        <message>
            <source>Ask for more time</source>
            <translation>Om uitstel vragen</translation>
        </message>
        <message numerus="yes">
            <source>The chain of %n entry(s) is whole.</source>
            <translation>
                <numerusform>De ketting van één aantekening klopt.</numerusform>
                <numerusform>De ketting van alle %n aantekeningen klopt.</numerusform>
            </translation>
        </message>
        <message>
            <source>{chain} Control code: {code}</source>
            <translation>{chain} Controlecode: {code}</translation>
        </message>
        <message>
            <source>entry {number} was changed</source>
            <translation>aantekening {number} is veranderd</translation>
        </message>
        <message>
            <source>entry {number} was removed</source>
            <translation>aantekening {number} is weggehaald</translation>
        </message>
        <message>
            <source>entry {number} was moved</source>
            <translation>aantekening {number} is verplaatst</translation>
        </message>
        <message>
            <source>The chain is broken: {faults}.</source>
            <translation>De ketting is gebroken: {faults}.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>naam</translation>
        </message>
        <message>
            <source>put away</source>
            <translation>opgeborgen</translation>
        </message>
        <message>
            <source>own step</source>
            <translation>eigen stap</translation>
        </message>
        <message>
            <source>state</source>
            <translation>status</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>reden</translation>
        </message>
        <message>
            <source>note</source>
            <translation>notitie</translation>
        </message>
        <message>
            <source>who</source>
            <translation>wie</translation>
        </message>
        <message>
            <source>own date</source>
            <translation>eigen datum</translation>
        </message>
        <message>
            <source>also written</source>
            <translation>ook geschreven</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niets</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>done</source>
            <translation>klaar</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>overgeslagen</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message numerus="yes">
            <source>{done} of %n step(s)</source>
            <translation>
                <numerusform>{done} van %n stap</numerusform>
                <numerusform>{done} van %n stappen</numerusform>
            </translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Verlopen</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Deze week</translation>
        </message>
        <message>
            <source>Next week</source>
            <translation>Volgende week</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>{title}: {days}.</source>
            <translation>{title}: {days}.</translation>
        </message>
        <message>
            <source>after {day}</source>
            <translation>na {day}</translation>
        </message>
        <message>
            <source>{title}. {kind}, {date}. {origin}.</source>
            <translation>{title}. {kind}, {date}. {origin}.</translation>
        </message>
        <message>
            <source>You may ask for more time: press M.</source>
            <translation>Je mag om uitstel vragen: druk op M.</translation>
        </message>
        <message>
            <source>safe day before {day}</source>
            <translation>veilige dag voor {day}</translation>
        </message>
        <message>
            <source>waits for another step</source>
            <translation>wacht op een andere stap</translation>
        </message>
        <message>
            <source>your own step</source>
            <translation>je eigen stap</translation>
        </message>
        <message>
            <source>set by you</source>
            <translation>door jou gekozen</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>geen datum</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Nog niet bewaard</translation>
        </message>
    </context>
</TS>
