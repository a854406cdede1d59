"""The journey and the desk in real Chromium, around ``ringback demo`` as anybody starts it.

Customer and agent side by side; by mouse, by keyboard, in both themes, narrow and zoomed.
"""

from __future__ import annotations

import os
import queue
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

sync_api = pytest.importorskip("playwright.sync_api")

AGENT, BOSS = "ana@harborbank.example", "sam@harborbank.example"
CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run",
]  # fmt: skip
BOUND = 20_000
"""Milliseconds; for failures only."""

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="Chromium is not installed"),
]


@dataclass(frozen=True)
class Demo:
    """Where it runs, everybody's password, and its data folder."""

    url: str
    password: str
    data: Path


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """``ringback demo`` with a folder of its own and no customers but ours."""
    data = tmp_path_factory.mktemp("demo") / "data"
    command = [sys.executable, "-m", "ringback.cli", "demo", "--port", "0", "--no-traffic", "--data", str(data)]
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("RINGBACK_", "DJANGO_"))}
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environ)
    try:
        yield _greeting(running, data)
    finally:
        running.send_signal(signal.SIGINT)
        running.wait(30)
        if running.stdout:
            running.stdout.close()


def _greeting(running: subprocess.Popen[str], data: Path) -> Demo:
    """What it prints once it is ready."""
    lines: queue.Queue[str] = queue.Queue()
    threading.Thread(target=lambda: [lines.put(line) for line in running.stdout or ()], daemon=True).start()
    said, end = "", time.monotonic() + 60
    while time.monotonic() < end and running.poll() is None:
        try:
            said += lines.get(timeout=0.5)
        except queue.Empty:
            continue
        url = re.search(r"http://127\.0\.0\.1:\d+", said)
        password = re.search(r"password\s+(\S+)", said)
        if url and password:
            return Demo(url.group(), password.group(1), data)
    raise AssertionError(f"the demo did not start: {said}")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def logged_in(chromium: Any, demo: Demo) -> Callable[[str], Any]:
    """What a browser keeps of a log-in, by address: everybody logs in once."""

    @cache
    def log_in(email: str) -> Any:
        context = chromium.new_context(base_url=demo.url)
        page = context.new_page()
        page.goto("/account/login/")
        page.fill("[name=login]", email)
        page.fill("[name=password]", demo.password)
        page.click("main button")
        page.wait_for_url(lambda url: "/login" not in url)
        state = context.storage_state()
        context.close()
        return state

    return log_in


class Window:
    """A browser window of somebody who is logged in. Every error of the page is one of the test."""

    def __init__(self, chromium: Any, demo: Demo, state: Any, **options: Any) -> None:
        self.context = chromium.new_context(base_url=demo.url, storage_state=state, **options)
        self.context.set_default_timeout(BOUND)
        self.page = self.context.new_page()
        self.errors: list[str] = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", self._said)

    def _said(self, message: Any) -> None:
        # A stream that ends because its page is left is no error of the page.
        if message.type == "error" and "[object Event]" not in message.text:
            self.errors.append(message.text)

    def close(self) -> None:
        self.context.close()
        assert self.errors == []


@pytest.fixture
def agent(chromium: Any, demo: Demo, logged_in: Callable[[str], Any]) -> Iterator[Window]:
    window = Window(chromium, demo, logged_in(AGENT), viewport={"width": 1440, "height": 900})
    yield window
    window.close()


def post(window: Window, text: str, *, who: str = "persona-luis", private: bool = False) -> None:
    """A customer writes, on the left."""
    window.page.goto(f"/sandbox/?as={who}")
    if private:
        window.page.click("button[data-net=private]")
    box = "#chat-text" if private else "#post-text"
    window.page.fill(box, text)
    window.page.click(f"form:has({box}) button")
    sync_api.expect(window.page.locator(box)).to_have_value("")


def case_of(window: Window, name: str) -> None:
    """Open somebody's case in the inbox."""
    window.page.goto("/")
    window.page.click(f"[data-row]:has-text('{name}')")
    window.page.wait_for_selector(f"#case-title:has-text('{name}')")


def test_the_journey_in_the_split_view(agent: Window) -> None:
    page = agent.page
    page.goto("/sandbox/?as=persona-mei")
    desk = page.frame_locator("#desk-frame")
    # 1-6: posted, contained, answered in public and in private, live on the desk
    page.click("#tour button:has-text('Do it')")
    page.wait_for_selector("#feed >> text=Only you see this")
    page.wait_for_selector("#feed .from-brand >> text=send us a private message")
    row = desk.locator("[data-row]:has-text('Mei Lin')")
    row.wait_for()
    assert "4111" not in desk.locator("body").inner_text()
    row.click()
    desk.locator(".steps .done:has-text('Contained')").wait_for()
    desk.locator(".note >> text=Its author still sees it.").wait_for()
    # 7-8: a number and a time, the callback is booked and announced with its phrase
    page.click("#tour button:has-text('Do it')")
    announced = page.wait_for_selector("#chat .from-brand:has-text('We will call you')")
    phrase = re.search(r"“(\w+ \w+)”", announced.inner_text())
    assert phrase
    assert phrase.group(1) not in desk.locator("body").inner_text()
    # 9: taken, dialled; the phrase is shown when the customer answers
    desk.locator(".callback-strip a").click()
    desk.locator("text=Take this callback").click()
    desk.locator("button:has-text('Call now')").click()
    page.wait_for_selector("#phone >> text=published number")
    assert phrase.group(1) not in desk.locator("body").inner_text()
    page.click("#phone button:has-text('Answer')")
    desk.locator(f".says:has-text('{phrase.group(1)}')").wait_for()
    desk.locator("button:has-text('Hang up')").click()
    # 10: solved, and closed where it began
    desk.locator("label:has-text('Solved')").click()
    desk.locator("#note").fill("Charge reversed. They read out 4111 1111 1111 1111.")
    desk.locator("button:has-text('Finish')").click()
    desk.locator("text=The number and the phrase are destroyed").wait_for()
    page.wait_for_selector("#chat .from-brand:has-text('Thank you for speaking with us')")
    desk.locator("a:has-text('Case ')").click()
    desk.locator(".steps .done:has-text('Closed on social')").wait_for()
    assert "1111 1111" not in desk.locator("body").inner_text()


def test_what_cannot_be_sent_is_refused_kindly(agent: Window) -> None:
    page = agent.page
    post(agent, "are you open on Saturday?", who="persona-luis")
    case_of(agent, "Luis Ortega")
    page.fill("#reply", "Please tell me your card number and your PIN")
    page.wait_for_selector("#verdict >> text=This cannot be sent.")
    assert page.is_disabled("#send")
    page.click("#verdict >> text=Why?")
    page.wait_for_selector("#dialog[open]")
    page.keyboard.press("Escape")
    page.fill("#reply", "Yes, from nine to noon.")
    page.wait_for_selector("#verdict >> text=May be sent")
    page.click("#send:not([disabled])")
    page.wait_for_selector("#talk .ours:has-text('Yes, from nine to noon.')")
    assert page.input_value("#reply") == ""


def test_a_suggestion_is_one_click_away(agent: Window) -> None:
    page = agent.page
    post(agent, "hello, who can help me?", private=True)
    case_of(agent, "Luis Ortega")
    page.fill("#reply", "What is your account number?")
    page.click("#verdict >> text=Use this")
    page.wait_for_selector("#verdict >> text=May be sent")


def test_redact_this(agent: Window) -> None:
    page = agent.page
    post(agent, "the name of my first teacher is Wintergreen", private=True)
    case_of(agent, "Luis Ortega")
    words = page.locator(".words:has-text('Wintergreen') span").first
    words.evaluate(
        """(span) => {
          const text = span.firstChild, range = document.createRange(), at = text.data.indexOf("Wintergreen");
          range.setStart(text, at); range.setEnd(text, at + 11);
          getSelection().removeAllRanges(); getSelection().addRange(range);
        }"""
    )
    page.click("#redact-this")
    page.wait_for_selector("#dialog[open] >> text=Wintergreen")
    page.select_option("#kind", label="Password")
    page.click("#dialog >> text=Redact it")
    page.wait_for_selector("#talk .token:has-text('password')")
    assert "Wintergreen" not in page.inner_text("body")


def test_keys_move_and_write_and_never_send(agent: Window) -> None:
    page = agent.page
    post(agent, "is the branch on Pier Street open?")
    page.goto("/")
    page.wait_for_selector("[data-row]")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.matches('[data-row]')")
    page.keyboard.press("Enter")
    page.wait_for_selector("#case-title")
    page.keyboard.press("r")
    assert page.evaluate("document.activeElement.id") == "reply"
    page.keyboard.press("Escape")
    page.keyboard.press("n")
    sync_api.expect(page.locator("#reply")).to_have_value(re.compile(".{10,}"))
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    page.wait_for_selector("#keys[open]")
    page.keyboard.press("Escape")
    before = page.locator("#talk .ours").count()
    for key in "abcdefghilmopqstuvwxyz0123456789":
        page.keyboard.press(key)
    assert page.locator("#talk .ours").count() == before
    page.click("summary[aria-label*='your account']")
    page.click("text=Single keys")
    page.keyboard.press("Escape")
    page.focus("#talk")
    page.keyboard.press("r")
    assert page.evaluate("document.activeElement.id") == "talk"
    page.evaluate("localStorage.clear()")


def test_the_inbox_is_reached_and_left_by_keyboard(agent: Window) -> None:
    page = agent.page
    page.goto("/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    outline = "getComputedStyle(document.activeElement).outlineStyle"
    page.keyboard.press("Tab")
    assert page.evaluate(outline) != "none"


def test_everything_stops_in_one_click(
    chromium: Any, demo: Demo, agent: Window, logged_in: Callable[[str], Any]
) -> None:
    boss = Window(chromium, demo, logged_in(BOSS), viewport={"width": 1280, "height": 800})
    boss.page.goto("/supervise/")
    boss.page.click("text=Pause everything outbound")
    boss.page.wait_for_selector("text=Paused since")
    agent.page.goto("/")
    agent.page.wait_for_selector("text=Everything outbound is paused for Harbor Bank")
    boss.page.click("text=Let it go on")
    boss.page.wait_for_selector("text=Outbound runs")
    boss.close()


PAGES = (
    "/",
    "/callbacks/",
    "/notices/",
    "/policy/harbor-bank/",
    "/playground/",
    "/supervise/",
    "/sandbox/",
    "/account/password/change/",
)
SIZES = {
    "phone, light": {"viewport": {"width": 360, "height": 740}, "color_scheme": "light"},
    "zoomed to 200 %, dark": {
        "viewport": {"width": 720, "height": 450}, "device_scale_factor": 2, "color_scheme": "dark",
        "reduced_motion": "reduce",
    },
    "wide, dark": {"viewport": {"width": 1440, "height": 900}, "color_scheme": "dark"},
}  # fmt: skip
OVER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
UNNAMED = """() => [...document.querySelectorAll(
    "button, a[href], input:not([type=hidden]), textarea, select, summary, iframe")]
  .filter((each) => each.checkVisibility())
  .filter((each) => !(each.innerText || "").trim() && !each.getAttribute("aria-label") && !each.title
    && !(each.labels && each.labels.length) && !each.querySelector("[aria-label]"))
  .map((each) => each.outerHTML.slice(0, 120))"""
TWICE = """() => { const ids = [...document.querySelectorAll("[id]")].map((each) => each.id);
  return ids.filter((id, at) => ids.indexOf(id) !== at); }"""


@pytest.mark.parametrize("size", SIZES)
def test_every_page_fits_and_names_its_controls(
    chromium: Any, demo: Demo, size: str, logged_in: Callable[[str], Any]
) -> None:
    window = Window(chromium, demo, logged_in(BOSS), **SIZES[size])
    post(window, "is there a lift for my aunt?", who="persona-dana")
    window.page.goto("/")
    first = window.page.wait_for_selector("[data-row]").get_attribute("href")
    for path in (*PAGES, first):
        window.page.goto(path, wait_until="load")
        assert window.page.evaluate(OVER) <= 0, path
        assert window.page.evaluate(UNNAMED) == [], path
        assert window.page.evaluate(TWICE) == [], path
        assert window.page.get_attribute("html", "lang") == "en"
    window.close()


def test_a_lost_connection_is_said_and_taken_back(agent: Window) -> None:
    page = agent.page
    page.goto("/")
    page.wait_for_selector("[data-row]")
    agent.context.set_offline(True)
    page.wait_for_selector("#offline:visible")
    agent.context.set_offline(False)
    page.wait_for_selector("#offline", state="hidden")
    agent.errors[:] = [error for error in agent.errors if "ERR_INTERNET_DISCONNECTED" not in error]
