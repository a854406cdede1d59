"""Russian taxpayer number: twelve digits of a person, ten of a company, the last two or one a check."""

from ringback.detect.national import TWO_DIGITS, Scheme, national, standard

IDENTIFIER = national(
    "ru.inn",
    "INN",
    Scheme(standard("ru.inn"), "RU", TWO_DIGITS),
    digits=(10, 12),
    sources=(
        "Налоговый кодекс Российской Федерации, ст. 84",
        "https://www.nalog.gov.ru/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.ru.inn",
    ),
    context={
        "ru": ("инн", "мой инн", "номер инн", "идентификационный номер налогоплательщика"),
        "en": ("inn", "inn number", "russian tax id"),
    },
    examples=("мой ИНН 123456789047", "ИНН: 123456789047", "my INN is 123456789047"),
    counter_examples=("order number 123456789047", "what is a INN?", "my INN is 123456789040"),
)
