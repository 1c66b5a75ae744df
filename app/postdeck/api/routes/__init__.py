"""The calls of the task API, a module for each noun."""
