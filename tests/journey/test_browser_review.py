"""Looking back in real Chromium: what was kept back, an override by two people, a policy changed by two more."""

# ruff: noqa: F811  (fixtures are given by the names they are imported under)

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.journey.test_browser import (  # noqa: F401  (fixtures)
    BOSS,
    OVER,
    SIZES,
    TWICE,
    UNNAMED,
    Demo,
    Window,
    agent,
    case_of,
    chromium,
    demo,
    logged_in,
    post,
    pytestmark,
)

COMPLIANCE = "noor@harborbank.example"
PROMISE = "We guarantee you will get your money back today."
PAGES = ("/brands/harbor-bank/kept-back/", "/brands/harbor-bank/corrections/", "/policy/harbor-bank/?act=confirm")


def permit(demo: Demo) -> None:
    """The operator writes a new version of the demo's policy: promises may be let through."""
    (path,) = demo.data.glob("policies/*us-bank.toml")
    text = path.read_text().replace('version = "demo"', 'version = "demo-2"')
    path.write_text(f'{text}\n[override]\ncodes = ["promise"]\n')


def test_two_people_change_the_policy_and_two_let_a_reply_through(
    chromium: Any,
    demo: Demo,
    agent: Window,
    logged_in: Callable[[str], Any],
) -> None:
    page = agent.page
    post(agent, "are you open on Saturday?")
    permit(demo)
    boss = Window(chromium, demo, logged_in(BOSS), viewport={"width": 1280, "height": 800})
    noor = Window(chromium, demo, logged_in(COMPLIANCE), viewport={"width": 1280, "height": 800})
    boss.page.goto("/policy/harbor-bank/")
    boss.page.click("text=Propose a change…")
    boss.page.fill("#why", "Refunds are booked before we write.")
    boss.page.click("text=Propose it")
    boss.page.wait_for_selector("text=You proposed it")
    noor.page.goto("/policy/harbor-bank/")
    noor.page.wait_for_selector("text=What a second person may let through once")
    noor.page.click("text=Agree: it holds from now on")
    noor.page.wait_for_selector("text=In force")
    case_of(agent, "Luis Ortega")
    page.click(".surface-choice[data-surface=public]")
    page.fill("#reply", PROMISE)
    page.click("#verdict >> text=Must it leave as it is?")
    page.fill("#why-override", "The refund is booked.")
    page.click("#verdict >> text=Ask a supervisor")
    page.wait_for_selector("#verdict >> text=Asked. A supervisor sees it")
    boss.page.goto("/brands/harbor-bank/kept-back/")
    boss.page.click("text=Let it through once")
    boss.page.wait_for_selector("text=Nobody waits for an answer")
    page.wait_for_selector("#verdict >> text=let this through, once")
    page.click("#verdict >> text=Send it as it is")
    page.wait_for_selector(f"#talk .ours:has-text('{PROMISE}')")
    boss.close()
    noor.close()


def test_why_settle_and_correct(agent: Window) -> None:
    page = agent.page
    post(agent, "my card 4111 1111 1111 1111 was charged twice!! help", who="persona-dana")
    case_of(agent, "Dana Whitlock")
    page.click(".note >> text=Why?")
    page.wait_for_selector("#dialog[open] >> text=Its checksum is right")
    page.keyboard.press("Escape")
    page.click("#side >> text=Settle… >> nth=0")
    page.check("#dialog >> text=It does not apply here")
    page.click("#dialog >> text=Settle it")
    page.wait_for_selector("#dialog", state="hidden")
    page.click("#side >> text=Correct…")
    page.check("#dialog >> text=Acting now")
    page.click("#dialog >> text=Correct it")
    page.wait_for_selector("#side >> text=Acting now")


def test_what_was_refused_is_there_to_learn_from(
    chromium: Any,
    demo: Demo,
    agent: Window,
    logged_in: Callable[[str], Any],
) -> None:
    page = agent.page
    post(agent, "hello, who can help me?", who="persona-mei")
    case_of(agent, "Mei Lin")
    page.fill("#reply", "What is the code on the back of 4111 1111 1111 1111?")
    page.wait_for_selector("#verdict >> text=This cannot be sent.")
    page.fill("#reply", "How can we help?")
    page.click("#send:not([disabled])")
    page.wait_for_selector("#talk .ours:has-text('How can we help?')")
    for size in SIZES.values():
        boss = Window(chromium, demo, logged_in(BOSS), **size)
        for path in PAGES:
            boss.page.goto(path, wait_until="load")
            assert boss.page.evaluate(OVER) <= 0, path
            assert boss.page.evaluate(UNNAMED) == [], path
            assert boss.page.evaluate(TWICE) == [], path
        boss.page.goto(PAGES[0])
        assert "What is the code on the back of" in boss.page.inner_text("main")
        assert "1111" not in boss.page.inner_text("main")
        boss.close()
