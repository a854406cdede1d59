"""REST for other desks and for those who automate this one. OpenAPI at ``/api/v1/openapi.json``."""
