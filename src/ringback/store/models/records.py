"""Sealed values, the audit chain, the live stream, and which policies were used."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from ringback.store.models.organisation import Brand


class Sealed(models.Model):
    """A value only the vault can open, until its time is over. Its key lies elsewhere."""

    brand = models.ForeignKey(Brand, models.CASCADE, related_name="+")
    ref = models.CharField(max_length=64)
    conversation = models.BigIntegerField(null=True)
    case = models.BigIntegerField(null=True)
    kind = models.CharField(max_length=60)
    ciphertext = models.BinaryField()
    expires = models.DateTimeField()
    facts = models.JSONField(default=dict)

    class Meta:
        """Found by reference; swept by time."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["brand", "ref"], name="sealed_once")]
        indexes: ClassVar = [
            models.Index(fields=["brand", "conversation", "kind"], name="sealed_talk"),
            models.Index(fields=["expires"], name="sealed_expires"),
        ]

    def __str__(self) -> str:
        return self.ref


class Audit(models.Model):
    """What happened, append-only. ``number`` and the hashes are set by the sealer right after commit."""

    brand = models.ForeignKey(Brand, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    actor = models.CharField(max_length=200)
    action = models.CharField(max_length=60)
    case = models.BigIntegerField(null=True)
    facts = models.JSONField(default=dict)
    number = models.BigIntegerField(null=True)
    hash = models.CharField(max_length=64, blank=True)

    class Meta:
        """A chain a brand, without gaps."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["brand", "number"], name="audit_number_once")]
        indexes: ClassVar = [
            models.Index(fields=["brand", "case", "id"], name="audit_case"),
            models.Index(fields=["brand", "id"], condition=models.Q(number=None), name="audit_unsealed"),
        ]

    def __str__(self) -> str:
        return self.action


class Event(models.Model):
    """That something changed, for whoever is looking: ids only."""

    brand = models.ForeignKey(Brand, models.CASCADE, related_name="+")
    case = models.BigIntegerField(null=True)
    name = models.CharField(max_length=40)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return self.name


class PolicyVersion(models.Model):
    """A policy as it was when decisions were taken under it; immutable once used.

    ``content`` holds its files word for word: decisions of long ago can be read, and taken again.
    """

    name = models.CharField(max_length=200)
    version = models.CharField(max_length=40)
    digest = models.CharField(max_length=64)
    content = models.JSONField(default=dict)
    first_used = models.DateTimeField()

    class Meta:
        """A version means one thing for ever."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["name", "version"], name="policy_version_once")]

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


class PolicyChange(models.Model):
    """A policy proposed for a brand by one person, and decided on by another."""

    class State(models.TextChoices):
        """``active``: it is, or was, in force."""

        PROPOSED = "proposed"
        ACTIVE = "active"
        REFUSED = "refused"

    brand = models.ForeignKey(Brand, models.CASCADE, related_name="policy_changes")
    ref = models.CharField(max_length=400)
    name = models.CharField(max_length=200)
    version = models.CharField(max_length=40)
    digest = models.CharField(max_length=64)
    content = models.JSONField(default=dict)
    why = models.CharField(max_length=400)
    proposed_by = models.CharField(max_length=200)
    proposed_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.PROPOSED)
    decided_by = models.CharField(max_length=200, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    answer = models.CharField(max_length=400, blank=True)

    class Meta:
        """One open proposal a brand: two could not both be agreed to."""

        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["brand"], condition=models.Q(state="proposed"), name="policy_change_open_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.name} {self.version} for brand {self.brand_id}"
