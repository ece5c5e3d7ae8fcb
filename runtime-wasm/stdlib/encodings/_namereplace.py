"""The error handler namereplace."""

from _codecs import register_error
from unicodedata import name


def namereplace_errors(exception, /):
    """Put names in escapes for what is wrong."""
    if not isinstance(exception, UnicodeEncodeError):
        raise TypeError(f"don't know how to handle {type(exception).__name__} in error callback")
    parts = []
    for c in exception.object[exception.start:exception.end]:
        known = name(c, None)
        if known is not None:
            parts.append(f"\\N{{{known}}}")
        else:
            n = ord(c)
            parts.append(f"\\x{n:02x}" if n < 0x100 else f"\\u{n:04x}" if n < 0x10000 else f"\\U{n:08x}")
    return "".join(parts), exception.end


register_error("namereplace", namereplace_errors)
