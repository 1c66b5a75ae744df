"""The face for programs: the task API over HTTP, guarded, on this computer only."""
