"""The journey on Facebook and Instagram: found, hidden, answered privately and in public, called; seen to be gone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ringback.store import models
from tests.peers import facebook, instagram
from tests.peers.page import Play
from tests.world import in_daylight, world

CARD = "my card 4111 1111 1111 1111 was charged twice"


@pytest.fixture
def play(database: object) -> Iterator[Play]:
    with world() as made, facebook.start() as fake:
        yield Play(made, "facebook", fake)


def test_a_card_number_in_a_comment_is_hidden_and_the_talk_goes_on_in_private(play: Play) -> None:
    dana = play.fake.person("Dana W.")
    item = play.fake.post(dana, CARD)
    exposure = play.until(lambda: models.Exposure.objects.exclude(contained=None).first())
    assert (exposure.kinds, exposure.reached) == (["card.number"], "hidden")
    assert not play.fake.seen(item)
    assert play.fake.seen(item, dana)
    message = models.Message.objects.get(item=item, current=True)
    assert str(message.text) == "my card [card ••1111] was charged twice"

    private = play.until(lambda: play.fake.thread(dana))
    assert "phone number" in private[0]
    (public,) = play.until(lambda: play.fake.answers(item))
    assert "private message" in public

    play.fake.direct(dana, f"call me on (202) 555-0143 in the next hours, I'm in {in_daylight()}")
    promise = play.until(lambda: models.Callback.objects.filter(state__in=("scheduled", "due")).first())
    assert promise.number_tail == "0143"
    play.until(lambda: any("will say the words" in text for text in play.fake.thread(dana)))
    assert len(play.fake.thread(dana)) == len(set(play.fake.thread(dana)))


def test_a_comment_edited_into_a_leak_is_found_and_one_deleted_is_gone(play: Play) -> None:
    dana = play.fake.person("Dana W.")
    item = play.fake.post(dana, "my card was charged twice")
    play.until(lambda: models.Message.objects.filter(item=item).first())
    play.fake.edit(dana, item, CARD)
    play.until(lambda: models.Exposure.objects.exclude(contained=None).first())
    assert not play.fake.seen(item)
    play.fake.withdraw(dana, item)
    play.until(lambda: models.Message.objects.filter(item=item, visibility="gone").first())


def test_on_instagram_a_hidden_comment_is_answered_in_private_alone(database: object) -> None:
    with world() as made, instagram.start() as fake:
        play = Play(made, "instagram", fake)
        dana = fake.person("dana_w")
        item = fake.post(dana, CARD)
        play.until(lambda: models.Exposure.objects.exclude(contained=None).first())
        assert not fake.seen(item)
        private = play.until(lambda: fake.thread(dana))
        assert "phone number" in private[0]
        fake.withdraw(dana, item)  # nobody is told: it is seen by looking
        made.pass_time(minutes=10)
        play.until(lambda: models.Exposure.objects.exclude(gone=None).first())
        assert fake.answers(item) == []
