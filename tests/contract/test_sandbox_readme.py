"""The sandbox's two pages say what its servers do: every route, every fault, every refusal."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import ringback.channels.sandbox as network
import ringback.telephony.sandbox as telephone
from ringback.channels.sandbox.server import NetworkApp
from ringback.sandbox.asgi import App
from ringback.telephony.sandbox.server import SwitchApp


def folder(package: object) -> Path:
    return Path(str(getattr(package, "__file__", ""))).parent


CASES = [(network, NetworkApp()), (telephone, SwitchApp())]


@pytest.mark.parametrize(("package", "app"), CASES)
def test_every_route_is_described_and_every_description_is_a_route(package: object, app: App) -> None:
    words = (folder(package) / "README.md").read_text()
    described = set(re.findall(r"`(GET|POST|PUT|DELETE) (/[\w/{}]+)", words))
    assert described == set(app.table)


@pytest.mark.parametrize(("package", "faults"), [(network, CASES[0][1]), (telephone, CASES[1][1])])
def test_every_fault_is_described(package: object, faults: NetworkApp | SwitchApp) -> None:
    words = (folder(package) / "README.md").read_text()
    state = faults.network.faults if isinstance(faults, NetworkApp) else faults.switch.faults
    assert all(f"`{name}`" in words for name in state.as_dict())


@pytest.mark.parametrize("package", [network, telephone])
def test_every_refusal_the_connector_may_repeat_is_described(package: object) -> None:
    words = (folder(package) / "README.md").read_text()
    from importlib import import_module

    speaker = "connector" if package is network else "driver"
    codes = import_module(f"{package.__name__}.{speaker}")._CODES  # type: ignore[attr-defined]  # of a module
    assert all(f"`{code}`" in words for code in codes)
