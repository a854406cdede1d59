"""Callbacks, the attempts to make them, and who must not be called."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from ringback.store.models.organisation import Brand, Organisation, Person
from ringback.store.models.talk import Case


class Callback(models.Model):
    """A promise to call. The number lies sealed in the vault under ``number_ref``."""

    brand = models.ForeignKey(Brand, models.PROTECT, related_name="callbacks")
    case = models.ForeignKey(Case, models.PROTECT, related_name="callbacks")
    state = models.CharField(max_length=20)
    number_ref = models.CharField(max_length=64, blank=True)
    number_tail = models.CharField(max_length=4, blank=True)
    fingerprint = models.CharField(max_length=64, blank=True)
    zone = models.CharField(max_length=64, blank=True)
    zones = models.JSONField(default=list)
    wish = models.JSONField(default=list)
    opens = models.DateTimeField(null=True)
    closes = models.DateTimeField(null=True)
    phrase_ref = models.CharField(max_length=64, blank=True)
    code = models.CharField(max_length=10)
    attempts = models.SmallIntegerField(default=0)
    claimed_by = models.ForeignKey(Person, models.SET_NULL, null=True, blank=True, related_name="+")
    claimed_until = models.DateTimeField(null=True, blank=True)
    disposition = models.CharField(max_length=30, blank=True)
    created = models.DateTimeField()
    finished = models.DateTimeField(null=True, blank=True)

    class Meta:
        """One live callback a case; the board asks by brand and state."""

        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["brand", "case"], condition=models.Q(finished=None), name="callback_live_once"
            ),
            models.UniqueConstraint(fields=["brand", "code"], name="callback_code_once"),
        ]
        indexes: ClassVar = [models.Index(fields=["brand", "state", "opens"], name="callback_board")]

    def __str__(self) -> str:
        return f"callback {self.pk}"


class Attempt(models.Model):
    """One try to reach the customer; written before anything rings."""

    brand = models.ForeignKey(Brand, models.PROTECT, related_name="attempts")
    callback = models.ForeignKey(Callback, models.PROTECT, related_name="tries")
    key = models.CharField(max_length=40)
    agent = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="+")
    driver = models.CharField(max_length=40)
    state = models.CharField(max_length=20)
    cause = models.CharField(max_length=30, blank=True)
    events = models.JSONField(default=list)
    decision = models.JSONField(default=dict)
    created = models.DateTimeField()
    answered = models.DateTimeField(null=True, blank=True)
    ended = models.DateTimeField(null=True, blank=True)

    class Meta:
        """The key is what the phone system knows the attempt by."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["brand", "key"], name="attempt_once")]

    def __str__(self) -> str:
        return f"attempt {self.pk}"


class NumberLock(models.Model):
    """A number being dialled now, as a keyed hash, for the whole organisation.

    The one table without a brand: two brands must not ring one person at once, and neither may learn
    of the other.
    """

    organisation = models.ForeignKey(Organisation, models.CASCADE, related_name="+")
    fingerprint = models.CharField(max_length=64)
    attempt = models.CharField(max_length=40)
    until = models.DateTimeField()

    class Meta:
        """One live attempt a number."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["organisation", "fingerprint"], name="number_lock_once")
        ]

    def __str__(self) -> str:
        return f"lock for attempt {self.attempt}"


class Suppression(models.Model):
    """A number, as a keyed hash, that this brand must not call: it asked so, or it is somebody else's."""

    brand = models.ForeignKey(Brand, models.CASCADE, related_name="+")
    fingerprint = models.CharField(max_length=64)
    reason = models.CharField(max_length=20)
    at = models.DateTimeField()

    class Meta:
        """Once is enough."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["brand", "fingerprint"], name="suppression_once")]

    def __str__(self) -> str:
        return self.reason


class Consent(models.Model):
    """The receipt of a customer's wish to be called: the words shown, when and where; never the number."""

    brand = models.ForeignKey(Brand, models.PROTECT, related_name="+")
    case = models.ForeignKey(Case, models.PROTECT, related_name="consents")
    shown = models.TextField()
    surface = models.CharField(max_length=20)
    item = models.CharField(max_length=200)
    purpose = models.CharField(max_length=60)
    at = models.DateTimeField()
    expires = models.DateTimeField()
    revoked = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"consent for case {self.case_id}"
