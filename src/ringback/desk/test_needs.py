"""What triage read is on record with its model, and nothing of a value with it."""

from __future__ import annotations

from ringback.desk.conftest import Stage, audited


def test_what_triage_read_is_on_record(play: Stage) -> None:
    play.post("my card 4111 1111 1111 1111 was charged twice!!")
    (facts,) = audited("need.heard")
    assert facts["level"] in ("account", "urgent")
    assert "1111" not in str(facts)
    assert set(facts) >= {"model", "sure", "topic", "why"}
    assert facts["model"]


def test_a_word_of_a_value_silences_the_sentence(play: Stage) -> None:
    play.post("my password is charge and my card was charged twice, I lost my charge")
    (facts,) = audited("need.heard")
    assert "charge" not in facts["why"]
