"""A result on paper: what came out, the sum, the dates, and what it rests on."""

from PySide6.QtGui import QTextBlockFormat

from app.calculators import Result
from app.content import Calculator
from app.content.numbers import format_date
from app.ui.calculators.result_words import ResultWords
from app.ui.document.look import PaperLook
from app.ui.document.paper import Sheet
from app.ui.document.writer import DocumentWriter, heading

_INDENT_PX = 22.0


def result_sheet(noun: Calculator, result: Result, words: ResultWords, look: PaperLook) -> Sheet:
    """Everything that the screen shows, as a page."""
    writer = DocumentWriter(look)

    def write(text: str, role: str, gap: float, block: QTextBlockFormat | None = None) -> None:
        writer.block(role, gap, block)
        writer.text(text, writer.format(role))

    write(noun.title, "articleTitle", 0, heading(1))
    write(result.headline, "articleLead", 8)
    for text in result.warnings:
        write(f"{words.title('warnings')}: {text}", "article", 8)
    if result.steps:
        write(words.title("sum"), "articleH2", 22, heading(2))
    for number, step in enumerate(result.steps, start=1):
        write(f"{number}.  {step.text}", "article", 9)
        told = "  ·  ".join(part for part in (step.value, step.source) if part)
        if told:
            write(told, "small", 2, _indented())
    if result.deadlines:
        write(words.title("dates"), "articleH2", 22, heading(2))
    for due in result.deadlines:
        write(f"{format_date(due.day, noun.lang)}: {due.text}", "article", 8)
        write(words.kind(due.kind), "small", 2, _indented())
    for title, texts in words.lists(noun, result):
        write(title, "articleH2", 22, heading(2))
        for text in texts:
            write(f"–  {text}", "article", 6)
    write("; ".join(source.label for source in noun.sources), "small", 24)
    writer.finish(0)
    header = (words.title("header"), words.title("kind"), words.checked(noun))
    return Sheet(noun.title, writer.document, None, header, words.title("footer"))


def _indented() -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setLeftMargin(_INDENT_PX)
    return block
