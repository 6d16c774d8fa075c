"""A filled letter as a file: plain text, OpenDocument (.odt) and Word (.docx). No author, no time, no program's name.

The two document formats are written by hand: a letter needs paragraphs and line breaks only, and a library would
bring an author, times and a template of its own. Formats: OASIS OpenDocument 1.3; ECMA-376 (Office Open XML).
"""

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from html import escape  # not xml.sax.saxutils: that loads urllib.request and with it sockets and TLS

from app.content import Language
from app.letters import Draft, Line, Part, parts_of

_BEGINNING_OF_ZIP = (1980, 1, 1, 0, 0, 0)  # the earliest time a zip can hold: it says nothing
_NOT_XML = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FONT = "Arial"  # on every computer, or another of the same widths
_ODT_STYLES: Mapping[Part, str] = {"body": "Standard", "subject": "Subject", "closing": "Closing", "name": "Name"}
_WORD_PARAGRAPHS: Mapping[Part, str] = {
    "body": "", "subject": "", "closing": "<w:pPr><w:keepNext/></w:pPr>",
    "name": '<w:pPr><w:keepLines/><w:spacing w:before="680"/></w:pPr>',
}  # fmt: skip
_LOCALES: Mapping[Language, tuple[str, str]] = {"en": ("en", "GB"), "nl": ("nl", "NL")}


def as_text(draft: Draft, lang: Language) -> bytes:
    """Plain text in UTF-8."""
    return draft.text.encode()


def as_odt(draft: Draft, lang: Language) -> bytes:
    """An OpenDocument text."""
    language, country = _LOCALES[lang]
    body = "".join(
        f'<text:p text:style-name="{_ODT_STYLES[part]}">{"<text:line-break/>".join(map(_odt_line, lines))}</text:p>'
        for part, lines in zip(parts_of(draft), draft.paragraphs, strict=True)
    )
    space = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"'
        for name, path in (("office", "office"), ("text", "text"), ("style", "style"), ("fo", "xsl-fo-compatible"))
    )
    styles = (
        '<style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.35cm" fo:orphans="2" fo:widows="2"/>'
        f'<style:text-properties style:font-name="Letter" fo:font-family="{_FONT}" style:font-family-generic="swiss" fo:font-size="11pt" fo:language="{language}" fo:country="{country}"/></style:default-style>'
        '<style:style style:name="Standard" style:family="paragraph"/>'
        '<style:style style:name="Subject" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-weight="bold"/></style:style>'
        '<style:style style:name="Closing" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:keep-with-next="always"/></style:style>'
        '<style:style style:name="Name" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="1.2cm" fo:keep-together="always"/></style:style>'
        '<style:style style:name="Missing" style:family="text"><style:text-properties fo:background-color="#ffff00"/></style:style>'
    )
    pages = (
        '<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/></style:page-layout></office:automatic-styles>'
        '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles>'
    )
    fonts = f'<office:font-face-decls><style:font-face style:name="Letter" svg:font-family="{_FONT}" style:font-family-generic="swiss"/></office:font-face-decls>'
    content = f'<office:document-content {space} office:version="1.3"><office:body><office:text>{body}</office:text></office:body></office:document-content>'
    svg = 'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
    sheet = f'<office:document-styles {space} {svg} office:version="1.3">{fonts}<office:styles>{styles}</office:styles>{pages}</office:document-styles>'
    kind = "application/vnd.oasis.opendocument.text"
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{escape(path)}" manifest:media-type="{media}"/>'
        for path, media in (("/", kind), ("content.xml", "text/xml"), ("styles.xml", "text/xml"))
    )
    manifest = f'<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">{entries}</manifest:manifest>'
    # The kind stands first and unpacked, so that a program knows the file by its first bytes.
    return _zip(
        {
            "mimetype": kind,
            "content.xml": _xml(content),
            "styles.xml": _xml(sheet),
            "META-INF/manifest.xml": _xml(manifest),
        }
    )


def as_docx(draft: Draft, lang: Language) -> bytes:
    """A Word document."""
    language, country = _LOCALES[lang]
    body = "".join(
        f"<w:p>{_WORD_PARAGRAPHS[part]}{'<w:r><w:br/></w:r>'.join(_word_line(line, part == 'subject') for line in lines)}</w:p>"
        for part, lines in zip(parts_of(draft), draft.paragraphs, strict=True)
    )
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    margin = 1417  # 2.5 cm in twentieths of a point, as all lengths here
    page = f'<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="{margin}" w:right="{margin}" w:bottom="{margin}" w:left="{margin}" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'
    document = f"<w:document {space}><w:body>{body}{page}</w:body></w:document>"
    fonts = f'<w:rFonts w:ascii="{_FONT}" w:hAnsi="{_FONT}" w:cs="{_FONT}"/>'
    styles = (
        f'<w:styles {space}><w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:sz w:val="22"/><w:lang w:val="{language}-{country}"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="200"/></w:pPr></w:pPrDefault></w:docDefaults></w:styles>'
    )
    office = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{office}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{office}.styles+xml"/></Types>'
    )
    return _zip({
        "[Content_Types].xml": _xml(types),
        "_rels/.rels": _xml(_relations("officeDocument", "word/document.xml")),
        "word/document.xml": _xml(document),
        "word/styles.xml": _xml(styles),
        "word/_rels/document.xml.rels": _xml(_relations("styles", "styles.xml")),
    })  # fmt: skip


FORMATS: Mapping[str, Callable[[Draft, Language], bytes]] = {
    ".txt": as_text, ".md": as_text, ".odt": as_odt, ".docx": as_docx,
}  # fmt: skip
"""Writers by the ending of a file's name."""


def _text(text: str) -> str:
    """The text for XML. Signs that no XML may hold (XML 1.0, 2.2; pasted from a PDF, say) would spoil the whole file."""
    return escape(_NOT_XML.sub("", text))


def _odt_line(line: Line) -> str:
    """A line with what is missing marked. Of several spaces in a row OpenDocument shows one, so they are counted."""
    words = "".join(
        f'<text:span text:style-name="Missing">{_text(span.text)}</text:span>'
        if span.kind == "missing"
        else _text(span.text)
        for span in line
    )
    return re.sub(" {2,}", lambda run: f' <text:s text:c="{len(run[0]) - 1}"/>', words)


def _word_line(line: Line, is_bold: bool) -> str:
    """A line with what is missing marked."""
    made = []
    for span in line:
        style = ("<w:b/>" if is_bold else "") + ('<w:highlight w:val="yellow"/>' if span.kind == "missing" else "")
        looks = f"<w:rPr>{style}</w:rPr>" if style else ""
        made.append(f'<w:r>{looks}<w:t xml:space="preserve">{_text(span.text)}</w:t></w:r>')
    return "".join(made)


def _relations(kind: str, target: str) -> str:
    base = "http://schemas.openxmlformats.org"
    return (
        f'<Relationships xmlns="{base}/package/2006/relationships"><Relationship Id="r1" '
        f'Type="{base}/officeDocument/2006/relationships/{kind}" Target="{target}"/></Relationships>'
    )


def _xml(text: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}'


def _zip(files: Mapping[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in files.items():
            entry = zipfile.ZipInfo(name, _BEGINNING_OF_ZIP)
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, text)
    return buffer.getvalue()
