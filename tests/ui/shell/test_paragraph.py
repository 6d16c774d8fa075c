"""Words over several lines: none stands alone in the last one."""

from pytestqt.qtbot import QtBot

from app.ui.shell.paragraph import Paragraph

TEXT = "What happened, when, who was there, what was said, and where the proof is."


def _ink_of_last_line(made: Paragraph) -> int:
    """How wide the lowest line is painted, in pixels."""
    image = made.grab().toImage()
    ground = image.pixel(0, 0)
    low = range(max(0, image.height() - made.fontMetrics().height()), image.height())
    inked = [x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in low)]
    return max(inked) - min(inked)


def test_no_word_stands_alone_in_the_last_line(qtbot: QtBot) -> None:
    made = Paragraph(TEXT)
    qtbot.addWidget(made)
    pair = made.fontMetrics().horizontalAdvance("proof is.")
    for width in range(pair + 4, made.fontMetrics().horizontalAdvance(TEXT) - 1, 7):
        made.resize(width, made.heightForWidth(width))
        assert _ink_of_last_line(made) > made.fontMetrics().horizontalAdvance("is.") + 8, width
    assert made.text() == TEXT  # what is read out and copied stays as it is


def test_two_words_that_do_not_fit_in_one_line_are_not_kept_together(qtbot: QtBot) -> None:
    made = Paragraph("Onderhandelingsresultaat arbeidsongeschiktheidsverzekering")
    qtbot.addWidget(made)
    width = made.fontMetrics().horizontalAdvance("arbeidsongeschiktheidsverzekering") + 4
    made.resize(width, made.heightForWidth(width))
    assert _ink_of_last_line(made) <= width
