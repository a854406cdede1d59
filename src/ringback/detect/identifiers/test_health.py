from __future__ import annotations

from functools import cache

import pytest

from ringback.detect import Matcher, compile_matcher, discover
from ringback.languages import Vocabulary
from ringback.languages.bundled import heard


@cache
def matcher() -> Matcher:
    return compile_matcher(discover(), heard().values(), region="US")


def told(text: str) -> list[str]:
    return [text[f.start : f.end] for f in matcher().find(text) if f.kind in ("health.condition", "health.medication")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("I'm diabetic and need my meal", "diabetic"),
        ("as a diabetic I can't wait", "diabetic"),
        ("was just diagnosed w/ MS", "MS"),
        ("my T2D is acting up", "T2D"),
        ("I am HIV positive", "HIV positive"),
        ("I'm 12 weeks pregnant", "pregnant"),
        ("I have stage 4 lung cancer", "lung cancer"),
        ("my chemo starts on Monday", "chemo"),
        ("recovering from a stroke", "stroke"),
        ("my anxiety meds are late", "anxiety"),
        ("been on Zoloft for years", "Zoloft"),
        ("refill for my Xanax", "Xanax"),
        ("when is my Eliquis ready?", "Eliquis"),
        ("on metformin since 2019", "metformin"),
        ("I take 20 mg of Lipitor", "Lipitor"),
        ("I ran out of warfarin because of your delay", "warfarin"),
        ("I'm allergic to penicillin", "penicillin"),
        ("tengo asma", "asma"),
        ("soy alérgica a la penicilina", "penicilina"),
        ("estoy tomando sertralina", "sertralina"),
        ("me diagnosticaron cáncer de mama", "cáncer de mama"),
    ],
)
def test_ones_own_health_is_found(text: str, value: str) -> None:
    assert value in told(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("my son has asthma", "asthma"),
        ("my wife is on insulin", "insulin"),
        ("my husband's Parkinson's is worse", "Parkinson's"),
        ("mi madre tiene alzheimer", "alzheimer"),
    ],
)
def test_the_health_of_someone_close_is_found_and_is_less_sure(text: str, value: str) -> None:
    (finding,) = matcher().find(text)
    assert text[finding.start : finding.end] == value
    (own,) = matcher().find("I have asthma")
    assert 0.5 <= finding.likelihood < own.likelihood


def test_a_second_condition_is_found_too() -> None:
    assert told("I have diabetes and asthma") == ["diabetes", "asthma"]


@pytest.mark.parametrize(
    "text",
    [
        "this app gives me anxiety",
        "I'm depressed about your service",
        "I have OCD about my spreadsheets",
        "your service is cancer",
        "bipolar weather",
        "does the plan cover insulin",
        "cancer research",
        "I'd kill for insulin prices to drop",
        "addicted to your game",
        "I'm having a heart attack looking at this bill",
        "I have PTSD from your call center",
        "allergic to bad service",
        "my phone is dead",
        "your site has amnesia",
        "I'm dying",
        "sick of waiting",
        "my blood pressure is rising because of you",
        "I don't have diabetes",
        "there is no history of cancer",
        "what if I have asthma",
        "it's like I have dementia",
        "coffee is my Adderall",
        "I need a Xanax to use this website",
        "my lithium battery died",
        "no tengo diabetes",
        "casi tengo un infarto por su culpa",
        "esta app me da ansiedad",
    ],
)
def test_a_figure_of_speech_a_topic_or_a_denial_is_none(text: str) -> None:
    assert told(text) == []


WORDS = {
    "degree": ("çok", "de l'"),
    "ill": ("私は", "我有", "أعاني من", "j'ai", "je souffre d'une"),
    "ill_after": ("です", "है", "hastasıyım"),
    "takes": ("我在吃", "je prends"),
    "takes_after": ("を飲んで", "kullanıyorum"),
    "health.condition": ("糖尿病", "मधुमेह", "diyabet", "السكري", "asthme", "dépression"),
    "health.medication": ("メトホルミン", "二甲双胍", "metformin", "insuline"),
}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("私は糖尿病です", "糖尿病"),
        ("因为我有糖尿病", "糖尿病"),
        ("मुझे मधुमेह है", "मधुमेह"),
        ("diyabet hastasıyım", "diyabet"),
        ("أعاني من السكري", "السكري"),
        ("j'ai de l'asthme", "asthme"),
        ("je souffre d'une dépression", "dépression"),
        ("メトホルミンを飲んでいます", "メトホルミン"),
        ("我在吃二甲双胍", "二甲双胍"),
        ("metformin kullanıyorum", "metformin"),
        ("je prends de l'insuline", "insuline"),
        ("糖尿病の検査", ""),
        ("le prix de l'insuline", ""),
    ],
)
def test_ones_own_health_is_found_whatever_the_order_of_words(text: str, value: str) -> None:
    matcher = compile_matcher(discover(), [Vocabulary("xx", "any", {}, WORDS)])
    assert [text[f.start : f.end] for f in matcher.find(text) if f.kind.startswith("health.")] == (
        [value] if value else []
    )
