"""All pages as HTML, made once and used twice: by the rules, which look at what was refused, and by the build."""

from dataclasses import dataclass

from app.compiler.markdown_html import Rendered, Renderer
from app.compiler.source import Handbook


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A guide or situation as a whole (`steps` is empty), or the lead of a checklist and its steps in order."""

    body: Rendered
    steps: tuple[Rendered, ...] = ()

    @property
    def refused(self) -> tuple[str, ...]:
        """Tags that were left out anywhere in the page."""
        return self.body.refused + tuple(tag for step in self.steps for tag in step.refused)


def render_pages(handbook: Handbook) -> dict[str, RenderedPage]:
    """Rendered pages by the path of their source."""
    renderer = Renderer(handbook.figures, handbook.targets)
    rendered: dict[str, RenderedPage] = {}
    for page in handbook.pages:
        day = page.head.checked
        body = renderer.render(page.lead if page.kind == "checklist" else page.body, page.lang, day)
        steps = tuple(renderer.render(step.body, page.lang, day, lead=False) for step in page.steps)
        rendered[page.path] = RenderedPage(body, steps)
    return rendered
