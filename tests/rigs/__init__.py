"""What many tests stand on: virtual phones with a real adb server, and the like."""
