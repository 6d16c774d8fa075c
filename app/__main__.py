"""`python -m app` and the command `handbook`."""

import sys

from app.process import keep_private


def main() -> int:
    """Run and return the exit status."""
    keep_private()
    argv = sys.argv[1:]
    check = None
    if argv in ([], ["--open"]):  # a click on the icon: the libraries of the window load while we read on
        from app.ui.shell.platform_check import LibraryCheck

        check = LibraryCheck()
    from app.launch import main as launch

    return launch(argv, check)


if __name__ == "__main__":
    sys.exit(main())
