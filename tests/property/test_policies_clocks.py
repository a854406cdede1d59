"""Regulatory clocks, whatever the span, start and calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringback.flow.clocks import EVENTS, Calendar, Clock, Settled, Story, Unit, due, free, running

ZONES = ("America/New_York", "Europe/London", "Asia/Manila", "Pacific/Apia", "Australia/Lord_Howe", "UTC")
YEAR = date(2026, 1, 1)
moments = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.sampled_from([UTC]))  # noqa: DTZ001
days = st.integers(0, 3650).map(lambda n: date(2020, 1, 1) + timedelta(days=n))
calendars = st.builds(
    Calendar,
    st.sampled_from(ZONES),
    st.frozensets(days, max_size=30),
    st.frozensets(st.integers(0, 6), max_size=6),
)
clocks = st.builds(
    Clock, st.just("c"), st.just("Do it."), st.integers(1, 120), st.sampled_from(Unit), topics=st.just(frozenset({"t"}))
)


@given(clocks, moments, calendars)
def test_is_later_than_its_start_and_says_it_where_the_brand_is(
    clock: Clock, started: datetime, calendar: Calendar
) -> None:
    end = due(clock, started, calendar)
    assert end > started
    assert end.tzinfo == ZoneInfo(calendar.zone)


@given(clocks, moments, st.sampled_from(ZONES), calendars)
def test_an_instant_is_an_instant(clock: Clock, started: datetime, zone: str, calendar: Calendar) -> None:
    assert due(clock, started.astimezone(ZoneInfo(zone)), calendar) == due(clock, started, calendar)


@given(clocks, moments, st.timedeltas(timedelta(0), timedelta(days=40)), calendars)
def test_who_starts_later_is_never_due_earlier(
    clock: Clock, started: datetime, more: timedelta, calendar: Calendar
) -> None:
    assert due(clock, started, calendar) <= due(clock, started + more, calendar)


@given(clocks, moments, calendars, st.frozensets(days, max_size=20))
def test_a_holiday_never_makes_it_earlier(
    clock: Clock, started: datetime, calendar: Calendar, more: frozenset[date]
) -> None:
    longer = Calendar(calendar.zone, calendar.holidays | more, calendar.weekend)
    assert due(clock, started, calendar) <= due(clock, started, longer)


@given(st.integers(1, 60), moments, calendars)
def test_business_days_are_those_counted_one_by_one(count: int, started: datetime, calendar: Calendar) -> None:
    end = due(Clock("c", "Do it.", count, Unit.BUSINESS_DAYS), started, calendar)
    first = started.astimezone(ZoneInfo(calendar.zone)).date()
    between = [first + timedelta(days=n) for n in range(1, (end.date() - first).days + 1)]
    assert sum(calendar.open(day) for day in between) == count
    assert calendar.open(end.date())


@given(st.integers(1, 200), moments, calendars)
def test_hours_are_exact_even_where_the_wall_skips_one(count: int, started: datetime, calendar: Calendar) -> None:
    end = due(Clock("c", "Do it.", count, Unit.HOURS), started, calendar)
    assert end.astimezone(UTC) - started == timedelta(hours=count)


def test_a_year_of_weekends_is_no_calendar() -> None:
    with pytest.raises(ValueError, match="business day"):
        Calendar("UTC", weekend=frozenset(range(7)))
    with pytest.raises(ValueError, match="aware"):
        due(Clock("c", "Do it.", 1, Unit.DAYS), datetime(2026, 1, 1), Calendar("UTC"))  # noqa: DTZ001 - that is it


calls = st.lists(st.timedeltas(timedelta(0), timedelta(days=30)), max_size=25)


@given(calls, st.integers(1, 8), st.integers(1, 14))
def test_seven_in_seven(ago: list[timedelta], count: int, within: int) -> None:
    """A call at the moment given is one of at most ``count`` in the span before it; a moment earlier it is not."""
    now = datetime(2026, 6, 1, tzinfo=UTC)
    made = [now - one for one in ago]
    clock = Clock("c", "Wait.", within, Unit.DAYS, events=frozenset({"call"}), count=count)
    at = free(clock, made, now)
    span = timedelta(days=within)

    def in_span(moment: datetime) -> int:
        return sum(moment - span < call <= moment for call in made)

    assert at >= now
    assert in_span(at) < count
    if at > now:
        assert in_span(at - timedelta(microseconds=1)) >= count


stories = st.builds(
    Story,
    opened=moments,
    topic=st.sampled_from(("", "t", "u")),
    level=st.sampled_from(("", "account", "urgent")),
    exposed=st.lists(st.tuples(st.sampled_from(("card.number", "health")), moments), max_size=3),
    events=st.lists(st.tuples(st.sampled_from(sorted(EVENTS)), moments), max_size=3),
)
started_by = st.builds(
    Clock,
    st.sampled_from("abc"),
    st.just("Do it."),
    st.integers(1, 90),
    st.sampled_from(Unit),
    topics=st.frozensets(st.sampled_from("tu"), max_size=1),
    levels=st.frozensets(st.sampled_from(("account", "urgent")), max_size=1),
    kinds=st.frozensets(st.sampled_from(("card.number", "health")), max_size=1),
    events=st.frozensets(st.sampled_from(sorted(EVENTS)), max_size=1),
)


@given(st.lists(started_by, max_size=3, unique_by=lambda clock: clock.name), stories, calendars)
def test_runs_from_the_first_of_what_starts_it_until_a_person_settles_it(
    every: list[Clock], story: Story, calendar: Calendar
) -> None:
    now = story.opened
    found = running(every, story, calendar, now)
    assert [one.due for one in found] == sorted(one.due for one in found)
    assert all(one.provisional and one.due == due(one.clock, one.started, calendar) for one in found)
    starts = {story.opened, *(at for _, at in story.exposed), *(at for _, at in story.events)}
    assert all(one.started in starts for one in found)
    told = {one.clock.name: Settled(started=story.opened - timedelta(days=9)) for one in found}
    settled = running(every, story, calendar, now, told)
    assert [one.clock for one in settled if one.provisional] == []
    assert all(one.started == story.opened - timedelta(days=9) for one in settled)
    assert running(every, story, calendar, now, {one.name: Settled(applies=False) for one in every}) == ()


@pytest.mark.parametrize(
    ("within", "unit", "started", "end"),
    [
        # Reg E: a Friday evening in New York; the tenth business day after it, with Memorial Day between.
        (10, Unit.BUSINESS_DAYS, "2026-05-15T21:00-04:00", "2026-06-01T23:59:59-04:00"),
        (45, Unit.DAYS, "2026-05-15T21:00-04:00", "2026-06-29T23:59:59-04:00"),
        (8, Unit.WEEKS, "2026-05-15T23:59-04:00", "2026-07-10T23:59:59-04:00"),
        # 72 hours over the night the clocks go forward.
        (72, Unit.HOURS, "2026-03-06T12:00-05:00", "2026-03-09T13:00-04:00"),
        # Late in New York is already the next day in UTC: the brand's day counts.
        (1, Unit.DAYS, "2026-05-16T03:00+00:00", "2026-05-16T23:59:59-04:00"),
    ],
)
def test_by_hand(within: int, unit: Unit, started: str, end: str) -> None:
    calendar = Calendar("America/New_York", frozenset({date(2026, 5, 25)}))
    assert due(Clock("c", "Do it.", within, unit), datetime.fromisoformat(started), calendar) == (
        datetime.fromisoformat(end)
    )


def test_calls_are_counted_only_where_they_are_about_the_debt() -> None:
    now = datetime(2026, 6, 8, tzinfo=UTC)
    seven = [("call", now - timedelta(days=6, hours=n)) for n in range(7)]
    clock = Clock("c", "Wait.", 7, Unit.DAYS, topics=frozenset({"debt"}), events=frozenset({"call"}), count=7)
    (one,) = running([clock], Story(now, "debt", events=seven), Calendar("UTC"), now)
    assert one.due == seven[-1][1] + timedelta(days=7)
    assert running([clock], Story(now, "debt", events=seven[:6]), Calendar("UTC"), now) == ()
    assert running([clock], Story(now, "login", events=seven), Calendar("UTC"), now) == ()
