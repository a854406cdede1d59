"""Cuban identity number: date of birth, a digit for the century, serial and sex."""

from ringback.detect.national import UNCHECKED, Scheme, national, standard

IDENTIFIER = national(
    "cu.ni",
    "identity number",
    Scheme(standard("cu.ni"), "CU", UNCHECKED),
    digits=(11,),
    sources=("Decreto-Ley 192 de 1999 (Cuba)", "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.cu.ni"),
    context={
        "es": ("carné de identidad", "número de identidad", "carnet de identidad", "ci cubano", "mi carné"),
        "en": ("cuban id", "carnet de identidad"),
    },
    examples=(
        "mi carné de identidad es 91021000007",
        "número de identidad 91021000007",
        "carnet de identidad: 91021000007",
    ),
    counter_examples=("order number 91021000007", "what is a identity number?", "tracking 91021000007"),
)
