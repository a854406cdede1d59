"""Finnish personal identity code: date of birth, a sign for the century, a serial and a check character."""

from ringback.detect.national import ONE_LETTER, Scheme, national, standard

_checked = standard("fi.hetu")


def _born(characters: str) -> bool:
    """The sign between date and serial may be lost; the check is the same for every century."""
    return _checked(characters if len(characters) == 11 else f"{characters[:6]}-{characters[6:]}")


IDENTIFIER = national(
    "fi.hetu",
    "personal identity code",
    Scheme(_born, "FI", ONE_LETTER, formats=(r"[0-3][0-9][01][0-9]{3}[-+a-fu-y][0-9]{3}[0-9a-fhj-npr-y]",)),
    shape=("n9[0-9a-y]", "n6[a-fu-y]n3[0-9a-y]"),
    sources=(
        "Laki väestötietojärjestelmästä ja Digi- ja väestötietoviraston varmennepalveluista 661/2009 (Finland)",
        "https://dvv.fi/en/personal-identity-code",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.fi.hetu",
    ),
    context={
        "fi": (
            "henkilötunnus",
            "hetu",
            "henkilötunnukseni",
            "hetuni",
            "sotu",
            "sosiaaliturvatunnus",
            "henkilötunnusta",
        ),
        "sv": ("personbeteckning", "min personbeteckning", "personnummer"),
        "en": ("hetu", "finnish personal identity code", "personal identity code", "finnish id"),
    },
    examples=("henkilötunnukseni on 131052-002X", "hetu: 131052002X", "min personbeteckning är 131052-002X"),
    counter_examples=(
        "order number 131052002X",
        "what is a personal identity code?",
        "min personbeteckning är 131052-002A",
    ),
)
