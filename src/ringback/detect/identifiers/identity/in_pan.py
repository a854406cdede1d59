"""Indian permanent account number: five letters, the fourth telling the sort of holder, four digits and a letter."""

from ringback.detect.national import UNCHECKED, Scheme, national, standard

IDENTIFIER = national(
    "in.pan",
    "PAN",
    Scheme(standard("in_.pan"), "IN", UNCHECKED, groupings=(r"[a-z]{3}[abcfghjlpt][a-z][0-9]{4}[a-z]",)),
    shape=("a3[abcfghjlpt]an4a",),
    sources=(
        "Income-tax Act, 1961, s. 139A",
        "https://incometaxindia.gov.in/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.in_.pan",
    ),
    context={
        "en": (
            "pan card",
            "pan number",
            "pan no",
            "permanent account number",
            "my pan",
            "pan is",
            "pan card number",
            "pan num",
            "pan id",
            "income tax pan",
            "pan details",
        ),
        "hi": ("पैन", "पैन कार्ड", "पैन नंबर", "पैन संख्या", "pan card number"),
    },
    examples=("my PAN is ABCPA1234A", "PAN card number: ABCPA1234A", "मेरा पैन नंबर ABCPA1234A है"),
    counter_examples=("order number ABCPA1234A", "what is a PAN?", "tracking ABCPA1234A"),
)
