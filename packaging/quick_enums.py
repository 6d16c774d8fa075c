"""Makes the enumerations of Qt for Python quickly. rthook_linux.py imports it in the frozen program, before PySide6.

Qt for Python asks Python's enum module for 220 enumerations with 3,800 members before Home is painted, each by a call
like `IntEnum("Key", [("Key_A", 65), ...])`. Enum makes them as if each were written by a person: it looks at every name
for underscores and at every value for descriptors, and takes each member out of the class and puts it in again. Here a
list of plain names with plain numbers is filled into a class like the one that enum itself makes of an empty list.
Anything else goes the usual way, and so does everything on a Python whose enum was not compared:
tests/packaging/test_enums.py holds all enumerations of Qt against the usual ones.
"""

import enum
import sys

_COMPARED = (3, 11)
_usual = enum.EnumType._create_
_KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
_TAKEN = {kind: {name for base in kind.__mro__ for name in vars(base)} | {"mro", ""} for kind in _KINDS}
_empty = {}  # what enum makes of an empty list, by kind and boundary


def _create(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
    if module is None:
        module = sys._getframe(2).f_globals.get("__name__")  # as enum does; Qt for Python puts in its own afterwards
    members = _plain_members(cls, names) if type is None and module is not None else None
    if members is None:
        return _usual(
            cls, class_name, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary
        )
    made = _make_empty(cls, class_name, module, qualname, boundary)
    is_flag, is_number = issubclass(cls, enum.Flag), issubclass(cls, int)
    by_name, by_value, listed = made._member_map_, made._value2member_map_, made._member_names_
    bits = single_bits = 0
    for name, value in members.items():
        is_single = not is_flag or (value > 0 and not value & (value - 1))
        member = by_value.get(value)
        if member is None:
            member = int.__new__(made, value) if is_number else object.__new__(made)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(listed)
            by_value[value] = member
            if is_single:
                listed.append(name)
        if is_flag:
            bits |= value
            single_bits |= value if is_single else 0
        by_name[name] = member
        _set(made, name, member)
    if is_flag:
        _set(made, "_flag_mask_", bits)
        _set(made, "_singles_mask_", single_bits)
        _set(made, "_all_bits_", 2 ** bits.bit_length() - 1)
        values = [by_name[name]._value_ for name in listed]
        if values != sorted(values):
            _set(made, "_iter_member_", made._iter_member_by_def_)
    return made


def _plain_members(kind, names):
    """Names and numbers, when nothing about them is special; else None."""
    if kind not in _TAKEN or names.__class__ not in (list, tuple) or not names:
        return None
    for item in names:
        if item.__class__ is not tuple or len(item) != 2 or item[1].__class__ is not int or item[0][:1] == "_":
            return None
    members = dict(names)
    return members if len(members) == len(names) and _TAKEN[kind].isdisjoint(members) else None


def _make_empty(kind, name, module, qualname, boundary):
    """The class without members."""
    if (kind, boundary) not in _empty:
        usual = vars(_usual(kind, "Empty", (), module="enum", qualname="Empty", boundary=boundary))
        _empty[kind, boundary] = {key: usual[key] for key in usual if key not in ("__dict__", "__weakref__")}
    filled = dict(_empty[kind, boundary], __module__=module, __qualname__=qualname or name)
    filled.update(_member_names_=[], _member_map_={}, _value2member_map_={}, _unhashable_values_=[])
    return type.__new__(enum.EnumType, name, (kind,), filled)


_set = type.__setattr__
if sys.version_info[:2] == _COMPARED:
    enum.EnumType._create_ = _create
