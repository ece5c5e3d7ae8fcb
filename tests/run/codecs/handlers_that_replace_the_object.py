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
