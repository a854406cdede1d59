"""Greek social security number: date of birth, four digits and a Luhn digit."""

from ringback.detect.national import TWO_DIGITS, Scheme, national, standard

IDENTIFIER = national(
    "gr.amka",
    "AMKA",
    Scheme(standard("gr.amka"), "GR", TWO_DIGITS),
    digits=(11,),
    sources=(
        "Νόμος 3655/2008, άρθρο 153 (Greece)",
        "https://www.amka.gr/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.gr.amka",
    ),
    context={
        "el": ("αμκα", "αμκα μου", "αριθμός μητρώου κοινωνικής ασφάλισης", "ο αμκα μου"),
        "en": ("amka", "amka number", "greek social security number"),
        "sq": ("amka",),
        "ru": ("амка",),
    },
    examples=("ο ΑΜΚΑ μου είναι 01013000003", "ΑΜΚΑ: 01013000003", "my AMKA is 01013000003"),
    counter_examples=("order number 01013000003", "what is a AMKA?", "my AMKA is 01013000000"),
)
