"""What sensitive information a text holds, and where.

Pure: no I/O, no clock, no random, no logging. The matching core can be exchanged; an identifier
is data and one small function (``ringback.detect.base``).
"""

from ringback.detect.base import Candidate, Identifier, Number, Pattern, Verdict
from ringback.detect.discover import discover, kinds
from ringback.detect.scan import Matcher, compile_matcher

__all__ = [
    "Candidate", "Identifier", "Matcher", "Number", "Pattern", "Verdict", "compile_matcher", "discover", "kinds",
]  # fmt: skip
