"""What people look at afterwards: drafts kept back, overrides, corrections, and the clocks of a case."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from ringback.store.fields import SafeTextField
from ringback.store.models.organisation import Brand, Person
from ringback.store.models.talk import Case, Message


class Refusal(models.Model):
    """A draft the guard kept back, for coaching; swept when its time is over.

    ``text`` is redacted, or nothing where it could not be made safe. ``reasons`` hold code, kind and
    clause of each reason, ``kinds`` what was taken out of the text; never a value.
    """

    brand = models.ForeignKey(Brand, models.CASCADE, related_name="+")
    case = models.ForeignKey(Case, models.CASCADE, related_name="refusals")
    author = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="+")
    surface = models.CharField(max_length=20)
    text = SafeTextField(null=True)
    reasons = models.JSONField(default=list)
    kinds = models.JSONField(default=list)
    policy = models.CharField(max_length=200)
    version = models.CharField(max_length=40)
    at = models.DateTimeField()

    class Meta:
        """Read by brand, newest first."""

        indexes: ClassVar = [models.Index(fields=["brand", "at"], name="refusal_read")]

    def __str__(self) -> str:
        return f"refusal {self.pk}"


class Override(models.Model):
    """One text, let through once by a second person, or asked to be.

    ``digest`` is a keyed hash of the exact draft; ``leaves`` of what left for it, reminder included.
    ``codes`` and ``clauses`` are those it was refused with, and no others are let through.
    """

    brand = models.ForeignKey(Brand, models.PROTECT, related_name="+")
    case = models.ForeignKey(Case, models.PROTECT, related_name="overrides")
    refusal = models.ForeignKey(Refusal, models.SET_NULL, null=True, related_name="+")
    asked_by = models.ForeignKey(Person, models.PROTECT, related_name="+")
    reason = models.CharField(max_length=400)
    surface = models.CharField(max_length=20)
    digest = models.CharField(max_length=64)
    codes = models.JSONField(default=list)
    clauses = models.JSONField(default=list)
    policy = models.CharField(max_length=200)
    version = models.CharField(max_length=40)
    asked = models.DateTimeField()
    decided_by = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+")
    decided = models.DateTimeField(null=True)
    granted = models.BooleanField(default=False)
    expires = models.DateTimeField()
    used = models.DateTimeField(null=True)
    leaves = models.CharField(max_length=64, blank=True)

    class Meta:
        """Looked up by case and digest; listed by brand."""

        indexes: ClassVar = [
            models.Index(fields=["brand", "case", "digest"], name="override_draft"),
            models.Index(fields=["brand", "decided", "asked"], name="override_open"),
        ]

    def __str__(self) -> str:
        return f"override {self.pk}"


class Correction(models.Model):
    """An agent's word against the machine's, for review. It changes one case and trains nothing.

    ``what`` is ``missed``, ``false_alarm`` or ``need``; ``was`` and ``now`` are kinds or levels of need.
    The words are the message's own, as it stands: what is taken out of it later is gone here too.
    """

    brand = models.ForeignKey(Brand, models.CASCADE, related_name="+")
    case = models.ForeignKey(Case, models.CASCADE, related_name="+")
    author = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="+")
    what = models.CharField(max_length=20)
    was = models.CharField(max_length=60, blank=True)
    now = models.CharField(max_length=60, blank=True)
    message = models.ForeignKey(Message, models.SET_NULL, null=True, related_name="+")
    model = models.CharField(max_length=80, blank=True)
    policy = models.CharField(max_length=240, blank=True)
    at = models.DateTimeField()
    verdict = models.CharField(max_length=10, blank=True)
    reviewed_by = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="+")
    reviewed = models.DateTimeField(null=True)

    class Meta:
        """Read by brand; counted by author."""

        indexes: ClassVar = [
            models.Index(fields=["brand", "at"], name="correction_read"),
            models.Index(fields=["brand", "author", "at"], name="correction_author"),
        ]

    def __str__(self) -> str:
        return f"correction {self.pk}"


class CaseClock(models.Model):
    """A regulatory clock on a case: when it started, and what a person found out of it.

    The policy holds the rule; this holds only facts. ``applies`` is nothing while it is provisional.
    """

    brand = models.ForeignKey(Brand, models.CASCADE, related_name="+")
    case = models.ForeignKey(Case, models.CASCADE, related_name="clocks")
    name = models.CharField(max_length=80)
    started = models.DateTimeField()
    applies = models.BooleanField(null=True)
    settled_by = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="+")
    settled = models.DateTimeField(null=True)

    class Meta:
        """A clock starts once a case."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["brand", "case", "name"], name="case_clock_once")]

    def __str__(self) -> str:
        return f"{self.name} of case {self.case_id}"
