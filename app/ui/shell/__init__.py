"""The frame of the window and the services that its rooms share; the only place where rooms meet."""
