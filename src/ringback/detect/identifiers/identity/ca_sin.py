"""Canadian social insurance number: nine digits with a Luhn digit, written 3 3 3; none begins with 0 or 8."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "ca.sin",
    "social insurance number",
    Scheme(standard("ca.sin"), "CA", ONE_DIGIT, groupings=(r"[0-9]{3}[- ][0-9]{3}[- ][0-9]{3}",)),
    digits=(9,),
    sources=(
        "Employment Insurance Act (S.C. 1996, c. 23), s. 138",
        "https://www.canada.ca/en/employment-social-development/services/sin.html",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.ca.sin",
    ),
    context={
        "en": (
            "social insurance number",
            "social insurance",
            "sin number",
            "sin no",
            "sin card",
            "my sin",
            "sin is",
            "sin num",
        ),
        "fr": (
            "numéro d'assurance sociale",
            "numero d'assurance sociale",
            "assurance sociale",
            "mon nas",
            "nas",
            "numéro nas",
        ),
    },
    examples=(
        "my SIN is 123 456 782",
        "social insurance number 123456782",
        "mon numéro d'assurance sociale est le 123 456 782",
    ),
    counter_examples=(
        "order number 123456782",
        "what is a social insurance number?",
        "mon numéro d'assurance sociale est le 123 456 780",
    ),
)
