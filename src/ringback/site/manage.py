"""Django's management commands, for those who develop Ringback."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """``python -m ringback.site.manage makemigrations`` and the like."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ringback.site.settings")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
