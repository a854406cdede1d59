"""Overrides: a second person lets one text through once; what nobody may let through stays refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from ringback.desk import overrides, reply
from ringback.desk.carry import performer
from ringback.desk.conftest import Stage, audited, person
from ringback.desk.runtime import Runtime
from ringback.engine import Engine
from ringback.errors import BadInput, ChannelError, Refused, ReplyRefused
from ringback.flow import Surface
from ringback.flow.policy import OVERRIDABLE, Override
from ringback.store import models
from ringback.store.models import Brand, Effect
from ringback.store.models import Override as Row
from tests.cast import Cast, Matter, make, matter

PROMISE = "We guarantee you will get your money back today."
LINK = "See https://other.example/help for the steps."
WHY = "The refund is booked already."


def permit(runtime: Runtime, monkeypatch: pytest.MonkeyPatch, codes: tuple[str, ...] = OVERRIDABLE) -> None:
    """The brands' policies permit these overrides."""
    engine_of: Callable[[Brand], Engine] = runtime.engine
    made: dict[int, Engine] = {}

    def engine(brand: Brand) -> Engine:
        if brand.pk not in made:
            found = engine_of(brand)
            made[brand.pk] = replace(found, policy=replace(found.policy, override=Override(frozenset(codes), 10)))
        return made[brand.pk]

    monkeypatch.setattr(runtime, "engine", engine)


@pytest.fixture
def cast(db: None, monkeypatch: pytest.MonkeyPatch) -> Cast:
    made = make()
    permit(made.runtime, monkeypatch)
    return made


@pytest.fixture
def dana(cast: Cast) -> Matter:
    return matter(cast, cast.bank_page)


def asked(dana: Matter, cast: Cast, text: str = PROMISE, surface: Surface = Surface.PUBLIC) -> Row:
    return reply.ask_override(dana.case, (text, surface), WHY, cast.agent)


def granted(dana: Matter, cast: Cast, text: str = PROMISE, surface: Surface = Surface.PUBLIC) -> Row:
    row = asked(dana, cast, text, surface)
    overrides.grant(row, cast.supervisor)
    return row


def sent(dana: Matter, cast: Cast, text: str = PROMISE, surface: Surface = Surface.PUBLIC) -> Effect:
    reply.send(dana.case, text, surface, cast.agent)
    return Effect.objects.latest("pk")


def test_one_text_leaves_once_with_its_reminder(dana: Matter, cast: Cast) -> None:
    granted(dana, cast)
    effect = sent(dana, cast)
    assert str(effect.text).startswith(PROMISE)
    assert len(str(effect.text)) > len(PROMISE) + 20
    with pytest.raises(ReplyRefused):
        sent(dana, cast)


def test_both_people_and_the_rule_are_on_record(dana: Matter, cast: Cast) -> None:
    row = granted(dana, cast)
    sent(dana, cast)
    for action in ("override.asked", "override.granted", "override.used"):
        (facts,) = audited(action)
        assert facts["asked_by"] == cast.agent.email
        assert facts["reason"] == WHY
        assert facts["digest"] == row.digest
        assert facts["codes"] == ["promise"]
        assert facts["policy"] == "us-bank"
        assert facts["version"]
        assert facts["clauses"] == ["glba-502"]
    assert facts["decided_by"] == cast.supervisor.email


def test_it_leaves_through_the_one_door(play: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    permit(play.world.runtime, monkeypatch)
    play.post("are you open on Saturday?")
    play.settle()
    case, ana, sam = play.case(), person("ana"), person("sam")
    row = reply.ask_override(case, (PROMISE, Surface.PUBLIC), WHY, ana)
    overrides.grant(row, sam)
    reply.send(case, PROMISE, Surface.PUBLIC, ana)
    play.settle()
    (said,) = [text for text in play.replies() if text.startswith(PROMISE)]
    assert len(said) > len(PROMISE) + 20


@pytest.mark.parametrize("text", [PROMISE + " ", PROMISE.replace("today", "now"), "What is your PIN?"])
def test_another_text_is_refused(text: str, dana: Matter, cast: Cast) -> None:
    granted(dana, cast)
    with pytest.raises(ReplyRefused):
        sent(dana, cast, text)


def test_another_case_is_refused(dana: Matter, cast: Cast) -> None:
    granted(dana, cast)
    other = matter(cast, cast.bank_page, name="Luis O.")
    with pytest.raises(ReplyRefused):
        sent(other, cast)


def test_another_surface_is_refused(dana: Matter, cast: Cast) -> None:
    granted(dana, cast, LINK, Surface.DIRECT)
    with pytest.raises(ReplyRefused):
        sent(dana, cast, LINK, Surface.PUBLIC)


def test_another_agent_is_refused(dana: Matter, cast: Cast) -> None:
    granted(dana, cast)
    with pytest.raises(ReplyRefused):
        reply.send(dana.case, PROMISE, Surface.PUBLIC, cast.supervisor)


def test_an_expired_one_is_refused(dana: Matter, cast: Cast) -> None:
    row = granted(dana, cast)
    assert row.expires - cast.runtime.clock() <= overrides.WAITS
    Row.objects.update(expires=cast.runtime.clock() - timedelta(seconds=1))
    with pytest.raises(ReplyRefused):
        sent(dana, cast)


def test_what_was_declined_or_not_answered_is_refused(dana: Matter, cast: Cast) -> None:
    row = asked(dana, cast)
    with pytest.raises(ReplyRefused):
        sent(dana, cast)
    overrides.decline(row, cast.supervisor)
    with pytest.raises(ReplyRefused):
        sent(dana, cast)
    with pytest.raises(BadInput):
        overrides.grant(row, cast.supervisor)


def test_a_policy_that_changed_since_is_asked_again(dana: Matter, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    granted(dana, cast)
    permit(cast.runtime, monkeypatch, ())
    with pytest.raises(ReplyRefused):
        sent(dana, cast)


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("What is your PIN?", Surface.DIRECT),
        ("What is the code on the back?", Surface.DIRECT),
        ("The last four are one one one one.", Surface.PUBLIC),
        ("Your card 4111 1111 1111 1111 is blocked.", Surface.PUBLIC),
        ("Your card 4111 1111 1111 1111 is blocked.", Surface.DIRECT),
        ("Thanks for being a customer since 2010.", Surface.PUBLIC),
        ("What is your e-mail address?", Surface.PUBLIC),
        ("Please call us on 202 555 0177.", Surface.PUBLIC),
        ("Please call us on 202 555 0177.", Surface.DIRECT),
        (LINK, Surface.PUBLIC),
    ],
)
def test_what_nobody_may_let_through(text: str, surface: Surface, dana: Matter, cast: Cast) -> None:
    with pytest.raises(Refused, match="Nobody may let this through"):
        asked(dana, cast, text, surface)
    assert not Row.objects.exists()


@pytest.mark.parametrize("text", ["Your appointment is tomorrow.", "We saw you on Tuesday."])
@pytest.mark.parametrize("surface", [Surface.PUBLIC, Surface.DIRECT])
def test_no_confirmation_under_a_healthcare_policy(text: str, surface: Surface, cast: Cast) -> None:
    policy = cast.runtime.engine(cast.clinic).policy
    assert overrides.barred(policy, surface, ["confirm"], [])
    pat = matter(cast, cast.clinic_page, name="Pat S.", said="where are my results")
    verdict = reply.check(pat.case, text, surface, cast.other)
    if not verdict.allowed:
        with pytest.raises(Refused, match="Nobody may"):
            reply.ask_override(pat.case, (text, surface), WHY, cast.other)


def test_nothing_may_be_let_through_unless_the_policy_says_so(
    dana: Matter, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    permit(cast.runtime, monkeypatch, ("link",))
    with pytest.raises(Refused, match="lets nobody override"):
        asked(dana, cast)


def test_four_eyes(dana: Matter, cast: Cast) -> None:
    row = reply.ask_override(dana.case, (PROMISE, Surface.PUBLIC), WHY, cast.supervisor)
    with pytest.raises(Refused, match="second person"):
        overrides.grant(row, cast.supervisor)
    for who in (cast.agent, cast.compliance, cast.other, cast.nobody):
        with pytest.raises(Refused, match="only a supervisor"):
            overrides.grant(row, who)
    assert not Row.objects.get().granted


@pytest.mark.parametrize("reason", ["", "ok", "her card is 4111 1111 1111 1111", "call 202-555-0143 to check"])
def test_a_reason_is_needed_and_holds_no_value(reason: str, dana: Matter, cast: Cast) -> None:
    with pytest.raises(BadInput, match=r"say why|holds private information"):
        reply.ask_override(dana.case, (PROMISE, Surface.PUBLIC), reason, cast.agent)
    assert not models.Refusal.objects.exists()


def test_asking_twice_is_asking_once(dana: Matter, cast: Cast) -> None:
    assert asked(dana, cast) == asked(dana, cast)
    assert overrides.standing(dana.case, (PROMISE, Surface.PUBLIC), cast.agent) == Row.objects.get()


def test_what_may_leave_needs_no_override(dana: Matter, cast: Cast) -> None:
    with pytest.raises(BadInput, match="as it is"):
        asked(dana, cast, "How can we help?")


def test_the_door_lets_nothing_else_through(dana: Matter, cast: Cast) -> None:
    granted(dana, cast)
    effect = sent(dana, cast)
    real = effect.action["override"]
    for change in ({"override": real + 1}, {"override": 0}, {}):
        effect.action = {"do": "reply", "item": "x", **change}
        with pytest.raises(ChannelError, match="at the door"):
            performer(cast.runtime).act(effect)
    effect.action = {"do": "reply", "item": "x", "override": real}
    effect.text = type(effect.text).from_json({**effect.text.to_json(), "text": f"{effect.text} Really."})
    with pytest.raises(ChannelError, match="at the door"):
        performer(cast.runtime).act(effect)
