"""What only PostgreSQL needs: events know their transaction, so that followers skip none."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

_XACT = """
ALTER TABLE store_event ADD COLUMN xact bigint NOT NULL DEFAULT (pg_current_xact_id()::text::bigint);
CREATE INDEX event_xact ON store_event (xact, id);
"""
_NO_XACT = "DROP INDEX event_xact; ALTER TABLE store_event DROP COLUMN xact;"


def _only_there(sql):
    def run(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
        if schema_editor.connection.vendor == "postgresql":
            schema_editor.execute(sql)

    return run


class Migration(migrations.Migration):
    """Guarded by vendor: on SQLite it does nothing."""

    dependencies = [("store", "0001_initial")]
    operations = [migrations.RunPython(_only_there(_XACT), _only_there(_NO_XACT))]
