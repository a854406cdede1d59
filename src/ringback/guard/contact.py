"""Where a draft sends the customer: phone numbers, links, addresses and accounts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import unquote, urlsplit

from ringback.flow import Act, Surface
from ringback.guard.base import Brand, Reason
from ringback.guard.digits import Run
from ringback.guard.listen import Heard
from ringback.guard.ruling import Bench

_DATE = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}")
_VANITY = re.compile(r"(?:\+?1[-\s.]?)?\(?8\d\d\)?[-\s.]+(?=[A-Z-]{5,12}\b)[A-Z]+(?:-[A-Z]+)*(?!\w)")
_KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
_LINK = re.compile(
    r"(?P<email>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<url>(?:h(?:tt|xx)ps?://|www\.)[^\s<>\"”»]+)"
    r"|(?<![\w@.])(?P<bare>(?:[\w-]+(?:[.。．｡]|\[\.\]|\(\.\)|\s?\(dot\)\s?|\sdot\s))+"
    r"(?:com|org|net|info|biz|io|co|app|me|ly|gl|gd|link|bank|example|site|online|shop|xyz|top|click|support|help"
    r"|dev|store|cloud|money|finance|vip|icu|win|page|web|tech|live|world|today|pro|mobi|tel|name|cash|loan|credit"
    r"|uk|us|es|mx|de|fr|it|pt|br|nl|pl|tr|in|cn|jp|ph|id|eu|ca|au|ru|to|cc|tk)\b(?:/[^\s<>\"]*)?)",
    re.IGNORECASE,
)
_DESK = re.compile(
    r"(?:^|[\W_])(?:help|support|services?|care|team|agents?|info|claims|refunds?|recovery|secur\w+|desk|admin|official"
    r"|bank|office|fraud|customer|contact|verif\w+|billing|soporte|ayuda|kundenservice|hilfe)(?:[\W_]|$)",
    re.IGNORECASE,
)
_MAYBE_LINK = re.compile(r"\w[.。．｡]\w|\.[\])]|://|@|dot", re.IGNORECASE)
_INNER = re.compile(r"(?:https?:|h(?:tt|xx)ps?:)?//([^/?#\s\\&]+)", re.IGNORECASE)
_DOT = re.compile(r"[。．｡]|\[\.\]|\(\.\)|\s?\(dot\)\s?|\sdot\s", re.IGNORECASE)


def published(digits: str, brand: Brand) -> bool:
    """Whether these digits are a number the brand has published, in national or full form."""
    return any(_same(digits, _only_digits(phone)) for phone in (*brand.phones, brand.emergency) if phone)


def contacts(bench: Bench, heard: Heard, digits: Sequence[Run]) -> list[Reason]:
    """Why the draft may not leave for where it sends the customer; ``digits`` are the runs in it."""
    return [*_phones(bench, heard, digits), *_links(bench, heard), *_handles(bench, heard)]


def _phones(bench: Bench, heard: Heard, digits: Sequence[Run]) -> Iterator[Reason]:
    draft = bench.draft
    public = draft.surface == Surface.PUBLIC
    calling = [heard.span(m.first, m.after) for m in heard.of("continue")]
    for start, end in _numbers(bench, digits):
        ruling = bench.ruling("contact.phone", Act.SEND)
        if public:
            message = "Only the brand's published numbers may stand in public."
            yield bench.refused("phone-in-public", "contact.phone", (start, end), ruling, message)
        elif any(0 <= start - cue_end <= 20 for _, cue_end in calling):
            message = "This sends the customer to a number the brand has not published."
            yield bench.refused("impersonation", "contact.phone", (start, end), ruling, message)


def _numbers(bench: Bench, digits: Sequence[Run]) -> Iterator[tuple[int, int]]:
    """The phone numbers in the draft that the brand has not published."""
    text, brand = bench.draft.text, bench.draft.brand
    for run in digits:
        shown = text[run.start : run.end]
        own = published(run.digits, brand) or published(_only_digits(shown.replace("(0)", "")), brand)
        if 7 <= len(run.digits) <= 15 and not own and not _DATE.fullmatch(shown):
            yield run.start, run.end
    for found in _VANITY.finditer(text):
        if not published(_only_digits(found.group().translate(_KEYPAD)), brand):
            yield found.span()
    for finding in bench.draft.findings:
        shown = text[finding.start : finding.end]
        clock = ":" in shown  # "15:00–17:00"
        if finding.kind == "contact.phone" and not clock and not published(_only_digits(shown), brand):
            yield finding.start, finding.end


def _links(bench: Bench, heard: Heard) -> Iterator[Reason]:
    brand = bench.draft.brand
    if not _MAYBE_LINK.search(bench.draft.text):
        return
    for found in _LINK.finditer(bench.draft.text):
        ruling = bench.ruling("contact.email", Act.SEND)
        email = found.group("email")
        if email:
            if email.lower() in {own.lower() for own in brand.emails} or listed(email.split("@")[1], brand):
                continue
            if _official(email, brand) or _turned_to(heard, found.start()):
                message = "This sends the customer to an address the brand has not published."
                yield bench.refused("impersonation", "", found.span(), ruling, message)
            elif not ruling.allowed:
                message = f"This repeats {bench.noun('contact.email')} where it may not be written."
                yield bench.refused("echo", "contact.email", found.span(), ruling, message)
        elif not listed(_host(found.group()), brand):
            message = "Only the brand's own sites may be linked; this is not one of them."
            yield bench.refused("link", "", found.span(), ruling, message)


def _official(email: str, brand: Brand) -> bool:
    """Whether an address poses as the brand's or as somebody's desk."""
    names = {word for word in re.split(r"\W+", brand.name.lower()) if len(word) >= 3}
    plain = re.sub(r"\W", "", email.lower())
    return bool(_DESK.search(email)) or any(name in plain for name in names)


def _turned_to(heard: Heard, at: int) -> bool:
    """Whether the sentence around a place tells the customer to do something with it."""
    for first, after, _ in heard.words.sentences():
        start, end = heard.span(first, after)
        if start <= at < end:
            return any(any(heard.inside(name, first, after)) for name in ("supply", "request", "continue"))
    return False


def listed(host: str, brand: Brand) -> bool:
    """Whether a host is one of the brand's listed domains, or below one."""
    host = host.lower().rstrip(".")
    return any(host == own.lower() or host.endswith("." + own.lower()) for own in brand.domains)


def _host(link: str) -> str:
    """The host a link leads to, or ``""`` where it hides, leads on to another, or cannot be read."""
    link = _DOT.sub(".", link).rstrip(".,;:!?)'")
    try:
        parts = urlsplit(link if "://" in link else f"https://{link}")
        hidden = "@" in parts.netloc or "\\" in link or parts.scheme not in ("http", "https")
        onward = _INNER.search(unquote(f"{parts.path}?{parts.query}#{parts.fragment}"))
        return "" if hidden or onward else parts.hostname or ""
    except ValueError:
        return ""


def _handles(bench: Bench, heard: Heard) -> Iterator[Reason]:
    """Accounts the customer is asked to go on with that are not the brand's."""
    brand = bench.draft.brand
    own = {handle.lower().lstrip("@") for handle in brand.handles}
    for match in heard.of("continue"):
        start, end = heard.span(match.first, match.after)
        handle = re.search(r"@(\w+)$", bench.draft.text[start:end])
        if (handle and (own or brand.name) and handle.group(1).lower() not in own) or heard.words.words[
            match.after - 1
        ] in heard.listener.apps:
            ruling = bench.ruling("contact.phone", Act.SEND)
            message = "This asks to go on with an account the brand has not listed."
            yield bench.refused("impersonation", "", (start, end), ruling, message)


def _same(digits: str, own: str) -> bool:
    one, two = digits.lstrip("0"), own.lstrip("0")
    short, long = sorted((one, two), key=len)
    return len(short) >= 7 and long.endswith(short) and len(long) - len(short) <= 3


def _only_digits(text: str) -> str:
    return "".join(c for c in text if c.isdecimal())
