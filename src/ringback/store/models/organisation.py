"""Who runs Ringback, for which brands, on which pages, with which people."""

from __future__ import annotations

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models


class Organisation(models.Model):
    """Who runs Ringback; may serve many brands."""

    name = models.CharField(max_length=200)

    def __str__(self) -> str:
        return self.name


class Brand(models.Model):
    """One brand. ``settings``: phones, domains, emails, emergency, contact page, hours, references.

    ``policy`` is a bundled policy's name or a path, ``in_force`` what it said when it was put to use:
    that is what holds, see ``desk.policies``.
    """

    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="brands")
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=200)
    colour = models.CharField(max_length=7, default="#1f5fbf")
    policy = models.CharField(max_length=200)
    in_force = models.ForeignKey("PolicyVersion", models.PROTECT, null=True, blank=True, related_name="+")
    region = models.CharField(max_length=2)
    zone = models.CharField(max_length=64)
    languages = models.JSONField(default=list)
    settings = models.JSONField(default=dict)
    driver = models.CharField(max_length=40, default="manual")
    line = models.JSONField(default=dict)
    paused_at = models.DateTimeField(null=True, blank=True)
    paused_by = models.CharField(max_length=200, blank=True)

    def __str__(self) -> str:
        return self.name


class Page(models.Model):
    """One account of a brand on one network. ``secrets`` is sealed under the master key."""

    class Level(models.TextChoices):
        """How much happens without an agent."""

        SHADOW = "shadow"
        SUGGEST = "suggest"
        AUTOMATIC = "automatic"

    brand = models.ForeignKey(Brand, models.PROTECT, related_name="pages")
    network = models.CharField(max_length=40)
    account = models.CharField(max_length=200)
    name = models.CharField(max_length=200)
    level = models.CharField(max_length=10, choices=Level.choices, default=Level.SHADOW)
    base_url = models.CharField(max_length=400, blank=True)
    secrets = models.BinaryField(default=b"")
    paused_at = models.DateTimeField(null=True, blank=True)
    notice = models.JSONField(default=dict)

    class Meta:
        """One page an account."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["network", "account"], name="page_once")]

    def __str__(self) -> str:
        return self.name


class PersonManager(BaseUserManager["Person"]):
    """Makes people; an address is compared in lower case."""

    def create_user(self, email: str, password: str | None = None, **extra: object) -> Person:
        """A person who can log in."""
        person = self.model(email=email.strip().lower(), **extra)
        person.set_password(password)
        person.save(using=self._db)
        return person

    def get_by_natural_key(self, username: str | None) -> Person:
        """Log-in by e-mail address in any case."""
        return self.get(email=(username or "").strip().lower())


class Person(AbstractBaseUser):
    """Somebody who works with Ringback. What they may do comes from their memberships."""

    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="people")
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200)
    zone = models.CharField(max_length=64, blank=True)
    is_active = models.BooleanField(default=True)
    preferences = models.JSONField(default=dict)

    objects: ClassVar[PersonManager] = PersonManager()
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    def __str__(self) -> str:
        return self.name


class AccessToken(models.Model):
    """What a person's programs call the API with. Only its digest is kept."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="tokens")
    name = models.CharField(max_length=100)
    digest = models.CharField(max_length=64, unique=True)
    created = models.DateTimeField()
    expires = models.DateTimeField()

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """A person's role at a brand, and from which site they work. No membership, no sight of it."""

    class Role(models.TextChoices):
        """Levels of access."""

        AGENT = "agent"
        SUPERVISOR = "supervisor"
        COMPLIANCE = "compliance"

    brand = models.ForeignKey(Brand, models.CASCADE, related_name="memberships")
    person = models.ForeignKey(Person, models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=12, choices=Role.choices)
    site = models.CharField(max_length=40, blank=True)

    class Meta:
        """One role a brand."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["brand", "person"], name="membership_once")]

    def __str__(self) -> str:
        return f"{self.role} of brand {self.brand_id}"
