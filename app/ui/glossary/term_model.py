"""The list of terms as Qt sees it: rows for terms, and rows for section letters that cannot be selected."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.content import Language, Term
from app.ui.glossary.term_finder import Order, TermFinder, headword, letter

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TermRow:
    """One line: a term with what it shows, or a section letter (no term)."""

    letter: str
    title: str = ""
    subtitle: str = ""
    term: Term | None = None


class TermModel(QAbstractListModel):
    """All terms in Dutch or English order under their letters, or those that a text names, best first. A screen reader
    is told the meaning with each, in `lang`.
    """

    def __init__(self, terms: tuple[Term, ...], lang: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lang: Language = lang
        self._finder = TermFinder(terms)
        self._order: Order = "nl"
        self._text = ""
        self._rows: list[TermRow] = []
        self._fill()

    @property
    def order(self) -> Order:
        """The language whose alphabet sorts the list."""
        return self._order

    def set_order(self, order: Order) -> None:
        """Sort by the words of one language."""
        self._order = order
        self._refill()

    def set_text(self, text: str) -> None:
        """Keep only the terms that `text` names; "" shows them all."""
        if text.strip() != self._text:
            self._text = text.strip()
            self._refill()

    def row(self, index: AnyIndex) -> TermRow | None:
        """What stands at `index`."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, term_id: str) -> QModelIndex:
        """Where a term stands; invalid when it is not shown."""
        for number, row in enumerate(self._rows):
            if row.term is not None and row.term.id == term_id:
                return self.index(number)
        return QModelIndex()

    def first(self) -> QModelIndex:
        """The first term; invalid when none is shown."""
        return next((self.index(n) for n, row in enumerate(self._rows) if row.term is not None), QModelIndex())

    def letters(self) -> list[str]:
        """The section letters shown; none while a text filters."""
        return [row.letter for row in self._rows if row.term is None]

    def index_of_letter(self, wanted: str) -> QModelIndex:
        """The row of a section letter."""
        rows = enumerate(self._rows)
        return next((self.index(n) for n, row in rows if row.term is None and row.letter == wanted), QModelIndex())

    def term_count(self) -> int:
        """How many terms are shown."""
        return sum(row.term is not None for row in self._rows)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title or row.letter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if row.term is None:
                return self.tr("Letter {letter}").format(letter=row.letter)
            dutch = _with_short(row.term.nl, row.term)
            if self._order == "nl":
                return self.tr("{dutch}. In English: {english}.").format(dutch=dutch, english=row.term.en)
            return self.tr("{english}. In Dutch: {dutch}.").format(dutch=dutch, english=row.term.en)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and row.term is not None:
            return row.term.meaning.get(self._lang)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None or row.term is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _refill(self) -> None:
        self.beginResetModel()
        self._fill()
        self.endResetModel()

    def _fill(self) -> None:
        terms = self._finder.find(self._text, self._order) if self._text else self._finder.all(self._order)
        self._rows = []
        for term in terms:
            at = letter(term, self._order)
            if not self._text and (not self._rows or self._rows[-1].letter != at):
                self._rows.append(TermRow(at))
            dutch = _with_short(term.nl, term)
            title, subtitle = (dutch, term.en) if self._order == "nl" else (headword(term, "en"), dutch)
            self._rows.append(TermRow(at, title, subtitle, term))


def _with_short(word: str, term: Term) -> str:
    """For example "ondernemingsraad (OR)"."""
    return f"{word} ({term.short})" if term.short and term.short != word else word
