"""What a process needs at hand: the vault, one engine a brand, one connector a page, one driver a brand.

``use`` is called once at start by ``site``; everything else asks ``current``.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from ringback.cases import Level, Limits, Means, Setting
from ringback.channels import channel
from ringback.channels.base import Capabilities, Connector, PageConfig, Scope
from ringback.desk import policies
from ringback.engine import Engine, load
from ringback.errors import ConfigError
from ringback.flow import Label, Surface
from ringback.guard import Brand as Published
from ringback.store.models import Brand, Page
from ringback.telephony import driver
from ringback.telephony.base import Driver, LineConfig
from ringback.text import RawText
from ringback.vault import Sealed, Vault

_FOR_EVER = timedelta(days=3650)


@dataclass(frozen=True)
class PageRuntime:
    """A page as the hot path needs it: no query is made for it."""

    id: int
    brand: int
    organisation: int
    network: str
    account: str
    level: Level
    caps: Capabilities
    engine: Engine
    zone: str
    flood: int

    def setting(self, *, flooded: bool = False) -> Setting:
        """Everything outside a case that a step of it depends on."""
        return Setting(
            policy=self.engine.policy,
            means=means(self.caps),
            level=self.level,
            limits=Limits(),
            flooded=flooded,
            emergency=bool(self.engine.brand.emergency),
            published=bool(self.engine.brand.phones),
        )


def means(caps: Capabilities) -> Means:
    """What a case needs to know of a network."""
    return Means(
        hide=caps.hide is not Scope.NONE,
        delete=caps.delete is not Scope.NONE,
        reply_after_hide=caps.reply_after_hide,
        private_reply=caps.private_reply,
        direct=Surface.DIRECT in caps.places,
    )


class Runtime:
    """The parts of one process, made on first use and kept until what they were made of changes."""

    def __init__(self, vault: Vault, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.vault, self.clock = vault, clock
        self.marks: dict[int, tuple[datetime, int, int]] = {}
        """By page: when the circuit breaker last set its mark, from which effect on it counts, and the next mark."""
        self._engines: dict[tuple[object, ...], Engine] = {}
        self._connectors: dict[tuple[int, bytes, str], Connector] = {}
        self._drivers: dict[tuple[int, str, str], Driver] = {}

    def engine(self, brand: Brand) -> Engine:
        """The engine of a brand: its policy, region, languages and published numbers."""
        declared = brand.settings
        settings = json.dumps(declared, sort_keys=True)
        key = (brand.pk, brand.in_force_id or brand.policy, brand.region, tuple(brand.languages), settings)
        if key not in self._engines:
            engine = load(
                region=brand.region,
                languages=tuple(brand.languages) or ("en",),
                brand=published(brand),
                references=tuple(declared.get("references", ())),
            )
            # What was kept of the policy holds, not what its file says by now.
            self._engines[key] = replace(engine, policy=policies.in_force(brand, self.clock()))
        return self._engines[key]

    def page(self, page: Page) -> PageRuntime:
        """The page with everything the hot path needs."""
        return PageRuntime(
            id=page.pk,
            brand=page.brand_id,
            organisation=page.brand.organisation_id,
            network=page.network,
            account=page.account,
            level=Level(page.level),
            caps=channel(page.network).caps,
            engine=self.engine(page.brand),
            zone=page.brand.zone,
            flood=int(page.brand.settings.get("replies_per_minute", 60)),
        )

    def connector(self, page: Page) -> Connector:
        """The page's line to its network."""
        key = (page.pk, bytes(page.secrets), page.base_url)
        if key not in self._connectors:
            token, secrets = self.open_secrets(bytes(page.secrets), page.brand_id)
            config = PageConfig(account=page.account, base_url=page.base_url, token=token, secrets=secrets)
            self._connectors[key] = channel(page.network).connect(config)
        return self._connectors[key]

    def driver(self, brand: Brand) -> Driver:
        """The brand's phone line."""
        line = brand.line
        key = (brand.pk, brand.driver, json.dumps(line, sort_keys=True))
        if key not in self._drivers:
            token, secrets = self.open_secrets(line["sealed"].encode(), brand.pk) if "sealed" in line else ("", ())
            base_url = line.get("base_url", "")
            config = LineConfig(base_url=base_url, caller_id=caller_id(brand), token=token, secrets=secrets)
            self._drivers[key] = driver(brand.driver).open(config)
        return self._drivers[key]

    def seal_secrets(self, token: str, secrets: list[str], brand: int) -> bytes:
        """A page's or line's token and webhook secrets, sealed for the store."""
        value = RawText(json.dumps({"token": token, "secrets": secrets}))
        sealed = self.vault.seal(
            value, brand=brand, kind="page.secrets", label=Label.CONTACT, expires=self.clock() + _FOR_EVER
        )
        return sealed.ref.encode() + b"." + base64.b64encode(sealed.ciphertext)

    def open_secrets(self, stored: bytes, brand: int) -> tuple[str, tuple[bytes, ...]]:
        """Token and webhook secrets. Raises ``ConfigError`` when there are none, ``VaultError`` if sealed elsewhere."""
        ref, dot, ciphertext = stored.partition(b".")
        if not dot:
            raise ConfigError("this page has no token yet; add it with ringback page add")
        opened = self.vault.open(Sealed(ref.decode(), base64.b64decode(ciphertext)), brand=brand)
        data = json.loads(opened.reveal())
        return data["token"], tuple(secret.encode() for secret in data["secrets"])


def published(brand: Brand) -> Published:
    """What a brand has published about itself."""
    declared = brand.settings
    return Published(
        name=brand.name,
        domains=tuple(declared.get("domains", ())),
        phones=tuple(declared.get("phones", ())),
        emails=tuple(declared.get("emails", ())),
        emergency=declared.get("emergency", ""),
        contact_page=declared.get("contact_page", ""),
    )


def caller_id(brand: Brand) -> str:
    """The number a customer sees when the brand calls: one of those it has published."""
    numbers = published(brand).phones
    return str(brand.line.get("caller_id") or (numbers[0] if numbers else ""))


_current: list[Runtime] = []


def use(runtime: Runtime) -> None:
    """Make this the process's runtime."""
    _current[:] = [runtime]


def current() -> Runtime:
    """The process's runtime. Raises ``ConfigError`` before ``use``."""
    if not _current:
        raise ConfigError("the runtime is not set up: start through ringback serve, work or demo")
    return _current[0]
