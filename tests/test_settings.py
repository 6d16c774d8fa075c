import json

import pytest

from app.errors import SettingsError
from app.paths import Paths
from app.settings import TABLE, Settings


def test_defaults_hold_until_something_is_chosen(paths: Paths) -> None:
    settings = Settings(paths.settings)
    assert {key: settings.get(key) for key in TABLE} == {key: default for key, (default, _, _) in TABLE.items()}
    assert not paths.data.exists()  # looking leaves no trace


def test_a_choice_is_there_at_the_next_start(paths: Paths) -> None:
    Settings(paths.settings).set("language", "nl")
    assert Settings(paths.settings).get("language") == "nl"
    assert paths.settings.stat().st_mode & 0o777 == 0o600


def test_unknown_and_illegal_entries_in_the_file_are_passed_over(paths: Paths) -> None:
    paths.data.mkdir()
    paths.settings.write_text(
        json.dumps({"language": "fr", "recent_files": ["x"], "text_scale": 1.5, "store": 1, "lock_minutes": True})
    )
    settings = Settings(paths.settings)
    assert (settings.get("language"), settings.get("text_scale"), settings.get("store")) == ("en", 1.5, True)
    assert settings.get("lock_minutes") == 5  # true is no number of minutes
    settings.set("theme", "dark")
    assert "recent_files" not in json.loads(paths.settings.read_text())


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[1]", b"[" * 100_000])
def test_a_damaged_file_means_defaults_and_never_a_crash(paths: Paths, content: bytes) -> None:
    paths.data.mkdir()
    paths.settings.write_bytes(content)
    assert Settings(paths.settings).get("language") == "en"


def test_a_setting_holds_for_this_run_when_the_disk_refuses(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(paths.settings)

    def refuse(*arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.settings.write_atomically", refuse)
    with pytest.raises(SettingsError):
        settings.set("theme", "dark")
    assert settings.get("theme") == "dark"


def test_an_illegal_value_is_our_bug(paths: Paths) -> None:
    with pytest.raises(ValueError, match="language"):
        Settings(paths.settings).set("language", "de")
