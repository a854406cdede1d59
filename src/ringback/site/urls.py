"""Where everything lives behind the third door (``/hooks`` and ``/live`` are opened in ``asgi``)."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import include, path


def closed(request: HttpRequest) -> HttpResponse:
    """Not here: an organisation says who somebody is, and the audit trail knows them by their address."""
    raise Http404


urlpatterns = [
    path("api/v1/", include("ringback.api.urls")),
    path("account/email/", closed),
    path("account/password/reset/", closed),
    path("account/", include("allauth.urls")),
    path("", include("ringback.web.urls")),
]
