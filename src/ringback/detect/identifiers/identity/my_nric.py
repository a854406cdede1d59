"""Malaysian identity card: date of birth, place of birth and four digits, written 770305-02-1234."""

from ringback.detect.national import UNCHECKED, Scheme, national, standard

IDENTIFIER = national(
    "my.nric",
    "NRIC number",
    Scheme(standard("my.nric"), "MY", UNCHECKED, formats=(r"[0-9]{2}[01][0-9][0-3][0-9]-[0-9]{2}-[0-9]{4}",)),
    digits=(12,),
    sources=(
        "National Registration Act 1959 (Act 78), Malaysia",
        "https://www.jpn.gov.my/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.my.nric",
    ),
    context={
        "en": (
            "ic",
            "ic number",
            "nric",
            "mykad",
            "identity card",
            "nric number",
            "my ic",
            "mykad number",
            "i c number",
        ),
        "ms": (
            "no kad pengenalan",
            "kad pengenalan",
            "mykad",
            "nombor kad pengenalan",
            "nombor ic",
            "no ic",
            "ic saya",
            "nokp",
        ),
        "zh": ("身份证", "身份证号码", "登记号码"),
    },
    examples=("my IC number is 770305-02-0000", "no. kad pengenalan saya 770305020000", "MyKad 770305-02-0000"),
    counter_examples=("order number 770305020000", "what is a NRIC number?", "tracking 770305020000"),
)
