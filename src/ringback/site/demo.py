"""Preparing the demo's data folder, in a process of its own: ``python -m ringback.site.demo``.

Reads a line of JSON from stdin: where the world's ``network`` and ``telephone`` are, and everybody's
``password``. Writes one to stdout: the brands' pages and lines with their secrets, for the world to know
them. Once stdin says so again, it pins the notices. Done twice, it changes nothing but addresses.
"""

from __future__ import annotations

import gc
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from ringback.errors import RingbackError
from ringback.site import logs
from ringback.site.assembly import assemble
from ringback.site.config import load_config

_POLICY: Final = """\
# {base}, with calls lawful at any hour: a demonstration must not wait for the morning, and nothing but a
# make-believe telephone is called. Made by `ringback demo`; never use it for real calls.

name = "{name}"
title = "{base}, around the clock (demo)"
version = "demo"
extends = "{base}"

[calling]
legal_from = "00:00"
legal_to = "24:00"
"""


def main() -> int:
    """Prepare, tell, pin; 2 with one sentence on stderr when that cannot be done."""
    gc.disable()  # it makes migrating a third slower, and this process is soon over
    try:
        config = load_config()
        logs.configure(config.log)
        assemble(config)
        asked = json.loads(sys.stdin.readline())
        print(json.dumps(prepare(config.data, asked)), flush=True)  # noqa: T201 - that is what it is for
        if sys.stdin.readline():
            pin()
    except RingbackError as error:
        print(f"ringback demo: {error}", file=sys.stderr)  # noqa: T201
        return 2
    return 0


def prepare(data: Path, asked: dict[str, str]) -> dict[str, Any]:
    """Bring the database up to date and make the cast; what the world must know of it."""
    from django.contrib.auth.hashers import make_password
    from django.core.management import call_command

    from ringback.desk.runtime import current
    from ringback.site.seed import seed
    from ringback.store.models import Brand, Person

    call_command("migrate", verbosity=0)
    line = {"base_url": asked["telephone"]}
    seeded = seed(current(), base_url=asked["network"], password=None, line=line)
    new = [person for person in seeded.people if not person.has_usable_password()]
    if new:
        # Hashing takes its time on purpose: once for all, they share the password anyway.
        Person.objects.filter(pk__in=[one.pk for one in new]).update(password=make_password(asked["password"]))
    for brand in Brand.objects.all():
        always = around_the_clock(data / "policies", Path(brand.policy).stem.removeprefix("demo-"))
        Brand.objects.filter(pk=brand.pk).update(policy=str(always))
    return {"pages": [asdict(row) for row in seeded.pages], "lines": [asdict(row) for row in seeded.lines]}


def around_the_clock(folder: Path, base: str) -> Path:
    """A policy file that is ``base``, except that calls may be made at any hour."""
    path = folder / f"demo-{base}.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(_POLICY.format(name=path.stem, base=base), encoding="utf-8")
    return path


def pin() -> None:
    """Pin the notice wherever it does not stand."""
    from ringback.desk import notices
    from ringback.store.models import Page

    for page in Page.objects.select_related("brand"):
        if not notices.verify(page):
            notices.publish(page)


if __name__ == "__main__":
    sys.exit(main())
