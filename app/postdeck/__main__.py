"""`python -m postdeck` and the `postdeck` command."""

from postdeck.cli import main

if __name__ == "__main__":
    main()
