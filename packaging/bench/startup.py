"""From start to the first painted window, memory, and sizes: the packed app beside a bare window and its neighbours.

    xvfb-run -a -s "-screen 0 1280x1000x24" python packaging/bench/startup.py [--rounds 9]

Needs `make package` first (build/frozen/handbook); packs the bare window itself, once. A window counts as painted when
the picture that the X server has of it shows more than one colour: watched from outside, the same for every program.
The bare window is bundled with the same lists and with PyInstaller's own start; ours has a start of its own
(packaging/rthook_linux.py), which is part of what makes it quick.
Memory is the proportional set (PSS) of the process tree, two seconds later. Rounds alternate; quote the medians.
"""

import argparse
import contextlib
import ctypes
import ctypes.util
import json
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "build/frozen/handbook/handbook"
BARE = ROOT / "build/frozen/bare/bare"
NEIGHBOURS = ("zeal", "kiwix-desktop", "goldendict", "yelp")
PATIENCE_S = 20
LIMITS = {"start": 1.25, "memory": 1.4, "packed MB": 8.0, "installed MB": 15.0}  # issue 8


class NoWindow(Exception):
    """The program ended, or showed nothing in time."""


class Screen:
    """The X server's windows and what they show."""

    class _Attributes(ctypes.Structure):
        _fields_ = [
            *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")),
            ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong),
            *((name, ctypes.c_int) for name in ("kind", "bit_gravity", "gravity", "backing")),
            ("planes", ctypes.c_ulong), ("pixel", ctypes.c_ulong), ("save_under", ctypes.c_int),
            ("colormap", ctypes.c_ulong), ("installed", ctypes.c_int), ("map_state", ctypes.c_int),
            ("rest", ctypes.c_char * 128),
        ]  # fmt: skip

    def __init__(self) -> None:
        self._x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.c_void_p
        self._x.XGetPixel.restype = ctypes.c_ulong
        self._ignore = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda display, event: 0)
        self._x.XSetErrorHandler(self._ignore)
        opened = self._x.XOpenDisplay(None)
        if not opened:
            raise SystemExit("startup.py needs an X display: run it under xvfb-run.")
        self._display = ctypes.c_void_p(opened)
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def windows(self) -> dict[int, tuple[int, int]]:
        """Visible windows of some size: id -> width and height."""
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        self._x.XQueryTree(self._display, self._root, ctypes.byref(root), ctypes.byref(parent),
                           ctypes.byref(children), ctypes.byref(count))  # fmt: skip
        found = {}
        for number in range(count.value):
            told = self._Attributes()
            answered = self._x.XGetWindowAttributes(self._display, ctypes.c_ulong(children[number]), ctypes.byref(told))
            if answered and told.map_state == 2 and told.width >= 200 and told.height >= 120:
                found[children[number]] = (told.width, told.height)
        if count.value:
            self._x.XFree(children)
        return found

    def is_painted(self, window: int, size: tuple[int, int]) -> bool:
        """Whether it shows more than one colour along a few lines across it."""
        colours: set[int] = set()
        width, height = size
        for part in (0.1, 0.25, 0.5, 0.75):
            got = self._x.XGetImage(self._display, ctypes.c_ulong(window), 0, int(height * part), width, 1,
                                    ctypes.c_ulong(0xFFFFFFFF), 2)  # fmt: skip
            if not got:
                return False
            image = ctypes.c_void_p(got)
            colours |= {self._x.XGetPixel(image, x, 0) for x in range(0, width, 2)}
            self._x.XDestroyImage(image)
        return len(colours) > 1


def tree(pid: int) -> list[int]:
    """The process and all its descendants."""
    children: dict[int, list[int]] = {}
    for name in (path.name for path in Path("/proc").iterdir() if path.name.isdigit()):
        try:
            parent = int(Path("/proc", name, "stat").read_text().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue
        children.setdefault(parent, []).append(int(name))
    found, left = [], [pid]
    while left:
        found.append(left.pop())
        left += children.get(found[-1], [])
    return found


def memory_mb(pid: int) -> float:
    """PSS of the tree."""
    total = 0
    for process in tree(pid):
        try:
            total += int(re.search(r"Pss:\s+(\d+)", Path(f"/proc/{process}/smaps_rollup").read_text())[1])  # type: ignore[index]
        except (OSError, TypeError):
            continue
    return total / 1024


def once(screen: Screen, command: list[str]) -> tuple[float, float]:
    """Milliseconds to the first painted window, and MB of memory two seconds later."""
    before = set(screen.windows())
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        while True:
            new = {window: size for window, size in screen.windows().items() if window not in before}
            if any(screen.is_painted(window, size) for window, size in new.items()):
                took = 1000 * (time.monotonic() - began)
                break
            if time.monotonic() - began > PATIENCE_S or process.poll() is not None:
                raise NoWindow
            time.sleep(0.002)
        time.sleep(2)
        return took, memory_mb(process.pid)
    finally:
        for how in (signal.SIGTERM, signal.SIGKILL):
            with contextlib.suppress(ProcessLookupError, subprocess.TimeoutExpired):
                os.killpg(process.pid, how)
                process.wait(5)
                break
        time.sleep(0.2)


def size_mb(folder: Path) -> float:
    """Bytes of all files, in MB."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) / 1e6


def packed_mb(folder: Path) -> float:
    """What xz makes of it, as in the .deb."""
    with tempfile.NamedTemporaryFile() as file:
        command = f'tar -C "{folder.parent}" -c "{folder.name}" | xz -6 -T1 > "{file.name}"'
        subprocess.run(command, shell=True, check=True)
        return Path(file.name).stat().st_size / 1e6


def pack_bare() -> None:
    """The bare window, bundled like the app."""
    options = ["--noconfirm", "--log-level", "ERROR", "--workpath", ROOT / "build/pyinstaller"]
    spec = ROOT / "packaging/bench/bare.spec"
    subprocess.run([ROOT / ".venv/bin/pyinstaller", *options, "--distpath", BARE.parents[1], spec], check=True)


def main() -> None:
    """Measure and print; exit status 1 when a limit is passed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    if not APP.exists():
        raise SystemExit("There is no build/frozen/handbook: run make package first.")
    if not BARE.exists():
        pack_bare()
    with tempfile.TemporaryDirectory() as data:
        Path(data, "settings.json").write_text('{"first_run_done": true}')  # so that it opens on Home
        programs = {"bare window": [str(BARE)], "handbook": [str(APP)]}
        os.environ["HANDBOOK_DATA_DIR"] = data  # and no argument: a click on the icon
        programs |= {name: [name] for name in NEIGHBOURS if shutil.which(name)}
        screen = Screen()
        found: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
        for number in range(asked.rounds + 1):
            for name, command in list(programs.items()):
                try:
                    measured = once(screen, command)
                except NoWindow:
                    if name not in NEIGHBOURS:
                        raise SystemExit(f"{name} showed no window.") from None
                    print(f"{name} showed no window and is left out")
                    del programs[name], found[name]
                    continue
                if number:  # the first round fills the disk cache
                    found[name].append(measured)
    bare_start, bare_memory = (statistics.median(values) for values in zip(*found["bare window"], strict=True))
    print(f"{'':14}{'start ms':>10}{'min':>7}{'max':>7}{'x bare':>8}{'MB':>8}{'x bare':>8}")
    for name, rounds in found.items():
        starts, memories = zip(*rounds, strict=True)
        start, memory = statistics.median(starts), statistics.median(memories)
        print(f"{name:14}{start:10.0f}{min(starts):7.0f}{max(starts):7.0f}{start / bare_start:8.2f}"
              f"{memory:8.1f}{memory / bare_memory:8.2f}")  # fmt: skip
    app_start, app_memory = (statistics.median(values) for values in zip(*found["handbook"], strict=True))
    more = {"packed MB": packed_mb(APP.parent) - packed_mb(BARE.parent),
            "installed MB": size_mb(APP.parent) - size_mb(BARE.parent)}  # fmt: skip
    print(f"larger than the bare bundle: {more['packed MB']:.1f} MB packed, {more['installed MB']:.1f} MB installed")
    values = {"start": app_start / bare_start, "memory": app_memory / bare_memory, **more}
    over = [f"{name} {value:.2f} (limit {LIMITS[name]})" for name, value in values.items() if value > LIMITS[name]]
    print("over its limit: " + ", ".join(over) if over else "all within their limits")
    if asked.json:
        asked.json.write_text(json.dumps(values, indent=1))
    sys.exit(bool(over))


if __name__ == "__main__":
    main()
