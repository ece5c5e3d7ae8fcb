# UnicodeEncodeError, UnicodeDecodeError and UnicodeTranslateError as objects; handlers that misbehave.
import codecs


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


for text, name in (("aé", "ascii"), ("aéüb", "ascii"), ("\u20ac", "latin-1"), ("a\ud800\udfffb", "utf-8"), ("x" * 30 + "😀", "ascii"), ("\udc80", "utf-16"), ("é€", "cp1252"), ("\u0100", "cp1252")):
    try:
        print(text.encode(name))
    except UnicodeEncodeError as e:
        print(e, "|", e.encoding, e.start, e.end, e.reason, e.object == text, len(e.args), isinstance(e, ValueError))
for data, name in ((b"a\x80", "ascii"), (b"\xff\xfe", "utf-8"), (b"\xe2\x82", "utf-8"), (b"\xed\xa0\x80", "utf-8"), (b"\xf0\x9f\x98", "utf-8"), (b"\xc0\x80", "utf-8"), (b"\xf4\x90\x80\x80", "utf-8"), (b"abc", "utf-16-le"), (b"\x00\xd8", "utf-16-le"), (b"\x00\xd8a\x00", "utf-16-le"), (b"\x00\xdc", "utf-16-le"), (b"abcde", "utf-32-le"), (b"\x00\x00\x11\x00", "utf-32-le"), (b"\x81", "cp1252")):
    try:
        print(data.decode(name))
    except UnicodeDecodeError as e:
        print(e, "|", e.encoding, e.start, e.end, e.reason, e.object == data)
e = UnicodeEncodeError("enc", "text", 1, 3, "why")
print(e, repr(e), e.args)
e.start, e.end, e.reason, e.encoding = 0, 1, "other", "x"
print(e)
e.object = "é😀"
print(e)
e.end = 2
print(e)
e.start = 100
print(e)
e.start, e.end = -5, 1
print(e.start, e)
d = UnicodeDecodeError("enc", b"\x00\xff", 1, 2, "why")
print(d, d.object, repr(d))
d.object = b""
print(d, d.start, d.end)
t = UnicodeTranslateError("aé", 1, 2, "why")
print(t, t.object, repr(t), hasattr(t, "encoding"))
told("few", UnicodeEncodeError, "a", "b", 1)
told("kinds", UnicodeEncodeError, "a", b"b", 1, 2, "c")
told("kinds decode", UnicodeDecodeError, "a", "b", 1, 2, "c")
told("kinds int", UnicodeTranslateError, "a", "1", 2, "c")
told("set start", lambda: setattr(e, "start", "x"))
told("set reason", lambda: setattr(e, "reason", 5))
told("del", lambda: delattr(e, "object"))


def handler(result):
    def h(error):
        print("asked", type(error).__name__, error.start, error.end, end=" ")
        return result(error) if callable(result) else result

    return h


RESULTS = {"skip": lambda e: ("", e.end), "two": lambda e: ("<>", e.start + 1), "repeat": lambda e: ("?", e.start + 2), "back": lambda e: ("!", -1), "far": lambda e: ("x", 100), "not tuple": "x", "one": ("x",), "three": ("x", 1, 2), "int": (5, 1), "bytes": lambda e: (b"\xff", e.end), "pos text": ("x", "1"), "none": None, "not ascii": lambda e: ("é", e.end), "raises": lambda e: 1 / 0}
for name, result in RESULTS.items():
    codecs.register_error(f"own-{name}", handler(result))
    told(f"encode {name}", "aéüb".encode, "ascii", f"own-{name}")
    told(f"decode {name}", b"a\xff\xfeb".decode, "ascii", f"own-{name}")
    told(f"utf8 {name}", b"a\xff\xfeb".decode, "utf-8", f"own-{name}")
told("unknown", "é".encode, "ascii", "no-such")
told("unknown unused", "a".encode, "ascii", "no-such")
told("lookup", codecs.lookup_error, "no-such")
told("not callable", codecs.register_error, "x", 5)
for name in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "surrogateescape", "surrogatepass"):
    h = codecs.lookup_error(name)
    for error in (UnicodeEncodeError("ascii", "aé\udc80😀", 1, 4, "r"), UnicodeDecodeError("ascii", b"a\xff\x80", 1, 3, "r"), UnicodeTranslateError("aé", 1, 2, "r")):
        told(f"{name} {type(error).__name__}", h, error)
    told(f"{name} other", h, ValueError("v"))
    told(f"{name} int", h, 5)

#> 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128) | ascii 1 2 ordinal not in range(128) True 5 True
#> 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128) | ascii 1 3 ordinal not in range(128) True 5 True
#> 'latin-1' codec can't encode character '\u20ac' in position 0: ordinal not in range(256) | latin-1 0 1 ordinal not in range(256) True 5 True
#> 'utf-8' codec can't encode characters in position 1-2: surrogates not allowed | utf-8 1 3 surrogates not allowed True 5 True
#> 'ascii' codec can't encode character '\U0001f600' in position 30: ordinal not in range(128) | ascii 30 31 ordinal not in range(128) True 5 True
#> 'utf-16' codec can't encode character '\udc80' in position 0: surrogates not allowed | utf-16 0 1 surrogates not allowed True 5 True
#> b'\xe9\x80'
#> 'charmap' codec can't encode character '\u0100' in position 0: character maps to <undefined> | charmap 0 1 character maps to <undefined> True 5 True
#> 'ascii' codec can't decode byte 0x80 in position 1: ordinal not in range(128) | ascii 1 2 ordinal not in range(128) True
#> 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte | utf-8 0 1 invalid start byte True
#> 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data | utf-8 0 2 unexpected end of data True
#> 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte True
#> 'utf-8' codec can't decode bytes in position 0-2: unexpected end of data | utf-8 0 3 unexpected end of data True
#> 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte | utf-8 0 1 invalid start byte True
#> 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte | utf-8 0 1 invalid continuation byte True
#> 'utf-16-le' codec can't decode byte 0x63 in position 2: truncated data | utf-16-le 2 3 truncated data True
#> 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data | utf-16-le 0 2 unexpected end of data True
#> 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate | utf-16-le 0 2 illegal UTF-16 surrogate True
#> 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding | utf-16-le 0 2 illegal encoding True
#> 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000) | utf-32-le 0 4 code point not in range(0x110000) True
#> 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000) | utf-32-le 0 4 code point not in range(0x110000) True
#> 'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined> | charmap 0 1 character maps to <undefined> True
#> 'enc' codec can't encode characters in position 1-2: why UnicodeEncodeError('enc', 'text', 1, 3, 'why') ('enc', 'text', 1, 3, 'why')
#> 'x' codec can't encode character '\x74' in position 0: other
#> 'x' codec can't encode character '\xe9' in position 0: other
#> 'x' codec can't encode characters in position 0-1: other
#> 'x' codec can't encode characters in position 100-1: other
#> -5 'x' codec can't encode characters in position -5-0: other
#> 'enc' codec can't decode byte 0xff in position 1: why b'\x00\xff' UnicodeDecodeError('enc', b'\x00\xff', 1, 2, 'why')
#> 'enc' codec can't decode bytes in position 1-1: why 1 2
#> can't translate character '\xe9' in position 1: why aé UnicodeTranslateError('aé', 1, 2, 'why') True
#> few !! TypeError function takes exactly 5 arguments (3 given)
#> kinds !! TypeError argument 2 must be str, not bytes
#> kinds decode !! TypeError a bytes-like object is required, not 'str'
#> kinds int !! TypeError 'str' object cannot be interpreted as an integer
#> set start !! TypeError an integer is required
#> set reason -> None
#> del -> None
#> asked UnicodeEncodeError 1 3 encode skip -> b'ab'
#> asked UnicodeDecodeError 1 2 asked UnicodeDecodeError 2 3 decode skip -> 'ab'
#> asked UnicodeDecodeError 1 2 asked UnicodeDecodeError 2 3 utf8 skip -> 'ab'
#> asked UnicodeEncodeError 1 3 asked UnicodeEncodeError 2 3 encode two -> b'a<><>b'
#> asked UnicodeDecodeError 1 2 asked UnicodeDecodeError 2 3 decode two -> 'a<><>b'
#> asked UnicodeDecodeError 1 2 asked UnicodeDecodeError 2 3 utf8 two -> 'a<><>b'
#> asked UnicodeEncodeError 1 3 encode repeat -> b'a?b'
#> asked UnicodeDecodeError 1 2 decode repeat -> 'a?b'
#> asked UnicodeDecodeError 1 2 utf8 repeat -> 'a?b'
#> asked UnicodeEncodeError 1 3 encode back -> b'a!b'
#> asked UnicodeDecodeError 1 2 decode back -> 'a!b'
#> asked UnicodeDecodeError 1 2 utf8 back -> 'a!b'
#> asked UnicodeEncodeError 1 3 encode far !! IndexError position 100 from error handler out of bounds
#> asked UnicodeDecodeError 1 2 decode far !! IndexError position 100 from error handler out of bounds
#> asked UnicodeDecodeError 1 2 utf8 far !! IndexError position 100 from error handler out of bounds
#> asked UnicodeEncodeError 1 3 encode not tuple !! TypeError encoding error handler must return (str/bytes, int) tuple
#> asked UnicodeDecodeError 1 2 decode not tuple !! TypeError decoding error handler must return (str, int) tuple
#> asked UnicodeDecodeError 1 2 utf8 not tuple !! TypeError decoding error handler must return (str, int) tuple
#> asked UnicodeEncodeError 1 3 encode one !! TypeError encoding error handler must return (str/bytes, int) tuple
#> asked UnicodeDecodeError 1 2 decode one !! TypeError decoding error handler must return (str, int) tuple
#> asked UnicodeDecodeError 1 2 utf8 one !! TypeError decoding error handler must return (str, int) tuple
#> asked UnicodeEncodeError 1 3 encode three !! TypeError encoding error handler must return (str/bytes, int) tuple
#> asked UnicodeDecodeError 1 2 decode three !! TypeError decoding error handler must return (str, int) tuple
#> asked UnicodeDecodeError 1 2 utf8 three !! TypeError decoding error handler must return (str, int) tuple
#> asked UnicodeEncodeError 1 3 encode int !! TypeError encoding error handler must return (str/bytes, int) tuple
#> asked UnicodeDecodeError 1 2 decode int !! TypeError decoding error handler must return (str, int) tuple
#> asked UnicodeDecodeError 1 2 utf8 int !! TypeError decoding error handler must return (str, int) tuple
#> asked UnicodeEncodeError 1 3 encode bytes -> b'a\xffb'
#> asked UnicodeDecodeError 1 2 decode bytes !! TypeError decoding error handler must return (str, int) tuple
#> asked UnicodeDecodeError 1 2 utf8 bytes !! TypeError decoding error handler must return (str, int) tuple
#> asked UnicodeEncodeError 1 3 encode pos text !! TypeError 'str' object cannot be interpreted as an integer
#> asked UnicodeDecodeError 1 2 decode pos text !! TypeError 'str' object cannot be interpreted as an integer
#> asked UnicodeDecodeError 1 2 utf8 pos text !! TypeError 'str' object cannot be interpreted as an integer
#> asked UnicodeEncodeError 1 3 encode none !! TypeError encoding error handler must return (str/bytes, int) tuple
#> asked UnicodeDecodeError 1 2 decode none !! TypeError decoding error handler must return (str, int) tuple
#> asked UnicodeDecodeError 1 2 utf8 none !! TypeError decoding error handler must return (str, int) tuple
#> asked UnicodeEncodeError 1 3 encode not ascii !! UnicodeEncodeError 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)
#> asked UnicodeDecodeError 1 2 asked UnicodeDecodeError 2 3 decode not ascii -> 'aééb'
#> asked UnicodeDecodeError 1 2 asked UnicodeDecodeError 2 3 utf8 not ascii -> 'aééb'
#> asked UnicodeEncodeError 1 3 encode raises !! ZeroDivisionError division by zero
#> asked UnicodeDecodeError 1 2 decode raises !! ZeroDivisionError division by zero
#> asked UnicodeDecodeError 1 2 utf8 raises !! ZeroDivisionError division by zero
#> unknown !! LookupError unknown error handler name 'no-such'
#> unknown unused -> b'a'
#> lookup !! LookupError unknown error handler name 'no-such'
#> not callable !! TypeError handler must be callable
#> strict UnicodeEncodeError !! UnicodeEncodeError 'ascii' codec can't encode characters in position 1-3: r
#> strict UnicodeDecodeError !! UnicodeDecodeError 'ascii' codec can't decode bytes in position 1-2: r
#> strict UnicodeTranslateError !! UnicodeTranslateError can't translate character '\xe9' in position 1: r
#> strict other !! ValueError v
#> strict int !! TypeError codec must pass exception instance
#> ignore UnicodeEncodeError -> ('', 4)
#> ignore UnicodeDecodeError -> ('', 3)
#> ignore UnicodeTranslateError -> ('', 2)
#> ignore other !! TypeError don't know how to handle ValueError in error callback
#> ignore int !! TypeError don't know how to handle int in error callback
#> replace UnicodeEncodeError -> ('???', 4)
#> replace UnicodeDecodeError -> ('�', 3)
#> replace UnicodeTranslateError -> ('�', 2)
#> replace other !! TypeError don't know how to handle ValueError in error callback
#> replace int !! TypeError don't know how to handle int in error callback
#> xmlcharrefreplace UnicodeEncodeError -> ('&#233;&#56448;&#128512;', 4)
#> xmlcharrefreplace UnicodeDecodeError !! TypeError don't know how to handle UnicodeDecodeError in error callback
#> xmlcharrefreplace UnicodeTranslateError !! TypeError don't know how to handle UnicodeTranslateError in error callback
#> xmlcharrefreplace other !! TypeError don't know how to handle ValueError in error callback
#> xmlcharrefreplace int !! TypeError don't know how to handle int in error callback
#> backslashreplace UnicodeEncodeError -> ('\\xe9\\udc80\\U0001f600', 4)
#> backslashreplace UnicodeDecodeError -> ('\\xff\\x80', 3)
#> backslashreplace UnicodeTranslateError -> ('\\xe9', 2)
#> backslashreplace other !! TypeError don't know how to handle ValueError in error callback
#> backslashreplace int !! TypeError don't know how to handle int in error callback
#> surrogateescape UnicodeEncodeError !! UnicodeEncodeError 'ascii' codec can't encode characters in position 1-3: r
#> surrogateescape UnicodeDecodeError -> ('\udcff\udc80', 3)
#> surrogateescape UnicodeTranslateError !! TypeError don't know how to handle UnicodeTranslateError in error callback
#> surrogateescape other !! TypeError don't know how to handle ValueError in error callback
#> surrogateescape int !! TypeError don't know how to handle int in error callback
#> surrogatepass UnicodeEncodeError !! UnicodeEncodeError 'ascii' codec can't encode characters in position 1-3: r
#> surrogatepass UnicodeDecodeError !! UnicodeDecodeError 'ascii' codec can't decode bytes in position 1-2: r
#> surrogatepass UnicodeTranslateError !! TypeError don't know how to handle UnicodeTranslateError in error callback
#> surrogatepass other !! TypeError don't know how to handle ValueError in error callback
#> surrogatepass int !! TypeError don't know how to handle int in error callback
