"""Whether the window may close: nothing that the person wrote is dropped without a question."""

from PySide6.QtCore import QCoreApplication

from app.ui.shell.pane import Services


def may_close(services: Services) -> bool:
    """Save and lock; ask when something is in memory only or the disk refused it. False: stay."""
    session, messages = services.session, services.messages
    if session.status == "memory" and session.tracker is not None and session.tracker.state.runs:
        return messages.ask(
            QCoreApplication.translate("closing", "Close without keeping your checklists?"),
            QCoreApplication.translate(
                "closing", "They are in memory only. Create a passphrase to keep them on this computer."
            ),
            QCoreApplication.translate("closing", "Close and forget them"),
            QCoreApplication.translate("closing", "Stay"),
        )
    if session.save_now():
        session.lock()
        return True
    return messages.ask(
        QCoreApplication.translate("closing", "Close although your last change is not saved?"),
        QCoreApplication.translate("closing", "The disk did not take it. Stay, make room on the disk, and try again."),
        QCoreApplication.translate("closing", "Close and lose it"),
        QCoreApplication.translate("closing", "Stay"),
    )
