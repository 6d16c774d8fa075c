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
            <translation>Tech Werkers zijn vrijwilligers, geen advocaten en geen vakbond. Elke pagina noemt haar bronnen en de dag waarop wij haar controleerden. Vraag voor je eigen zaak je vakbond, je rechtsbijstandsverzekering of het Juridisch Loket.</translation>
        </message>
        <message>
            <source>Found a mistake?</source>
            <translation>Een fout gevonden?</translation>
        </message>
        <message>
            <source>Copy the name of the page and the sentence, and send it to Tech Werkers (techwerkers.nl) from a private address. This app sends nothing by itself.</source>
            <translation>Kopieer de naam van de pagina en de zin, en stuur ze vanaf een privéadres naar Tech Werkers (techwerkers.nl). Deze app verstuurt zelf niets.</translation>
        </message>
        <message>
            <source>No internet</source>
            <translation>Geen internet</translation>
        </message>
        <message>
            <source>The app contains no code that opens a connection, and never looks for updates. To check that yourself on Linux, run: strace -f -e trace=network handbook</source>
            <translation>De app bevat geen code die een verbinding opent en zoekt nooit naar updates. Zelf nagaan op Linux: strace -f -e trace=network handbook</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licenties</translation>
        </message>
        <message>
            <source>App: GPL-3.0-or-later. Handbook text: CC BY-SA 4.0. Built with Qt and PySide6 (LGPL-3.0), Whoosh (BSD), PyNaCl (Apache-2.0), libsodium (ISC), msgspec (BSD). Fonts Onest and JetBrains Mono (OFL-1.1).</source>
            <translation>App: GPL-3.0-or-later. Tekst van het handboek: CC BY-SA 4.0. Gebouwd met Qt en PySide6 (LGPL-3.0), Whoosh (BSD), PyNaCl (Apache-2.0), libsodium (ISC), msgspec (BSD). Lettertypen Onest en JetBrains Mono (OFL-1.1).</translation>
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
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Opslaan als pdf…</translation>
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
            <source>Glossary</source>
            <translation>Begrippen</translation>
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
            <source>Bookmark this page</source>
            <translation>Bladwijzer bij deze pagina</translation>
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
            <translation>Zoals het systeem</translation>
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
            <source>High contrast</source>
            <translation>Hoog contrast</translation>
        </message>
        <message>
            <source>Black and white with clear borders, no tints.</source>
            <translation>Zwart en wit met duidelijke randen, zonder tinten.</translation>
        </message>
        <message>
            <source>Motion and keys</source>
            <translation>Beweging en toetsen</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Minder beweging</translation>
        </message>
        <message>
            <source>Nothing slides or fades.</source>
            <translation>Niets schuift of vervaagt.</translation>
        </message>
        <message>
            <source>Single letters in a list of steps</source>
            <translation>Losse letters in een lijst met stappen</translation>
        </message>
        <message>
            <source>For example N for a new step. Only while the list has the keyboard.</source>
            <translation>Bijvoorbeeld N voor een nieuwe stap. Alleen als de lijst het toetsenbord heeft.</translation>
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
        <name>ChangePassphrase</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Wachtzin wijzigen</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Huidige wachtzin</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleer</translation>
        </message>
        <message>
            <source>Making the key…</source>
            <translation>Sleutel maken…</translation>
        </message>
        <message>
            <source>The passphrase is changed.</source>
            <translation>De wachtzin is gewijzigd.</translation>
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
        <name>ContentsTree</name>
        <message>
            <source>Filter contents</source>
            <translation>Filter de inhoud</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhoud</translation>
        </message>
    </context>
    <context>
        <name>DataPage</name>
        <message>
            <source>Your data</source>
            <translation>Je gegevens</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>Everything the app keeps is in one folder</source>
            <translation>Alles wat de app bewaart staat in één map</translation>
        </message>
        <message>
            <source>Files in it now</source>
            <translation>Bestanden die er nu in staan</translation>
        </message>
        <message>
            <source>{size} bytes</source>
            <translation>{size} bytes</translation>
        </message>
        <message>
            <source>{what} {size}, changed {day}, rights {mode}</source>
            <translation>{what} {size}, gewijzigd {day}, rechten {mode}</translation>
        </message>
        <message>
            <source>Nothing. The app has written no file yet.</source>
            <translation>Niets. De app heeft nog geen bestand geschreven.</translation>
        </message>
        <message>
            <source>To keep a copy, close the app and copy the file notes.sealed. It opens only with your passphrase. To remove everything, delete the folder.</source>
            <translation>Wil je een kopie? Sluit de app en kopieer het bestand notes.sealed. Het gaat alleen open met je wachtzin. Wil je alles weg? Verwijder de map.</translation>
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
        <name>DateField</name>
        <message>
            <source>I do not know yet</source>
            <translation>Dat weet ik nog niet</translation>
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
            <source>◆ Legal   ● Employer’s   ○ Your own</source>
            <translation>◆ Wettelijk   ● Werkgever   ○ Van jezelf</translation>
        </message>
        <message>
            <source>We do not send reminders while the app is locked.</source>
            <translation>Zolang de app vergrendeld is, krijg je geen herinneringen.</translation>
        </message>
        <message>
            <source>Today is {day}.</source>
            <translation>Vandaag is het {day}.</translation>
        </message>
        <message numerus="yes">
            <source>{today} %n date(s) passed.</source>
            <translation>
                <numerusform>{today} %n datum is verlopen.</numerusform>
                <numerusform>{today} %n datums zijn verlopen.</numerusform>
            </translation>
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
            <source>Start a checklist and set its key date. The dates then stand here.</source>
            <translation>Begin een stappenplan en kies de sleuteldatum. Dan staan de datums hier.</translation>
        </message>
        <message>
            <source>Choose a checklist</source>
            <translation>Kies een stappenplan</translation>
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
            <source>Done: {step}</source>
            <translation>Klaar: {step}</translation>
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
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n plek</numerusform>
                <numerusform>%n plekken</numerusform>
            </translation>
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
            <source>What is stored</source>
            <translation>Wat er bewaard wordt</translation>
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
            <source>Know your rights. Act together.</source>
            <translation>Ken je rechten. Sta samen sterk.</translation>
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
            <source>Guides, checklists and Dutch words for workers in tech. Works without internet.</source>
            <translation>Gidsen, stappenplannen en begrippen voor werkers in tech. Werkt zonder internet.</translation>
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
            <source>Next</source>
            <translation>Volgende</translation>
        </message>
        <message>
            <source>Choose your language</source>
            <translation>Kies je taal</translation>
        </message>
        <message>
            <source>You can change this later, on every page.</source>
            <translation>Je kunt dit later wijzigen, op elke pagina.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekstgrootte</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Zoals het systeem</translation>
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
            <source>Colours</source>
            <translation>Kleuren</translation>
        </message>
        <message>
            <source>Your employer owes you more than you may think. Read this at your own pace.</source>
            <translation>Je hebt meer rechten dan je misschien denkt. Lees rustig, in je eigen tempo.</translation>
        </message>
        <message>
            <source>Create a passphrase</source>
            <translation>Maak een wachtzin</translation>
        </message>
        <message>
            <source>Use five or more words that you can remember. Do not use your work password.</source>
            <translation>Gebruik vijf of meer woorden die je kunt onthouden. Gebruik niet je wachtwoord van het werk.</translation>
        </message>
        <message>
            <source>Suggest five words</source>
            <translation>Stel vijf woorden voor</translation>
        </message>
        <message>
            <source>There is no reset</source>
            <translation>Herstellen kan niet</translation>
        </message>
        <message>
            <source>If you forget your passphrase, your checklists and notes are gone. The guides always work.</source>
            <translation>Vergeet je je wachtzin, dan zijn je stappenplannen en notities weg. De gidsen werken altijd.</translation>
        </message>
        <message>
            <source>What is stored, and where</source>
            <translation>Wat er bewaard wordt, en waar</translation>
        </message>
        <message>
            <source>Encrypted, with your passphrase</source>
            <translation>Versleuteld, met je wachtzin</translation>
        </message>
        <message>
            <source>Checklists, dates, notes, bookmarks</source>
            <translation>Stappenplannen, datums, notities, bladwijzers</translation>
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
            <source>Searches, pages you read</source>
            <translation>Zoekopdrachten, pagina's die je leest</translation>
        </message>
        <message>
            <source>Never sent</source>
            <translation>Nooit verstuurd</translation>
        </message>
        <message>
            <source>The app has no internet access. No accounts, no counting, no updates by itself</source>
            <translation>De app gebruikt geen internet. Geen accounts, geen tellingen, geen updates vanzelf</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>Another folder: start the app with --data-dir. Do not choose one that syncs with your work account.</source>
            <translation>Een andere map: start de app met --data-dir. Kies geen map die meeloopt met je werkaccount.</translation>
        </message>
        <message>
            <source>Lock after 5 minutes</source>
            <translation>Vergrendel na 5 minuten</translation>
        </message>
        <message>
            <source>When you do not use the app.</source>
            <translation>Als je de app niet gebruikt.</translation>
        </message>
        <message>
            <source>Making the key…</source>
            <translation>Sleutel maken…</translation>
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
            <source>Glossary</source>
            <translation>Begrippen</translation>
        </message>
        <message>
            <source>Not saved. Your checklists are gone when you close the app.</source>
            <translation>Niet bewaard. Je stappenplannen zijn weg als je de app sluit.</translation>
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
            <source>More</source>
            <translation>Meer</translation>
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
        <message>
            <source>Less</source>
            <translation>Minder</translation>
        </message>
    </context>
    <context>
        <name>KeyDatesDialog</name>
        <message>
            <source>Key dates</source>
            <translation>Sleuteldatums</translation>
        </message>
        <message>
            <source>Change the dates</source>
            <translation>Wijzig de datums</translation>
        </message>
        <message>
            <source>No date moves.</source>
            <translation>Er verschuift geen datum.</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>geen datum</translation>
        </message>
        <message>
            <source>Show what moves</source>
            <translation>Laat zien wat er verschuift</translation>
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
    </context>
    <context>
        <name>LibraryPane</name>
        <message>
            <source>Checklists</source>
            <translation>Stappenplan</translation>
        </message>
        <message>
            <source>Start one as your own campaign. It stays on this computer.</source>
            <translation>Begin er een als je eigen campagne. Het blijft op deze computer.</translation>
        </message>
        <message>
            <source>Start a new one</source>
            <translation>Begin een nieuw plan</translation>
        </message>
        <message>
            <source>Start this checklist</source>
            <translation>Begin met dit stappenplan</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n stap</numerusform>
                <numerusform>%n stappen</numerusform>
            </translation>
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
            <source>Yours</source>
            <translation>Van jou</translation>
        </message>
        <message>
            <source>from “{title}”</source>
            <translation>uit “{title}”</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Open {name}</translation>
        </message>
        <message>
            <source>Checked {day}</source>
            <translation>Gecontroleerd {day}</translation>
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
        <message numerus="yes">
            <source>First {shown} of %n step(s)</source>
            <translation>
                <numerusform>Eerste {shown} van %n stap</numerusform>
                <numerusform>Eerste {shown} van %n stappen</numerusform>
            </translation>
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
            <source>Not locked: your last change is not saved yet. Try again, or copy it first.</source>
            <translation>Niet vergrendeld: je laatste wijziging is nog niet bewaard. Probeer het opnieuw, of kopieer haar eerst.</translation>
        </message>
        <message>
            <source>Hidden, but not locked: your last change is not saved yet.</source>
            <translation>Verborgen, maar niet vergrendeld: je laatste wijziging is nog niet bewaard.</translation>
        </message>
        <message>
            <source>That is not possible on this page.</source>
            <translation>Dat kan niet op deze pagina.</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Try again</source>
            <translation>Probeer opnieuw</translation>
        </message>
    </context>
    <context>
        <name>Month</name>
        <message>
            <source>Month</source>
            <translation>Maand</translation>
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
        <name>Outline</name>
        <message>
            <source>On this page</source>
            <translation>Op deze pagina</translation>
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
                <numerusform>%n min lezen</numerusform>
                <numerusform>%n min lezen</numerusform>
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
            <translation>Ook in het {language}</translation>
        </message>
        <message>
            <source>This page is not in English yet. Here it is in Dutch.</source>
            <translation>Deze pagina is er nog niet in het Engels. Hier staat ze in het Nederlands.</translation>
        </message>
        <message>
            <source>This page is not in Dutch yet. Here it is in English.</source>
            <translation>Deze pagina is er nog niet in het Nederlands. Hier staat ze in het Engels.</translation>
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
        <name>Printing</name>
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
            <translation>Vergrendel</translation>
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
            <source>When you do not use the app.</source>
            <translation>Als je de app niet gebruikt.</translation>
        </message>
        <message>
            <source>Read the guides without unlocking</source>
            <translation>Gidsen lezen zonder te ontgrendelen</translation>
        </message>
        <message>
            <source>The lock page then has a way to the guides. Your checklists stay closed.</source>
            <translation>De vergrendelde pagina heeft dan een weg naar de gidsen. Je stappenplannen blijven dicht.</translation>
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
            <source>Neutral window title</source>
            <translation>Neutrale venstertitel</translation>
        </message>
        <message>
            <source>Shows “Notes” in the title bar and task list. The app file keeps its own name.</source>
            <translation>Toont “Notities” in de titelbalk en de takenlijst. Het bestand van de app houdt zijn eigen naam.</translation>
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
            <source>Checklists, notes and bookmarks. The guides stay. You cannot undo this.</source>
            <translation>Stappenplannen, notities en bladwijzers. De gidsen blijven. Dit kun je niet terugdraaien.</translation>
        </message>
        <message>
            <source>Erase everything you wrote</source>
            <translation>Wis alles wat je schreef</translation>
        </message>
        <message>
            <source>Encryption does not help against software that records your screen or keyboard.</source>
            <translation>Versleuteling helpt niet tegen software die je scherm of toetsenbord volgt.</translation>
        </message>
        <message>
            <source>What this app can and cannot protect</source>
            <translation>Wat deze app wel en niet kan beschermen</translation>
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
            <source>Bookmark removed.</source>
            <translation>Bladwijzer weggehaald.</translation>
        </message>
        <message>
            <source>{title} – Handbook</source>
            <translation>{title} – Handboek</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Afdrukken</translation>
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
        <name>RunPane</name>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Meer acties</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzig</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Stappen</translation>
        </message>
        <message>
            <source>Checklists</source>
            <translation>Stappenplan</translation>
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
            <source>No key date yet</source>
            <translation>Nog geen sleuteldatum</translation>
        </message>
        <message numerus="yes">
            <source>Done. %n step(s) since {day}.</source>
            <translation>
                <numerusform>Klaar. %n stap sinds {day}.</numerusform>
                <numerusform>Klaar. %n stappen sinds {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} · %n skipped</source>
            <translation>
                <numerusform>{count} · %n overgeslagen</numerusform>
                <numerusform>{count} · %n overgeslagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Do this step now?</source>
            <translation>Deze stap nu doen?</translation>
        </message>
        <message>
            <source>Other steps should come first.</source>
            <translation>Andere stappen horen eerst.</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Afvinken</translation>
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
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
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
            <source>Add your own step</source>
            <translation>Voeg een eigen stap toe</translation>
        </message>
        <message>
            <source>What is to be done?</source>
            <translation>Wat moet er gebeuren?</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Naam wijzigen…</translation>
        </message>
        <message>
            <source>Change the key dates…</source>
            <translation>Sleuteldatums wijzigen…</translation>
        </message>
        <message>
            <source>Erase this checklist…</source>
            <translation>Wis dit stappenplan…</translation>
        </message>
        <message>
            <source>Choose a name that says nothing to others.</source>
            <translation>Kies een naam die anderen niets zegt.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Naam wijzigen</translation>
        </message>
        <message>
            <source>Erase this checklist?</source>
            <translation>Dit stappenplan wissen?</translation>
        </message>
        <message>
            <source>Its ticks and notes go with it. You can undo this until you close the app.</source>
            <translation>De vinkjes en notities gaan mee. Je kunt dit terugdraaien tot je de app sluit.</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Wissen</translation>
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
            <source>All</source>
            <translation>Alles</translation>
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
            <source>Glossary</source>
            <translation>Begrippen</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Van jou</translation>
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
            <source>↑ ↓ move · Enter opens · Esc closes</source>
            <translation>↑ ↓ bewegen · Enter opent · Esc sluit</translation>
        </message>
        <message>
            <source>Searches are never saved</source>
            <translation>Zoekopdrachten worden nooit bewaard</translation>
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n resultaat</numerusform>
                <numerusform>%n resultaten</numerusform>
            </translation>
        </message>
        <message>
            <source>Showing results for “{words}”</source>
            <translation>Resultaten voor “{words}”</translation>
        </message>
        <message>
            <source>Nothing found for “{words}”. Maybe it has another name.</source>
            <translation>Niets gevonden voor “{words}”. Misschien heet het anders.</translation>
        </message>
        <message>
            <source>Unlock to search your notes.</source>
            <translation>Ontgrendel om in je notities te zoeken.</translation>
        </message>
        <message>
            <source>Help by situation</source>
            <translation>Hulp per situatie</translation>
        </message>
        <message>
            <source>Yours · only on this computer</source>
            <translation>Van jou · alleen op deze computer</translation>
        </message>
        <message>
            <source>Note in “{name}”</source>
            <translation>Notitie in “{name}”</translation>
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
    </context>
    <context>
        <name>StepDetail</name>
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
            <source>Optional</source>
            <translation>Mag je overslaan</translation>
        </message>
        <message>
            <source>Your step</source>
            <translation>Eigen stap</translation>
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
            <source>The legal date is {date}, in a weekend. This is the safe day before it.</source>
            <translation>De wettelijke datum is {date}, in een weekend. Dit is de veilige dag ervoor.</translation>
        </message>
        <message>
            <source>{rule}. Moves when you change the key date.</source>
            <translation>{rule}. Verschuift als je de sleuteldatum wijzigt.</translation>
        </message>
        <message>
            <source>Changed since you ticked</source>
            <translation>Gewijzigd sinds je afvinkte</translation>
        </message>
        <message>
            <source>Waits for</source>
            <translation>Wacht op</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Overgeslagen</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lees</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Geen datum</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Termijn</translation>
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
            <source>Information, not legal advice. Last content check: {day}.</source>
            <translation>Informatie, geen juridisch advies. Laatste controle: {day}.</translation>
        </message>
        <message>
            <source>No checklists yet</source>
            <translation>Nog geen stappenplannen</translation>
        </message>
        <message>
            <source>Pick one and set the first date. It stays on this computer.</source>
            <translation>Kies er een en zet de eerste datum. Het blijft op deze computer.</translation>
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
            <translation>{count} · nu: {step}</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Open {name}</translation>
        </message>
        <message>
            <source>Coming up</source>
            <translation>Binnenkort</translation>
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
        <name>_SearchField</name>
        <message>
            <source>Or type it in your own words: “fired while ill”, “proeftijd”…</source>
            <translation>Of typ het in je eigen woorden: “ontslag tijdens ziekte”, “proeftijd”…</translation>
        </message>
        <message>
            <source>Search the handbook</source>
            <translation>Zoek in het handboek</translation>
        </message>
    </context>
    <context>
        <name>_Steps</name>
        <message>
            <source>Step {number} of 3: {name}</source>
            <translation>Stap {number} van 3: {name}</translation>
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
            <translation>De schijf nam haar niet aan. Blijf, maak ruimte op de schijf en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Close and lose it</source>
            <translation>Sluiten en kwijtraken</translation>
        </message>
    </context>
    <context>
        <name>crash</name>
        <message>
            <source>Handbook</source>
            <translation>Handboek</translation>
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
            <translation>De instelling geldt tot je de app sluit. Ze kon niet bewaard worden.</translation>
        </message>
        <message>
            <source>This page is not in the handbook. It may have moved: try the search.</source>
            <translation>Deze pagina staat niet in het handboek. Misschien is ze verplaatst: zoek haar.</translation>
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
        <name>tracker</name>
        <message>
            <source>Add your own step</source>
            <translation>Voeg een eigen stap toe</translation>
        </message>
        <message>
            <source>Add your own step to “{phase}”.</source>
            <translation>Voeg een eigen stap toe aan “{phase}”.</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} van {total}</translation>
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
            <source>Optional</source>
            <translation>Mag je overslaan</translation>
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
        <message numerus="yes">
            <source>{done} of %n step(s)</source>
            <translation>
                <numerusform>{done} van %n stap</numerusform>
                <numerusform>{done} van %n stappen</numerusform>
            </translation>
        </message>
    </context>
</TS>
