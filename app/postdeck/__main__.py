"""`python -m postdeck`, the `postdeck` command, and the packaged application's start."""

import sys

from postdeck.core.own_program import run_wanted_module


def main() -> None:
    """Run the command line, or the one module that a packaged PostDeck starts in a child."""
    if run_wanted_module(sys.argv):
        return
    from postdeck.cli import main as run_commands
    run_commands()


if __name__ == "__main__":
    main()
