"""Policies read as sentences and tables."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ringback.flow import Act, Keep, Label, Outcome, Policy, Surface
from ringback.policies import load_policy, names, words
from ringback.policies.check import check
from ringback.policies.diff import diff
from ringback.policies.settings import sections
from ringback.policies.table import as_text, rows
from tests.strategies import KINDS, KNOWN

HEAD = 'name = "mine"\ntitle = "Mine"\nversion = "2"\n'
WHY = 'clause = "phone-only"\nreason = "Because."\n'


def mine(folder: Path, text: str, *, extends: str = "us-bank") -> Policy:
    path = folder / "mine.toml"
    path.write_text(HEAD + (f'extends = "{extends}"\n' if extends else "") + text, "utf-8")
    return load_policy(str(path), KINDS)


def batched(lines: list[str]) -> Iterator[tuple[str, str]]:
    return zip(lines[::2], lines[1::2], strict=True)


def rule(what: str, on: str, act: str, says: str) -> str:
    return f'[[rule]]\nwhat = "{what}"\non = "{on}"\nact = "{act}"\n{says}\n{WHY}'


CHANGES = """
contact.phone direct ask outcome = "refuse"
= In a direct message, agents may no longer ask for a phone number.
identity.date_of_birth voice ask needs = ["verified_caller"]
= On the phone, agents may ask for a date of birth only when the caller has been verified.
bank.iban voice ask outcome = "allow"
= On the phone, agents may now ask for an IBAN, whether or not the caller has been verified.
bank.iban voice ask needs = ["signed_in"]
= On the phone, agents may ask for an IBAN only when the person is signed in with the brand, \
no longer when the caller has been verified.
contact.email email ask needs = ["signed_in"]
= By e-mail, agents may now ask for an e-mail address when the person is signed in with the brand.
contact.phone direct receive outcome = "refuse"
= In a direct message, a phone number from a customer is now an exposure.
contact.phone direct receive needs = ["recorded_warning"]
= In a direct message, a phone number from a customer is an exposure unless the person was warned on record and still \
prefers it.
contact.email form_link receive outcome = "allow"
= On the one-time page, an e-mail address from a customer is no longer an exposure.
relationship.customer direct * outcome = "refuse"
= In a direct message, agents may no longer ask whether, say or confirm that somebody is a customer.
"""

SETTINGS = {
    f'[[keep]]\nwhat = "identity.us.ssn"\nhow = "shred"\n{WHY}': (
        "A social security number is destroyed at once, no longer sealed for 15 minutes."
    ),
    f'[[show]]\nwhat = "contact.phone"\nto = ["agent"]\n{WHY}': (
        "A phone number may be shown to agents, no longer to agents, supervisors and compliance officers."
    ),
    '[labels]\n"contact.email" = "health"\n': "An e-mail address counts as health, no longer as contact.",
    "[calling]\nattempts = 2\n": "Attempts at a callback: 2, no longer 3.",
    '[bridge]\noffer = "number"\n': "What carries a case to the phone: number, no longer both.",
    '[containment]\nautomatic = ["card", "secret", "financial", "identity", "health.record_number"]\n': (
        "Contact information is no longer contained at once."
    ),
    '[[lane]]\nname = "flood"\ntopics = ["flood"]\ntemplate = "direct.urgent"\n': ("Flood has a lane of its own now."),
    '[[lane]]\nname = "fraud"\ntopics = ["fraud", "scam"]\ntemplate = "direct.urgent"\n': (
        "The lane for fraud is entered or answered in another way."
    ),
}

SENTENCES = [
    (rule(*line.split(" ", 3)), sentence.removeprefix("= ")) for line, sentence in batched(CHANGES.strip().split("\n"))
] + list(SETTINGS.items())


class TestDiff:
    """What changes, in sentences."""

    @pytest.mark.parametrize(("text", "sentence"), SENTENCES)
    def test_says_it(self, tmp_path: Path, text: str, sentence: str) -> None:
        assert sentence in diff(load_policy("us-bank", KINDS), mine(tmp_path, text))

    def test_one_change_is_one_sentence(self, tmp_path: Path) -> None:
        text = rule("contact.phone", "direct", "ask", 'outcome = "refuse"')
        assert len(diff(load_policy("us-bank", KINDS), mine(tmp_path, text))) == 1

    def test_changes_that_are_alike_are_one_sentence(self, tmp_path: Path) -> None:
        text = "".join(rule("identity", on, "*", 'outcome = "refuse"') for on in ("voice", "form_signed_in"))
        both = "identity information"
        assert diff(load_policy("us-bank", KINDS), mine(tmp_path, text)) == (
            f"Behind the brand's log-in and on the phone, {both} from a customer is now an exposure.",
            f"Behind the brand's log-in, agents may no longer ask for, send or confirm {both}.",
            f"On the phone, agents may no longer ask for {both}.",
            f"On the phone, agents may no longer send or confirm {both}.",
        )

    @pytest.mark.parametrize("name", names())
    def test_nothing_changes_from_a_policy_to_itself(self, name: str) -> None:
        assert diff(load_policy(name, KINDS), load_policy(name, KINDS)) == ()

    def test_it_is_said_both_ways(self, tmp_path: Path) -> None:
        own = mine(tmp_path, rule("contact.phone", "direct", "ask", 'outcome = "refuse"'))
        assert diff(own, load_policy("us-bank", KINDS)) == (
            "In a direct message, agents may now ask for a phone number.",
        )

    def test_every_pair_of_bundled_policies_differs_in_whole_sentences(self) -> None:
        policies = [load_policy(name, KINDS) for name in names()]
        for a in policies:
            for b in policies:
                for sentence in diff(a, b):
                    assert sentence[0].isupper()
                    assert sentence.endswith(".")
                    assert "  " not in sentence


class TestTable:
    """What people read."""

    def test_holds_every_kind_the_most_sensitive_first(self) -> None:
        table = rows(load_policy("us-bank", KINDS))
        assert {row.kind for row in table} == set(KNOWN)
        ranks = [row.label.rank for row in table]
        assert ranks == sorted(ranks, reverse=True)
        assert all(set(row.surfaces) == set(Surface) for row in table)

    def test_a_cell_says_what_is_decided_and_why(self) -> None:
        row = next(row for row in rows(load_policy("us-healthcare", KINDS)) if row.kind == "contact.phone")
        receive, ask, send, confirm = row.surfaces[Surface.DIRECT]
        assert "".join(sign.sign for sign in (receive, ask, send, confirm)) == "Ra··"
        assert (ask.act, ask.outcome, ask.clause) == (Act.ASK, Outcome.NEEDS, "hipaa-164.514b")
        assert ask.words == "when the person was warned on record and still prefers it"
        assert ask.reason.startswith("With a clinic, a phone number is health information")
        assert row.keep.words == "sealed for 72 hours"
        assert row.show.words == "shown to agents, supervisors and compliance officers"

    @pytest.mark.parametrize("name", names())
    @pytest.mark.parametrize("width", [40, 60, 80, 100, 160])
    def test_fits_the_width(self, name: str, width: int) -> None:
        assert max(map(len, as_text(load_policy(name, KINDS), width).splitlines())) <= width

    @pytest.mark.parametrize("name", names())
    def test_names_everything_and_cites_every_clause_it_numbers(self, name: str) -> None:
        policy = load_policy(name, KINDS)
        text = as_text(policy, 120)
        assert text.startswith(f"{policy.title} ({name}, version {policy.version})\n")
        for row in rows(policy):
            assert row.noun.split()[0] in text
            for sign in (*(sign for signs in row.surfaces.values() for sign in signs), row.keep, row.show):
                assert policy.clauses[sign.clause].citation[:40] in text
        for section in sections(policy):
            assert f"\n{section.title}\n" in text
            assert all(said.text.split()[-1].rstrip(".") in text for said in section.said)
            assert all(policy.clauses[said.clause].citation[:40] in text for said in section.said if said.clause)

    def test_reads_like_this(self) -> None:
        text = as_text(load_policy("us-bank", KINDS), 110)
        assert "                          public  direct  link      log-in" in text
        line = next(line for line in text.splitlines() if line.startswith("  phone number"))
        assert line.split()[2:] == ["····", "RA··", "RA··", "RASC", "RAsc", "rasc", "RA··", "R···", "R···"]
        assert "- Card number: kept by its last four at most, shown in the text" in text
        flat = " ".join(text.split())
        for sentence in (
            "Callers are verified by date of birth, social security number, address and e-mail address;",
            "On the phone, agents may ask for financial information or health information when the caller has been",
            "Self harm: the customer is told at once to call 988 or 911 (template direct.self_harm).",
            "What cannot wait, on the phone, and the customer is told where to write: fraud.",
            "There are 10 business days to decide on the error, or credit the amount for the time being.",
            "At most 7 in 7 days, counting when a call is placed in a case about collections:",
            "Provisional until somebody knows whether it is a credit card, and when the statement was sent",
        ):
            assert sentence in flat


class TestCheck:
    """What is wrong or pointless."""

    @pytest.mark.parametrize("name", names())
    def test_the_bundled_policies_are_well(self, name: str) -> None:
        assert check(load_policy(name, KINDS)) == ()

    IDENTITY = (
        rule("identity", "voice", "ask", 'outcome = "allow"')
        + rule("identity", "voice", "send", 'outcome = "refuse"')
        + rule("identity", "voice", "*", 'outcome = "refuse"')
        + rule("identity", "voice", "receive", 'outcome = "allow"')
        + rule("identity", "voice", "confirm", 'outcome = "refuse"')
    )
    CONTACT = rule("contact", "voice", "ask", 'outcome = "allow"') + "".join(
        rule(f"contact.{one}", "voice", "ask", 'outcome = "allow"') for one in ("email", "address")
    )
    SAME = rule("contact.phone", "direct", "ask", 'outcome = "allow"')

    @pytest.mark.parametrize(
        ("code", "line", "text", "message"),
        [
            ("P003", 12, SAME + SAME, "this row decides nothing: others in this file say it more exactly, or"),
            ("P003", 19, IDENTITY, "this row decides nothing"),
            ("P004", 5, CONTACT, "this row reaches no kind: each of its label has a row of its own"),
            (
                "P005",
                0,
                '[containment]\nautomatic = ["card", "secret", "reference.case"]\n',
                "reference.case is contained automatically, but may be received everywhere",
            ),
            (
                "P006",
                0,
                rule("identity", "direct", "ask", 'outcome = "allow"'),
                "identity may be asked for in a direct message where the less sensitive contact may not",
            ),
            (
                "P006",
                0,
                f'[[keep]]\nwhat = "identity"\nhow = "seal"\nfor = "30d"\n{WHY}',
                "identity is kept longer, or more of it, than the less sensitive contact",
            ),
            (
                "P007",
                0,
                rule("identity.date_of_birth", "voice", "ask", 'needs = ["verified_caller"]'),
                "callers are to be verified by identity.date_of_birth, which may not be asked before they are",
            ),
            (
                "P008",
                0,
                '[containment]\nautomatic = ["secret", "card.number"]\n',
                "card.expiry would stay in view until somebody decides",
            ),
            (
                "P009",
                5,
                rule("contact", "direct", "*", 'outcome = "refuse"'),
                "contact.phone may still be received in a direct message: it has a row of its own in a policy below",
            ),
            (
                "P001",
                0,
                '[labels]\n"contact.phone" = "secret"\n',
                "a row says that contact.phone may be asked for in a direct message; it may not: A secret never",
            ),
        ],
    )
    def test_finds(self, tmp_path: Path, code: str, line: int, text: str, message: str) -> None:
        found = [problem for problem in check(mine(tmp_path, text)) if problem.code == code]
        assert any(problem.message.startswith(message) and problem.line == line for problem in found), found
        assert all(problem.hint and problem.file.endswith("mine.toml") for problem in found)

    def test_finds_cells_no_row_answers(self, tmp_path: Path) -> None:
        policy = mine(tmp_path, rule("identity", "*", "receive", 'outcome = "refuse"'), extends="")
        found = [problem for problem in check(policy) if problem.code == "P002"]
        messages = [problem.message for problem in found]
        assert len(found) == len(Label) * 6 - 1, "each label by each act, but the one that has a row for all surfaces"
        assert not any(message.startswith("no row answers whether identity may be received") for message in messages)
        assert any(
            m.startswith("no row answers whether identity may be asked for in public, in a direct") for m in messages
        )
        assert "no row answers whether card may be kept" in messages
        public = next(p for p in found if p.message.startswith("no row answers whether public may be sent"))
        assert public.hint == "Without a row the answer is: It is not sensitive."

    def test_codes_come_in_order_with_what_to_do(self, tmp_path: Path) -> None:
        codes = [problem.code for problem in check(mine(tmp_path, "[containment]\nautomatic = []\n", extends=""))]
        assert codes == sorted(codes)
        assert {"P002", "P008"} <= set(codes)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("IBAN", "an IBAN"),
        ("SSN", "an SSN"),
        ("PIN", "a PIN"),
        ("NHS number", "an NHS number"),
        ("US passport", "a US passport"),
        ("one-time code", "a one-time code"),
        ("e-mail address", "an e-mail address"),
        ("date of birth", "a date of birth"),
        ("being a customer", "being a customer"),
        ("health information", "health information"),
    ],
)
def test_articles(said: str, expected: str) -> None:
    assert words.a(said) == expected


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(1, "1 second"), (59, "59 seconds"), (60, "1 minute"), (900, "15 minutes"), (5400, "90 minutes"),
     (3600, "1 hour"), (259200, "72 hours"), (2592000, "30 days")],
)  # fmt: skip
def test_stretches_of_time(seconds: int, expected: str) -> None:
    assert words.span(seconds) == expected


def test_ways_of_keeping() -> None:
    assert [words.keeping(keep, 900) for keep in (None, *Keep)] == [
        "destroyed at once",
        "destroyed at once",
        "kept by its last four at most",
        "sealed for 15 minutes",
        "kept readable",
    ]
