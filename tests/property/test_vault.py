"""What must hold for every value, every change to a ciphertext, and every order of calls."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from ringback.errors import Refused, Shredded, VaultError
from ringback.flow import Keep, Label
from ringback.text import RawText
from ringback.vault import MasterKey, MemoryKeyStore, Sealed, Vault, envelope

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
LATER = NOW + timedelta(minutes=15)
MASTER = MasterKey(bytes(range(32)))
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=200)  # lone surrogates and NULs included
SEALABLE = st.sampled_from([label for label in Label if label not in (Label.SECRET, Label.CARD)])
KINDS = st.text(min_size=1, max_size=40).filter(lambda kind: not kind.startswith(("card.", "credential.")))


def new_vault() -> Vault:
    return Vault(MemoryKeyStore(), MASTER, clock=lambda: NOW)


@example(text="\ud800\x00\x80", label=Label.CONTACT, kind="contact.phone", brand=1)
@given(text=ANY_TEXT, label=SEALABLE, kind=KINDS.filter(str.isprintable), brand=st.integers(1, 2**62))
def test_any_text_comes_back(text: str, label: Label, kind: str, brand: int) -> None:
    vault = new_vault()
    sealed = vault.seal(RawText(text), brand=brand, kind=kind, label=label, expires=LATER)
    assert vault.open(sealed, brand=brand).reveal() == text
    with pytest.raises(VaultError):
        vault.open(sealed, brand=brand + 1)


@given(text=ANY_TEXT, bit=st.integers(0))
def test_any_flipped_bit_is_found_out(text: str, bit: int) -> None:
    vault = new_vault()
    sealed = vault.seal(RawText(text), brand=1, kind="contact.phone", label=Label.CONTACT, expires=LATER)
    bit %= len(sealed.ciphertext) * 8
    changed = bytearray(sealed.ciphertext)
    changed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(VaultError):
        vault.open(Sealed(sealed.ref, bytes(changed)), brand=1)


@given(text=ANY_TEXT, length=st.integers(0))
def test_any_cut_is_found_out(text: str, length: int) -> None:
    vault = new_vault()
    sealed = vault.seal(RawText(text), brand=1, kind="contact.phone", label=Label.CONTACT, expires=LATER)
    with pytest.raises(VaultError):
        vault.open(Sealed(sealed.ref, sealed.ciphertext[: length % len(sealed.ciphertext)]), brand=1)


BOUND = st.tuples(st.integers(0, 2**62), st.text(max_size=10), st.text(max_size=10))


@given(text=ANY_TEXT, one=BOUND, two=BOUND)
def test_nothing_opens_in_another_context(text: str, one: tuple[int, str, str], two: tuple[int, str, str]) -> None:
    here, there = envelope.context(*one), envelope.context(*two)
    assert (here == there) == (one == two)
    key = envelope.new_key()
    ciphertext, wrapped = envelope.encrypt(text, key, here), envelope.wrap(key, MASTER, here)
    assert envelope.decrypt(ciphertext, envelope.unwrap(wrapped, MASTER, here), here) == text
    if one != two:
        with pytest.raises(VaultError):
            envelope.unwrap(wrapped, MASTER, there)
        with pytest.raises(VaultError):
            envelope.decrypt(ciphertext, key, there)


@given(short=st.text("0123456789", max_size=31), long=st.text("0123456789", max_size=31))
def test_length_of_short_values_does_not_show(short: str, long: str) -> None:
    key = envelope.new_key()
    assert len(envelope.encrypt(short, key, b"")) == len(envelope.encrypt(long, key, b""))


@given(st.lists(st.sampled_from(["a", "b"]), min_size=2, max_size=50))
def test_refs_and_ciphertexts_are_unique(texts: list[str]) -> None:
    vault = new_vault()
    sealed = [
        vault.seal(RawText(text), brand=1, kind="contact.phone", label=Label.CONTACT, expires=LATER) for text in texts
    ]
    assert len({one.ref for one in sealed}) == len({one.ciphertext for one in sealed}) == len(texts)


@given(
    text=st.text(min_size=4),
    kind=st.sampled_from(["card.number", "card.security_code", "credential.pin", "contact.phone"]),
    label=st.sampled_from(list(Label)),
    keep=st.sampled_from(list(Keep)),
)
def test_only_what_may_be_kept_is_sealed(text: str, kind: str, label: Label, keep: Keep) -> None:
    may = kind == "contact.phone" and label not in (Label.SECRET, Label.CARD) and keep is Keep.SEAL
    store = MemoryKeyStore()
    vault = Vault(store, MASTER, clock=lambda: NOW)
    try:
        vault.seal(RawText(text), brand=1, kind=kind, label=label, keep=keep, expires=LATER)
    except Refused as error:
        refusal = str(error)
        assert not may
        assert text not in refusal
        assert store.sweep(2**40) == 0, "a key was stored for a refused value"
    else:
        assert may


@given(one=ANY_TEXT, two=ANY_TEXT, a=KINDS, b=KINDS, owner=st.integers(1, 9), other=st.integers(1, 9))
def test_fingerprints_agree_exactly_when_value_kind_and_owner_do(
    one: str, two: str, a: str, b: str, owner: int, other: int
) -> None:
    vault = new_vault()
    first = vault.fingerprint(RawText(one), kind=a, label=Label.CONTACT, brand=owner)
    second = vault.fingerprint(RawText(two), kind=b, label=Label.CONTACT, brand=other)
    assert (first == second) == ((one, a, owner) == (two, b, other))


@dataclass
class Known:
    """What the model knows of a sealed value."""

    sealed: Sealed
    text: str
    brand: int
    conversation: int | None
    case: int | None
    expires: datetime
    gone: bool = field(default=False)


SMALL = st.integers(1, 3)


class Shredding(RuleBasedStateMachine):
    """However seals, shreds, sweeps and rewraps follow each other, exactly the shredded stay shut."""

    @initialize()
    def start(self) -> None:
        self.now = NOW
        self.known: list[Known] = []
        self.vault = Vault(MemoryKeyStore(), MASTER, clock=lambda: self.now)
        self.masters = 0

    @rule(text=st.text(max_size=8), brand=SMALL, conversation=SMALL, case=st.none() | SMALL, minutes=st.integers(1, 30))
    def seal(self, text: str, brand: int, conversation: int, case: int | None, minutes: int) -> None:
        expires = self.now + timedelta(minutes=minutes)
        sealed = self.vault.seal(
            RawText(text),
            brand=brand,
            kind="contact.phone",
            label=Label.CONTACT,
            expires=expires,
            conversation=conversation,
            case=case,
        )
        self.known.append(Known(sealed, text, brand, conversation, case, expires))

    @precondition(lambda self: self.known)
    @rule(data=st.data(), brand=SMALL)
    def shred_one(self, data: st.DataObject, brand: int) -> None:
        one = data.draw(st.sampled_from(self.known))
        self.vault.shred(brand=brand, ref=one.sealed.ref)
        one.gone |= one.brand == brand

    @rule(brand=SMALL, conversation=SMALL)
    def shred_conversation(self, brand: int, conversation: int) -> None:
        self.vault.shred(brand=brand, conversation=conversation)
        for one in self.known:
            one.gone |= (one.brand, one.conversation) == (brand, conversation)

    @rule(brand=SMALL, case=SMALL)
    def shred_case(self, brand: int, case: int) -> None:
        self.vault.shred(brand=brand, case=case)
        for one in self.known:
            one.gone |= (one.brand, one.case) == (brand, case)

    @rule(brand=SMALL)
    def shred_brand(self, brand: int) -> None:
        self.vault.shred_brand(brand)
        for one in self.known:
            one.gone |= one.brand == brand

    @precondition(lambda self: self.known)
    @rule(data=st.data(), case=SMALL, brand=SMALL)
    def assign(self, data: st.DataObject, case: int, brand: int) -> None:
        one = data.draw(st.sampled_from(self.known))
        self.vault.assign([one.sealed.ref], case, brand=brand)
        if one.brand == brand:
            one.case = case

    @precondition(lambda self: self.known)
    @rule(data=st.data(), minutes=st.integers(-10, 60))
    def extend(self, data: st.DataObject, minutes: int) -> None:
        one = data.draw(st.sampled_from(self.known))
        expires = self.now + timedelta(minutes=minutes)
        try:
            self.vault.extend(one.sealed.ref, expires, brand=one.brand)
        except Shredded:
            assert one.gone or one.expires <= self.now
        else:
            one.expires = max(one.expires, expires)

    @rule(minutes=st.integers(0, 20), sweep=st.booleans())
    def wait(self, minutes: int, sweep: bool) -> None:
        self.now += timedelta(minutes=minutes)
        if sweep:
            self.vault.sweep()
        for one in self.known:
            one.gone |= one.expires <= self.now

    @rule()
    def rewrap(self) -> None:
        self.masters += 1
        self.vault.rewrap(MasterKey(bytes([self.masters % 256]) * 32))

    @invariant()
    def exactly_the_shredded_stay_shut(self) -> None:
        for one in getattr(self, "known", ()):
            try:
                text = self.vault.open(one.sealed, brand=one.brand).reveal()
            except Shredded:
                assert one.gone
            else:
                assert not one.gone
                assert text == one.text


Shredding.TestCase.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
TestShredding = Shredding.TestCase
