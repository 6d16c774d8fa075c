"""The window: the only room (with `app.launch`) that knows Qt. Its rooms meet in `app.ui.shell`."""
