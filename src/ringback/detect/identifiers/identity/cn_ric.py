"""Chinese resident identity number: place, date of birth, serial and a check character (ISO 7064, MOD 11-2)."""

from ringback.detect.national import STRONG, Scheme, national, standard

IDENTIFIER = national(
    "cn.ric",
    "identity number",
    Scheme(
        standard("cn.ric"),
        "CN",
        STRONG,
        formats=(r"[1-9][0-9]{5}(?:19|20)[0-9]{2}[01][0-9][0-3][0-9]{4}x",),
        bare=(18,),
    ),
    digits=(18,),
    shape=("n17[x]",),
    sources=(
        "GB 11643-1999",
        "中华人民共和国居民身份证法",
        "https://arthurdejong.org/python-stdnum/doc/2.2/stdnum.cn.ric",
    ),
    context={
        "zh": (
            "身份证",
            "身份证号",
            "身份证号码",
            "我的身份证号是",
            "身份证号是",
            "身份证号码是",
            "我的身份证号码是",
            "身份證",
            "身份證號碼",
            "身份證號",
            "居民身份证",
            "身份证号为",
        ),
        "en": (
            "chinese id",
            "chinese id number",
            "resident identity card",
            "id card number",
            "id number",
            "shenfenzheng",
        ),
    },
    examples=(
        "我的身份证号是 110101190001010014",
        "身份证号码: 110101190001010014",
        "my Chinese ID number is 110101190001010014",
    ),
    counter_examples=(
        "order number 110101190001010014",
        "what is a identity number?",
        "my Chinese ID number is 110101190001010010",
    ),
)
