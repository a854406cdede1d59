"""No window is ever outside business hours, legal hours anywhere the number may be, the wish, or in the past."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.calls import BusinessHours, NoWindow, Window, plan, zones_of
from ringback.calls.hours import lawful, read, refusal
from ringback.calls.windows import on_wall, ordered, within, without
from ringback.errors import ConfigError
from ringback.flow.policy import Calling

ZONES = (
    "Europe/London", "America/New_York", "America/Los_Angeles", "Australia/Lord_Howe", "Asia/Kolkata", "Asia/Dubai",
    "America/St_Johns", "Pacific/Apia", "Africa/Cairo", "Europe/Moscow", "Pacific/Kiritimati", "America/Santiago",
)  # fmt: skip
CALLING = Calling()
NINE_TO_FIVE = read({"weekdays": "09:00-17:00", "holidays": ["2026-12-25"]}, "Europe/London")
START = datetime(2026, 1, 1, tzinfo=UTC)

instants = st.integers(0, 365 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes))
lengths = st.integers(1, 3000).map(lambda minutes: timedelta(minutes=minutes))
windows = st.tuples(instants, lengths).map(lambda pair: (pair[0], pair[0] + pair[1]))
spans = st.tuples(st.integers(0, 1439), st.integers(1, 1440)).filter(lambda span: span[0] < span[1])
weeks = st.one_of(
    st.just(()), st.tuples(*[st.lists(spans, max_size=2).map(tuple)] * 7)
)  # fmt: skip
hours = st.builds(
    BusinessHours,
    st.sampled_from(ZONES),
    weeks,
    st.frozensets(st.integers(0, 364).map(lambda day: date(2026, 1, 1) + timedelta(days=day)), max_size=5),
)
zones = st.lists(st.sampled_from(ZONES), min_size=1, max_size=4, unique=True)
callings = st.tuples(st.integers(0, 22), st.integers(1, 24)).filter(lambda two: two[0] < two[1]).map(
    lambda two: Calling(legal_from=f"{two[0]:02}:00", legal_to=f"{two[1]:02}:00")
)  # fmt: skip


def _moments(window: Window) -> list[datetime]:
    """Instants all through a window, its first and its last among them."""
    length = window.end - window.start
    return [window.start + length * part / 48 for part in range(48)] + [window.end - timedelta(microseconds=1)]


def _minute(moment: datetime, zone: str) -> float:
    local = moment.astimezone(ZoneInfo(zone))
    return local.hour * 60 + local.minute + local.second / 60


@settings(deadline=None)
@given(st.lists(windows, max_size=4), hours, callings, zones, instants)
def test_a_window_keeps_every_limit(
    wish: list[tuple[datetime, datetime]], business: BusinessHours, calling: Calling, places: list[str], now: datetime
) -> None:
    found = plan(wish, business, calling, places, now)
    if isinstance(found, NoWindow):
        assert found.reason in ("past", "closed", "unlawful")
        return
    assert now <= found.start < found.end
    first, last = (int(edge[:2]) * 60 for edge in (calling.legal_from, calling.legal_to))
    for moment in _moments(found):
        for place in places:
            assert first <= _minute(moment, place) < last
        day = moment.astimezone(ZoneInfo(business.zone)).date()
        assert any(start <= _minute(moment, business.zone) < end for start, end in business.on(day))
        assert not wish or any(start <= moment < end for start, end in wish)
        assert not refusal(business, calling, places, moment)


@settings(deadline=None)
@given(windows, hours, callings, zones)
def test_a_refusal_at_dial_time_and_the_plan_agree(
    wish: tuple[datetime, datetime], business: BusinessHours, calling: Calling, places: list[str]
) -> None:
    moment = wish[0]
    found = plan([(moment, moment + timedelta(seconds=1))], business, calling, places, moment)
    assert isinstance(found, Window) == (refusal(business, calling, places, moment) == "")


@settings(deadline=None)
@given(st.lists(windows, max_size=5), st.lists(windows, max_size=5), instants)
def test_windows_add_and_subtract_as_sets_do(
    one: list[tuple[datetime, datetime]], two: list[tuple[datetime, datetime]], moment: datetime
) -> None:
    def inside(found: object) -> bool:
        return any(start <= moment < end for start, end in found)  # type: ignore[attr-defined]  # any pairs

    assert inside(ordered(one)) == inside(one)
    assert inside(within(one, two)) == (inside(one) and inside(two))
    assert inside(without(one, two)) == (inside(one) and not inside(two))
    for found in (ordered(one), within(one, two), without(one, two)):
        assert all(a.end < b.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    ("zone", "day", "length"),
    [
        ("Europe/London", date(2026, 3, 29), 23),
        ("Europe/London", date(2026, 10, 25), 25),
        ("America/New_York", date(2026, 3, 8), 23),
        ("Australia/Lord_Howe", date(2026, 4, 5), 24.5),
        ("Asia/Dubai", date(2026, 3, 29), 24),
    ],
)
def test_the_days_the_clocks_change(zone: str, day: date, length: float) -> None:
    wall = ZoneInfo(zone)
    start, end = on_wall(day, 0, wall), on_wall(day, 1440, wall, last=True)
    assert end - start == timedelta(hours=length)
    business = BusinessHours(zone, (((0, 24 * 60),),) * 7)
    assert business.windows(start, end) == (Window(start, end),)


def test_hours_across_a_change_of_the_clocks_stay_inside() -> None:
    """01:30 does not exist in London on 29 March 2026 and comes twice on 25 October."""
    half_past = BusinessHours("Europe/London", (((30, 90),),) * 7)
    for day in (date(2026, 3, 29), date(2026, 10, 25)):
        start = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(hours=3)
        for window in half_past.windows(start, start + timedelta(hours=8)):
            assert all(30 <= _minute(moment, "Europe/London") < 90 for moment in _moments(window))


def test_a_day_no_hour_of_which_is_lawful_everywhere() -> None:
    opposite = ["Pacific/Kiritimati", "America/Los_Angeles", "Africa/Cairo"]
    assert lawful(Calling(legal_from="09:00", legal_to="12:00"), opposite, START, START + timedelta(days=3)) == ()
    found = plan([], BusinessHours("Europe/London"), Calling(legal_from="09:00", legal_to="12:00"), opposite, START)
    assert found == NoWindow("unlawful")


@pytest.mark.parametrize(
    ("wish", "places", "found"),
    [
        ([], ["Europe/London"], (9, 17)),
        ([(15, 20)], ["Europe/London"], (15, 17)),
        ([(15, 20)], ["Europe/London", "America/New_York"], (15, 17)),
        ([], ["Europe/London", "America/New_York"], (13, 17)),
        ([], ["America/Los_Angeles"], (16, 17)),
        ([(6, 9)], ["Europe/London"], "closed"),
        ([(9, 10)], ["America/New_York"], "unlawful"),
        ([(-9, -8)], ["Europe/London"], "past"),
        ([], [], "zone"),
        ([(16.95, 17), (18, 19)], ["Europe/London"], (16.95, 17)),
    ],
)
def test_the_first_time_to_call(wish: list[tuple[float, float]], places: list[str], found: object) -> None:
    midnight = datetime(2026, 3, 4, tzinfo=UTC)
    now = midnight + timedelta(hours=5)
    asked = [(midnight + timedelta(hours=a), midnight + timedelta(hours=b)) for a, b in wish]
    got = plan(asked, NINE_TO_FIVE, Calling(expires_hours=14), places, now)
    if isinstance(found, str):
        assert got == NoWindow(found)
    else:
        assert isinstance(found, tuple)
        assert got == Window(*(midnight + timedelta(hours=hour) for hour in found))


def test_holidays_and_weekends_are_closed() -> None:
    christmas = datetime(2026, 12, 25, 10, tzinfo=UTC)
    found = plan([], NINE_TO_FIVE, Calling(expires_hours=96), ["Europe/London"], christmas)
    assert isinstance(found, Window)
    assert found.start == datetime(2026, 12, 28, 9, tzinfo=UTC)


def test_a_wish_beyond_the_usual_expiry_still_counts() -> None:
    now = datetime(2026, 3, 4, 10, tzinfo=UTC)
    asked = (now + timedelta(days=6), now + timedelta(days=6, hours=3))
    assert plan([asked], NINE_TO_FIVE, CALLING, ["Europe/London"], now) == Window(*asked)


@pytest.mark.parametrize(
    "table",
    [{"mon": "17:00-09:00"}, {"mon": "nine"}, {"someday": "09:00-10:00"}, {"holidays": ["25/12"]}, {"mon": [9]}],
)
def test_hours_that_cannot_be_read_are_refused(table: dict[str, object]) -> None:
    with pytest.raises(ConfigError):
        read(table, "Europe/London")


def test_where_a_number_may_be() -> None:
    assert zones_of("+442079460958") == ("Europe/London",)
    assert zones_of("+12125550143") == ("America/New_York",)
    assert len(zones_of("+18005550199")) > 30
    assert zones_of("+99999") == zones_of("nothing") == ()
