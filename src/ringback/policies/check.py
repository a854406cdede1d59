"""What is wrong or pointless in a policy that loads: each with a code and what to do. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import groupby

from ringback.flow import PASSING, PLACES, Act, Keep, Label, Policy, Row, Surface, cell, decide, no_looser
from ringback.flow.cells import default, settled
from ringback.policies.words import PLACE, listed


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to change. ``line`` is that of the row in ``file``, 0 where no row is to blame.

    A ``note`` is no mistake: something to know before the policy is used here.
    """

    code: str
    message: str
    hint: str
    file: str = ""
    line: int = 0
    note: bool = False


def check(
    policy: Policy, served: Collection[Surface] = tuple(Surface), templates: Collection[str] = ()
) -> tuple[Problem, ...]:
    """Everything to change in a policy, in the order of the codes; ``()`` when all is well.

    ``served`` are the surfaces that some connector or phone system has, ``templates`` those that every
    language has (none: they are not checked).

    P001 a row clears what no policy may clear · P002 a cell no row answers · P003 a row that repeats
    or is outdone · P004 a row that reaches no kind · P005 contained, yet never refused · P006 more
    sensitive, yet cleared for more · P007 a checklist kind that may not be asked · P008 a card or
    secret that is not contained at once · P009 a row for a label that a row for a kind, in a policy
    below, undoes · P010 a topic of a lane or clock that no row places · P011 a template no language has ·
    P012 a surface no connector has.
    """
    checks = (
        _cleared, _undefined, _pointless, _unreached, _contained, _upside_down, _checklist, _uncontained, _undone,
    )  # fmt: skip
    found = [problem for find in checks for problem in find(policy)]
    return (*found, *_topics(policy), *_templates(policy, templates), *_unserved(policy, frozenset(served)))


def _cleared(policy: Policy) -> Iterator[Problem]:
    for (what, surface, act), written in policy.cells.items():
        stands = settled(written, what, policy.label(what), surface, act)
        if stands != written:
            message = f"a row says that {what} may {_place(surface, act)}; it may not: {stands.reason}"
            yield Problem("P001", message, "Take the row out: it has no effect.", policy.file)


def _undefined(policy: Policy) -> Iterator[Problem]:
    for label in Label:
        missing = [(surface, act) for surface, act in PLACES if (label.value, surface, act) not in policy.cells]
        for act, places in groupby(sorted(missing, key=lambda place: _ORDER.index(place[1])), key=lambda p: p[1]):
            where = listed([PLACE[surface] for surface, _ in places if surface]) if act in PASSING else ""
            message = f"no row answers whether {label} may {_VERB[act]} {where}".rstrip()
            answer = default(label, Surface.PUBLIC if act in PASSING else None, act)
            yield Problem("P002", message, f"Without a row the answer is: {answer.reason}", policy.file)


def _pointless(policy: Policy) -> Iterator[Problem]:
    for row in policy.rows:
        if not row.decides:
            message = "this row decides nothing: others in this file say it more exactly, or said it before"
            yield Problem("P003", message, "Take it out.", row.file, row.line)


def _unreached(policy: Policy) -> Iterator[Problem]:
    for row in policy.rows:
        if row.decides and not any(_reaches(policy, row)):
            message = "this row reaches no kind: each of its label has a row of its own"
            yield Problem("P004", message, "Name the kinds instead of the label, or take it out.", row.file, row.line)


def _reaches(policy: Policy, row: Row) -> Iterator[bool]:
    """For each cell: whether some kind gets its answer there, now or when one is added to an empty label."""
    for what, surface, act in row.decides:
        under = [kind for kind, label in policy.labels.items() if label == what]
        own = [kind for kind in under if (kind, surface, act) in policy.cells]
        yield what in policy.kinds or len(own) < len(under) or not under


def _contained(policy: Policy) -> Iterator[Problem]:
    for what in sorted(policy.containment.automatic):
        kinds = [kind for kind, label in policy.labels.items() if what in (kind, label)] or [what]
        allowed = [
            decide(policy, kind, surface, Act.RECEIVE).given(()).allowed for kind in kinds for surface in Surface
        ]
        if all(allowed):
            message = f"{what} is contained automatically, but may be received everywhere"
            yield Problem("P005", message, "Refuse receiving it somewhere, or leave it out of automatic.", policy.file)


def _upside_down(policy: Policy) -> Iterator[Problem]:
    for low in Label:
        for high in (label for label in Label if label.rank > low.rank):
            for surface, act in PLACES:
                above, below = cell(policy, high, surface, act), cell(policy, low, surface, act)
                if no_looser(above, below) or (act is Act.KEEP and above.keep is Keep.TRUNCATE):
                    continue
                message = f"{high} may {_place(surface, act)} where the less sensitive {low} may not"
                if act is Act.KEEP:
                    message = f"{high} is kept longer, or more of it, than the less sensitive {low}"
                yield Problem("P006", message, f"Refuse it for {high}, or clear {low} too.", policy.file)


def _checklist(policy: Policy) -> Iterator[Problem]:
    for kind in policy.checklist:
        if not decide(policy, kind, Surface.VOICE, Act.ASK).given(()).allowed:
            message = f"callers are to be verified by {kind}, which may not be asked before they are"
            yield Problem("P007", message, "Leave it out of the checklist, or clear asking it on voice.", policy.file)


def _uncontained(policy: Policy) -> Iterator[Problem]:
    for label in (Label.CARD, Label.SECRET):
        left = [
            kind for kind, own in policy.labels.items() if own is label and kind not in policy.containment.automatic
        ]
        if left and label not in policy.containment.automatic:
            message = f"{listed(left)} would stay in view until somebody decides"
            yield Problem("P008", message, f'Add "{label}" to automatic in [containment].', policy.file)


def _undone(policy: Policy) -> Iterator[Problem]:
    """The kind wins over its label, also when only the label's row is in this file: rarely what was meant."""
    named = frozenset(key for row in policy.rows for key in row.names)
    for row in policy.rows:
        for what, surface, act in sorted(row.decides, key=str):
            for kind in (kind for kind, label in policy.labels.items() if label == what):
                key = (kind, surface, act)
                if key in named or key not in policy.cells:
                    continue
                if not no_looser(policy.cells[key], policy.cells[what, surface, act]):
                    message = f"{kind} may still {_place(surface, act)}: it has a row of its own in a policy below"
                    yield Problem("P009", message, f"Name {kind} too.", row.file, row.line)


def _topics(policy: Policy) -> Iterator[Problem]:
    named = [(f"the lane {lane.name}", lane.topics) for lane in policy.lanes]
    named += [(f"the clock {clock.name}", clock.topics) for clock in policy.clocks]
    for what, topics in named:
        for topic in sorted(topics - policy.topics.keys()):
            message = f"{what} names the topic {topic}, and no row says where that is solved"
            yield Problem("P010", message, f'Add a [[topic]] with name = "{topic}", or leave it out.', policy.file)


def _templates(policy: Policy, templates: Collection[str]) -> Iterator[Problem]:
    named = {policy.bridge.warning: "the warning", **{lane.template: f"the lane {lane.name}" for lane in policy.lanes}}
    for template, what in named.items():
        if templates and template not in templates:
            message = f"{what} says {template}, a template that some language lacks: customers would hear nothing"
            yield Problem("P011", message, f"Use one of {', '.join(sorted(templates))}.", policy.file)


def _unserved(policy: Policy, served: frozenset[Surface]) -> Iterator[Problem]:
    for topic in policy.topics.values():
        if topic.level != "none" and topic.surface not in served:
            message = f"{topic.name} is solved {PLACE[topic.surface]}, which no connector or phone system here has"
            yield Problem("P012", message, "Name a surface there is, or connect one.", policy.file)
    rows = [(row, {surface for _, surface, act in row.decides if surface and act in PASSING}) for row in policy.rows]
    lost = {surface for _, named in rows if named and not named & served for surface in named}
    if lost:
        where = listed([PLACE[surface] for surface in Surface if surface in lost], "or")
        line = next(row.line for row, named in rows if named & lost and not named & served)
        message = f"rows clear or refuse what passes {where}; no connector or phone system here has that yet"
        hint = "They hold as soon as one is connected; nothing passes there before."
        yield Problem("P012", message, hint, policy.file, line, note=True)


_ORDER = tuple(Act)
_VERB = {
    Act.RECEIVE: "be received",
    Act.ASK: "be asked for",
    Act.SEND: "be sent",
    Act.CONFIRM: "be confirmed",
    Act.KEEP: "be kept",
    Act.SHOW: "be shown",
}


def _place(surface: Surface | None, act: Act) -> str:
    return f"{_VERB[act]} {PLACE[surface]}" if surface else _VERB[act]
