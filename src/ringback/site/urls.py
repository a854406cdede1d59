"""Where everything lives behind the third door (``/hooks`` and ``/live`` are opened in ``asgi``)."""

from django.urls import include, path

urlpatterns = [
    path("api/v1/", include("ringback.api.urls")),
    path("account/", include("allauth.urls")),
    path("", include("ringback.web.urls")),
]
