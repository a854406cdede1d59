"""Australian Medicare card number: ten digits, the ninth a weighted modulus 10 check, and perhaps a line."""

from ringback.detect.checksums import medicare_au
from ringback.detect.national import ONE_DIGIT, Scheme, national

IDENTIFIER = national(
    "au.medicare",
    "Medicare card number",
    Scheme(medicare_au, "AU", ONE_DIGIT, groupings=(r"[2-6][0-9]{3}[- ][0-9]{5}[- ][0-9]",)),
    digits=(10, 11),
    sources=(
        "https://developer.digitalhealth.gov.au/specifications/clinical-documents",
        "Health Insurance Act 1973 (Cth)",
    ),
    context={"en": ("medicare", "medicare number", "medicare card", "medicare card number")},
    examples=("my Medicare number is 2123 45670 1", "medicare card 2123456701", "Medicare no. 2123 45670 1"),
    counter_examples=("order number 2123456701", "what is a Medicare card number?", "Medicare no. 2123 45670 0"),
)
