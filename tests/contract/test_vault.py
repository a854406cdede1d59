"""What every key store must do, and what the vault must do over each of them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ringback.errors import ConfigError, Refused, Shredded, VaultError
from ringback.flow import Keep, Label
from ringback.text import RawText
from ringback.vault import KeyRow, KeyStore, MasterKey, MemoryKeyStore, Prepared, Scope, Sealed, Vault
from ringback.vault.base import CHECK
from ringback.vault.sqlite import SqliteKeyStore

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
LATER = NOW + timedelta(days=30)
PHONE = "+442079460958"
MASTER = MasterKey(bytes(range(32)))
OTHER = MasterKey(bytes(range(32, 64)))

Opener = Callable[[], KeyStore]


@pytest.fixture(params=["memory", "sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def opener(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Opener]:
    """Opens the same store again and again, as another process would."""
    opened: list[KeyStore] = []
    memory = MemoryKeyStore()
    makers = {
        "memory": lambda: memory,
        "sqlite": lambda: SqliteKeyStore(tmp_path / "keys.sqlite3"),
        "postgres": lambda: _postgres(request),
    }
    if request.param == "postgres":
        _empty_postgres(request.getfixturevalue("postgres_url"))

    def again() -> KeyStore:
        opened.append(makers[request.param]())
        return opened[-1]

    yield again
    for store in opened:
        store.close()


def _postgres(request: pytest.FixtureRequest) -> KeyStore:
    from ringback.vault.postgres import PostgresKeyStore

    return PostgresKeyStore(request.getfixturevalue("postgres_url"))


def _empty_postgres(url: str) -> None:
    import psycopg

    with psycopg.connect(url, options="-c client_min_messages=warning") as db:
        db.execute("DROP SCHEMA IF EXISTS ringback_keys CASCADE")


@pytest.fixture
def store(opener: Opener) -> KeyStore:
    """A store that belongs to MASTER."""
    store = opener()
    store.establish(row(CHECK, brand=0, expires=None))
    return store


@pytest.fixture
def vault(opener: Opener) -> Vault:
    return Vault(opener(), MASTER, clock=lambda: NOW)


def row(ref: str, brand: int = 1, expires: int | None = 100, **more: int) -> KeyRow:
    return KeyRow(ref, brand, "contact.phone", os.urandom(60), MASTER.id, expires, **more)


def seal(vault: Vault, text: str = PHONE, brand: int = 1, **more: int) -> Sealed:
    return vault.seal(
        RawText(text), brand=brand, kind="contact.phone", label=Label.CONTACT, expires=LATER, **more
    )  # fmt: skip


def opened(vault: Vault, sealed: Sealed, brand: int = 1) -> str:
    return vault.open(sealed, brand=brand).reveal()


class TestKeyStore:
    def test_gives_back_every_field(self, store: KeyStore, opener: Opener) -> None:
        full = row("a", brand=2**40, expires=2**40, conversation=2**41, case=2**42)
        store.add([full, row("b")])
        assert opener().get("a") == full
        assert opener().get("c") is None

    def test_adds_all_or_none(self, store: KeyStore) -> None:
        first = row("a")
        store.add([first])
        with pytest.raises(VaultError):
            store.add([row("b"), row("a")])
        assert store.get("a") == first
        assert store.get("b") is None
        store.add([])

    def test_refuses_rows_of_another_master(self, store: KeyStore) -> None:
        with pytest.raises(VaultError, match="restart"):
            store.add([replace(row("a"), master=OTHER.id)])
        with pytest.raises(VaultError):
            store.add([row("b"), replace(row("c"), master=OTHER.id)])
        assert [store.get(ref) for ref in "abc"] == [None, None, None]

    def test_refuses_rows_before_it_belongs_to_a_master(self, opener: Opener) -> None:
        with pytest.raises(VaultError):
            opener().add([row("a")])

    def test_establishes_once(self, store: KeyStore, opener: Opener) -> None:
        first, second = row("own", expires=None), row("own", expires=None)
        assert store.establish(first) == first
        assert opener().establish(second) == first

    @pytest.mark.parametrize(
        ("scope", "left"),
        [
            (Scope(1, "ref", "a"), "bcde"),
            (Scope(1, "conversation", 5), "cde"),
            (Scope(1, "case", 7), "abde"),
            (Scope(1, "brand", 1), "de"),
            (Scope(2, "ref", "a"), "abcde"),
            (Scope(3, "brand", 3), "abcde"),
        ],
    )
    def test_destroys_what_is_named_and_nothing_else(self, store: KeyStore, scope: Scope, left: str) -> None:
        store.add([row("a", conversation=5), row("b", conversation=5), row("c", case=7)])
        store.add([row("d", brand=2, conversation=5, case=7), row("e", brand=2)])
        assert store.destroy(scope) == 5 - len(left)
        assert "".join(ref for ref in "abcde" if store.get(ref)) == left
        assert store.destroy(scope) == 0

    def test_sweeps_what_is_over(self, store: KeyStore) -> None:
        store.add([row("a", expires=99), row("b", expires=100), row("c", expires=101)])
        assert store.sweep(100) == 2
        assert [bool(store.get(ref)) for ref in ("a", "b", "c", CHECK)] == [False, False, True, True]

    def test_extends_but_never_shortens_nor_revives(self, store: KeyStore) -> None:
        store.add([row("a", expires=100)])
        assert store.extend("a", 200, brand=1, now=50)
        assert store.extend("a", 150, brand=1, now=50)
        assert store.get("a").expires == 200  # type: ignore[union-attr]
        assert not store.extend("a", 300, brand=2, now=50)
        assert not store.extend("a", 300, brand=1, now=200)
        assert not store.extend("b", 300, brand=1, now=50)

    def test_assigns_rows_of_one_brand(self, store: KeyStore) -> None:
        store.add([row("a"), row("b", case=3), row("c", brand=2)])
        assert store.assign(["a", "b", "c", "a", "gone"], 9, brand=1) == 2
        assert store.assign([], 9, brand=1) == 0
        assert [store.get(ref).case for ref in "abc"] == [9, 9, None]  # type: ignore[union-attr]

    def test_rewraps_all_or_none(self, store: KeyStore) -> None:
        store.add([row("a"), row("b")])

        def fails(old: KeyRow) -> KeyRow:
            if old.ref == "b":
                raise VaultError("no")
            return replace(old, wrapped=b"new", master=OTHER.id)

        with pytest.raises(VaultError):
            store.rewrap(fails, old=MASTER.id, new=OTHER.id)
        assert store.get("a").master == MASTER.id  # type: ignore[union-attr]
        count = store.rewrap(lambda r: replace(r, wrapped=b"new", master=OTHER.id), old=MASTER.id, new=OTHER.id)
        assert count == 3
        assert store.get("b").wrapped == b"new"  # type: ignore[union-attr]
        with pytest.raises(VaultError, match="restart"):
            store.rewrap(lambda r: r, old=MASTER.id, new=MASTER.id)

    def test_takes_many_threads(self, store: KeyStore) -> None:
        def work(thread: int) -> None:
            for i in range(10):
                store.add([row(f"{thread}-{i}"), row(f"{thread}-{i}-gone", case=thread)])
                assert store.get(f"{thread}-{i}")
            store.destroy(Scope(1, "case", thread))

        with ThreadPoolExecutor(4) as threads:
            list(threads.map(work, range(4)))
        assert all(store.get(f"{t}-{i}") and not store.get(f"{t}-{i}-gone") for t in range(4) for i in range(10))


class TestVault:
    def test_opens_what_it_sealed_after_a_restart(self, vault: Vault, opener: Opener) -> None:
        sealed = seal(vault)
        assert opened(vault, sealed) == PHONE
        assert opened(Vault(opener(), MASTER, clock=lambda: NOW), sealed) == PHONE
        assert PHONE.encode() not in sealed.ciphertext

    def test_wrong_master_key_is_noticed_at_start(self, vault: Vault, opener: Opener) -> None:
        with pytest.raises(ConfigError, match="right key file"):
            Vault(opener(), OTHER)

    def test_another_brand_cannot_open_it(self, vault: Vault) -> None:
        sealed = seal(vault)
        with pytest.raises(VaultError) as error:
            vault.open(sealed, brand=2)
        assert not isinstance(error.value, Shredded)

    def test_a_ciphertext_is_no_other_values(self, vault: Vault) -> None:
        one, two = seal(vault), seal(vault)
        with pytest.raises(VaultError):
            vault.open(Sealed(one.ref, two.ciphertext), brand=1)

    @pytest.mark.parametrize("by", ["ref", "conversation", "case", "brand"])
    def test_shreds_each_scope(self, vault: Vault, by: str) -> None:
        goes = seal(vault, conversation=5, case=7)
        stays = seal(vault, conversation=6, case=8, brand=2 if by == "brand" else 1)
        if by == "brand":
            assert vault.shred_brand(1) == 1
        else:
            assert vault.shred(brand=1, **{by: {"ref": goes.ref, "conversation": 5, "case": 7}[by]}) == 1  # type: ignore[arg-type]
        with pytest.raises(Shredded):
            vault.open(goes, brand=1)
        assert opened(vault, stays, brand=2 if by == "brand" else 1) == PHONE

    @pytest.mark.parametrize("named", [{}, {"case": 1, "conversation": 1}, {"ref": "a", "case": 1}])
    def test_shreds_exactly_one_scope(self, vault: Vault, named: dict[str, int]) -> None:
        with pytest.raises(TypeError):
            vault.shred(brand=1, **named)  # type: ignore[arg-type]

    def test_no_call_reaches_the_vaults_own_keys(self, vault: Vault) -> None:
        for brand in (0, -1):
            with pytest.raises(ValueError, match="positive"):
                vault.shred_brand(brand)
            with pytest.raises(ValueError, match="positive"):
                vault.shred(brand=brand, ref=CHECK)
            with pytest.raises(ValueError, match="positive"):
                seal(vault, brand=brand)

    def test_assigning_puts_a_value_under_its_case(self, vault: Vault) -> None:
        sealed = seal(vault)
        assert vault.assign([sealed.ref], 7, brand=1) == 1
        assert vault.shred(brand=1, case=7) == 1
        with pytest.raises(Shredded):
            vault.open(sealed, brand=1)

    def test_time_closes_a_value_before_the_sweep_does(self, opener: Opener) -> None:
        clock = [NOW]
        vault = Vault(opener(), MASTER, clock=lambda: clock[0])
        short, long = seal(vault), seal(vault)
        vault.extend(long.ref, LATER + timedelta(days=1), brand=1)
        clock[0] = LATER
        with pytest.raises(Shredded):
            vault.open(short, brand=1)
        with pytest.raises(Shredded):
            vault.extend(short.ref, LATER + timedelta(days=1), brand=1)
        assert vault.sweep() == 1
        assert opened(vault, long) == PHONE
        assert vault.sweep(LATER + timedelta(days=1)) == 1

    def test_prepared_values_open_once_committed(self, vault: Vault) -> None:
        prepared = [_prepare(vault, f"{PHONE}{i}") for i in range(3)]
        with pytest.raises(Shredded):
            vault.open(prepared[0].sealed, brand=1)
        vault.commit(p.placed(conversation=4, case=9) for p in prepared)
        assert [opened(vault, p.sealed) for p in prepared] == [f"{PHONE}{i}" for i in range(3)]
        assert vault.shred(brand=1, conversation=4) == 3

    @pytest.mark.parametrize(
        ("kind", "label", "keep"),
        [
            ("credential.pin", Label.SECRET, Keep.SEAL),
            ("card.number", Label.CARD, Keep.SEAL),
            ("card.security_code", Label.CONTACT, Keep.SEAL),
            ("credential.otp", Label.PUBLIC, Keep.SEAL),
            ("other.secret", Label.SECRET, Keep.SEAL),
            ("contact.phone", Label.CONTACT, Keep.SHRED),
            ("bank.account", Label.FINANCIAL, Keep.TRUNCATE),
            ("contact.phone", Label.CONTACT, Keep.KEEP),
        ],
    )
    def test_refuses_what_is_never_kept(self, vault: Vault, kind: str, label: Label, keep: Keep) -> None:
        with pytest.raises(Refused) as refusal:
            vault.seal(RawText("0000"), brand=1, kind=kind, label=label, keep=keep, expires=LATER)
        assert "0000" not in str(refusal.value)

    def test_fingerprints_are_equal_for_equal_values_only(self, vault: Vault, opener: Opener) -> None:
        def of(text: str = PHONE, kind: str = "contact.phone", **owner: int) -> str:
            return vault.fingerprint(RawText(text), kind=kind, label=Label.CONTACT, **owner)

        again = Vault(opener(), MASTER).fingerprint(
            RawText(PHONE), kind="contact.phone", label=Label.CONTACT, organisation=1
        )
        assert of(organisation=1) == again
        different = [of(organisation=1), of(organisation=2), of(brand=1), of(brand=2), of(PHONE + "1", brand=1)]
        different.append(of(kind="bank.account", brand=1))
        assert len(set(different)) == 6
        with pytest.raises(TypeError):
            of()
        with pytest.raises(Refused):
            vault.fingerprint(RawText("0000"), kind="credential.pin", label=Label.SECRET, brand=1)

    def test_shredding_a_brand_ends_its_fingerprints(self, vault: Vault) -> None:
        def of(brand: int) -> str:
            return vault.fingerprint(RawText(PHONE), kind="contact.phone", label=Label.CONTACT, brand=brand)

        before = of(1), of(2)
        vault.shred_brand(1)
        assert of(1) != before[0]
        assert of(2) == before[1]

    def test_a_new_master_key_opens_what_the_old_one_sealed(self, vault: Vault, opener: Opener) -> None:
        sealed = seal(vault)
        mark = vault.fingerprint(RawText(PHONE), kind="contact.phone", label=Label.CONTACT, brand=1)
        elsewhere = Vault(opener(), MASTER, clock=lambda: NOW)
        assert vault.rewrap(OTHER) == 3
        after = Vault(opener(), OTHER, clock=lambda: NOW)
        for current in (vault, after):
            assert opened(current, sealed) == PHONE
            assert current.fingerprint(RawText(PHONE), kind="contact.phone", label=Label.CONTACT, brand=1) == mark
        with pytest.raises(ConfigError):
            Vault(opener(), MASTER)
        with pytest.raises(VaultError, match="restart"):
            seal(elsewhere)
        with pytest.raises(VaultError, match="restart"):
            elsewhere.open(sealed, brand=1)


def _prepare(vault: Vault, text: str) -> Prepared:
    return vault.prepare(RawText(text), brand=1, kind="contact.phone", label=Label.CONTACT, expires=LATER)
