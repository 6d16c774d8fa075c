"""Contributors' commands: never shipped."""
