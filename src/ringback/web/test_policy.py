"""The policy page: the table with its clauses, what is proposed and what it changes, who agreed."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from ringback.store.models import Brand, Person, PolicyChange
from tests.cast import Cast, make

WHY = "We moved to Ireland."


@pytest.fixture
def cast(db: None) -> Cast:
    return make()


def browser(person: Person) -> Client:
    client = Client(headers={"HX-Request": "true"})
    client.force_login(person)
    return client


def shown(cast: Cast, person: Person, query: str = "") -> str:
    answer = browser(person).get(reverse("policy", args=[cast.bank.slug]) + query)
    assert answer.status_code == 200
    return answer.content.decode()


def test_every_cell_names_its_clause(cast: Cast) -> None:
    page = shown(cast, cast.agent)
    assert "Bank, United States" in page
    assert "Recorded call" in page
    assert "Voicemail" in page
    cells = page.split('class="table policy"')[1].split("</table>")[0]
    assert cells.count("<small></small>") == 0
    assert cells.count("<small>1</small>") > 0
    assert "Regulation E" in page.split('id="clauses"')[1]
    assert "What a second person may let through once" in page
    assert "No change since Harbor Bank began with it." in page


def test_agents_read_and_propose_nothing(cast: Cast) -> None:
    assert "Propose a change" not in shown(cast, cast.agent)
    assert "Propose a change" in shown(cast, cast.supervisor)


def propose(cast: Cast, ref: str = "eu-bank", why: str = WHY) -> str:
    answer = browser(cast.supervisor).post(reverse("policy_propose", args=[cast.bank.slug]), {"ref": ref, "why": why})
    return answer.headers.get("HX-Trigger", "")


def decide(cast: Cast, person: Person, answer: str) -> str:
    url = reverse("policy_decide", args=[cast.bank.slug, PolicyChange.objects.get().pk])
    return browser(person).post(url, {"answer": answer, "why": "not now"}).headers.get("HX-Trigger", "")


def test_four_eyes_and_what_changes_for_whom(cast: Cast) -> None:
    cast.runtime.engine(cast.bank)
    assert propose(cast) == ""
    page = shown(cast, cast.supervisor)
    assert "You proposed it" in page
    assert "What it changes" in page
    assert "second person has to agree" in decide(cast, cast.supervisor, "approve")
    assert "Agree: it holds from now on" in shown(cast, cast.compliance)
    assert decide(cast, cast.compliance, "approve") == ""
    assert Brand.objects.get(pk=cast.bank.pk).policy == "eu-bank"
    page = shown(cast, cast.compliance)
    assert "In force" in page
    assert WHY in page
    assert "What it changed" in page


def test_a_proposal_is_refused_for_a_reason(cast: Cast) -> None:
    propose(cast)
    decide(cast, cast.compliance, "no")
    page = shown(cast, cast.agent)
    assert "Refused" in page
    assert "not now" in page
    assert Brand.objects.get(pk=cast.bank.pk).policy == "us-bank"


@pytest.mark.parametrize("ref", ["/etc/passwd", "../clauses.toml", "no-such", ""])
def test_the_desk_opens_no_file_by_path(ref: str, cast: Cast) -> None:
    assert "Choose one of the policies" in propose(cast, ref)
    assert not PolicyChange.objects.exists()


def test_a_proposal_needs_a_reason(cast: Cast) -> None:
    assert "Say why" in propose(cast, why="")
