"""Several applications on one port of this machine, really served."""

from __future__ import annotations

import asyncio
import socket

import httpx
import pytest

from ringback.sandbox.asgi import Answer, App, Mount, Problem, Request
from ringback.sandbox.serve import server, serving


class Twice:
    """An app that doubles, and knows whether it was stopped."""

    def __init__(self) -> None:
        self.stopped = False
        self.app = App([("GET", "/twice/{number}", self._twice), ("POST", "/say", self._say)], stop=self._stop)

    def _twice(self, request: Request, number: str) -> Answer:
        return Answer({"twice": 2 * int(number), "most": request.number("most", 3, 10)})

    async def _say(self, request: Request) -> Answer:
        return Answer({"said": request.text("text")})

    async def _stop(self) -> None:
        self.stopped = True


def test_apps_under_one_roof_each_at_its_path_and_all_stopped() -> None:
    one, two = Twice(), Twice()
    with (
        serving(Mount({"/network": one.app, "/telephone": two.app})) as served,
        httpx.Client(base_url=served.address, trust_env=False) as client,
    ):
        assert client.get("/network/twice/4").json()["twice"] == 8
        assert client.get("/telephone/twice/5?most=99").json() == {"twice": 10, "most": 10}
        assert client.post("/network/say", json={"text": "مرحبا 👋"}).json() == {"said": "مرحبا 👋"}
        for path in ("/", "/network", "/networks/twice/4", "/twice/4"):
            assert client.get(path).status_code == 404
        assert not one.stopped
        assert served.do(lambda: 7) == 7
    assert one.stopped
    assert two.stopped


def test_a_demo_serves_in_its_own_loop_and_stops_when_told() -> None:
    async def go() -> int:
        runner, bound, address = server(Twice().app)
        serve = asyncio.create_task(runner.serve([bound]))
        async with httpx.AsyncClient(base_url=address, trust_env=False) as client:
            twice = (await client.get("/twice/21")).json()["twice"]
        runner.should_exit = True
        await asyncio.wait_for(serve, 10)
        return int(twice)

    assert asyncio.run(go()) == 42


def test_a_port_that_is_taken_is_an_error_at_once() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match="in use"):
        server(Twice().app, taken.getsockname()[1])


def test_requests_that_cannot_be_read() -> None:
    def request(body: bytes) -> Request:
        return Request("POST", "/say", {"most": "x"}, {"authorization": "Basic abc"}, body)

    for body in (b"", b"[]", b"\xff", b'{"text": 1}', b'{"text": "  "}', b'{"text": "\\ud800"}'):
        with pytest.raises(Problem) as refused:
            request(body).text("text")
        assert refused.value.status == 400
    assert request(b"").number("most", 3, 10) == 3
    assert request(b"").bearer() == ""
    assert "secret" not in repr(request(b"secret"))
