"""What Facebook and Instagram share: one API, one way to sign, one shape of events. No network itself."""
