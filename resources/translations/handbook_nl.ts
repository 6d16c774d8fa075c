<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page in the other language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tech Werkers Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}, last page check on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information, not legal advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tech Werkers are volunteers, not lawyers and not a union. Each page names its sources and the day on which we checked it. For your own case, ask your union, your legal insurance or the Juridisch Loket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found a mistake?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the name of the page and the sentence, and send it to Tech Werkers (techwerkers.nl) from a private address. This app sends nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app contains no code that opens a connection, and never looks for updates. To check that yourself on Linux, run: strace -f -e trace=network handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App: GPL-3.0-or-later. Handbook text: CC BY-SA 4.0. Built with Qt and PySide6 (LGPL-3.0), Whoosh (BSD), PyNaCl (Apache-2.0), libsodium (ISC), msgspec (BSD). Fonts Onest and JetBrains Mono (OFL-1.1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and white with clear borders, no tints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters in a list of steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example N for a new step. Only while the list has the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything the app keeps is in one folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {size}, changed {day}, rights {mode}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. The app has written no file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep a copy, close the app and copy the file notes.sealed. It opens only with your passphrase. To remove everything, delete the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your checklists and notes, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, text size and window. Not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty. Keeps a second window out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase everything you wrote?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s), with all notes in them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You cannot undo this. Type {word} to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip: only read, save nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know your rights. Act together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your plans to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide what stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides, checklists and Dutch words for workers in tech. Works without internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists, notes and drafts are encrypted. Without your passphrase nobody can read them. Not even us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using a work laptop? Your employer may see the screen and the list of apps. Use your own device if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change this later, on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your employer owes you more than you may think. Read this at your own pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use five or more words that you can remember. Do not use your work password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget your passphrase, your checklists and notes are gone. The guides always work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, with your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists, dates, notes, bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, text size, light or dark, size of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches, pages you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has no internet access. No accounts, no counting, no updates by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder: start the app with --data-dir. Do not choose one that syncs with your work account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you do not use the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. Your checklists are gone when you close the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored, so there is nothing to lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list of steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done or not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a step of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a step of your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the app and the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page that is not translated yet is shown in the other language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also with Ctrl and + or −.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue without unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) and try again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not locked: your last change is not saved yet. Try again, or copy it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden, but not locked: your last change is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not possible on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without keeping your checklists?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in memory only. Create a passphrase to keep them on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and forget them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close although your last change is not saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take it. Stay, make room on the disk, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length is what counts. Spaces are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to guess: add more words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: one or two more words make it better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: hard to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you do not use the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the guides without unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock page then has a way to the guides. Your checklists stay closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a shared or work computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+H or Hide: covers the window, locks and minimises at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral window title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows “Notes” in the title bar and task list. The app file keeps its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the clipboard after copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes text copied here after 60 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists, notes and bookmarks. The guides stay. You cannot undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption does not help against software that records your screen or keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this app can and cannot protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. Nothing you write is kept when the app closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not erased: the file cannot be deleted. Check the rights of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you wrote is erased.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Language and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Steps</name>
    <message>
        <source>Step {number} of 3: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>application</name>
    <message>
        <source>The handbook is already open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the app. What was saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on. If it happens again, copy the report for the people who make the app. It holds no words of yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %n day(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n day(s) ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something went wrong in the app. Nothing you saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the right passphrase. Check Caps Lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command has your notes open. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this app wrote your notes. Update this app to open them. The guides still work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot open your notes: the file is damaged. It is kept as it is. The guides still work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: another program changed your notes. Copy your text, lock and unlock to see the other version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk is full or cannot be written. Your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes are locked. Unlock first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored here yet. Create a passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes cannot be opened now. The guides still work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting holds until you close the app. It could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is not in the handbook. It may have moved: try the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is damaged and is not shown. Install the app again; your notes stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not possible for this step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
