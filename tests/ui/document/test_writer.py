"""Writing a document block by block: what Qt would drop stays."""

from PySide6.QtGui import QTextLength

from app.ui.document.look import ScreenLook
from app.ui.document.writer import DocumentWriter
from app.ui.shell.application import Application


def test_the_cells_of_a_table_keep_their_padding_when_text_is_written(application: Application) -> None:
    write = DocumentWriter(ScreenLook(application.theme, application.icons))
    free = QTextLength(QTextLength.Type.VariableLength, 0)
    table = write.table("table", 1, 0, [free, free])
    for column in range(2):
        write.enter_cell(table, 0, column, (9, 16, 9, 0))
        write.block("calloutTitle", 0)
        write.text("words", write.format("calloutTitle"))
    write.end_table(table)
    for column in range(2):
        found = table.cellAt(0, column).format().toTableCellFormat()
        assert (found.topPadding(), found.rightPadding(), found.bottomPadding()) == (9, 16, 9)
