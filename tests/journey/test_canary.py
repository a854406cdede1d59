"""Invariant 1: nothing raw is ever durable.

Canaries of every kind, plainly and in disguise, go in by every way there is; then every byte that
stays behind is searched. ``test_the_search_finds_a_leak`` breaks it on purpose.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

import httpx
import pytest
from django.db import connection
from django.test import Client

from ringback.api.access import issue
from ringback.channels.base import InboundType
from ringback.desk import callback as calls
from ringback.desk import intake, reply
from ringback.detect.disguise import disguises
from ringback.errors import BadPayload, ReplyRefused
from ringback.flow import Surface, plain
from ringback.store import models
from ringback.text import RawText
from tests.databases import Database
from tests.world import World, world

BANK, CLINIC = "harborbank", "lakesideclinic"
CARD, CARD_2, AMEX = "4111111111111111", "5555 5555 5555 4444", "3782 822463 10005"
PASSWORD, PIN, OTP = "Zyx-Canary-9-Lantern", "739154", "884213"
SSN, IBAN = "078-05-1120", "GB82 WEST 1234 5698 7654 32"
SECRETS = (PASSWORD, PIN, OTP)
# What is never kept, not even in the vault, and what may lie there sealed only.
PLAIN = {
    "card": f"my card {CARD} was charged twice",
    "card, spaced": f"card {CARD_2} exp 11/29 cvv 917",
    "amex": f"it is {AMEX} please help",
    "password": f"my password is {PASSWORD} and it does not work",
    "pin": f"my PIN is {PIN} ok?",
    "code": f"the one-time code you sent is {OTP}",
    "ssn": f"my ssn is {SSN}",
    "iban": f"send it to {IBAN}",
    "phone": "call me on (202) 555-0143 today",
    "email": "write to canary.bird@example.com please",
    "account": "my account number is 000123456789",
    "record": "my medical record number is MRN 7731904",
}
TRACES = (
    CARD, CARD_2, AMEX, *SECRETS, SSN, IBAN, "555-0143", "5550143", "canary.bird", "000123456789", "7731904",
)  # fmt: skip


@dataclass
class Remains:
    """Every byte that stays behind, by where it lies."""

    places: dict[str, bytes] = field(default_factory=dict)

    def hits(self, trace: str) -> list[str]:
        """The places that hold the trace: as it is, or its digits with up to two characters between any two."""
        forms = {re.escape(trace), re.escape(json.dumps(trace)[1:-1])}
        digits = re.sub(r"\D", "", trace)
        if len(digits) >= 6 and not re.search("[a-z]", trace):
            forms.add(r"[^0-9]{0,2}".join(digits))
        found = []
        for form in forms:
            pattern = re.compile(form.encode())
            found += [where for where, content in self.places.items() if pattern.search(content)]
        return sorted(set(found))


def gather(database: Database, output: str) -> Remains:
    """The database with its journal (PostgreSQL: every row of every table), the data folder, the output."""
    remains = Remains({"output": output.encode()})
    for path in database.data.rglob("*"):
        if path.is_file():
            remains.places[path.name] = path.read_bytes()
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')
            remains.places[f"table {table}"] = repr([[_shown(v) for v in row] for row in cursor.fetchall()]).encode()
    return remains


def _shown(value: object) -> object:
    return bytes(value).hex() if isinstance(value, memoryview | bytes) else value


@pytest.fixture
def play(database: Database) -> Iterator[World]:
    with world() as made:
        yield made


def settle(play: World) -> None:
    play.until(lambda: not models.Effect.objects.filter(done=None).exists())


def test_nothing_raw_is_left_anywhere(play: World, database: Database, capfd: pytest.CaptureFixture[str]) -> None:
    everyone_writes(play)
    authors_split_and_edit(play)
    other_desks_ask(play)
    agents_write(play)
    networks_send_rubbish(play)
    settle(play)
    # Deleted rows must not survive in free pages either.
    if connection.vendor == "sqlite":
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    captured = capfd.readouterr()
    remains = gather(database, captured.out + captured.err)
    assert models.Message.objects.count() > 60
    assert models.Exposure.objects.count() > 20
    nothing_readable_beside_the_tokens()
    left = {trace[:4] + "…": remains.hits(trace) for trace in TRACES if remains.hits(trace)}
    assert left == {}


def everyone_writes(play: World) -> None:
    """Plainly in public and in private to both brands, and a card in every disguise."""
    for account in (BANK, CLINIC):
        for number, text in enumerate(PLAIN.values()):
            name = f"Customer {account} {number}"
            who = play.customer(f"{name} {CARD}" if number == 0 else name)
            play.post(who, account, text)
            play.direct(who, account, text)
    for number, disguise in enumerate(one for one in disguises() if one.suits(CARD)):
        who = play.customer(f"Disguise {number}")
        play.post(who, BANK, f"card {disguise.apply(CARD, [3, 1, 4, 1, 5, 9, 2, 6])} thanks")
    settle(play)


def nothing_readable_beside_the_tokens() -> None:
    """What a disguised card leaves beside its token: no run of digits, in any script."""
    for message in models.Message.objects.filter(conversation__author_name__startswith="Disguise", ours=False):
        if message.text is not None:
            beside = "".join(words for words, token in message.text.segments() if token is None)
            assert sum(character.isdecimal() for character in beside) == 0
            assert [token.kind for token in message.text.tokens] == ["card.number"]


def authors_split_and_edit(play: World) -> None:
    """Half now and half later, and a harmless post edited into a leak."""
    who = play.customer("Split")
    play.direct(who, BANK, f"my card starts with {CARD[:8]}")
    play.direct(who, BANK, f"and then {CARD[8:]}")
    item = play.post(who, BANK, "are you open on Saturday?")
    play.network.put(f"/customer/items/{item}", json={"as": who, "text": PLAIN["card"]}).raise_for_status()
    settle(play)
    assert not models.Sealed.objects.filter(kind="fragment.digits", facts__item=item).exists()


def other_desks_ask(play: World) -> None:
    """By API and by command line, rightly and wrongly."""
    token = issue(models.Person.objects.get(email="ana@harborbank.example"), "test")
    client = Client(headers={"authorization": f"Bearer {token}"})
    for path in ("inspect", "guard"):
        for body in (
            {"text": PLAIN["card"], "surface": "public", "policy": "us-bank"},
            {"text": PLAIN["password"], "surface": PLAIN["card"]},
            {"text": 5, "surface": PLAIN["ssn"], PLAIN["card"]: 1},
        ):
            client.post(f"/api/v1/{path}", json.dumps(body), content_type="application/json")
        client.post(f"/api/v1/{path}", PLAIN["card"][:30], content_type="application/json")
    lines = json.dumps({"text": PLAIN["card"], "surface": "public"}) + "\n" + PLAIN["card"] + "\n"
    command = [sys.executable, "-m", "ringback.cli", "inspect", "--jsonl"]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, check=False, timeout=60)
    print(done.stdout, done.stderr)
    assert done.returncode == 2


def agents_write(play: World) -> None:
    """An agent repeats what they should not; it is refused, and nothing of it is kept."""
    ana = models.Person.objects.get(email="ana@harborbank.example")
    case = models.Case.objects.filter(brand__slug="harbor-bank").first()
    assert case is not None
    for text in (f"your card {CARD} is fine", f"your password {PASSWORD} works"):
        with pytest.raises(ReplyRefused):
            reply.send(case, text, Surface.DIRECT, ana)
    promised = models.Callback.objects.filter(brand__slug="harbor-bank", finished=None).first()
    assert promised is not None
    models.Callback.objects.filter(pk=promised.pk).update(state="wrap_up")
    calls.dispose(promised, ana, "not_needed", f"they read me {CARD} and PIN {PIN}")


def networks_send_rubbish(play: World) -> None:
    """Bodies that cannot be read, and a store that fails in the middle: no error holds any of it."""
    page = models.Page.objects.select_related("brand").get(account=BANK)
    connector = play.runtime.connector(page)
    for body in (PLAIN["card"].encode(), b'{"events": ["' + PLAIN["pin"].encode() + b'"]}', b"\xff" + CARD.encode()):
        try:
            print(connector.parse(body).unknown)
        except BadPayload as error:
            print(repr(error), error.__context__ if not error.__suppress_context__ else "")


def test_the_search_finds_a_leak(sqlite_database: Database, capfd: pytest.CaptureFixture[str]) -> None:
    with world() as play:
        who = play.customer("Leak")
        play.post(who, BANK, "hello")
        message = play.until(lambda: models.Message.objects.first())
        models.Message.objects.filter(pk=message.pk).update(text=plain(f"card {CARD_2}"))
        remains = gather(sqlite_database, capfd.readouterr().out + f"PIN {PIN}")
        assert any("store_message" in place for place in remains.hits(CARD_2))
        assert remains.hits(PIN) == ["output"]


def test_only_safe_text_can_be_stored(sqlite_database: Database) -> None:
    with world():
        message = models.Message(text=RawText(CARD))
        with pytest.raises(TypeError, match="only safe text"):
            models.Message.objects.bulk_create([message])
        with pytest.raises(TypeError, match="only safe text"):
            models.Effect(text="a plain string").save()


def test_what_a_process_holds_of_a_message_does_not_show_it(sqlite_database: Database) -> None:
    """Reprs are what reaches logs and tracebacks."""
    with world() as play:
        page = play.runtime.page(models.Page.objects.select_related("brand").get(account=BANK))
        from datetime import UTC, datetime

        from ringback.channels.base import Inbound

        raw = RawText(f"{PLAIN['card']} call 202 555 0143")
        inbound = Inbound(InboundType.CREATED, "i1", 1, "a1", "Dana", Surface.DIRECT, raw, datetime.now(UTC))
        item = intake.prepare(page, inbound, play.runtime)
        shown = repr(item) + repr(inbound) + repr(item.heard) + repr(item.prepared)
        remains = Remains({"repr": shown.encode()})
        assert [trace for trace in (CARD, "2025550143") if remains.hits(trace)] == []


def test_an_http_client_that_fails_says_nothing(sqlite_database: Database, capfd: pytest.CaptureFixture[str]) -> None:
    with world() as play:
        page = models.Page.objects.select_related("brand").get(account=BANK)
        connector = play.runtime.connector(page)
        with pytest.raises(Exception) as caught:
            connector.message(f"nobody/{CARD}", plain(f"text {CARD}"), "key")
        captured = capfd.readouterr()
        said = f"{caught.value!r} {caught.value.__cause__!r} {captured.out} {captured.err}"
        assert Remains({"error": said.encode()}).hits(CARD) == []
        assert not isinstance(caught.value, httpx.HTTPError)
