"""A brand's people see that brand only: every address there is, asked by everybody there is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from ringback.desk import pictures
from ringback.flow import Label
from ringback.site.urls import closed
from ringback.store.models import CaseClock, Correction, Override, Person, PolicyChange, Sealed
from ringback.text import RawText
from tests.cast import Cast, Matter, make, matter

SECRET_OF_THE_BANK = ("Dana W.", "Harbor Bank")


@dataclass(frozen=True)
class Ask:
    """How an address is asked: its arguments, what is posted, who may.

    ``of_brand``: it shows one brand's thing, which for others does not exist.
    """

    args: Callable[[Cast, Matter], tuple[object, ...]] = lambda cast, m: ()
    post: dict[str, str] | None = None
    roles: frozenset[str] = frozenset({"agent", "supervisor", "compliance"})
    of_brand: bool = True
    query: str = ""
    answers: tuple[int, ...] = field(default=(200, 204, 302))


def case(cast: Cast, m: Matter) -> tuple[object, ...]:
    return (m.case.pk,)


def pictured(cast: Cast, m: Matter) -> tuple[object, ...]:
    """A message with a picture that was read; its rendering lies sealed."""
    message, expires = m.message, cast.runtime.clock() + pictures.KEPT
    sealed = cast.runtime.vault.seal(
        RawText("QUJD"), brand=message.brand_id, kind=pictures.VIEW, label=Label.CONTACT, expires=expires
    )
    common = {"brand": message.brand, "kind": pictures.VIEW, "expires": expires}
    Sealed.objects.create(**common, ref=sealed.ref, ciphertext=sealed.ciphertext)
    row = {"ref": "file-1", "state": "clear", "view": sealed.ref, "media": "image/png", "pages": 1, "findings": []}
    message.attached = [row]
    message.save()
    return (message.pk, 0)


def overridden(cast: Cast, m: Matter) -> tuple[object, ...]:
    """An override somebody asked for."""
    at = cast.runtime.clock()
    row = Override.objects.create(
        brand=m.case.brand, case=m.case, asked_by=cast.agent, reason="it is booked", surface="public", digest="d",
        codes=["promise"], policy="us-bank", version="1", asked=at, expires=at + timedelta(minutes=30),
    )  # fmt: skip
    return (row.pk,)


def clocked(cast: Cast, m: Matter) -> tuple[object, ...]:
    """A clock that runs on the case."""
    own = {"brand": m.case.brand, "case": m.case, "name": "reg-e-decide"}
    CaseClock.objects.get_or_create(**own, defaults={"started": m.case.opened})
    return (m.case.pk, "reg-e-decide")


def corrected(cast: Cast, m: Matter) -> tuple[object, ...]:
    """An agent's correction."""
    at = cast.runtime.clock()
    own = {"brand": m.case.brand, "case": m.case, "author": cast.agent}
    return (Correction.objects.create(**own, what="need", was="account", now="none", at=at).pk,)


def proposed(cast: Cast, m: Matter) -> tuple[object, ...]:
    """A change of the bank's policy, as it was proposed."""
    own = {"brand": cast.bank, "name": "eu-bank", "version": "1", "digest": "d", "ref": "eu-bank", "why": "we moved"}
    at = cast.runtime.clock()
    row, _ = PolicyChange.objects.get_or_create(
        **own, state="proposed", defaults={"proposed_by": "lee@harborbank.example", "proposed_at": at}
    )
    return (cast.bank.slug, row.pk)


Args = Callable[[Cast, Matter], tuple[object, ...]]
NONE: Args = lambda cast, m: ()  # noqa: E731
ITEM: Args = lambda cast, m: ("answer",)  # noqa: E731
WORK = frozenset({"agent", "supervisor"})
OVERSEE = frozenset({"supervisor", "compliance"})
ASKS: dict[str, Ask] = {
    "inbox": Ask(of_brand=False),
    "inbox_list": Ask(of_brand=False),
    "work": Ask(of_brand=False),
    "brands_css": Ask(of_brand=False),
    "case": Ask(case),
    "case_live": Ask(case),
    "case_check": Ask(case, {"text": "How can we help?", "surface": "direct"}, WORK),
    "case_reply": Ask(case, {"text": "How can we help?", "surface": "public"}, WORK),
    "case_override": Ask(case, {"text": "What is your PIN?", "surface": "direct", "why": "they ask"}, WORK),
    "case_ask": Ask(case, roles=WORK),
    "case_claim": Ask(case, {}, WORK),
    "case_release": Ask(case, {}, WORK),
    "case_close": Ask(case, {}, WORK),
    "case_need": Ask(case, roles=WORK),
    "exposure_why": Ask(lambda cast, m: (m.exposure.pk,)),
    "callback_why": Ask(lambda cast, m: (m.callback.pk,)),
    "corrections": Ask(lambda cast, m: (cast.bank.slug,), roles=OVERSEE),
    "correction_review": Ask(corrected, {"answer": "agree"}, OVERSEE),
    "case_clock": Ask(clocked, roles=WORK),
    "case_why": Ask(case),
    "proposal": Ask(lambda cast, m: (m.proposal.pk,), {"answer": "dismiss"}, WORK),
    "acknowledge": Ask(lambda cast, m: (m.exposure.pk,), {}),
    "redact": Ask(lambda cast, m: (m.message.pk,), roles=WORK, query="?start=0&end=2"),
    "token": Ask(lambda cast, m: (m.message.pk, 0)),
    "picture": Ask(pictured),
    "not_sensitive": Ask(lambda cast, m: (m.message.pk, 0), {}, WORK),
    "reveal": Ask(lambda cast, m: (m.message.pk, 0), {"reason": "to call them back"}),
    # Off unless it is the sandbox: test_sandbox.py asks them where it is on.
    **{
        name: Ask(args, post, of_brand=False, answers=(404,))
        for name, args, post in (
            ("sandbox", NONE, None),
            ("sandbox_feed", NONE, None),
            ("sandbox_chat", NONE, None),
            ("sandbox_phone", NONE, None),
            ("sandbox_tour", NONE, None),
            ("sandbox_say", NONE, {"text": "hello"}),
            ("sandbox_comment", ITEM, {"text": "hello"}),
            ("sandbox_edit", ITEM, {"text": "hello"}),
            ("sandbox_delete", ITEM, {}),
            ("sandbox_press", ITEM, {}),
        )
    },
    "board": Ask(of_brand=False),
    "board_list": Ask(of_brand=False),
    "callback": Ask(lambda cast, m: (m.callback.pk,)),
    "callback_live": Ask(lambda cast, m: (m.callback.pk,)),
    "callback_claim": Ask(lambda cast, m: (m.callback.pk,), {}, WORK),
    "callback_release": Ask(lambda cast, m: (m.callback.pk,), {}, WORK),
    "callback_dial": Ask(lambda cast, m: (m.callback.pk,), {}, WORK),
    "callback_dispose": Ask(lambda cast, m: (m.callback.pk,), {"disposition": "solved"}, WORK),
    "attempt_hangup": Ask(lambda cast, m: (m.attempt.pk,), {}, WORK),
    "attempt_link": Ask(lambda cast, m: (m.attempt.pk,), {}, WORK),
    "attempt_report": Ask(lambda cast, m: (m.attempt.pk,), {"cause": "busy"}, WORK),
    "supervise": Ask(roles=OVERSEE, of_brand=False),
    "supervise_live": Ask(roles=OVERSEE, of_brand=False),
    "pause_brand": Ask(lambda cast, m: (cast.bank.slug,), {"on": "1"}, OVERSEE),
    "pause_page": Ask(lambda cast, m: (cast.bank_page.pk,), {"on": "1"}, OVERSEE),
    "set_level": Ask(lambda cast, m: (cast.bank_page.pk,), {"level": "suggest"}, OVERSEE),
    "notice_check": Ask(lambda cast, m: (cast.bank_page.pk,), {}, OVERSEE),
    "kept_back": Ask(lambda cast, m: (cast.bank.slug,), roles=OVERSEE),
    "kept_back_live": Ask(lambda cast, m: (cast.bank.slug,), roles=OVERSEE),
    "override_decide": Ask(overridden, {"answer": "decline"}, OVERSEE),
    "notices": Ask(of_brand=False),
    "policies": Ask(of_brand=False),
    "policy": Ask(lambda cast, m: (cast.bank.slug,)),
    "policy_propose": Ask(lambda cast, m: (cast.bank.slug,), {"ref": "eu-bank", "why": "we moved"}, OVERSEE),
    "policy_decide": Ask(proposed, {"answer": "no", "why": "not now"}, OVERSEE),
    "clause": Ask(lambda cast, m: (cast.bank.slug, "pci-3.3.1")),
    "playground": Ask(roles=WORK, of_brand=False),
}
# Others' addresses: everybody's own account and the way in, which know no brand; the API, asked in its own tests.
OTHERS = {"account/": "allauth.urls", "api/v1/": "ringback.api.urls"}


def addresses(patterns: list[URLPattern | URLResolver]) -> Iterator[str]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern.url_patterns)
        else:
            yield pattern.name or str(pattern.pattern)


@pytest.fixture
def cast(db: None) -> Cast:
    return make()


@pytest.fixture
def banks(cast: Cast) -> Matter:
    return matter(cast, cast.bank_page)


def ask(name: str, how: Ask, cast: Cast, m: Matter, person: Person | None, *, htmx: bool = False) -> HttpResponse:
    browser = Client(headers={"HX-Request": "true"} if htmx else {})
    if person:
        browser.force_login(person)
    url = reverse(name, args=how.args(cast, m)) + how.query
    return browser.post(url, how.post) if how.post is not None else browser.get(url)


def test_every_address_is_asked_about_here() -> None:
    ours: list[URLPattern | URLResolver] = []
    for pattern in get_resolver().url_patterns:
        if isinstance(pattern, URLPattern) and pattern.callback is closed:
            continue  # nobody gets in
        assert isinstance(pattern, URLResolver)
        if pattern.urlconf_module.__name__ != OTHERS.get(str(pattern.pattern)):
            ours += pattern.url_patterns
    assert set(addresses(ours)) == set(ASKS), "say in ASKS who may see a new address"


@pytest.mark.parametrize("name", sorted(ASKS))
def test_who_may_see_it(name: str, cast: Cast, banks: Matter) -> None:
    how = ASKS[name]
    for role in ("compliance", "agent", "supervisor"):
        answer = ask(name, how, cast, banks, getattr(cast, role))
        allowed = how.answers if role in how.roles else (403,)
        assert answer.status_code in allowed, f"{role}: {answer.status_code}"
    with_others = ask(name, how, cast, banks, cast.other)
    hidden = (403, 404) if how.of_brand or "agent" not in how.roles else how.answers
    assert with_others.status_code in hidden
    for word in SECRET_OF_THE_BANK:
        assert word not in with_others.content.decode()


@pytest.mark.parametrize("name", sorted(ASKS))
def test_nobody_sees_anything(name: str, cast: Cast, banks: Matter) -> None:
    assert ask(name, ASKS[name], cast, banks, cast.nobody).status_code == 403
    stranger = ask(name, ASKS[name], cast, banks, None)
    assert stranger.status_code == 302
    assert stranger.headers["Location"].startswith("/account/login/")
    fragment = ask(name, ASKS[name], cast, banks, None, htmx=True)
    assert fragment.headers["HX-Redirect"].startswith("/account/login/")


def test_the_clinic_lists_none_of_the_banks_work(cast: Cast, banks: Matter) -> None:
    matter(cast, cast.clinic_page, name="Pat S.", said="my diabetes results are missing")
    browser = Client()
    browser.force_login(cast.other)
    for name in ("inbox", "inbox_list", "board", "board_list", "notices"):
        shown = browser.get(reverse(name)).content.decode()
        assert "Dana W." not in shown
        assert "Harbor" not in shown
    assert "Pat S." in browser.get(reverse("inbox")).content.decode()


def test_a_wrong_method_is_refused(cast: Cast, banks: Matter) -> None:
    browser = Client()
    browser.force_login(cast.agent)
    assert browser.get(reverse("case_claim", args=[banks.case.pk])).status_code == 405
    assert browser.post(reverse("inbox")).status_code == 405


def test_nobody_signs_up(client: Client, db: None) -> None:
    answer = client.get("/account/signup/")
    assert "Accounts are made by your organisation" in answer.content.decode()


@pytest.mark.parametrize("path", ["/account/email/", "/account/password/reset/"])
def test_nobody_makes_themselves_somebody_else(cast: Cast, path: str) -> None:
    """The audit trail knows people by their address: nobody changes their own."""
    browser = Client()
    browser.force_login(cast.agent)
    assert browser.get(path).status_code == 404
    assert browser.post(path, {"email": "else@harborbank.example", "action_add": "1"}).status_code == 404
