"""Pictures and PDFs that customers attach: read in a process of their own, and shown without what is private in them.

    found = attachments.inspect(engine, data, surface="public")
    found.problem, found.findings, found.boxes, found.exposures
    found.blurred()      # PNG

Needs ``pip install 'ringback[ocr]'``.
"""

from ringback.attachments.base import Box, Media, Problem, sniff
from ringback.attachments.inspection import PictureInspection, inspect
from ringback.attachments.reader import Reader, available
from ringback.attachments.report import file_result

__all__ = ["Box", "Media", "PictureInspection", "Problem", "Reader", "available", "file_result", "inspect", "sniff"]
