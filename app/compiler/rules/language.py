"""HB060 to HB063: guides that can be read by people who read in their second language."""

from app.compiler.finding import Findings
from app.compiler.page_source import Page
from app.compiler.prose import passages_in, plain, sentences_in, split_sentences
from app.compiler.readability import FLESCH_LIMIT, LONGEST, MEAN_LIMIT, flesch_score, mean_length
from app.compiler.source import Handbook

LEAD_SENTENCES = 2  # CONTRIBUTING.md, "How a page looks inside"


def check(handbook: Handbook, findings: Findings) -> None:
    """All guides: their lead, their sentences, and the reading ease of the English ones."""
    for page in handbook.pages:
        if page.kind == "guide":
            _check_lead(page, findings)
            _check_sentences(page, findings)


def _check_lead(page: Page, findings: Findings) -> None:
    lead = []
    for passage in passages_in(page.body, page.body_line):
        if passage.kind in ("heading", "title"):
            break
        if passage.kind == "row":
            continue
        lead += list(split_sentences(plain(passage.text), passage.line))
    if not lead:
        findings.add("HB060", page.path, page.text_line, "The page has no lead.")
    elif len(lead) > LEAD_SENTENCES:
        message = f"The lead has {len(lead)} sentences. The third begins: {_begin(lead[2].text)}"
        findings.add("HB060", page.path, lead[2].line, message)


def _check_sentences(page: Page, findings: Findings) -> None:
    sentences = list(sentences_in(page.body, page.body_line, page.lang))
    for sentence in sentences:
        if len(sentence.words) > LONGEST:
            message = f"A sentence of {len(sentence.words)} words, {LONGEST} at most: {_begin(sentence.text)}"
            findings.add("HB062", page.path, sentence.line, message)
    mean = mean_length(sentences)
    if mean > MEAN_LIMIT:
        longest = sorted(sentences, key=lambda sentence: -len(sentence.words))[:3]
        lines = ", ".join(str(sentence.line) for sentence in longest)
        message = f"A sentence has {mean:.1f} words on average, {MEAN_LIMIT} at most."
        findings.add("HB061", page.path, page.text_line, message, f"Split the longest ones, in lines {lines}.")
    if page.lang == "en":
        score = flesch_score(list(sentences_in(page.body, page.body_line, page.lang, terms=False)))
        if score < FLESCH_LIMIT:
            message = f"The reading ease (Flesch) is {score:.0f}; plain English has {FLESCH_LIMIT:.0f} or more."
            findings.add("HB063", page.path, page.text_line, message)


def _begin(text: str) -> str:
    words = text.split()
    return f'"{" ".join(words[:6])}{" …" if len(words) > 6 else ""}"'
