"""The command line of decisions.md: search, list, show, check, checklist."""
