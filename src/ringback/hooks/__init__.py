"""Signed webhooks: verified, inspected in memory, committed in batches, and only then acknowledged."""
