"""The content check: every rule over the whole handbook.

Reading reports what it cannot read (HB001 to HB006, HB045, HB052, HB053); here the rules follow that look at what was
read. The table of all rules is in `app.compiler.finding`.
"""

import datetime
from collections.abc import Mapping
from pathlib import Path

from app.compiler.finding import Finding, Findings
from app.compiler.rendering import RenderedPage, render_pages
from app.compiler.rules import checklists, dates, ids, language, law, links, markup, translations
from app.compiler.source import Handbook, read_handbook


def check_handbook(folder: Path, today: datetime.date) -> list[Finding]:
    """All findings of the handbook in `folder`, by file and line; `today` decides what is past its date."""
    findings = Findings()
    handbook = read_handbook(folder, today, findings)
    lint(handbook, render_pages(handbook), today, findings)
    return list(findings)


def lint(handbook: Handbook, rendered: Mapping[str, RenderedPage], today: datetime.date, findings: Findings) -> None:
    """Add the findings of every rule."""
    ids.check(handbook, findings)
    links.check(handbook, findings)
    markup.check(handbook, rendered, findings)
    law.check(handbook, findings)
    dates.check(handbook, today, findings)
    checklists.check(handbook, rendered, findings)
    translations.check(handbook, findings)
    language.check(handbook, findings)
