"""The import contracts of pyproject.toml see every room; whether they hold is `lint-imports` (make check)."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]


def test_every_folder_of_the_app_is_a_package() -> None:
    folders = {path.parent for path in (ROOT / "app").rglob("*.py")}
    assert not [folder for folder in folders if not (folder / "__init__.py").exists()]


def test_every_room_of_the_window_is_in_the_contract_of_rooms() -> None:
    listed = next(contract["modules"] for contract in CONTRACTS if contract["type"] == "independence")
    rooms = {path.parent.name for path in (ROOT / "app" / "ui").glob("*/__init__.py")} - {
        "shell",
        "document",
    }  # which they share
    assert {name.removeprefix("app.ui.") for name in listed} == rooms


def test_new_rooms_have_to_find_their_layer() -> None:
    layers = next(contract for contract in CONTRACTS if contract["type"] == "layers")
    assert layers["exhaustive"] is True
    assert not any(contract.get("ignore_imports") for contract in CONTRACTS)


def test_opening_the_window_waits_for_no_command_and_no_index() -> None:
    import subprocess
    import sys

    script = (
        "import sys; from app.cli.main import parse; assert parse([]).run is None; import app.launch; "
        "import app.ui.shell.application, app.ui.home; unwanted = [name for name in sys.modules if name.startswith("
        "('whoosh', 'icalendar', 'app.calculators', 'app.search.engine', 'app.letters', 'app.exports', 'app.ui.reader', "
        "'app.ui.glossary', 'app.ui.settings', 'app.packs', 'app.compiler'))]; assert not unwanted, unwanted"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_starting_a_command_loads_no_window_module_and_no_compiler() -> None:
    import subprocess
    import sys

    script = (
        "import sys, app.launch, app.cli.main; unwanted = [name for name in sys.modules if name.startswith("
        "('PySide6', 'whoosh', 'nacl', 'markdown', 'yaml', 'app.ui', 'app.compiler', 'app.tools'))]; assert not unwanted, unwanted"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_no_room_that_is_packed_loads_a_module_that_is_not() -> None:
    """The bundle has no network modules: a library of Python's own that asks for one would end the program."""
    import subprocess
    import sys

    script = (
        "import importlib, pkgutil, sys, app\n"
        "left_out = ('app.compiler', 'app.tools', 'app.__main__')\n"
        "for module in pkgutil.walk_packages(app.__path__, 'app.'):\n"
        "    if not module.name.startswith(left_out): importlib.import_module(module.name)\n"
        "unwanted = {'urllib.request', 'http.client', 'ssl', 'ftplib', 'smtplib', 'webbrowser', 'xmlrpc'} & set(sys.modules)\n"
        "assert not unwanted, unwanted"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
