"""The shell of a virtual phone: grammar, expansion, pipes; every command is Python."""
