"""Every mistake a policy file can make, what it is called, and that it is named on its own line."""

from __future__ import annotations

import pytest

from ringback.errors import PolicyError
from ringback.flow import Clause, compose, read_layer
from tests.strategies import KINDS

CLAUSES = {"free": Clause("free", "A guide", "It may be otherwise.", "a book", verified=True)}
HEAD = 'name = "mine"\ntitle = "Mine"\nversion = "1"\n'

# Name, policy, key and message. "..." stands for a clause and a reason; the error must name the line "# here".
MISTAKES = r'''
=== unknown top key
settings = 1 # here
--- settings: unknown key; use one of

=== misspelled top key
ttle = 1 # here
--- ttle: unknown key; did you mean title?

=== unknown table
[retention] # here
x = 1
--- retention: unknown key; use one of

=== a table named like a key of a row
[[rule]]
what = "card"
on = "*"
act = "*"
outcome = "refuse"
...
[reason] # here
--- reason: unknown key

=== unknown kind
[[rule]]
what = "card.numbr" # here
on = "*"
act = "*"
outcome = "refuse"
...
--- what: 'card.numbr' is neither a kind nor a label; did you mean card.number?

=== unknown kind in a list
[[rule]]
what = ["card", "x.y"] # here
on = "*"
act = "*"
outcome = "refuse"
...
--- what: 'x.y' is neither a kind nor a label

=== unknown surface
[[rule]]
what = "card"
on = ["public", "dirct"] # here
act = "*"
outcome = "refuse"
...
--- on: 'dirct' is not one of them; did you mean direct?

=== unknown act
[[rule]]
what = "card"
on = "public"
act = "store" # here
outcome = "refuse"
...
--- act: 'store' is not one of them; use one of ask, confirm, receive, send

=== keep is no act of a rule
[[rule]]
what = "card"
on = "public"
act = "keep" # here
outcome = "refuse"
...
--- act: 'keep' is not one of them

=== a star among others
[[rule]]
what = "card"
on = ["*", "public"] # here
act = "*"
outcome = "refuse"
...
--- on: '*' is not one of them

=== no surface
[[rule]]
what = "card"
on = [] # here
act = "*"
outcome = "refuse"
...
--- on: use "*" or some of

=== surface left out
[[rule]] # here
what = "card"
act = "*"
outcome = "refuse"
...
--- on: use "*" or some of

=== surface as a number
[[rule]]
what = "card"
on = 3 # here
act = "*"
outcome = "refuse"
...
--- on: write a list of texts here

=== surface in a list in a list
[[rule]]
what = "card"
on = [["public"]] # here
act = "*"
outcome = "refuse"
...
--- on: write a list of texts here

=== a kind twice
[[rule]]
what = ["card", "card"] # here
on = "*"
act = "*"
outcome = "refuse"
...
--- what: says one thing twice

=== unknown key of a rule
[[rule]]
what = "card"
on = "*"
act = "*"
outcome = "refuse"
surface = "public" # here
...
--- surface: unknown key; use one of act, clause, needs, on, outcome, reason, what

=== unknown clause
[[rule]]
what = "card"
on = "*"
act = "*"
outcome = "refuse"
reason = "Because."
clause = "fre" # here
--- clause: 'fre' is not in the catalogue of clauses; did you mean free?

=== no clause
[[rule]] # here
what = "card"
on = "*"
act = "*"
outcome = "refuse"
reason = "Because."
--- clause: every [[rule]] needs clause

=== no reason
[[rule]] # here
what = "card"
on = "*"
act = "*"
outcome = "refuse"
clause = "free"
--- reason: every [[rule]] needs reason

=== empty reason
[[rule]]
what = "card"
on = "*"
act = "*"
outcome = "refuse"
clause = "free"
reason = " " # here
--- reason: write a text here

=== nothing named
[[rule]]
what = [] # here
on = "*"
act = "*"
outcome = "refuse"
...
--- what: name a kind or a label

=== no outcome
[[rule]] # here
what = "card"
on = "*"
act = "*"
...
--- outcome: use one of allow, refuse

=== unknown outcome
[[rule]]
what = "card"
on = "*"
act = "*"
outcome = "allowed" # here
...
--- outcome: did you mean allow?

=== needs as an outcome
[[rule]]
what = "card"
on = "*"
act = "*"
outcome = "needs" # here
...
--- outcome: use one of allow, refuse

=== refuse and needs
[[rule]]
what = "card"
on = "voice"
act = "*"
outcome = "refuse" # here
needs = ["consent"]
...
--- outcome: say either an outcome or what it needs, not both

=== allow and needs
[[rule]]
what = "card"
on = "voice"
act = "*"
needs = ["consent"]
outcome = "allow" # here
...
--- outcome: say either an outcome or what it needs, not both

=== unknown condition
[[rule]]
what = "card"
on = "voice"
act = "*"
needs = ["verified_calller"] # here
...
--- needs: 'verified_calller' is no condition; did you mean verified_caller?

=== no condition
[[rule]]
what = "card"
on = "voice"
act = "*"
needs = [] # here
...
--- needs: name at least one condition

=== needs as a number
[[rule]]
what = "card"
on = "voice"
act = "*"
needs = 1 # here
...
--- needs: write a list of texts here

=== a secret cleared by its label
[[rule]]
what = "secret" # here
on = "direct"
act = "receive"
outcome = "allow"
...
--- what: may not receive secret on direct this way: A secret never passes

=== a secret cleared by its kind
[[rule]]
what = "credential.pin" # here
on = "*"
act = "ask"
needs = ["verified_caller"]
...
--- what: may not ask credential.pin on public this way: A secret never passes

=== asked for in public
[[rule]]
what = "contact.phone" # here
on = "public"
act = "ask"
outcome = "allow"
...
--- what: Nothing personal is asked for, sent or confirmed in public.

=== a contradiction
[[rule]]
what = "card"
on = "voice"
act = "ask"
outcome = "refuse"
...
[[rule]]
what = ["bank.iban", "card"] # here
on = "voice"
act = "ask"
outcome = "allow"
...
--- what: says two things about ask card on voice; line 4 says the other

=== a contradiction of two stars
[[rule]]
what = "card"
on = "*"
act = "ask"
outcome = "refuse"
...
[[rule]]
what = "card" # here
on = "voice"
act = "*"
outcome = "allow"
...
--- what: says two things about ask card on voice; line 4 says the other

=== a rule as a table
[rule] # here
what = "card"
--- rule: there may be several: write [[rule]]

=== labels as rows
[[labels]] # here
"card.number" = "card"
--- labels: this is a table: write [labels]

=== unknown kind in labels
[labels]
"card.numbr" = "card" # here
--- card.numbr: unknown kind; did you mean card.number?

=== unknown label
[labels]
"card.number" = "cards" # here
--- card.number: did you mean card?

=== a label lowered
[labels]
"contact.email" = "health"
"card.number" = "financial" # here
--- card.number: a policy may raise a label, never lower it: card.number is card

=== a label moved sideways
[labels]
"bank.iban" = "health" # here
--- bank.iban: never lower it: bank.iban is financial

=== a kind without quotes
[labels]
contact.phone = "health" # here
--- contact: put quotes around a kind: "contact.phone"

=== unknown way of keeping
[[keep]]
what = "contact"
how = "sealed" # here
for = "1h"
...
--- how: did you mean seal?

=== sealed without an end
[[keep]] # here
what = "contact"
how = "seal"
...
--- for: write a time such as "60s"

=== sealed for no time
[[keep]]
what = "contact"
how = "seal"
for = "0h" # here
...
--- for: write a time such as "60s"

=== sealed for a number
[[keep]]
what = "contact"
how = "seal"
for = 72 # here
...
--- for: write a time such as "60s"

=== shredded for a while
[[keep]]
what = "contact"
how = "shred"
for = "72h" # here
...
--- for: only how = "seal" takes a time

=== a tail as a text
[[keep]]
what = "card"
how = "truncate"
tail = "no" # here
...
--- tail: write true or false here

=== a tail of what is shredded
[[keep]]
what = "contact"
how = "shred"
tail = true # here
...
--- tail: only what is truncated or sealed shows its last four

=== a secret sealed
[[keep]]
what = "secret"
how = "seal" # here
for = "1h"
...
--- how: may not keep secret this way: A secret is never kept.

=== a secret truncated
[[keep]]
what = "credential.pin"
how = "truncate" # here
...
--- how: A secret is never kept.

=== a card sealed
[[keep]]
what = "card.number"
how = "seal" # here
for = "1h"
...
--- how: A card is kept by its last four at most.

=== contact kept readable
[[keep]]
what = ["public", "contact"]
how = "keep" # here
...
--- how: may not keep contact this way: Nothing sensitive is kept readable.

=== a fragment kept readable
[[keep]]
what = "fragment.digits"
how = "keep" # here
...
--- how: Nothing sensitive is kept readable.

=== shown to no list
[[show]] # here
what = "contact"
...
--- to: list the roles, or [] for nobody

=== a secret shown
[[show]]
what = "secret" # here
to = ["compliance"]
...
--- what: may not show secret this way

=== unknown key of containment
[containment]
automatically = [] # here
--- automatically: did you mean automatic?

=== unknown kind contained
[containment]
automatic = ["cards"] # here
--- automatic: 'cards' is neither a kind nor a label; did you mean card?

=== a number of seconds
[containment]
target = 60 # here
--- target: write a time such as

=== a bound before its target
[containment]
target = "2m"
bound = "1m" # here
--- bound: must not be shorter than target

=== an unknown offer
[bridge]
offer = "fax" # here
--- offer: use one of both, callback, number

=== an hour that is none
[calling]
legal_from = "8am" # here
--- legal_from: write a time of day such as "08:00"

=== hours the wrong way round
[calling]
legal_from = "20:00"
legal_to = "08:00" # here
--- legal_to: must be later than legal_from

=== no attempts
[calling]
attempts = 0 # here
--- attempts: write a whole number from 1 here

=== attempts as true
[calling]
attempts = true # here
--- attempts: write a whole number from 1 here

=== a region in words
[calling]
regions_default = ["usa"] # here
--- regions_default: such as "US"

=== unknown clause of a section
[calling]
attempts = 2
clause = "nowhere" # here
--- clause: 'nowhere' is not in the catalogue

=== a lane without a template
[[lane]] # here
name = "x"
kinds = ["card"]
--- template: every [[lane]] needs template

=== a lane nobody enters
[[lane]]
name = "x" # here
template = "t"
--- name: a lane needs kinds or topics

=== a lane of an unknown kind
[[lane]]
name = "x"
kinds = ["cards"] # here
template = "t"
--- kinds: 'cards' is neither a kind nor a label

=== a key of a lane
[[lane]]
name = "x"
kinds = ["card"]
template = "t"
say = "y" # here
--- say: unknown key

=== the second of two lanes
[[lane]]
name = "x"
kinds = ["card"]
template = "t"
[[lane]]
name = "y"
kinds = ["carr"] # here
template = "t"
--- kinds: did you mean card?

=== a key inside a text over lines
[[show]]
what = "contact"
to = []
clause = "free"
reason = """
to = 1
[[keep]]
"""
[[keep]]
what = "contact"
how = "x" # here
...
--- how: use one of keep, seal, shred, truncate

=== not TOML
what is this # here
--- : this is not valid TOML: Expected '=' after a key
'''


def _cases() -> dict[str, tuple[str, str, str]]:
    cases = {}
    for case in MISTAKES.strip().split("=== ")[1:]:
        title, _, rest = case.partition("\n")
        text, _, expected = rest.rpartition("\n--- ")
        key, _, message = expected.strip().partition(": ")
        cases[title] = (text.replace("\n...", '\nclause = "free"\nreason = "Because."'), key, message)
    return cases


CASES = _cases()


@pytest.mark.parametrize("case", CASES)
def test_a_mistake_is_named_with_its_line_and_key(case: str) -> None:
    text, key, message = CASES[case]
    text = HEAD + text
    with pytest.raises(PolicyError) as caught:
        compose([read_layer(text, "mine.toml")], KINDS, CLAUSES)
    marked = [number for number, line in enumerate(text.split("\n"), 1) if "# here" in line]
    assert ([caught.value.line], caught.value.key) == (marked, key), str(caught.value)
    assert message in str(caught.value)
    assert str(caught.value).startswith(f"mine.toml:{marked[0]}: ")
    assert "\n" not in str(caught.value)
