"""The field that takes safe text and nothing else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.db import models

from ringback.text import SafeText

if TYPE_CHECKING:
    _Text = models.TextField[SafeText | None, SafeText | None]
else:
    _Text = models.TextField


class SafeTextField(_Text):
    """Holds a ``SafeText`` with its tokens. Refuses anything else at run time, a plain ``str`` too."""

    description = "Text from which everything sensitive has been taken"

    def from_db_value(self, value: str | None, *_: Any) -> SafeText | None:
        """The text as it was kept."""
        return None if value is None else SafeText.from_json(json.loads(value))

    def to_python(self, value: Any) -> SafeText | None:
        """Only safe text, or nothing."""
        if value is None or isinstance(value, SafeText):
            return value
        raise ValidationError("only safe text can be stored here")

    def get_prep_value(self, value: Any) -> str | None:
        """For the database. Raises ``TypeError`` for anything but safe text, without showing it."""
        if value is None:
            return None
        if not isinstance(value, SafeText):
            raise TypeError(f"only safe text can be stored here, not {type(value).__name__}")
        return json.dumps(value.to_json(), ensure_ascii=False, separators=(",", ":"))

    def value_to_string(self, obj: models.Model) -> str:
        """For serialisers."""
        return self.get_prep_value(self.value_from_object(obj)) or ""
