import sys

from app.ui.shell.crash_report import report

CANARY = "my-secret-note-about-the-boss"


def test_the_report_holds_no_words_of_the_person() -> None:
    def show_note(note: str) -> None:
        raise ValueError(f"cannot paint {note}")

    try:
        show_note(CANARY)
    except ValueError:
        kind, _, trace = sys.exc_info()
    assert kind is not None
    text = report(kind, trace)
    assert CANARY not in text
    assert "ValueError" in text
    assert "test_crash_report.py" in text
