"""The split view: the customer's world on the left, the desk on the right. Only where the sandbox is on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import Http404, HttpResponse
from django.utils.dateparse import parse_datetime

from ringback.errors import ChannelError
from ringback.store.models import Page
from ringback.store.queries import oversight
from ringback.web.access import DeskRequest, desk
from ringback.web.answers import refused
from ringback.web.examples import Example, examples
from ringback.web.pages import fragment, page
from ringback.web.world import PERSONAS, Persona, persona, utc_now, world

_LONGEST = 2000
_LARGEST = settings.FILE_UPLOAD_MAX_MEMORY_SIZE
"""Bytes: uploads are held in memory only."""


@dataclass(frozen=True)
class Scene:
    """Who one is, and on whose page."""

    page: Page
    who: Persona
    number: str

    @property
    def query(self) -> dict[str, str]:
        """The same as form fields."""
        return {"page": self.page.account, "as": self.who.id}


View = Callable[[DeskRequest, Scene], HttpResponse]


def staged(*methods: str) -> Callable[[Callable[..., HttpResponse]], Callable[..., HttpResponse]]:
    """A view of the sandbox: it is on, and the page is one of this person's brands'."""

    def decorate(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @desk(*methods)
        @wraps(view)
        def on_stage(request: DeskRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            if not settings.CONFIG.sandbox:
                raise Http404
            scene = _scene(request)
            try:
                return view(request, scene, *args, **kwargs)
            except ChannelError as error:
                return _away(request, error)

        return on_stage

    return decorate


def _away(request: DeskRequest, error: ChannelError) -> HttpResponse:
    """The sandbox is away: said in the piece that asked, or at the foot of the screen."""
    if request.method == "POST":
        return refused(error)
    return fragment(request, "web/sandbox/_away.html", {"error": str(error)})


def _scene(request: DeskRequest) -> Scene:
    asked = request.POST if request.method == "POST" else request.GET
    pages = [row for row in oversight.pages(request.seats.brands) if row.network == "sandbox"]
    wanted = asked.get("page", "")
    found = next((row for row in pages if row.account == wanted), None) if wanted else next(iter(pages), None)
    if found is None:
        raise Http404
    who = persona(asked.get("as", ""))
    return Scene(found, who, who.number(utc_now()))


@staged("GET")
def sandbox(request: DeskRequest, scene: Scene) -> HttpResponse:
    """Both sides."""
    pages = [row for row in oversight.pages(request.seats.brands) if row.network == "sandbox"]
    context = {"scene": scene, "pages": pages, "personas": PERSONAS, "examples": _examples(scene)}
    try:
        world().join(scene.who)
    except ChannelError as error:
        context["error"] = str(error)
    return page(request, "web/sandbox/page.html", context)


@staged("GET")
def feed(request: DeskRequest, scene: Scene) -> HttpResponse:
    """The brand's page as this customer sees it."""
    seen = world().page(scene.page.account, scene.who)
    posts = list(_flat(seen["posts"]))
    notice = str(seen["notice"]["text"]).split("\n\n")
    return fragment(request, "web/sandbox/_feed.html", {"scene": scene, "seen": seen, "posts": posts, "notice": notice})


@staged("GET")
def chat(request: DeskRequest, scene: Scene) -> HttpResponse:
    """Their private thread with the brand."""
    messages = [_item(row, 0) for row in world().thread(scene.page.account, scene.who)["messages"]]
    return fragment(request, "web/sandbox/_chat.html", {"scene": scene, "messages": messages})


@staged("GET")
def phone(request: DeskRequest, scene: Scene) -> HttpResponse:
    """Their telephone."""
    return _phone(request, scene, world().phone(scene.number))


@staged("GET")
def tour(request: DeskRequest, scene: Scene) -> HttpResponse:
    """The way through the journey: what is done, what comes next."""
    here = world()
    posts = list(_flat(here.page(scene.page.account, scene.who)["posts"]))
    thread = here.thread(scene.page.account, scene.who)["messages"]
    device = here.phone(scene.number)
    steps = _tour(posts, thread, device)
    now = next((step for step, done in steps if not done), "")
    context = {"scene": scene, "steps": steps, "now": now, "examples": _examples(scene)}
    return fragment(request, "web/sandbox/_tour.html", context)


def _tour(posts: list[Seen], thread: list[Mapping[str, Any]], device: Mapping[str, Any]) -> list[tuple[str, bool]]:
    """The steps in order and whether each is done, read off what the customer sees."""
    own = [post for post in posts if post.own]
    sides = [bool(row["ours"]) for row in thread]
    asked_and_answered = False in sides and True in sides[sides.index(False) :]
    spoke = device["state"] in ("in_call", "on_hold") or any(row["outcome"] == "completed" for row in device["past"])
    return [
        ("post", bool(own)),
        ("contained", any(post.hidden for post in own)),
        ("invited", any(sides) or any(post.ours for post in posts)),
        ("number", asked_and_answered),
        ("call", device["state"] != "idle" or bool(device["past"])),
        ("answer", spoke),
    ]


@staged("POST")
def say(request: DeskRequest, scene: Scene) -> HttpResponse:
    """Post, or write privately."""
    text, file = request.POST.get("text", "")[:_LONGEST], request.FILES.get("file")
    if not text.strip():
        return refused("write something first")
    if int(request.headers.get("Content-Length") or 0) > _LARGEST:  # such a file would have been left out
        return refused(f"choose a file of at most {_LARGEST // 1_000_000} MB")
    here = world()
    here.join(scene.who)
    hung = (str(file.content_type), file.read()) if file else None
    here.say(scene.page.account, scene.who, text, private=request.POST.get("private") == "1", file=hung)
    return _changed()


@staged("POST")
def comment(request: DeskRequest, scene: Scene, item: str) -> HttpResponse:
    """Answer something on the page."""
    world().comment(item, scene.who, request.POST.get("text", "")[:_LONGEST])
    return _changed()


@staged("POST")
def edit(request: DeskRequest, scene: Scene, item: str) -> HttpResponse:
    """Change what they wrote."""
    world().edit(item, scene.who, request.POST.get("text", "")[:_LONGEST])
    return _changed()


@staged("POST")
def delete(request: DeskRequest, scene: Scene, item: str) -> HttpResponse:
    """Take back what they wrote."""
    world().delete(item, scene.who)
    return _changed()


@staged("POST")
def press(request: DeskRequest, scene: Scene, button: str) -> HttpResponse:
    """A button of the telephone."""
    if button not in ("answer", "decline", "hangup"):
        raise Http404
    return _phone(request, scene, world().press(scene.number, button))


def _phone(request: DeskRequest, scene: Scene, device: Mapping[str, Any]) -> HttpResponse:
    published = scene.page.brand.settings.get("phones", ())
    past = [{**row, "at": parse_datetime(row["at"])} for row in reversed(device["past"][-3:])]
    known = device["caller"] in published
    context = {"scene": scene, "device": device, "known": known, "past": past, "published": published}
    return fragment(request, "web/sandbox/_phone.html", context)


def _changed() -> HttpResponse:
    answer = HttpResponse(status=204)
    answer["HX-Trigger"] = "world-changed"
    return answer


@dataclass(frozen=True)
class Seen:
    """One thing on the page, ``depth`` answers deep."""

    id: str
    author: str
    text: str
    at: Any
    depth: int
    own: bool
    ours: bool
    hidden: bool
    edited: bool
    file: bool


def _flat(posts: list[dict[str, Any]], depth: int = 0) -> Iterator[Seen]:
    for row in posts:
        yield _item(row, depth)
        yield from _flat(row["replies"], depth + 1)


def _item(row: Mapping[str, Any], depth: int) -> Seen:
    return Seen(
        row["id"], row["author"]["name"], row["text"], parse_datetime(row["at"]), depth, row["own"], row["ours"],
        row.get("hidden", False), row["edited"], bool(row.get("file")),
    )  # fmt: skip


def _examples(scene: Scene) -> tuple[Example, ...]:
    return examples(scene.page.brand.policy, scene.number)
