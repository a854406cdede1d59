"""Swedish personal number: date of birth, a serial and a Luhn digit, written 811228-9874."""

from ringback.detect.national import TWO_DIGITS, Scheme, national, standard

IDENTIFIER = national(
    "se.personnummer",
    "personal number",
    Scheme(
        standard("se.personnummer"),
        "SE",
        TWO_DIGITS,
        formats=(r"(?:19|20)[0-9]{2}[01][0-9][0-9]{2}[-+][0-9]{4}", r"[0-9]{2}[01][0-9][0-3][0-9][-+][0-9]{4}"),
    ),
    digits=(10, 12),
    sources=(
        "Folkbokföringslag (1991:481), 18 § (Sweden)",
        "https://www.skatteverket.se/servicelankar/otherlanguages/inenglish/individualsandemployees/livinginsweden/personalidentitynumberandcoordinationnumber.4.2cf1b5cd163796a5c8b4295.html",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.se.personnummer",
    ),
    context={
        "sv": ("personnummer", "mitt personnummer", "personnr", "pers nr", "pnr", "samordningsnummer", "personnumret"),
        "en": (
            "personnummer",
            "swedish personal number",
            "personal number",
            "swedish id number",
            "personal identity number",
        ),
        "fi": ("henkilönumero",),
        "ar": ("الرقم الشخصي",),
        "so": ("personnummer",),
    },
    examples=(
        "mitt personnummer är 811228-9874",
        "personnummer: 8112289874",
        "my Swedish personal number is 811228-9874",
    ),
    counter_examples=(
        "order number 8112289874",
        "what is a personal number?",
        "my Swedish personal number is 811228-9870",
    ),
)
