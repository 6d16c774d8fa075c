import threading

from pytestqt.qtbot import QtBot

from app.ui.shell.jobs import Jobs


def test_only_the_newest_of_a_name_is_answered(qtbot: QtBot) -> None:
    jobs = Jobs()
    gate = threading.Event()
    answers: list[object] = []
    stale: list[bool] = []

    def slow(is_stale: object) -> str:
        gate.wait(5)
        stale.append(is_stale())  # type: ignore[operator]
        return "old"

    jobs.start("search", slow, answers.append, answers.append)
    jobs.start("search", lambda is_stale: "new", answers.append, answers.append)
    qtbot.waitUntil(lambda: answers == ["new"])
    gate.set()
    jobs.close()
    assert (answers, stale) == (["new"], [True])


def test_an_error_in_the_background_arrives_in_the_window(qtbot: QtBot) -> None:
    jobs = Jobs()
    answers: list[object] = []

    def fail(is_stale: object) -> None:
        raise ValueError("broken")

    jobs.start("engine", fail, answers.append, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert isinstance(answers[0], ValueError)
    jobs.close()


def test_after_the_end_nothing_is_run(qtbot: QtBot) -> None:
    jobs = Jobs()
    jobs.start("search", lambda is_stale: "first", lambda answer: None, lambda error: None)
    jobs.close()
    ran: list[str] = []
    jobs.start("search", lambda is_stale: ran.append("late"), lambda answer: None, lambda error: None)
    assert ran == []
