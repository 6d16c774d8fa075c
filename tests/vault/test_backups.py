"""Backups: made by themselves, bounded, opened before they count; and an older file in place of the newer one."""

import datetime
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import VaultChanged, VaultDamaged, VaultError, VaultNotSaved, VaultOlder, WrongPassphrase
from app.vault import MIN_COST, Backups, Vault, put_back
from app.vault.backups import KEPT_DAYS, KEPT_HOURS, KEPT_WEEKS

PASSPHRASE = "parade succeed ground soup hut"

pytestmark = pytest.mark.usefixtures("_quick_keys")


class Clock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.now = datetime.datetime(2026, 11, 24, 9, 0)

    def __call__(self) -> datetime.datetime:
        return self.now

    def on(self, **span: float) -> None:
        self.now += datetime.timedelta(**span)


@pytest.fixture(name="clock")
def _clock() -> Clock:
    return Clock()


@pytest.fixture(name="home")
def _home(quick_folder: Path) -> Path:
    return quick_folder / "own" / "notes.sealed"


@pytest.fixture(name="backups")
def _backups(home: Path, clock: Clock) -> Backups:
    return Backups(home.parent / "backups", clock)


@pytest.fixture(name="own")
def _own(home: Path, backups: Backups) -> Vault:
    return Vault.create(home, PASSPHRASE, b"first", MIN_COST, backups)


def test_one_each_hour_in_which_something_was_saved(own: Vault, backups: Backups, clock: Clock) -> None:
    counts = []
    for minute in (0, 10, 59, 61, 70, 121):
        clock.now = datetime.datetime(2026, 11, 24, 9, 0) + datetime.timedelta(minutes=minute)
        own.save(f"minute {minute}".encode())
        counts.append(len(backups.listed()))
    assert counts == [1, 1, 1, 2, 2, 3]
    payloads = [own.open_copy(backups.read(backup.path)) for backup in backups.listed()]
    assert payloads == [b"minute 121", b"minute 61", b"minute 0"]
    assert [backup.path.stat().st_mode & 0o777 for backup in backups.listed()] == [0o600] * 3


def test_a_year_of_work_keeps_hours_days_and_weeks_and_no_more(
    own: Vault, backups: Backups, clock: Clock, say: Callable[[str], None]
) -> None:
    most = 0
    for day in range(365):
        for hour in (9, 11, 13, 15):
            clock.now = datetime.datetime(2026, 1, 1, hour, 0) + datetime.timedelta(days=day)
            own.save(f"{day} {hour}".encode())
            most = max(most, len(backups.files()))
    listed = backups.listed()
    ages = [(clock.now - backup.moment).days for backup in listed]
    assert most <= KEPT_HOURS + KEPT_DAYS + KEPT_WEEKS
    assert ages[:4] == [0, 0, 0, 0]
    assert set(range(7)) <= set(ages)
    assert max(ages) >= 7 * (KEPT_WEEKS - 2)
    say(
        f"backups: a year, four saves a day: at most {most} kept at once, {len(listed)} at the end, back to {max(ages)} days"
    )


def test_the_same_week_of_another_year_is_another_week(own: Vault, backups: Backups, clock: Clock) -> None:
    for year in range(2026, 2026 + KEPT_WEEKS + 2):
        clock.now = datetime.datetime.fromisocalendar(year, 48, 2)
        own.save(f"{year}".encode())
    assert len(backups.listed()) == KEPT_WEEKS


def test_the_clock_set_back_stops_no_backup_and_deletes_no_newest(own: Vault, backups: Backups, clock: Clock) -> None:
    clock.on(days=3000)
    own.save(b"in the future")
    clock.on(days=-3000)
    own.save(b"now")
    assert [own.open_copy(backups.read(backup.path)) for backup in backups.listed()] == [b"now", b"in the future"]
    for _ in range(100):
        clock.on(hours=2)
        own.save(b"later")
    assert own.open_copy(backups.read(backups.listed()[0].path)) == b"later"


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be changed while running")
def test_another_time_zone_changes_nothing(
    home: Path, own: Vault, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    own.save(b"here")
    own.back_up()
    before = home.read_bytes()
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        assert Vault.open(home, PASSPHRASE, backups).payload == b"here"
    monkeypatch.undo()
    time.tzset()
    assert home.read_bytes() == before


def test_a_disk_that_keeps_something_else_gives_no_backup(
    own: Vault, backups: Backups, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    own.save(b"a good one first")
    clock.on(hours=2)
    own.save(b"a second one")
    own.save(b"not backed up yet")
    write = os.write

    def bad_disk(file: int, data: bytes) -> int:
        return write(file, bytes([data[0], data[1] ^ 1, *data[2:]]))

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", bad_disk)
        with pytest.raises(VaultNotSaved):
            own.back_up()
    assert [own.open_copy(backups.read(path)) for path in backups.files()] == [b"a second one", b"a good one first"]
    own.back_up()
    assert own.backup_problem is None
    assert own.open_copy(backups.read(backups.files()[0])) == b"not backed up yet"


def test_what_a_killed_backup_left_goes_with_the_next_one(own: Vault, backups: Backups) -> None:
    own.save(b"first")
    left = backups.folder / ".2026-01-01-0900-00000001.sealed.0badc0de.tmp"
    left.write_bytes(b"half")
    own.save(b"second")
    own.back_up()
    assert not left.exists()
    assert own.open_copy(backups.read(backups.listed()[0].path)) == b"second"


def test_a_backup_that_fails_is_no_failure_of_saving_and_is_told(own: Vault, home: Path, backups: Backups) -> None:
    backups.folder.rename(home.with_name("away"))
    backups.folder.write_bytes(b"somebody put a file here")
    own.save(b"saved all the same")
    assert isinstance(own.backup_problem, VaultNotSaved)
    assert Vault.open(home, PASSPHRASE).payload == b"saved all the same"
    with pytest.raises(VaultNotSaved):
        own.back_up()


# -- an older file --


def test_a_whole_older_file_put_back_is_noticed_and_can_be_accepted(own: Vault, home: Path, backups: Backups) -> None:
    own.save(b"old")
    older = home.read_bytes()
    own.save(b"new")
    home.write_bytes(older)
    for _ in range(2):
        with pytest.raises(VaultOlder):
            Vault.open(home, PASSPHRASE, backups)
        assert home.read_bytes() == older
    with pytest.raises(WrongPassphrase):  # it is said to nobody who lacks the passphrase
        Vault.open(home, "a guess", backups)
    accepted = Vault.open(home, PASSPHRASE, backups, accept_older=True)
    assert accepted.payload == b"old"
    assert Vault.open(home, PASSPHRASE, backups).payload == b"old"  # asked once
    accepted.save(b"goes on")
    assert accepted.generation == 4  # above everything that was there
    home.write_bytes(older)
    with pytest.raises(VaultOlder):
        Vault.open(home, PASSPHRASE, backups)


def test_a_lost_record_notices_less_and_is_in_nobodys_way(own: Vault, home: Path, backups: Backups) -> None:
    own.save(b"old")
    older = home.read_bytes()
    own.save(b"new")
    for content in (b"", b"\0" * 60, b"{}", None):
        record = backups.folder / "record.json"
        record.unlink() if content is None else record.write_bytes(content)
        assert Vault.open(home, PASSPHRASE, backups).payload == b"new"
    home.write_bytes(older)
    assert Vault.open(home, PASSPHRASE, backups).payload == b"old"


def test_a_backup_put_back_is_no_older_file(own: Vault, home: Path, backups: Backups) -> None:
    own.save(b"old")
    own.back_up()
    backup = backups.read(backups.listed()[0].path)
    own.save(b"new")
    home.write_bytes(home.read_bytes()[:-1])
    with pytest.raises(VaultDamaged):
        Vault.open(home, PASSPHRASE, backups)
    kept = put_back(backup, home, backups)
    assert kept is not None
    assert Vault.open(home, PASSPHRASE, backups).payload == b"old"


# -- set aside --


def test_what_was_set_aside_outlives_the_backups_of_its_hour(
    own: Vault, home: Path, backups: Backups, clock: Clock
) -> None:
    """Another program changed the file, so unsaved work went among the backups; then somebody works on at once."""
    own.save(b"on the disk")
    other = home.read_bytes()
    own.save(b"later")
    home.write_bytes(other)
    with pytest.raises(VaultChanged):
        own.save(b"unsaved work")
    own.keep_aside(own.seal_for_later(b"unsaved work"))
    newest = backups.listed()[0]
    assert own.open_copy(backups.read(newest.path)) == b"unsaved work"
    vault = Vault.open(home, PASSPHRASE, backups, accept_older=True)

    def held() -> set[bytes]:
        return {vault.open_copy(backups.read(path)) for path in backups.files()}

    vault.save(b"going on")  # of the same version number, in the same minute
    vault.back_up()
    assert held() >= {b"unsaved work", b"going on"}
    for _ in range(100):
        clock.on(hours=12)
        vault.save(b"every day")
    assert b"unsaved work" in held()
    clock.on(weeks=2)
    vault.save(b"much later")
    assert b"unsaved work" not in held()


def test_twice_set_aside_in_one_minute_is_twice_there(own: Vault, backups: Backups) -> None:
    for work in (b"first", b"second"):
        own.keep_aside(own.seal_for_later(work))
    assert [own.open_copy(backups.read(path)) for path in backups.files()] == [b"second", b"first"]


# -- elsewhere --


def test_a_copy_at_another_place_is_remembered_by_its_day_only(
    own: Vault, quick_folder: Path, backups: Backups, clock: Clock
) -> None:
    assert backups.record().outside is None
    own.write_copy(backups.folder.parent / "beside.sealed", own.payload)
    assert backups.record().outside is None  # the same folder is no other place
    own.write_copy(quick_folder / "stick.sealed", own.payload)
    assert backups.record().outside == clock.now.date()
    assert "stick" not in (backups.folder / "record.json").read_text()
    own.save(b"later")
    assert backups.record().outside == clock.now.date()


def test_it_reminds_of_a_copy_at_another_place_after_a_week_and_then_each_month(
    own: Vault, home: Path, backups: Backups, clock: Clock
) -> None:
    began = clock.now.date()
    clock.on(days=7)
    assert not backups.wants_outside(began)
    clock.on(days=1)
    assert backups.wants_outside(began)
    own.write_copy(home.parents[1] / "stick.sealed", own.payload)
    assert not backups.wants_outside(began)
    clock.on(days=30)
    assert not backups.wants_outside(began)
    clock.on(days=1)
    assert backups.wants_outside(began)
    clock.on(days=-200)  # set back: no reason to worry anybody
    assert not backups.wants_outside(began)


def test_a_copy_of_another_passphrase_asks_for_it(own: Vault, home: Path, backups: Backups) -> None:
    own.save(b"then")
    own.back_up()
    own.change_passphrase(PASSPHRASE, "lamp river stone seven", MIN_COST)
    content = backups.read(backups.listed()[0].path)
    with pytest.raises(WrongPassphrase):
        own.open_copy(content)
    assert own.open_copy(content, PASSPHRASE) == b"then"


# -- two at once --


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root, to be another user")
def test_another_user_gets_one_sentence_and_nothing_else(own: Vault, home: Path) -> None:
    child = os.fork()
    if child == 0:
        status = 3
        try:
            os.setgid(65534)
            os.setuid(65534)
            Vault.open(home, PASSPHRASE)
        except VaultError as error:
            status = 0 if "cannot be read" in str(error) else 1
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_what_stood_there_is_put_back_when_the_backup_cannot_be_written(
    own: Vault, home: Path, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    own.back_up()
    content = backups.read(backups.listed()[0].path)
    home.unlink()
    home.mkdir()
    (home / "somebody's").write_bytes(b"file")

    def refuse(*arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.vault.data_file.write_atomically", refuse)
    with pytest.raises(VaultNotSaved):
        put_back(content, home, backups)
    assert (home / "somebody's").read_bytes() == b"file"
    assert {path.name for path in home.parent.iterdir()} == {"backups", home.name}
