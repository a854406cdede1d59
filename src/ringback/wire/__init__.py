"""What every connector and driver needs on the wire: reading signed bodies, and asking a service quietly."""
