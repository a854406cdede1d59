"""Argentinian tax and labour number (CUIT, CUIL): eleven digits, the last a modulus 11 check, written 20-12345678-6."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "ar.cuit",
    "CUIT",
    Scheme(standard("ar.cuit"), "AR", ONE_DIGIT, formats=(r"[23][0-9]-[0-9]{8}-[0-9]",)),
    digits=(11,),
    sources=(
        "Resolución General AFIP 10/1997",
        "https://www.argentina.gob.ar/obtener-el-cuil",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.ar.cuit",
    ),
    context={
        "es": ("cuit", "cuil", "cdi", "número de cuit", "número de cuil", "mi cuil", "mi cuit", "cuit cuil"),
        "en": ("cuit", "cuil"),
    },
    examples=("mi CUIT es 20-12345678-6", "CUIL 20123456786", "my CUIT is 20-12345678-6"),
    counter_examples=("order number 20123456786", "what is a CUIT?", "my CUIT is 20-12345678-0"),
)
