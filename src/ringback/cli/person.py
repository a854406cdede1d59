"""``ringback person``: let somebody work for a brand."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from ringback.cli import secret
from ringback.cli.installation import opened
from ringback.errors import BadInput

if TYPE_CHECKING:
    from ringback.store.models import Brand, Person

ROLES = ("agent", "supervisor", "compliance")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    words = "give somebody a role at a brand"
    more = "A new person's first password is read from stdin or from RINGBACK_PERSON_PASSWORD."
    add = actions.add_parser("add", help=words, description=f"{words.capitalize()}. {more}")
    add.add_argument("email", help="the address they log in with")
    add.add_argument("--name", default="", help="their name, for a new person")
    add.add_argument("--brand", required=True, help="the brand's slug")
    add.add_argument("--role", required=True, choices=ROLES, help="what they may do there")
    words = "print a new token for the API, which does what they may do"
    token = actions.add_parser("token", help=words, description=f"{words.capitalize()}. It is shown once.")
    token.add_argument("email", help="the address they log in with")
    token.add_argument("--name", default="API", help="what the token is for (default: API)")
    token.add_argument("--days", type=int, default=90, help="how long it is good (default: 90)")


def run(args: argparse.Namespace) -> int:
    """Do what was asked for."""
    with opened():
        return _add(args) if args.action == "add" else _token(args)


def _token(args: argparse.Namespace) -> int:
    from ringback.api.access import issue
    from ringback.store.models import Person

    person = Person.objects.filter(email=args.email.strip().lower(), is_active=True).first()
    if person is None:
        raise BadInput("nobody logs in with that address")
    if not 1 <= args.days <= 3650:
        raise BadInput("--days must be from 1 to 3650")
    print(issue(person, args.name, args.days))
    return 0


def _add(args: argparse.Namespace) -> int:
    """Make the person where new, and the membership."""
    from django.db import transaction

    from ringback.store.models import Brand, Membership

    brand = Brand.objects.filter(slug=args.brand).first()
    if brand is None:
        raise BadInput(f"there is no brand {args.brand!r}: add it with ringback brand add")
    with transaction.atomic():
        person = _person(args, brand)
        Membership.objects.update_or_create(brand=brand, person=person, defaults={"role": args.role})
    print(f"{person.email} is {args.role} of {brand.slug}.")
    return 0


def _person(args: argparse.Namespace, brand: Brand) -> Person:
    from ringback.store.models import Person

    known = Person.objects.filter(email=args.email.strip().lower()).first()
    if known is None:
        if "@" not in args.email or not args.name:
            raise BadInput("a new person needs an e-mail address and a --name")
        return Person.objects.create_user(args.email, _password(), name=args.name, organisation=brand.organisation)
    if known.organisation_id != brand.organisation_id:
        raise BadInput("that person works for another organisation")
    return known


def _password() -> str:
    from django.contrib.auth.password_validation import validate_password
    from django.core.exceptions import ValidationError

    password = secret.ask("RINGBACK_PERSON_PASSWORD", "first password")
    try:
        validate_password(password)
    except ValidationError as error:
        raise BadInput(" ".join(error.messages)) from None
    return password
