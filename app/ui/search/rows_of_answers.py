"""What came of a search, as rows: groups of hits, the reader's own, and what may help when there is nothing."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from app.errors import UnknownId
from app.search import Answer, Hit, Kind, OwnHit, Suggestions, search_own
from app.tracker import Mark
from app.ui.search.filter_bar import FILTERS, PLACES
from app.ui.search.result_rows import ResultRow
from app.ui.shell.pane import Services
from app.ui.shell.place import Place
from app.ui.shell.search_service import Found

PER_GROUP = 4  # design.md, 03
_ICONS: dict[Kind, str] = {
    "guide": "book", "checklist": "checklist", "letter": "letter", "calculator": "calc", "term": "glossary",
    "situation": "right",
}  # fmt: skip
_ORDER: tuple[Kind, ...] = ("guide", "checklist", "letter", "calculator", "situation", "term")
_FILTER_OF = {kind: key for key, kinds in FILTERS.items() for kind in kinds}


class AnswerRows(QObject):
    """Makes the rows, in the language of the window."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services

    def counts(self, answer: Answer, own: Sequence[ResultRow]) -> dict[str, int]:
        """For each filter how many results it holds."""
        found = {
            key: sum(answer.counts.get(kind, 0) for kind in kinds if kind in PLACES) for key, kinds in FILTERS.items()
        }
        found["yours"] = len(own)
        found["all"] = sum(found.values())
        return found

    def start(self, filter_key: str) -> list[ResultRow]:
        """Nothing is typed yet: what the filter holds; for all, and for guides, situations."""
        bundle, lang = self._services.bundle, self._services.lang
        if filter_key == "checklists":
            lists = [(one.id, one.title, one.summary) for one in bundle.checklists(lang)]
            return self._listed(self.tr("Checklists"), "checklist", lists)
        if filter_key == "tools":
            letters = [(one.id, one.title, one.summary) for one in bundle.letters(lang)]
            sums = [(one.id, one.title, one.summary) for one in bundle.calculators(lang)]
            return [
                *self._listed(self.tr("Letters"), "letter", letters),
                *self._listed(self.tr("Calculators"), "calculator", sums),
            ]
        if filter_key == "glossary":
            terms = sorted(bundle.catalogue.terms, key=lambda term: term.nl.casefold())
            shown = (ResultRow(term.nl, Place("glossary", term.id), "", "glossary", term.en) for term in terms)
            return [ResultRow(self.tr("Glossary"), path=str(len(terms))), *shown]
        if filter_key == "yours":
            return self._own_checklists() or ([self._unlock()] if self.is_locked else [])
        found = bundle.situations(lang)[:5]
        return [
            ResultRow(self.tr("Help by situation")),
            *(ResultRow(page.title, Place("situation", page.id), "", page.icon, "", page.summary) for page in found),
        ]

    @property
    def is_locked(self) -> bool:
        """Whether the reader's own notes are there but cannot be read now."""
        return self._services.session.status == "locked"

    def groups(self, answer: Answer, own: Sequence[ResultRow], filter_key: str) -> list[ResultRow]:
        """Groups of hits with their counts; in "all" at most PER_GROUP of each, with a way to the others."""
        titles: Mapping[Kind, str] = {
            "guide": self.tr("Guides"), "checklist": self.tr("Checklists"), "letter": self.tr("Letters"),
            "calculator": self.tr("Calculators"), "situation": self.tr("Help by situation"), "term": self.tr("Glossary"),
        }  # fmt: skip
        rows: list[ResultRow] = []
        # The kind of the best hit first: whoever asks for a checklist finds it on top.
        best = next((hit.kind for hit in answer.hits if hit.kind in PLACES), _ORDER[0])
        for kind in sorted(_ORDER, key=lambda kind: (kind != best, _ORDER.index(kind))):
            hits = [hit for hit in answer.hits if hit.kind == kind and kind in PLACES]
            if filter_key == "yours" or (filter_key != "all" and kind not in FILTERS[filter_key]) or not hits:
                continue
            total = max(len(hits), answer.counts.get(kind, 0))
            rows.append(ResultRow(titles[kind], path=str(total)))
            rows += [self._hit(hit, answer) for hit in hits]
            if filter_key == "all" and total > len(hits):
                rows.append(ResultRow(self.tr("Show all %n", "", total), action=f"filter:{_FILTER_OF[kind]}"))
        if own and filter_key in ("all", "yours"):
            shown = own[:PER_GROUP] if filter_key == "all" else own
            rows.append(ResultRow(self.tr("Yours"), snippet=self.tr(" · only on this computer"), path=str(len(own))))
            rows += shown
            if len(own) > len(shown):
                rows.append(ResultRow(self.tr("Show all %n", "", len(own)), action="filter:yours"))
        return rows

    def help(self, found: Found, filter_key: str, filter_name: str, counts: Mapping[str, int]) -> list[ResultRow]:
        """Nothing was found: the Dutch legal names, the search without its filter, a situation."""
        rows: list[ResultRow] = []
        terms = found.suggestions.terms if found.suggestions and filter_key != "yours" else ()
        if terms:
            rows.append(ResultRow(self.tr("In Dutch law this is called")))
            rows += [self._hit(hit, found.answer) for hit in terms]
        rows.append(ResultRow(self.tr("Or try")))
        if self.is_locked and filter_key in ("all", "yours"):
            rows.append(self._unlock())
        if filter_key != "all" and counts.get("all"):
            title = self.tr("Search in everything, not only {filter}").format(filter=filter_name)
            removes = self.tr("Removes the filter “{filter}”.").format(filter=filter_name)
            rows.append(ResultRow(title, None, "filter:all", "filter", "Ctrl+1", removes))
        if found.question.lang is not None:
            title = self.tr("Search in both languages")
            shown = self.tr("Many pages exist in one language only.")
            rows.append(ResultRow(title, None, "languages:", "globe", "", shown))
        for page in self._services.bundle.situations(self._services.lang)[:1]:
            title = self.tr("Situation: “{title}”").format(title=page.title)
            start = self.tr("Start from what is happening instead of a word.")
            rows.append(ResultRow(title, Place("situation", page.id), "", page.icon, self.tr("Home"), start))
        return rows

    def why_nothing(self, filter_key: str) -> str:
        """What may be the reason that nothing was found."""
        if filter_key != "yours":
            return self.tr("Maybe it has another name. Dutch law often does.")
        if self.is_locked:
            return self.tr("Your checklists and notes are locked.")
        return self.tr("Only the names of your checklists and your notes in them are searched here.")

    def did_you_mean(self, suggestions: Suggestions | None) -> list[tuple[str, int]]:
        """Other queries and how many results they have."""
        return list(suggestions.queries) if suggestions else []

    def own(self, text: str) -> list[ResultRow]:
        """What the reader wrote that answers; [] while it is locked."""
        tracker = self._services.session.tracker
        if tracker is None or not text.strip():
            return []
        texts: list[tuple[str, str]] = []
        places: list[tuple[Place, str, str, str]] = []
        checklists, marks = self.tr("Checklists"), self.tr("Your marks")
        for run in tracker.state.runs:
            texts.append((run.name, ""))
            places.append((Place("run", run.id), "checklist", run.name, checklists))
            for step_id, step in run.steps.items():
                if step.note:
                    texts.append(("", step.note))
                    title = self.tr("Note in “{name}”").format(name=run.name)
                    places.append((Place("run", run.id, step_id), "note", title, checklists))
        for mark in tracker.state.marks:
            title, place = self._page_of(mark)
            texts.append((title, "\n".join((mark.note, *mark.kept, mark.quote)).strip()))
            has_note = bool(mark.note or mark.kept)
            places.append((place, "note" if has_note else "pencil", title, marks))
        return [self._own(hit, *places[hit.number]) for hit in search_own(text, texts)]

    def _own_checklists(self) -> list[ResultRow]:
        tracker = self._services.session.tracker
        runs = tracker.state.runs if tracker is not None else ()
        rows = [ResultRow(run.name, Place("run", run.id), "", "checklist", self.tr("Checklists")) for run in runs]
        heading = ResultRow(self.tr("Yours"), snippet=self.tr(" · only on this computer"), path=str(len(rows)))
        return [heading, *rows] if rows else []

    def _unlock(self) -> ResultRow:
        return ResultRow(
            self.tr("Unlock"), None, "unlock:", "lock", "", self.tr("Then your checklists and notes are searched, too.")
        )

    def _listed(self, title: str, kind: Kind, nouns: Sequence[tuple[str, str, str]]) -> list[ResultRow]:
        """`nouns` are ids, titles and summaries."""
        shown = (ResultRow(name, Place(PLACES[kind], of), "", _ICONS[kind], "", summary) for of, name, summary in nouns)
        return [ResultRow(title, path=str(len(nouns))), *shown]

    def _page_of(self, mark: Mark) -> tuple[str, Place]:
        """The title of a marked page and the passage in it; where the page is gone, its id and the list of marks."""
        bundle, lang = self._services.bundle, self._services.lang
        try:
            noun = bundle.guide(mark.page, lang) if mark.kind == "guide" else bundle.situation(mark.page, lang)
        except UnknownId:
            return mark.page, Place("marks", mark.id)
        return noun.title, Place(mark.kind, mark.page, mark.section, mark=mark.id)

    def _own(self, hit: OwnHit, place: Place, icon: str, title: str, path: str) -> ResultRow:
        return ResultRow(title, place, "", icon, path, hit.snippet, hit.marks, hit.title_marks)

    def _hit(self, hit: Hit, answer: Answer) -> ResultRow:
        part = hit.section if hit.kind in ("guide", "situation") else ""
        words = answer.words if hit.kind in ("guide", "situation") else ()
        place = Place(PLACES[hit.kind], hit.id, part, words)
        return ResultRow(
            hit.title, place, "", _ICONS[hit.kind], self._path(hit), hit.snippet, hit.marks, hit.title_marks
        )

    def _path(self, hit: Hit) -> str:
        if hit.kind == "term":
            return hit.heading or self.tr("Dutch term")
        topic = self._services.bundle.topic(hit.topic).title.get(self._services.lang) if hit.topic else ""
        return " / ".join(part for part in (topic, hit.heading if hit.section else "") if part)
