"""Indonesian identity number: place of registration, date of birth and four digits, sixteen in all."""

from ringback.detect.national import UNCHECKED, Scheme, national, standard

IDENTIFIER = national(
    "id.nik",
    "NIK",
    Scheme(standard("id.nik"), "ID", UNCHECKED),
    digits=(16,),
    sources=(
        "Undang-Undang Nomor 24 Tahun 2013 (Indonesia)",
        "https://dukcapil.kemendagri.go.id/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.id.nik",
    ),
    context={
        "id": (
            "nik",
            "nomor nik",
            "nik saya",
            "nomor induk kependudukan",
            "no ktp",
            "nomor ktp",
            "ktp",
            "no nik",
            "ktp saya",
        ),
        "en": ("nik", "nik number", "ktp", "ktp number", "indonesian id"),
        "jv": ("nik",),
        "su": ("nik",),
    },
    examples=("NIK saya 3171011708450001", "nomor KTP: 3171011708450001", "my KTP number is 3171011708450001"),
    counter_examples=("order number 3171011708450001", "what is a NIK?", "tracking 3171011708450001"),
)
