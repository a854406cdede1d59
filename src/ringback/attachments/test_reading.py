"""Files read in the real child process. Each takes a second or more."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("rapidocr", reason="needs ringback[ocr]")

import ringback
from ringback import attachments
from ringback.attachments import PictureInspection, Problem, Reader
from ringback.engine import Engine
from ringback.errors import BadInput
from tests import pictures as drawn

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("pictures")]


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    made = Reader()
    yield made
    made.close()


@pytest.fixture(scope="module")
def engine() -> Engine:
    return ringback.load("us-bank", region="US", languages=("en",))


def seen(found: PictureInspection) -> set[str]:
    return {finding.kind for finding in found.findings}


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_a_card_is_found_however_it_lies_and_not_readable_afterwards(
    reader: Reader, engine: Engine, degrees: int
) -> None:
    data = drawn.jpeg(drawn.noisy(drawn.card()).rotate(degrees, expand=True))
    found = attachments.inspect(engine, data, reader=reader)
    assert found.problem is None
    assert "card.number" in {one.finding.kind for one in found.exposures}
    assert found.automatic
    again = attachments.inspect(engine, found.blurred(), reader=reader)
    assert "card.number" not in seen(again)


def test_a_box_lies_where_the_value_is(reader: Reader, engine: Engine) -> None:
    found = attachments.inspect(engine, drawn.png(drawn.card()), reader=reader)
    told = attachments.file_result(engine, found)
    card = next(i for i, row in enumerate(told["findings"]) if row["kind"] == "card.number")
    assert card in told["exposures"]
    assert (told["problem"], told["pages"], told["findings"][card]["label"]) == ("", 1, "card")
    (box,) = next(b for f, b in zip(found.findings, found.boxes, strict=True) if f.kind == "card.number")
    assert box.x == pytest.approx(60 / 860, abs=0.03)
    assert box.y == pytest.approx(280 / 540, abs=0.05)
    assert 0.6 < box.w < 0.8


def test_a_card_over_several_lines_has_a_box_for_each(reader: Reader, engine: Engine) -> None:
    found = attachments.inspect(engine, drawn.png(drawn.stacked_card()), reader=reader)
    boxes = next(b for f, b in zip(found.findings, found.boxes, strict=True) if f.kind == "card.number")
    assert len(boxes) >= 4


def test_a_screenshot_is_read(reader: Reader, engine: Engine) -> None:
    said = ("Hello, how can we help?", f"my ssn is {drawn.SSN}", "Please do not write it here", "sorry!")
    found = attachments.inspect(engine, drawn.png(drawn.talk(said)), reader=reader)
    assert seen(found) == {"identity.us.ssn"}


def test_faint_writing_is_drawn_out(reader: Reader, engine: Engine) -> None:
    found = attachments.inspect(engine, drawn.png(drawn.faint(drawn.card())), reader=reader)
    assert "card.number" in seen(found)


def test_the_text_the_form_and_the_scans_of_a_pdf_are_read(reader: Reader, engine: Engine) -> None:
    text = attachments.inspect(engine, drawn.pdf([["Hello"], [f"IBAN {drawn.IBAN}"]]), reader=reader)
    assert (text.pages, seen(text)) == (2, {"bank.iban"})
    assert [box.page for boxes in text.boxes for box in boxes] == [1]
    scans = attachments.inspect(engine, drawn.scanned_pdf([drawn.card(), drawn.card(drawn.CARD_2)]), reader=reader)
    pages = {box.page for f, b in zip(scans.findings, scans.boxes, strict=True) for box in b if f.kind == "card.number"}
    assert pages == {0, 1}
    with pytest.raises(BadInput, match="not drawn"):
        text.blurred()


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", Problem.NO_PICTURE),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", Problem.NO_PICTURE),
        (b"\0" * 20_000_001, Problem.TOO_BIG),
        (drawn.bomb(12_000), Problem.TOO_LARGE),
        (drawn.png(drawn.card())[:3000], Problem.DAMAGED),
        (b"%PDF-1.7\n" + bytes(range(256)) * 40, Problem.DAMAGED),
        (drawn.animated([drawn.card(), drawn.card(drawn.CARD_2)]), Problem.ANIMATED),
        (drawn.pdf([["page"]] * 21), Problem.TOO_LONG),
        (drawn.pdf_bomb(), Problem.TOO_LONG),
    ],
)
def test_what_cannot_be_read_says_why(reader: Reader, engine: Engine, data: bytes, problem: Problem) -> None:
    found = attachments.inspect(engine, data, reader=reader)
    assert (found.problem, found.findings) == (problem, ())
    with pytest.raises(BadInput):
        found.blurred()


def test_a_pdf_under_a_password_is_not_read(reader: Reader, engine: Engine) -> None:
    import io

    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(PdfReader(io.BytesIO(drawn.pdf([["hello"]]))))
    writer.encrypt("open sesame", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    assert attachments.inspect(engine, out.getvalue(), reader=reader).problem is Problem.ENCRYPTED


def test_a_child_that_is_killed_is_a_result_and_a_new_one_is_started(engine: Engine) -> None:
    reader = Reader()
    data = drawn.png(drawn.card())
    assert attachments.inspect(engine, data, reader=reader).problem is None
    first = reader.pid
    assert first
    photo = drawn.jpeg(drawn.on_a_table(drawn.card()))
    killer = threading.Timer(0.05, os.kill, (first, signal.SIGKILL))
    killer.start()
    found = attachments.inspect(engine, photo, reader=reader)
    killer.join()
    assert found.problem is Problem.BROKE
    assert attachments.inspect(engine, data, reader=reader).problem is None
    assert reader.pid not in (None, first)
    reader.close()


def test_what_takes_too_long_is_given_up() -> None:
    reader = Reader(timeout=0.05)
    assert reader.read(drawn.png(drawn.card())).problem is Problem.TOO_SLOW
    assert reader.pid is None
    reader.close()


def test_what_takes_too_much_of_the_processor_is_given_up() -> None:
    reader = Reader(timeout=1.9)
    pages = [drawn.on_a_table(drawn.letter([("IBAN", drawn.IBAN)] * 4)) for _ in range(3)]
    assert reader.read(drawn.scanned_pdf(pages)).problem is Problem.TOO_SLOW
    reader.close()


def test_an_idle_child_ends() -> None:
    reader = Reader(idle=0.2)
    assert reader.read(drawn.png(drawn.card().resize((200, 120)))).problem is None
    end = time.monotonic() + 20
    while reader.pid is not None and time.monotonic() < end:
        time.sleep(0.05)
    assert reader.pid is None
    reader.close()


@pytest.mark.skipif(not Path("/proc/self/limits").exists(), reason="needs /proc")
def test_the_child_can_write_no_file_dump_no_memory_and_take_no_more_than_its_share(reader: Reader) -> None:
    reader.read(drawn.png(drawn.card()))
    limits = {row[:26].strip(): row[26:].split() for row in Path(f"/proc/{reader.pid}/limits").read_text().splitlines()}
    assert limits["Max file size"][0] == limits["Max core file size"][0] == "0"
    assert int(limits["Max address space"][0]) == 4 << 30
    assert limits["Max cpu time"][0] != "unlimited"
