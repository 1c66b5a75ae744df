"""What a file is: intake, probe, limits."""
