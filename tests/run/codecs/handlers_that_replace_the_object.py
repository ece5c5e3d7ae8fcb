import codecs
def h(exc):
    if len(exc.object) < 8:
        exc.object = b"\x00" * 8
    return ("?", exc.start)
codecs.register_error("h", h)
def t(f, *a):
    try: print(repr(f(*a)))
    except Exception as e: print(type(e).__name__, e)
n = [0]
def h2(exc):
    n[0] += 1
    if n[0] > 5: raise exc
    exc.object = b"ab\x80cdefgh"
    return ("?", exc.end)
codecs.register_error("h2", h2)
for enc in ["utf-8", "ascii", "utf-7", "utf-16", "utf-32", "unicode_escape", "raw_unicode_escape", "cp1252","utf-16-le"]:
    n[0] = 0
    t(lambda: b"a\x81\x80z".decode(enc, "h2"))
    n[0] = 0
    t(lambda: b"\\x".decode(enc, "h2"))
    n[0] = 0
    t(lambda: b"\x00".decode(enc, "h2"))
t(lambda: b"\x00".decode("utf-16", "h"))
def h3(exc):
    exc.object = "notbytes"
    return ("?", exc.start)
codecs.register_error("h3", h3)
t(lambda: b"\x80".decode("utf-8", "h3"))
def h4(exc):
    exc.object = b""
    return ("?", exc.end)
codecs.register_error("h4", h4)
t(lambda: b"\x80a".decode("utf-8", "h4"))
def h5(exc):
    exc.object = "longer text here \xff"
    return ("?", exc.end)
codecs.register_error("h5", h5)
t(lambda: "\u1234a".encode("ascii", "h5"))
given = ["?"]
codecs.register_error("given", lambda exc: (given[0], exc.end))
for enc in ("utf-8", "utf-16", "utf-16-le", "utf-32", "utf-32-be", "ascii", "latin-1", "cp1252"):
    for given[0] in ("abc", "\xe9", "\U0001f40d", "\udc80", b"a", b"ab", b"abcd", b"\xff\xfe\xfd", "", b""):
        t(lambda: "[\udc80]".encode(enc, "given"))

#> 'a??cdefgh'
#> '\\x'
#> '\x00'
#> 'a??cdefgh'
#> '\\x'
#> '\x00'
#> 'a??cdefgh'
#> '\\x'
#> '\x00'
#> '腡窀'
#> '硜'
#> '?聢摣晥桧'
#> '???'
#> '???'
#> '???'
#> 'a\x81\x80z'
#> '?\x80cdefgh'
#> '\x00'
#> 'a\x81\x80z'
#> '\\x'
#> '\x00'
#> 'a?€cdefgh'
#> '\\x'
#> '\x00'
#> '腡窀'
#> '硜'
#> '?聢摣晥桧'
#> '?\x00\x00\x00\x00'
#> TypeError object attribute must be bytes
#> IndexError position 1 from error handler out of bounds
#> b'?a'
#> b'[abc]'
#> UnicodeEncodeError 'utf-8' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> UnicodeEncodeError 'utf-8' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> UnicodeEncodeError 'utf-8' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> b'[a]'
#> b'[ab]'
#> b'[abcd]'
#> b'[\xff\xfe\xfd]'
#> b'[]'
#> b'[]'
#> b'\xff\xfe[\x00a\x00b\x00c\x00]\x00'
#> UnicodeEncodeError 'utf-16' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> UnicodeEncodeError 'utf-16' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> UnicodeEncodeError 'utf-16' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> UnicodeEncodeError 'utf-16' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> b'\xff\xfe[\x00ab]\x00'
#> b'\xff\xfe[\x00abcd]\x00'
#> UnicodeEncodeError 'utf-16' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> b'\xff\xfe[\x00]\x00'
#> b'\xff\xfe[\x00]\x00'
#> b'[\x00a\x00b\x00c\x00]\x00'
#> UnicodeEncodeError 'utf-16-le' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> UnicodeEncodeError 'utf-16-le' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> UnicodeEncodeError 'utf-16-le' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> UnicodeEncodeError 'utf-16-le' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> b'[\x00ab]\x00'
#> b'[\x00abcd]\x00'
#> UnicodeEncodeError 'utf-16-le' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> b'[\x00]\x00'
#> b'[\x00]\x00'
#> b'\xff\xfe\x00\x00[\x00\x00\x00a\x00\x00\x00b\x00\x00\x00c\x00\x00\x00]\x00\x00\x00'
#> UnicodeEncodeError 'utf-32' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> UnicodeEncodeError 'utf-32' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> UnicodeEncodeError 'utf-32' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> UnicodeEncodeError 'utf-32' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> UnicodeEncodeError 'utf-32' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> b'\xff\xfe\x00\x00[\x00\x00\x00abcd]\x00\x00\x00'
#> UnicodeEncodeError 'utf-32' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> b'\xff\xfe\x00\x00[\x00\x00\x00]\x00\x00\x00'
#> b'\xff\xfe\x00\x00[\x00\x00\x00]\x00\x00\x00'
#> b'\x00\x00\x00[\x00\x00\x00a\x00\x00\x00b\x00\x00\x00c\x00\x00\x00]'
#> UnicodeEncodeError 'utf-32-be' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> UnicodeEncodeError 'utf-32-be' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> UnicodeEncodeError 'utf-32-be' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> UnicodeEncodeError 'utf-32-be' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> UnicodeEncodeError 'utf-32-be' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> b'\x00\x00\x00[abcd\x00\x00\x00]'
#> UnicodeEncodeError 'utf-32-be' codec can't encode character '\udc80' in position 1: surrogates not allowed
#> b'\x00\x00\x00[\x00\x00\x00]'
#> b'\x00\x00\x00[\x00\x00\x00]'
#> b'[abc]'
#> UnicodeEncodeError 'ascii' codec can't encode character '\udc80' in position 1: ordinal not in range(128)
#> UnicodeEncodeError 'ascii' codec can't encode character '\udc80' in position 1: ordinal not in range(128)
#> UnicodeEncodeError 'ascii' codec can't encode character '\udc80' in position 1: ordinal not in range(128)
#> b'[a]'
#> b'[ab]'
#> b'[abcd]'
#> b'[\xff\xfe\xfd]'
#> b'[]'
#> b'[]'
#> b'[abc]'
#> b'[\xe9]'
#> UnicodeEncodeError 'latin-1' codec can't encode character '\udc80' in position 1: ordinal not in range(256)
#> UnicodeEncodeError 'latin-1' codec can't encode character '\udc80' in position 1: ordinal not in range(256)
#> b'[a]'
#> b'[ab]'
#> b'[abcd]'
#> b'[\xff\xfe\xfd]'
#> b'[]'
#> b'[]'
#> b'[abc]'
#> b'[\xe9]'
#> UnicodeEncodeError 'charmap' codec can't encode character '\udc80' in position 1: character maps to <undefined>
#> UnicodeEncodeError 'charmap' codec can't encode character '\udc80' in position 1: character maps to <undefined>
#> b'[a]'
#> b'[ab]'
#> b'[abcd]'
#> b'[\xff\xfe\xfd]'
#> b'[]'
#> b'[]'
