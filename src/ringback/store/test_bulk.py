import pytest

from ringback.store import bulk
from ringback.store.models import Case, Page
from tests import rows

pytestmark = pytest.mark.usefixtures("database")


def test_each_row_gets_its_own_values_and_no_other_field_changes() -> None:
    cases = [rows.case(author) for author in ("ana", "ben", "cleo")]
    for number, case in enumerate(cases):
        case.state, case.topic, case.closed, case.stage = {"number": number}, f"topic-{number}", None, "unwritten"
    bulk.update(cases[:2], ["state", "topic", "closed"])
    found = list(Case.objects.order_by("pk").values_list("state", "topic", "stage"))
    assert found == [({"number": 0}, "topic-0", "open"), ({"number": 1}, "topic-1", "open"), ({}, "", "open")]


def test_bytes_and_relations_too() -> None:
    page, other = rows.page(), rows.brand("clinic")
    page.secrets, page.brand = b"\x00\xff", other
    bulk.update([page], ["secrets", "brand"])
    kept = Page.objects.get()
    assert (bytes(kept.secrets), kept.brand) == (b"\x00\xff", other)


def test_nothing_is_fine() -> None:
    bulk.update([], ["state"])
