"""The rules of the make-believe network: who sees what, who may do what, what is told to whom."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringback.channels.sandbox import views
from ringback.channels.sandbox.network import Network
from ringback.channels.sandbox.state import Page
from ringback.sandbox.asgi import Problem


class World:
    """A network with two pages and two customers, its events, and a clock to set."""

    def __init__(self) -> None:
        self.now = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
        self.events: list[tuple[str, Mapping[str, Any]]] = []
        self.network = Network(
            clock=lambda: self.now, emit=lambda page, event: self.events.append((page.account, event))
        )
        self.network.add_page(Page("harbor", "Harbor Bank", "harborbank", "token-a"))
        self.network.add_page(Page("cedar", "Cedar Clinic", "cedarclinic", "token-b", private=False))
        self.ann = self.network.add_person("Ann").id
        self.bo = self.network.add_person("Bo").id

    def texts(self, viewer: str = "") -> list[str]:
        """Every text on Harbor Bank's page that the viewer sees."""
        return _texts(views.page(self.network, "harbor", viewer)["posts"])

    def types(self) -> list[str]:
        return [event["type"] for _account, event in self.events]


def _texts(posts: list[dict[str, Any]]) -> list[str]:
    return [text for post in posts for text in (post["text"], *_texts(post["replies"]))]


@pytest.fixture
def world() -> World:
    return World()


def refused(code: str) -> Any:
    return pytest.raises(Problem, match=code)


def test_a_hidden_item_and_its_answers_are_seen_by_the_author_only(world: World) -> None:
    post = world.network.post(world.ann, "harbor", "hello")
    world.network.reply("harbor", post.id, "hi Ann")
    world.network.hide("harbor", post.id)
    assert world.texts() == world.texts(world.bo) == []
    assert world.texts(world.ann) == ["hello", "hi Ann"]
    world.network.hide("harbor", post.id, hidden=False)
    assert world.texts() == ["hello", "hi Ann"]


def test_a_deleted_item_is_gone_for_everybody_and_its_text_with_it(world: World) -> None:
    post = world.network.post(world.ann, "harbor", "hello")
    answer = world.network.comment(world.bo, post.id, "me too")
    world.network.withdraw(world.ann, post.id)
    assert world.texts(world.ann) == []
    assert post.text.reveal() == ""
    for ref in (post.id, answer.id):
        with refused("not_found"):
            world.network.item(ref)


def test_every_change_is_an_event_with_a_version_of_its_own(world: World) -> None:
    post = world.network.post(world.ann, "harbor", "hello")
    world.network.edit(world.ann, post.id, "hello!")
    world.network.hide("harbor", post.id)
    world.network.hide("harbor", post.id)  # nothing new
    world.network.hide("harbor", post.id, hidden=False)
    world.network.remove("harbor", post.id)
    assert world.types() == ["item.created", "item.edited", "item.hidden", "item.unhidden", "item.deleted"]
    assert [event["version"] for _account, event in world.events] == [1, 2, 3, 4, 5]
    assert [event["text"] for _account, event in world.events] == ["hello", "hello!", "", "", ""]


def test_a_private_reply_is_single_shot_and_late_after_a_week(world: World) -> None:
    post = world.network.post(world.ann, "harbor", "hello")
    later = world.network.post(world.ann, "harbor", "still there?")
    message = world.network.private_reply("harbor", post.id, "Hello Ann")
    assert (message.thread, message.parent) == (world.ann, post.id)
    with refused("already_replied"):
        world.network.private_reply("harbor", post.id, "again")
    world.now += timedelta(days=7, seconds=1)
    with refused("too_late"):
        world.network.private_reply("harbor", later.id, "too late")


def test_only_the_customer_opens_a_private_thread(world: World) -> None:
    post = world.network.post(world.ann, "harbor", "hello")
    world.network.private_reply("harbor", post.id, "Hello Ann")
    with refused("thread_closed"):
        world.network.message("harbor", world.ann, "are you there?")
    world.network.direct(world.ann, "harbor", "yes")
    world.network.message("harbor", world.ann, "good")
    thread = views.thread(world.network, "harbor", world.ann)["messages"]
    assert [message["text"] for message in thread] == ["Hello Ann", "yes", "good"]
    assert views.thread(world.network, "harbor", world.bo)["messages"] == []


def test_a_page_without_a_private_surface_refuses_every_private_word(world: World) -> None:
    post = world.network.post(world.ann, "cedar", "hello")
    with refused("no_private_surface"):
        world.network.direct(world.ann, "cedar", "hello")
    with refused("no_private_surface"):
        world.network.private_reply("cedar", post.id, "hello")
    with refused("no_private_surface"):
        world.network.message("cedar", world.ann, "hello")


def test_nobody_touches_what_is_not_theirs(world: World) -> None:
    post = world.network.post(world.ann, "harbor", "hello")
    note = world.network.direct(world.ann, "harbor", "psst")
    with refused("not_yours"):
        world.network.edit(world.bo, post.id, "!")
    with refused("not_yours"):
        world.network.withdraw(world.bo, post.id)
    with refused("not_found"):
        world.network.hide("cedar", post.id)
    with refused("private_item"):
        world.network.remove("harbor", note.id)
    with refused("not_found"):
        world.network.comment(world.bo, note.id, "!")
    world.network.hide("harbor", post.id)
    with refused("not_found"):
        world.network.comment(world.bo, post.id, "!")


def test_faults_of_hiding(world: World) -> None:
    post = world.network.post(world.ann, "harbor", "hello")
    world.network.faults.hide_stays_visible = True
    world.network.hide("harbor", post.id)
    assert world.texts() == ["hello"]
    assert world.types() == ["item.created"]
    world.network.faults.refuse_hide = True
    with refused("cannot_hide"):
        world.network.hide("harbor", post.id)


def test_a_notice_is_pinned_shown_and_taken_down(world: World) -> None:
    world.network.pin("harbor", "This is a public place.")
    assert views.page(world.network, "harbor")["notice"] == {"pinned": True, "text": "This is a public place."}
    world.network.pin("harbor", None)
    assert views.page(world.network, "harbor")["notice"] == {"pinned": False, "text": ""}
    with refused("too_long"):
        world.network.pin("harbor", "x" * 1501)


_ACTS = st.lists(
    st.tuples(
        st.sampled_from(["post", "comment", "reply", "hide", "unhide", "remove", "edit", "withdraw"]), st.integers(0, 9)
    ),
    max_size=30,
)


@given(_ACTS)
def test_others_never_see_what_is_hidden_or_deleted_above(acts: list[tuple[str, int]]) -> None:
    world = World()
    network = world.network
    for act, n in acts:
        ids = list(network.items)
        ref = ids[n % len(ids)] if ids else ""
        try:
            if act == "post":
                network.post(world.ann, "harbor", f"post {len(ids)}")
            elif act in ("comment", "withdraw"):
                network.comment(world.bo, ref, "c") if act == "comment" else network.withdraw(world.ann, ref)
            elif act == "edit":
                network.edit(world.bo, ref, "edited")
            elif act == "reply":
                network.reply("harbor", ref, "r")
            elif act == "remove":
                network.remove("harbor", ref)
            else:
                network.hide("harbor", ref, act == "hide")
        except Problem:
            continue
    keys = [(event["id"], event["version"]) for _account, event in world.events]
    assert len(keys) == len(set(keys))
    shown = len(world.texts())
    assert shown == sum(network.sees(item) for item in network.items.values())
    for item in network.items.values():
        if item.hidden or item.deleted:
            assert not network.sees(item)
