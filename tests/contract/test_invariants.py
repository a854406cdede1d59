"""Invariants 2, 8 and 9 of the architecture, over the code and over a journey."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from ringback.desk import correct
from ringback.errors import BadInput
from ringback.flow import plain
from ringback.store import audit, models
from tests.world import World, in_daylight, world

BANK = "harborbank"
SOURCE = Path(__file__).resolve().parents[2] / "src" / "ringback"
SENDING = {"reply", "private_reply", "message"}


def senders(tree: ast.AST) -> set[str]:
    """The connector's sending methods that a module calls or takes hold of."""
    return {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and node.attr in SENDING
        and isinstance(node.value, ast.Name)
        and "connector" in node.value.id.lower()
    }


def test_one_module_sends() -> None:
    found = {}
    for path in SOURCE.rglob("*.py"):
        inside = path.relative_to(SOURCE)
        ours = not path.name.startswith("test_") and inside.parts[0] not in ("channels", "sandbox")
        if ours and (names := senders(ast.parse(path.read_text(encoding="utf-8")))):
            found[str(inside)] = names
    assert found == {"desk/carry.py": SENDING}


def test_the_search_for_senders_finds_one() -> None:
    assert senders(ast.parse("send = connector.reply\nsend('x')")) == {"reply"}


@pytest.fixture
def play(sqlite_database: object) -> Iterator[World]:
    with world() as made:
        yield made


def quiet(play: World) -> bool:
    return not any(play.networks.pending().values()) and not models.Effect.objects.filter(done=None).exists()


def reminded(text: str) -> bool:
    return any(word in text for word in ("PIN", "password", "contraseña"))


def test_whatever_reaches_the_network_reminds_and_public_words_promise_nothing(play: World) -> None:
    for account in (BANK, "lakesideclinic"):
        for number, said in enumerate((
            "my card 4111 1111 1111 1111 was charged twice", "I cannot get into my account",
            "no puedo entrar en mi cuenta, mi tarjeta es 4111 1111 1111 1111", "my PIN is 4321",
        )):  # fmt: skip
            who = play.customer(f"{account} {number}")
            play.post(who, account, said)
            play.post(play.customer(f"{account} {number}, in public only"), account, said)
            play.direct(who, account, said)
            play.direct(who, account, f"call me on (202) 555-0143 in the next hours, I'm in {in_daylight()}")
    play.until(lambda: quiet(play), 60)
    ours = [item for item in play.networks.network.items.values() if item.ours]
    assert len(ours) >= 16
    assert [item.text.reveal() for item in ours if not reminded(item.text.reveal())] == []
    public = [item.text.reveal() for item in ours if not item.thread]
    assert public
    for text in public:
        assert not any(character.isdigit() for character in text)
        assert not any(word in text.lower() for word in ("call you", "phone number", "callback", "le llamaremos"))


def test_words_changed_in_the_database_do_not_leave(play: World) -> None:
    who = play.customer("Dana")
    play.post(who, BANK, "I cannot get into my account")
    play.until(lambda: not any(play.networks.pending().values()) or None)
    play.direct(who, BANK, "hello?")
    models.Effect.objects.filter(done=None, text__isnull=False).update(text=plain("What is your PIN?"))
    play.until(lambda: quiet(play), 30)
    assert not any("What is your PIN" in item.text.reveal() for item in play.networks.network.items.values())


def test_each_decision_says_why_and_the_chain_holds_until_a_row_is_changed(play: World) -> None:
    who = play.customer("Dana")
    play.post(who, BANK, "my card 4111 1111 1111 1111 was charged twice")
    play.until(lambda: quiet(play), 30)
    message = models.Message.objects.get(ours=False, current=True)
    [fact] = [row for row in message.findings if row["exposed"]]
    assert fact["clause"]
    assert fact["reason"]
    assert fact["policy"].startswith("us-bank ")
    assert fact["evidence"]
    audit.seal_all()
    brand = message.brand_id
    assert audit.verify(brand) is None
    row = models.Audit.objects.filter(brand=brand, number__isnull=False).order_by("number")[1]
    models.Audit.objects.filter(pk=row.pk).update(actor="nobody@example.com")
    broken = audit.verify(brand)
    assert broken is not None
    assert (broken.number, broken.how) == (row.number, "changed")


def test_a_false_alarm_is_undone_while_it_can_be_and_a_card_never(play: World) -> None:
    who = play.customer("Dana")
    play.direct(who, BANK, "my ssn is 078-05-1120 and my card is 4111 1111 1111 1111")
    play.until(lambda: models.Message.objects.exists())
    ana = models.Person.objects.get(email="ana@harborbank.example")
    sam = models.Person.objects.get(email="sam@harborbank.example")
    message = models.Message.objects.get(ours=False)
    assert message.text is not None
    by_kind = {token.kind: number for number, token in enumerate(message.text.tokens)}
    with pytest.raises(BadInput, match="destroyed"):
        correct.not_sensitive(message, by_kind["card.number"], sam)
    with pytest.raises(BadInput, match="ask a supervisor"):
        correct.not_sensitive(message, by_kind["identity.us.ssn"], ana)
    correct.not_sensitive(message, by_kind["identity.us.ssn"], sam)
    message.refresh_from_db()
    assert "078-05-1120" in str(message.text)
    assert "4111 1111" not in str(message.text)


def test_after_its_quarantine_a_value_is_gone(play: World) -> None:
    who = play.customer("Dana")
    play.direct(who, BANK, "my ssn is 078-05-1120")
    play.until(lambda: models.Message.objects.exists())
    from datetime import timedelta

    play.clock.ahead += timedelta(hours=80)
    sam = models.Person.objects.get(email="sam@harborbank.example")
    with pytest.raises(BadInput, match="time in which"):
        correct.not_sensitive(models.Message.objects.get(ours=False), 0, sam)
