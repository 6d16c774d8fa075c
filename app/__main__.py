"""`python -m app` and the command `handbook`."""

import sys

from app.launch import main as launch


def main() -> int:
    """Run and return the exit status."""
    return launch(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
