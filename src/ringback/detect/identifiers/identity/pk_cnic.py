"""Pakistani identity card: thirteen digits, place first, written 34201-0891231-8."""

from ringback.detect.national import UNCHECKED, Scheme, national, standard

IDENTIFIER = national(
    "pk.cnic",
    "CNIC number",
    Scheme(standard("pk.cnic"), "PK", UNCHECKED, formats=(r"[1-7][0-9]{4}-[0-9]{7}-[0-9]",)),
    digits=(13,),
    sources=(
        "National Database and Registration Authority Ordinance, 2000 (Pakistan)",
        "https://www.nadra.gov.pk/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.pk.cnic",
    ),
    context={
        "en": ("cnic", "cnic number", "nicop", "nadra card", "my cnic", "id card number", "nic number"),
        "ur": ("شناختی کارڈ", "شناختی کارڈ نمبر", "قومی شناختی کارڈ"),
    },
    examples=("my CNIC is 34201-0000000-8", "شناختی کارڈ نمبر 3420100000008", "CNIC no 34201-0000000-8"),
    counter_examples=("order number 3420100000008", "what is a CNIC number?", "tracking 3420100000008"),
)
