"""Kenyan taxpayer number: A or P, nine digits and a letter."""

from ringback.detect.national import UNCHECKED, Scheme, national, standard

IDENTIFIER = national(
    "ke.pin",
    "KRA PIN",
    Scheme(standard("ke.pin"), "KE", UNCHECKED, groupings=(r"[ap][0-9]{9}[a-z]",)),
    shape=("[ap]n9a",),
    sources=(
        "Tax Procedures Act, 2015, s. 12 (Kenya)",
        "https://www.kra.go.ke/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.ke.pin",
    ),
    context={
        "en": ("kra pin", "kra", "kra pin number", "kra number", "tax pin", "my kra"),
        "sw": ("pin ya kra", "kra pin yangu", "namba ya kra"),
    },
    examples=("my KRA PIN is A000000000Z", "KRA PIN: A000000000Z", "kra pin yangu ni A000000000Z"),
    counter_examples=("order number A000000000Z", "what is a KRA PIN?", "tracking A000000000Z"),
)
