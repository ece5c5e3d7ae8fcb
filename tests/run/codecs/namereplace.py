# The error handler that puts names for what cannot be encoded.
import codecs


def t(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: "caf\xe9".encode("ascii", "namereplace"))
t(lambda: "\udc80\U0010ffff\x80\ud55c\u4e00\U0001f600".encode("ascii", "namereplace"))
t(lambda: "\u20ac1".encode("latin-1", "namereplace"))
t(lambda: "\ud800x".encode("utf-8", "namereplace"))
t(lambda: "plain".encode("ascii", "namereplace"))
t(lambda: b"\xff".decode("ascii", "namereplace"))
handler = codecs.lookup_error("namereplace")
t(lambda: handler(UnicodeEncodeError("ascii", "a\u03b1b", 1, 2, "why")))
t(lambda: handler(UnicodeEncodeError("ascii", "a\u03b1b", 0, 3, "why")))
t(lambda: handler(UnicodeDecodeError("ascii", b"a", 0, 1, "why")))
t(lambda: handler(5))
t(lambda: codecs.namereplace_errors(UnicodeEncodeError("ascii", "\u0416", 0, 1, "why")))
t(lambda: codecs.encode("\u0416", "ascii", "namereplace"))

#> b'caf\\N{LATIN SMALL LETTER E WITH ACUTE}'
#> b'\\udc80\\U0010ffff\\x80\\N{HANGUL SYLLABLE HAN}\\N{CJK UNIFIED IDEOGRAPH-4E00}\\N{GRINNING FACE}'
#> b'\\N{EURO SIGN}1'
#> b'\\ud800x'
#> b'plain'
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> ('\\N{GREEK SMALL LETTER ALPHA}', 2)
#> ('\\N{LATIN SMALL LETTER A}\\N{GREEK SMALL LETTER ALPHA}\\N{LATIN SMALL LETTER B}', 3)
#> TypeError don't know how to handle UnicodeDecodeError in error callback
#> TypeError don't know how to handle int in error callback
#> ('\\N{CYRILLIC CAPITAL LETTER ZHE}', 1)
#> b'\\N{CYRILLIC CAPITAL LETTER ZHE}'
