"""Whatever is written: no window in the past, none overlapping, no number that is not one, and no crash."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.calls import availability
from ringback.calls.availability import Availability
from ringback.languages.bundled import bundled

ZONES = ("Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Australia/Lord_Howe", "America/Santiago")
START = datetime(2026, 1, 1, tzinfo=UTC)
HOURS = {"": (8, 20), "morning": (8, 12), "afternoon": (12, 17), "evening": (17, 20), "after 3": (15, 20)} | {
    "before noon": (8, 12), "at 4pm": (16, 17), "between 2 and 4": (14, 16), "9-11am": (9, 11), "after 18h": (18, 20)
}  # fmt: skip
DAYS = {"tomorrow": 1, "the day after tomorrow": 2, "in 3 days": 3}

nows = st.integers(0, 400 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes))
zones = st.sampled_from(ZONES)
WORDS = """tomorrow today now after before not until 3 5pm 18:30 or and , . but between to - at morning noon tonight
friday next week in 20 minutes an hour don't call never stop busy may 12 12/5 the 3rd weekdays half past 2 00 2400 99:99
mañana tarde por la no de las y media lunes hasta 020 7946 0958 +44 EST UTC+4 dubai in ☎ am pm"""
words = st.sampled_from(WORDS.split())
sentences = st.lists(words, max_size=12).map(" ".join)


def _parse(text: str, now: datetime, zone: str) -> Availability:
    return availability.parse(text, now=now, region="GB", zone=zone)


@settings(deadline=None)
@given(st.one_of(sentences, st.text(max_size=60)), nows, zones)
def test_windows_are_to_come_in_order_apart_and_of_sensible_length(text: str, now: datetime, zone: str) -> None:
    found = _parse(text, now, zone)
    assert all(now <= start < end for start, end in found.windows)
    assert all(end.astimezone(UTC) - start.astimezone(UTC) <= timedelta(hours=25) for start, end in found.windows)
    assert all(one.end.astimezone(UTC) < two.start.astimezone(UTC) for one, two in pairwise(found.windows))
    assert len(found.windows) <= 21
    assert not (found.opt_out and found.windows)
    place = ZoneInfo(found.zone or zone)
    assert all(moment.tzinfo == place for window in found.windows for moment in window)
    if found.number:
        assert phonenumbers.is_valid_number(phonenumbers.parse(found.number))
    assert found == _parse(text, now, zone)


@settings(deadline=None)
@given(st.sampled_from(sorted(DAYS)), st.sampled_from(sorted(HOURS)), nows, zones)
def test_a_day_and_a_time_are_that_day_and_time_on_the_customers_wall(
    day: str, time: str, now: datetime, zone: str
) -> None:
    first, last = HOURS[time]
    date = now.astimezone(ZoneInfo(zone)).date() + timedelta(days=DAYS[day])
    for text in (f"{day} {time}", f"{time} {day}", f"{day}, {time}", f"Hi! {day} {time} would suit me. Thanks"):
        (window,) = _parse(text, now, zone).windows
        assert (window.start.date(), window.start.hour, window.start.minute) == (date, first, 0)
        assert (window.end.date(), window.end.hour, window.end.minute) == (date, last, 0)


@settings(deadline=None)
@given(st.integers(13, 19), st.integers(0, 59), nows, zones)
def test_one_time_in_every_notation_is_one_time(hour: int, minute: int, now: datetime, zone: str) -> None:
    twelve = hour - 12
    written = [
        f"{hour}:{minute:02}", f"{hour}.{minute:02}h", f"{hour}h{minute:02}", f"{hour}u{minute:02}",
        f"{hour}{minute:02}", f"{twelve}:{minute:02}pm", f"{twelve}.{minute:02} p.m.", f"{twelve}:{minute:02} PM",
    ]  # fmt: skip
    found = {_parse(f"tomorrow at {one}", now, zone).windows for one in written}
    assert len(found) == 1
    ((window,),) = found
    assert (window.start.hour, window.start.minute) == (hour, minute)


@settings(deadline=None)
@given(sentences, nows, zones)
def test_stop_is_heard_in_any_company(text: str, now: datetime, zone: str) -> None:
    assert _parse(f"{text}. Unsubscribe me.", now, zone).opt_out


@settings(deadline=None)
@given(
    st.integers(0, 999), nows, st.sampled_from(["{}", "my number is {}, after 3", "{} mañana", "tomorrow at 3 on {}"])
)
def test_a_number_is_found_wherever_it_stands(last: int, now: datetime, around: str) -> None:
    e164 = f"+442079460{last:03}"
    for written in (f"020 7946 0{last:03}", f"0207946 0{last:03}", f"+44 20 7946 0{last:03}", f"(020) 7946-0{last:03}"):
        assert _parse(around.format(written), now, "Europe/London").number == e164


@pytest.mark.parametrize("day", ["2026-03-28", "2026-10-24"])
@settings(deadline=None)
@given(
    text=st.sampled_from(["tomorrow at 1:30am", "tomorrow any time", "tomorrow from 0:30 to 2:30", "tomorrow after 3"])
)
def test_on_the_days_the_clocks_change(day: str, text: str) -> None:
    now = datetime.fromisoformat(f"{day}T12:00:00+00:00")
    for start, end in _parse(text, now, "Europe/London").windows:
        assert now < start < end
        assert end.astimezone(UTC) - start.astimezone(UTC) <= timedelta(hours=13)


def test_a_language_given_is_tried_first_and_others_still_are() -> None:
    now = START + timedelta(hours=9)
    for language in (None, "en", "es", "es-MX", "xx"):
        found = availability.parse("mañana por la tarde", now=now, region="ES", zone="Europe/Madrid", language=language)
        assert [start.hour for start, _ in found.windows] == [12]


def test_the_packs_given_are_the_ones_used() -> None:
    now = START + timedelta(hours=9)
    english = [bundled()["en"]]
    found = availability.parse("el lunes a las 10", now=now, region="GB", zone="Europe/London", packs=english)
    assert found.windows == ()


def test_now_must_know_its_zone() -> None:
    with pytest.raises(ValueError, match="aware"):
        availability.parse("now", now=datetime(2026, 1, 1), region="GB", zone="Europe/London")  # noqa: DTZ001


def test_the_number_is_never_shown() -> None:
    found = _parse("020 7946 0958", START, "Europe/London")
    assert found.number is not None
    assert "7946" not in repr(found)


def test_long_and_hostile_texts_end_soon() -> None:
    for text in ("9 " * 5000, "+4" * 3000, "after " * 3000, "1:" * 3000, "(" * 5000, "☎" * 3000, "10.10." * 2000):
        _parse(text, START, "Europe/London")
