"""The brands' colours as a stylesheet: the security policy allows no style in a page."""

from __future__ import annotations

import re

from django.http import HttpResponse

from ringback.web.access import DeskRequest, desk

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


@desk("GET")
def brands_css(request: DeskRequest) -> HttpResponse:
    """One rule a brand of this person's."""
    rules = [
        f'[data-brand="{seat.brand.pk}"]{{--brand:{seat.brand.colour}}}'
        for seat in request.seats
        if _COLOUR.fullmatch(seat.brand.colour)
    ]
    return HttpResponse("\n".join(rules), content_type="text/css")
