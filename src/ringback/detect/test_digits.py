from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ringback.detect.checksums import aba, luhn, mod97, repeated
from ringback.detect.digits import Reader, inside, parts, stretch, too_many

READER = Reader(("then", "and then", "dash"))


def runs(text: str) -> list[list[str]]:
    return [[group.digits for group in run] for run in READER.runs(text)]


def test_groups_join_through_separators_and_fillers() -> None:
    assert runs("4111 1111-22.33/(44)\n5") == [["4111", "1111", "22", "33", "44", "5"]]
    assert runs("4111 then 1111, and then 22 dash 33") == [["4111", "1111", "22", "33"]]
    assert runs("4 people and 5 dogs") == [["4"], ["5"]]


def test_a_part_knows_whether_the_number_goes_on() -> None:
    text = "1234 5678, 90"
    run = READER.runs(text)[0]
    whole = {(first, last): stretch(text, run, first, last, digits).whole for first, last, digits in parts(run, 20)}
    assert whole[0, 1]
    assert whole[0, 2]
    text = "12 34 56"
    run = READER.runs(text)[0]
    assert not stretch(text, run, 0, 1, "1234").whole


@given(st.lists(st.text("0123456789", min_size=1, max_size=4), min_size=1, max_size=30))
def test_parts_are_as_long_as_asked(groups: list[str]) -> None:
    run = READER.runs(" ".join(groups))[0]
    found = list(parts(run, 19))
    assert all(len(digits) <= 19 for _, _, digits in found)
    assert len(found) <= 19 * len(groups)


def test_a_digit_too_many_is_seen_through() -> None:
    (run,) = READER.runs("41111111111111115")
    assert "4111111111111111" in {part.digits for part in inside(run, range(16, 17))}
    assert not list(inside(READER.runs("4" * 200)[0], range(13, 20)))


def test_long_runs_are_left_to_checksums() -> None:
    (run,) = READER.runs("1 " * 40)
    assert too_many(7, run)
    assert not too_many(3, run)
    assert not too_many(40, run)


def test_check_digits() -> None:
    assert luhn("4111111111111111")
    assert not luhn("4111111111111112")
    assert mod97("GB82WEST12345698765432")
    assert not mod97("GB83WEST12345698765432")
    assert aba("021000021")
    assert not aba("021000022")
    assert repeated("0000")
    assert not repeated("0001")


@given(st.text("0123456789", min_size=12, max_size=18))
def test_exactly_one_last_digit_satisfies_luhn(body: str) -> None:
    assert sum(luhn(body + digit) for digit in "0123456789") == 1
