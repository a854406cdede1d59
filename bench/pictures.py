"""How well pictures are read: found of all there are, per kind of picture and turn; time and memory.

    python -m bench.pictures [--quick]

Cards, talks and letters are drawn (``tests/pictures.py``), turned, and spoiled; values come from
reserved ranges. The harmless ones hold nothing private: what is found in them is a false alarm.
Photographs of real things are harder than these: the numbers compare one state of the code to another.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from ringback import attachments
from ringback.attachments import Reader
from ringback.engine import load
from ringback.flow import FRAGMENT
from tests import pictures as drawn
from tests.pictures import Picture

TURNS = (0, 90, 180, 270, 8)
"""Degrees; the last one is a thing laid down askew."""
TALK = ("Hello, how can we help?", "{}", "Please send no numbers here.", "sorry, did not know!")
LETTER = (("Customer", "Canary Bird"), ("Branch", "Elm Street 5"), ("IBAN", drawn.IBAN), ("Balance", "1,240.55 GBP"))


def private() -> Iterator[tuple[str, str, Picture]]:
    """What is drawn, the kind it shows, and the picture, upright."""
    for number in (drawn.CARD, drawn.CARD_2, drawn.AMEX):
        yield "card", "card.number", drawn.card(number)
        yield "card, embossed", "card.number", drawn.embossed_card(number)
        yield "card, grain and bad light", "card.number", drawn.noisy(drawn.card(number))
        yield "card, faint", "card.number", drawn.faint(drawn.card(number))
        yield "card, number in rows", "card.number", drawn.stacked_card(number)
        yield "card on a table, 12 MP", "card.number", drawn.on_a_table(drawn.card(number), 3)
    for dark in (False, True):
        for said, kind in (
            (f"my card is {drawn.CARD}", "card.number"),
            (f"my ssn is {drawn.SSN}", "identity.us.ssn"),
            ("my password is Zyx-Canary-9-Lantern", "credential.password"),
            ("call me on (202) 555-0143", "contact.phone"),
        ):
            yield "screenshot of a talk", kind, drawn.talk([line.format(said) for line in TALK], dark=dark)
    yield "letter, A4", "bank.iban", drawn.letter(LETTER)
    yield "letter, A4, grain", "bank.iban", drawn.noisy(drawn.letter(LETTER))


def harmless() -> Iterator[Picture]:
    """Pictures with writing and numbers, none of them private."""
    yield drawn.letter(
        (("Order number", "4821 0093 7712 5540"), ("Parcel", "1Z 999 AA1 01 2345 6784"), ("Total", "$48.20"))
    )
    yield drawn.letter((("Opening hours", "9:00 - 17:00"), ("Founded", "1898"), ("Version", "10.4.2")))
    yield drawn.talk(["are you open on Saturday?", "yes, 9 to 5", "how do I change my PIN", "in the app, under Cards"])
    yield drawn.card("").crop((0, 0, 860, 250))


def processor(reader: Reader) -> float:
    """Seconds of processor time the child has taken; it uses two cores, so a picture takes about half of that."""
    fields = Path(f"/proc/{reader.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="upright pictures only")
    turns = TURNS[:1] if parser.parse_args().quick else TURNS
    engine, reader = load("us-bank", region="US", languages=("en",)), Reader()
    began = time.perf_counter()
    reader.read(drawn.png(drawn.card("").resize((200, 120))))
    print(f"start of the child and its first picture: {time.perf_counter() - began:.1f} s")
    found: dict[str, Counter[int]] = defaultdict(Counter)
    total: dict[str, Counter[int]] = defaultdict(Counter)
    taken: dict[str, list[float]] = defaultdict(list)
    for name, kind, picture in private():
        for turn in turns:
            data = drawn.jpeg(picture.rotate(turn, expand=True, fillcolor="#555555"), quality=75)
            began = processor(reader)
            seen = attachments.inspect(engine, data, reader=reader)
            taken[name].append(processor(reader) - began)
            total[name][turn] += 1
            found[name][turn] += kind in {finding.kind for finding in seen.findings}
    print(f"{'found / drawn':28}" + "".join(f"{turn:>8}°" for turn in turns) + "   processor seconds, median")
    for name, row in total.items():
        cells = "".join(f"{found[name][turn]:>6}/{row[turn]}" + " " for turn in turns)
        print(f"{name:28}{cells}   {statistics.median(taken[name]):.2f}")
    print(f"all: {sum(c.total() for c in found.values())}/{sum(c.total() for c in total.values())}")
    alarms = Counter[str]()
    for picture in harmless():
        alarms.update(f.kind for f in attachments.inspect(engine, drawn.png(picture), reader=reader).findings)
    fragments = alarms.pop(FRAGMENT, 0)
    print(f"false alarms in {len(list(harmless()))} harmless pictures: {dict(alarms) or 0} (and {fragments} fragments)")
    memory = Path(f"/proc/{reader.pid}/status").read_text().split("VmHWM:")[1].split()[0]
    print(f"child, most memory resident: {int(memory) // 1024} MB")
    reader.close()


if __name__ == "__main__":
    main()
