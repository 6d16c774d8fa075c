"""Markdown in, HTML out, side by side."""

import datetime
from xml.etree.ElementTree import fromstring

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.compiler.links import Targets
from app.compiler.markdown_html import Rendered, Renderer
from app.content import Bilingual, Figure, Language, Period, Source

DAY = datetime.date(2026, 11, 23)
SOURCE = Source("BW 7:673", "Civil Code", "https://wetten.overheid.nl/")
FIGURES = {
    "top": Figure("top", Bilingual("Top", "Top"), "eur", datetime.date(2027, 1, 1), (
        Period("98000", datetime.date(2025, 1, 1), "confirmed", SOURCE, datetime.date(2025, 12, 31)),
        Period("102000", datetime.date(2026, 1, 1), "secondary", SOURCE, datetime.date(2026, 12, 31)),
    )),
    "wage": Figure("wage", Bilingual("Wage", "Loon"), "eur-per-hour", datetime.date(2027, 1, 1), (
        Period("14.99", datetime.date(2026, 7, 1), "confirmed", SOURCE),
    )),
}  # fmt: skip
TARGETS = Targets(
    listed={"page": frozenset(("a/b", "a/later")), "calc": frozenset(("pay",))},
    written={"page": frozenset(("a/b",)), "term": frozenset(("ww",)), "list": frozenset(("offer",))},
    sections={"a/b": frozenset(("part",))},
)


def render(markdown: str, lang: Language = "en") -> Rendered:
    return Renderer(FIGURES, TARGETS).render(markdown, lang, DAY)


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        # running text
        ("One.\n\nTwo.", '<p class="lead">One.</p>\n<p class="lead">Two.</p>'),
        ("One.\n\n## Part {#part}\n\nTwo.", '<p class="lead">One.</p>\n<h2 id="part">Part</h2>\n<p>Two.</p>'),
        ("## Part {#part}\nTwo.", '<h2 id="part">Part</h2>\n<p>Two.</p>'),
        ("### Small {#small}\n\n**b** *i* `c`", '<h3 id="small">Small</h3>\n<p><strong>b</strong> <em>i</em> <code>c</code></p>'),
        ("a  \nb", '<p class="lead">a<br />b</p>'),
        ("a < b & c", '<p class="lead">a &lt; b &amp; c</p>'),
        ("<b>x</b> &nbsp;", '<p class="lead">&lt;b&gt;x&lt;/b&gt; &amp;nbsp;</p>'),
        # lists, also as CommonMark nests them
        ("## P {#p}\n- a\n- b", '<h2 id="p">P</h2>\n<ul><li>a</li>\n<li>b</li>\n</ul>'),
        ("## P {#p}\n\nText:\n- a\n- b", '<h2 id="p">P</h2>\n<p>Text:</p>\n<ul><li>a</li>\n<li>b</li>\n</ul>'),
        ("3. a\n4. b", '<ol start="3"><li>a</li>\n<li>b</li>\n</ol>'),
        ("1. a\n\n2. b", "<ol><li>a</li>\n<li>b</li>\n</ol>"),
        ("1. a\n   - x\n   - y\n2. b", "<ol><li>a<ul><li>x</li>\n<li>y</li>\n</ul>\n</li>\n<li>b</li>\n</ol>"),
        ("- a\n  - x\n- b", "<ul><li>a<ul><li>x</li>\n</ul>\n</li>\n<li>b</li>\n</ul>"),
        ("- a\n\n  more\n- b", "<ul><li><p>a</p>\n<p>more</p>\n</li>\n<li>b</li>\n</ul>"),
        ("- a\n    - x\n      x2\n- b", "<ul><li>a<ul><li>x x2</li>\n</ul>\n</li>\n<li>b</li>\n</ul>"),
        ("- a\n  a2\n- b\n\nText.", "<ul><li>a a2</li>\n<li>b</li>\n</ul>\n<p class=\"lead\">Text.</p>"),
        # tables
        ("| A | B |\n|---|---|\n| 1 | |",
         "<table><thead><tr><th>A</th><th>B</th></tr>\n</thead>\n<tbody><tr><td>1</td><td></td></tr>\n</tbody>\n</table>"),
        ("## P {#p}\nText.\n| A | B |\n|---|:-:|\n| 1 | *2* |",
         '<h2 id="p">P</h2>\n<p>Text.</p>\n<table><thead><tr><th>A</th><th>B</th></tr>\n</thead>\n'
         "<tbody><tr><td>1</td><td><em>2</em></td></tr>\n</tbody>\n</table>"),
        ("| A |\n|---|\n| {{wage|dated}} \\| x |", '<table><thead><tr><th>A</th></tr>\n</thead>\n<tbody><tr><td><span class="figure" '
         'title="valid from 1 July 2026, BW 7:673">€\u00a014.99 per hour (from 1 July 2026)</span> | x</td></tr>\n</tbody>\n</table>'),
        # callouts
        ("> [!careful] Two *traps*\n> One.\n>\n> Two.",
         '<div class="callout careful"><p class="callout-title">Two <em>traps</em></p>\n<p>One.</p>\n<p>Two.</p>\n</div>'),
        ("> [!deadline] 14 days\n> - a\n> - b",
         '<div class="callout deadline"><p class="callout-title">Deadline: 14 days</p>\n<ul><li>a</li>\n<li>b</li>\n</ul>\n</div>'),
        ("Text.\n> [!talk] Ask\n> One.\nAfter.",
         '<p class="lead">Text.</p>\n<div class="callout talk"><p class="callout-title">Ask</p>\n<p>One.</p>\n</div>\n<p>After.</p>'),
        ("> [!talk] A\n> One.\n> [!example] B\n> Two.",
         '<div class="callout talk"><p class="callout-title">A</p>\n<p>One.</p>\n</div>\n'
         '<div class="callout example"><p class="callout-title">B</p>\n<p>Two.</p>\n</div>'),
        # links
        ("[b](page:a/b#part)", '<p class="lead"><a href="page:a/b#part">b</a></p>'),
        ("[b](page:a/b) [WW](term:ww) [o](list:offer)",
         '<p class="lead"><a href="page:a/b">b</a> <a href="term:ww">WW</a> <a href="list:offer">o</a></p>'),
        ("See [*it* now](page:a/later), and [pay](calc:pay).", '<p class="lead">See <em>it</em> now, and pay.</p>'),
        ("[x](page:a/b#gone) [y](https://example.org)", '<p class="lead">x y</p>'),
        # amounts
        ("{{top}}", '<p class="lead"><span class="figure" title="valid from 1 January to 31 December 2026, BW 7:673, '
                    'seen second-hand">€\u00a0102,000</span></p>'),
        ("{{top@2025-07-01}}", '<p class="lead"><span class="figure" title="valid from 1 January to 31 December 2025, '
                               'BW 7:673">€\u00a098,000</span></p>'),
        ("{{wage|dated}}", '<p class="lead"><span class="figure" title="valid from 1 July 2026, BW 7:673">'
                           "€\u00a014.99 per hour (from 1 July 2026)</span></p>"),
        ("{{nothing}} {{top@2024-01-01}} `{{top}}`",
         '<p class="lead">{{nothing}} {{top@2024-01-01}} <code>{{top}}</code></p>'),
        # Dutch in an English page
        ('Say: *"Ja."* ("Yes.")', '<p class="lead">Say: <span lang="nl"><em>“Ja.”</em></span> (“Yes.”)</p>'),
        ("an *ontslag*{lang=nl} now", '<p class="lead">an <span lang="nl"><em>ontslag</em></span> now</p>'),
        ("what they *did*, not said", '<p class="lead">what they <em>did</em>, not said</p>'),
        # pictures
        ("![A map](map.svg)", '<p class="lead"><img src="images/map.svg" alt="A map" /></p>'),
        # quotes: double ones curl, also over tags; apostrophes and code stay
        ('"Ja", zei ze. (*"Nee"*) don\'t `"x"` **"a"** "b"',
         '<p class="lead">“Ja”, zei ze. (<em>“Nee”</em>) don\'t <code>"x"</code> <strong>“a”</strong> “b”</p>'),
        ('"*Ja*", "[WW](term:ww)" nu', '<p class="lead">“<em>Ja</em>”, “<a href="term:ww">WW</a>” nu</p>'),
        # attributes of the writer are not taken over
        ("**x**{.big title=y}", '<p class="lead"><strong>x</strong></p>'),
    ],
)  # fmt: skip
def test_markdown_becomes(markdown: str, html: str) -> None:
    rendered = render(markdown)
    assert rendered.html == html
    fromstring(f"<page>{rendered.html}</page>")  # well-formed


def test_dutch_pages_have_dutch_words() -> None:
    rendered = render("{{wage|dated}} {{top}}\n\n> [!deadline] 14 dagen\n> Tel.", "nl")
    assert "€\u00a014,99 per uur (vanaf 1 juli 2026)" in rendered.html
    assert 'title="geldt van 1 januari tot en met 31 december 2026, BW 7:673, uit de tweede hand"' in rendered.html
    assert "Termijn: 14 dagen" in rendered.html
    assert "lang=" not in render('Zeg: *"Ja."* ("Echt.")', "nl").html


@pytest.mark.parametrize(
    ("markdown", "refused"),
    [
        ("> quoted", ["blockquote"]),
        ("    code", ["pre"]),
        ("***", ["hr"]),
        ("# Big", ["h1"]),
        ("[x](https://example.org)", ["a"]),
        ("- a\n    - b\n        - c", ["ul"]),
    ],
)
def test_the_rest_is_refused_and_its_words_stay(markdown: str, refused: list[str]) -> None:
    rendered = render(markdown)
    assert [tag for tag in rendered.refused if tag != "code"] == refused
    assert not set(refused) & {element.tag for element in fromstring(f"<p>{rendered.html}</p>")} - {"ul"}


def test_sections_hold_the_plain_text() -> None:
    rendered = render(
        "Lead with {{top}}.\n\n## First *part* {#first}\n\nOne\ntwo.\n\n- a\n    - b\n- c\n\n"
        "> [!careful] Mind\n> This.\n\n### Table {#table}\n\n| A | B |\n|---|---|\n| 1 | 2 |\n"
    )
    assert [(s.id, s.level, s.title, s.text) for s in rendered.sections] == [
        ("", 0, "", "Lead with € 102,000."),
        ("first", 2, "First part", "One two.\na\nb\nc\nMind\nThis."),
        ("table", 3, "Table", "A – B\n1 – 2"),
    ]


def test_links_are_listed_once() -> None:
    assert render("[a](page:a/b) [b](page:a/b) [c](term:ww)").links == ("page:a/b", "term:ww")


def test_one_renderer_serves_many_pages() -> None:
    renderer = Renderer(FIGURES, TARGETS)
    alone = Renderer(FIGURES, TARGETS).render("# x\n\n{{wage}}", "nl", DAY)
    renderer.render("> [!deadline] A\n> [w](term:ww)", "en", DAY)
    assert renderer.render("# x\n\n{{wage}}", "nl", DAY) == alone


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([
    "- a", "  - b", "1. c", "> [!careful] t", "> q", ">", "## H {#h}", "text", "", "    code", "| a | b |", "|---|---|",
    "*i* (\"m\")", "[l](page:a/b)", "{{top}}", "**", "`", "<b>", "![](x)", "***", '"', "{#x}", "[^1]", "\\", "&amp;",
]), max_size=12).map("\n".join))  # fmt: skip
def test_whatever_is_written_the_fragment_is_well_formed_and_small(markdown: str) -> None:
    allowed = {"h2", "h3", "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "strong", "em", "code",
               "br", "a", "div", "span", "img", "page"}  # fmt: skip
    root = fromstring(f"<page>{render(markdown).html}</page>")
    assert {element.tag for element in root.iter()} <= allowed
