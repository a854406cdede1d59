"""Lines become text in the order a person reads them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ringback.attachments import wire
from ringback.attachments.base import Box, Line, Media, Problem, Reading, sniff
from ringback.attachments.layout import orders, rows


def line(text: str, left: float, top: float, *, wide: float = 100, high: float = 20, part: int = 0) -> Line:
    box = Box(left / 1000, top / 1000, wide / 1000, high / 1000)
    return Line(text, box, left, left + wide, top, top + high, part)


def test_what_stands_side_by_side_is_read_across() -> None:
    found = orders([line("Card number", 0, 52), line("4111", 300, 50), line("Statement", 0, 0)])
    assert found[0].text == "Statement\nCard number 4111\n"


def test_what_stands_in_columns_is_read_down_as_well() -> None:
    left = [line(group, 0, 30 * row) for row, group in enumerate(["4111", "1111", "1111", "1111"])]
    right = [line(word, 300, 30 * row) for row, word in enumerate(["VALID", "THRU", "DEBIT", "CANARY"])]
    across, down = orders([*right, *left])
    assert across.text.startswith("4111 VALID\n1111 THRU\n")
    assert down.text == "4111\n1111\n1111\n1111\nVALID\nTHRU\nDEBIT\nCANARY\n"


def test_parts_are_read_by_themselves() -> None:
    assert [order.text for order in orders([line("b", 0, 0, part=1), line("a", 0, 0)])] == ["a\n", "b\n"]


_lines = st.lists(
    st.builds(
        line,
        st.text(max_size=8),
        st.floats(-1000, 1000),
        st.floats(-1000, 1000),
        wide=st.floats(0, 500),
        high=st.floats(0, 500),
        part=st.integers(0, 2),
    ),
    max_size=12,
)


@given(_lines)
def test_every_order_holds_every_line_once_where_it_says(lines: list[Line]) -> None:
    for order in orders(lines):
        part = order.spans[0][2].part
        assert sorted(map(id, (one for _, _, one in order.spans))) == sorted(
            id(one) for one in lines if one.part == part
        )
        for start, end, one in order.spans:
            assert order.text[start:end] == one.text
            if one.text:
                assert one in order.touched(start, end)


@given(_lines)
def test_rows_run_from_left_to_right(lines: list[Line]) -> None:
    for row in rows(lines):
        assert [one.left for one in row] == sorted(one.left for one in row)


@given(_lines, st.sampled_from([None, *Problem]), st.booleans())
def test_a_reading_survives_the_pipe(lines: list[Line], problem: Problem | None, located: bool) -> None:
    reading = Reading(Media.PNG, problem, tuple(lines), 3, located)
    assert wire.unpacked(wire.packed(reading)) == reading


def test_what_is_read_does_not_show_in_what_is_printed() -> None:
    reading = Reading(Media.PNG, None, (line("4111 1111 1111 1111", 0, 0),))
    assert "4111" not in repr(reading) + repr(reading.lines[0]) + repr(orders(reading.lines))


def test_bytes_say_what_they_are() -> None:
    assert sniff(b"\x89PNG\r\n\x1a\n") is Media.PNG
    assert sniff(b"\n\n%PDF-1.7") is Media.PDF
    assert sniff(b"RIFF1234WEBP") is Media.WEBP
    assert sniff(b"<svg>") is sniff(b"") is sniff(b"RIFF1234WAVE") is Media.UNKNOWN


def test_every_problem_has_words() -> None:
    assert all(problem.words.endswith(".") for problem in Problem)
