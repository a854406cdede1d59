"""What people write about when to call, and what it means.

It is Wednesday 4 March 2026, ten in the morning in London. Windows are written ``Thu5 15-20``: weekday
and day of the month, hours on the customer's wall.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from ringback.calls import Window, availability

NOW = datetime(2026, 3, 4, 10, 0, tzinfo=ZoneInfo("Europe/London"))
WEEK = "Wed4 {0}; Thu5 {0}; Fri6 {0}; Sat7 {0}; Sun8 {0}; Mon9 {0}; Tue10 {0}"
WEEKDAYS = "Wed4 {0}; Thu5 {0}; Fri6 {0}; Mon9 {0}; Tue10 {0}"
NEXT_WEEK = "Mon9 {0}; Tue10 {0}; Wed11 {0}; Thu12 {0}; Fri13 {0}"


def _shown(windows: tuple[Window, ...]) -> str:
    def clock(moment: datetime) -> str:
        return f"{moment:%H:%M}".removesuffix(":00").removeprefix("0") or "0"

    return "; ".join(f"{start:%a}{start.day} {clock(start)}-{clock(end)}" for start, end in windows)


ENGLISH = [
    # Days
    ("tomorrow", "Thu5 8-20"),
    ("today", "Wed4 10-20"),
    ("the day after tomorrow", "Fri6 8-20"),
    ("tmrw pls", "Thu5 8-20"),
    ("Friday", "Fri6 8-20"),
    ("on Mon", "Mon9 8-20"),
    ("Wednesday", "Wed11 8-20"),
    ("next Monday", "Mon9 8-20"),
    ("this Friday morning", "Fri6 8-12"),
    ("Saturday or Sunday", "Sat7 8-20; Sun8 8-20"),
    ("the weekend", "Sat7 8-20; Sun8 8-20"),
    ("next week", NEXT_WEEK.format("8-20")),
    ("Tuesday next week at 10", "Tue10 10-11"),
    ("this week, afternoons", "Wed4 12-17; Thu5 12-17; Fri6 12-17"),
    ("weekday mornings", WEEKDAYS.format("8-12").replace("Wed4 8", "Wed4 10")),
    ("any day after 5", WEEK.format("17-20")),
    ("Monday to Wednesday mornings", "Wed4 10-12; Mon9 8-12; Tue10 8-12"),
    ("between Thursday and Saturday", "Thu5 8-20; Fri6 8-20; Sat7 8-20"),
    ("12 May at 10am", "Tue12 10-11"),
    ("May 12th after 2", "Tue12 14-20"),
    ("the 12th, morning", "Thu12 8-12"),
    ("12/5 after 3", "Tue12 15-20"),
    ("2026-03-09 2pm", "Mon9 14-15"),
    ("in 2 days after 3", "Fri6 15-20"),
    ("not until Monday", "Mon9 8-20; Tue10 8-20; Wed11 8-20; Thu12 8-20; Fri13 8-20; Sat14 8-20; Sun15 8-20"),
    ("any time until Friday", "Wed4 10-20; Thu5 8-20; Fri6 8-20"),
    # Parts of the day
    ("early morning", "Thu5 8-10"),
    ("first thing tomorrow", "Thu5 8-10"),
    ("tomorrow morning works", "Thu5 8-12"),
    ("lunchtime", "Wed4 12-14"),
    ("Friday lunch", "Fri6 12-14"),
    ("this afternoon", "Wed4 12-17"),
    ("late afternoon tomorrow", "Thu5 15-17"),
    ("end of day Friday", "Fri6 15-17"),
    ("tonight", "Wed4 17-20"),
    ("tomorrow evening", "Thu5 17-20"),
    ("evening is best", "Wed4 17-20"),
    ("during business hours tomorrow", "Thu5 9-17"),
    ("any time", "Wed4 10-20"),
    ("whenever", "Wed4 10-20"),
    ("Mornings or evenings tomorrow", "Thu5 8-12; Thu5 17-20"),
    ("after lunch", "Wed4 14-20"),
    ("before lunch", "Wed4 10-12"),
    ("after work", "Wed4 17-20"),
    # At, around
    ("call me at 5", "Wed4 17-18"),
    ("at 3pm", "Wed4 15-16"),
    ("15:30", "Wed4 15:30-16:30"),
    ("16.30 please", "Wed4 16:30-17:30"),
    ("at 4 o'clock", "Wed4 16-17"),
    ("half past 3", "Wed4 15:30-16:30"),
    ("quarter to five", "Wed4 16:45-17:45"),
    ("five thirty", "Wed4 17:30-18:30"),
    ("noon", "Wed4 12-13"),
    ("12noon", "Wed4 12-13"),
    ("12:15pm today", "Wed4 12:15-13:15"),
    ("around 6", "Wed4 17:30-18:30"),
    ("5ish", "Wed4 16:30-17:30"),
    ("tomorrow at about 2", "Thu5 13:30-14:30"),
    ("tomorrow, 3pm", "Thu5 15-16"),
    ("tomorrow 3", "Thu5 15-16"),
    ("3", "Wed4 15-16"),
    ("10 or 11", "Wed4 10-12"),
    ("tonight at 7", "Wed4 19-20"),
    ("tomorrow evening at 6", "Thu5 18-19"),
    ("8 in the evening", "Wed4 20-21"),
    ("at 9", "Thu5 9-10"),
    ("1430 tomorrow", "Thu5 14:30-15:30"),
    ("could you ring at 3 or 4 tomorrow?", "Thu5 15-17"),
    # After, before, between
    ("tomorrow after 3", "Thu5 15-20"),
    ("anytime after 12noon today or anytime tomorrow", "Wed4 12-20; Thu5 8-20"),
    ("not before 6", "Wed4 18-20"),
    ("don't call before 6", "Wed4 18-20"),
    ("no earlier than 2pm", "Wed4 14-20"),
    ("from 3", "Wed4 15-20"),
    ("4pm onwards", "Wed4 16-20"),
    ("before 1", "Wed4 10-13"),
    ("by 5", "Wed4 10-17"),
    ("until 4", "Wed4 10-16"),
    ("not after 5", "Wed4 10-17"),
    ("before noon tomorrow", "Thu5 8-12"),
    ("between 2 and 4pm", "Wed4 14-16"),
    ("tomorrow between 10 and noon", "Thu5 10-12"),
    ("2-4", "Wed4 14-16"),
    ("Friday 2 to 4", "Fri6 14-16"),
    ("10am-2pm", "Wed4 10-14"),
    ("9-5 weekdays", WEEKDAYS.format("9-17").replace("Wed4 9", "Wed4 10")),
    ("tomorrow 7 to 9", "Thu5 19-21"),
    ("from 2 until 4 this afternoon", "Wed4 14-16"),
    ("after 10 but before 2", "Wed4 10-14"),
    ("tomorrow evening, after 6", "Thu5 18-20"),
    ("now until 5", "Wed4 10-17"),
    ("between now and 4", "Wed4 10-16"),
    ("don't call before 9 or after 5", "Wed4 10-17"),
    # More than one
    ("Monday or Tuesday after 5", "Mon9 17-20; Tue10 17-20"),
    ("after 3 tomorrow or Friday", "Thu5 15-20; Fri6 15-20"),
    ("tomorrow after 3 or Friday", "Thu5 15-20; Fri6 8-20"),
    ("tomorrow morning or after 6", "Thu5 8-12; Thu5 18-20"),
    ("Monday, Tuesday or Wednesday between 9 and 11", "Mon9 9-11; Tue10 9-11; Wed11 9-11"),
    ("before noon or after 4", "Wed4 10-12; Wed4 16-20"),
    ("I'm in the office Monday. Call after 3.", "Mon9 15-20"),
    # What does not suit
    ("anytime tomorrow except lunch", "Thu5 8-12; Thu5 14-20"),
    ("tomorrow but not before 10", "Thu5 10-20"),
    ("not today, tomorrow after 3", "Thu5 15-20"),
    ("don't call me today, call tomorrow after 3", "Thu5 15-20"),
    ("I'm at work until 5", "Wed4 17-20"),
    ("I can't talk until after 4", "Wed4 16-20"),
    ("in a meeting from 2 to 4", "Wed4 10-14; Wed4 16-20"),
    ("I get off work at 5:30", "Wed4 17:30-20"),
    ("not in the morning", "Wed4 12-20"),
    ("not on Monday, any other day", "Wed4 10-20; Thu5 8-20; Fri6 8-20; Sat7 8-20; Sun8 8-20; Tue10 8-20"),
    ("why don't you call me at 5?", "Wed4 17-18"),
    # From now
    ("now", "Wed4 10-11"),
    ("asap!!", "Wed4 10-11"),
    ("as soon as possible please", "Wed4 10-11"),
    ("in an hour", "Wed4 11-12"),
    ("in half an hour", "Wed4 10:30-11:30"),
    ("in 20 minutes", "Wed4 10:20-11:20"),
    ("in a couple of hours", "Wed4 12-13"),
    ("in 2-3 hours", "Wed4 12-13"),
    ("an hour from now", "Wed4 11-12"),
    ("within the next hour", "Wed4 10-11"),
    ("over the next 3 hours", "Wed4 10-13"),
    # As they come
    ("You can reach me anytime between 9am and 5pm tomorrow", "Thu5 9-17"),
    ("Best to call after 6pm on weekdays", WEEKDAYS.format("18-20")),
    ("I finish work at 6 so any time after that", "Wed4 18-20"),
    ("Can you call back in 30 mins?", "Wed4 10:30-11:30"),
    ("give me a ring in 10 min", "Wed4 10:10-11:10"),
    ("please call me early tomorrow morning", "Thu5 8-10"),
    ("call after 5pm or before 9am", "Wed4 17-20; Thu5 8-9"),
    ("17.00-18.00", "Wed4 17-18"),
    ("ten past four", "Wed4 16:10-17:10"),
    ("later today", "Wed4 10-20"),
    ("Friday the 13th at 2", "Fri13 14-15"),
    ("Do not call before 10am, I work nights", "Wed4 10-17"),
    ("anytime but Monday", "Wed4 10-20"),
    ("I'm only free at lunch", "Wed4 12-14"),
    ("not before Monday", "Mon9 8-20; Tue10 8-20; Wed11 8-20; Thu12 8-20; Fri13 8-20; Sat14 8-20; Sun15 8-20"),
    ("I called at 9 and nobody answered. Call me back at 2", "Wed4 14-15"),
    ("I've been waiting 3 weeks!!! call me today after 4", "Wed4 16-20"),
    # Nothing said
    ("hello", ""),
    ("my order never came and I have 2 accounts", ""),
    ("", ""),
]
SPANISH = [
    ("mañana", "Thu5 8-20"),
    ("manana por la tarde", "Thu5 12-17"),
    ("mañana por la tarde", "Thu5 12-17"),
    ("mañana por la mañana", "Thu5 8-12"),
    ("mañana temprano", "Thu5 8-10"),
    ("pasado mañana por la tarde", "Fri6 12-17"),
    ("el lunes a las 10", "Mon9 10-11"),
    ("hoy después de las 3", "Wed4 15-20"),
    ("hoy a partir de las 17h", "Wed4 17-20"),
    ("entre las 2 y las 4 de la tarde", "Wed4 14-16"),
    ("de 2 a 4", "Wed4 14-16"),
    ("mañana de 9 a 13 h", "Thu5 9-13"),
    ("a las tres y media", "Wed4 15:30-16:30"),
    ("a las cuatro menos cuarto", "Wed4 15:45-16:45"),
    ("el martes por la noche", "Tue10 17-20"),
    ("esta tarde", "Wed4 12-17"),
    ("esta noche a las 8", "Wed4 20-21"),
    ("al mediodía", "Wed4 12-14"),
    ("después de comer", "Wed4 14-20"),
    ("no antes de las 6", "Wed4 18-20"),
    ("no me llamen antes de las 11", "Wed4 11-20"),
    ("no me llamen hoy, mejor mañana a las 11", "Thu5 11-12"),
    ("cualquier día por la tarde", WEEK.format("12-17")),
    ("entre semana por las mañanas", WEEKDAYS.format("8-12").replace("Wed4 8", "Wed4 10")),
    ("el fin de semana", "Sat7 8-20; Sun8 8-20"),
    ("lunes a viernes de 9 a 14", WEEKDAYS.format("9-14").replace("Wed4 9", "Wed4 10")),
    ("la próxima semana", NEXT_WEEK.format("8-20")),
    ("el lunes o el martes después de las 5", "Mon9 17-20; Tue10 17-20"),
    ("mañana de 10 a 12 o el viernes por la tarde", "Thu5 10-12; Fri6 12-17"),
    ("en una hora", "Wed4 11-12"),
    ("en media hora", "Wed4 10:30-11:30"),
    ("dentro de 20 minutos", "Wed4 10:20-11:20"),
    ("ahora mismo", "Wed4 10-11"),
    ("lo antes posible", "Wed4 10-11"),
    ("cuando quieran", "Wed4 10-20"),
    ("estoy trabajando hasta las 6", "Wed4 18-20"),
    ("salgo a las 6", "Wed4 18-20"),
    ("sobre las 5", "Wed4 16:30-17:30"),
    ("a eso de las 7 de la tarde", "Wed4 18:30-19:30"),
    ("antes de las 12", "Wed4 10-12"),
    ("hasta las 8 de la noche", "Wed4 10-20"),
    ("a la 1", "Wed4 13-14"),
    ("a las ocho de la noche", "Wed4 20-21"),
    ("18.30 h", "Wed4 18:30-19:30"),
    ("el 12 de mayo a las 10", "Tue12 10-11"),
    ("el día 15 a partir de las 4", "Sun15 16-20"),
    ("a última hora de la tarde", "Wed4 15-17"),
    ("en horario de oficina", "Wed4 10-17"),
    ("jueves 16h", "Thu5 16-17"),
    ("no por la mañana", "Wed4 12-20"),
    ("hola, ¿pueden llamarme mañana? gracias", "Thu5 8-20"),
    ("desde el lunes", "Mon9 8-20; Tue10 8-20; Wed11 8-20; Thu12 8-20; Fri13 8-20; Sat14 8-20; Sun15 8-20"),
    ("desde las 5 hasta las 7", "Wed4 17-19"),
    ("a las cinco menos diez", "Wed4 16:50-17:50"),
    ("mañana de 10:30 a 11:45", "Thu5 10:30-11:45"),
    ("cualquier hora menos el mediodía", "Wed4 10-12; Wed4 14-20"),
    ("lunes, miércoles y viernes de 10 a 12", "Fri6 10-12; Mon9 10-12; Wed11 10-12"),
    ("en un par de horas", "Wed4 12-13"),
    ("el próximo martes a las 9 y media", "Tue10 9:30-10:30"),
    ("mañana no puedo, pasado mañana sí", "Fri6 8-20"),
    ("me llamaron ayer a las 5 y no pude contestar, llámenme hoy a las 6", "Wed4 18-19"),
    ("por qué no me llaman a las 5?", "Wed4 17-18"),
]
# Clock times as other languages write them; their words come with their languages.
ELSEWHERE = [
    ("0612345678 na 18u", "Wed4 18-20"),
    ("na 18u30", "Wed4 18:30-20"),
    ("après 18h", "Wed4 18-20"),
    ("à 15h30", "Wed4 15:30-16:30"),
    ("um 15 Uhr", "Wed4 15-16"),
    ("nach 17:30 Uhr", "Wed4 17:30-20"),
    ("von 14 bis 16 Uhr", "Wed4 14-16"),
    ("dopo le 16", "Wed4 16-20"),
    ("das 14h às 16h", "Wed4 14-16"),
    ("kl. 15", "Wed4 15-16"),
    ("15時", "Wed4 15-16"),
    ("15시 30", "Wed4 15:30-16:30"),
    ("٣:٣٠ pm", "Wed4 15:30-16:30"),
    ("tussen 14:00-16:00", "Wed4 14-16"),
]


@pytest.mark.parametrize(("text", "windows"), [*ENGLISH, *SPANISH, *ELSEWHERE])
def test_when(text: str, windows: str) -> None:
    found = availability.parse(text, now=NOW, region="GB", zone="Europe/London", language=None)
    assert _shown(found.windows) == windows
    assert not found.opt_out


@pytest.mark.parametrize(
    ("text", "region", "number"),
    [
        ("call me on 020 7946 0958 tomorrow after 3", "GB", "+442079460958"),
        ("(020) 7946-0958", "GB", "+442079460958"),
        ("02079460958", "GB", "+442079460958"),
        ("+44 (0)20 7946 0958 ext 12, tomorrow 3pm", "US", "+442079460958"),
        ("0044 20 7946 0958", "ES", "+442079460958"),
        ("44 20 7946 0958", "GB", "+442079460958"),
        ("tel:+44-20-7946-0958;ext=9", "GB", "+442079460958"),
        ("oh two oh seven nine four six oh nine five eight after three", "GB", "+442079460958"),
        ("plus four four two oh seven nine double four six oh nine five", "GB", "+442079446095"),
        ("+٤٤ ٢٠ ٧٩٤٦ ٠٩٥٨", "GB", "+442079460958"),
        ("202-555-0143 x7", "US", "+12025550143"),
        ("(202) 555-0143 3pm", "US", "+12025550143"),
        ("1 202 555 0143", "US", "+12025550143"),
        ("202.555.0143, 3/9 at 2", "US", "+12025550143"),
        ("two oh two five five five oh one four three", "US", "+12025550143"),
        ("not 202-555-0143, use 202-555-0144", "US", "+12025550144"),
        ("Hi, my number's 020 7946 0958. Best time is 6-7pm Thursday.", "GB", "+442079460958"),
        ("between 10-12 on 020 7946 0958", "GB", "+442079460958"),
        ("020 7946 0958 18:00", "GB", "+442079460958"),
        ("555-0143", "US", None),
        ("my card is 4111 1111 1111 1111", "US", None),
        ("078-05-1120", "US", None),
        ("2026-11-23 15:00", "US", None),
        ("12345678901234567890123456789012345678901", "US", None),
        ("a@202-555-0143", "US", None),
        ("tomorrow after 3", "US", None),
    ],
)
def test_which_number(text: str, region: str, number: str | None) -> None:
    assert availability.parse(text, now=NOW, region=region, zone="Europe/London").number == number


@pytest.mark.parametrize(
    ("text", "zone", "windows"),
    [
        ("not before 6, I'm in Dubai", "Asia/Dubai", "Wed4 18-20"),
        ("3pm EST", "America/New_York", "Wed4 15-16"),
        ("at 9am PST tomorrow", "America/Los_Angeles", "Thu5 9-10"),
        ("5pm eastern time", "America/New_York", "Wed4 17-18"),
        ("3pm pacific", "America/Los_Angeles", "Wed4 15-16"),
        ("tomorrow at 10 Tokyo time", "Asia/Tokyo", "Thu5 10-11"),
        ("10am UTC+4", "Etc/GMT-4", "Thu5 10-11"),
        ("6pm GMT+5:30", "Asia/Kolkata", "Wed4 18-19"),
        ("I'm in Madrid so tomorrow at 10 my time", "Europe/Madrid", "Thu5 10-11"),
        ("estoy en Londres, mañana a las 10", "Europe/London", "Thu5 10-11"),
        ("mañana a las 3 de la tarde hora de México", "America/Mexico_City", "Thu5 15-16"),
        ("+971 50 123 4567 after 6", "Asia/Dubai", "Wed4 18-20"),
        ("020 7946 0958 after 6", None, "Wed4 18-20"),
        ("call me in the morning at 10 est-ce possible", None, "Wed4 10-11"),
        ("the rest of tomorrow", None, "Thu5 8-20"),
    ],
)
def test_where(text: str, zone: str | None, windows: str) -> None:
    found = availability.parse(text, now=NOW, region="GB", zone="Europe/London")
    assert found.zone == zone
    assert _shown(found.windows) == windows


OPT_OUTS = [
    "STOP", "stop.", "Stop please", "unsubscribe", "CANCEL", "quit", "end", "opt out", "please opt me out",
    "stop calling me", "Stop calling me!!! I told you at 5 that I am fine", "stop calling me every day",
    "please do not call me", "don't call", "dont ever call me", "do not ring me again", "never call me again",
    "never call me", "please don't contact me anymore", "I don't want to be called", "I do not want any more calls",
    "no more calls", "No calls please", "no need to call", "please take me off your list", "remove my number",
    "lose my number", "I'd rather not be called", "cancel the callback please", "leave me alone", "no thanks",
    "Please do not call me, text me instead", "don't call me today or ever again", "quit calling me",
    "no me llamen", "por favor no me llamen más", "no quiero que me llamen", "no quiero llamadas", "dejen de llamarme",
    "BAJA", "darme de baja por favor", "no llamar", "ya no me llamen", "no me vuelvan a llamar", "basta de llamadas",
    "no me llames nunca más", "cancelen la llamada", "borren mi número", "prefiero que no me llamen", "no, gracias",
]  # fmt: skip
WISHES = [
    "not today", "don't call before 6", "don't call me today", "do not call after 8pm", "never call me before 9",
    "why don't you call me at 5?", "you never called me", "please don't hesitate to call", "not now, later",
    "stop calling me at night, call tomorrow after 3", "don't call my mobile, call me on 020 7946 0958 after 3",
    "you don't call when you say you will", "if you don't call me I will leave", "I can't stop by today",
    "the end of the day is fine", "no problem, tomorrow after 3", "not before noon", "don't ring me at work",
    "I have not had a call", "no me llamen antes de las 9", "no me llamen hoy", "hoy no", "mañana no, el jueves",
    "no me llamen por la noche", "nadie me llama", "no puedo antes de las 5", "por qué no me llaman",
]  # fmt: skip


@pytest.mark.parametrize("text", OPT_OUTS)
def test_an_opt_out_in_any_wording(text: str) -> None:
    found = availability.parse(text, now=NOW, region="GB", zone="Europe/London")
    assert found.opt_out
    assert found.windows == ()


@pytest.mark.parametrize("text", WISHES)
def test_what_is_no_opt_out(text: str) -> None:
    assert not availability.parse(text, now=NOW, region="GB", zone="Europe/London").opt_out


@pytest.mark.parametrize(
    ("text", "ambiguous"),
    [
        ("tomorrow after 3", ()),
        ("not today", ("day",)),
        ("020 7946 0958 or 020 7946 0959", ("number",)),
        ("my number is 020 79", ()),
        ("my number is 020 7946 09", ("number",)),
        ("I'm in Dubai then in London, after 6", ("zone",)),
    ],
)
def test_what_is_asked_back(text: str, ambiguous: tuple[str, ...]) -> None:
    assert availability.parse(text, now=NOW, region="GB", zone="Europe/London").ambiguous == ambiguous


def test_there_are_enough_of_them() -> None:
    assert len(ENGLISH) + len(SPANISH) + len(ELSEWHERE) >= 200
