"""A page is found by words that people said for it, though nobody typed them together."""

from app.search.analysis import words_of
from app.search.concepts import Concepts
from app.search.habits import Habits, learn_habits
from tests.search.conftest import guide

NO_CONCEPTS = Concepts({"en": {}, "nl": {}})
DOCUMENTS = [
    *guide("pay/late", "Late pay", "When money comes late.",
           words=["they forgot me again", "they never send my money", "my money is late again"]),
    *guide("time/roster", "Rosters", "When you work.",
           words=["my day is gone", "they changed my day", "can they change my roster again"]),
]  # fmt: skip


def spoken_for(text: str) -> dict[int, float]:
    learnt = learn_habits(DOCUMENTS, {("guide", "pay/late"): 0, ("guide", "time/roster"): 1}, NO_CONCEPTS)
    return Habits(learnt, NO_CONCEPTS).spoken_for(words_of(text))


def test_words_that_were_said_for_a_page_speak_for_it_in_a_new_sentence() -> None:
    found = spoken_for("is the money forgotten or never sent, they are late")
    assert found[0] == 1.0
    assert found[0] > 2 * found.get(1, 0.0)


def test_two_words_that_stand_together_say_more_than_apart() -> None:
    assert spoken_for("my day")[0] < spoken_for("day my")[0]


def test_nobody_speaks_for_a_page_with_words_never_said() -> None:
    assert spoken_for("qwxzt") == {}
    assert spoken_for("") == {}
