"""The answers are the library's own, for every country, right numbers and wrong ones."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringback.detect import numbering

REGIONS = sorted(phonenumbers.SUPPORTED_REGIONS)
TYPES = phonenumbers.PhoneNumberType.values()
DIGITS = st.text("0123456789", min_size=1, max_size=17)


def asked(digits: str, region: str) -> bool:
    """What the library says."""
    try:
        number = phonenumbers.parse(digits if region else "+" + digits, region or None)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_valid_number(number)


def answered(digits: str, region: str) -> bool:
    return numbering.valid_in(region, digits) if region else numbering.valid_anywhere(digits)


def written(region: str) -> list[str]:
    """The library's examples of a region, with and without what may come before them."""
    found = []
    for kind in TYPES:
        if number := phonenumbers.example_number_for_type(region, kind):
            national = phonenumbers.national_significant_number(number)
            local = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
            found += [national, f"{number.country_code}{national}", "".join(c for c in local if c.isdigit())]
    return found


@st.composite
def numbers(draw: st.DrawFn, region: str) -> str:
    """An example with a digit changed, lost or added, with something before it, or any digits at all."""
    example = draw(st.sampled_from(written(region)) | DIGITS)
    at = draw(st.integers(0, len(example) - 1))
    middle = draw(st.sampled_from([example[at], ""]) | st.sampled_from("0123456789").map(lambda d: d + example[at]))
    lead = draw(st.sampled_from(["", "", "0", "1", "8", "9", "00", "011", "0011", "810", "44", "0054", "001"]))
    return (lead + example[:at] + middle + example[at + 1 :]) or "0"


@given(st.data())
@settings(max_examples=300)
def test_it_answers_as_the_library_does(data: st.DataObject) -> None:
    region = data.draw(st.sampled_from(REGIONS))
    digits = data.draw(numbers(region))
    there = data.draw(st.sampled_from(["", region, "US"]))
    assert answered(digits, there) == asked(digits, there)


@pytest.mark.slow
@pytest.mark.parametrize("region", REGIONS)
def test_it_answers_as_the_library_does_in_every_region(region: str) -> None:
    @given(numbers(region))
    @settings(max_examples=150)
    def same(digits: str) -> None:
        assert answered(digits, region) == asked(digits, region)
        assert answered(digits, "") == asked(digits, "")

    same()


@pytest.mark.parametrize("region", REGIONS)
def test_every_example_is_a_number(region: str) -> None:
    examples = [phonenumbers.example_number_for_type(region, kind) for kind in TYPES]
    international = [
        f"{one.country_code}{phonenumbers.national_significant_number(one)}" for one in examples if one is not None
    ]
    assert international
    assert [answered(digits, "") for digits in international] == [asked(digits, "") for digits in international]


def test_an_unknown_region_has_no_numbers() -> None:
    assert not numbering.valid_in("ZZ", "2025550123")
    assert not numbering.valid_anywhere("")
    assert not numbering.valid_anywhere("999555")
