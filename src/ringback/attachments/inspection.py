"""A file -> what sensitive information it shows, and where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ringback.attachments.base import Box, Media, Problem, Reading
from ringback.attachments.layout import orders
from ringback.attachments.reader import Reader, shared
from ringback.engine import Engine, Exposed, as_surface
from ringback.errors import BadInput
from ringback.flow import Evidence, Finding, Surface, contained_automatically, exposed

PLACE = "location.coordinates"
_SAME = 0.5


@dataclass(frozen=True)
class PictureInspection:
    """What is in one file. ``problem`` says why it could not be read: then nothing is known of it.

    ``boxes`` belong to ``findings`` by position: one for every line a finding touches, none for what
    only the file's own data say (where it was taken). The spans of the findings are of a text that is
    not kept. ``exposures`` are the findings not cleared to be received on ``surface``.
    """

    media: Media
    problem: Problem | None
    pages: int
    surface: Surface
    findings: tuple[Finding, ...] = ()
    boxes: tuple[tuple[Box, ...], ...] = ()
    exposures: tuple[Exposed, ...] = ()
    automatic: bool = False
    _data: bytes = field(default=b"", repr=False)
    _reader: Reader | None = field(default=None, repr=False)

    def blurred(self) -> bytes:
        """The picture as PNG with every box pixelated beyond recovery, and nothing of the file but its pixels.

        Raises ``BadInput`` for a PDF, which is not drawn, and for what could not be read.
        """
        if self.problem is not None:
            raise BadInput(self.problem.words)
        if self.media is Media.PDF or self._reader is None:
            raise BadInput("a PDF is not drawn")
        return self._reader.blur(self._data, [box for boxes in self.boxes for box in boxes])


def inspect(
    engine: Engine, data: bytes, surface: Surface | str = Surface.PUBLIC, *, reader: Reader | None = None
) -> PictureInspection:
    """What the picture or PDF in ``data`` shows, received on ``surface``.

    It is read in a child process (1 to 4 seconds); a file that cannot be read gives a result with a
    ``problem``. Raises ``ConfigError`` where ``ringback[ocr]`` is not installed, ``BadInput`` for an
    unknown surface.
    """
    where = as_surface(surface)
    reader = reader or shared()
    reading = reader.read(data)
    if reading.problem is not None:
        return PictureInspection(reading.media, reading.problem, 0, where)
    seen = _find(engine, reading)
    findings = tuple(finding for finding, _ in seen)
    rows = exposed(engine.policy, findings, where)
    return PictureInspection(
        media=reading.media,
        problem=None,
        pages=reading.pages,
        surface=where,
        findings=findings,
        boxes=tuple(boxes for _, boxes in seen),
        exposures=tuple(Exposed(findings[index], decision) for index, decision in rows),
        automatic=any(contained_automatically(engine.policy, findings[index]) for index, _ in rows),
        _data=data,
        _reader=reader,
    )


_Seen = tuple[Finding, tuple[Box, ...]]


def _find(engine: Engine, reading: Reading) -> list[_Seen]:
    """Everything found in any order in which the lines may be read, each once."""
    found: list[_Seen] = []
    for order in orders(reading.lines):
        seen = [
            (finding, tuple(line.box for line in order.touched(finding.start, finding.end)))
            for finding in engine.matcher.find(order.text)
        ]
        found += [one for one in seen if not any(_same(one, known) for known in found)]
    if reading.located and PLACE in engine.policy.kinds:
        told = Finding(PLACE, engine.policy.label(PLACE), 0, 0, 0.99, (Evidence("for", "exif_gps", 4.6),))
        found.append((told, ()))
    return found


def _same(one: _Seen, other: _Seen) -> bool:
    """The same kind on the same lines, as another look or another order shows it."""
    return one[0].kind == other[0].kind and _covered(one[1], other[1])


def _covered(boxes: Sequence[Box], by: Sequence[Box]) -> bool:
    return all(any(box.overlap(known) > _SAME for known in by) for box in boxes)
