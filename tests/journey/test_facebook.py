"""The journey on Facebook: found, hidden, answered privately and in public, called; and seen to be gone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from ringback.desk import intake
from ringback.store import models
from ringback.store.outbox import write
from tests.peers import facebook
from tests.peers.facebook import PAGE, FacebookFake
from tests.world import World, world

CARD = "my card 4111 1111 1111 1111 was charged twice"


class Play:
    """A world with a page on Facebook, which tells it of what happens as webhooks do."""

    def __init__(self, made: World, fake: FacebookFake) -> None:
        self.world, self.fake, self._told = made, fake, 0
        brand = models.Brand.objects.get(slug="harbor-bank")
        token, secrets = fake.page.token, [secret.decode() for secret in fake.page.secrets]
        self.page = models.Page.objects.create(
            brand=brand, network="facebook", account=PAGE, name="Harbor Bank", level="automatic",
            base_url=fake.page.base_url, secrets=made.runtime.seal_secrets(token, secrets, brand.pk),
        )  # fmt: skip

    def until(self, true: Callable[[], Any]) -> Any:
        """Webhooks arrive and the outbox works until something holds."""

        def heard() -> Any:
            self._hear()
            return true()

        return self.world.until(heard)

    def _hear(self) -> None:
        runtime = self.world.runtime
        connector, ready = runtime.connector(self.page), runtime.page(self.page)
        deliveries = self.fake.deliveries()
        for delivery in deliveries[self._told :]:
            connector.verify(delivery.body, delivery.headers)
            items = [intake.prepare(ready, one, runtime) for one in connector.parse(delivery.body).events]
            with write():
                intake.take(items, runtime)
        self._told = len(deliveries)


@pytest.fixture
def play(database: object) -> Iterator[Play]:
    with world() as made, facebook.start() as fake:
        yield Play(made, fake)


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

    play.fake.direct(dana, "call me on (202) 555-0143 in the next hours")
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
