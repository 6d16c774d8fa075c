"""The person's data while the app is open. No window needed."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.content import Bundle
from app.errors import VaultInUse, VaultNotSaved, WrongPassphrase
from app.files import FolderLock
from app.paths import Paths
from app.ui.shell.jobs import Jobs
from app.ui.shell.session import Session
from app.vault import MIN_COST

WORDS = "lamp river stone seven"


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def _session(paths: Paths, jobs: Jobs) -> Session:
    return Session(paths, jobs, MIN_COST)


def _wait(qtbot: QtBot, session: Session, action: str, words: str) -> Exception | None:
    """Create or unlock, and wait; the error or None."""
    outcome: list[Exception | None] = []
    getattr(session, action)(words, lambda: outcome.append(None), outcome.append)
    qtbot.waitUntil(lambda: bool(outcome), timeout=20_000)
    return outcome[0]


def test_without_a_passphrase_nothing_is_written(paths: Paths, jobs: Jobs, bundle: Bundle) -> None:
    session = _session(paths, jobs)
    tracker = session.start_in_memory()
    run = tracker.start_run(bundle.checklist("start-a-works-council", "en"), "Garden")
    tracker.tick(run.id, "count-people")
    assert session.status == "memory"
    assert not tracker.is_stored
    assert not paths.data.exists()


def test_what_was_in_memory_is_kept_once_there_is_a_passphrase(
    paths: Paths, jobs: Jobs, bundle: Bundle, qtbot: QtBot
) -> None:
    session = _session(paths, jobs)
    tracker = session.start_in_memory()
    run = tracker.start_run(bundle.checklist("start-a-works-council", "en"), "Garden")
    assert _wait(qtbot, session, "create", WORDS) is None
    tracker.tick(run.id, "count-people")
    session.forget()

    again = _session(paths, jobs)
    assert again.status == "locked"
    assert _wait(qtbot, again, "unlock", WORDS) is None
    assert again.tracker is not None
    assert again.tracker.run(run.id).step("count-people").status == "done"
    again.forget()


def test_a_wrong_passphrase_opens_nothing(paths: Paths, jobs: Jobs, qtbot: QtBot) -> None:
    session = _session(paths, jobs)
    _wait(qtbot, session, "create", WORDS)
    session.lock()
    assert isinstance(_wait(qtbot, session, "unlock", "lamp river stone eight"), WrongPassphrase)
    assert (session.status, session.tracker) == ("locked", None)
    session.forget()


def test_locking_forgets_everything(paths: Paths, jobs: Jobs, qtbot: QtBot) -> None:
    session = _session(paths, jobs)
    _wait(qtbot, session, "create", WORDS)
    vault = session.vault
    session.lock()
    assert vault is not None
    assert vault.is_locked
    assert (session.tracker, session.vault) == (None, None)
    session.forget()


def test_unsaved_work_is_saved_before_locking_and_never_thrown_away(
    paths: Paths, jobs: Jobs, bundle: Bundle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = _session(paths, jobs)
    _wait(qtbot, session, "create", WORDS)
    tracker = session.tracker
    assert tracker is not None

    def full(*arguments: object, **options: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.write", full)
        with pytest.raises(VaultNotSaved):
            tracker.start_run(bundle.checklist("start-a-works-council", "en"), "Garden")
        session.lock()  # the disk still refuses: locked all the same, and the work is held
        assert (session.tracker, session.holds_unsaved) == (None, True)
        assert "Garden" not in repr(vars(session))
        assert _wait(qtbot, session, "unlock", WORDS) is None
        assert session.tracker is not None
        assert session.tracker.unsaved
        session.lock()
    assert _wait(qtbot, session, "unlock", WORDS) is None
    assert session.tracker is not None
    assert not session.holds_unsaved
    session.lock()
    assert _wait(qtbot, session, "unlock", WORDS) is None
    assert session.tracker is not None
    assert [run.name for run in session.tracker.state.runs] == ["Garden"]
    session.forget()


def test_the_folder_is_one_windows_at_a_time(paths: Paths, jobs: Jobs, qtbot: QtBot) -> None:
    session = _session(paths, jobs)
    _wait(qtbot, session, "create", WORDS)
    session.forget()
    other = FolderLock(paths.data)
    assert other.acquire()
    second = _session(paths, jobs)
    assert not second.claim_folder()
    assert isinstance(_wait(qtbot, second, "unlock", WORDS), VaultInUse)
    other.release()
    assert second.claim_folder()
    second.forget()


def test_the_passphrase_can_be_changed(paths: Paths, jobs: Jobs, qtbot: QtBot) -> None:
    session = _session(paths, jobs)
    _wait(qtbot, session, "create", WORDS)
    outcome: list[object] = []
    session.change_passphrase(WORDS, "five other words stand here", lambda: outcome.append("done"), outcome.append)
    qtbot.waitUntil(lambda: bool(outcome), timeout=20_000)
    assert outcome == ["done"]
    session.lock()
    assert isinstance(_wait(qtbot, session, "unlock", WORDS), WrongPassphrase)
    assert _wait(qtbot, session, "unlock", "five other words stand here") is None
    session.forget()
