"""The sandbox network sealed into a file, so that a demo can go on where it stopped.

AES with Fernet: what customers wrote is never on a disk in readable form, not even here.
"""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Iterable, Mapping, MutableMapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from cryptography.fernet import Fernet, InvalidToken

from ringback.channels.sandbox.network import Network
from ringback.channels.sandbox.state import File, Item, Page, Person
from ringback.errors import ConfigError
from ringback.text import RawText

Answers = MutableMapping[tuple[str, str], tuple[str, dict[str, Any]]]


def save(path: Path, key: bytes, network: Network, answers: Answers, pending: Mapping[str, Iterable[bytes]]) -> None:
    """Seal the state, the remembered answers and the events not yet delivered. ``key``: Fernet's."""
    data = {
        "version": network.version,
        "pages": [_page(page) for page in network.pages.values()],
        "people": [asdict(person) for person in network.people.values()],
        "items": [_item(item) for item in network.items.values()],
        "files": [[file.id, file.media, base64.b64encode(file.data).decode()] for file in network.files.values()],
        "answers": [[*key_, *kept] for key_, kept in answers.items()],
        "pending": {account: [event.decode() for event in events] for account, events in pending.items()},
    }
    sealed = Fernet(key).encrypt(json.dumps(data).encode())
    part = path.with_name(path.name + ".part")
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(sealed)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def load(path: Path, key: bytes, network: Network, answers: Answers) -> dict[str, list[bytes]]:
    """Put the state back into an empty network; the events that still have to be delivered.

    Raises ``ConfigError`` for a file of another key, or one that ``save`` did not write.
    """
    try:
        data = json.loads(Fernet(key).decrypt(path.read_bytes()))
    except (InvalidToken, ValueError):
        data = None
    if data is None:
        raise ConfigError(f"{path} cannot be opened with this key: remove it to start afresh")
    network.version = data["version"]
    network.pages.update((page.account, page) for page in map(_read_page, data["pages"]))
    network.people.update((row["id"], Person(**row)) for row in data["people"])
    for ref, media, content in data.get("files", ()):
        network.files[ref] = File(ref, media, base64.b64decode(content))
    for row in data["items"]:
        network.keep(_read_item(row))
    answers.update(((account, key_), (asked, body)) for account, key_, asked, body in data["answers"])
    return {account: [event.encode() for event in events] for account, events in data["pending"].items()}


def _page(page: Page) -> dict[str, Any]:
    return {**asdict(page), "hook_secret": page.hook_secret.hex()}


def _read_page(row: dict[str, Any]) -> Page:
    return Page(**{**row, "hook_secret": bytes.fromhex(row["hook_secret"])})


def _item(item: Item) -> dict[str, Any]:
    row = {name: getattr(item, name) for name in Item.__dataclass_fields__}
    return {**row, "text": item.text.reveal(), "at": item.at.isoformat()}


def _read_item(row: dict[str, Any]) -> Item:
    return Item(**{**row, "text": RawText(row["text"]), "at": datetime.fromisoformat(row["at"])})
