"""The chain: every row gets its place, and whoever changes one afterwards is found out."""

import threading

import pytest
from django.db import connection

from ringback.store import audit
from ringback.store.chain import Broken
from ringback.store.models import Audit
from tests import rows

pytestmark = pytest.mark.usefixtures("database")


def write_down(count: int, slug: str = "harbor") -> int:
    brand = rows.brand(slug).pk
    for number in range(count):
        audit.record(brand, "ana", "reply.sent", 7, {"item": f"it_{number}", "kinds": ["card.number"], "ms": 12})
    return brand


def test_rows_are_sealed_in_order_without_gaps() -> None:
    harbor, clinic = write_down(5), write_down(3, "clinic")
    assert audit.seal_all() == 8
    assert audit.seal_all() == 0
    write_down(2)
    assert audit.seal(harbor) == 2
    numbers = list(Audit.objects.filter(brand=harbor).order_by("pk").values_list("number", flat=True))
    assert numbers == [1, 2, 3, 4, 5, 6, 7]
    assert audit.verify(harbor) is None
    assert audit.verify(clinic) is None
    head = audit.export_head(harbor)
    assert head is not None
    assert head.number == 7
    assert audit.verify(harbor, [head]) is None


@pytest.mark.parametrize("change", [{"actor": "ben"}, {"facts": {"item": "it_9"}}, {"case": None}, {"action": "x"}])
def test_a_changed_row_is_found(change: dict[str, object]) -> None:
    brand = write_down(4)
    audit.seal(brand)
    Audit.objects.filter(brand=brand, number=3).update(**change)
    assert audit.verify(brand) == Broken(3, "changed")


def test_a_removed_row_is_found_and_a_cut_chain_by_its_head() -> None:
    brand = write_down(4)
    audit.seal(brand)
    head = audit.export_head(brand)
    assert head is not None
    Audit.objects.filter(brand=brand, number=4).delete()
    assert audit.verify(brand) is None
    assert audit.verify(brand, [head]) == Broken(4, "truncated")
    Audit.objects.filter(brand=brand, number=2).delete()
    assert audit.verify(brand) == Broken(2, "missing")


def test_what_the_chain_cannot_hold_does_not_stop_it() -> None:
    brand = rows.brand().pk
    Audit.objects.create(brand_id=brand, at=rows.AT, actor="a", action="b", facts={"seconds": 0.1, "in": [{"x": 1.5}]})
    assert audit.seal(brand) == 1
    assert audit.verify(brand) is None


def test_two_sealers_make_one_chain() -> None:
    brand = write_down(30)

    def sealing() -> None:
        audit.seal(brand)
        connection.close()

    threads = [threading.Thread(target=sealing) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert Audit.objects.filter(number=None).count() == 0
    assert audit.verify(brand) is None
