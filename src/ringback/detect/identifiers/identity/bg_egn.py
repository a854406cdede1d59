"""Bulgarian civil number: date of birth (months from 21 or 41 for other centuries), a serial and a check digit."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "bg.egn",
    "EGN",
    Scheme(standard("bg.egn"), "BG", ONE_DIGIT),
    digits=(10,),
    sources=(
        "Закон за гражданската регистрация, чл. 11 (Bulgaria)",
        "https://www.grao.bg/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.bg.egn",
    ),
    context={
        "bg": ("егн", "единен граждански номер", "моето егн", "егнто"),
        "en": ("egn", "bulgarian id", "egn number", "bulgarian personal number"),
    },
    examples=("моето ЕГН е 8032056031", "ЕГН: 8032056031", "my EGN is 8032056031"),
    counter_examples=("order number 8032056031", "what is a EGN?", "my EGN is 8032056030"),
)
