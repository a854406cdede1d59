"""Links are built from validated numbers only."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ringback.errors import ConfigError, DriverError
from ringback.telephony.base import LineConfig
from ringback.telephony.manual import ManualDriver, link

NUMBER = "+12025550143"


def line(base_url: str) -> LineConfig:
    return LineConfig(base_url, "+18005550199", "", ())


def test_links() -> None:
    assert ManualDriver(line("")).link(NUMBER) == "tel:+12025550143"
    assert ManualDriver(line("sip:pbx.example")).link(NUMBER) == "sip:+12025550143@pbx.example;user=phone"


@given(st.text(), st.text())
@example(NUMBER + "\n", "")
@example(NUMBER + ";phone-context=evil", "")
@example(NUMBER, "pbx.example;x=y")
@example(NUMBER, "pbx.example\r\nX: y")
@example("+١٢٠٢٥٥٥٠١٤٣", "")
@example("112", "")
def test_nothing_gets_into_a_link_but_digits_and_a_host(number: str, host: str) -> None:
    try:
        made = link(number, host)
    except DriverError as error:
        made, words = "", str(error)
    if made:
        assert re.fullmatch(r"tel:\+[1-9][0-9]{6,14}|sip:\+[1-9][0-9]{6,14}@[a-z0-9.-]+;user=phone", made)
    else:
        assert words in ("a link needs a number in E.164", "a link needs a plain host name")


@pytest.mark.parametrize("base_url", ["https://pbx.example", "sip:", "sip:a b", "sip:host?x=1", "pbx.example"])
def test_another_address_is_refused_when_the_line_is_opened(base_url: str) -> None:
    with pytest.raises(ConfigError):
        ManualDriver(line(base_url))
