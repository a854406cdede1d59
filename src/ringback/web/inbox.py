"""The inbox: the list, and a case beside it."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from ringback.cases import Queue
from ringback.store.models import Case
from ringback.store.queries import inbox, review
from ringback.store.queries.case import Talk, history, talk
from ringback.web import words
from ringback.web.access import WORK, DeskRequest, case_or_404, desk
from ringback.web.asked import table
from ringback.web.clocks import pressing, views
from ringback.web.engines import engine_of, page_means
from ringback.web.journey import journey, now_of
from ringback.web.pages import chosen, fragment, page
from ringback.web.places import speaking
from ringback.web.side import about, line
from ringback.web.timeline import timeline

_ALL = 1000


@desk("GET")
def inbox_page(request: DeskRequest) -> HttpResponse:
    """The list, and nothing opened yet."""
    return page(request, "web/inbox.html", {**_shell(), **_listed(request)})


@desk("GET")
def inbox_list(request: DeskRequest) -> HttpResponse:
    """The list alone, asked for when something changed."""
    return fragment(request, "web/_list.html", _listed(request))


@desk("GET")
def work(request: DeskRequest) -> HttpResponse:
    """How much waits, for the bar."""
    return fragment(request, "web/_work.html", {"work": inbox.work(chosen(request))})


@desk("GET")
def case_page(request: DeskRequest, pk: int) -> HttpResponse:
    """A case: the whole page, or its part when it is opened from the list."""
    case = case_or_404(request, pk)
    context = {**case_context(request, case), "only": request.GET.get("brand", "")}
    restoring = request.headers.get("HX-History-Restore-Request")
    if request.htmx and not restoring:
        return fragment(request, "web/_case.html", context)
    return page(request, "web/inbox.html", {**_shell(), **_listed(request), **context})


@desk("GET")
def case_live(request: DeskRequest, pk: int) -> HttpResponse:
    """What can change in a case while somebody reads it; never the composer."""
    case = case_or_404(request, pk)
    return fragment(request, "web/_live.html", case_context(request, case))


def case_context(request: DeskRequest, case: Case) -> dict[str, Any]:
    """Everything the templates of a case need."""
    said = talk(case, every=request.GET.get("every") == "1")
    engine = engine_of(case.brand)
    steps = journey(said)
    return {
        "case": case,
        "talk": said,
        "every": request.GET.get("every") == "1",
        "language": engine.language(said.state.language).name if said.state.language else "",
        "timeline": timeline(said, dict(engine.policy.kinds)),
        "steps": steps,
        "step_now": now_of(steps),
        "about": about(said, engine.policy),
        "clocks": views(case, timezone.now(), review.clocks([case.pk]).get(case.pk, ()), said.attempts),
        "asked": table(engine.policy),
        "history": [line(row, engine.policy) for row in history(case, quiet=words.QUIET)],
        "may_work_here": request.seats.role(case.brand_id) in WORK,
        "places": speaking(case.conversation.page.network),
        "replying": _advised(said),
    }


def _advised(said: Talk) -> str:
    """Where a reply goes unless the agent says otherwise: in private as soon as that is possible."""
    means = page_means(said.case.conversation.page)
    private = said.state.private_route(said.state.last_public, means)
    return "direct" if private or not said.state.last_public else "public"


def _shell() -> dict[str, Any]:
    return {"here": "inbox", "brand_menu": True}


def _listed(request: DeskRequest) -> dict[str, Any]:
    queue = request.GET.get("queue", "")
    only = queue if queue in set(Queue) else ""
    groups = inbox.groups(chosen(request), only=only, limit=_ALL if only else 40)
    return {
        "groups": groups,
        "pressing": pressing([row.case for group in groups for row in group.rows], timezone.now()),
        "queue": only,
        "all_clear": not any(group.count for group in groups),
        "shown_empty": (Queue.EXPOSURES,) if any(group.count for group in groups) else (),
        "only": request.GET.get("brand", "") if len(request.seats.all) > 1 else "",
        "queue_open": only,
    }
