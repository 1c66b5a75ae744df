"""Every error PostDeck raises on purpose, as one tree.

PostDeckError
├── InvalidInputError          what was asked can't be done as asked; nothing was changed
│   ├── MediaError             a file that can't be posted
│   ├── TargetError            a serial or username nobody has, or a phone that isn't ready
│   └── StartTimeError         a start time that can't be read or is past
├── UnsupportedScriptError     a script_name other than "post"
├── NotFoundError              no such task, device or account
├── ConflictError              the thing is in a state that forbids it
├── ProfileError               the profile folder can't be used (taken, unreadable, newer)
├── LicenseError               a licence forbids it, or a licence file is refused
├── UpdateError                news of a newer PostDeck, or its file, can't be had or trusted
├── DeckAwayError              a remote deck does not answer
├── DeckRefusedError           a remote deck answers, but not to us
└── PhoneError                 something went wrong on or with a phone; carries a Failure
    └── (adb/ and phones/ raise subclasses of it)
"""

from __future__ import annotations

from postdeck.core.failure import RULES, Failure


class PostDeckError(Exception):
    """Something a person can be told in one sentence; `advice` says what to do."""

    advice = ""

    def __init__(self, message: str, advice: str | None = None) -> None:
        super().__init__(message)
        if advice is not None:
            self.advice = advice

    @property
    def sentence(self) -> str:
        """What happened, then what to do."""
        return f"{self} {self.advice}".strip()


class InvalidInputError(PostDeckError):
    """What was asked can't be done as asked; nothing was changed."""


class MediaError(InvalidInputError):
    """A file that can't be posted."""


class TargetError(InvalidInputError):
    """A phone or account that can't take the post."""


class StartTimeError(InvalidInputError):
    """A start time that can't be read."""

    advice = "Use HH:MM, for example 18:30, or a date and time like 2026-11-23T18:30."


class UnsupportedScriptError(PostDeckError):
    """A script that PostDeck does not run."""

    advice = "PostDeck runs the script “post” only."


class NotFoundError(PostDeckError):
    """No such task, device or account."""


class ConflictError(PostDeckError):
    """The thing is in a state that forbids what was asked."""


class ProfileError(PostDeckError):
    """The profile folder can't be used."""


class LicenseError(PostDeckError):
    """A licence forbids it, or a licence file is refused."""


class UpdateError(PostDeckError):
    """News of a newer PostDeck, or its file, can't be had or can't be trusted."""


class DeckAwayError(PostDeckError):
    """A remote deck does not answer."""

    advice = "Check that PostDeck runs on that computer and that the address is right."


class DeckRefusedError(PostDeckError):
    """A remote deck answers, but not to us: token, host, or something it can't do."""


class PhoneError(PostDeckError):
    """Something went wrong on or with a phone; `failure` is its class."""

    failure: Failure = Failure.INTERNAL

    def __init__(
        self, message: str, failure: Failure | None = None, advice: str | None = None
    ) -> None:
        if failure is not None:
            self.failure = failure
        super().__init__(message, advice if advice is not None else RULES[self.failure].advice)
