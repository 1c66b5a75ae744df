"""HTTP to another deck: addresses, calls, answers, the event stream."""
