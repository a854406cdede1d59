"""The outbox: what is still to be done for a conversation, in order, by one worker at a time."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from ringback.store.fields import SafeTextField
from ringback.store.models.organisation import Brand
from ringback.store.models.talk import Case, Conversation


class Lane(models.Model):
    """A conversation with work to do. The row exists exactly while there is some.

    ``due`` is when there is next something to do (seconds since the epoch); ``lease_until`` and
    ``owner`` fence the worker that has it. Waking a lane never touches the lease.
    """

    conversation = models.OneToOneField(Conversation, models.CASCADE, primary_key=True, related_name="lane")
    brand = models.ForeignKey(Brand, models.CASCADE, related_name="+")
    due = models.FloatField()
    priority = models.SmallIntegerField(default=5)
    lease_until = models.FloatField(default=0)
    owner = models.CharField(max_length=32, default="")

    class Meta:
        """Workers ask for what is due, most pressing first."""

        indexes: ClassVar = [models.Index(fields=["due", "priority"], name="lane_due")]

    def __str__(self) -> str:
        return f"lane {self.conversation_id}"


class Effect(models.Model):
    """One thing to do outside, once. ``key`` goes with every call, so doing it again changes nothing.

    ``action`` holds network ids and names, never values; ``text`` is what is to be said.
    """

    brand = models.ForeignKey(Brand, models.PROTECT, related_name="effects")
    conversation = models.ForeignKey(Conversation, models.PROTECT, related_name="effects")
    case = models.ForeignKey(Case, models.PROTECT, null=True, related_name="effects")
    key = models.CharField(max_length=80)
    action = models.JSONField()
    text = SafeTextField(null=True)
    priority = models.SmallIntegerField(default=5)
    created = models.DateTimeField()
    done = models.DateTimeField(null=True, blank=True)
    outcome = models.CharField(max_length=20, blank=True)
    result = models.JSONField(default=dict)
    attempts = models.SmallIntegerField(default=0)
    next_try = models.FloatField(default=0)

    class Meta:
        """The key is unique within the brand; the worker asks for what is undone."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["brand", "key"], name="effect_once")]
        indexes: ClassVar = [
            models.Index(fields=["brand", "conversation", "id"], condition=models.Q(done=None), name="effect_open")
        ]

    def __str__(self) -> str:
        return f"effect {self.pk}"


class Timer(models.Model):
    """Something that happens to a case later: look again, call back, give up waiting."""

    brand = models.ForeignKey(Brand, models.CASCADE, related_name="+")
    conversation = models.ForeignKey(Conversation, models.CASCADE, related_name="timers")
    case = models.ForeignKey(Case, models.CASCADE, related_name="timers")
    name = models.CharField(max_length=240)
    due = models.FloatField()

    class Meta:
        """Setting a timer again moves it."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["brand", "case", "name"], name="timer_once")]
        indexes: ClassVar = [models.Index(fields=["brand", "conversation", "due"], name="timer_due")]

    def __str__(self) -> str:
        return f"timer {self.name}"
