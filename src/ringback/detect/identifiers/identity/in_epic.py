"""Indian voter identity (EPIC): three letters, six digits and a Luhn digit."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "in.epic",
    "voter number",
    Scheme(standard("in_.epic"), "IN", ONE_DIGIT, groupings=(r"[a-z]{3}[0-9]{7}",)),
    shape=("a3n7",),
    sources=(
        "Registration of Electors Rules, 1960, rule 28",
        "https://www.eci.gov.in/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.in_.epic",
    ),
    context={
        "en": (
            "epic",
            "epic number",
            "voter id",
            "voter card",
            "voter id number",
            "voter number",
            "voter id card",
            "voters id",
            "election card",
            "voter identity card",
        ),
        "hi": ("मतदाता पहचान पत्र", "वोटर आईडी", "मतदाता पहचान", "वोटर कार्ड"),
    },
    examples=("my voter ID is ABC1234566", "EPIC number ABC1234566", "मेरा वोटर आईडी ABC1234566 है"),
    counter_examples=("order number ABC1234566", "what is a voter number?", "मेरा वोटर आईडी ABC1234560 है"),
)
