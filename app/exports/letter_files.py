"""A filled letter as a file: plain text, OpenDocument (.odt) and Word (.docx). No author, no time, no program's name.

The two document formats are written by hand: a letter needs paragraphs and line breaks only, and a library would
bring an author, times and a template of its own. Formats: OASIS OpenDocument 1.3; ECMA-376 (Office Open XML).
"""

import io
import zipfile
from collections.abc import Callable, Mapping
from html import escape  # not xml.sax.saxutils: that loads urllib.request and with it sockets and TLS

from app.content import Language
from app.letters import Draft

_BEGINNING_OF_ZIP = (1980, 1, 1, 0, 0, 0)  # the earliest time a zip can hold: it says nothing
_LOCALES: Mapping[Language, tuple[str, str]] = {"en": ("en", "GB"), "nl": ("nl", "NL")}


def as_text(draft: Draft, lang: Language) -> bytes:
    """Plain text in UTF-8."""
    return draft.text.encode()


def as_odt(draft: Draft, lang: Language) -> bytes:
    """An OpenDocument text."""
    language, country = _LOCALES[lang]
    body = "".join(
        f'<text:p text:style-name="Standard">{"<text:line-break/>".join(escape(line) for line in lines)}</text:p>'
        for lines in _lines(draft)
    )
    space = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"'
        for name, path in (("office", "office"), ("text", "text"), ("style", "style"), ("fo", "xsl-fo-compatible"))
    )
    styles = (
        '<style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.35cm"/>'
        f'<style:text-properties fo:font-size="11pt" fo:language="{language}" fo:country="{country}"/></style:default-style>'
        '<style:style style:name="Standard" style:family="paragraph"/>'
    )
    content = f'<office:document-content {space} office:version="1.3"><office:body><office:text>{body}</office:text></office:body></office:document-content>'
    sheet = f'<office:document-styles {space} office:version="1.3"><office:styles>{styles}</office:styles></office:document-styles>'
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
    body = "".join(f"<w:p><w:r>{'<w:br/>'.join(map(_word_text, lines))}</w:r></w:p>" for lines in _lines(draft))
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    document = f"<w:document {space}><w:body>{body}</w:body></w:document>"
    styles = (
        f'<w:styles {space}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="{language}-{country}"/></w:rPr></w:rPrDefault>'
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


def _lines(draft: Draft) -> list[list[str]]:
    return [["".join(span.text for span in line) for line in lines] for lines in draft.paragraphs]


def _word_text(line: str) -> str:
    return f'<w:t xml:space="preserve">{escape(line)}</w:t>'


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
