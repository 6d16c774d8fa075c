"""What a page asks of the bundle while it is set."""

from PySide6.QtGui import QImage

from app.content import Bundle, Language, Term
from app.errors import UnknownId
from app.ui.reader.fragment_setter import Helpers
from app.ui.reader.step_links import StepLink
from app.ui.shell.place import place_of_link


def helpers_of(bundle: Bundle, lang: Language, steps: dict[str, list[StepLink]]) -> Helpers:
    """Terms and titles in `lang`, and these steps of running checklists."""

    def term(term_id: str) -> Term | None:
        try:
            return bundle.term(term_id)
        except UnknownId:
            return None

    def title(link: str) -> str:
        place = place_of_link(link)
        try:
            if place is not None and place.kind == "guide":
                return bundle.guide(place.id, lang).title
            if place is not None and place.kind == "template":
                return bundle.checklist(place.id, lang).title
            if place is not None and place.kind == "letter":
                return bundle.letter(place.id, lang).title
            if place is not None and place.kind == "calculator":
                return bundle.calculator(place.id, lang).title
        except UnknownId:
            pass
        return ""

    return Helpers(_no_image, term, title, lambda section: steps.get(section, []))


def _no_image(name: str) -> QImage | None:
    """The pages of the handbook have no pictures yet."""
    return None
