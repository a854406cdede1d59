"""One step of a case, and the rows it leaves: words through the guard, callbacks through the bridge."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

from ringback import cases
from ringback.desk import bridge, wording
from ringback.desk.progress import Open, Progress


def step(work: Progress, case: Open, event: cases.Event, *, cause: str) -> None:
    """Move the case, and again by what its callback has to say of that.

    ``cause`` names what happened, the same way when it is repeated: it makes the keys of the effects.
    """
    waiting = deque([(event, f"{case.row.pk}.{cause}")])
    while waiting:
        event, name = waiting.popleft()
        case.state, effects = cases.step(case.state, event, case.setting)
        for number, effect in enumerate(effects):
            key = f"{name}/{number}"
            match effect:
                case cases.Say():
                    _say(work, case, effect, key)
                case cases.OpenCallback() | cases.ScheduleCallback() | cases.CancelCallback():
                    waiting.extend((then, key) for then in bridge.carry(work, case, effect))
                case _:
                    work.place(case, effect, key)


def _say(work: Progress, case: Open, effect: cases.Say, key: str) -> None:
    """Words become an effect only as the guard lets them through; else a human decides."""
    made = wording.compose(case.row, case.state, case.engine, effect)
    if made.text is None:
        work.note(case.row, "ringback", "reply.refused", templates=list(effect.templates), codes=list(made.codes))
        work.note(case.row, "ringback", "human.paged", reason="a reply of ours was refused", item=effect.item)
        case.state = replace(case.state, attention="reply refused")
        return
    action = {
        "do": effect.route.value,
        "item": effect.item,
        "templates": list(effect.templates),
        "language": case.state.language,
        "facts": sorted(wording.known_facts(case.row)),
    }
    if effect.proposed:
        work.propose(case.row, action, key, made.text)
    else:
        work.send(case.row, action, key, text=made.text)
