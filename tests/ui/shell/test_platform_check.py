"""Before Qt is loaded, one sentence says why no window can open."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.ui.shell import platform_check

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux")

MISSING = "libxcb-cursor.so.0: cannot open shared object file: No such file or directory"


def _loader(*broken: str) -> object:
    def load(path: str) -> object:
        if Path(path).name in broken:
            raise OSError(MISSING)
        return object()

    return load


def test_missing_library_is_named_with_its_debian_package() -> None:
    sentence = platform_check._sentence(MISSING)
    assert "libxcb-cursor.so.0 is missing" in sentence
    assert "sudo apt install libxcb-cursor0." in sentence
    assert "\n" not in sentence


def test_other_trouble_is_quoted() -> None:
    said = "/lib/libc.so.6: version `GLIBC_2.34' not found (required by libQt6Core.so.6)"
    assert said in platform_check._sentence(said)


@pytest.mark.parametrize(
    ("environment", "names"),
    [
        ({}, []),
        ({"DISPLAY": ":0"}, ["xcb"]),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, ["wayland", "xcb"]),
        ({"QT_QPA_PLATFORM": "offscreen"}, ["offscreen"]),
        ({"QT_QPA_PLATFORM": "wayland;xcb:x"}, ["wayland", "xcb"]),
    ],
)
def test_plugins_are_tried_in_qts_order(environment: dict[str, str], names: list[str]) -> None:
    assert platform_check._platforms(environment) == names


def test_one_plugin_that_loads_is_enough() -> None:
    plugins = ["libqwayland.so", "libqxcb.so"]
    assert platform_check._first_trouble(plugins, _loader("libqwayland.so")) is None  # type: ignore[arg-type]
    both = platform_check._first_trouble(plugins, _loader("libqwayland.so", "libqxcb.so"))  # type: ignore[arg-type]
    assert both is not None


@pytest.mark.parametrize("name", ["xcb", "wayland", "offscreen"])
def test_the_plugin_files_are_where_we_look(name: str) -> None:
    assert platform_check._plugin_files(name)


def test_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    assert "no screen" in (platform_check.missing_library() or "")


def test_a_screen_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":4711")
    assert "The window cannot open" in (platform_check.missing_library() or "")


def test_asking_loads_no_qt_module() -> None:
    script = (
        "import sys; from app.ui.shell.platform_check import missing_library; assert missing_library() is None;"
        "assert not [name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))]"
    )
    env = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).resolve().parents[3])}
    done = subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
