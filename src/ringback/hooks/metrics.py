"""What is counted: names, outcomes and times; never who, never what."""

from __future__ import annotations

from typing import Final

from prometheus_client import Counter, Gauge, Histogram

WEBHOOKS: Final = Counter("ringback_webhooks", "Webhook requests by what became of them", ["network", "outcome"])
EVENTS: Final = Counter("ringback_webhook_events", "Events in verified webhooks", ["network", "type"])
COMMITTED: Final = Histogram(
    "ringback_webhook_seconds",
    "From the request to the commit",
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)
BATCH: Final = Histogram("ringback_batch_items", "Items committed together", buckets=(1, 2, 5, 10, 20, 50, 100, 200))
WAITING: Final = Gauge("ringback_batch_waiting", "Items waiting for the writer")
LANES: Final = Gauge("ringback_lanes", "Conversations with work", ["state"])
OVERDUE: Final = Gauge("ringback_lanes_overdue_seconds", "How long the oldest due lane has waited")
STRAYS: Final = Gauge("ringback_strays", "Conversations with work but no lane; not 0 is a defect")
UNSEALED: Final = Gauge("ringback_audit_unsealed", "Audit rows not yet in their chain")
