"""Every error Ringback raises on purpose. No message ever holds customer text.

RingbackError
├── ConfigError          a setting, key file or data folder is missing or wrong
│   └── PolicyError      a policy file is wrong; names file, line and key
├── BadInput             what a caller gave cannot be used; says what to do
│   ├── BadSignature     a webhook was not signed by who it claims to be from
│   └── BadPayload       a webhook or a line cannot be read
├── Refused              the rule says no; carries the decision's clause and reason
│   ├── ReplyRefused     the guard refused a reply
│   └── DialRefused      the dial policy refused a call
├── ChannelError         a network did not do what was asked (``permanent`` or not)
├── DriverError          a phone system did not do what was asked (``permanent`` or not)
├── VaultError           a sealed value cannot be opened
│   └── Shredded         … because its key was destroyed
└── Busy                 the store cannot take work now; try again
"""

from __future__ import annotations


class RingbackError(Exception):
    """The root of all of them."""


class ConfigError(RingbackError):
    """A setting, key file or data folder is missing or wrong."""


class PolicyError(ConfigError):
    """A policy file is wrong. ``str()`` reads ``file:line: key: what to do``."""

    def __init__(self, message: str, *, file: str = "", line: int = 0, key: str = "") -> None:
        self.file, self.line, self.key = file, line, key
        where = f"{file}:{line}: " if line else f"{file}: " if file else ""
        super().__init__(f"{where}{key + ': ' if key else ''}{message}")


class BadInput(RingbackError):
    """What a caller gave cannot be used."""


class BadSignature(BadInput):
    """A webhook was not signed by who it claims to be from."""


class BadPayload(BadInput):
    """A webhook or a line cannot be read."""


class Refused(RingbackError):
    """The rule says no."""

    def __init__(self, message: str, *, code: str = "", clause: str = "") -> None:
        self.code, self.clause = code, clause
        super().__init__(message)


class ReplyRefused(Refused):
    """The guard refused a reply."""


class DialRefused(Refused):
    """The dial policy refused a call."""


class ChannelError(RingbackError):
    """A network did not do what was asked.

    ``permanent``: trying again cannot help, a human must look.
    """

    def __init__(self, message: str, *, permanent: bool = False) -> None:
        self.permanent = permanent
        super().__init__(message)


class DriverError(RingbackError):
    """A phone system did not do what was asked. ``permanent`` as for ``ChannelError``."""

    def __init__(self, message: str, *, permanent: bool = False) -> None:
        self.permanent = permanent
        super().__init__(message)


class VaultError(RingbackError):
    """A sealed value cannot be opened."""


class Shredded(VaultError):
    """The value's key was destroyed; nobody can open it any more."""


class Busy(RingbackError):
    """The store cannot take work now; try again."""
