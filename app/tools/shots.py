"""Pictures of every screen: `python -m app.tools.shots FOLDER`.

In light and dark, English and Dutch, at the sizes of the design, and at 150 and 200 % text. With a checklist under way.
"""

import datetime
import itertools
import sys
import tempfile
import time
from pathlib import Path

from app.content import Bundle
from app.launch import open_bundle
from app.paths import find_paths
from app.settings import Settings
from app.ui.shell.application import Application
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place

_SIZES = ((1280, 800, 1.0), (900, 600, 1.0), (720, 520, 1.0), (1920, 1080, 1.0), (1280, 800, 1.5), (1280, 800, 2.0))


def main(folder: Path) -> int:
    """Save the pictures and print how many."""
    paths = find_paths(tempfile.mkdtemp())
    settings = Settings(paths.settings)
    settings.set("first_run_done", True)
    application = Application(paths, settings)
    bundle = open_bundle(paths)
    count = 0
    for lang, theme, (width, height, scale) in itertools.product(("en", "nl"), ("light", "dark"), _SIZES):
        for key, value in (("language", lang), ("theme", theme), ("text_scale", scale)):
            settings.set(key, value)
        application.theme.apply()
        application.languages.use(settings.get("language"))
        window = application.make_window(bundle)
        window.resize(width, height)
        target = folder / f"{lang}-{theme}-{width}x{height}-{round(scale * 100)}"
        target.mkdir(parents=True, exist_ok=True)
        window.show()
        window.start()
        for name, place in _places(window, bundle).items():
            window.go(place)
            _settle(application)
            window.grab().save(str(target / f"{name}.png"))
            count += 1
        window.services.session.forget()
        window.close()
    print(f"{count} pictures in {folder}")
    return 0


def _places(window: MainWindow, bundle: Bundle) -> dict[str, Place]:
    tracker = window.services.session.start_in_memory()
    checklist = bundle.checklist("start-a-works-council", window.services.lang)
    today = datetime.date.today()
    run = tracker.start_run(checklist, "Garden", today + datetime.timedelta(weeks=16))
    for item in list(checklist.items())[:5]:
        tracker.tick(run.id, item.id, item.fingerprint)
    places = {
        "home": Place("home"), "guide": Place("guide", "dismissal/settlement-agreement"),
        "situation": Place("situation", "being-let-go"), "library": Place("template", "start-a-works-council"),
        "run": Place("run", run.id), "deadlines": Place("deadlines"), "glossary": Place("glossary", "ondernemingsraad"),
    }  # fmt: skip
    return places | {f"settings-{name}": Place("settings", name) for name in ("privacy", "data", "about", "keys")}


def _settle(application: Application) -> None:
    until = time.monotonic() + 0.15
    while time.monotonic() < until:
        application.qt.processEvents()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
