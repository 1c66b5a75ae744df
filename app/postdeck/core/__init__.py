"""What the words mean: frozen models and rules, the Deck, events, errors, clock; no I/O."""
