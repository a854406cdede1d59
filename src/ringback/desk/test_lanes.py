"""What must not wait, as the customer reads it: the right number, whether or not the brand has one of its own."""

from __future__ import annotations

from ringback.desk.conftest import CLINIC, Stage
from ringback.store import models


def test_a_customer_in_danger_is_told_the_public_line(play: Stage) -> None:
    play.account = CLINIC
    brand = play.page().brand
    brand.settings = {key: value for key, value in brand.settings.items() if key != "emergency"}
    brand.save()
    play.post("I have chest pains and can not breathe")
    case = play.state()
    assert (case.topic, case.told) == ("medical_emergency", ("911",))
    [effect] = models.Effect.objects.filter(action__templates__0="direct.urgent")
    assert "911" in str(effect.text)
