"""Decoding within bounds, and drawing again without what was found. No recognition: these are quick."""

from __future__ import annotations

import io

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("PIL", reason="needs ringback[ocr]")
pytest.importorskip("cv2", reason="needs ringback[ocr]")

from hypothesis import HealthCheck, given, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402
from PIL import Image  # noqa: E402

from ringback.attachments.base import Box, Problem, sniff  # noqa: E402
from ringback.attachments.pictures import Unreadable, blurred, decode  # noqa: E402
from tests import pictures as drawn  # noqa: E402

SMALL = drawn.card().resize((172, 108))


def problem(data: bytes) -> Problem | None:
    try:
        decode(data, sniff(data))
    except Unreadable as error:
        return error.problem
    return None


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "BMP"])
def test_a_whole_picture_is_decoded_and_a_part_of_it_is_damaged(kind: str) -> None:
    out = io.BytesIO()
    SMALL.save(out, kind)
    whole = out.getvalue()
    assert decode(whole, sniff(whole))[0].size == SMALL.size
    assert problem(whole[: len(whole) // 2]) is Problem.DAMAGED


def test_a_bomb_is_not_decoded() -> None:
    assert problem(drawn.bomb(10_000)) is Problem.TOO_LARGE
    assert problem(drawn.bomb(60_000)) is Problem.TOO_LARGE


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP"])
def test_what_moves_is_not_read(kind: str) -> None:
    assert problem(drawn.animated([SMALL, SMALL.rotate(180)], kind)) is Problem.ANIMATED


@pytest.mark.parametrize(("orientation", "size"), [(1, (172, 108)), (3, (172, 108)), (6, (108, 172)), (8, (108, 172))])
def test_a_picture_is_seen_as_it_was_taken(orientation: int, size: tuple[int, int]) -> None:
    data = drawn.jpeg(SMALL, orientation=orientation, located=orientation == 6)
    picture, located = decode(data, sniff(data))
    assert picture.size == size
    assert located is (orientation == 6)


def test_what_is_transparent_is_seen_on_white() -> None:
    clear = Image.new("RGBA", (30, 30), (0, 0, 0, 0))
    data = drawn.png(clear)
    assert decode(data, sniff(data))[0].getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.filterwarnings("ignore::UserWarning")  # as the child process that reads pictures ignores them
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.binary(max_size=400), st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a", b"BM"]), st.data()
)
def test_no_bytes_break_it(rest: bytes, start: bytes, data: st.DataObject) -> None:
    problem(start + rest)
    whole = bytearray(drawn.jpeg(SMALL) if start[0] == 255 else drawn.png(SMALL))
    for _ in range(4):
        whole[data.draw(st.integers(8, len(whole) - 1))] = data.draw(st.integers(0, 255))
    problem(bytes(whole))


def test_a_blurred_box_keeps_four_colours_whatever_was_in_it() -> None:
    rng = np.random.default_rng(5)
    noise = Image.fromarray(rng.integers(0, 256, (400, 600, 3), dtype=np.uint8))
    box = Box(0.25, 0.25, 0.5, 0.25)
    out = np.asarray(Image.open(io.BytesIO(blurred(noise, [box]))))
    inside = out[100:200, 150:450]
    assert len(np.unique(inside.reshape(-1, 3), axis=0)) <= 4
    assert (inside & 0x1F == 0).all()
    assert (out[:76] == np.asarray(noise)[:76]).all()


def test_what_is_shown_holds_nothing_of_the_file_but_its_pixels() -> None:
    data = drawn.jpeg(SMALL, located=True)
    shown = Image.open(io.BytesIO(blurred(decode(data, sniff(data))[0], [])))
    assert not shown.getexif()
    assert not shown.info
    large = Image.open(io.BytesIO(blurred(Image.new("RGB", (4000, 3000)), [])))
    assert large.size == (1280, 960)
