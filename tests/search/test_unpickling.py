"""An index cannot run code, however it was signed."""

import os
import pickle
from pathlib import Path

import pytest

from app.search.postings import PostingsReader, write_postings


class _Evil:
    def __init__(self, path: Path) -> None:
        self._path = path

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self._path),)


def test_a_sound_index_opens() -> None:
    reader = PostingsReader(write_postings([{"en": {"dismiss": 0.5}}]))
    assert reader.read("en", "dismiss")[0] == [0]


@pytest.mark.parametrize("part", ["schema", "segments"])
def test_an_index_with_a_call_in_it_does_not_call(part: str, tmp_path: Path) -> None:
    files = write_postings([{"en": {"dismiss": 0.5}}])
    toc = next(name for name in files if name.endswith(".toc"))
    before = files[toc]
    at = before.index(pickle.PROTO + (b"\x05" if part == "segments" else b"\x02"))
    evil = pickle.dumps(_Evil(tmp_path / "called"), 2)
    files[toc] = before[:at] + evil + before[at + len(evil) :]
    with pytest.raises(pickle.UnpicklingError, match="does not belong"):
        PostingsReader(files)
    assert not (tmp_path / "called").exists()


def test_the_same_bytes_would_have_called_with_plain_pickle(tmp_path: Path) -> None:
    """Else the test above would pass for nothing."""
    pickle.loads(pickle.dumps(_Evil(tmp_path / "called")))
    assert (tmp_path / "called").exists()
