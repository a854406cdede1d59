"""French social security number: sex, year and month of birth, place, rank and a key of two digits (modulus 97)."""

from ringback.detect.national import STRONG, Scheme, national, standard

_checked = standard("fr.nir")


def _born(characters: str) -> bool:
    """A man or woman, born in one of twelve months, and the key."""
    return characters[0] in "12" and "01" <= characters[3:5] <= "12" and _checked(characters)


IDENTIFIER = national(
    "fr.nir",
    "social security number",
    Scheme(
        _born,
        "FR",
        STRONG,
        formats=(r"[12] ?[0-9]{2} ?[01][0-9] ?[0-9][0-9ab] ?[0-9]{3} ?[0-9]{3} ?[0-9]{2}",),
        bare=(15,),
    ),
    digits=(15,),
    shape=("n5[0-9]2[ab]n8", "n5[2][ab]n8"),
    sources=(
        "Code de la sécurité sociale, art. R115-1",
        "Décret n° 2019-341 du 19 avril 2019",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.fr.nir",
    ),
    context={
        "fr": (
            "nir",
            "numéro de sécurité sociale",
            "numéro de sécu",
            "sécu",
            "numéro sécu",
            "numéro de sécurité",
            "sécurité sociale",
            "carte vitale",
            "numéro insee",
            "n de sécu",
            "numéro sécurité sociale",
            "num sécu",
        ),
        "en": ("french social security number", "nir", "french social security", "carte vitale"),
    },
    examples=(
        "mon numéro de sécurité sociale est 1 85 05 00 000 000 36",
        "numéro de sécu : 185050000000036",
        "my French social security number is 1 85 05 00 000 000 36",
    ),
    counter_examples=(
        "order number 185050000000036",
        "what is a social security number?",
        "my French social security number is 1 85 05 00 000 000 30",
    ),
)
