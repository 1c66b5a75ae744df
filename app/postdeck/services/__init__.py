"""What one may ask of the deck: tasks, devices, accounts."""
