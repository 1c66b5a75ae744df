"""The device side of the adb transport: packets, authentication, streams, services."""
