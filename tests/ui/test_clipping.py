"""No text of the interface is cut off, no control too small to hit: every screen in Dutch and in the pseudo-language, in small windows and large text."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.launch import open_bundle
from app.paths import Paths, find_paths
from app.settings import Settings
from app.tools.pseudo import stretched
from app.tools.translations import main as translations
from app.ui.shell.application import Application
from app.vault import MIN_COST
from tests.ui.clipping import clipped, small_targets
from tests.ui.screens import of_packaging

SIZES = [(1280, 764, 100), (900, 564, 100), (720, 520, 100), (1280, 764, 150), (1280, 764, 200)]


@pytest.fixture(scope="session")
def pseudo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pseudo")
    assert translations(["--pseudo", str(folder)]) == 0
    return folder


_IN_EVERY_RUN = {("nl", 720, 520, 100), ("pseudo", 1280, 764, 150)}  # the others in `make soak`: half a minute each


@pytest.mark.parametrize(
    ("language", "width", "height", "percent"),
    [
        pytest.param(language, *size, marks=() if (language, *size) in _IN_EVERY_RUN else pytest.mark.soak)
        for language in ("nl", "pseudo")
        for size in SIZES
    ],
)
def test_no_text_is_cut_off_and_every_control_can_be_hit(
    language: str, width: int, height: int, percent: int, paths: Paths, pseudo: Path, qtbot: QtBot
) -> None:
    shots = of_packaging("shots")
    real = find_paths(str(paths.data))
    if language == "pseudo":
        real = real._replace(translations=pseudo)
    settings = Settings(real.settings)
    for key, value in (
        ("first_run_done", True), ("theme", "light"), ("text_scale", percent / 100),
        ("language", "en" if language == "pseudo" else language),
    ):  # fmt: skip
        settings.set(key, value)
    hook = sys.excepthook
    application = Application(real, settings, cost=MIN_COST)
    sys.excepthook = hook
    bundle = open_bundle(real)
    window = application.make_window(bundle)
    qtbot.addWidget(window, before_close_func=lambda window: window.services.session.forget())
    window.resize(width, height)
    window.show()
    window.start()
    shots.fill(window.services.session.start_in_memory(), bundle)
    found = []
    for screen in shots.SCREENS:
        window._covers.show_frame()
        screen.go(window)
        shots.settle(0.5 if screen.name in ("home", "search", "search-nothing", "calculator") else 0.05)
        if clipped(window):  # a slow machine: the lines are not laid out yet
            shots.settle(1)
        found += [f"{screen.name}: {line}" for line in clipped(window) + small_targets(window)]
    window.services.session.forget()
    window.services.jobs.close()
    application.languages.remove()
    assert not found, "\n".join(found)


def test_what_is_cut_off_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    fits, narrow, low = QLabel("Yes"), QPushButton("Much longer than that"), QLabel("One word and another and another")
    low.setWordWrap(True)
    for part in (fits, narrow, low):
        column.addWidget(part)
    narrow.setFixedWidth(40)
    low.setFixedSize(90, 12)
    window.show()
    assert [line.split(":")[0].split("'")[1] for line in clipped(window)] == [
        "Much longer than that",
        "One word and another and another",
    ]


def test_the_pseudo_language_keeps_fields_and_is_longer() -> None:
    text = "{done} of %n step(s)"
    assert "{done}" in stretched(text)
    assert "%n" in stretched(text)
    assert len(stretched(text)) >= 1.4 * len(text)
