"""Taiwanese identity number: a letter for the place, 1 or 2 (8 or 9 for residents), seven digits, a check."""

from ringback.detect.checksums import ui_tw
from ringback.detect.national import ONE_DIGIT, Scheme, national

IDENTIFIER = national(
    "tw.ui",
    "identity number",
    Scheme(ui_tw, "TW", ONE_DIGIT, groupings=(r"[a-z][1289][0-9]{8}",)),
    shape=("a[1289]n8",),
    sources=("戶籍法施行細則 (Taiwan)", "https://www.ris.gov.tw/"),
    context={
        "zh": (
            "身分證",
            "身分證字號",
            "身份證字號",
            "統一編號",
            "身分證號碼",
            "居留證",
            "身分證號",
            "我的身分證字號是",
            "身分證字號是",
            "統一證號",
        ),
        "en": ("taiwan id", "taiwanese id", "national id taiwan", "arc number", "taiwan id number"),
    },
    examples=("我的身分證字號是 A123456789", "身分證 A123456789", "my Taiwan ID is A123456789"),
    counter_examples=("order number A123456789", "what is a identity number?", "my Taiwan ID is A123456780"),
)
