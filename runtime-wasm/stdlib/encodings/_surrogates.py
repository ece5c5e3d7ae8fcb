"""The error handler surrogatepass."""

# How long a surrogate is in an encoding.
_SURROGATES = {"utf-8": 3, "utf-16-le": 2, "utf-16-be": 2, "utf-32-le": 4, "utf-32-be": 4}


def surrogatepass(exception, /):
    """Lets surrogates through, in encodings that have room for them."""
    if not isinstance(exception, (UnicodeEncodeError, UnicodeDecodeError)):
        raise TypeError(f"don't know how to handle {type(exception).__name__} in error callback")
    name = exception.encoding
    if name not in _SURROGATES:
        raise exception
    size = _SURROGATES[name]
    if isinstance(exception, UnicodeEncodeError):
        part = exception.object[exception.start:exception.end]
        if not all(0xD800 <= ord(c) < 0xE000 for c in part):
            raise exception
        return b"".join([c.encode(name, "surrogatepass") for c in part]), exception.end
    part = exception.object[exception.start:exception.start + size]
    try:
        found = part.decode(name, "surrogatepass")
    except UnicodeDecodeError:
        raise exception from None
    if len(found) != 1 or not "\ud800" <= found <= "\udfff":
        raise exception
    return found, exception.start + size
