"""Singaporean identity (NRIC) or foreigner (FIN) number: S, T, F, G or M, seven digits and a check letter."""

from ringback.detect.checksums import nric_sg
from ringback.detect.national import ONE_LETTER, Scheme, national

IDENTIFIER = national(
    "sg.nric",
    "NRIC number",
    Scheme(nric_sg, "SG", ONE_LETTER, formats=(r"[stfgm][0-9]{7}[a-jk-nprt-xz]",)),
    shape=("[stfgm]n7a",),
    sources=("National Registration Act 1965 (Singapore)", "https://www.ica.gov.sg/"),
    context={
        "en": (
            "nric",
            "nric number",
            "fin",
            "fin number",
            "ic number",
            "singpass id",
            "singapore ic",
            "my ic",
            "nric fin",
        ),
        "ms": ("nombor ic", "nombor nric", "nric"),
        "zh": ("身份证号码", "身份证", "身份证号", "nric号码"),
        "ta": ("அடையாள அட்டை எண்",),
    },
    examples=("my NRIC is S0000001I", "NRIC/FIN: S0000001I", "nombor IC saya S0000001I"),
    counter_examples=("order number S0000001I", "what is a NRIC number?", "nombor IC saya S0000001A"),
)
