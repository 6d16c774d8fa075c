import math
import re
from importlib import resources

import pytest

from app.vault import passphrase_strength, suggest_passphrase
from app.vault.passphrase import word_list


def test_theword_list_is_what_its_docstring_says() -> None:
    words = word_list()
    assert len(words) == len(set(words)) == 2048
    assert list(words) == sorted(words)
    assert all(re.fullmatch("[a-z]{3,7}", word) for word in words)
    assert math.log2(math.perm(2048, 5)) == pytest.approx(54.99, abs=0.005)


def test_theword_list_travels_with_the_package() -> None:
    assert resources.files("app.vault").joinpath("words.txt").is_file()


def test_suggestions_are_different_words_of_the_list_and_never_the_same_twice() -> None:
    suggested = [suggest_passphrase() for _ in range(200)]
    assert len(set(suggested)) == 200
    for passphrase in suggested:
        words = passphrase.split(" ")
        assert len(set(words)) == 5
        assert set(words) <= set(word_list())
    assert len(suggest_passphrase(7).split()) == 7


def test_every_word_is_drawn_evenly() -> None:
    drawn = " ".join(suggest_passphrase(100) for _ in range(1000)).split()  # each word 49 times on average
    counts = [drawn.count(word) for word in word_list()[::64]]
    assert min(counts) > 20
    assert max(counts) < 85


def test_a_suggestion_is_strong_and_four_words_are_fair() -> None:
    assert all(passphrase_strength(suggest_passphrase()) == "strong" for _ in range(300))
    assert all(passphrase_strength(suggest_passphrase(4)) == "fair" for _ in range(300))
    assert all(passphrase_strength(suggest_passphrase(3)) == "weak" for _ in range(300))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "password",
        "P@ssw0rd1!",
        "Welkom2026!",
        "Summer2026!",
        "qwertyuiop1234567890",
        "Tr0ub4dor&3",
        "a" * 60,
        "abc" * 20,
        "apple apple apple apple apple apple",
        "123456789012345678901234567890",
        "01-02-1990",
        "a b c d e f",
    ],
)
def test_weak(text: str) -> None:
    assert passphrase_strength(text) == "weak"


@pytest.mark.parametrize(
    "text", ["correct horse battery staple", "correcthorsebatterystaple", "Paard batterij nietje lamp"]
)
def test_fair(text: str) -> None:
    assert passphrase_strength(text) == "fair"


@pytest.mark.parametrize(
    "text",
    [
        "mijn oma bakt op zondag appeltaart met kaneel",
        "xqzjkvbwpfmdtr",
        "我喜欢在阿姆斯特丹骑自行车",
        "vos-appel-fiets-kaars-molen-zeep",
    ],
)
def test_strong(text: str) -> None:
    assert passphrase_strength(text) == "strong"


def test_a_pasted_book_does_not_stop_the_window() -> None:
    assert passphrase_strength("ab" * 500_000) == "weak"


def test_a_word_counts_once() -> None:
    one, two = word_list()[:2]
    assert passphrase_strength(f"{one} {two} {one} {two} {one}") == "weak"
