"""What make-believe services are built of: a bare ASGI app, faults to switch on, signed webhooks, a port.

The sandbox network, the sandbox telephone and the fakes of real networks stand on these. Nothing a
real deployment runs imports this package.
"""
