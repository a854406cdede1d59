"""Russian, whose letters are folded into Latin look-alikes: values told, harmless messages, and no harm to others."""

from __future__ import annotations

from functools import cache

import pytest

from ringback.detect import Matcher, compile_matcher, discover
from ringback.detect.fold import folded
from ringback.flow import FRAGMENT
from ringback.languages.bundled import heard


@cache
def matcher() -> Matcher:
    return compile_matcher(discover(), heard().values(), region="US")


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("credential.password", "мой пароль Zelen1y!x"),
        ("credential.password", "пароль для входа: solnce2024"),
        ("credential.pin", "мой пин-код 4821"),
        ("credential.otp", "код из смс 482913"),
        ("card.number", "моя карта 4111 1111 1111 1111"),
        ("card.number", "номер карты четыре один один один 1111 1111 1111"),
        ("card.security_code", "CVV код 123"),
        ("card.expiry", "срок действия 09/29"),
        ("contact.phone", "перезвоните на +1 202 555 0123"),
        ("identity.date_of_birth", "дата рождения 12.03.1985"),
        ("health.condition", "у меня диабет"),
        ("health.medication", "я принимаю метформин"),
        ("reference.case", "мой заказ 4829131 не пришёл"),
    ],
)
def test_a_value_is_found(kind: str, text: str) -> None:
    assert kind in {finding.kind for finding in matcher().find(text)}


@pytest.mark.parametrize(
    "text",
    [
        "пароль не работает",
        "забыл пароль",
        "пин-код не подходит, что делать?",
        "почему код подтверждения не приходит",
        "никому не сообщайте пароль и код из смс",
        "карта заблокирована уже 3 дня",
        "где мой телефон с доставкой?",
        "списали 2500 рублей",
    ],
)
def test_a_harmless_message_holds_nothing(text: str) -> None:
    assert [finding.kind for finding in matcher().find(text) if finding.kind != FRAGMENT] == []


@pytest.mark.parametrize("text", ["где мой заказ {}?", "номер отслеживания {}", "счёт-фактура {} неверна"])
def test_an_order_is_no_card(text: str) -> None:
    found = {finding.kind for finding in matcher().find(text.format("4111111111111111"))}
    assert "card.number" not in found


def test_what_it_denies_or_asks_is_no_word_of_another_language() -> None:
    ours = {folded(word) for tag in ("denied", "asks", "like", "plain", "into") for word in heard()["ru"].context[tag]}
    others = {
        folded(word)
        for code, vocabulary in heard().items()
        if code != "ru"
        for words in vocabulary.context.values()
        for word in words
    }
    assert ours & others == set()
