"""Sealed values: envelope encryption, retention, and shredding that reaches every copy and backup.

    keys = SqliteKeyStore(folder / "keys.sqlite3")
    vault = Vault(keys, master.load())
    sealed = vault.seal(raw, brand=1, kind="contact.phone", label=Label.CONTACT, expires=in_thirty_days)
    vault.open(sealed, brand=1)
    vault.shred(brand=1, ref=sealed.ref)

The label is the policy's; ``secret`` and ``card`` are refused.
"""

from ringback.vault.base import KeyRow, KeyStore, MemoryKeyStore, Scope
from ringback.vault.master import MasterKey
from ringback.vault.sealing import Prepared, Sealed, Vault

__all__ = ["KeyRow", "KeyStore", "MasterKey", "MemoryKeyStore", "Prepared", "Scope", "Sealed", "Vault"]
