"""The vault: seals values so that each can be destroyed for good, wherever copies of it went.

Two ways to seal. ``seal`` is one step. On the hot path ``prepare`` (no I/O) makes ciphertext and key
row, and ``commit`` writes the key rows of a whole batch just before the main transaction commits.
A crash between the two leaves keys without ciphertext, which expire; a ciphertext without its key
cannot be.
"""

from __future__ import annotations

import base64
import hmac
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from ringback.errors import ConfigError, Refused, Shredded, VaultError
from ringback.flow import Keep, Label
from ringback.text import RawText
from ringback.vault import envelope
from ringback.vault.base import CHECK, OURS, KeyRow, KeyStore, Scope
from ringback.vault.master import MasterKey

_NEVER_LABELS = frozenset({Label.SECRET, Label.CARD})
_NEVER_KINDS = ("card.", "credential.")
_CLAUSE = "PCI DSS 3.3.1"


@dataclass(frozen=True, slots=True)
class Sealed:
    """A value only the vault can open. ``ref`` goes into tokens, both into the database."""

    ref: str
    ciphertext: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A sealed value whose key is not yet stored: ``Vault.commit`` must come before it is kept."""

    sealed: Sealed
    row: KeyRow

    def placed(self, *, conversation: int | None = None, case: int | None = None) -> Prepared:
        """The same, with the conversation and case it turned out to belong to."""
        row = self.row
        conversation = row.conversation if conversation is None else conversation
        case = row.case if case is None else case
        return replace(self, row=replace(row, conversation=conversation, case=case))


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Vault:
    """Sealed values over a key store and a master key. Safe for several threads.

    Raises ConfigError at once when the master key is not the one the store was made with.
    """

    def __init__(self, keys: KeyStore, master: MasterKey, *, clock: Callable[[], datetime] = _utc_now) -> None:
        self._keys, self._master, self._clock = keys, master, clock
        self._own: dict[str, bytes] = {}
        self._check()

    def seal(
        self,
        value: RawText,
        *,
        brand: int,
        kind: str,
        label: Label,
        expires: datetime,
        conversation: int | None = None,
        case: int | None = None,
        keep: Keep = Keep.SEAL,
    ) -> Sealed:
        """Seal one value; its key is durable on return. See ``prepare``."""
        prepared = self.prepare(
            value,
            brand=brand,
            kind=kind,
            label=label,
            expires=expires,
            conversation=conversation,
            case=case,
            keep=keep,
        )
        self.commit((prepared,))
        return prepared.sealed

    def prepare(
        self,
        value: RawText,
        *,
        brand: int,
        kind: str,
        label: Label,
        expires: datetime,
        conversation: int | None = None,
        case: int | None = None,
        keep: Keep = Keep.SEAL,
    ) -> Prepared:
        """Seal one value without I/O; the result may be kept only after ``commit``.

        Raises Refused for what is never kept whole, whatever the policy says: ``secret``, ``card``,
        and every decision but ``seal``.
        """
        _refuse_never(kind, label, keep)
        _positive(brand)
        ref = base64.urlsafe_b64encode(os.urandom(16)).rstrip(b"=").decode()
        bound = envelope.context(brand, kind, ref)
        data_key = envelope.new_key()
        row = KeyRow(
            ref,
            brand,
            kind,
            envelope.wrap(data_key, self._master, bound),
            self._master.id,
            _seconds(expires),
            conversation,
            case,
        )
        return Prepared(Sealed(ref, envelope.encrypt(value.reveal(), data_key, bound)), row)

    def commit(self, prepared: Iterable[Prepared]) -> None:
        """Store the keys, all in one transaction. Call it before what holds the ciphertexts commits.

        Raises Busy when the store cannot take them now, and VaultError when the master key was
        replaced meanwhile: then nothing was stored.
        """
        self._keys.add([one.row for one in prepared])

    def open(self, sealed: Sealed, *, brand: int) -> RawText:
        """The value. Raises Shredded when its key is destroyed or over, VaultError when it is another's."""
        row = self._keys.get(sealed.ref)
        if row is None or row.expires is None or row.expires <= self._now():
            raise Shredded("The value was shredded or its time is over.")
        bound = envelope.context(brand, row.kind, sealed.ref)
        data_key = self._unwrap(row, bound)
        return RawText(envelope.decrypt(sealed.ciphertext, data_key, bound))

    def extend(self, ref: str, expires: datetime, *, brand: int) -> None:
        """Keep the value until ``expires``; never shortens (shred does). Raises Shredded when it is gone."""
        if not self._keys.extend(ref, _seconds(expires), brand=brand, now=self._now()):
            raise Shredded("The value was shredded or its time is over.")

    def assign(self, refs: Sequence[str], case: int, *, brand: int) -> int:
        """Say which case the values belong to, so that shredding it takes them too; how many still stood."""
        return self._keys.assign(refs, case, brand=brand)

    def shred(
        self,
        *,
        brand: int,
        ref: str | None = None,
        conversation: int | None = None,
        case: int | None = None,
    ) -> int:
        """Destroy the keys of exactly one of a value, a conversation or a case; how many there were.

        May be repeated, and must be when it raises Busy: the keys may be gone from the store but not
        yet from its files.
        """
        return self._keys.destroy(_scope(_positive(brand), ref, conversation, case))

    def shred_brand(self, brand: int) -> int:
        """Destroy every key of the brand, that of its fingerprints included; how many there were."""
        _positive(brand)
        self._own.pop(_own_ref(brand, None), None)
        return self._keys.destroy(Scope(brand, "brand", brand))

    def sweep(self, now: datetime | None = None) -> int:
        """Destroy the keys whose time is over; how many there were. Workers call it every minute."""
        return self._keys.sweep(_seconds(now) if now else self._now())

    def fingerprint(
        self, value: RawText, *, kind: str, label: Label, brand: int | None = None, organisation: int | None = None
    ) -> str:
        """A keyed HMAC-SHA256 of the value, 64 hex digits: equal for equal values of one kind and owner.

        The caller normalises first (E.164, digits alone). The owner is a brand or the organisation; its
        key is wrapped in the store, survives ``rewrap`` and dies with the brand. Raises Refused for
        ``secret``: so few PINs exist that whoever holds the key reads the fingerprint.
        """
        if label is Label.SECRET or kind.startswith("credential."):
            raise Refused(f"{kind} is never kept, not even as a fingerprint.", code="never-kept", clause=_CLAUSE)
        ref = _own_ref(brand, organisation)
        key = self._own.get(ref) or self._establish(ref, brand or OURS, "vault.fingerprint")
        self._own[ref] = key
        content = value.reveal().encode("utf-8", "surrogatepass")
        return hmac.digest(key, envelope.context(0, kind, "") + content, "sha256").hex()

    def rewrap(self, new: MasterKey) -> int:
        """Move every key under a new master key, all or none; how many. Other processes must then restart."""

        def change(row: KeyRow) -> KeyRow:
            bound = envelope.context(row.brand, row.kind, row.ref)
            data_key = self._unwrap(row, bound)
            return replace(row, wrapped=envelope.wrap(data_key, new, bound), master=new.id)

        count = self._keys.rewrap(change, old=self._master.id, new=new.id)
        self._master = new
        return count

    def _check(self) -> None:
        try:
            self._establish(CHECK, OURS, CHECK)
        except VaultError:
            raise ConfigError(
                "The master key is not the one this key store was made with: give the right key file."
            ) from None

    def _establish(self, ref: str, brand: int, kind: str) -> bytes:
        """One of the vault's own keys, made on first use; of two processes that make it, one wins."""
        bound = envelope.context(brand, kind, ref)
        wrapped = envelope.wrap(envelope.new_key(), self._master, bound)
        row = self._keys.establish(KeyRow(ref, brand, kind, wrapped, self._master.id, None))
        return self._unwrap(row, bound)

    def _unwrap(self, row: KeyRow, bound: bytes) -> bytes:
        if row.master != self._master.id:
            raise VaultError("The master key of this key store has changed: restart with the new one.")
        return envelope.unwrap(row.wrapped, self._master, bound)

    def _now(self) -> int:
        return _seconds(self._clock())


def _refuse_never(kind: str, label: Label, keep: Keep) -> None:
    """The second lock on invariant 1: it looks at the kind too, so a policy that mislabels opens nothing."""
    if label in _NEVER_LABELS or kind.startswith(_NEVER_KINDS):
        raise Refused(f"{kind} is never kept whole, not even sealed.", code="never-kept", clause=_CLAUSE)
    if keep is not Keep.SEAL:
        raise Refused(f"The policy does not seal {kind}.", code="not-sealed")


def _scope(brand: int, ref: str | None, conversation: int | None, case: int | None) -> Scope:
    if ref is not None and conversation is None and case is None:
        return Scope(brand, "ref", ref)
    if conversation is not None and ref is None and case is None:
        return Scope(brand, "conversation", conversation)
    if case is not None and ref is None and conversation is None:
        return Scope(brand, "case", case)
    raise TypeError("shred takes one of ref, conversation and case")


def _own_ref(brand: int | None, organisation: int | None) -> str:
    if (brand is None) == (organisation is None):
        raise TypeError("fingerprint takes one of brand and organisation")
    if brand is not None:
        return f"vault.fingerprint.brand.{_positive(brand)}"
    return f"vault.fingerprint.organisation.{organisation}"


def _positive(brand: int) -> int:
    if brand <= OURS:
        raise ValueError("a brand's id is positive")
    return brand


def _seconds(moment: datetime) -> int:
    if moment.tzinfo is None:
        raise ValueError("give an aware datetime")
    return int(moment.timestamp())
