"""What is done where text cannot be encoded or decoded."""


def _unhandled(error):
    return TypeError(f"don't know how to handle {type(error).__name__} in error callback")


def strict_errors(exception, /):
    """Raise the error."""
    if isinstance(exception, Exception):
        raise exception
    raise TypeError("codec must pass exception instance")


def ignore_errors(exception, /):
    """Leave out what is wrong."""
    if isinstance(exception, (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)):
        return "", exception.end
    raise _unhandled(exception)


def replace_errors(exception, /):
    """Put a question mark, or U+FFFD, for what is wrong."""
    if isinstance(exception, UnicodeEncodeError):
        return "?" * (exception.end - exception.start), exception.end
    if isinstance(exception, UnicodeDecodeError):
        return "\ufffd", exception.end
    if isinstance(exception, UnicodeTranslateError):
        return "\ufffd" * (exception.end - exception.start), exception.end
    raise _unhandled(exception)


def xmlcharrefreplace_errors(exception, /):
    """Put character references for what is wrong."""
    if isinstance(exception, UnicodeEncodeError):
        part = exception.object[exception.start:exception.end]
        return "".join([f"&#{ord(c)};" for c in part]), exception.end
    raise _unhandled(exception)


def _escaped(c):
    n = ord(c)
    return f"\\x{n:02x}" if n < 0x100 else f"\\u{n:04x}" if n < 0x10000 else f"\\U{n:08x}"


def backslashreplace_errors(exception, /):
    """Put escapes for what is wrong."""
    if isinstance(exception, UnicodeDecodeError):
        part = exception.object[exception.start:exception.end]
        return "".join([f"\\x{b:02x}" for b in part]), exception.end
    if isinstance(exception, (UnicodeEncodeError, UnicodeTranslateError)):
        part = exception.object[exception.start:exception.end]
        return "".join([_escaped(c) for c in part]), exception.end
    raise _unhandled(exception)


def namereplace_errors(exception, /):
    """Put names in escapes for what is wrong."""
    from encodings._namereplace import namereplace_errors as named

    return named(exception)


def _surrogateescape(exception, /):
    if isinstance(exception, UnicodeEncodeError):
        part = exception.object[exception.start:exception.end]
        if all(0xDC80 <= ord(c) < 0xDD00 for c in part):
            return bytes([ord(c) - 0xDC00 for c in part]), exception.end
        raise exception
    if isinstance(exception, UnicodeDecodeError):
        out = ""
        for b in exception.object[exception.start:exception.end][:4]:
            if b < 0x80:
                break
            out += chr(0xDC00 + b)
        if not out:
            raise exception
        return out, exception.start + len(out)
    raise _unhandled(exception)


def _surrogatepass(exception, /):
    from encodings._surrogates import surrogatepass

    return surrogatepass(exception)


_HANDLERS = {
    "strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors,
    "xmlcharrefreplace": xmlcharrefreplace_errors, "backslashreplace": backslashreplace_errors,
    "surrogateescape": _surrogateescape, "surrogatepass": _surrogatepass,
}
