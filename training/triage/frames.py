"""English messages put together from frames: the frame decides what is needed, whatever the matter.

A general question about doing something needs nothing; the same thing gone wrong needs the records.
Written by hand like the rows in ``data``; a fixed seed draws from them.
"""

from __future__ import annotations

import random

THINGS = """card|debit card|credit card|new card|replacement card|virtual card|disposable card|prepaid card|account
savings account|joint account|top up|top-up|transfer|bank transfer|international transfer|payment|card payment
direct debit|standing order|cheque|deposit|cash deposit|paycheck|salary|refund|withdrawal|cash withdrawal|loan
mortgage|application|claim|statement|limit|pin|passcode|password|login|verification|identity check|document|points
cashback|balance|subscription|plan|order|parcel|booking|ticket|number|sim|contract|exchange|purchase
contactless|apple pay|google pay|phone|app"""
BAD = """was declined|got declined|was rejected|failed|keeps failing|isn't working|doesn't work|won't work
is not showing|hasn't arrived|has not come yet|still isn't here|didn't go through|hasn't gone through|is pending
is still pending
has been pending for days|was cancelled|got cancelled|was reverted|was returned|has disappeared|is missing|is wrong
was charged twice|is blocked|is locked|got stuck|is stuck|was taken twice|hasn't been credited|hasn't updated
is late|is not accepted|shows the wrong amount|can't be verified|was denied|is lower than it should be"""
DO = """open an account|top up|top up by card|top up with cash|top up by bank transfer|add money|transfer money
send money abroad|receive money|get paid|withdraw cash|use an ATM|pay online|use contactless|exchange currency
get a virtual card|get a physical card|order a card|get a spare card|get a disposable card|add a card|link a card
use apple pay|set up google pay|set up auto top up|pay a bill|pay in a cheque|dispute a charge|get a refund
change a pin|reset a password|verify an identity|prove the source of funds|add a beneficiary|book an appointment
change a plan|cancel a subscription|return an item|track a parcel|earn points|redeem points|open a joint account
apply for a loan|raise a limit|order checks|get a statement|pick visa or mastercard|hold other currencies
open an account for my kids|get a card in my country|choose the design|use the card abroad"""
DOING = """topping up|topping up by card|exchanging money|sending money abroad|using an ATM abroad|a second card
a physical card|a virtual card|express delivery|paying by card|receiving money|a bank transfer|holding euros
withdrawing cash|opening an account|a replacement card|a late payment|closing an account|roaming|returns"""
NONE = """how do i {do}|how can i {do}|how to {do}|how would one {do}|what do i need to {do}|where can i {do}|can i {do}
can you tell me how to {do}|is it possible to {do}|am i able to {do}|could i {do}|what are the steps to {do}
i want to {do}, how does that work|i'd like to {do}, where do i start|who can {do}|do i have to pay to {do}
how long does it take to {do}|can anyone {do}|which countries can i {do} in|what's the easiest way to {do}
is there a limit if i {do}|what is the fee for {doing}|how much does {doing} cost|do you charge for {doing}
is there a fee for {doing}|what's the limit for {doing}|are there limits on {doing}|how does {doing} work
tell me about {doing}|how long does {doing} usually take|why would a {thing} get declined
how long does a {thing} take|what is a {thing}|do you offer a {thing}|what happens when a {thing} expires
which {thing} do you support|what kinds of {thing} are there|how many {thing}s can i have"""
ACCOUNT = """my {thing} {bad}|why my {thing} {bad}|the {thing} i made {bad}|hi, my {thing} {bad}|help, my {thing} {bad}
my {thing} {bad}, what is going on|i think my {thing} {bad}|can you check why my {thing} {bad}
what do i do, my {thing} {bad}|it says my {thing} {bad}|my {thing} {bad}. how do i fix this
how come my {thing} {bad}|i tried to {do} but it failed|i tried to {do} and it was declined|i can't {do}, it errors out
i'm unable to {do}, why|why can't i {do} any more|your app won't let me {do}|when i {do} it gets rejected
i was charged for {doing}|why was i charged for {doing}|there is an extra fee for {doing} on my statement
i've been waiting for my {thing}|i'm still waiting for my {thing}|where is my {thing}|what is the status of my {thing}
when will i get my {thing}|has my {thing} gone through|you took too much for {doing}|cancel my {thing}"""


def _list(text: str) -> list[str]:
    return [item for line in text.splitlines() for item in line.split("|")]


def generate(count: int = 3000, seed: int = 11) -> list[tuple[str, str]]:
    """``count`` different ``(text, level)`` rows, half of each level. Deterministic."""
    draw = random.Random(seed)
    slots = {"thing": _list(THINGS), "bad": _list(BAD), "do": _list(DO), "doing": _list(DOING)}
    made: dict[str, str] = {}
    frames = {"none": _list(NONE), "account": _list(ACCOUNT)}
    while len(made) < count:
        level = ("none", "account")[len(made) % 2]
        text = draw.choice(frames[level]).format(**{name: draw.choice(values) for name, values in slots.items()})
        made.setdefault(text, level)
    return list(made.items())
