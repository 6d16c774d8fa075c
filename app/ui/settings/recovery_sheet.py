"""The recovery sheet on paper: the words in order, how they are used, and what they are worth. No name, no path."""

import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextBlockFormat

from app.content import Language
from app.ui.document.look import PaperLook
from app.ui.document.paper import Sheet
from app.ui.document.writer import DocumentWriter, heading
from app.ui.shell.dates import full_date

translate = QCoreApplication.translate


def recovery_sheet(words: list[str], made: datetime.date, lang: Language, look: PaperLook) -> Sheet:
    """One page. `made` is the day on which the words were made."""
    writer = DocumentWriter(look)
    title = translate("RecoverySheet", "Recovery sheet")

    def write(text: str, role: str, gap: float, block: QTextBlockFormat | None = None) -> None:
        writer.block(role, gap, block)
        writer.text(text, writer.format(role))

    write(title, "articleTitle", 0, heading(1))
    write(translate("RecoverySheet", "Made on {day}.").format(day=full_date(made, lang)), "small", 6)
    write(
        translate("RecoverySheet", "These words open your notes in the handbook when you forget your passphrase. Type them in this order on the lock page, in place of the passphrase."),
        "article", 16,
    )  # fmt: skip
    for number, word in enumerate(words, 1):
        write(f"{number}.  {word}", "articleH2", 10 if number > 1 else 20)
    write(
        translate("RecoverySheet", "Whoever finds this sheet can read everything you wrote. Keep it in a safe place, away from the computer, and not at work."),
        "article", 26,
    )  # fmt: skip
    write(
        translate("RecoverySheet", "A later sheet, or a new passphrase, makes this one worthless. Then tear it up."),
        "article", 8,
    )  # fmt: skip
    writer.finish(0)
    return Sheet(title, writer.document)
