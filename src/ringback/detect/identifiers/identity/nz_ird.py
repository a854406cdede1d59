"""New Zealand Inland Revenue number: eight or nine digits, the last a modulus 11 check."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "nz.ird",
    "IRD number",
    Scheme(standard("nz.ird"), "NZ", ONE_DIGIT, groupings=(r"[0-9]{2,3}-[0-9]{3}-[0-9]{3}",)),
    digits=(8, 9),
    sources=(
        "https://www.ird.govt.nz/managing-my-tax/ird-numbers",
        "Tax Administration Act 1994 (NZ)",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.nz.ird",
    ),
    context={"en": ("ird", "ird number", "inland revenue number", "my ird"), "mi": ("tau ird",)},
    examples=("my IRD number is 49-098-576", "IRD no 49098576", "inland revenue number 49-098-576"),
    counter_examples=("order number 49098576", "what is a IRD number?", "inland revenue number 49-098-570"),
)
