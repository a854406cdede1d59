"""A customer's picture as the desk shows it: with everything found in it blurred."""

from __future__ import annotations

from django.http import Http404, HttpResponse

from ringback.desk import pictures
from ringback.desk.runtime import current
from ringback.errors import VaultError
from ringback.web.access import DeskRequest, desk, message_or_404


@desk("GET")
def picture(request: DeskRequest, pk: int, number: int) -> HttpResponse:
    """The rendering, while it is kept; 404 before it was read and after its time is over."""
    message = message_or_404(request, pk)
    try:
        content = pictures.view(current(), message, number)
    except VaultError:
        raise Http404 from None
    answer = HttpResponse(content, content_type="image/png")
    answer["Cache-Control"] = "private, no-store"
    return answer
