"""The cast of the demo: one organisation, two brands on the sandbox network, the people who work there.

Made once; made again it changes nothing. Every number is from a range reserved for fiction.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction

from ringback.desk.runtime import Runtime
from ringback.store.models import Brand, Membership, Organisation, Page, Person

Role = Membership.Role


@dataclass(frozen=True)
class Actor:
    """Somebody of the cast; ``roles`` by the brands' slugs."""

    name: str
    email: str
    roles: Mapping[str, str]


@dataclass(frozen=True)
class PageSeed:
    """A page as the sandbox network must know it, secrets included. ``hook`` is the path of its webhook."""

    account: str
    name: str
    handle: str
    about: str
    hook: str
    token: str = field(repr=False)
    secret: str = field(repr=False)


@dataclass(frozen=True)
class LineSeed:
    """A brand's phone line as the sandbox exchange must know it."""

    name: str
    numbers: tuple[str, ...]
    hook: str
    token: str = field(repr=False)
    secret: str = field(repr=False)


@dataclass(frozen=True)
class Seeded:
    """What was made, or found made already."""

    pages: tuple[PageSeed, ...]
    lines: tuple[LineSeed, ...]
    people: tuple[Person, ...]


@dataclass(frozen=True)
class BrandSeed:
    """One brand and its page."""

    slug: str
    name: str
    colour: str
    policy: str
    zone: str
    languages: tuple[str, ...]
    settings: Mapping[str, Any]
    handle: str
    about: str


ALWAYS = {"every_day": "00:00-24:00"}
"""Open day and night, so that whoever tries the demo gets a call when they like."""

BRANDS = (
    BrandSeed(
        "harbor-bank",
        "Harbor Bank",
        "#1f5fbf",
        "us-bank",
        "America/New_York",
        ("en", "es"),
        {
            "phones": ["+12025550199"],
            "domains": ["harborbank.example"],
            "emails": ["help@harborbank.example"],
            "emergency": "+12025550111",
            "contact_page": "https://harborbank.example/contact",
            "references": ["HB-[0-9]{6}"],
            "hours": ALWAYS,
        },
        "harborbank",
        "Banking for people who live by the sea.",
    ),
    BrandSeed(
        "lakeside-clinic",
        "Lakeside Clinic",
        "#0b6b74",
        "us-healthcare",
        "America/Chicago",
        ("en", "es"),
        {
            "phones": ["+13125550188"],
            "domains": ["lakesideclinic.example"],
            "emails": ["care@lakesideclinic.example"],
            "emergency": "+13125550122",
            "contact_page": "https://lakesideclinic.example/contact",
            "references": [],
            "hours": ALWAYS,
        },
        "lakesideclinic",
        "Family medicine on the lake shore.",
    ),
)
ACTORS = (
    Actor("Ana Gómez", "ana@harborbank.example", {"harbor-bank": Role.AGENT}),
    Actor("Sam Whitfield", "sam@harborbank.example", {"harbor-bank": Role.SUPERVISOR}),
    Actor("Noor Rahman", "noor@harborbank.example", {"harbor-bank": Role.COMPLIANCE}),
    Actor("Cleo Park", "cleo@lakesideclinic.example", {"lakeside-clinic": Role.AGENT}),
)
ORGANISATION = "Clearwater Contact"


def seed(
    runtime: Runtime,
    *,
    base_url: str,
    password: str | None,
    driver: str = "sandbox",
    line: Mapping[str, Any] | None = None,
) -> Seeded:
    """Make the cast, or find it. ``base_url`` is the sandbox network's; ``password`` everybody's first one.

    ``line`` is what the brands' phone driver needs (``base_url``, ``caller_id``, ``token``, ``secrets``).
    """
    with transaction.atomic():
        organisation, _ = Organisation.objects.get_or_create(name=ORGANISATION)
        brands = {row.slug: _brand(organisation, row) for row in BRANDS}
        pages = tuple(_page(runtime, brands[row.slug], row, base_url) for row in BRANDS)
        lines = tuple(_line(runtime, brand, driver, line or {}) for brand in brands.values())
        people = tuple(_person(organisation, actor, brands, password) for actor in ACTORS)
    return Seeded(pages, lines, people)


def _brand(organisation: Organisation, row: BrandSeed) -> Brand:
    made, _ = Brand.objects.get_or_create(
        slug=row.slug,
        defaults={
            "organisation": organisation,
            "name": row.name,
            "colour": row.colour,
            "policy": row.policy,
            "region": "US",
            "zone": row.zone,
            "languages": list(row.languages),
            "settings": dict(row.settings),
        },
    )
    return made


def _page(runtime: Runtime, brand: Brand, row: BrandSeed, base_url: str) -> PageSeed:
    """The brand's page, automatic from the start; the network's address may change from run to run."""
    made, new = Page.objects.get_or_create(
        network="sandbox",
        account=row.handle,
        defaults={"brand": brand, "name": f"{row.name} on Sandbox", "level": Page.Level.AUTOMATIC},
    )
    if new:
        fresh = [secrets.token_urlsafe(32)]
        made.secrets = runtime.seal_secrets(secrets.token_urlsafe(24), fresh, brand.pk)
    if new or made.base_url != base_url:
        made.base_url = base_url
        made.save(update_fields=["base_url", "secrets"])
    token, kept = runtime.open_secrets(bytes(made.secrets), brand.pk)
    hook = f"/hooks/{made.network}/{made.account}"
    return PageSeed(row.handle, row.name, row.handle, row.about, hook, token, kept[0].decode())


def _line(runtime: Runtime, brand: Brand, driver: str, line: Mapping[str, Any]) -> LineSeed:
    """The brand's phone line: the driver's address and secrets, sealed; as often as they change."""
    token = str(line.get("token", f"line-{brand.slug}"))
    given = [str(secret) for secret in line.get("secrets", ())]
    public = {"driver": driver, **{key: line[key] for key in ("base_url", "caller_id") if key in line}}
    kept = {"driver": brand.driver, **{key: value for key, value in brand.line.items() if key != "sealed"}}
    if kept != public or "sealed" not in brand.line:
        sealed = runtime.seal_secrets(token, given or [secrets.token_urlsafe(32)], brand.pk)
        public.pop("driver")
        brand.driver, brand.line = driver, {**public, "sealed": sealed.decode()}
        brand.save(update_fields=["driver", "line"])
    token, known = runtime.open_secrets(brand.line["sealed"].encode(), brand.pk)
    hook = f"/hooks/phone/{driver}/{brand.slug}"
    return LineSeed(brand.slug, tuple(brand.settings["phones"]), hook, token, known[0].decode())


def _person(organisation: Organisation, actor: Actor, brands: Mapping[str, Brand], password: str | None) -> Person:
    found = Person.objects.filter(email=actor.email).first()
    person = found or Person.objects.create_user(
        actor.email, password, name=actor.name, organisation=organisation, zone=""
    )
    for slug, role in actor.roles.items():
        Membership.objects.get_or_create(brand=brands[slug], person=person, defaults={"role": role})
    return person
