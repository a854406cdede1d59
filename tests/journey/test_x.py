"""The journey on X: what can be hidden is one click away, so its author is asked to delete it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ringback.store import models
from tests.peers import x
from tests.peers.page import Play
from tests.world import in_daylight, world

CARD = "my card 4111 1111 1111 1111 was charged twice"


@pytest.fixture
def play(database: object) -> Iterator[Play]:
    with world() as made, x.start() as fake:
        yield Play(made, "x", fake)


def test_a_card_number_is_put_behind_a_click_and_never_called_contained(play: Play) -> None:
    dana = play.fake.person("Dana W.")
    item = play.fake.post(dana, CARD)
    exposure = play.until(lambda: models.Exposure.objects.filter(reached="behind_click").first())
    assert exposure.contained is None
    # Nobody has a private line to her yet, and a public word would point at it: a human hears of it at once.
    play.until(lambda: any("no private way to ask" in str(row.facts) for row in models.Audit.objects.all()))
    assert (play.fake.answers(item), play.fake.thread(dana)) == ([], [])

    play.fake.withdraw(dana, item)  # X tells nobody: it is seen by looking
    play.world.pass_time(minutes=10)
    play.until(lambda: models.Exposure.objects.exclude(contained=None).first())

    play.fake.direct(dana, f"call me on (202) 555-0143 in the next hours, I'm in {in_daylight()}")
    promise = play.until(lambda: models.Callback.objects.filter(state__in=("scheduled", "due")).first())
    assert promise.number_tail == "0143"
