"""The ten steps of the journey, in the domain: the real network, telephone, outbox and vault."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ringback.cases import Queue, Stage, case_from_json
from ringback.desk import callback as calls
from ringback.errors import BadInput
from ringback.store import models
from tests.world import World, in_daylight, world

BANK = "harborbank"
CARD = "my card 4111 1111 1111 1111 was charged twice"


@pytest.fixture
def play(database: object) -> Iterator[World]:
    with world() as made:
        yield made


def case() -> models.Case:
    return models.Case.objects.select_related("conversation").get()


def test_from_a_public_post_to_a_kept_callback(play: World) -> None:
    dana = play.customer("Dana W.")
    # 1-5: posted, found, contained, and seen to be contained.
    item = play.post(dana, BANK, CARD)
    exposure = play.until(lambda: models.Exposure.objects.exclude(contained=None).first())
    assert exposure.kinds == ["card.number"]
    assert exposure.reached == "hidden"
    stranger = play.customer("Somebody else")
    assert item not in [row["id"] for row in play.page(BANK, stranger)["posts"]]
    message = models.Message.objects.get(item=item, current=True)
    assert str(message.text) == "my card [card ••1111] was charged twice"

    # 6: privately first, then in public; no callback named, the reminder there.
    play.until(lambda: case().queue == Queue.NUMBER and len(play.thread(dana, BANK)) == 1)
    private = play.thread(dana, BANK)[0]
    assert "phone number" in private
    assert "freeze" in private
    replies = play.until(lambda: models.Message.objects.filter(ours=True, surface="public").first())
    assert "private message" in str(replies.text)
    assert "call" not in str(replies.text).lower().replace("called", "")

    # 7-8: a number and a time, a window, a phrase.
    play.direct(dana, BANK, f"call me on (202) 555-0143 in the next hours, I'm in {in_daylight()}")
    promise = play.until(lambda: models.Callback.objects.filter(state__in=("scheduled", "due")).first())
    assert promise.number_tail == "0143"
    told = play.until(lambda: next((t for t in play.thread(dana, BANK) if "will say the words" in t), ""))
    stored = models.Message.objects.filter(ours=True, surface="direct").latest("pk")
    assert "[call phrase]" in str(stored.text)

    # 9: claimed, dialled, answered, phrase shown only then.
    ana = models.Person.objects.get(email="ana@harborbank.example")
    play.until(lambda: models.Callback.objects.get().state == "due")
    calls.claim(models.Callback.objects.get(), ana)
    attempt = calls.dial(models.Callback.objects.get(), ana)
    with pytest.raises(BadInput):
        calls.phrase(attempt, ana)
    play.until(lambda: play.phones.get("/phones/+12025550143").json()["state"] == "ringing")
    play.phones.post("/phones/+12025550143/answer")
    play.until(lambda: models.Attempt.objects.get().state == "bridged")
    phrase = calls.phrase(models.Attempt.objects.get(), ana)
    assert phrase in told
    play.phones.post("/phones/+12025550143/hangup")
    play.until(lambda: models.Callback.objects.get().state == "wrap_up")
    calls.dispose(models.Callback.objects.get(), ana, "solved", "card reissued")

    # 10: the loop is closed where it began, without details.
    play.until(lambda: case().closed)
    assert case_from_json(case().state).stage is Stage.CLOSED
    assert "Thank you" in play.thread(dana, BANK)[-1]
    assert not models.Sealed.objects.filter(kind="call.phrase").exists()
