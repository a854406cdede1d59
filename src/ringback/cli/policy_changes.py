"""``ringback policy propose``, ``approve``, ``refuse`` and ``history``: a brand's policy, changed with four eyes."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from ringback.cli.installation import opened
from ringback.cli.options import full_path
from ringback.cli.terminal import write
from ringback.errors import BadInput

if TYPE_CHECKING:
    from ringback.desk.policies import Entry
    from ringback.desk.runtime import Runtime
    from ringback.store.models import Brand, Person
    from ringback.store.models.records import PolicyChange


def arguments(actions: Any) -> None:
    """The options of the four actions."""
    proposed = actions.add_parser("propose", help="put another policy before a second person; nothing changes yet")
    proposed.add_argument("brand", help="the brand's slug")
    proposed.add_argument("policy", help="a bundled policy's name, or a path to a policy file")
    proposed.add_argument("--why", required=True, help="the reason, for who agrees and for the audit trail")
    agreed = actions.add_parser("approve", help="agree to what another person proposed: from now on it holds")
    agreed.add_argument("brand", help="the brand's slug")
    refused = actions.add_parser("refuse", help="say no to what is proposed, or take back one's own")
    refused.add_argument("brand", help="the brand's slug")
    refused.add_argument("--why", required=True, help="the reason, for the audit trail")
    for action in (proposed, agreed, refused):
        action.add_argument("--person", required=True, help="the address you log in with")
    told = actions.add_parser("history", help="print every change of a brand's policy, the newest first")
    told.add_argument("brand", help="the brand's slug")


def run(args: argparse.Namespace) -> int:
    """Do what was asked for, in the installation's database."""
    actions = {"propose": _propose, "approve": _approve, "refuse": _refuse, "history": _history}
    with opened() as (_, runtime):
        return actions[args.action](args, _brand(args.brand), runtime)


def _brand(slug: str) -> Brand:
    from ringback.store.models import Brand

    brand = Brand.objects.filter(slug=slug).select_related("in_force").first()
    if brand is None:
        raise BadInput(f"there is no brand {slug!r}: add it with ringback brand add")
    return brand


def _person(email: str) -> Person:
    from ringback.store.models import Person

    person = Person.objects.filter(email=email.strip().lower(), is_active=True).first()
    if person is None:
        raise BadInput("nobody logs in with that address")
    return person


def _open(brand: Brand) -> PolicyChange:
    from ringback.desk import policies

    change = policies.proposed(brand)
    if change is None:
        raise BadInput(f"no change is proposed for {brand.slug}")
    return change


def _propose(args: argparse.Namespace, brand: Brand, runtime: Runtime) -> int:
    from ringback.desk import policies

    now = runtime.clock()
    change = policies.propose(brand, full_path(args.policy), args.why, _person(args.person), now)
    for sentence in policies.changes(change, now) or ("Nothing changes but the version.",):
        write(sentence)
    write(f"{change.name} {change.version} is proposed for {brand.slug}; a second person may agree to it.")
    return 0


def _approve(args: argparse.Namespace, brand: Brand, runtime: Runtime) -> int:
    from ringback.desk import policies

    change = policies.approve(_open(brand), _person(args.person), runtime.clock())
    write(f"{change.name} {change.version} is in force for {brand.slug}.")
    return 0


def _refuse(args: argparse.Namespace, brand: Brand, runtime: Runtime) -> int:
    from ringback.desk import policies

    change = policies.refuse(_open(brand), args.why, _person(args.person), runtime.clock())
    write(f"{change.name} {change.version} is refused for {brand.slug}.")
    return 0


def _history(args: argparse.Namespace, brand: Brand, runtime: Runtime) -> int:
    from ringback.desk import policies

    if brand.in_force is not None:
        write(f"{brand.slug} works by {brand.in_force}, first used {_day(brand.in_force.first_used)}.")
    for entry in policies.history(brand):
        write(_told(entry))
    late = policies.stale(brand)
    if late:
        write(late)
    return 0


def _told(entry: Entry) -> str:
    """One change in a sentence or two."""
    said = f"{entry.name} {entry.version}: {entry.state}. Proposed {_day(entry.proposed_at)} by {entry.proposed_by}: "
    said += entry.why
    if entry.decided_at is not None:
        verb = "Refused" if entry.state == "refused" else "Agreed to"
        said += f" {verb} {_day(entry.decided_at)} by {entry.decided_by}{f': {entry.answer}' if entry.answer else '.'}"
    return said


def _day(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
