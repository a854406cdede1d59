"""Clocks on the desk: in words, on the case and, when they press, in the inbox."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from ringback.flow.clocks import Calendar, Clock, Running, Unit
from ringback.store.models import CaseClock
from ringback.web.clocks import left
from tests.cast import Cast, Matter, make, matter

HERE = Calendar("America/New_York", frozenset({date(2026, 11, 26)}))
TUESDAY = datetime(2026, 11, 24, 15, tzinfo=UTC)


@pytest.fixture
def cast(db: None) -> Cast:
    return make()


@pytest.fixture
def dana(cast: Cast) -> Matter:
    return matter(cast, cast.bank_page)


@pytest.fixture
def browser(cast: Cast) -> Client:
    client = Client(headers={"HX-Request": "true"})
    client.force_login(cast.agent)
    return client


@pytest.mark.parametrize(
    ("unit", "due", "said"),
    [
        (Unit.BUSINESS_DAYS, TUESDAY + timedelta(days=3), "2 business days left"),  # Thursday is a holiday
        (Unit.BUSINESS_DAYS, TUESDAY + timedelta(days=1), "1 business day left"),
        (Unit.BUSINESS_DAYS, TUESDAY - timedelta(days=1), "1 day past"),
        (Unit.DAYS, TUESDAY, "due today"),
        (Unit.DAYS, TUESDAY + timedelta(days=12), "12 days left"),
        (Unit.WEEKS, TUESDAY - timedelta(days=9), "9 days past"),
        (Unit.HOURS, TUESDAY + timedelta(hours=31), "31 hours left"),
        (Unit.HOURS, TUESDAY - timedelta(hours=2), "2 hours past"),
    ],
)
def test_what_is_left(unit: Unit, due: datetime, said: str) -> None:
    running = Running(Clock("c", "Do it.", 5, unit), TUESDAY, due)
    assert left(running, HERE, TUESDAY) == said


def clock(dana: Matter, name: str, days: int) -> None:
    CaseClock.objects.create(
        brand=dana.case.brand, case=dana.case, name=name, started=timezone.now() - timedelta(days=days)
    )


def test_a_case_shows_its_clocks(browser: Client, dana: Matter) -> None:
    clock(dana, "reg-e-45", 1)
    page = browser.get(reverse("case", args=[dana.case.pk])).content.decode()
    assert "44 days left" in page
    assert "provisional until the facts are known" in page
    assert reverse("clause", args=["harbor-bank", "reg-e-1005.11"]) in page
    assert "44 days left" not in browser.get(reverse("inbox_list")).content.decode()


def test_the_inbox_tells_of_those_that_press(browser: Client, dana: Matter) -> None:
    clock(dana, "reg-e-45", 44)
    assert "1 day left" in browser.get(reverse("inbox_list")).content.decode()
    CaseClock.objects.update(started=timezone.now() - timedelta(days=50))
    assert "5 days past" in browser.get(reverse("inbox_list")).content.decode()


def test_the_customers_own_clock_does_not_press(browser: Client, dana: Matter) -> None:
    clock(dana, "reg-z-notice", 59)
    assert "1 day left" not in browser.get(reverse("inbox_list")).content.decode()
    assert "for the customer" in browser.get(reverse("case", args=[dana.case.pk])).content.decode()


def test_it_is_settled_in_a_dialog(browser: Client, dana: Matter) -> None:
    clock(dana, "reg-e-45", 44)
    url = reverse("case_clock", args=[dana.case.pk, "reg-e-45"])
    assert "It does not apply here" in browser.get(url).content.decode()
    assert browser.post(url, {"applies": "no"}).status_code == 204
    assert "1 day left" not in browser.get(reverse("inbox_list")).content.decode()
    assert browser.get(url).status_code == 404
    assert "toast" in browser.post(url, {"applies": "yes", "day": "soon"}).headers["HX-Trigger"]
