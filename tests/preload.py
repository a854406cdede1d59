"""What the processes of ``tests.plant`` are forked from has this loaded already: starting one then takes a moment."""

import pytest  # noqa: F401 - a forked process loads the main module, which is pytest's

from ringback.site.assembly import setup

setup()

from django.urls import get_resolver  # noqa: E402

import ringback  # noqa: E402
import ringback.site.serve  # noqa: E402
import ringback.site.work  # noqa: E402

for _policy in ("us-bank", "us-healthcare"):
    ringback.load(_policy, region="US", languages=("en", "es")).inspect("warm", "public").need  # noqa: B018
get_resolver().url_patterns  # noqa: B018 - imports everything behind them
