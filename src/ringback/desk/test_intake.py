"""Messages as networks really deliver them: twice, late, out of order, in pieces."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from ringback.cases import Queue
from ringback.desk import intake, pause
from ringback.desk.carry import performer
from ringback.desk.conftest import CARD, Stage, audited, person
from ringback.flow import Surface
from ringback.store import models
from ringback.store.outbox import write
from ringback.text import RawText
from tests.world import in_daylight


def test_a_delivery_that_comes_twice_is_taken_once(both: Stage) -> None:
    event = both.inbound("i1", 1, CARD)
    both.take(event, event)
    both.take(event)
    assert models.Message.objects.count() == 1
    assert models.Effect.objects.filter(action__do="hide").count() == 1


def test_an_edit_before_its_original_stands(both: Stage) -> None:
    both.take(both.inbound("i1", 2, "are you open on Saturday?", "edited"))
    both.take(both.inbound("i1", 1, CARD))
    current = models.Message.objects.get(item="i1", current=True)
    assert (current.version, str(current.text)) == (2, "are you open on Saturday?")
    assert models.Message.objects.filter(item="i1").count() == 2
    assert not models.Exposure.objects.exists()
    assert not any("4111 1111" in str(m.text) for m in models.Message.objects.all())


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_what_was_hidden_meanwhile_is_still_read(play: Stage, together: bool, order: tuple[int, int]) -> None:
    """A moderator or the network hid it within the same second: its text stands all the same."""
    events = [play.inbound("i1", 1, CARD), play.inbound("i1", 2, kind="hidden")]
    chosen = [events[n] for n in order]
    for batch in [chosen] if together else [[one] for one in chosen]:
        play.take(*batch)
    assert models.Message.objects.get(item="i1", current=True).text is not None
    assert play.exposure().kinds == ["card.number"]


def test_a_clean_post_edited_into_a_leak_is_contained(play: Stage) -> None:
    item = play.post("are you open on Saturday?")
    play.edit(item, CARD)
    play.settle()
    assert play.hidden(item)
    assert play.exposure().state == "contained"


def test_a_leak_edited_clean_before_it_is_hidden_is_gone(play: Stage) -> None:
    item = play.post()
    play.edit(item, "I was charged twice")
    assert play.exposure().state == "gone"
    play.settle()
    assert models.Message.objects.get(item=item, current=True).text is not None


def test_a_post_the_customer_deletes_is_gone(both: Stage) -> None:
    item = both.post()
    both.settle()
    both.delete(item)
    both.settle()
    exposure = both.exposure()
    assert exposure.state == "gone"
    assert exposure.gone is not None
    assert not models.Timer.objects.filter(name__startswith="watch").exists()
    assert models.Message.objects.get(item=item, current=True).visibility == "gone"


def test_what_happens_to_an_item_of_a_closed_case_reaches_that_case(play: Stage) -> None:
    item = play.post()
    play.settle()
    models.Case.objects.update(closed=play.world.clock(), stage="closed")
    case = play.case()
    case.state = {**case.state, "stage": "closed"}
    case.save()
    play.delete(item)
    assert play.exposure().state == "gone"
    assert models.Case.objects.count() == 1


def test_a_closed_case_that_shows_something_again_comes_back_to_the_inbox(play: Stage) -> None:
    item = play.post()
    play.settle()
    case = play.case()
    case.closed, case.stage, case.queue = play.world.clock(), "closed", "done"
    case.state = {**case.state, "stage": "closed"}
    case.save()
    play.take(play.inbound(item, 9, kind="unhidden"))
    assert play.case().closed is None
    assert play.case().queue == Queue.EXPOSURES
    assert {"reason": "visible again", "item": item} in audited("human.paged")
    play.settle()
    assert play.case().closed is not None
    assert play.exposure().state == "contained"
    assert play.hidden(item)


def test_values_split_over_surfaces_are_joined(both: Stage) -> None:
    item = both.post("first half 4111 1111")
    both.direct("and the rest of my card: 1111 1111")
    both.settle()
    texts = [str(m.text) for m in models.Message.objects.filter(ours=False, text__isnull=False)]
    assert not any("1111" in text.replace("[card ••1111]", "") for text in texts), texts
    assert both.hidden(item)
    assert not models.Sealed.objects.filter(kind="fragment.digits").exists()


def test_values_split_within_one_batch_are_joined(both: Stage) -> None:
    both.take(both.inbound("i1", 1, "my card starts 4111 1111"), both.inbound("i2", 1, "and goes on 1111 1111"))
    shown = {m.item: str(m.text) for m in models.Message.objects.all()}
    assert "[card]" in shown["i1"]
    assert "[card" in shown["i2"]
    kinds = {e.item: e.kinds for e in models.Exposure.objects.all()}
    assert kinds == {"i1": ["card.number"], "i2": ["card.number"]}
    assert not models.Sealed.objects.filter(kind="fragment.digits").exists()


def test_two_peoples_halves_are_never_joined(play: Stage) -> None:
    play.take(
        play.inbound("i1", 1, "my card starts 4111 1111"),
        play.inbound("i2", 1, "and goes on 1111 1111", author="somebody else"),
    )
    assert not models.Exposure.objects.exists()


def test_our_own_words_come_back_without_the_call_phrase(both: Stage) -> None:
    """The network tells us of our own message, often before the call that sent it has returned."""
    both.post()
    both.settle()
    both.direct(f"call me on (202) 555-0143 in the next hours, I'm in {in_daylight()}")
    network, sent = both.world.networks.network, []
    deliver = network.emit

    def keep_back(page: Any, event: Any) -> None:
        """The word of the message that holds the phrase comes when we say so."""
        if "will say the words" in event["text"]:
            told = {"surface": Surface.DIRECT, "ours": True, "author": both.account, "thread": both.dana}
            sent.append(both.inbound(event["id"], 1, event["text"], **told))
        else:
            deliver(page, event)

    network.emit = keep_back
    waiting = models.Effect.objects.filter(done=None)
    effect = next(e for e in waiting if "direct.callback" in e.action.get("templates", []))
    result = performer(both.world.runtime).act(effect)
    both.take(*sent)
    assert len(sent) == 1
    assert not models.Message.objects.filter(item=result.data["item"]).exists()
    both.settle()
    assert "[call phrase]" in str(models.Message.objects.get(item=result.data["item"]).text)
    both.take(*sent)
    assert "[call phrase]" in str(models.Message.objects.get(item=result.data["item"]).text)


def test_what_an_agent_writes_in_the_networks_own_app_is_kept(play: Stage) -> None:
    play.post("hello")
    play.settle()
    told = {"surface": Surface.DIRECT, "ours": True, "author": play.account, "thread": play.dana}
    play.take(play.inbound("native-1", 1, "Hello Dana, this is Sam.", **told))
    assert models.Message.objects.get(item="native-1").conversation.author == play.dana


def test_an_item_may_have_the_longest_id_a_network_can_give(both: Stage) -> None:
    one, other = "x" * 199 + "1", "x" * 199 + "2"
    both.take(both.inbound(one, 1, CARD), both.inbound(other, 1, CARD))
    assert models.Effect.objects.filter(action__do="hide").count() == 2
    assert models.Timer.objects.filter(name__startswith="late").count() == 2


def test_the_same_id_on_two_pages_of_a_brand_is_two_items(play: Stage) -> None:
    page = play.page()
    twin = models.Page.objects.create(
        brand=page.brand, network="sandbox", account="twin", name="Twin", level="automatic",
        secrets=bytes(page.secrets), base_url=page.base_url,
    )  # fmt: skip
    play.take(play.inbound("i1", 1, CARD))
    play.account = twin.account
    play.take(play.inbound("i1", 1, CARD))
    assert models.Effect.objects.filter(action__do="hide").count() == 2


def test_a_flood_turns_replies_into_proposals_but_never_containment(play: Stage) -> None:
    brand = play.page().brand
    brand.settings = {**brand.settings, "replies_per_minute": 3}
    brand.save()
    people = [play.world.customer(f"Flood {n}") for n in range(8)]
    items = [play.world.post(who, play.account, CARD) for who in people]
    play.taken()
    play.settle()
    assert all(play.hidden(item) for item in items)
    sent = [e for e in models.Effect.objects.exclude(text=None) if e.outcome == "sent"]
    proposed = models.Effect.objects.filter(outcome="proposed", text__isnull=False).count()
    assert len(sent) <= 3 + 2
    assert proposed >= 16 - 5


@pytest.mark.parametrize("level", ["shadow", "suggest"])
def test_below_automatic_nothing_leaves_by_itself(play: Stage, level: str) -> None:
    pause.set_level(play.page(), level, person("sam"))
    item = play.post()
    play.direct("my PIN is 4321, call me on 202 555 0143")
    play.settle()
    assert not play.hidden(item)
    assert play.replies() == []
    assert not models.Message.objects.filter(ours=True).exists()
    assert len(play.thread()) == 1
    proposals = models.Effect.objects.filter(outcome="proposed")
    assert proposals.exists() is (level == "suggest")
    assert play.case().queue == Queue.EXPOSURES
    assert {"reason": "contain", "item": item} in audited("human.paged")


def test_replies_without_an_agent_are_capped(play: Stage) -> None:
    play.post("I cannot get into my account")
    for number in range(30):
        play.direct(f"hello, my PIN is 43{number:02}")
    play.settle()
    assert len(models.Message.objects.filter(ours=True, surface="direct", by="ringback")) <= 12
    assert models.Effect.objects.filter(outcome="proposed").exists()


def test_nothing_of_a_failed_batch_stays(play: Stage) -> None:
    page = play.world.runtime.page(play.page())
    good = intake.prepare(page, play.inbound("i1", 1, CARD), play.world.runtime)
    broken = replace(good, inbound=replace(good.inbound, item="i2"), safe=RawText("x"))  # type: ignore[arg-type]
    with pytest.raises(TypeError), write():
        intake.take([good, broken], play.world.runtime)
    assert not models.Message.objects.exists()
    assert not models.Case.objects.exists()
