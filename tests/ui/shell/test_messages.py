import inspect

from app import errors
from app.ui.shell.messages import _OTHERWISE, sentence


def test_every_error_of_ours_has_a_sentence_of_its_own(qapp: object) -> None:
    kinds = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, errors.HandbookError)]
    shown = set(kinds) - {errors.HandbookError, errors.UsageError, errors.ContentError}
    assert not [kind for kind in shown if sentence(kind("x")) == _OTHERWISE]


def test_an_error_of_python_says_nothing_private(qapp: object) -> None:
    assert "secret" not in sentence(ValueError("secret"))
