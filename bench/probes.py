"""Generated probes: written forms of a card number, secrets told and asked about, health.

Numbers are random and valid; the wordings are ours. The same seed gives the same probe.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from scoring import CLOSE, OPEN, Case, marked

CARD = frozenset({"card.number"})
EACH = 40
WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
PALABRAS = ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"]
FRAMES = (
    "my card is {} thanks", "hi, you charged {} twice!", "{}", "please check {} for me", "mi tarjeta es {} gracias",
    "card number: {}", "why was {} declined yesterday?", "I paid with {} at your shop",
)  # fmt: skip


def luhn_digit(body: str) -> str:
    """The check digit that makes ``body`` valid."""
    total = sum(sum(divmod(int(c) * 2, 10)) if n % 2 == 0 else int(c) for n, c in enumerate(reversed(body)))
    return str(-total % 10)


def card(rng: random.Random, prefixes: tuple[str, ...] = ("4", "51", "53", "55"), length: int = 16) -> str:
    """A valid number."""
    body = rng.choice(prefixes)
    body += "".join(rng.choice("0123456789") for _ in range(length - 1 - len(body)))
    return body + luhn_digit(body)


def fours(digits: str) -> list[str]:
    """Groups of four."""
    return [digits[n : n + 4] for n in range(0, len(digits), 4)]


def spelled(digits: str, words: list[str] = WORDS, joint: str = " ") -> str:
    """In words."""
    return joint.join(words[int(c)] for c in digits)


def shifted(digits: str, zero: int) -> str:
    """In another script's digits."""
    return "".join(chr(zero + int(c)) for c in digits)


def doubled(digits: str) -> str:
    """``double`` and ``triple`` where digits repeat."""
    told, n = [], 0
    while n < len(digits):
        run = 1
        while n + run < len(digits) and digits[n + run] == digits[n] and run < 3:
            run += 1
        told.append(("", "double ", "triple ")[run - 1] + WORDS[int(digits[n])])
        n += run
    return " ".join(told)


def mark(text: str) -> str:
    """The value's place."""
    return f"{OPEN}{text}{CLOSE}"


Form = Callable[[str, random.Random], list[str]]


def _plain(write: Callable[[str], str]) -> Form:
    return lambda digits, rng: [rng.choice(FRAMES).format(mark(write(digits)))]


def _letters(digits: str) -> str:
    return " ".join(fours(digits.replace("0", "O").replace("1", "l")))


def _said(text: str, *parts: str) -> list[str]:
    return [text.format(*parts)]


FORMS: dict[str, Form] = {
    "unbroken": _plain(str),
    "blanks": _plain(lambda d: " ".join(fours(d))),
    "dashes": _plain(lambda d: "-".join(fours(d))),
    "en dashes": _plain(lambda d: "–".join(fours(d))),
    "dots": _plain(lambda d: ".".join(fours(d))),
    "slashes": _plain(lambda d: "/".join(fours(d))),
    "underscores": _plain(lambda d: "_".join(fours(d))),
    "comma and blank": _plain(lambda d: ", ".join(fours(d))),
    "line breaks": _plain(lambda d: "\n".join(fours(d))),
    "double blanks": _plain(lambda d: "  ".join(fours(d))),
    "no-break blanks": _plain(lambda d: "\u00a0".join(fours(d))),
    "thin blanks": _plain(lambda d: "\u2009".join(fours(d))),
    "tabs": _plain(lambda d: "\t".join(fours(d))),
    "bars": _plain(lambda d: " | ".join(fours(d))),
    "stars": _plain(lambda d: "*".join(fours(d))),
    "brackets": _plain(lambda d: " ".join(f"({g})" for g in fours(d))),
    "emoji between": _plain(lambda d: "😀".join(fours(d))),
    "each digit spaced": _plain(" ".join),
    "each digit dashed": _plain("-".join),
    "each digit dotted": _plain(".".join),
    "pairs": _plain(lambda d: " ".join(d[n : n + 2] for n in range(0, 16, 2))),
    "uneven groups": _plain(lambda d: f"{d[:6]} {d[6:9]} {d[9:]}"),
    "eights": _plain(lambda d: f"{d[:8]} {d[8:]}"),
    "mixed separators": _plain(lambda d: "{}-{} {}.{}".format(*fours(d))),
    "full-width": _plain(lambda d: shifted(d, 0xFF10)),
    "Arabic-Indic": _plain(lambda d: shifted(d, 0x660)),
    "Devanagari": _plain(lambda d: shifted(d, 0x966)),
    "mathematical": _plain(lambda d: shifted(d, 0x1D7D8)),
    "circled": _plain(lambda d: "".join("⓪①②③④⑤⑥⑦⑧⑨"[int(c)] for c in d)),
    "keycap emoji": _plain(lambda d: "".join(c + "\ufe0f\u20e3" for c in d)),
    "zero-width": _plain("\u200b".join),
    "soft hyphens": _plain("\u00ad".join),
    "bidi marks": _plain(lambda d: "\u202d" + "\u200e".join(d) + "\u202c"),
    "combining strokes": _plain(lambda d: "".join(c + "\u0336" for c in d)),
    "O for 0, l for 1": _plain(_letters),
    "words": _plain(spelled),
    "Spanish words": _plain(lambda d: spelled(d, PALABRAS)),
    "words with commas": _plain(lambda d: spelled(d, joint=", ")),
    "double and triple": _plain(doubled),
    "oh for zero": _plain(lambda d: spelled(d).replace("zero", "oh")),
    "last four in words": _plain(lambda d: " ".join(fours(d)[:3]) + " " + spelled(d[12:])),
    "words and digits": lambda d, rng: _plain(
        lambda x: " ".join(WORDS[int(c)] if rng.random() < 0.5 else c for c in x)
    )(d, rng),
    "words between": _plain(lambda d: "{} then {} then {} and finally {}".format(*fours(d))),
    "sentence between": lambda d, rng: _said(
        "it "
        + mark("starts with {} and continues {} after that comes {} and ends in {}").replace("starts with ", "")
        + " ok",
        *fours(d),
    ),
    "last four first": lambda d, rng: _said(
        mark("{}") + " ", f"{d[12:]} are the last four, the first twelve are {' '.join(fours(d)[:3])}"
    ),
    "ending told last": lambda d, rng: _said("it starts " + mark("{} {} {} and the last 4 are {}"), *fours(d)),
    "glued to words": lambda d, rng: [f"hey card{mark(d)}thanks"],
    "glued in a hashtag": lambda d, rng: [f"#mycard{mark(d)} declined"],
    "one more digit after": lambda d, rng: [f"card {mark(' '.join(fours(d)))} {rng.randrange(1, 10)}"],
    "expiry and code after": lambda d, rng: [f"{mark(' '.join(fours(d)))} 04/29 {rng.randrange(100, 999)}"],
    "expiry before": lambda d, rng: [f"04/29 {mark(' '.join(fours(d)))}"],
    "phone before": lambda d, rng: [f"call 202 555 0143 about {mark(' '.join(fours(d)))}"],
    "split over two messages": lambda d, rng: [f"card {mark(d[:8])}", mark(d[8:])],
    "split over four messages": lambda d, rng: [mark(g) for g in fours(d)],
    "split, talk between": lambda d, rng: [f"first half {mark(d[:8])}", "hello? anyone?", f"the rest: {mark(d[8:])}"],
    "split in words": lambda d, rng: [mark(spelled(d[:8])), mark(spelled(d[8:])) + " ok"],
    "2-series": lambda d, rng: [FRAMES[0].format(mark(" ".join(fours(card(rng, ("2221", "2720", "25", "26"))))))],
    "UnionPay, 19 digits": lambda d, rng: [FRAMES[5].format(mark(card(rng, ("62",), 19)))],
    "Amex": lambda d, rng: [
        FRAMES[1].format(mark(f"{a[:4]} {a[4:10]} {a[10:]}")) for a in [card(rng, ("34", "37"), 15)]
    ],
    "Discover": lambda d, rng: [FRAMES[3].format(mark(card(rng, ("6011", "65"))))],
}


def cards(rng: random.Random) -> Iterator[Case]:
    """Every form, ``EACH`` times."""
    for name, form in FORMS.items():
        for _ in range(EACH):
            yield marked(name, "card.number", form(card(rng), rng), scope=CARD)


TOLD = (
    ("my PIN is {}", "credential.pin"), ("pin: {}", "credential.pin"), ("the pin for my card is {}", "credential.pin"),
    ("I entered my pin {} but it was refused", "credential.pin"), ("{} is my pin", "credential.pin"),
    ("mi pin es {}", "credential.pin"), ("atm pin {}", "credential.pin"), ("my new pin number should be {}",
    "credential.pin"),
    ("my password is {}", "credential.password"), ("password: {}", "credential.password"), ("pw {}",
    "credential.password"),
    ("user ann password {}", "credential.password"), ("my login password is {} please help", "credential.password"),
    ("I changed my password to {} yesterday", "credential.password"), ("mi contraseña es {}", "credential.password"),
    ("contraseña: {}", "credential.password"), ("the password I use is {}", "credential.password"),
    ("passwd={}", "credential.password"), ("{} is my password", "credential.password"),
    ("My Password Is {}, why can't I log in?", "credential.password"),
)  # fmt: skip
SHAPES = (
    "sunshine{}",
    "Tr0ub{}dor",
    "Hunter{}!",
    "qwerty{}",
    "{}abcDEF",
    "P@ss{}",
    "maria{}",
    "blue-{}-sky",
    "Fluffy{}",
)


def secrets(rng: random.Random, count: int) -> Iterator[tuple[str, str, int, int]]:
    """Text, kind, start and size of a secret told."""
    for _ in range(count):
        frame, kind = rng.choice(TOLD)
        value = (
            f"{rng.randrange(10000):04}"
            if kind == "credential.pin"
            else rng.choice(SHAPES).format(rng.randrange(10, 9999))
        )
        yield frame.format(value), kind, frame.index("{}"), len(value)


ASKED = (
    "how do I change my {}", "I forgot my {}", "what is a {}?", "never share your {} with anyone",
    "my {} is not working",
    "is it safe to give my {} over the phone?", "can you reset my {}?", "my {} is blocked after 3 attempts",
    "why do you ask for my {}", "the {} has 4 digits", "I changed my {} in 2021 and again in 2023", "my {} was stolen",
    "your {} page is broken", "the new {} is too short", "my {} expired", "someone knows my {}",
    "do not send me my {} by mail",
    "my {} is wrong, it says", "where can I find my {}", "he asked me for my {} and I said no",
    "is the {} case sensitive?",
    "my {} is the same as before", "which {} do you mean", "my {} is being rejected on 2 devices", "{} is required",
    "I never told anyone my {}", "the {} is not accepted", "my {} is locked since 10am",
    "the {} should be 8 characters",
)  # fmt: skip
NOUNS = ("PIN", "password", "pin", "Password", "pin code", "login password", "passcode", "one-time code")


def questions(rng: random.Random, count: int) -> Iterator[str]:
    """Mentions of secrets that hold none."""
    for _ in range(count):
        yield rng.choice(ASKED).format(rng.choice(NOUNS))


ILL = (
    "I have {}", "I was diagnosed with {} last year", "because of my {} I cannot travel", "I suffer from {}",
    "I've been diagnosed with {}", "my {} got worse, I need my appointment", "I'm being treated for {}",
    "I had to cancel, I have {} and feel awful", "my {} medication was not delivered", "living with {} is hard enough",
    "tengo {}", "me diagnosticaron {}", "padezco {} desde hace años",
)  # fmt: skip
ILLS = ("diabetes", "depression", "asthma", "epilepsy", "cancer", "anxiety", "hepatitis", "lupus", "HIV", "psoriasis")
TAKEN = (
    "I take {}", "I'm on {} since March", "I need a refill of my {}", "I've been taking {} daily", "estoy tomando {}",
    "my doctor put me on {}", "I ran out of {} yesterday", "I take 20 mg of {} every day",
)  # fmt: skip
MEDICINES = ("metformin", "sertralina", "insulin", "lisinopril", "Xanax", "prednisone", "Ozempic", "warfarin")
FIGURATIVE = (
    "this app is a {}", "your website gives me {}", "you are the {} of the internet", "does the policy cover {}?",
    "a charity run against {}", "is {} covered by plan B?", "{} awareness month starts today",
    "I almost got {} from your bill",
    "what is the price of a {} test?", "I don't have {}, stop sending me leaflets", "research on {} needs money",
    "this queue will give me {}", "do you treat {}?", "the {} clinic was closed", "news about {} on your page",
    "I have {} of a bank account", "your service is like {}", "do you sell {}?", "is {} in stock at the pharmacy?",
    "the price of {} is a scandal", "¿tienen {} en la farmacia?", "tell me about {} please", "who makes {}?",
)  # fmt: skip


def health(rng: random.Random, count: int) -> Iterator[tuple[str, bool]]:
    """A text, and whether it tells of the writer's own health."""
    for n in range(count):
        if n % 2:
            yield rng.choice(FIGURATIVE).format(rng.choice((*ILLS, *MEDICINES))), False
        elif rng.random() < 0.6:
            yield rng.choice(ILL).format(rng.choice(ILLS)), True
        else:
            yield rng.choice(TAKEN).format(rng.choice(MEDICINES)), True
