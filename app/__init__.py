"""The Tech Werkers Handbook: guides, search and a checklist tracker that never need a network."""

__version__ = "0.1.0"
