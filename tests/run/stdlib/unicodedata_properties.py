# Kinds, directions, widths, numbers, decompositions and normal forms of characters.
import unicodedata as u


def t(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


t(lambda: u.category(1))
t(lambda: u.category(''))
t(lambda: u.category())
t(lambda: u.decimal('a'))
t(lambda: u.digit('a'))
t(lambda: u.numeric('a'))
t(lambda: u.decimal('a',1))
t(lambda: u.decimal('²'))
t(lambda: u.digit('²'))
t(lambda: u.numeric('½'))
t(lambda: u.numeric('京'))
t(lambda: u.decomposition('가'))
t(lambda: u.decomposition('é'))
t(lambda: u.decomposition('½'))
t(lambda: u.normalize('NFX','a'))
t(lambda: u.normalize('NFX',''))
t(lambda: u.normalize('NFC',1))
t(lambda: u.normalize(1,''))
t(lambda: u.normalize('NFC'))
t(lambda: u.is_normalized('NFX',''))
t(lambda: u.is_normalized('NFX','é'))
t(lambda: u.is_normalized('NFC','e\u0301'))
t(lambda: u.is_normalized('nfc','e\u0301'))
t(lambda: u.mirrored('('))
t(lambda: u.combining('\u0301'))
t(lambda: u.bidirectional('a'))
t(lambda: u.east_asian_width('a'))
t(lambda: u.unidata_version)
t(lambda: u.category('a',1))
t(lambda: u.category.__name__)
t(lambda: u.normalize)

def sums(f):
    """Over all characters; an error is a value."""
    total = 0
    for code in range(0x110000):
        for c in f(chr(code)):
            total = (total * 31 + ord(c)) % 1000003
    return total


print(u.unidata_version)
print(sums(u.category))
print(sums(u.bidirectional))
print(sums(u.east_asian_width))
print(sums(lambda c: str(u.combining(c) + 1000 * u.mirrored(c))))
print(sums(u.decomposition))
print(sums(lambda c: f"{u.numeric(c, -1)} {u.digit(c, -1)} {u.decimal(c, -1)}"))
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    print(form, sums(lambda c: u.normalize(form, c)), sums(lambda c: "ny"[u.is_normalized(form, c)]))

# Marks are put in order, and compose where nothing stands between.
for text in ("a\u0301\u0323", "a\u0323\u0301", "\u1e9b\u0323", "\u1100\u1161\u11a8", "\uac00\u11a8", "\uac01\u11a8",
             "\u0344", "\u2126", "\ufb01", "e\u0327\u0301", "\u0958", "\u0915\u093c", "a\u0315\u0300\u05ae\u0300b",
             "\u09c7\u0334\u09be", "\u1100\u0334\u1161", "\ud800e\u0301", "\u0301a", "x" * 40 + "\u00e9"):
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        t(lambda: u.normalize(form, text))
plain = "plain"
print(u.normalize("NFC", plain) is plain, u.is_normalized("NFD", plain))

#> TypeError 'category() argument must be a unicode character, not int'
#> TypeError 'category() argument must be a unicode character, not str'
#> TypeError 'unicodedata.category() takes exactly one argument (0 given)'
#> ValueError 'not a decimal'
#> ValueError 'not a digit'
#> ValueError 'not a numeric character'
#> 1
#> ValueError 'not a decimal'
#> 2
#> 0.5
#> ValueError 'not a numeric character'
#> ''
#> '0065 0301'
#> '<fraction> 0031 2044 0032'
#> ValueError 'invalid normalization form'
#> ''
#> TypeError 'normalize() argument 2 must be str, not int'
#> TypeError 'normalize() argument 1 must be str, not int'
#> TypeError 'normalize expected 2 arguments, got 1'
#> True
#> ValueError 'invalid normalization form'
#> False
#> ValueError 'invalid normalization form'
#> 1
#> 230
#> 'L'
#> 'Na'
#> '15.0.0'
#> TypeError 'unicodedata.category() takes exactly one argument (2 given)'
#> 'category'
#> <built-in function normalize>
#> 15.0.0
#> 611795
#> 194521
#> 463451
#> 18271
#> 781020
#> 400187
#> NFC 879334 532444
#> NFD 646684 638533
#> NFKC 703065 93379
#> NFKD 223975 59102
#> '\u1ea1\u0301'
#> 'a\u0323\u0301'
#> '\u1ea1\u0301'
#> 'a\u0323\u0301'
#> '\u1ea1\u0301'
#> 'a\u0323\u0301'
#> '\u1ea1\u0301'
#> 'a\u0323\u0301'
#> '\u1e9b\u0323'
#> '\u017f\u0323\u0307'
#> '\u1e69'
#> 's\u0323\u0307'
#> '\uac01'
#> '\u1100\u1161\u11a8'
#> '\uac01'
#> '\u1100\u1161\u11a8'
#> '\uac01'
#> '\u1100\u1161\u11a8'
#> '\uac01'
#> '\u1100\u1161\u11a8'
#> '\uac01\u11a8'
#> '\u1100\u1161\u11a8\u11a8'
#> '\uac01\u11a8'
#> '\u1100\u1161\u11a8\u11a8'
#> '\u0308\u0301'
#> '\u0308\u0301'
#> '\u0308\u0301'
#> '\u0308\u0301'
#> '\u03a9'
#> '\u03a9'
#> '\u03a9'
#> '\u03a9'
#> '\ufb01'
#> '\ufb01'
#> 'fi'
#> 'fi'
#> '\u0229\u0301'
#> 'e\u0327\u0301'
#> '\u0229\u0301'
#> 'e\u0327\u0301'
#> '\u0915\u093c'
#> '\u0915\u093c'
#> '\u0915\u093c'
#> '\u0915\u093c'
#> '\u0915\u093c'
#> '\u0915\u093c'
#> '\u0915\u093c'
#> '\u0915\u093c'
#> '\xe0\u05ae\u0300\u0315b'
#> 'a\u05ae\u0300\u0300\u0315b'
#> '\xe0\u05ae\u0300\u0315b'
#> 'a\u05ae\u0300\u0300\u0315b'
#> '\u09c7\u0334\u09be'
#> '\u09c7\u0334\u09be'
#> '\u09c7\u0334\u09be'
#> '\u09c7\u0334\u09be'
#> '\u1100\u0334\u1161'
#> '\u1100\u0334\u1161'
#> '\u1100\u0334\u1161'
#> '\u1100\u0334\u1161'
#> '\ud800\xe9'
#> '\ud800e\u0301'
#> '\ud800\xe9'
#> '\ud800e\u0301'
#> '\u0301a'
#> '\u0301a'
#> '\u0301a'
#> '\u0301a'
#> 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\xe9'
#> 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe\u0301'
#> 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\xe9'
#> 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxe\u0301'
#> True True
