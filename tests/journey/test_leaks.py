"""Where raw text leaks in practice: each hole is closed here, and opened once to see that the test sees it."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator

import httpx
import pytest
import uvicorn
from django.conf import settings
from django.core.files.uploadhandler import MemoryFileUploadHandler, TemporaryFileUploadHandler, load_handler
from django.test import Client

from ringback.api.access import issue
from ringback.errors import BadPayload
from ringback.site import logs, serve
from ringback.store import models
from ringback.wire import inbound
from ringback.wire.outbound import Service
from tests.world import World, world

CARD = "4111 1111 1111 1111"


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error and all that hang on it, shown or not."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def holds(error: BaseException) -> bool:
    """Whether anything that hangs on an error, or that it was raised with, holds the card."""
    found = [repr(vars(one)) + repr(one.args) + repr(getattr(one, "doc", "")) + repr(getattr(one, "object", ""))
             for one in chain(error)]  # fmt: skip
    return any(CARD in one for one in (*found, "".join(traceback.format_exception(error))))


def caught(act: Callable[[], object]) -> BaseException:
    try:
        act()
    except Exception as error:
        return error
    raise AssertionError("nothing was raised")


@pytest.mark.parametrize("body", [f'{{"text": "{CARD}"'.encode(), b'{"text": "' + CARD.encode() + b'\xff"}'])
def test_a_body_that_cannot_be_read_hangs_on_no_error(body: bytes) -> None:
    error = caught(lambda: inbound.read_object(body))
    assert isinstance(error, BadPayload)
    assert not holds(error)
    opened = caught(lambda: json.loads(body.decode()))
    assert holds(opened)


@pytest.fixture
def play(sqlite_database: object) -> Iterator[World]:
    with world() as made:
        yield made


def test_a_validation_error_does_not_echo(play: World) -> None:
    token = issue(models.Person.objects.get(email="ana@harborbank.example"), "test")
    client = Client(headers={"authorization": f"Bearer {token}"})
    bodies = [
        json.dumps({"text": 5, "surface": CARD}), json.dumps({CARD: 1}), json.dumps([CARD]), f'"{CARD}', CARD,
        json.dumps({"text": CARD, "surface": "public", "policy": "us-bank", "region": CARD}),
    ]  # fmt: skip
    for body in bodies:
        answer = client.post("/api/v1/inspect", body, content_type="application/json")
        assert answer.status_code in (400, 422)
        assert CARD not in answer.content.decode()
    from pydantic import BaseModel

    class Open(BaseModel):
        surface: int

    assert CARD in str(caught(lambda: Open.model_validate({"surface": CARD})))


def test_a_server_error_shows_no_page_and_writes_to_nobody() -> None:
    assert not settings.DEBUG
    assert not settings.ADMINS
    assert not settings.MANAGERS
    assert "django.contrib.admin" not in settings.INSTALLED_APPS
    handlers = settings.LOGGING["handlers"].values()
    assert not any("AdminEmail" in str(handler) for handler in handlers)


def test_uploads_touch_no_disk() -> None:
    names = settings.FILE_UPLOAD_HANDLERS
    assert names == ["django.core.files.uploadhandler.MemoryFileUploadHandler"]
    handler = load_handler(names[0], None)
    assert isinstance(handler, MemoryFileUploadHandler)
    assert not isinstance(handler, TemporaryFileUploadHandler)


def test_the_server_keeps_no_access_log(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[uvicorn.Config] = []

    class Stop(Exception):
        pass

    def stop(config: uvicorn.Config, *_: object) -> None:
        seen.append(config)
        raise Stop

    monkeypatch.setattr(serve, "_Server", stop)
    monkeypatch.setattr(serve.signal, "signal", lambda *_: None)
    monkeypatch.setattr(serve.supervise, "end_with_parent", lambda: None)
    monkeypatch.setattr(serve, "Site", lambda *_, **__: None)
    with pytest.raises(Stop):
        serve.serve(None, None)  # type: ignore[arg-type]  # neither is used before it stops
    assert seen[0].access_log is False


def test_an_http_client_logs_no_address_and_its_errors_hold_none(caplog: pytest.LogCaptureFixture) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError(f"no {request.url}", request=request)

    service = Service("it", "http://desk.example", "token-canary", Unreached, transport=httpx.MockTransport(fail))
    with caplog.at_level(logging.DEBUG):
        error = caught(lambda: service.ask("POST", f"/v1/{CARD.replace(' ', '')}", {"text": CARD}))
    shown = caplog.text + "".join(repr(vars(one)) + str(one) for one in chain(error))
    assert CARD.replace(" ", "") not in shown
    assert "token-canary" not in shown
    bare = caught(lambda: httpx.Client(transport=httpx.MockTransport(fail)).get(f"http://x.example/{CARD}"))
    assert "4111" in str(bare)


class Unreached(Exception):
    def __init__(self, message: str, *, permanent: bool = False) -> None:
        super().__init__(message)


def test_what_libraries_log_is_cut_down_to_where_it_came_from(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    root = logging.getLogger()
    before = root.handlers[:]
    try:
        logs.configure()
        logging.getLogger("somebody").error("failed for %s", CARD, exc_info=ValueError(CARD))
        logging.getLogger("django.request").error("path /%s", CARD)
    finally:
        root.handlers[:] = before
    captured = capfd.readouterr()
    assert CARD not in captured.out + captured.err


CHILD = """
import resource
from ringback.vault import process
{do}
print(resource.getrlimit(resource.RLIMIT_CORE)[0], open("/proc/self/status").read().count("CoreDumping"))
import ctypes
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


def child(do: str) -> list[str]:
    start = "import resource; resource.setrlimit(resource.RLIMIT_CORE, (4096, 4096))"
    code = start + CHILD.format(do=do)
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()


@pytest.mark.skipif(sys.platform != "linux", reason="Linux only")
def test_a_crash_leaves_no_core() -> None:
    hardened = child("process.harden()")
    assert (hardened[0], hardened[-1]) == ("0", "0")
    assert child("")[0] != "0"


def test_the_live_stream_and_the_outbox_hold_ids_only(play: World) -> None:
    who = play.customer("Dana")
    play.post(who, "harborbank", f"my card {CARD} was charged twice")
    play.until(lambda: models.Exposure.objects.exclude(contained=None).exists())
    fields = {field.name for field in models.Event._meta.fields}
    assert fields - {"xact"} == {"id", "brand", "case", "name", "at"}
    kept = [*models.Event.objects.values(), *models.Audit.objects.values("action", "facts"),
            *models.Effect.objects.values("action", "key", "result")]  # fmt: skip
    assert "4111" not in repr(kept)
