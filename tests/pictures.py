"""Pictures and PDFs drawn for tests and for the bench: cards, talks, letters, forms, and what spoils them.

Every value in them is from a reserved range. Needs Pillow.
"""

from __future__ import annotations

import io
import random
import zlib
from collections.abc import Sequence

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

CARD, CARD_2, AMEX = "4111 1111 1111 1111", "5555 5555 5555 4444", "3782 822463 10005"
SSN, IBAN = "078-05-1120", "GB82 WEST 1234 5698 7654 32"

Picture = Image.Image


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)


def card(number: str = CARD, *, ink: str = "white", ground: str = "#1e3c78") -> Picture:
    """A payment card, number on one line."""
    picture = Image.new("RGB", (860, 540), ground)
    draw = ImageDraw.Draw(picture)
    draw.text((60, 60), "HARBOR BANK", fill=ink, font=_font(34))
    draw.rectangle((60, 150, 160, 220), fill="#c8b060")
    draw.text((60, 270), number, fill=ink, font=_font(62))
    draw.text((60, 380), "VALID THRU 11/29", fill=ink, font=_font(30))
    draw.text((60, 450), "CANARY BIRD", fill=ink, font=_font(34))
    return picture


def stacked_card(number: str = CARD) -> Picture:
    """An upright card of the newer kind: the number in rows, other words beside it."""
    picture = Image.new("RGB", (540, 860), "#203020")
    draw = ImageDraw.Draw(picture)
    draw.text((60, 60), "HARBOR BANK", fill="white", font=_font(34))
    for row, group in enumerate(number.split()):
        draw.text((60, 300 + 80 * row), group, fill="white", font=_font(58))
        draw.text(
            (330, 310 + 80 * row), ("VALID", "THRU 11/29", "DEBIT", "CANARY BIRD")[row], fill="white", font=_font(28)
        )
    return picture


def embossed_card(number: str = CARD) -> Picture:
    """A card whose writing is of the colour of its ground, raised by light and shadow alone."""
    picture = Image.new("RGB", (860, 540), "#7c8a99")
    draw = ImageDraw.Draw(picture)
    for at, text, size in (((60, 60), "HARBOR BANK", 34), ((60, 270), number, 62), ((60, 450), "CANARY BIRD", 34)):
        draw.text((at[0] - 2, at[1] - 2), text, fill="#97a4b2", font=_font(size))
        draw.text((at[0] + 2, at[1] + 2), text, fill="#66727f", font=_font(size))
        draw.text(at, text, fill="#7f8d9c", font=_font(size))
    return picture


def talk(lines: Sequence[str], *, dark: bool = False) -> Picture:
    """A screenshot of a talk on a telephone: bubbles left and right."""
    picture = Image.new("RGB", (1080, max(1400, 260 + 190 * len(lines))), "#101418" if dark else "#ece5dd")
    draw = ImageDraw.Draw(picture)
    draw.text((420, 30), "Harbor Bank", fill="white" if dark else "#333333", font=_font(40))
    for row, line in enumerate(lines):
        font = _font(38)
        wide = int(draw.textlength(line, font=font)) + 60
        left = 40 if row % 2 else 1040 - wide
        top = 150 + 190 * row
        draw.rounded_rectangle((left, top, left + wide, top + 120), 24, fill="#2a3942" if dark else "white")
        draw.text((left + 30, top + 22), line, fill="white" if dark else "#111111", font=font)
        draw.text((left + 30, top + 80), f"10:{12 + row}", fill="#888888", font=_font(24))
    return picture


def letter(rows: Sequence[tuple[str, str]]) -> Picture:
    """A page of A4 at 150 dots an inch: names on the left, what they are on the right."""
    picture = Image.new("RGB", (1240, 1754), "white")
    draw = ImageDraw.Draw(picture)
    draw.text((100, 100), "Harbor Bank · Statement of account", fill="black", font=_font(36))
    for row, (name, value) in enumerate(rows):
        draw.text((100, 260 + 60 * row), name, fill="#222222", font=_font(24))
        draw.text((620, 260 + 60 * row), value, fill="#222222", font=_font(24))
    for row in range(18):
        words = "Please keep this letter with your papers and write to us with any question."
        draw.text((100, 700 + 44 * row), words, fill="#444444", font=_font(22))
    return picture


# What spoils a picture -------------------------------------------------------------------------


def noisy(picture: Picture, seed: int = 7) -> Picture:
    """Grain, a little out of focus, uneven light."""
    rng = random.Random(seed)
    soft = picture.filter(ImageFilter.GaussianBlur(1.2))
    grain = Image.effect_noise(soft.size, 48).convert("RGB")
    light = Image.linear_gradient("L").rotate(rng.choice((0, 90, 180))).resize(soft.size).convert("RGB")
    return Image.blend(Image.blend(soft, grain, 0.18), ImageChops.multiply(soft, light), 0.35)


def faint(picture: Picture) -> Picture:
    """Ink and ground close together."""
    return Image.blend(picture, Image.new("RGB", picture.size, "#808080"), 0.82)


def on_a_table(picture: Picture, degrees: float = 9) -> Picture:
    """A photo of twelve million pixels in which the thing lies, askew, in the middle."""
    photo = Image.effect_noise((4000, 3000), 30).convert("RGB")
    turned = picture.convert("RGBA").resize((picture.width * 2, picture.height * 2)).rotate(degrees, expand=True)
    photo.paste(turned, ((4000 - turned.width) // 2, (3000 - turned.height) // 2), turned)
    return photo


# Files -----------------------------------------------------------------------------------------


def png(picture: Picture) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def jpeg(picture: Picture, *, quality: int = 70, orientation: int = 1, located: bool = False) -> bytes:
    """As a telephone saves it: turned by EXIF, with or without the place it was taken at."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    if located:
        exif.get_ifd(0x8825).update({1: "N", 2: (51.0, 28.0, 40.12), 3: "W", 4: (0.0, 0.0, 5.3)})
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality, exif=exif)
    return out.getvalue()


def animated(frames: Sequence[Picture], kind: str = "GIF") -> bytes:
    out = io.BytesIO()
    frames[0].save(out, kind, save_all=True, append_images=list(frames[1:]), duration=100)
    return out.getvalue()


def bomb(side: int = 20_000) -> bytes:
    """A PNG of a few hundred kilobytes that decodes to ``side`` x ``side`` pixels."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return len(content).to_bytes(4) + name + content + zlib.crc32(name + content).to_bytes(4)

    head = side.to_bytes(4) * 2 + bytes((1, 0, 0, 0, 0))
    rows = zlib.compress(bytes((side // 8 + 1) * side), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def pdf(pages: Sequence[Sequence[str]]) -> bytes:
    """A PDF with its text as text."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for lines in pages:
        shown = " ".join(f"({line}) Tj 0 -20 Td" for line in lines)
        stream = f"BT /F1 14 Tf 60 780 Td {shown} ET".encode()
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    return _file(objects)


def _file(objects: Sequence[bytes]) -> bytes:
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    end = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out))
    return out + head + table + end


def pdf_bomb(size: int = 400_000_000) -> bytes:
    """A PDF whose page unpacks to so many bytes."""
    packer = zlib.compressobj(9)
    block = b" " * 1_000_000
    stream = b"".join(packer.compress(block) for _ in range(size // len(block))) + packer.flush()
    return _file(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
            b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(stream), stream),
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << >> >>",
        ]
    )


def scanned_pdf(pages: Sequence[Picture]) -> bytes:
    """A PDF whose pages are pictures."""
    out = io.BytesIO()
    pages[0].save(out, "PDF", save_all=True, append_images=list(pages[1:]))
    return out.getvalue()
