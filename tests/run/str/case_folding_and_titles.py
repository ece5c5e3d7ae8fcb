# str: casefold, title, capitalize, swapcase, upper, lower and is-methods on letters that change length or have no case.
def told(label, f, *args, **kwargs):
    try:
        print(label, "->", ascii(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


TEXTS = ["", "abc", "ABC", "aBc", "hello world", "they're o'clock", "x1y2 z", "ß", "Straße", "ŉ", "ǰ", "ΐ", "ﬁ ﬀ ﬃ", "ǅ ǆ Ǆ", "İstanbul", "ıI", "ΣΑΣ ΣΣ", "ὈΔΥΣΣΕΎΣ", "ΑΣ.", "ΑΣΑ", "Σ", "aΣ1", "Ⅷ ⅷ", "ⓐ Ⓐ", "ªº", "中文", "éÉ", "e\u0301", "\u0345", "Ꭰ ꭰ", "𐐀 𐐨", "😀", "\ud800a", "a\u00adb", "ʰa", "dž", "ŸÿĲĳ", "K Å Ω", "ſ", "ა Ა", "1st 2ND", "a_b-c.d", "\x1fA", "mc'donald", "I\u0307"]
for t in TEXTS:
    told(ascii(t), lambda: (t.upper(), t.lower(), t.title(), t.capitalize(), t.swapcase(), t.casefold()))
    print("  ", t.isupper(), t.islower(), t.istitle(), t.isalpha(), t.isalnum(), t.isdecimal(), t.isdigit(), t.isnumeric(), t.isidentifier(), t.isprintable(), t.isspace(), t.isascii())
for t in TEXTS:
    assert t.casefold() == t.casefold().casefold(), ascii(t)
    assert t.upper().upper() == t.upper()
    assert t.lower().lower() == t.lower() or "\u0307" in t.lower()
    assert len(t.swapcase()) >= 0
print([ascii(c) for c in ("ΑΣ", "ΑΣ\u0301", "ΑΣ\u0301B", "ΑΣ'", "ΑΣ'B", "1Σ", "ΣB", "Α\u0345Σ") if c.lower().endswith("\u03c2")])
for a, b in (("ß", "SS"), ("ﬁ", "FI"), ("Σ", "ς"), ("K", "k"), ("ŉ", "ʼn"), ("İ", "i\u0307"), ("ſ", "S"), ("é", "e\u0301")):
    print(ascii(a), ascii(b), a.casefold() == b.casefold(), a.upper() == b.upper(), a.lower() == b.lower())
for t in ("٣", "²", "½", "Ⅷ", "一", "๓", "①", "𝟗", "३", "-1", "1.5", "1 ", "१२", "〇", "൰"):
    told(ascii(t), lambda: (t.isdecimal(), t.isdigit(), t.isnumeric(), t.isalnum()))
    told("   int", int, t)
    told("   float", float, t)
print(ascii(" \t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2028\u2029\u202f\u205f\u3000".split()), [ascii(c) for c in "\u200b\ufeff\u180e\x7f" if c.isspace()], "\u3000 x\xa0".strip(), [c.isprintable() for c in ("\xa0", " ", "\u200b", "\u2028", "\ud800", "\x7f", "é", "\u0378")])
for name in ("_", "a1", "1a", "", "é", "Ω", "a-b", "class", "ªx", "x·", "·x", "℘", "𝐱", "a\u0301", "\u0301a", "_é1", "x y", "a\u200d"):
    print(ascii(name), name.isidentifier(), end="; ")
print()


class S(str):
    def upper(self):
        return "own"


s = S("aB")
print(s.upper(), str.upper(s), type(s.lower()).__name__, type(s.swapcase()).__name__, type(S("abc").lower()).__name__, s.casefold(), S("ab").islower(), type(str.capitalize(s)).__name__)
for f in ("upper", "title", "casefold", "isupper", "isidentifier"):
    told(f, getattr("a", f), 1)
told("no self", str.upper)
told("bytes self", str.upper, b"a")
print(b"aBc\xe9\xdf".upper(), b"ABC\xc9".lower(), b"they're x1y".title(), b"ABC def".capitalize(), b"aB\xe9".swapcase(), bytearray(b"ab").upper(), b"AB1".isupper(), b"".isupper(), b"ab\xe9".islower(), b"Ab Cd".istitle(), b"12".isdigit(), b"ab".isalpha(), b"\xe9".isalpha(), b"a1".isalnum(), b" \t\x0b".isspace(), b"\x1c".isspace(), b"\x80".isascii())
