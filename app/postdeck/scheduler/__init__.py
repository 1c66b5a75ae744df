"""Runs what is due: one lane per phone, the clock, recovery after a crash."""
