"""Israeli identity number: nine digits with a Luhn digit."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "il.idnr",
    "identity number",
    Scheme(standard("il.idnr"), "IL", ONE_DIGIT, groupings=(r"[0-9]{7,8}-[0-9]",)),
    digits=(8, 9),
    sources=(
        "Population Registry Law, 5725-1965 (Israel)",
        "https://www.gov.il/en/departments/population_and_immigration_authority",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.il.idnr",
    ),
    context={
        "he": ("תעודת זהות", "מספר זהות", "ת ז", "תז", "מספר תעודת זהות", "ת.ז.", "תעודת הזהות"),
        "ar": ("رقم الهوية الإسرائيلية", "رقم الهوية"),
        "en": ("teudat zehut", "israeli id", "israeli id number", "mispar zehut"),
        "ru": ("теудат зеут",),
    },
    examples=("תעודת זהות 123456782", "מספר תעודת זהות: 123456782", "my teudat zehut is 123456782"),
    counter_examples=("order number 123456782", "what is a identity number?", "my teudat zehut is 123456780"),
)
