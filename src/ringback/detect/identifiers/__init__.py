"""One module per kind of information; each has an ``IDENTIFIER``. They never import each other."""
