"""`handbook checklist` in this process, with its passphrase in a file and keys derived once."""

import argparse
import functools
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import checklist
from app.cli.context import Context
from app.content import Bundle
from app.paths import Paths
from app.vault import MIN_COST, Vault, keys

PASSPHRASE = "parade succeed ground soup hut"
_derive_once = functools.cache(keys.derive_key)

Handbook = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def _remembered_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "derive_key", _derive_once)


@pytest.fixture
def passphrase_file(tmp_path: Path) -> Path:
    file = tmp_path / "passphrase.txt"
    file.write_text(PASSPHRASE + "\n", "utf-8")
    return file


@pytest.fixture
def handbook(paths: Paths, bundle: Bundle, passphrase_file: Path, monkeypatch: pytest.MonkeyPatch) -> Handbook:
    """Run `handbook checklist WORDS…`: exit status, standard output, standard error. The passphrase is in a file."""
    monkeypatch.setenv("HANDBOOK_PASSPHRASE_FILE", str(passphrase_file))
    return handbook_of(paths, bundle)


def handbook_of(paths: Paths, bundle: Bundle) -> Handbook:
    """The same with another folder of data."""

    def run(*words: str) -> tuple[int, str, str]:
        parser = argparse.ArgumentParser(exit_on_error=False)
        parser.add_argument("--passphrase-file")
        checklist.add_parser(parser.add_subparsers())
        args = parser.parse_args(["checklist", *words])
        out, err = io.StringIO(), io.StringIO()
        status = args.run(args, Context(paths, lambda: bundle, out, err))
        return status, out.getvalue(), err.getvalue()

    return run


@pytest.fixture
def data(paths: Paths) -> Path:
    """Sealed data with nothing in it, at the cheapest cost."""
    Vault.create(paths.vault, PASSPHRASE, b"", MIN_COST)
    return paths.vault


@pytest.fixture
def run_id(data: Path, handbook: Handbook) -> str:
    """A run called "Lunch club"; the election is on 15 February 2027."""
    words = ("start", "start-a-works-council", "--name", "Lunch club", "--key-date", "2027-02-15", "--json")
    found: str = json.loads(handbook(*words)[1])["run"]
    return found
