"""The Django application that holds everything durable."""

from django.apps import AppConfig


class StoreConfig(AppConfig):
    """``store``: models, migrations, queries, outbox, audit chain; the only ORM code."""

    name = "ringback.store"
    label = "store"
    default_auto_field = "django.db.models.BigAutoField"
