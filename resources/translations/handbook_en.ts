<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About and sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tech Werkers Handbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{version}, last page check on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Information, not legal advice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tech Werkers are volunteers, not lawyers and not a union. Each page names its sources and the day on which we checked it. For your own case, ask your union, your legal insurance or the Juridisch Loket.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found a mistake?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the name of the page and the sentence, and send it to Tech Werkers (techwerkers.nl) from a private address. This app sends nothing by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No internet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The app contains no code that opens a connection, and never looks for updates. To check that yourself on Linux, run:
strace -f -e trace=network handbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>App: GPL-3.0-or-later. Handbook text: CC BY-SA 4.0. Built with Qt and PySide6 (LGPL-3.0), Whoosh (BSD), PyNaCl (Apache-2.0), libsodium (ISC), msgspec (BSD). Fonts Onest and JetBrains Mono (OFL-1.1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The parts of this app and their licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The texts of the licences are in this folder: {folder}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Handbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handout of several guides…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the handbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark the selected text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note on the selected text…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New diary entry…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deadlines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Diary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calculators</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glossary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From a step to its guide, and back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next part of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the handbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find on this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next marked word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous marked word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bookmark this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next mark on this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous mark on this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select text with the keyboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show or hide the contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page in the other language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text at 100 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch between light and dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>H&amp;elp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About and sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All commands</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AnswerField</name>
        <message>
            <source>Choose one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty: today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{question} (may stay empty)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AnswerRows</name>
        <message>
            <source>Help by situation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calculators</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glossary</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Show all %n</numerusform>
                <numerusform>Show all %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> · only on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Dutch law this is called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or try</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search in everything, not only {filter}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removes the filter “{filter}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search in both languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Many pages exist in one language only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Situation: “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start from what is happening instead of a word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maybe it has another name. Dutch law often does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your checklists and notes are locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the names of your checklists and your notes in them are searched here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note in “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then your checklists and notes are searched, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dutch term</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Normal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High is black and white with clear borders, no tints.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Single letters in a list of steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example N for a new step. Only while the list has the keyboard.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArticleEnd</name>
        <message>
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Information, not legal advice. Laws change: look at the date of the check.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen second-hand, not in the source itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not confirmed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Related guides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters to fill in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calculators</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handbook</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Busy</name>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CalculatorForm</name>
        <message>
            <source>What you fill in is not stored. It is gone when you lock or close the handbook.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep in a checklist…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{problem} Not counted yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CalculatorList</name>
        <message>
            <source>Calculators</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every step of the sum is shown, with the article it rests on. Nothing you fill in is stored.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CalculatorsPane</name>
        <message>
            <source>Copy the result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calculators</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no result yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock to add this to a checklist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChangePassphrase</name>
        <message>
            <source>Change the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Present passphrase, or the words of your recovery sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the present passphrase, and the new one twice, first.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Wait %n second(s) and try again.</source>
            <translation>
                <numerusform>Wait %n second and try again.</numerusform>
                <numerusform>Wait %n seconds and try again.</numerusform>
            </translation>
        </message>
        <message>
            <source>Making the key…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is changed. Your recovery sheet opens your notes no more: make a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is changed. Older backups open with the old one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>Saved. Nothing was lost.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandList</name>
        <message>
            <source>All commands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type what you want to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ComputerPage</name>
        <message>
            <source>Whose computer is this?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you write is kept, encrypted. Locks after 5 minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The app then chooses safe settings. You can change them later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shared or borrowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You choose: keep what you write, encrypted, or keep nothing. Locks after 2 minutes, and the window is called “Notes”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My employer’s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading only. Nothing you write is kept, and the window is called “Notes”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your employer may see the screen and the list of apps of its computers. Use your own device if you can.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContentPage</name>
        <message>
            <source>Pages of the handbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{version}, last page check on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publisher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other pages are ready. They show when you close the handbook and open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newer pages by file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The app looks for nothing on the internet. Newer pages come as a file whose name ends in .handbookpack. Open it with a double click, drop it on this window, or choose it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You see first what changes. Files of another publisher, or changed on the way, are refused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install a content pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to the pages that came with the app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes the content pack away. Your checklists stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None: this installation takes no content packs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}. No key came with this app, so it takes no content packs yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done. The shipped pages show when you open the handbook again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContentsTree</name>
        <message>
            <source>Filter contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your marks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DataPage</name>
        <message>
            <source>Your data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your notes from another computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a backup there, bring the file here, and choose it. It opens with the passphrase you had on that day.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>After %n minute(s) without use, and before the computer sleeps.</source>
            <translation>
                <numerusform>After %n minute without use, and before the computer sleeps.</numerusform>
                <numerusform>After %n minutes without use, and before the computer sleeps.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only before the computer sleeps. You switched the timer off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None yet. The app makes one each hour while you write, and when it locks.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n kept, the newest of {moment}. Each was opened again before it counted.</source>
            <translation>
                <numerusform>%n kept, of {moment}. It was opened again before it counted.</numerusform>
                <numerusform>%n kept, the newest of {moment}. Each was opened again before it counted.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last backup failed: is the disk full? Your notes themselves are saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beside your notes, by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At another place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up to…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also one from another computer. Shows first what changes. It opens with the passphrase you had on that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newest one is of today. Keep it away from this computer.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The newest one is %n day(s) old.</source>
            <translation>
                <numerusform>The newest one is %n day old.</numerusform>
                <numerusform>The newest one is %n days old.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unlock your notes first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup was made: the disk is full or cannot be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup is made and was opened again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where should the backup go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypted backup (*.sealed)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup was made there. Choose another name or another place; your notes are saved here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If you forget your passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None. Without it, nobody can open your notes when the passphrase is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made on {day}. Its words open your notes in place of the passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoke…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make anew…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock your notes to see whether there is one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery sheet on paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this app keeps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is in one folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This list looks at the folder every two seconds. Rights 600 mean: only you can read the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What one guess of your passphrase costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Argon2id: {memory} MiB of memory, {passes} passes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Locks by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To check that yourself on Linux, run:
strace -f -e trace=network handbook</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>After %n minute(s) without use, and when the computer has slept.</source>
            <translation>
                <numerusform>After %n minute without use, and when the computer has slept.</numerusform>
                <numerusform>After %n minutes without use, and when the computer has slept.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only when the computer has slept. You switched the timer off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None yet. When this disk breaks, your notes go with it: keep a copy on a USB stick of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup is made and was opened again. It opens with your passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No connection is opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To remove everything, delete the folder.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DateDialog</name>
        <message>
            <source>Add to my deadlines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do, in your own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved. Gone when you close.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the date a name and choose a list first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Empty: I do not know yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DateKeeping</name>
        <message>
            <source>Added to your deadlines, in the list “{name}”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DateLine</name>
        <message>
            <source>Choose a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a day: {question}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DeadlinesPane</name>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deadlines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today is {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock to see your deadlines.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No dates yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as calendar file (.ics)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show dates from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not encrypted. A work calendar can be read by your employer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The app gives no reminders. Look here every week, or keep the dates in a calendar of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no dates to save.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n date(s) have passed.</source>
            <translation>
                <numerusform>One date has passed.</numerusform>
                <numerusform>%n dates have passed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) this week.</source>
            <translation>
                <numerusform>One date this week.</numerusform>
                <numerusform>%n dates this week.</numerusform>
            </translation>
        </message>
        <message>
            <source>Is the whole plan later? Then change the key date in the checklist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a checklist and set its key date. The dates then stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing that is open has a date here. Set a key date, or a date of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No checklist is running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock to see your checklists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step marked as done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved: the file cannot be written there. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved. This file is not encrypted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>The letter as it will be sent</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DiaryPane</name>
        <message>
            <source>New entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Diary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened, when, who was there, what was said, and where the proof is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock to see your diary.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is written yet. Write soon after it happened: that counts most later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no entry to print.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Struck out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its words were struck out on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who was there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the proof is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written down on {day} at {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strike out the words…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strike out the words of this entry?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its number and dates stay, so that the chain holds. You can undo this until the app locks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strike out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the statement as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the statement as text in English…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the statement as text in Dutch…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved: the file cannot be written there. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved. This file is not encrypted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EntryDialog</name>
        <message>
            <source>New diary entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for example 9:30, or after lunch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for example: mail of 9:41, in my private mailbox</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who was there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the proof is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Belongs to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An entry cannot be changed later: that is what makes it evidence. Write a new one to correct it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what happened first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>Erase everything you wrote?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>erase</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n checklist(s), with all notes in them.</source>
            <translation>
                <numerusform>%n checklist, with all notes in them.</numerusform>
                <numerusform>%n checklists, with all notes in them.</numerusform>
            </translation>
        </message>
        <message>
            <source>You cannot undo this. Type {word} to continue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type {word} first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export this checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For a person you trust: an encrypted file with its own passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF to print or read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text (Markdown)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table for a spreadsheet (CSV)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates for a calendar (.ics)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For another program (JSON)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What for?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With notes and names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With my marks and notes in its guides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggest five words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another passphrase than your own, and tell it in person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is not encrypted. The titles of your own steps stay in it: look whether they name anybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is not encrypted. A work calendar can be read by your employer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a passphrase for the file twice first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved: the file cannot be written there. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved. Only its passphrase opens it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved. This file is not encrypted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glossary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English + Dutch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dutch</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n result</numerusform>
                <numerusform>%n results</numerusform>
            </translation>
        </message>
        <message>
            <source>Language of the pages: {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find on this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of your search</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your rights at work, on your own computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guides, checklists and Dutch words for workers in tech. This app never goes online.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who else can see it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On a computer of your own you can keep notes. On others it is better to leave nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of the three first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a passphrase twice first, or skip this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip: only read, save nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep your plans to yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You decide what stays here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklists, notes and drafts are encrypted. Without your passphrase nobody can read them. Not even us.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Using a work laptop? Your employer may see the screen and the list of apps. Use your own device if you can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the handbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of the three: the arrow keys go to it, Space chooses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the key…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deadlines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calculators</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glossary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved. What you wrote is gone when you close the app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create a passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is stored, so there is nothing to lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GivenFile</name>
        <message>
            <source>The handbook does not know this kind of file.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GlossaryPane</name>
        <message>
            <source>Copy word and meaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dutch or English word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dutch A–Z</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English A–Z</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jump to a letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the whole handbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glossary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock to keep bookmarks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bookmarked until you close the app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create a passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bookmarked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bookmark removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{dutch} ({english}): {meaning}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word and meaning copied</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n term(s)</source>
            <translation>
                <numerusform>%n term</numerusform>
                <numerusform>%n terms</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found for “{words}”. Maybe it has another name.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HandoutDialog</name>
        <message>
            <source>Handout of several guides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guides for the handout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the guides. Your marks and notes are never printed.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n guide(s)</source>
            <translation>
                <numerusform>%n guide</numerusform>
                <numerusform>%n guides</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a guide first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HomePane</name>
        <message>
            <source>What is happening?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pick what fits best. Nothing you click here is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More situations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewer situations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Read this first · %n min</source>
            <translation>
                <numerusform>Read this first · %n min</numerusform>
                <numerusform>Read this first · %n min</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import a checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file that somebody gave you. Nothing changes before you say so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That file cannot be read. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is encrypted. Its passphrase is another one than yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklists (*.handover *.json);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not the passphrase of the file, or the file is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file cannot be opened: it is damaged, or a newer app wrote it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is not a checklist of the handbook, or it is damaged. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your notes are locked. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A newer version of this app wrote this file. Update this app first. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new checklist: “{name}”. This is in it:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A copy of your “{name}”. Taking it in changes this; nothing of yours is lost:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A copy of your “{name}”. You have all of it already.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n mark(s) and note(s) in guides</source>
            <translation>
                <numerusform>%n mark or note in guides</numerusform>
                <numerusform>%n marks and notes in guides</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in. Nothing of yours was lost.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeepDialog</name>
        <message>
            <source>Keep in a checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result goes there as a note, with every step of the sum.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At which step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved. Gone when you close.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the new list a name first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new step</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Create a passphrase</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeptFiles</name>
        <message>
            <source>Files that the app keeps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{size} bytes, rights {rights}, changed on {day} at {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which version was saved last. Not encrypted, holds no words of yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A backup, encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your checklists and notes, encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language, text size and window. Not encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty. Keeps a second window out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other file.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyDatesDialog</name>
        <message>
            <source>Key dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates that move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own dates stay as they are. You can undo this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change a date, and you see here what moves with it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n date(s) move</source>
            <translation>
                <numerusform>One date moves</numerusform>
                <numerusform>%n dates move</numerusform>
            </translation>
        </message>
        <message>
            <source>No date moves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type another day first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On a page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the next link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+Up, Ctrl+Down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the heading before, to the next heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift+F10 or the menu key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What can be done here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a list of steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done or not done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt+Up, Alt+Down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move a step of your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Del</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove a step of your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the deadlines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for more time, at a date of the employer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LanguagePage</name>
        <message>
            <source>Language and text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the app and the pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A page that is not translated yet is shown in the other language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also with Ctrl and + or −.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose your language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can switch at any time, also in the middle of a page.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Legal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Employer’s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LetterDates</name>
        <message>
            <source>This letter has no date to come yet. Fill in a day first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LetterForm</name>
        <message>
            <source>Save draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked on {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Information, not legal advice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to your checklist “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you type is gone when you close the app. To keep drafts, create a passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you type is gone when you close the app. Unlock to save a draft, encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you type is gone when you close the app. Save a draft to keep it, encrypted. If the app locks, it becomes a draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This draft is kept, encrypted, on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use it when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Be careful: {warnings}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Be careful</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to my deadlines…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read and do</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LetterList</name>
        <message>
            <source>Filter letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No letter has these words. Try the search: it knows more words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready letters in Dutch, with English beside them. Fill them in, read them, and send them yourself.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LetterSide</name>
        <message>
            <source>Language of the letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show English help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a version to read. The one to send is Dutch.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More ways to save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to field</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n field(s) are still empty: “{field}”.</source>
            <translation>
                <numerusform>%n field is still empty: “{field}”.</numerusform>
                <numerusform>%n fields are still empty. The first: “{field}”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LettersPane</name>
        <message>
            <source>Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock to save a draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To save a draft, create a passphrase first. What you typed stays until you close the app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create a passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft saved, encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock to add a date to your deadlines.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty this letter?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you typed goes, and a draft that was kept of it too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as OpenDocument (.odt)…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save for Word (.docx)…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as text (.txt)…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the subject line</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LibraryPane</name>
        <message>
            <source>Filter checklists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock to see your checklists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start one, and tick what is done. Nothing is saved until you create a passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start one, and tick what is done. It stays on this computer, encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the diary</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ListChoice</name>
        <message>
            <source>A new list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In which list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the new list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a name that says nothing to others.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type your passphrase to continue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue without unlocking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the older version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk did not take your last change. It is kept in memory: unlock to try again.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Wait %n second(s) and try again.</source>
            <translation>
                <numerusform>Wait %n second and try again.</numerusform>
                <numerusform>Wait %n seconds and try again.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type your passphrase first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You used your recovery sheet. Set a new passphrase in Settings, Privacy and lock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your last change is back, but not saved yet: the disk still refuses it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forgotten? The words of a recovery sheet work too. Without them you can only erase everything in Settings and begin anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your notes are gone from their place. The guides still work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup beside your notes opens with this passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newest good backup is of {moment}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlocking…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not possible on this page.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MarkRows</name>
        <message>
            <source>Bookmarks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marks and notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer in the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the English page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the Dutch page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page is gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Glossary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklists</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MarksPane</name>
        <message>
            <source>Filter your marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the guides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock to see your marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No marks yet. Select words in a guide and press Ctrl+M to mark them, Ctrl+Shift+M to write a note. Ctrl+D bookmarks a page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No mark has these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are kept with your notes, and never in an export unless you ask for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The handbook does not have this page any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the marked words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bookmark removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Month</name>
        <message>
            <source>The month before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The month after</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length is what counts. Spaces are fine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Easy to guess: add more words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fair: one or two more words make it better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good: hard to guess</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NoResults</name>
        <message>
            <source>Did you mean</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search for “{words}”, {count} results</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NotePopover</name>
        <message>
            <source>Text changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note on this passage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved yet. Your text is still here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In memory only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You marked: “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note on “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also written, in the other copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete this version</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Outgoing</name>
        <message>
            <source>Not everything is filled in: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An empty field stands in the letter as its name in square brackets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill it in first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter copied. Paste it into your private email.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Subject copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OpenDocument text (*.odt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word document (*.docx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plain text (*.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved: the file cannot be written there. Choose another folder. Nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter saved. This file is not encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the letter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>On this page</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PackDialog</name>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New pages for the handbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {publisher}, issued on {day}. The signature is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your checklists and notes stay as they are. You can go back in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the new pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This copy of the app shows its own sources and takes no content pack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install a content pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amount: {name}, from {before} to {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No page looks different.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Installed. The new pages show when you open the handbook again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageMarks</name>
        <message>
            <source>Marked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marked until you close the app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no marks on this page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the note…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a note on this mark…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the text of the page can be marked, not its title, sources or links at the end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select some words first. F7 lets you do that with the keyboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark removed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageParts</name>
        <message>
            <source>Numbered</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n column</numerusform>
                <numerusform>%n columns</numerusform>
            </translation>
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Careful: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talk to people: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Example: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dutch word: {meaning}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message numerus="yes">
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min read</source>
            <translation>
                <numerusform>%n min read</numerusform>
                <numerusform>%n min read</numerusform>
            </translation>
        </message>
        <message>
            <source>What is happening?</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Check is %n month(s) old</source>
            <translation>
                <numerusform>Check is %n month old</numerusform>
                <numerusform>Check is %n months old</numerusform>
            </translation>
        </message>
        <message>
            <source>This page was due for a check on {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked on {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also in {language}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page is not in English yet. Here it is in Dutch.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page is not in Dutch yet. Here it is in English.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dutch page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {page} is newer than this one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Page {page} of {pages}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PaperPages</name>
        <message>
            <source>Handbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Information, not legal advice. Laws change: look at the date at the top.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Show the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the passphrase</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PassphrasePage</name>
        <message>
            <source>Create a passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A passphrase is a long password of five or more words. Choose words that you can remember. Do not use your work password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggest five words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes from another computer? Skip this page, then restore your backup: Settings, Your data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If you forget your passphrase, your checklists and notes are gone, unless you made a recovery sheet (Settings, Your data). The guides always work.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Stopped. No PDF was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved: the PDF cannot be written there. Choose another folder. Nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF saved. This file is not encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No printer was found. You can save the page as a PDF instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Pages that the printer already has may still come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the pages, part {number} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PrivacyPage</name>
        <message>
            <source>Privacy and lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Never</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When you do not use the app. Always when the computer has slept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When you do not use the app. Always before the computer sleeps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the guides without unlocking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lock page then has a way to the guides. Your checklists stay closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On a shared or work computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quick hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+H or Hide: covers the window, locks and minimises at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep what I write on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off on an employer’s computer: then it is in memory only, and gone when you close the app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neutral window title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows “Notes” in the title bar and task list. The app file keeps its own name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the clipboard after copying</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removes text copied here after 60 seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing of yours to erase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklists, notes, bookmarks and drafts of letters. The guides stay. You cannot undo this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase everything you wrote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encryption does not help against software that records your screen or keyboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this app can and cannot protect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock together with the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When you lock the screen of the computer, or it locks by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not possible here: the system does not tell the app. Lock it with Ctrl+L.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your notes are locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None. Nothing you write is kept when the app closes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not erased: the file cannot be deleted. Check the rights of the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything you wrote is erased.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>May stay empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReaderPane</name>
        <message>
            <source>Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bookmark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On this page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The marked words are not on this page: it was changed, or it is in the other language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bookmark added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bookmarked until you close the app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bookmark removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No step of your checklists leads to this page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The arrow keys move the text cursor now, with Shift they select. F7 ends this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The arrow keys scroll the page again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} – Handbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark selected text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address copied.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>Recovery sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the recovery sheet worthless?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its words open your notes no more. Backups from before still open with them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Eight words that open your notes when you forget your passphrase. Write them on paper and keep it in a safe place, away from this computer. Whoever finds them can read everything. An earlier sheet opens your notes no more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoke the sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type your passphrase first.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Wait %n second(s) and try again.</source>
            <translation>
                <numerusform>Wait %n second and try again.</numerusform>
                <numerusform>Wait %n seconds and try again.</numerusform>
            </translation>
        </message>
        <message>
            <source>Making the key…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The recovery sheet opens your notes no more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write these words down with a pen, in this order. They are not shown again. A photo or a print can be seen by others. On the lock page, type them in place of the passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Word {number}: {word}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have written them down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the words?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A printer and its queue may keep a copy. Do not print them at work or on a shared printer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the words in a file?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not encrypted, and whoever has it can read your notes. Keep it on a stick away from this computer, never beside your notes or in a folder that is copied to the internet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Recovery sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These words open your notes in the handbook when you forget your passphrase. Type them in this order on the lock page, in place of the passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever finds this sheet can read everything you wrote. Keep it in a safe place, away from the computer, and not at work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A later sheet, or a new passphrase, makes this one worthless. Then tear it up.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Related</name>
        <message>
            <source>Back to your checklist “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the letter: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How this is calculated: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read and do</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups beside your notes, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase of this backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{moment}, {size} KB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup beside your notes. Choose a file from another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Wait %n second(s) and try again.</source>
            <translation>
                <numerusform>Wait %n second and try again.</numerusform>
                <numerusform>Wait %n seconds and try again.</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening the backup…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This backup was made with an earlier key. Type the passphrase you had on that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This backup cannot be opened: it is damaged or no backup. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup is restored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup is restored. The file that was there is kept.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The backup holds %n checklist(s)</source>
            <translation>
                <numerusform>The backup holds %n checklist</numerusform>
                <numerusform>The backup holds %n checklists</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n diary entry(ies)</source>
            <translation>
                <numerusform>%n diary entry</numerusform>
                <numerusform>%n diary entries</numerusform>
            </translation>
        </message>
        <message>
            <source>{checklists} and {entries}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in the backup, so they go: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They come back: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They get the ticks, dates and notes of that moment: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n diary entry(ies) written since then go.</source>
            <translation>
                <numerusform>%n diary entry written since then goes.</numerusform>
                <numerusform>%n diary entries written since then go.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing you see in your checklists changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It equals your notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can undo this until you lock the app.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} and %n more</numerusform>
                <numerusform>{names} and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultKeeping</name>
        <message>
            <source>Kept in the list “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResultView</name>
        <message>
            <source>Nothing is calculated yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still needed: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We cannot calculate this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not counted yet: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{fields}: we cannot read this. Below is the result of before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result: {result}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to my deadlines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to my deadlines: {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was due for a check on {date}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResultWords</name>
        <message>
            <source>What to do next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What we assumed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amounts used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watch out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How we get there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dates that follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calculator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Information, not legal advice. This paper is not encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Our advice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked on {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Information, not legal advice. Your contract or CAO may be better.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RunHeader</name>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>· %n skipped</source>
            <translation>
                <numerusform>· %n skipped</numerusform>
                <numerusform>· %n skipped</numerusform>
            </translation>
        </message>
        <message>
            <source>Encrypted on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In memory only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key date:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label}, {day}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and one more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>No key date yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the key dates</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The handbook has %n new step(s) here since you looked last.</source>
            <translation>
                <numerusform>The handbook has one new step here since you looked last.</numerusform>
                <numerusform>The handbook has %n new steps here since you looked last.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) changed after you ticked: read again what is marked.</source>
            <translation>
                <numerusform>One step changed after you ticked: read again what is marked.</numerusform>
                <numerusform>%n steps changed after you ticked: read again what is marked.</numerusform>
            </translation>
        </message>
        <message>
            <source>I have seen it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it out again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put away.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Done. %n step(s) since {day}.</source>
            <translation>
                <numerusform>Done. One step since {day}.</numerusform>
                <numerusform>Done. %n steps since {day}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RunPane</name>
        <message>
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This step has no guide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add your own step</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchPanel</name>
        <message>
            <source>Search the handbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a word in English or Dutch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searches are never saved</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n result</numerusform>
                <numerusform>%n results</numerusform>
            </translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Showing results for “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your checklists and your notes in them are found here. There are none yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found for “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found for “{words}” in {filter}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear, then close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPane</name>
        <message>
            <source>Language and text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Privacy and lock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About and sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages of the handbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StartDialog</name>
        <message>
            <source>Start a checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only steps of your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Garden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a name that says nothing to others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start this checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the checklist a name first; a date must be one that can be read.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>With this day, %n date(s) of the plan have passed already. Choose a later day if you can.</source>
            <translation>
                <numerusform>With this day, %n date of the plan has passed already. Choose a later day if you can.</numerusform>
                <numerusform>With this day, %n dates of the plan have passed already. Choose a later day if you can.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StepDetail</name>
        <message>
            <source>More actions for this step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Initials or nicknames</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not done after all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is still done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not skip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved yet. Your text is still here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In memory only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also written, in the other copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete this version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename this step…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add your own step after this one…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set my own date</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepFacts</name>
        <message>
            <source>This step was changed in the handbook after you ticked it. Read it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reason given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Optional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It will be {rule}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in the key date…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set my own date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due {date}. Set my own date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rule}. Moves when you change the key date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The employer’s date, not one of the law.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not done yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for: {step}, {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calculator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StepTrace</name>
        <message>
            <source>Step {number} of {count}: {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StoredPage</name>
        <message>
            <source>What is stored, and where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does this folder sync with a work account? Then start the app with another one:
handbook --data-dir FOLDER</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklists, dates, notes, bookmarks, drafts of letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searches, pages you read, what you type in calculators</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not encrypted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language, text size, light or dark, size of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The app has no internet access. No accounts, no counting, no updates by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypted, with your passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In memory only, gone when you close the app</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Lock after %n minute(s)</source>
            <translation>
                <numerusform>Lock after %n minute</numerusform>
                <numerusform>Lock after %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>When you do not use the app. Always when the computer has slept.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TemplatePreview</name>
        <message>
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start this checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked {day}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n letter(s)</source>
            <translation>
                <numerusform>%n letter</numerusform>
                <numerusform>%n letters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n calculator(s)</source>
            <translation>
                <numerusform>%n calculator</numerusform>
                <numerusform>%n calculators</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n guide page(s)</source>
            <translation>
                <numerusform>%n guide page</numerusform>
                <numerusform>%n guide pages</numerusform>
            </translation>
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal deadlines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You get</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>First {shown} of %n step(s)</source>
            <translation>
                <numerusform>First {shown} of %n step</numerusform>
                <numerusform>First {shown} of %n steps</numerusform>
            </translation>
        </message>
        <message>
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal deadline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Optional</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TermModel</name>
        <message>
            <source>Letter {letter}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{dutch}. In English: {english}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{english}. In Dutch: {dutch}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TermPage</name>
        <message>
            <source>Copy word and meaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy word and meaning (Ctrl+Shift+C)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pick a word in the list to read what it means.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{dutch}. In English: {english}. {meaning}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the bookmark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bookmark this word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{action} (Ctrl+D)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>short: {word}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>say: {sound}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may see it in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{sentence}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not mix up with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People also say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Related</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Law</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TermPopover</name>
        <message>
            <source>Open in glossary</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>There is nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Yours</name>
        <message>
            <source>Your checklists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock to see your checklists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All checklists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your marks</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n bookmark(s), mark(s) and note(s)</source>
            <translation>
                <numerusform>%n bookmark, mark or note</numerusform>
                <numerusform>%n bookmarks, marks and notes</numerusform>
            </translation>
        </message>
        <message>
            <source>Information, not legal advice. Last content check: {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup at another place yet.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Your newest backup at another place is %n day(s) old.</source>
            <translation>
                <numerusform>Your newest backup at another place is %n day old.</numerusform>
                <numerusform>Your newest backup at another place is %n days old.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No checklists yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pick one and set the first date. It stays on this computer, encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pick one and set the first date. Without a passphrase it is gone when you close the app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a checklist</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{done} of %n step(s)</source>
            <translation>
                <numerusform>{done} of %n step</numerusform>
                <numerusform>{done} of %n steps</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} · next: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coming up</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n date(s) have passed.</source>
            <translation>
                <numerusform>%n date has passed.</numerusform>
                <numerusform>%n dates have passed.</numerusform>
            </translation>
        </message>
        <message>
            <source>All deadlines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal deadline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Employer’s date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own date</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Banner</name>
        <message>
            <source>Someone wants your signature today?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say: “I need time to read this.” You do not have to sign in the meeting.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Grid</name>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_SearchField</name>
        <message>
            <source>Or type it in your own words: “fired while ill”, “proeftijd”…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the handbook</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>application</name>
        <message>
            <source>The handbook is already open in another window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>carried</name>
        <message>
            <source>“{field}” was replaced by what stands in “{origin}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>closing</name>
        <message>
            <source>Close without keeping your checklists?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are in memory only. Create a passphrase to keep them on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close and forget them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close although your last change is not saved?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk did not take it. Stay, make room on the disk, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close and lose it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>crash</name>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong in the app. What was saved is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can go on. If it happens again, copy the report for the people who make the app. It holds no words of yours.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>dates</name>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n week(s)</source>
            <translation>
                <numerusform>in %n week</numerusform>
                <numerusform>in %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) ago</source>
            <translation>
                <numerusform>%n week ago</numerusform>
                <numerusform>%n weeks ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n month(s)</source>
            <translation>
                <numerusform>in %n month</numerusform>
                <numerusform>in %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago</source>
            <translation>
                <numerusform>%n month ago</numerusform>
                <numerusform>%n months ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Something went wrong in the app. Nothing you saved is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the right passphrase. Check Caps Lock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another window or command has your notes open. Close it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A newer version of this app wrote your notes. Update this app to open them. The guides still work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We cannot open your notes: the file is damaged. It is kept as it is. The guides still work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved: another program changed your notes. Copy your text, lock and unlock to see the other version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your notes are an older version than you saved here last. Somebody or some program put an old file back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved: the disk is full or cannot be written. Your text is still here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your notes are locked. Unlock first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is stored here yet. Create a passphrase first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your notes cannot be opened now. The guides still work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The setting holds until you close the app. It could not be saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not installed: this file is not from the publisher of your app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not installed: these pages are not newer than the ones you have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not installed: these pages need a newer version of the app. Install that first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not used: the file with pages was changed or is not complete. You see the pages you had.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not installed: the file cannot be read or the disk refuses. You see the pages you had.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page is not in the handbook. It may have moved: try the search.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page is damaged and is not shown. Install the app again; your notes stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be calculated with these dates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not possible for this step.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>reader</name>
        <message>
            <source>done on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open, by {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step in {run}: {step} ({state})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {run}: {state}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>tracker</name>
        <message>
            <source>Your step was removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename this step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is to be done?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add your own step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do this step now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other steps should come first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark as done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step marked as done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip this step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why? You can leave this empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the key dates…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it out again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase this checklist…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished and put away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With notes and names?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without them the paper has empty lines to write on. A printer may keep what it prints.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With notes and names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a name that says nothing to others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A second one with the same dates and your own steps. Choose its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase this checklist?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its ticks and notes go with it. You can undo this until the app locks or closes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erased.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The dates were changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add your own step to “{phase}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished or put away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with only your own steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, {origin}. {progress}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n step(s)</source>
            <translation>
                <numerusform>%n step</numerusform>
                <numerusform>%n steps</numerusform>
            </translation>
        </message>
        <message>
            <source>legal deadlines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}. {facts}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phase {number}: {title}. {progress}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for: {steps}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed since you ticked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Employer’s date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer in this checklist, and kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Information, not legal advice. This paper is not encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Optional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Struck out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who was there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the proof is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written down on {day} at {time}. Code {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I wrote these notes myself, on the days given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, place and date, signature:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This paper is not encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}. No longer in this checklist. {note}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done on {date}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skipped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{kind}, {date}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{waits}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{tag}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Current step, {number} of {total}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step {number} of {total}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal deadline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On {date}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{rule}, plus %n day(s)</source>
            <translation>
                <numerusform>{rule}, plus %n day</numerusform>
                <numerusform>{rule}, plus %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{rule}, minus %n day(s)</source>
            <translation>
                <numerusform>{rule}, minus %n day</numerusform>
                <numerusform>{rule}, minus %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before {date}</source>
            <translation>
                <numerusform>%n day before {date}</numerusform>
                <numerusform>%n days before {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after {date}</source>
            <translation>
                <numerusform>%n day after {date}</numerusform>
                <numerusform>%n days after {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) before {date}</source>
            <translation>
                <numerusform>%n week before {date}</numerusform>
                <numerusform>%n weeks before {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) after {date}</source>
            <translation>
                <numerusform>%n week after {date}</numerusform>
                <numerusform>%n weeks after {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) before {date}</source>
            <translation>
                <numerusform>%n month before {date}</numerusform>
                <numerusform>%n months before {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) after {date}</source>
            <translation>
                <numerusform>%n month after {date}</numerusform>
                <numerusform>%n months after {date}</numerusform>
            </translation>
        </message>
        <message>
            <source>This is {day}. Aim at {safe}, the safe day before it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a Saturday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a Sunday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New Year’s Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good Friday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Easter Monday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>King’s Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Liberation Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ascension Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whit Monday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Christmas Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Boxing Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rule’s day is {day}. This is the safe day before it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for more time</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The chain of %n entry(s) is whole.</source>
            <translation>
                <numerusform>The chain of one entry is whole.</numerusform>
                <numerusform>The chain of all %n entries is whole.</numerusform>
            </translation>
        </message>
        <message>
            <source>{chain} Control code: {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>entry {number} was changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>entry {number} was removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>entry {number} was moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chain is broken: {faults}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>put away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>own step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>own date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>also written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{done} of %n step(s)</source>
            <translation>
                <numerusform>{done} of %n step</numerusform>
                <numerusform>{done} of %n steps</numerusform>
            </translation>
        </message>
        <message>
            <source>Passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}: {days}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>after {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}. {kind}, {date}. {origin}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You may ask for more time: press M.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>safe day before {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waits for another step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your own step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not saved yet</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
