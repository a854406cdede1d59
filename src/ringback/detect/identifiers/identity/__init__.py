"""One module per national scheme; python-stdnum knows the checksums. They never import each other."""
