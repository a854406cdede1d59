"""South Korean resident registration number: date of birth, sex and century, five digits and a check digit."""

from ringback.detect.national import TWO_DIGITS, Scheme, national, standard

IDENTIFIER = national(
    "kr.rrn",
    "resident number",
    Scheme(standard("kr.rrn"), "KR", TWO_DIGITS, formats=(r"[0-9]{2}[01][0-9][0-3][0-9]-[0-9]{7}",)),
    digits=(13,),
    sources=(
        "주민등록법 제7조의2 (Korea)",
        "https://www.mois.go.kr/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.kr.rrn",
    ),
    context={
        "ko": (
            "주민등록번호",
            "주민번호",
            "주민등록",
            "주민등록번호는",
            "주민번호는",
            "주민등록번호가",
            "외국인등록번호",
            "제 주민등록번호는",
        ),
        "en": ("resident registration number", "rrn", "korean id number", "alien registration number", "arc number"),
    },
    examples=(
        "제 주민등록번호는 971013-9020008",
        "주민번호 9710139020008",
        "my resident registration number is 971013-9020008",
    ),
    counter_examples=(
        "order number 9710139020008",
        "what is a resident number?",
        "my resident registration number is 971013-9020000",
    ),
)
