"""Exports: a run or the diary as a file for other programs and people. Text out; it opens no file and needs no Qt.

None of them is encrypted, and each says so where its format has room for it. Notes, names and reasons are left out
unless asked for. No export names an author, a computer, a folder or a time zone.
"""

from app.exports.calendar import calendar_file
from app.exports.run_table import run_csv
from app.exports.run_text import run_markdown
from app.exports.run_values import due_values, run_json, run_values, summary_values
from app.exports.statement import fault_words, statement
from app.exports.words import NOT_ENCRYPTED

__all__ = [
    "NOT_ENCRYPTED", "calendar_file", "due_values", "fault_words", "run_csv", "run_json", "run_markdown", "run_values",
    "statement", "summary_values",
]  # fmt: skip
