"""Every error of ours, on one page.

    HandbookError                 something the person can be told in one sentence
    ├── UsageError                wrong words on the command line
    ├── UnknownId                 no guide, checklist, term … of that name
    ├── ContentError              the handbook's source files do not compile
    ├── BundleError               the compiled handbook cannot be opened
    ├── PackError                 a content pack cannot be made, read or installed
    │   ├── PackDamaged           not a pack, not whole, or changed after it was signed
    │   ├── PackUntrusted         signed by somebody else than this installation's publisher
    │   ├── PackOlder             not newer than the pages in use
    │   └── PackNewer             for another version of the app
    ├── SettingsError             the settings file cannot be read or written
    ├── CalculatorError           a calculator has no figures for that day, or the answers do not fit
    ├── TrackerError              a change to a checklist that makes no sense
    └── VaultError                the personal data cannot be opened or saved
        ├── NoVault               there is no personal data yet
        ├── WrongPassphrase
        ├── VaultLocked           asked for data while locked
        ├── VaultInUse            another window or command has it open
        ├── VaultDamaged          the seal does not match: damaged or tampered
        ├── VaultNewer            written by a newer version of this app
        ├── VaultChanged          the file changed behind our back
        ├── VaultOlder            a whole older file stands in the place of the newer one
        └── VaultNotSaved         the disk did not take it; the work is still in memory

`str(error)` is one plain English sentence: what happened, what still works, what to do. It never holds private
words. The window says the same from its translation catalogue (`app.ui.shell.messages`), chosen by class.
"""


class HandbookError(Exception):
    """Base of all errors that a person can be told about."""


class UsageError(HandbookError):
    """The command line was not understood."""


class UnknownId(HandbookError):
    """Nothing in the handbook has this id."""


class ContentError(HandbookError):
    """The handbook's source files have findings that stop the build."""


class BundleError(HandbookError):
    """The compiled handbook is missing, damaged, or of a format this app does not know."""


class PackError(HandbookError):
    """A content pack cannot be made, read or installed. The pages stay as they are."""


class PackDamaged(PackError):
    """Not a content pack, not a whole one, or changed after it was signed."""


class PackUntrusted(PackError):
    """Signed by somebody else than the publisher of this installation."""


class PackOlder(PackError):
    """Not newer than the pages in use."""


class PackNewer(PackError):
    """Made for another version of the app."""


class SettingsError(HandbookError):
    """The settings file cannot be read or written."""


class TrackerError(HandbookError):
    """A change to a checklist that makes no sense, such as ticking an unknown step."""


class VaultError(HandbookError):
    """The personal data cannot be opened or saved."""


class NoVault(VaultError):
    """No personal data has been created here yet."""


class WrongPassphrase(VaultError):
    """The passphrase does not open the data."""


class VaultLocked(VaultError):
    """The data is locked: unlock first."""


class VaultInUse(VaultError):
    """Another window or command has the data open."""


class VaultDamaged(VaultError):
    """The seal does not match: the file is damaged or was tampered with. It is kept as it is."""


class VaultNewer(VaultError):
    """The file was written by a newer version of this app."""


class VaultChanged(VaultError):
    """The file on disk is not the one this app last read or wrote."""


class VaultOlder(VaultError):
    """The file is whole, but older than the one last saved here. The person may accept it."""


class VaultNotSaved(VaultError):
    """The disk did not take the change. It is still in memory, and saving can be tried again."""


class CalculatorError(HandbookError):
    """A calculator refuses: it has no figures for that day, or the answers do not fit together."""
