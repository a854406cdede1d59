"""A language: its reminders, templates and the words the detectors and the guard listen for.

One TOML per language beside this module; ``README.md`` says how to add one. Pure but for ``bundled``,
which reads the files.
"""

from ringback.languages.base import Language, Vocabulary, Words, read_language, read_vocabulary
from ringback.languages.detect import detect_language

__all__ = ["Language", "Vocabulary", "Words", "detect_language", "read_language", "read_vocabulary"]
