"""Appointment of the writer with somebody who treats them: ``my appointment with Dr Lee on Monday``."""

import re

from ringback.detect.base import REJECTED, Candidate, Identifier, Pattern, Verdict, contra, pro
from ringback.flow import Kind, Label

# Those who treat and where, by the stems they share across languages.
_TREATS = re.compile(
    r"\b(?:dr|dra|doc|gp|nhs|er|ob|obgyn|mri|scan|x ray|nurse|surger\w*|biops\w*|chemo\w*|dialys\w*|specialist\w*"
    r"|doctor\w*|doktor\w*|docteur\w*|dottor\w*|doutor\w*|medic\w*|medec\w*|lekarz\w*|lekark\w*|hausarzt\w*|huisarts\w*"
    r"|clini\w*|klini\w*|hospital\w*|hopital\w*|ospedal\w*|szpital\w*|ziekenhuis\w*|hastane\w*|przychodn\w*|poliklinik\w*"
    r"|dentist\w*|zahnarzt\w*|tandarts\w*|dentyst\w*|therap\w*|terap\w*|psych\w*|psiqui\w*|psico\w*|psicho\w*"
    r"|surgeon\w*|cirujan\w*|chirurg\w*|cardiolog\w*|kardiolog\w*|oncolog\w*|onkolog\w*|gyn\w*|ginec\w*|urolog\w*"
    r"|dermatolog\w*|neurolog\w*|radiolog\w*|pediatr\w*|paediatr\w*|optometr\w*|midwi\w*|matron\w*)\b"
    r"|arzt|doktor|klinik|krankenhaus|病院|医院|診察|门诊|門診|طبيب|مستشفى|عيادة|डॉक्टर|अस्पताल|क्लिनिक|병원|doctor"
)
_DATED = re.compile(
    r"[0-9]|\b{}\b".format("|".join(("today", "tomorrow", "next", "manana", "morgen", "demain", "domani")))
)


def validate(candidate: Candidate) -> Verdict:
    """Somebody who treats people must be in it; a branch or a shop gives appointments too."""
    near = f"{candidate.before[-12:]} {candidate.value}"
    if not _TREATS.search(near):
        return REJECTED
    if candidate.preceded("denied", "asks"):
        return (contra("asked or denied", 3.0),)
    found = [pro("with somebody who treats", 1.0)]
    if _DATED.search(candidate.value):
        found.append(pro("dated", 0.8))
    return tuple(found)


IDENTIFIER = Identifier(
    kind=Kind("health.appointment", Label.HEALTH, "health appointment"),
    patterns=(
        Pattern(
            r"\b{ill}(?: +{degree}){0,3}(?: +[a-z]{1,12}['’]?s?)? +"
            r"(?P<value>{health.appointment}\b(?:[ ,]{1,2}[^\s.!?,;]{1,20}){0,8})"
        ),
    ),
    validate=validate,
    sources=("GDPR Art. 4(15)", "45 CFR 160.103"),
    examples=(
        "my appointment with Dr Lee on Monday was cancelled",
        "I have an appointment at the clinic tomorrow",
        "my doctor's appointment is on 4 July",
        "tengo una cita con el doctor mañana",
    ),
    counter_examples=(
        "how do I make an appointment?",
        "I have an appointment at the branch on Monday",
        "my appointment with your sales team",
        "do you take appointments at the clinic?",
    ),
    base=-0.2,
)
