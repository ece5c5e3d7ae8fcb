# upper, lower, title, capitalize, swapcase and casefold: words, digraphs, one letter that becomes several.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Text(str):
    pass


texts = ["", "hello world", "HELLO", "hELLO wORLD", "they're bill's", "x2y 3z", "a-b_c.d", "éÀ ÿ", "ßtraße", "ﬁne ﬂow", "ǆ ǅ Ǆ", "ŉa", "ΑΣ ΑΣΑ Σ ΑΣ.", "İi ıI", "ΐ ΰ", "ᾳ ᾼ", "µ", "ſ", "ⅷ Ⅷ", "ⓐⒶ", "𐐨𐐀", "ａＡ", "1st 2ND", "\tTab\nNew", "ᲀ", "Ჰ ჰ", "Ꭰ ꭰ", "\u0345", "K Å", "ﬃ"]
for t in texts:
    print(ascii(t), *(ascii(getattr(t, m)()) for m in ("upper", "lower", "title", "capitalize", "swapcase", "casefold")))
for m in ("upper", "lower", "title", "capitalize", "swapcase", "casefold"):
    tell(getattr("a", m), 1)
    tell(getattr(str, m))
    tell(getattr(str, m), 5)
    tell(lambda: getattr("a", m)(key=1))
    r = getattr(Text("ab"), m)()
    print(r, type(r).__name__, getattr(str, m)("mIxEd"), getattr("", m)() == "")
print("ß".casefold() == "SS".casefold(), "ß".lower() == "ss", "Straße".casefold() == "STRASSE".casefold(), "ς".casefold() == "σ", "Σ".lower(), "aΣ".lower(), "aΣb".lower(), "Σ Σ".lower(), "a'Σ".lower())
print(all(chr(c).upper().lower() == chr(c) for c in range(97, 123)), sum(len(chr(c).upper()) > 1 for c in range(0x3000)), sum(len(chr(c).lower()) > 1 for c in range(0x3000)), sum(chr(c).title() != chr(c).upper() for c in range(0x3000)))
print(sum(chr(c).casefold() != chr(c).lower() for c in range(0x20000)), [hex(c) for c in range(0x600) if len(chr(c).casefold()) > 1])
words = ["banana", "Apple", "cherry", "apple", "Banana"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=str.casefold, reverse=True), max(words, key=str.swapcase))
def camel(name):
    head, *rest = name.split("_")
    return head + "".join(w.capitalize() for w in rest)
print(camel("get_first_name"), "war and peace".title().replace(" ", ""), "".join("_" + c.lower() if c.isupper() else c for c in "someVarName"))

#> '' '' '' '' '' '' ''
#> 'hello world' 'HELLO WORLD' 'hello world' 'Hello World' 'Hello world' 'HELLO WORLD' 'hello world'
#> 'HELLO' 'HELLO' 'hello' 'Hello' 'Hello' 'hello' 'hello'
#> 'hELLO wORLD' 'HELLO WORLD' 'hello world' 'Hello World' 'Hello world' 'Hello World' 'hello world'
#> "they're bill's" "THEY'RE BILL'S" "they're bill's" "They'Re Bill'S" "They're bill's" "THEY'RE BILL'S" "they're bill's"
#> 'x2y 3z' 'X2Y 3Z' 'x2y 3z' 'X2Y 3Z' 'X2y 3z' 'X2Y 3Z' 'x2y 3z'
#> 'a-b_c.d' 'A-B_C.D' 'a-b_c.d' 'A-B_C.D' 'A-b_c.d' 'A-B_C.D' 'a-b_c.d'
#> '\xe9\xc0 \xff' '\xc9\xc0 \u0178' '\xe9\xe0 \xff' '\xc9\xe0 \u0178' '\xc9\xe0 \xff' '\xc9\xe0 \u0178' '\xe9\xe0 \xff'
#> '\xdftra\xdfe' 'SSTRASSE' '\xdftra\xdfe' 'Sstra\xdfe' 'Sstra\xdfe' 'SSTRASSE' 'sstrasse'
#> '\ufb01ne \ufb02ow' 'FINE FLOW' '\ufb01ne \ufb02ow' 'Fine Flow' 'Fine \ufb02ow' 'FINE FLOW' 'fine flow'
#> '\u01c6 \u01c5 \u01c4' '\u01c4 \u01c4 \u01c4' '\u01c6 \u01c6 \u01c6' '\u01c5 \u01c5 \u01c5' '\u01c5 \u01c6 \u01c6' '\u01c4 \u01c5 \u01c6' '\u01c6 \u01c6 \u01c6'
#> '\u0149a' '\u02bcNA' '\u0149a' '\u02bcNa' '\u02bcNa' '\u02bcNA' '\u02bcna'
#> '\u0391\u03a3 \u0391\u03a3\u0391 \u03a3 \u0391\u03a3.' '\u0391\u03a3 \u0391\u03a3\u0391 \u03a3 \u0391\u03a3.' '\u03b1\u03c2 \u03b1\u03c3\u03b1 \u03c3 \u03b1\u03c2.' '\u0391\u03c2 \u0391\u03c3\u03b1 \u03a3 \u0391\u03c2.' '\u0391\u03c2 \u03b1\u03c3\u03b1 \u03c3 \u03b1\u03c2.' '\u03b1\u03c2 \u03b1\u03c3\u03b1 \u03c3 \u03b1\u03c2.' '\u03b1\u03c3 \u03b1\u03c3\u03b1 \u03c3 \u03b1\u03c3.'
#> '\u0130i \u0131I' '\u0130I II' 'i\u0307i \u0131i' '\u0130i Ii' '\u0130i \u0131i' 'i\u0307I Ii' 'i\u0307i \u0131i'
#> '\u0390 \u03b0' '\u0399\u0308\u0301 \u03a5\u0308\u0301' '\u0390 \u03b0' '\u0399\u0308\u0301 \u03a5\u0308\u0301' '\u0399\u0308\u0301 \u03b0' '\u0399\u0308\u0301 \u03a5\u0308\u0301' '\u03b9\u0308\u0301 \u03c5\u0308\u0301'
#> '\u1fb3 \u1fbc' '\u0391\u0399 \u0391\u0399' '\u1fb3 \u1fb3' '\u1fbc \u1fbc' '\u1fbc \u1fb3' '\u0391\u0399 \u1fbc' '\u03b1\u03b9 \u03b1\u03b9'
#> '\xb5' '\u039c' '\xb5' '\u039c' '\u039c' '\u039c' '\u03bc'
#> '\u017f' 'S' '\u017f' 'S' 'S' 'S' 's'
#> '\u2177 \u2167' '\u2167 \u2167' '\u2177 \u2177' '\u2167 \u2167' '\u2167 \u2177' '\u2167 \u2177' '\u2177 \u2177'
#> '\u24d0\u24b6' '\u24b6\u24b6' '\u24d0\u24d0' '\u24b6\u24d0' '\u24b6\u24d0' '\u24b6\u24d0' '\u24d0\u24d0'
#> '\U00010428\U00010400' '\U00010400\U00010400' '\U00010428\U00010428' '\U00010400\U00010428' '\U00010400\U00010428' '\U00010400\U00010428' '\U00010428\U00010428'
#> '\uff41\uff21' '\uff21\uff21' '\uff41\uff41' '\uff21\uff41' '\uff21\uff41' '\uff21\uff41' '\uff41\uff41'
#> '1st 2ND' '1ST 2ND' '1st 2nd' '1St 2Nd' '1st 2nd' '1ST 2nd' '1st 2nd'
#> '\tTab\nNew' '\tTAB\nNEW' '\ttab\nnew' '\tTab\nNew' '\ttab\nnew' '\ttAB\nnEW' '\ttab\nnew'
#> '\u1c80' '\u0412' '\u1c80' '\u0412' '\u0412' '\u0412' '\u0432'
#> '\u1cb0 \u10f0' '\u1cb0 \u1cb0' '\u10f0 \u10f0' '\u1cb0 \u10f0' '\u1cb0 \u10f0' '\u10f0 \u1cb0' '\u10f0 \u10f0'
#> '\u13a0 \uab70' '\u13a0 \u13a0' '\uab70 \uab70' '\u13a0 \u13a0' '\u13a0 \uab70' '\uab70 \u13a0' '\u13a0 \u13a0'
#> '\u0345' '\u0399' '\u0345' '\u0399' '\u0399' '\u0399' '\u03b9'
#> 'K \xc5' 'K \xc5' 'k \xe5' 'K \xc5' 'K \xe5' 'k \xe5' 'k \xe5'
#> '\ufb03' 'FFI' '\ufb03' 'Ffi' 'Ffi' 'FFI' 'ffi'
#> TypeError str.upper() takes no arguments (1 given)
#> TypeError unbound method str.upper() needs an argument
#> TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#> TypeError str.upper() takes no keyword arguments
#> AB str MIXED True
#> TypeError str.lower() takes no arguments (1 given)
#> TypeError unbound method str.lower() needs an argument
#> TypeError descriptor 'lower' for 'str' objects doesn't apply to a 'int' object
#> TypeError str.lower() takes no keyword arguments
#> ab str mixed True
#> TypeError str.title() takes no arguments (1 given)
#> TypeError unbound method str.title() needs an argument
#> TypeError descriptor 'title' for 'str' objects doesn't apply to a 'int' object
#> TypeError str.title() takes no keyword arguments
#> Ab str Mixed True
#> TypeError str.capitalize() takes no arguments (1 given)
#> TypeError unbound method str.capitalize() needs an argument
#> TypeError descriptor 'capitalize' for 'str' objects doesn't apply to a 'int' object
#> TypeError str.capitalize() takes no keyword arguments
#> Ab str Mixed True
#> TypeError str.swapcase() takes no arguments (1 given)
#> TypeError unbound method str.swapcase() needs an argument
#> TypeError descriptor 'swapcase' for 'str' objects doesn't apply to a 'int' object
#> TypeError str.swapcase() takes no keyword arguments
#> AB str MiXeD True
#> TypeError str.casefold() takes no arguments (1 given)
#> TypeError unbound method str.casefold() needs an argument
#> TypeError descriptor 'casefold' for 'str' objects doesn't apply to a 'int' object
#> TypeError str.casefold() takes no keyword arguments
#> ab str mixed True
#> True False True True σ aς aσb σ σ a'ς
#> True 90 1 123
#> 297 ['0xdf', '0x130', '0x149', '0x1f0', '0x390', '0x3b0', '0x587']
#> ['Apple', 'Banana', 'apple', 'banana', 'cherry'] ['Apple', 'apple', 'banana', 'Banana', 'cherry'] ['cherry', 'banana', 'Banana', 'Apple', 'apple'] Banana
#> getFirstName WarAndPeace some_var_name
