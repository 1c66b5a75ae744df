"""What a task does on a phone."""
