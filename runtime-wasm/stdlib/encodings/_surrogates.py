"""The error handler surrogatepass."""

# How long a surrogate is in an encoding.
_SURROGATES = {"utf-8": 3, "utf-16-le": 2, "utf-16-be": 2, "utf-32-le": 4, "utf-32-be": 4}


def _known(name):
    """The encoding that is meant, as the table has it; hyphens are underscores, or nothing."""
    if name[:3].lower() != "utf":
        return name
    rest = name[3:].lower().replace("_", "-").removeprefix("-")
    if rest == "8":
        return "utf-8"
    order = rest[2:].removeprefix("-") if rest[2:] else "le"
    return f"utf-{rest[:2]}-{order}"


def surrogatepass(exception, /):
    """Lets surrogates through, in encodings that have room for them."""
    if not isinstance(exception, (UnicodeEncodeError, UnicodeDecodeError)):
        raise TypeError(f"don't know how to handle {type(exception).__name__} in error callback")
    name = _known(exception.encoding)
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
