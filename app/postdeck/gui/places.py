"""The numbers of the window's pages, in the order of the rail."""

from __future__ import annotations

DEVICES, ACCOUNTS, COMPOSE, TASKS, SETTINGS = range(5)
