"""Foreign answers into core models: what can't be understood is left out and counted."""
