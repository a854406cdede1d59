from hypothesis import given
from hypothesis import strategies as st

from ringback.store.agenda import next_effect
from ringback.store.models import Effect

effects = st.lists(
    st.builds(Effect, priority=st.sampled_from([0, 1, 5]), next_try=st.sampled_from([0.0, 10.0, 20.0])), max_size=12
)


def waiting(rows: list[Effect]) -> list[Effect]:
    for number, row in enumerate(rows, start=1):
        row.id = number
    return sorted(rows, key=lambda row: (row.priority, row.id))


@given(effects, st.sampled_from([5.0, 15.0, 25.0]))
def test_it_waits_for_every_earlier_one_as_urgent_and_for_no_other(rows: list[Effect], at: float) -> None:
    def free(one: Effect) -> bool:
        return not any(other.id < one.id and other.priority <= one.priority for other in rows)

    ready = [one for one in waiting(rows) if free(one) and one.next_try <= at]
    found, due = next_effect(waiting(rows), at)
    assert found is (ready[0] if ready else None)
    if ready:
        assert due == at
    else:
        assert due == min((one.next_try for one in rows if free(one)), default=None)


def test_containment_does_not_wait_behind_a_reply_that_is_tried_again() -> None:
    reply, hide = Effect(id=1, priority=5, next_try=99.0), Effect(id=2, priority=0)
    assert next_effect([hide, reply], 1.0)[0] is hide


def test_a_reply_waits_behind_containment_that_is_tried_again() -> None:
    hide, reply = Effect(id=1, priority=0, next_try=99.0), Effect(id=2, priority=5)
    assert next_effect([hide, reply], 1.0) == (None, 99.0)
