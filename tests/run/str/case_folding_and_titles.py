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

#> '' -> ('', '', '', '', '', '')
#>    False False False False False False False False False True False True
#> 'abc' -> ('ABC', 'abc', 'Abc', 'Abc', 'ABC', 'abc')
#>    False True False True True False False False True True False True
#> 'ABC' -> ('ABC', 'abc', 'Abc', 'Abc', 'abc', 'abc')
#>    True False False True True False False False True True False True
#> 'aBc' -> ('ABC', 'abc', 'Abc', 'Abc', 'AbC', 'abc')
#>    False False False True True False False False True True False True
#> 'hello world' -> ('HELLO WORLD', 'hello world', 'Hello World', 'Hello world', 'HELLO WORLD', 'hello world')
#>    False True False False False False False False False True False True
#> "they're o'clock" -> ("THEY'RE O'CLOCK", "they're o'clock", "They'Re O'Clock", "They're o'clock", "THEY'RE O'CLOCK", "they're o'clock")
#>    False True False False False False False False False True False True
#> 'x1y2 z' -> ('X1Y2 Z', 'x1y2 z', 'X1Y2 Z', 'X1y2 z', 'X1Y2 Z', 'x1y2 z')
#>    False True False False False False False False False True False True
#> '\xdf' -> ('SS', '\xdf', 'Ss', 'Ss', 'SS', 'ss')
#>    False True False True True False False False True True False False
#> 'Stra\xdfe' -> ('STRASSE', 'stra\xdfe', 'Stra\xdfe', 'Stra\xdfe', 'sTRASSE', 'strasse')
#>    False False True True True False False False True True False False
#> '\u0149' -> ('\u02bcN', '\u0149', '\u02bcN', '\u02bcN', '\u02bcN', '\u02bcn')
#>    False True False True True False False False True True False False
#> '\u01f0' -> ('J\u030c', '\u01f0', 'J\u030c', 'J\u030c', 'J\u030c', 'j\u030c')
#>    False True False True True False False False True True False False
#> '\u0390' -> ('\u0399\u0308\u0301', '\u0390', '\u0399\u0308\u0301', '\u0399\u0308\u0301', '\u0399\u0308\u0301', '\u03b9\u0308\u0301')
#>    False True False True True False False False True True False False
#> '\ufb01 \ufb00 \ufb03' -> ('FI FF FFI', '\ufb01 \ufb00 \ufb03', 'Fi Ff Ffi', 'Fi \ufb00 \ufb03', 'FI FF FFI', 'fi ff ffi')
#>    False True False False False False False False False True False False
#> '\u01c5 \u01c6 \u01c4' -> ('\u01c4 \u01c4 \u01c4', '\u01c6 \u01c6 \u01c6', '\u01c5 \u01c5 \u01c5', '\u01c5 \u01c6 \u01c6', '\u01c5 \u01c4 \u01c6', '\u01c6 \u01c6 \u01c6')
#>    False False False False False False False False False True False False
#> '\u0130stanbul' -> ('\u0130STANBUL', 'i\u0307stanbul', '\u0130stanbul', '\u0130stanbul', 'i\u0307STANBUL', 'i\u0307stanbul')
#>    False False True True True False False False True True False False
#> '\u0131I' -> ('II', '\u0131i', 'Ii', 'Ii', 'Ii', '\u0131i')
#>    False False False True True False False False True True False False
#> '\u03a3\u0391\u03a3 \u03a3\u03a3' -> ('\u03a3\u0391\u03a3 \u03a3\u03a3', '\u03c3\u03b1\u03c2 \u03c3\u03c2', '\u03a3\u03b1\u03c2 \u03a3\u03c2', '\u03a3\u03b1\u03c2 \u03c3\u03c2', '\u03c3\u03b1\u03c2 \u03c3\u03c2', '\u03c3\u03b1\u03c3 \u03c3\u03c3')
#>    True False False False False False False False False True False False
#> '\u1f48\u0394\u03a5\u03a3\u03a3\u0395\u038e\u03a3' -> ('\u1f48\u0394\u03a5\u03a3\u03a3\u0395\u038e\u03a3', '\u1f40\u03b4\u03c5\u03c3\u03c3\u03b5\u03cd\u03c2', '\u1f48\u03b4\u03c5\u03c3\u03c3\u03b5\u03cd\u03c2', '\u1f48\u03b4\u03c5\u03c3\u03c3\u03b5\u03cd\u03c2', '\u1f40\u03b4\u03c5\u03c3\u03c3\u03b5\u03cd\u03c2', '\u1f40\u03b4\u03c5\u03c3\u03c3\u03b5\u03cd\u03c3')
#>    True False False True True False False False True True False False
#> '\u0391\u03a3.' -> ('\u0391\u03a3.', '\u03b1\u03c2.', '\u0391\u03c2.', '\u0391\u03c2.', '\u03b1\u03c2.', '\u03b1\u03c3.')
#>    True False False False False False False False False True False False
#> '\u0391\u03a3\u0391' -> ('\u0391\u03a3\u0391', '\u03b1\u03c3\u03b1', '\u0391\u03c3\u03b1', '\u0391\u03c3\u03b1', '\u03b1\u03c3\u03b1', '\u03b1\u03c3\u03b1')
#>    True False False True True False False False True True False False
#> '\u03a3' -> ('\u03a3', '\u03c3', '\u03a3', '\u03a3', '\u03c3', '\u03c3')
#>    True False True True True False False False True True False False
#> 'a\u03a31' -> ('A\u03a31', 'a\u03c21', 'A\u03c21', 'A\u03c21', 'A\u03c21', 'a\u03c31')
#>    False False False False True False False False True True False False
#> '\u2167 \u2177' -> ('\u2167 \u2167', '\u2177 \u2177', '\u2167 \u2167', '\u2167 \u2177', '\u2177 \u2167', '\u2177 \u2177')
#>    False False False False False False False False False True False False
#> '\u24d0 \u24b6' -> ('\u24b6 \u24b6', '\u24d0 \u24d0', '\u24b6 \u24b6', '\u24b6 \u24d0', '\u24b6 \u24d0', '\u24d0 \u24d0')
#>    False False False False False False False False False True False False
#> '\xaa\xba' -> ('\xaa\xba', '\xaa\xba', '\xaa\xba', '\xaa\xba', '\xaa\xba', '\xaa\xba')
#>    False True False True True False False False True True False False
#> '\u4e2d\u6587' -> ('\u4e2d\u6587', '\u4e2d\u6587', '\u4e2d\u6587', '\u4e2d\u6587', '\u4e2d\u6587', '\u4e2d\u6587')
#>    False False False True True False False False True True False False
#> '\xe9\xc9' -> ('\xc9\xc9', '\xe9\xe9', '\xc9\xe9', '\xc9\xe9', '\xc9\xe9', '\xe9\xe9')
#>    False False False True True False False False True True False False
#> 'e\u0301' -> ('E\u0301', 'e\u0301', 'E\u0301', 'E\u0301', 'E\u0301', 'e\u0301')
#>    False True False False False False False False True True False False
#> '\u0345' -> ('\u0399', '\u0345', '\u0399', '\u0399', '\u0399', '\u03b9')
#>    False True False False False False False False False True False False
#> '\u13a0 \uab70' -> ('\u13a0 \u13a0', '\uab70 \uab70', '\u13a0 \u13a0', '\u13a0 \uab70', '\uab70 \u13a0', '\u13a0 \u13a0')
#>    False False False False False False False False False True False False
#> '\U00010400 \U00010428' -> ('\U00010400 \U00010400', '\U00010428 \U00010428', '\U00010400 \U00010400', '\U00010400 \U00010428', '\U00010428 \U00010400', '\U00010428 \U00010428')
#>    False False False False False False False False False True False False
#> '\U0001f600' -> ('\U0001f600', '\U0001f600', '\U0001f600', '\U0001f600', '\U0001f600', '\U0001f600')
#>    False False False False False False False False False True False False
#> '\ud800a' -> ('\ud800A', '\ud800a', '\ud800A', '\ud800a', '\ud800A', '\ud800a')
#>    False True False False False False False False False False False False
#> 'a\xadb' -> ('A\xadB', 'a\xadb', 'A\xadB', 'A\xadb', 'A\xadB', 'a\xadb')
#>    False True False False False False False False False False False False
#> '\u02b0a' -> ('\u02b0A', '\u02b0a', '\u02b0a', '\u02b0a', '\u02b0A', '\u02b0a')
#>    False True False True True False False False True True False False
#> 'd\u017e' -> ('D\u017d', 'd\u017e', 'D\u017e', 'D\u017e', 'D\u017d', 'd\u017e')
#>    False True False True True False False False True True False False
#> '\u0178\xff\u0132\u0133' -> ('\u0178\u0178\u0132\u0132', '\xff\xff\u0133\u0133', '\u0178\xff\u0133\u0133', '\u0178\xff\u0133\u0133', '\xff\u0178\u0133\u0132', '\xff\xff\u0133\u0133')
#>    False False False True True False False False True True False False
#> 'K \xc5 \u03a9' -> ('K \xc5 \u03a9', 'k \xe5 \u03c9', 'K \xc5 \u03a9', 'K \xe5 \u03c9', 'k \xe5 \u03c9', 'k \xe5 \u03c9')
#>    True False True False False False False False False True False False
#> '\u017f' -> ('S', '\u017f', 'S', 'S', 'S', 's')
#>    False True False True True False False False True True False False
#> '\u10d0 \u1c90' -> ('\u1c90 \u1c90', '\u10d0 \u10d0', '\u10d0 \u1c90', '\u10d0 \u10d0', '\u1c90 \u10d0', '\u10d0 \u10d0')
#>    False False False False False False False False False True False False
#> '1st 2ND' -> ('1ST 2ND', '1st 2nd', '1St 2Nd', '1st 2nd', '1ST 2nd', '1st 2nd')
#>    False False False False False False False False False True False True
#> 'a_b-c.d' -> ('A_B-C.D', 'a_b-c.d', 'A_B-C.D', 'A_b-c.d', 'A_B-C.D', 'a_b-c.d')
#>    False True False False False False False False False True False True
#> '\x1fA' -> ('\x1fA', '\x1fa', '\x1fA', '\x1fa', '\x1fa', '\x1fa')
#>    True False True False False False False False False False False True
#> "mc'donald" -> ("MC'DONALD", "mc'donald", "Mc'Donald", "Mc'donald", "MC'DONALD", "mc'donald")
#>    False True False False False False False False False True False True
#> 'I\u0307' -> ('I\u0307', 'i\u0307', 'I\u0307', 'I\u0307', 'i\u0307', 'i\u0307')
#>    True False True False False False False False True True False False
#> ["'\\u0391\\u03a3'", "'\\u0391\\u0345\\u03a3'"]
#> '\xdf' 'SS' True True False
#> '\ufb01' 'FI' True True False
#> '\u03a3' '\u03c2' True True False
#> 'K' 'k' True True True
#> '\u0149' '\u02bcn' True True False
#> '\u0130' 'i\u0307' True False True
#> '\u017f' 'S' True True False
#> '\xe9' 'e\u0301' False False False
#> '\u0663' -> (True, True, True, True)
#>    int -> 3
#>    float -> 3.0
#> '\xb2' -> (False, True, True, True)
#>    int !! ValueError invalid literal for int() with base 10: '²'
#>    float !! ValueError could not convert string to float: '²'
#> '\xbd' -> (False, False, True, True)
#>    int !! ValueError invalid literal for int() with base 10: '½'
#>    float !! ValueError could not convert string to float: '½'
#> '\u2167' -> (False, False, True, True)
#>    int !! ValueError invalid literal for int() with base 10: 'Ⅷ'
#>    float !! ValueError could not convert string to float: 'Ⅷ'
#> '\u4e00' -> (False, False, True, True)
#>    int !! ValueError invalid literal for int() with base 10: '一'
#>    float !! ValueError could not convert string to float: '一'
#> '\u0e53' -> (True, True, True, True)
#>    int -> 3
#>    float -> 3.0
#> '\u2460' -> (False, True, True, True)
#>    int !! ValueError invalid literal for int() with base 10: '①'
#>    float !! ValueError could not convert string to float: '①'
#> '\U0001d7d7' -> (True, True, True, True)
#>    int -> 9
#>    float -> 9.0
#> '\u0969' -> (True, True, True, True)
#>    int -> 3
#>    float -> 3.0
#> '-1' -> (False, False, False, False)
#>    int -> -1
#>    float -> -1.0
#> '1.5' -> (False, False, False, False)
#>    int !! ValueError invalid literal for int() with base 10: '1.5'
#>    float -> 1.5
#> '1 ' -> (False, False, False, False)
#>    int -> 1
#>    float -> 1.0
#> '\u0967\u0968' -> (True, True, True, True)
#>    int -> 12
#>    float -> 12.0
#> '\u3007' -> (False, False, True, True)
#>    int !! ValueError invalid literal for int() with base 10: '〇'
#>    float !! ValueError could not convert string to float: '〇'
#> '\u0d70' -> (False, False, True, True)
#>    int !! ValueError invalid literal for int() with base 10: '൰'
#>    float !! ValueError could not convert string to float: '൰'
#> [] [] x [False, True, False, False, False, False, True, False]
#> '_' True; 'a1' True; '1a' False; '' False; '\xe9' True; '\u03a9' True; 'a-b' False; 'class' True; '\xaax' True; 'x\xb7' True; '\xb7x' False; '\u2118' True; '\U0001d431' True; 'a\u0301' True; '\u0301a' False; '_\xe91' True; 'x y' False; 'a\u200d' False; 
#> own AB str str str ab True str
#> upper !! TypeError str.upper() takes no arguments (1 given)
#> title !! TypeError str.title() takes no arguments (1 given)
#> casefold !! TypeError str.casefold() takes no arguments (1 given)
#> isupper !! TypeError str.isupper() takes no arguments (1 given)
#> isidentifier !! TypeError str.isidentifier() takes no arguments (1 given)
#> no self !! TypeError unbound method str.upper() needs an argument
#> bytes self !! TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'bytes' object
#> b'ABC\xe9\xdf' b'abc\xc9' b"They'Re X1Y" b'Abc def' b'Ab\xe9' bytearray(b'AB') True False True True True True False True True False False
