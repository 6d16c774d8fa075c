"""What goes into the frozen bundle: the spec's lists, and, when a bundle was built, what is really inside."""

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SPEC = (ROOT / "packaging/handbook.spec").read_text("utf-8")
FROZEN = ROOT / "build" / "frozen" / "handbook"

# The rest that could open a socket, each with the reason why it is inside.
ALLOWED_NETWORK = {
    "libQt6DBus.so.6": "QtGui and accessibility link it; it talks to the session bus through a local socket",
    "QtDBus.abi3.so": "hears that the computer goes to sleep or its screen is locked; local sockets only",
}
NETWORK_FILE = re.compile(
    r"Network|WebEngine|WebSockets|Qml|Quick|/tls/|libssl|libcrypto|libcurl|libnss|_ssl\.|_socket\.|_hashlib|DBus|gnutls",
    re.IGNORECASE,
)
NETWORK_MODULES = {
    "socket", "ssl", "asyncio", "http", "http.client", "urllib.request", "urllib.error", "ftplib", "smtplib", "imaplib",
    "poplib", "telnetlib", "nntplib", "socketserver", "xmlrpc", "webbrowser", "requests", "multiprocessing",
}  # fmt: skip
BUILD_TIME_MODULES = {
    "markdown",
    "yaml",
    "fontTools",
    "app.compiler",
    "app.tools",
    "pytest",
    "hypothesis",
    "setuptools",
    "pip",
}


def spec_list(name: str) -> list[str]:
    """A list of the spec, read without running it."""
    for node in ast.parse(SPEC).body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == name:
            value = ast.literal_eval(node.value)
            assert isinstance(value, list)
            return value
    raise AssertionError(name)


def test_spec_leaves_out_network_and_build_time_modules() -> None:
    left_out = set(spec_list("LEAVE_OUT"))
    assert {"markdown", "yaml", "app.compiler", "app.tools", "PySide6.QtNetwork", "PySide6.QtQml"} <= left_out
    assert {name for name in NETWORK_MODULES if "." not in name and name != "requests"} <= left_out


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/lib/libQt6OpenGL.so.6",
        "PySide6/Qt6Network.dll",
        "PySide6/plugins/tls/qopensslbackend.dll",
        "PySide6/Qt/plugins/networkinformation/libqglib.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/opengl32sw.dll",
    ],
)
def test_spec_drops_what_no_screen_uses(place: str) -> None:
    assert any(re.search(pattern, place) for pattern in spec_list("QT_LEFT_OUT"))


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6DBus.so.6",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "PySide6/Qt/lib/libQt6OpenGLIsNot.txt",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/platforms/libqcocoa.dylib",
    ],
)
def test_spec_keeps_what_the_window_needs(place: str) -> None:
    assert not any(re.search(pattern, place) for pattern in spec_list("QT_LEFT_OUT"))


@pytest.fixture
def frozen() -> Path:
    """The bundle of the last `make package`, which runs these tests; one that is older than the sources tells nothing."""
    program = FROZEN / "handbook"
    if not program.exists():
        pytest.skip("no bundle was built: make package")
    sources = [*(ROOT / "app").rglob("*.py"), ROOT / "packaging/handbook.spec"]
    if max(path.stat().st_mtime for path in sources) > program.stat().st_mtime:
        pytest.skip("the bundle is older than the sources: make package")
    return FROZEN


def test_bundle_has_no_network_library(frozen: Path) -> None:
    found = {path.name for path in frozen.rglob("*") if NETWORK_FILE.search(path.as_posix()[len(str(frozen)) :])}
    assert found <= set(ALLOWED_NETWORK)


def test_bundle_has_no_network_or_build_time_module(frozen: Path) -> None:
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(frozen / "handbook"))
    pyz = archive.open_embedded_archive(next(name for name in archive.toc if name.startswith("PYZ")))
    inside = set(pyz.toc)
    unwanted = {name for name in inside if name in NETWORK_MODULES or name.split(".")[0] in NETWORK_MODULES}
    unwanted |= {name for name in inside for room in BUILD_TIME_MODULES if name == room or name.startswith(room + ".")}
    assert not unwanted
    assert {"app.launch", "app.search", "app.vault", "whoosh", "nacl"} <= inside


def test_nothing_is_packed_whose_licence_is_not(frozen: Path) -> None:
    """Every library of others, compiled or not, is one of SHIPPED_LIBRARIES or of Qt for Python."""
    from PyInstaller.archive.readers import CArchiveReader

    known = {
        "app",
        "PySide6",
        "shiboken6",
        "dateutil",
        "nacl",
        "whoosh",
        "_cffi_backend",
        "quick_enums",  # ours, in packaging/
    }  # named otherwise than they come
    known |= {name.replace("-", "_") for name in spec_list("SHIPPED_LIBRARIES")}
    archive = CArchiveReader(str(frozen / "handbook"))
    pyz = archive.open_embedded_archive(next(name for name in archive.toc if name.startswith("PYZ")))
    packed = {name.split(".")[0] for name in pyz.toc} - set(sys.stdlib_module_names)
    assert {name for name in packed if not name.startswith(("_sysconfigdata", "_pyi_"))} <= known
    folders = {path.name for path in (frozen / "_internal").iterdir() if path.is_dir()}
    ours = {"bundle", "resources", "translations", "fonts", "licences"}
    assert {name for name in folders if not re.match(r"python3|.*\.dist-info$", name)} <= known | ours


def test_bundle_has_the_handbook_fonts_translations_and_licences(frozen: Path) -> None:
    inside = {path.relative_to(frozen / "_internal").as_posix() for path in (frozen / "_internal").rglob("*")}
    assert "bundle/manifest.json" in inside
    assert {"translations/handbook_en.qm", "translations/handbook_nl.qm"} <= inside
    for name in ("CC-BY-SA-4.0", "GPL-3.0-or-later", "LGPL-3.0-only", "OFL-1.1"):
        assert f"licences/{name}.txt" in inside
    for library in spec_list("SHIPPED_LIBRARIES"):
        assert any(name.startswith(f"licences/{library}/") for name in inside), library
    assert {"fonts/Onest-400.ttf", "fonts/Onest-LICENSE.txt", "fonts/JetBrainsMono-LICENSE.txt"} <= inside
    assert any(name.endswith("qtbase_nl.qm") for name in inside)
    assert "app/vault/words.txt" in inside


def test_bundle_has_no_source_and_no_path_of_the_building_machine(frozen: Path) -> None:
    names = [path for path in frozen.rglob("*") if path.suffix in (".py", ".ts", ".md")]
    assert not names
    program = (frozen / "handbook").read_bytes()
    assert str(ROOT).encode() not in program


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux")
def test_frozen_program_answers_without_a_display(frozen: Path, tmp_path: Path) -> None:
    env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "LANG": "C.UTF-8"}
    said = subprocess.run([frozen / "handbook", "--version"], env=env, capture_output=True, text=True, check=True)
    from app import __version__

    assert __version__ in said.stdout


WRONG_CALLS = """
import sys
sys.path.insert(0, {place!r})
if {hook!r}:
    sys._MEIPASS = {place!r}
    exec(open({hook!r}).read())
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel("x")
for wrong in (lambda: QSize().setWidth("x"), lambda: QLabel(1, 2, 3), lambda: label.setAlignment("mid"), lambda: label.nix):
    try:
        wrong()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
import pathlib, urllib.parse
print(pathlib.Path("/a b").as_uri(), pathlib.Path("/c d").as_uri(), urllib.parse.quote("e f"))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux")
def test_what_the_start_puts_off_is_there_for_a_wrong_call(frozen: Path, tmp_path: Path) -> None:
    """The same sentences with rthook_linux.py and without it: a wrong call is an exception, not the end of the app."""
    import shiboken6

    package = Path(shiboken6.__file__).parent
    shutil.copytree(package, tmp_path / "shiboken6")
    shutil.copyfile(ROOT / "packaging/quick_enums.py", tmp_path / "quick_enums.py")
    files = frozen / "_internal/shiboken6/files.dir"
    assert list(files.rglob("*.pyc"))
    shutil.copytree(files, tmp_path / "shiboken6/files.dir")
    env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}

    def said(place: Path, hook: str) -> str:
        code = WRONG_CALLS.format(place=str(place), hook=hook)
        env["QT_PLUGIN_PATH"] = ""
        done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)
        return done.stdout

    usual = said(package.parent, "")
    assert usual.count("Error") == 4
    hook = ROOT / "packaging/rthook_linux.py"
    text = hook.read_text("utf-8").replace('os.environ["QT_PLUGIN_PATH"] =', "_ =")
    (tmp_path / "hook.py").write_text(text)
    assert said(tmp_path, str(tmp_path / "hook.py")) == usual
