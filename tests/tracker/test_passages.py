"""A marked passage is found again in a page that was changed, or it is not found; never in another place."""

import pytest

from app.content.page_text import PageText, page_text
from app.tracker.passages import Finder, Passage, passage_at

PAGE = """<p class="lead">You can say no, or ask for time.</p>
<h2 id="sign">Before you sign</h2>
<p>You need not sign today. Ask for <strong>two weeks</strong> to read it.</p>
<ol><li>Say: I want to read this first.</li><li>Send it to a lawyer or a union.</li></ol>
<h2 id="after">After you signed</h2>
<p>You have 14 days to change your mind. Write a letter with the date on it.</p>
<p>Ask for two weeks of pay as well.</p>"""


def shown(page: PageText, passage: Passage) -> str | None:
    found = Finder(page).find(passage)
    return None if found is None else " ".join(page.text[found.start : found.end].split())


def marked(words: str, html: str = PAGE) -> Passage:
    page = page_text(html)
    start = page.text.index(words)
    passage = passage_at(page, start, start + len(words))
    assert passage is not None
    return passage


def test_a_page_is_its_text_with_the_sections() -> None:
    page = page_text(PAGE)
    assert [section for _, section in page.sections] == ["sign", "after"]
    assert page.section_at(page.text.index("say no")) == ""
    assert page.section_at(page.text.index("Before")) == "sign"
    assert page.section_at(page.text.index("14 days")) == "after"


def test_a_passage_is_its_words_without_the_space_around() -> None:
    page = page_text(PAGE)
    start = page.text.index("today.") + len("today.")
    passage = passage_at(page, start, page.text.index("Send"))
    assert passage is not None
    assert passage.quote == "Ask for two weeks to read it.\nSay: I want to read this first."
    assert (passage.section, passage.after[:4]) == ("sign", "Send")
    assert passage.before.endswith("today.")
    assert passage_at(page, start, start + 1) is None


@pytest.mark.parametrize(
    ("words", "old", "new"),
    [
        ("Ask for two weeks", "<strong>two weeks</strong>", "two weeks"),  # another form
        ("14 days to change", "<p>You have 14", "<p>Good news.</p><p>You have 14"),  # moved down
        ("lawyer or a union.", '<h2 id="after">', '<h2 id="later">'),  # another section further down
        ("14 days to change your mind", 'id="after"', 'id="change-your-mind"'),  # its section has another id
    ],
)
def test_the_same_words_are_found_where_they_stand_now(words: str, old: str, new: str) -> None:
    assert old in PAGE
    assert shown(page_text(PAGE.replace(old, new)), marked(words)) == words


def test_words_that_stand_twice_are_told_apart_by_section_and_context() -> None:
    page = page_text(PAGE)
    first, second = page.text.index("two weeks"), page.text.rindex("two weeks")
    for at in (first, second):
        passage = passage_at(page, at, at + len("two weeks"))
        assert passage is not None
        found = Finder(page).find(passage)
        assert found is not None
        assert found.start == at


def test_a_passage_whose_words_changed_a_little_is_found_and_called_changed() -> None:
    passage = marked("You have 14 days to change your mind. Write a letter with the date on it.")
    changed = page_text(PAGE.replace("14 days", "21 days"))
    found = Finder(changed).find(passage)
    assert found is not None
    assert found.is_changed
    assert changed.text[found.start : found.end].startswith("You have 21 days")
    assert changed.text[found.start : found.end].endswith("date on it")


@pytest.mark.parametrize("words", ["14 days to change your mind", "Ask for two weeks of pay as well.", "mind"])
def test_what_is_gone_is_not_found(words: str) -> None:
    after = PAGE[PAGE.index('<h2 id="after">') :]
    assert shown(page_text(PAGE.replace(after, "<p>Something else stands here now.</p>")), marked(words)) is None


def test_a_short_word_is_not_found_in_another_place() -> None:
    passage = marked("mind")
    page = page_text('<h2 id="other">Other</h2><p>Keep it in mind, and mind the gap.</p>')
    assert Finder(page).find(passage) is None


def test_of_two_places_that_nothing_tells_apart_none_is_taken() -> None:
    sentence = "Ask for two weeks of pay as well."
    once = page_text(f"<p>First words.</p><p>{sentence}</p>")
    twice = page_text(f"<p>{sentence}</p><p>{sentence}</p>")
    passage = Passage("gone", sentence)
    assert Finder(once).find(passage) is not None
    assert Finder(twice).find(passage) is None
