"""Recorded conversations and exports, in bulk."""
