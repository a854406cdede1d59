"""A medicine the writer takes, in one form: ``I take metformin``, ``estoy tomando metformina``."""

from ringback.detect.base import Candidate, Identifier, Pattern, Verdict, pro
from ringback.flow import Kind, Label


def validate(candidate: Candidate) -> Verdict:
    """The pattern says who takes it; a dose makes it surer."""
    dose = candidate.after[:14].replace(" ", "")
    found = [pro("taken by oneself", 2.0)]
    if dose[:1].isdigit() and ("mg" in dose or "ml" in dose):
        found.append(pro("dose", 1.0))
    return tuple(found)


IDENTIFIER = Identifier(
    kind=Kind("health.medication", Label.HEALTH, "medication"),
    patterns=(Pattern(r"\b{takes}(?: +(?:{degree}|[0-9]+ ?(?:mg|ml|mcg)?)){0,3} +(?P<value>{health.medication})\b"),),
    validate=validate,
    sources=("GDPR Art. 4(15)", "45 CFR 160.103", "https://www.whocc.no/atc_ddd_index/"),
    examples=("I take metformin", "I'm on 50 mg sertraline", "refill my lisinopril", "estoy tomando sertralina"),
    counter_examples=("do you sell metformin?", "the insulin price is a scandal", "what is ozempic"),
    base=-0.5,
)
