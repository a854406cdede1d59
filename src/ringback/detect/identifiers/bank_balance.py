"""Balance of an account: an amount of money told as what somebody has."""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Pattern, Verdict, contra, pro
from ringback.flow import Kind, Label

_FIGURE = r"[0-9]{1,3}(?:[., '][0-9]{3}){0,4}(?:[.,][0-9]{1,2})?|[0-9]{1,12}(?:[.,][0-9]{1,2})?"
_SIGNED = rf"-?(?:[$] ?(?:{_FIGURE}) ?[km]?\b|(?:{_FIGURE}) ?[km]? ?[$])"
_NAMED = rf"-?(?:{_FIGURE}) ?[km]? ?{{money}}\b"
_BARE = r"[0-9]{1,3}(?:[.,][0-9]{3}){1,3}(?:[.,][0-9]{2})?|[0-9]{2,9}[.,][0-9]{2}"
_TOLD = (
    r"{bank.balance}\b(?: (?:in|on|of|en|de|auf|sur) (?:my|our|the|mi|la|meinem|mon) [a-z]{2,12})?"
    r"(?: +{link}\b){0,3}(?: *{is}\b)?(?: (?:only|just|about|now|solo|nur|noch))? *[:=]? *"
)
_I_HAVE = r"(?:i have|i've got|i've|i had|tengo|hay|ich habe|j'ai|ho|tenho|mam|ik heb)"
_ABOUT = r"(?:only|just|about|over|almost|solo|nur|noch)"
_IN_MY = (
    r"(?:left )?(?:in|on|en|auf|sur|sul|nel|na|no|op) (?:my|our|the|mi|la|mein|meinem|mon|mio|minha|meu|moim|mijn)"
    r" (?:[a-z]+ ){0,2}?(?:accounts?|acct|savings|checking|cuenta|konto|girokonto|compte|conto|conta|koncie|rekening)"
)
_START = r"(?:\b|[\u0900-\u9fff])"


def validate(candidate: Candidate) -> Verdict:
    """Money, and somebody's: not a minimum, a fee or a price."""
    if candidate.after[:1].isdigit() or not any(c in "123456789" for c in candidate.digits):
        return REJECTED
    if candidate.followed("quantity"):
        return REJECTED
    money = "$" in candidate.value or any(c.isalpha() for c in candidate.value)
    found = [pro("amount of money", 1.0) if money else pro("two decimals or thousands", 0.3)]
    if re.search(r"\b(?:minimum|min|required|maximum|limit|fee|mindest\w*|minimo|minimum\w*)\b", candidate.before):
        found.append(contra("a rule, not a balance", 3.0))
    return tuple(found)


IDENTIFIER = Identifier(
    kind=Kind("bank.balance", Label.FINANCIAL, "account balance"),
    patterns=(
        *(Pattern(rf"{_START}{_TOLD}(?P<value>{amount})", digits=1) for amount in (_SIGNED, _NAMED, _BARE)),
        *(
            Pattern(
                rf"\b{_I_HAVE} (?:{_ABOUT} )?(?P<value>{amount}) {_IN_MY}\b",
                trigger=rf"\b{_I_HAVE} (?:{_ABOUT} )?[-$0-9]",
                digits=1,
            )
            for amount in (_SIGNED, _NAMED)
        ),
    ),
    validate=validate,
    sources=("15 U.S.C. 6809(4)", "Regulation (EU) 2015/2366, art. 4"),
    examples=(
        "my balance is $1,250.40",
        "I have £500 in my savings account",
        "available balance: 1,250.40",
        "mi saldo es de 500 euros",
    ),
    counter_examples=(
        "what is my balance?",
        "the minimum balance is $500",
        "transfer $500 to my account",
        "my balance is wrong since 2 days",
        "the fee is $5",
    ),
    base=0.0,
)
