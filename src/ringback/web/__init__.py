"""The agents' desk: pages, fragments and the sandbox's split view."""
