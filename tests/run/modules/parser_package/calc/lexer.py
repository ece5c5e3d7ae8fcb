import re
from typing import NamedTuple
from .errors import ParseError


class Token(NamedTuple):
    kind: str
    text: str
    at: int

    def __str__(self):
        return f"{self.kind}:{self.text}"


PATTERN = re.compile(r"\s*(?:(?P<number>\d+(?:\.\d+)?)|(?P<name>[a-z]\w*)|(?P<op>[-+*/^%=(),;]))")


def tokens(text):
    at = 0
    text = text.rstrip()
    while at < len(text):
        m = PATTERN.match(text, at)
        if m is None:
            raise ParseError(f"bad character {text[at:].lstrip()[0]!r}", at)
        at = m.end()
        yield Token(m.lastgroup, m[m.lastgroup], m.start(m.lastgroup))
    yield Token("end", "", at)
