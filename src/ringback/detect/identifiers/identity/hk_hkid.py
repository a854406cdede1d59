"""Hong Kong identity card: one or two letters, six digits and a modulus 11 check in brackets."""

from ringback.detect.checksums import hkid
from ringback.detect.national import ONE_DIGIT, Scheme, national

IDENTIFIER = national(
    "hk.hkid",
    "identity card number",
    Scheme(hkid, "HK", ONE_DIGIT, formats=(r"[a-z]{1,2}[0-9]{6} ?\([0-9a]\)",)),
    shape=("an6[0-9a]", "a2n6[0-9a]"),
    sources=("Registration of Persons Ordinance (Cap. 177), Hong Kong", "https://www.immd.gov.hk/"),
    context={
        "zh": ("香港身份證", "身份證", "身份證號碼", "hkid", "身份證號", "香港身份證號碼", "我的身份證號碼是"),
        "en": ("hkid", "hkid number", "hong kong id", "hk id", "hong kong identity card", "hk id card"),
    },
    examples=("my HKID is A123456(3)", "香港身份證 A1234563", "HKID number: A123456(3)"),
    counter_examples=("order number A1234563", "what is a identity card number?", "HKID number: A123456(0)"),
)
