"""The desk as a server: settings, addresses, doors, workers, and what keeps them running."""
