"""The only exceptions a clinician sees."""

from __future__ import annotations


class UserError(Exception):
    """Something the user can act on: a message key and its parameters, never prose.

    ``resources/strings/<lang>/errors.ftl`` holds the words: what happened, where, what to do.
    Values are cut short so that a hostile file cannot flood the message.
    """

    def __init__(self, key: str, /, **params: object) -> None:
        """Keep ``key`` (``group.name``) and the parameters of its message."""
        self.key = key
        self.params = {name: shortened(str(value)) for name, value in params.items()}
        super().__init__(key, self.params)


def shortened(text: str, limit: int = 120) -> str:
    """Return ``text`` on one line, printable, at most ``limit`` characters long."""
    line = "".join(char if char.isprintable() else " " for char in text)
    return line if len(line) <= limit else line[: limit - 1] + "…"
