"""Japanese individual number: eleven digits and a check digit."""

from ringback.detect.national import ONE_DIGIT, Scheme, national, standard

IDENTIFIER = national(
    "jp.my_number",
    "My Number",
    Scheme(standard("jp.in_"), "JP", ONE_DIGIT, groupings=(r"[0-9]{4}[- ][0-9]{4}[- ][0-9]{4}",)),
    digits=(12,),
    sources=(
        "行政手続における特定の個人を識別するための番号の利用等に関する法律 (平成25年法律第27号)",
        "https://www.cao.go.jp/bangouseido/",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.jp.in_",
    ),
    context={
        "ja": (
            "マイナンバー",
            "マイナンバーは",
            "個人番号",
            "個人番号は",
            "マイナンバーカード",
            "私のマイナンバーは",
            "マイナンバーが",
            "個人番号が",
        ),
        "en": (
            "my number card",
            "mynumber",
            "japanese individual number",
            "my number japan",
            "individual number",
            "kojin bango",
        ),
        "zh": ("个人编号", "我的号码卡"),
        "pt": ("my number", "mynumber"),
    },
    examples=(
        "マイナンバーは 1234 5678 9018",
        "個人番号: 123456789018",
        "my Japanese individual number is 1234 5678 9018",
    ),
    counter_examples=(
        "order number 123456789018",
        "what is a My Number?",
        "my Japanese individual number is 1234 5678 9010",
    ),
)
