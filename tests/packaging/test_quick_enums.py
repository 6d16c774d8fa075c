"""packaging/quick_enums.py makes the same enumerations as Python does, and is what makes those of Qt."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

TELL = """
import enum, json, pickle, sys
if sys.argv[1:]:
    sys.path.insert(0, sys.argv[1])
    import quick_enums
    made = []
    usual = quick_enums._make_empty
    quick_enums._make_empty = lambda *given: made.append(given) or usual(*given)
from importlib import import_module

def told(kind):
    members = kind.__members__
    first = next(iter(members.values()), None)
    value = {
        "bases": [str(base) for base in kind.__mro__[1:]], "module": kind.__module__, "doc": kind.__doc__,
        "attributes": sorted(set(vars(kind))),
        "members": [(name, str(member), repr(member), member.name, member.value, member._sort_order_, type(member).__name__,
                     member.__objclass__ is kind, hash(member) == hash(kind(member.value)), sorted(vars(member)))
                    for name, member in members.items()],
        "in order": [str(member) for member in kind], "length": len(kind), "backwards": [str(m) for m in reversed(kind)],
        "by value": [(value, str(member)) for value, member in kind._value2member_map_.items()],
        "same": all(getattr(kind, name) is member is kind[name] for name, member in members.items()),
    }
    if issubclass(kind, enum.Flag):
        value["flags"] = [kind._flag_mask_, kind._singles_mask_, kind._all_bits_, str(kind._boundary_), kind._inverted_,
                          kind._iter_member_.__func__.__name__ if hasattr(kind._iter_member_, "__func__") else None]
        both = first
        for member in members.values():
            both = both | member
        for name, sum_of in (("listed", lambda: [str(part) for part in both]), ("not", lambda: ~both), ("and", lambda: both & first),
                             ("xor", lambda: both ^ first), ("in", lambda: first in both), ("true", lambda: bool(first)),
                             ("again", lambda: kind(both.value)), ("none", lambda: kind(0)), ("or", lambda: both)):
            try:
                value[name] = str(sum_of())
            except (TypeError, AttributeError, ValueError) as error:
                value[name] = [type(error).__name__, str(error)]
    for wrong in (-123456, "no"):
        try:
            value[f"wrong {wrong}"] = str(kind(wrong))
        except Exception as error:
            value[f"wrong {wrong}"] = [type(error).__name__, str(error)]
    try:
        kind.brandNew
    except AttributeError as error:
        value["missing"] = str(error)
    if first is not None and ".Private" not in kind.__qualname__:
        try:
            value["pickled"] = pickle.loads(pickle.dumps(first)) is first
        except Exception as error:
            value["pickled"] = [type(error).__name__, str(error)]
        try:
            first.value = 3
        except AttributeError as error:
            value["assigned"] = str(error)
    return value

found = {}
for module in ("QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtDBus"):
    loaded = import_module("PySide6." + module)
    waiting = [(module, getattr(loaded, name)) for name in sorted(dir(loaded))]
    while waiting:
        place, thing = waiting.pop()
        if isinstance(thing, type) and (thing.__module__ or "").startswith("PySide6"):
            name = f"{place}.{thing.__qualname__}"
            if name in found:
                continue
            found[name] = told(thing) if isinstance(thing, enum.EnumMeta) else None
            waiting += [(place, inner) for inner in list(vars(thing).values()) if isinstance(inner, type)]
found = {name: value for name, value in found.items() if value is not None}
print(json.dumps([found, len(made) if sys.argv[1:] else 0]))
"""


def told(tmp_path: Path, *arguments: str) -> tuple[dict[str, object], int]:
    env = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", TELL, *arguments]
    done = subprocess.run(command, env=env, cwd=tmp_path, capture_output=True, text=True, check=True)
    found, made = json.loads(done.stdout)
    return found, made


@pytest.mark.skipif(
    sys.version_info[:2] != (3, 11), reason="quick_enums.py leaves the enumerations of this Python alone"
)
def test_every_enumeration_of_qt_is_the_same(tmp_path: Path) -> None:
    usual, _ = told(tmp_path)
    quick, made = told(tmp_path, str(ROOT / "packaging"))
    assert len(usual) > 400
    assert made > len(usual) * 0.9  # so it was not the usual way that was compared with itself
    assert quick.keys() == usual.keys()
    assert [name for name in usual if quick[name] != usual[name]] == []


def test_an_unusual_enumeration_goes_the_usual_way(tmp_path: Path) -> None:
    """Names that mean something to enum, values that are no numbers, and plain classes."""
    code = """
import sys
sys.path.insert(0, sys.argv[1])
import enum, quick_enums
assert enum.Enum("Color", "red green").green.value == 2
assert enum.Enum("Named", [("name", 1), ("a", 2)])["name"].value == 1
assert enum.Enum("Words", {"a": "x"}).a.value == "x"
assert enum.Enum("Twice", [("a", 1), ("b", 1)]).b.name == "a"
assert enum.Enum("Nothing", []).__members__ == {}
for wrong in ([("mro", 1)], [("a", 1), ("a", 2)], [("_x_", 1)]):
    try:
        enum.Enum("Wrong", wrong)
    except (TypeError, ValueError):
        continue
    raise SystemExit(f"{wrong} was taken")
class Written(enum.IntFlag):
    A = 1
    B = 2
assert str(Written.A | Written.B) == "3" and enum.Enum("Here", [("a", 1)]).__module__ == "__main__"
"""
    subprocess.run([sys.executable, "-c", code, str(ROOT / "packaging")], check=True)
