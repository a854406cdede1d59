"""Password: any word, told as the value of one. A question about passwords holds none.

The words around it come from the languages: ``is`` (what says that the value comes now), ``into``
(``changed it to``, ``use it as``), ``about`` (what a password is for), ``it`` (``it's …`` after a
mention), ``login``, ``passphrase``, ``goes_on`` (words after which another thought begins), ``year_after``
(what follows a year).
"""

import re
from collections.abc import Iterator

from ringback.detect.base import REJECTED, Candidate, Identifier, Pattern, Verdict, contra, pro
from ringback.flow import Evidence, Kind, Label

_QUOTES = "\"'`*([{<"
_CLOSING = "\"'`*)]}>.,;:!?"
_EXACT = re.compile(r"[:=>~/|][ \n\"'`*(\[{<]*$|[\"`]$|(?:^|[^a-z\u0080-\uffff])'$")
_ELIDED = re.compile(r"[a-z\u0080-\uffff]'$")  # d'après: no quote
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_LABEL = re.compile(r" *[:=]")
_DASH = re.compile(r" -{1,2}$")
_STOP = re.compile(r"[\"'`)*]*(?: *[.,!?;:)(\n/|<]| +-|[ \"']*$|\ufffd)")
_MEASURE = re.compile(r"[0-9]+(?:st|nd|rd|th|am|pm|x|k|s|%|[-/:.][0-9]+)*\+?")
_ADDRESS = re.compile(r".@[a-z0-9-]+\.[a-z]|^https?:|^www\.|^&(?:amp|gt|lt|quot)\b|^[@#][a-z_]+$")
_NAME = re.compile(r"^[@#]|^[a-z0-9-]+\.[a-z]{2,6}(?:/|$)|^[0-9]{1,2}-[a-z]+$")  # of an account, a topic or a host


def validate(candidate: Candidate) -> Verdict:
    """Digits, symbols or mixed case inside speak for a value; a plain word must be told as one."""
    value = candidate.written.strip(_QUOTES + _CLOSING)
    if " " in value:
        return _phrase(candidate, value)
    lead = candidate.before.rstrip(" \n")
    exact = bool(_EXACT.search(candidate.before))
    looks = list(_looks(value))
    linked = candidate.preceded("is") or bool(_DASH.search(lead)) or candidate.followed("is")
    linked = linked or (bool(looks) and (candidate.preceded("into") or candidate.followed("into")))
    ordinary = any(candidate.value in candidate.words.get(theme, ()) for theme in ("plain", "asks", "denied"))
    dated = not exact and _YEAR.fullmatch(value) is not None and candidate.preceded("year")
    dated = dated or (value.isdigit() and candidate.followed("year_after"))
    label = not looks and _LABEL.match(candidate.after) is not None  # of what follows: login: … / logout: …
    if len(value) < 3 or ordinary or dated or label or _ADDRESS.search(candidate.value):
        return REJECTED
    if not exact and not linked and _NAME.search(candidate.value):
        return REJECTED
    if not exact and (_MEASURE.fullmatch(value.lower()) or not looks) and not (linked and len(value) > 3):
        return REJECTED
    found = [*looks]
    if exact:
        found.append(pro("set apart", 2.0))
    elif linked:
        found.append(pro("told as the value", 0.3))
    else:
        found.append(contra("not told as the value", 1.3))
    if value.isdigit() and len(value) <= 8 and not exact:
        found.append(contra("digits alone", 2.5))
    if candidate.value.isalpha() and candidate.value.endswith(tuple(candidate.words.get("plain_end", ()))):
        found.append(contra("an ordinary word", 2.0))
    if not looks and not (_STOP.match(candidate.after) or candidate.followed("goes_on", "login")):
        found.append(contra("the sentence goes on", 3.0 if exact else 1.5))
    return tuple(found)


def _phrase(candidate: Candidate, value: str) -> Verdict:
    """Several words: a passphrase, or words in quotes, none of them an ordinary one."""
    if _ELIDED.search(candidate.before):
        return REJECTED
    plain = candidate.words.get("plain", ())
    ordinary = sum(word in plain for word in re.findall(r"[^\W\d_]+", candidate.value))
    if ordinary > len(value.split()) // 3:
        return REJECTED
    return pro("a phrase told as the value", 1.0), *_looks(value)


def _looks(value: str) -> Iterator[Evidence]:
    if any(c.isdigit() for c in value):
        yield pro("digits in it", 2.5)
    elif not all(c.isalpha() or c in "-'’/ " for c in value):
        yield pro("symbols in it", 2.0)
    elif value[1:].lower() != value[1:] and not value.isupper():
        yield pro("mixed case", 1.5)


_OPEN = r"[\"'`*(\[{<]{0,2}"
_SIGNS = r"[!#-~]{1,62}[!#-&(*-+/-9<-~-]"  # as many signs as a password has, the last none that ends a sentence
_VALUE = rf"{_OPEN}(?P<value>[!#-&*+\--9<-~(]{_SIGNS})"
_SET = r"[\"'`)\]*]{0,2}(?: *(?:[:=]{1,2}>?|[-=]{1,2}>|~)| +-{1,2})[ \n]{0,3}"
_ABOUT = r"(?: +(?:{about}|{link})(?: +[a-z0-9@.'\u0080-\uffff-]{1,20}){0,6})?"
_GLUED = "[\u3041-\u30ff\u4e00-\u9fff]{1,6}"  # whatever stands between, where no blanks part words
IDENTIFIER = Identifier(
    kind=Kind("credential.password", Label.SECRET, "password"),
    patterns=(
        Pattern(rf"{{credential.password}}{_SET}{_VALUE}"),
        Pattern(rf"\b{{password_short}}(?: ?[:=]{{1,2}}>?| -{{1,2}}>?) ?{_VALUE}"),
        Pattern(
            rf"\b{{password_short}} +{{is}}\b *[:=]? *{_OPEN}(?P<value>[!#-&*+a-z][!#-~]{{1,40}}[0-9][!#-~]{{0,20}})"
        ),
        Pattern(rf"{{credential.password}}{_ABOUT} *[:=] *{_VALUE}"),
        Pattern(rf"{{credential.password}}{_ABOUT} *\((?P<value>[!#-&*-~]{{3,40}})\)"),
        Pattern(rf"{{is}} +{_VALUE}[\"'`]? +{{denied}}(?: +[a-z]{{1,10}}){{0,3}} +{{credential.password}}\b"),
        Pattern(rf"{{credential.password}} *{{is}}\b *[:=]?[ \n]{{0,3}}{_VALUE}"),
        Pattern(rf"{{credential.password}}{_ABOUT} +{{is}}\b *[:=]?[ \n]{{0,3}}{_VALUE}"),
        Pattern(rf"{{credential.password}}{_ABOUT} +{{is}} +[a-z]{{2,12}} +{_VALUE}"),
        Pattern(rf"{{credential.password}}{_GLUED} *[:=]? *{_VALUE}"),
        Pattern(rf"{{credential.password}}(?: +{{into}}|,)? *[ \n]{_OPEN}(?P<value>[!#-~]{_SIGNS})"),
        Pattern(rf"{{credential.password}}(?: +[a-z\u0080-\uffff]{{2,14}}){{1,4}} +{{into}} +{_VALUE}"),
        Pattern(
            rf"{{credential.password}}(?: +(?:{{into}}|{{is}}))? +[!#-~]{{0,30}}[0-9][!#-~]{{0,30}}"
            rf" +(?:{{into}}|{{also}})(?: +{{into}})? +{_VALUE}"
        ),
        Pattern(rf"{{credential.password}}[^\n.!?]{{0,60}}[\n.!?,;(-]{{1,3}} *{{it}} *[:=]? +{_VALUE}"),
        Pattern(rf"{{credential.password}}{_ABOUT}(?: *{{is}})? *[:=]? *[\"'](?P<value>[^\"\n']{{3,80}})[\"']"),
        Pattern(
            rf"{{passphrase}}{_ABOUT} *(?:{{is}}\b *[:=]?|[:=-]+) *(?P<value>[a-z0-9'-]+(?:[ -]+[a-z0-9'-]+){{2,9}})"
        ),
        Pattern(rf"\b{{login}}(?:[ /&+]{{1,3}}[a-z]{{2,12}})? *[:=-]+ *[!-~]{{2,40}} *[/|\\]+ *{_VALUE}"),
        Pattern(
            r"(?:^|[ \n\"'`*(])(?P<value>[!#-&*+\--9<-~][!#-~]{2,62}[!#-&(*-+/-9<-~-])[\"'`*)]{0,2}"
            r"(?: *(?:<-+|<=+|={1,2}|\()| *,?(?: +[a-z]{2,6})? +(?:{is}|{into})(?: +{denied})?) *(?:{own} +){0,2}"
            r"(?:[a-z]+ +)?{credential.password}\b"
        ),
    ),
    validate=validate,
    sources=("https://pages.nist.gov/800-63-4/sp800-63b.html",),
    words_apart=("plain", "asks", "denied"),
    examples=("my password is Hunter2!", "password: abc123", "contraseña: sol2024x", "pwd = Tr0ub4dor&3"),
    counter_examples=(
        "how do I reset my password",
        "my password is not working",
        "never share your password",
        "mi contraseña es incorrecta",
    ),
    base=0.8,
)
