"""The recovery sheet: words that open the data beside the passphrase, until they are revoked."""

from pathlib import Path

import pytest

from app.errors import WrongPassphrase
from app.vault import MIN_COST, Vault, as_words, keys, probe
from app.vault.passphrase import word_list
from app.vault.recovery import WORDS, new_words


def test_words_are_of_the_list_and_read_however_they_are_typed() -> None:
    words = new_words().split()
    assert len(words) == len(set(words)) == WORDS
    assert set(words) <= set(word_list())
    typed = "\n".join(f"{number}. {word.upper()}," for number, word in enumerate(words, 1))
    assert as_words(typed) == " ".join(words)
    assert as_words(" ".join(words[:-1])) == ""
    assert as_words(" ".join([*words[:-1], "xylophonist"])) == ""
    assert as_words(" ".join([*words, words[0]])) == ""


def test_the_sheet_opens_the_data_and_the_passphrase_still_does(
    vault: Vault, path: Path, passphrase: str, payload: bytes
) -> None:
    words = vault.make_recovery(passphrase)
    by_words = Vault.open(path, words.title())
    assert (by_words.payload, by_words.opened_by_recovery) == (payload, True)
    assert probe(path).recovery_made == by_words.recovery_made is not None
    by_passphrase = Vault.open(path, passphrase)
    assert (by_passphrase.payload, by_passphrase.opened_by_recovery) == (payload, False)
    by_words.save(b"saved after opening by words")
    assert Vault.open(path, words).payload == b"saved after opening by words"
    with pytest.raises(WrongPassphrase):
        Vault.open(path, new_words())


def test_with_the_sheet_a_new_passphrase_is_set_and_the_sheet_is_used_up(
    vault: Vault, path: Path, passphrase: str
) -> None:
    words = vault.make_recovery(passphrase)
    opened = Vault.open(path, words)
    opened.change_passphrase(words, "lamp river stone seven", MIN_COST)
    assert not opened.opened_by_recovery
    assert Vault.open(path, "lamp river stone seven").recovery_made is None
    for old in (words, passphrase):
        with pytest.raises(WrongPassphrase):
            Vault.open(path, old)


@pytest.mark.parametrize("how", ["revoked", "made anew"])
def test_an_old_sheet_opens_no_later_file_even_with_an_old_copy(
    vault: Vault, path: Path, passphrase: str, how: str
) -> None:
    words = vault.make_recovery(passphrase)
    old_copy = path.with_name("old.sealed")
    old_copy.write_bytes(path.read_bytes())
    if how == "revoked":
        vault.revoke_recovery(passphrase)
    else:
        assert vault.make_recovery(passphrase) != words
    vault.save(b"later")
    with pytest.raises(WrongPassphrase):
        Vault.open(path, words)
    from app.vault.container import open_container, read_payload

    old_key = open_container(old_copy.read_bytes(), words).data_key
    with pytest.raises(Exception, match="damaged"):
        read_payload(path.read_bytes(), old_key)
    assert Vault.open(path, passphrase).payload == b"later"


def test_making_and_revoking_need_the_passphrase(vault: Vault, path: Path, sealed: bytes) -> None:
    for call in (vault.make_recovery, vault.revoke_recovery):
        with pytest.raises(WrongPassphrase):
            call("a guess")
    assert path.read_bytes() == sealed


def test_a_passphrase_that_looks_like_a_sheet_still_opens(path: Path, passphrase: str, vault: Vault) -> None:
    eight = new_words()
    vault.change_passphrase(passphrase, eight, MIN_COST)
    vault.make_recovery(eight)
    assert not Vault.open(path, eight).opened_by_recovery


@pytest.mark.parametrize("has_sheet", [False, True])
def test_a_wrong_passphrase_costs_as_much_as_the_right_one(
    has_sheet: bool, vault: Vault, path: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both take one derivation, which is all of the time: nobody learns from the clock how near a guess was."""
    if has_sheet:
        vault.make_recovery(passphrase)
    derive, costs = keys.derive_key, []

    def counted(text: str, salt: bytes, cost: keys.Cost) -> bytes:
        costs.append(cost)
        return derive(text, salt, cost)

    monkeypatch.setattr(keys, "derive_key", counted)
    Vault.open(path, passphrase)
    for wrong in ("x", passphrase[:-1], passphrase + "x"):
        with pytest.raises(WrongPassphrase):
            Vault.open(path, wrong)
    assert costs == [MIN_COST] * 4
