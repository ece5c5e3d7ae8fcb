# Names of characters, and characters by name.
import unicodedata as u


def t(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


t(lambda: u.lookup('cjk unified ideograph-4e00'))
t(lambda: u.lookup('CJK UNIFIED IDEOGRAPH-4e00'))
t(lambda: u.lookup('CJK UNIFIED IDEOGRAPH-04E00'))
t(lambda: u.lookup('cjk unified ideograph-4E00'))
t(lambda: u.lookup('hangul syllable ga'))
t(lambda: u.lookup('HANGUL SYLLABLE GA'))
t(lambda: u.lookup('HANGUL SYLLABLE GAA'))
t(lambda: u.lookup('HANGUL SYLLABLE '))
t(lambda: u.lookup('HANGUL SYLLABLE A'))
t(lambda: u.lookup('latin small letter a'))
t(lambda: u.lookup(' latin small letter a'))
t(lambda: u.lookup('LATIN SMALL LETTER  A'))
t(lambda: u.lookup('LATIN_SMALL LETTER A'))
t(lambda: u.lookup(1))
t(lambda: u.lookup())
t(lambda: u.lookup('a','b'))
t(lambda: u.lookup('é'))
t(lambda: u.lookup('x'*300))
t(lambda: u.lookup(b'SPACE'))
t(lambda: u.lookup('\ud800'))
t(lambda: u.name(chr(0x17000)))
t(lambda: u.name(chr(0x1B170)))
t(lambda: u.name(chr(0xF900)))
t(lambda: u.name('\n'))
t(lambda: u.name('\n',None))
t(lambda: u.name('\n',5))
t(lambda: u.name('ab'))
t(lambda: u.name(1))
t(lambda: u.name())
t(lambda: u.name('a','b','c'))
t(lambda: u.name('a',default=1))
t(lambda: u.lookup('LATIN SMALL LETTER E WITH VERTICAL LINE BELOW AND ACUTE'))
t(lambda: u.lookup('KEYCAP DIGIT ONE'))
t(lambda: u.lookup('LATIN CAPITAL LETTER A WITH MACRON AND GRAVE'))
t(lambda: u.lookup('latin capital letter a with macron and grave'))
t(lambda: u.lookup('NBSP'))

# Every character that has a name is found by it; a checksum tells of all names.
total = count = 0
for code in range(0x110000):
    name = u.name(chr(code), None)
    if name is not None:
        count += 1
        for c in name[-12:]:
            total = (total * 31 + ord(c)) % 1000003
        if code % 257 == 0 and u.lookup(name) != chr(code):
            print("lost", name)
print(count, total)

for name in ("BELL", "ALERT", "LF", "new line", "ZWJ", "BOM", "LATIN CAPITAL LETTER GHA", "EURO-CURRENCY SIGN",
             "TIBETAN MARK BKA- SHOG GI MGO RGYAN", "TIBETAN MARK GTER YIG MGO -UM RNAM BCAD MA", "tibetan mark bka-",
             "HANGUL JUNGSEONG O-E", "hangul jungseong O-E", "NUSHU CHARACTER-1B170", "nushu character-1b170", ""):
    t(lambda: u.lookup(name))
print("\N{LATIN SMALL LETTER A WITH DIAERESIS}\N{NBSP}|\N{greek small letter omega}" == "ä\xa0|ω")

#> KeyError '"undefined character name \'cjk unified ideograph-4e00\'"'
#> KeyError '"undefined character name \'CJK UNIFIED IDEOGRAPH-4e00\'"'
#> '\u4e00'
#> KeyError '"undefined character name \'cjk unified ideograph-4E00\'"'
#> KeyError '"undefined character name \'hangul syllable ga\'"'
#> '\uac00'
#> KeyError '"undefined character name \'HANGUL SYLLABLE GAA\'"'
#> KeyError '"undefined character name \'HANGUL SYLLABLE \'"'
#> '\uc544'
#> 'a'
#> KeyError '"undefined character name \' latin small letter a\'"'
#> KeyError '"undefined character name \'LATIN SMALL LETTER  A\'"'
#> KeyError '"undefined character name \'LATIN_SMALL LETTER A\'"'
#> TypeError "a bytes-like object is required, not 'int'"
#> TypeError 'unicodedata.lookup() takes exactly one argument (0 given)'
#> TypeError 'unicodedata.lookup() takes exactly one argument (2 given)'
#> KeyError '"undefined character name \'\xe9\'"'
#> KeyError "'name too long'"
#> ' '
#> UnicodeEncodeError "'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed"
#> ValueError 'no such name'
#> 'NUSHU CHARACTER-1B170'
#> 'CJK COMPATIBILITY IDEOGRAPH-F900'
#> ValueError 'no such name'
#> None
#> 5
#> TypeError 'name() argument 1 must be a unicode character, not str'
#> TypeError 'name() argument 1 must be a unicode character, not int'
#> TypeError 'name expected at least 1 argument, got 0'
#> TypeError 'name expected at most 2 arguments, got 3'
#> TypeError 'unicodedata.name() takes no keyword arguments'
#> '\xe9\u0329'
#> '1\ufe0f\u20e3'
#> '\u0100\u0300'
#> '\u0100\u0300'
#> '\xa0'
#> 143041 220676
#> '\U0001f514'
#> '\x07'
#> '\n'
#> '\n'
#> '\u200d'
#> '\ufeff'
#> '\u01a2'
#> '\u20a0'
#> '\u0fd0'
#> '\u0f02'
#> KeyError '"undefined character name \'tibetan mark bka-\'"'
#> '\u1180'
#> '\u1180'
#> '\U0001b170'
#> '\U0001b170'
#> KeyError '"undefined character name \'\'"'
#> True
