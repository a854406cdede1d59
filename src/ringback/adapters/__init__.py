"""Ringback beside other tools: the engine as one of theirs, and theirs as part of the engine.

Above the engine, because everything here puts a finished engine together with something else; the core
stays pure patterns and validators. ``recognisers`` needs nothing, ``spacy`` takes any spaCy pipeline, and
``presidio`` needs ``pip install ringback[presidio]``.
"""

from ringback.adapters.recognisers import Recogniser, Seen, extend, installed

__all__ = ["Recogniser", "Seen", "extend", "installed"]
