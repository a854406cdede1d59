"""*Try this*: what a customer might write, by kind of brand. Values from ranges reserved for tests and fiction."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Example:
    """One thing to write. ``step`` is the step of the journey it begins, ``private`` where it goes."""

    title: str
    text: str
    private: bool = False
    step: str = ""


_BANK = (
    Example("A card number in public", "my card 4111 1111 1111 1111 was charged twice!! help", step="post"),
    Example("In Spanish", "Me cobraron dos veces en mi tarjeta 5555 5555 5555 4444, ayuda por favor"),
    Example("A social security number", "I'm locked out again, my SSN is 078-05-1120"),
    Example("Just a question", "Are you open on Saturday?"),
    Example("A PIN in private", "my PIN is 4321 and it does not work", private=True),
)
_CLINIC = (
    Example("A record number in public", "my results are missing, my MRN is 00482913", step="post"),
    Example("A diagnosis", "I have been waiting two weeks for my diabetes results"),
    Example("In Spanish", "Necesito cambiar mi cita, mi número de historia clínica es 00482913"),
    Example("Just a question", "Do you have parking for visitors?"),
)


def examples(policy: str, number: str) -> tuple[Example, ...]:
    """The examples for a brand under this policy, the customer's number put in."""
    shown = f"+1 {number[2:5]} {number[5:8]} {number[8:]}"
    return (
        *(_CLINIC if "health" in policy else _BANK),
        Example("Your number and a time", f"call me on {shown}, now is fine", private=True, step="number"),
        Example("Stop calling", "please do not call me any more", private=True),
    )
