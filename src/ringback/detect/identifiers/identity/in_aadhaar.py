"""Indian Aadhaar number: twelve digits, the last after Verhoeff, written in fours; none begins with 0 or 1."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "in.aadhaar",
    "Aadhaar number",
    Scheme(standard("in_.aadhaar"), "IN", ONE_DIGIT, groupings=(r"[2-9][0-9]{3}[- ][0-9]{4}[- ][0-9]{4}",)),
    digits=(12,),
    sources=(
        "Aadhaar (Targeted Delivery of Financial and Other Subsidies, Benefits and Services) Act, 2016",
        "https://uidai.gov.in/en/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.in_.aadhaar",
    ),
    context={
        "en": (
            "aadhaar",
            "aadhar",
            "adhaar",
            "adhar",
            "aadhaar number",
            "aadhaar card",
            "aadhar card",
            "aadhar number",
            "uidai",
            "uid number",
        ),
        "hi": ("आधार", "आधार नंबर", "आधार कार्ड", "आधार संख्या", "आधार कार्ड नंबर"),
        "ta": ("ஆதார்", "ஆதார் எண்"),
        "te": ("ఆధార్",),
        "bn": ("আধার", "আধার নম্বর"),
        "mr": ("आधार क्रमांक",),
        "gu": ("આધાર",),
    },
    examples=("my Aadhaar is 2222 3333 4444", "aadhar card number 222233334444", "मेरा आधार नंबर 2222 3333 4444 है"),
    counter_examples=("order number 222233334444", "what is a Aadhaar number?", "मेरा आधार नंबर 2222 3333 4440 है"),
)
