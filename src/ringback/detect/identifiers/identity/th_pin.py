"""Thai identity number: thirteen digits, the last a modulus 11 check, written 1-2345-67890-12-1."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "th.pin",
    "identity number",
    Scheme(standard("th.pin"), "TH", ONE_DIGIT, formats=(r"[1-8]-[0-9]{4}-[0-9]{5}-[0-9]{2}-[0-9]",)),
    digits=(13,),
    sources=(
        "พระราชบัญญัติบัตรประจำตัวประชาชน พ.ศ. 2526 (Thailand)",
        "https://www.bora.dopa.go.th/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.th.pin",
    ),
    context={
        "th": ("เลขบัตรประชาชน", "บัตรประชาชน", "เลขประจำตัวประชาชน", "หมายเลขบัตรประชาชน", "เลขที่บัตรประชาชน"),
        "en": ("thai id", "thai id number", "thai national id", "thai id card", "id card number", "citizen id"),
    },
    examples=("เลขบัตรประชาชน 1-2345-67890-12-1", "หมายเลขบัตรประชาชน: 1234567890121", "my Thai ID is 1-2345-67890-12-1"),
    counter_examples=("order number 1234567890121", "what is a identity number?", "my Thai ID is 1-2345-67890-12-0"),
)
