"""Everything durable: models, queries, outbox, audit chain; the only ORM code."""
