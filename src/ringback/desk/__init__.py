"""The use cases, one module each: what happens when a customer writes, an agent answers, a phone rings."""
