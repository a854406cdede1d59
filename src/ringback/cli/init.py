"""``ringback init``: make a data folder, a master key and a database, or bring them up to date."""

from __future__ import annotations

import argparse
import os


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command: none; the settings say where everything goes."""
    parser.description = (
        "Make the data folder, the master key and the database where RINGBACK_DATA and RINGBACK_DATABASE_URL "
        "say, or bring them up to date. What is there already is kept. Stop serve and work first."
    )


def run(_: argparse.Namespace) -> int:
    """Make what is missing."""
    from ringback.site import logs
    from ringback.site.assembly import assemble
    from ringback.site.config import load_config
    from ringback.vault import master

    config = load_config()
    logs.configure(config.log)
    config.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    named = os.environ.get(master.KEY) or os.environ.get(master.KEY_FILE)
    if not named and not config.master_key_file.exists() and not (config.data / "keys.sqlite3").exists():
        master.make(config.master_key_file)
        print(f"Made the master key {config.master_key_file}: keep a copy of it apart from every backup.")
    assemble(load_config())
    from django.core.management import call_command
    from django.db import connection

    from ringback.store.schema import pending

    late = len(pending())
    call_command("migrate", verbosity=0)
    connection.close()
    print(f"The database is up to date ({late} changes made).")
    return 0
