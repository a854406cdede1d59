"""Turkish identity number: eleven digits, the last two a check; none begins with 0."""

from ringback.detect.national import TWO_DIGITS, Scheme, national, standard

IDENTIFIER = national(
    "tr.kimlik",
    "identity number",
    Scheme(standard("tr.tckimlik"), "TR", TWO_DIGITS),
    digits=(11,),
    sources=(
        "5490 sayılı Nüfus Hizmetleri Kanunu, m. 46",
        "https://www.nvi.gov.tr/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.tr.tckimlik",
    ),
    context={
        "tr": (
            "tc kimlik",
            "tc kimlik numaram",
            "kimlik no",
            "kimlik numaram",
            "kimlik numarası",
            "tckn",
            "tc numaram",
            "t c kimlik no",
            "t c kimlik numarası",
            "vatandaşlık numarası",
            "tc kimlik numarası",
            "tcm",
            "tc",
        ),
        "en": ("tc kimlik", "turkish id", "turkish id number", "tckn", "turkish identity number"),
        "de": ("türkische identitätsnummer", "tc kimlik"),
        "ar": ("رقم الهوية التركية", "رقم الكملك", "كملك"),
    },
    examples=("TC kimlik numaram 10000000146", "T.C. kimlik no: 10000000146", "my Turkish ID number is 10000000146"),
    counter_examples=("order number 10000000146", "what is a identity number?", "my Turkish ID number is 10000000140"),
)
