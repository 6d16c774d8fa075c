"""The rules of the content check, by what they look at. Each module has one `check`; `app.compiler.lint` calls them."""
