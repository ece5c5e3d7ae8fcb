"""Regular expressions."""

import _re
from _re import Match, Pattern, escape, purge

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "template",
    "escape", "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE",
    "MULTILINE", "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag",
]

__version__ = "2.2.1"

_FLAG_NAMES = (
    ("ASCII", 256), ("IGNORECASE", 2), ("LOCALE", 4), ("UNICODE", 32), ("MULTILINE", 8), ("DOTALL", 16),
    ("VERBOSE", 64), ("TEMPLATE", 1), ("DEBUG", 128),
)


class RegexFlag(int):
    """A set of flags of patterns."""

    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        left = int(self)
        if not left:
            return "NOFLAG"
        names = []
        for name, bit in _FLAG_NAMES:
            if left & bit:
                names.append(name)
                left &= ~bit
        if left:
            names.append(hex(left))
        return "|".join(names)

    def __or__(self, other):
        if isinstance(other, int):
            return RegexFlag(int(self) | int(other))
        return NotImplemented

    __ror__ = __or__

    def __and__(self, other):
        if isinstance(other, int):
            return RegexFlag(int(self) & int(other))
        return NotImplemented

    __rand__ = __and__

    def __xor__(self, other):
        if isinstance(other, int):
            return RegexFlag(int(self) ^ int(other))
        return NotImplemented

    __rxor__ = __xor__

    def __invert__(self):
        inverted = ~int(self)
        return RegexFlag(max(512, 1 << inverted.bit_length()) + inverted)

    def __contains__(self, other):
        return int(other) & int(self) == int(other)

    def __iter__(self):
        for _, bit in _FLAG_NAMES:
            if int(self) & bit:
                yield RegexFlag(bit)

    def __len__(self):
        return int(self).bit_count()

    def __repr__(self):
        left = int(self)
        if not left:
            return "re.NOFLAG"
        names = []
        for name, bit in _FLAG_NAMES:
            if left & bit:
                names.append("re." + name)
                left &= ~bit
        if left:
            names.append(hex(left))
        return "|".join(names)

    def __str__(self):
        return repr(self)

    def __bool__(self):
        return int(self) != 0


NOFLAG = RegexFlag.NOFLAG = RegexFlag(0)
T = TEMPLATE = RegexFlag.T = RegexFlag.TEMPLATE = RegexFlag(1)
I = IGNORECASE = RegexFlag.I = RegexFlag.IGNORECASE = RegexFlag(2)
L = LOCALE = RegexFlag.L = RegexFlag.LOCALE = RegexFlag(4)
M = MULTILINE = RegexFlag.M = RegexFlag.MULTILINE = RegexFlag(8)
S = DOTALL = RegexFlag.S = RegexFlag.DOTALL = RegexFlag(16)
U = UNICODE = RegexFlag.U = RegexFlag.UNICODE = RegexFlag(32)
X = VERBOSE = RegexFlag.X = RegexFlag.VERBOSE = RegexFlag(64)
DEBUG = RegexFlag.DEBUG = RegexFlag(128)
A = ASCII = RegexFlag.A = RegexFlag.ASCII = RegexFlag(256)


class error(Exception):
    """A pattern that is no regular expression."""

    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = "%s at position %d" % (msg, pos)
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = "%s (line %d, column %d)" % (msg, self.lineno, self.colno)
        else:
            self.lineno = self.colno = None
        super().__init__(msg)


if sys.version_info >= (3, 13):
    error.__name__ = error.__qualname__ = "PatternError"
    PatternError = error

# Not a call about the class alone, which would go where nothing names it: any pattern may be wrong.
_re.set_error(*(error,))
_compiled = _re.compiled


class Scanner:
    """Cuts a text into what the patterns of a lexicon match, one after the other."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._actions = {}
        parts = []
        group = 1
        for phrase, action in lexicon:
            # A comment at the end of a phrase ends with its line.
            parts.append("(" + phrase + ("\n)" if flags & X else ")"))
            self._actions[group] = action
            group += 1 + _compiled(phrase, flags).groups
        self.scanner = _compiled("|".join(parts), flags)

    def scan(self, string):
        result = []
        match = self.scanner.scanner(string).match
        start = 0
        while True:
            found = match()
            if not found or found.end() == start:
                return result, string[start:]
            action = self._actions[found.lastindex]
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                result.append(action)
            start = found.end()


def match(pattern, string, flags=0):
    """A match at the start of the string, or None."""
    return _compiled(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    """A match of the whole string, or None."""
    return _compiled(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    """The first match in the string, or None."""
    return _compiled(pattern, flags).search(string)


def sub(pattern, repl, string, count=0, flags=0):
    """The string with its matches replaced."""
    return _compiled(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    """The string with its matches replaced, and how many there were."""
    return _compiled(pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    """The parts of the string between matches."""
    return _compiled(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    """The texts of all matches, or of their groups."""
    return _compiled(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """All matches, one after the other."""
    return _compiled(pattern, flags).finditer(string)


def compile(pattern, flags=0):
    """A pattern that can be used many times."""
    return _compiled(pattern, flags)


def template(pattern, flags=0):
    """The same, with a flag that does nothing."""
    import warnings

    warnings.warn(
        "The re.template() function is deprecated as it is an undocumented function without an obvious purpose. "
        "Use re.compile() instead.",
        DeprecationWarning,
    )
    return _compiled(pattern, flags | TEMPLATE)
