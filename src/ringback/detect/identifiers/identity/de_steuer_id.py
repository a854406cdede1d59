"""German tax identification number: eleven digits, one of them repeated, the last a check (ISO 7064)."""

from ringback.detect.national import TWO_DIGITS, Scheme, national, standard

IDENTIFIER = national(
    "de.steuer_id",
    "tax number",
    Scheme(standard("de.idnr"), "DE", TWO_DIGITS, groupings=(r"[0-9]{2} [0-9]{3} [0-9]{3} [0-9]{3}",)),
    digits=(11,),
    sources=(
        "§ 139b Abgabenordnung",
        "https://www.bzst.de/DE/Privatpersonen/SteuerlicheIdentifikationsnummer/steuerlicheidentifikationsnummer_node.html",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.de.idnr",
    ),
    context={
        "de": (
            "steuer id",
            "steueridnummer",
            "steuer identifikationsnummer",
            "steueridentifikationsnummer",
            "idnr",
            "steuerid",
            "steuerliche identifikationsnummer",
            "steuer idnr",
            "tin",
            "steuernummer",
            "identifikationsnummer",
        ),
        "en": ("german tax id", "steuer id", "german tax number", "steueridentifikationsnummer"),
        "tr": ("vergi kimlik numarası", "almanya vergi numarası"),
    },
    examples=(
        "meine Steuer-ID ist 12234567899",
        "Steueridentifikationsnummer: 12234567899",
        "my German tax ID is 12234567899",
    ),
    counter_examples=("order number 12234567899", "what is a tax number?", "my German tax ID is 12234567890"),
)
