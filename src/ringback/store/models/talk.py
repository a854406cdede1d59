"""What customers and brands say to each other, and the matters it is about."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from ringback.store.fields import SafeTextField
from ringback.store.models.organisation import Brand, Page, Person


class Conversation(models.Model):
    """One author with one brand on one network, over all its surfaces: the unit of ordering."""

    brand = models.ForeignKey(Brand, models.PROTECT, related_name="conversations")
    page = models.ForeignKey(Page, models.PROTECT, related_name="conversations")
    author = models.CharField(max_length=200)
    author_name = models.CharField(max_length=200, blank=True)
    language = models.CharField(max_length=8, blank=True)
    opted_out = models.BooleanField(default=False)
    created = models.DateTimeField()
    last_at = models.DateTimeField()

    class Meta:
        """``brand`` first, so that the table can be distributed by it."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["brand", "page", "author"], name="conversation_once")]

    def __str__(self) -> str:
        return f"conversation {self.pk}"


class Case(models.Model):
    """One matter in a conversation. ``state`` is the pure machine's, as JSON; columns are for queues."""

    brand = models.ForeignKey(Brand, models.PROTECT, related_name="cases")
    conversation = models.ForeignKey(Conversation, models.PROTECT, related_name="cases")
    state = models.JSONField()
    queue = models.CharField(max_length=20)
    stage = models.CharField(max_length=20)
    level = models.CharField(max_length=10, blank=True)
    topic = models.CharField(max_length=60, blank=True)
    claimed_by = models.ForeignKey(Person, models.SET_NULL, null=True, blank=True, related_name="+")
    opened = models.DateTimeField()
    changed = models.DateTimeField()
    closed = models.DateTimeField(null=True, blank=True)

    class Meta:
        """At most one open case a conversation; the inbox asks by brand and queue."""

        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["brand", "conversation"], condition=models.Q(closed=None), name="case_open_once"
            )
        ]
        indexes: ClassVar = [models.Index(fields=["brand", "queue", "changed"], name="case_queue")]

    def __str__(self) -> str:
        return f"case {self.pk}"


class Message(models.Model):
    """One version of one item. ``findings`` hold kinds, spans of the safe text's origin, and decisions.

    ``attached`` holds a row for each picture or file: the network's id, and what came of reading it
    (``desk.pictures``); never what it shows.
    """

    brand = models.ForeignKey(Brand, models.PROTECT, related_name="messages")
    conversation = models.ForeignKey(Conversation, models.PROTECT, related_name="messages")
    case = models.ForeignKey(Case, models.PROTECT, null=True, related_name="messages")
    page = models.ForeignKey(Page, models.PROTECT, related_name="+")
    item = models.CharField(max_length=200)
    version = models.BigIntegerField(default=0)
    current = models.BooleanField(default=True)
    ours = models.BooleanField(default=False)
    by = models.CharField(max_length=200, blank=True)
    surface = models.CharField(max_length=20)
    text = SafeTextField(null=True)
    findings = models.JSONField(default=list)
    attached = models.JSONField(default=list)
    visibility = models.CharField(max_length=20, default="visible")
    parent = models.CharField(max_length=200, blank=True)
    at = models.DateTimeField()
    received = models.DateTimeField()

    class Meta:
        """``item`` and ``version`` make a network's repetition a no-op."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["brand", "page", "item", "version"], name="message_once")
        ]
        indexes: ClassVar = [models.Index(fields=["brand", "conversation", "id"], name="message_talk")]

    def __str__(self) -> str:
        return f"message {self.pk}"


class Exposure(models.Model):
    """A finding received where it was not cleared, until it is gone, or contained and watched."""

    brand = models.ForeignKey(Brand, models.PROTECT, related_name="exposures")
    case = models.ForeignKey(Case, models.PROTECT, related_name="exposures")
    item = models.CharField(max_length=200)
    surface = models.CharField(max_length=20)
    kinds = models.JSONField()
    clauses = models.JSONField(default=list)
    state = models.CharField(max_length=20)
    reached = models.CharField(max_length=20, default="visible")
    found = models.DateTimeField()
    contained = models.DateTimeField(null=True, blank=True)
    gone = models.DateTimeField(null=True, blank=True)
    paged = models.DateTimeField(null=True, blank=True)
    acknowledged = models.DateTimeField(null=True, blank=True)
    acknowledged_by = models.CharField(max_length=200, blank=True)

    class Meta:
        """One exposure an item: further kinds found in it join it."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["brand", "case", "item"], name="exposure_once")]
        indexes: ClassVar = [models.Index(fields=["brand", "state", "found"], name="exposure_open")]

    def __str__(self) -> str:
        return f"exposure {self.pk}"
