# unicodedata: names and back, categories, numbers, decompositions, normal forms of every kind, refusals.
import unicodedata as u


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", ascii(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, ascii(str(e)))


CHARS = ["a", "Z", "é", "ß", "٣", "½", "Ⅷ", "中", "가", "힣", "\u1100", "\u0301", " ", "\xa0", "\n", "\x00", "\x7f", "\u200b", "\u202e", "\ud800", "\ue000", "\uffff", "😀", "\U0010ffff", "ﬁ", "Å", "Ω", "①", "²", "_", "-", "(", ")", "«", "$", "€", "+", "^", "`", "ʰ", "ǅ", "\u0378", "𝟘", "㍿", "🇩", "\u2028", "\xad", "\u0e33"]
for c in CHARS:
    print(ascii(c), u.category(c), u.bidirectional(c), u.combining(c), u.east_asian_width(c), u.mirrored(c), ascii(u.decomposition(c)), u.name(c, None), u.decimal(c, None), u.digit(c, None), u.numeric(c, None))
for name in ("LATIN SMALL LETTER A", "latin small letter a", "SNOWMAN", "GRINNING FACE", "CJK UNIFIED IDEOGRAPH-4E2D", "HANGUL SYLLABLE GA", "HANGUL SYLLABLE HIH", "NOPE", "", " SNOWMAN", "CJK UNIFIED IDEOGRAPH-0041", "NULL", "LINE FEED", "BULLET", "LATIN SMALL LETTER E WITH ACUTE", "EN DASH", "ZERO WIDTH JOINER", "é"):
    told(name, u.lookup, name)
for c in CHARS:
    n = u.name(c, "")
    if n:
        assert u.lookup(n) == c, c
for f in (u.name, u.decimal, u.digit, u.numeric, u.category, u.combining, u.decomposition):
    for args in (("ab",), ("",), (5,), (None,), (), ("a", "default"), ("\x01",), ("x",)):
        told(f"{f.__name__} {args}", f, *args)
TEXTS = ["", "abc", "é", "e\u0301", "Å", "\u212b", "ﬁn", "①②", "½", "가", "\u1100\u1161", "\u1100\u1161\u11a8", "각", "q\u0307\u0323", "q\u0323\u0307", "\u1e9b\u0323", "ǅ", "ℌ", "x\u0301\u0327", "한글", "日本語", "\uff76\uff9e", "Å\u0323", "\u0344", "\u0958", "\u2126", "\ufb1d", "a\u05b0\u094d", "😀", "\ud800", "\u0f43", "\u0390\u03b0"]
for t in TEXTS:
    forms = [u.normalize(k, t) for k in ("NFC", "NFD", "NFKC", "NFKD")]
    print(ascii(t), [ascii(f) for f in forms], [u.is_normalized(k, t) for k in ("NFC", "NFD", "NFKC", "NFKD")])
    for k, f in zip(("NFC", "NFD", "NFKC", "NFKD"), forms):
        assert u.normalize(k, f) == f and u.is_normalized(k, f), (k, ascii(t))
    assert u.normalize("NFC", forms[1]) == forms[0] and u.normalize("NFD", forms[0]) == forms[1]
    assert u.normalize("NFKC", forms[0]) == forms[2] and u.normalize("NFKD", forms[1]) == forms[3]
for args in (("NFX", "a"), ("nfc", "a"), ("NFC",), ("NFC", 5), (5, "a"), ("NFC", b"a")):
    told(f"normalize {args}", u.normalize, *args)
    told("  is", u.is_normalized, *args)
accents = "Ünïcödé ñandú Ångström Çelik Żółć"
print("".join(c for c in u.normalize("NFD", accents) if not u.combining(c)), [u.category(c) for c in "aA1 _-\n"], sum(u.numeric(c) for c in "½¼Ⅷ一٣"))
counts = {}
for n in range(0x250):
    counts[u.category(chr(n))] = counts.get(u.category(chr(n)), 0) + 1
print(counts, u.unidata_version)

#> 'a' Ll L 0 Na 0 '' LATIN SMALL LETTER A None None None
#> 'Z' Lu L 0 Na 0 '' LATIN CAPITAL LETTER Z None None None
#> '\xe9' Ll L 0 A 0 '0065 0301' LATIN SMALL LETTER E WITH ACUTE None None None
#> '\xdf' Ll L 0 A 0 '' LATIN SMALL LETTER SHARP S None None None
#> '\u0663' Nd AN 0 N 0 '' ARABIC-INDIC DIGIT THREE 3 3 3.0
#> '\xbd' No ON 0 A 0 '<fraction> 0031 2044 0032' VULGAR FRACTION ONE HALF None None 0.5
#> '\u2167' Nl L 0 A 0 '<compat> 0056 0049 0049 0049' ROMAN NUMERAL EIGHT None None 8.0
#> '\u4e2d' Lo L 0 W 0 '' CJK UNIFIED IDEOGRAPH-4E2D None None None
#> '\uac00' Lo L 0 W 0 '' HANGUL SYLLABLE GA None None None
#> '\ud7a3' Lo L 0 W 0 '' HANGUL SYLLABLE HIH None None None
#> '\u1100' Lo L 0 W 0 '' HANGUL CHOSEONG KIYEOK None None None
#> '\u0301' Mn NSM 230 A 0 '' COMBINING ACUTE ACCENT None None None
#> ' ' Zs WS 0 Na 0 '' SPACE None None None
#> '\xa0' Zs CS 0 N 0 '<noBreak> 0020' NO-BREAK SPACE None None None
#> '\n' Cc B 0 N 0 '' None None None None
#> '\x00' Cc BN 0 N 0 '' None None None None
#> '\x7f' Cc BN 0 N 0 '' None None None None
#> '\u200b' Cf BN 0 N 0 '' ZERO WIDTH SPACE None None None
#> '\u202e' Cf RLO 0 N 0 '' RIGHT-TO-LEFT OVERRIDE None None None
#> '\ud800' Cs L 0 N 0 '' None None None None
#> '\ue000' Co L 0 A 0 '' None None None None
#> '\uffff' Cn  0 N 0 '' None None None None
#> '\U0001f600' So ON 0 W 0 '' GRINNING FACE None None None
#> '\U0010ffff' Cn  0 N 0 '' None None None None
#> '\ufb01' Ll L 0 N 0 '<compat> 0066 0069' LATIN SMALL LIGATURE FI None None None
#> '\xc5' Lu L 0 N 0 '0041 030A' LATIN CAPITAL LETTER A WITH RING ABOVE None None None
#> '\u03a9' Lu L 0 A 0 '' GREEK CAPITAL LETTER OMEGA None None None
#> '\u2460' No ON 0 A 0 '<circle> 0031' CIRCLED DIGIT ONE None 1 1.0
#> '\xb2' No EN 0 A 0 '<super> 0032' SUPERSCRIPT TWO None 2 2.0
#> '_' Pc ON 0 Na 0 '' LOW LINE None None None
#> '-' Pd ES 0 Na 0 '' HYPHEN-MINUS None None None
#> '(' Ps ON 0 Na 1 '' LEFT PARENTHESIS None None None
#> ')' Pe ON 0 Na 1 '' RIGHT PARENTHESIS None None None
#> '\xab' Pi ON 0 N 1 '' LEFT-POINTING DOUBLE ANGLE QUOTATION MARK None None None
#> '$' Sc ET 0 Na 0 '' DOLLAR SIGN None None None
#> '\u20ac' Sc ET 0 A 0 '' EURO SIGN None None None
#> '+' Sm ES 0 Na 0 '' PLUS SIGN None None None
#> '^' Sk ON 0 Na 0 '' CIRCUMFLEX ACCENT None None None
#> '`' Sk ON 0 Na 0 '' GRAVE ACCENT None None None
#> '\u02b0' Lm L 0 N 0 '<super> 0068' MODIFIER LETTER SMALL H None None None
#> '\u01c5' Lt L 0 N 0 '<compat> 0044 017E' LATIN CAPITAL LETTER D WITH SMALL LETTER Z WITH CARON None None None
#> '\u0378' Cn  0 N 0 '' None None None None
#> '\U0001d7d8' Nd EN 0 N 0 '<font> 0030' MATHEMATICAL DOUBLE-STRUCK DIGIT ZERO 0 0 0.0
#> '\u337f' So L 0 W 0 '<square> 682A 5F0F 4F1A 793E' SQUARE CORPORATION None None None
#> '\U0001f1e9' So L 0 N 0 '' REGIONAL INDICATOR SYMBOL LETTER D None None None
#> '\u2028' Zl WS 0 N 0 '' LINE SEPARATOR None None None
#> '\xad' Cf BN 0 A 0 '' SOFT HYPHEN None None None
#> '\u0e33' Lo L 0 N 0 '<compat> 0E4D 0E32' THAI CHARACTER SARA AM None None None
#> LATIN SMALL LETTER A -> 'a'
#> latin small letter a -> 'a'
#> SNOWMAN -> '\u2603'
#> GRINNING FACE -> '\U0001f600'
#> CJK UNIFIED IDEOGRAPH-4E2D -> '\u4e2d'
#> HANGUL SYLLABLE GA -> '\uac00'
#> HANGUL SYLLABLE HIH -> '\ud7a3'
#> NOPE !! KeyError '"undefined character name \'NOPE\'"'
#>  !! KeyError '"undefined character name \'\'"'
#>  SNOWMAN !! KeyError '"undefined character name \' SNOWMAN\'"'
#> CJK UNIFIED IDEOGRAPH-0041 !! KeyError '"undefined character name \'CJK UNIFIED IDEOGRAPH-0041\'"'
#> NULL -> '\x00'
#> LINE FEED -> '\n'
#> BULLET -> '\u2022'
#> LATIN SMALL LETTER E WITH ACUTE -> '\xe9'
#> EN DASH -> '\u2013'
#> ZERO WIDTH JOINER -> '\u200d'
#> é !! KeyError '"undefined character name \'\xe9\'"'
#> name ('ab',) !! TypeError 'name() argument 1 must be a unicode character, not str'
#> name ('',) !! TypeError 'name() argument 1 must be a unicode character, not str'
#> name (5,) !! TypeError 'name() argument 1 must be a unicode character, not int'
#> name (None,) !! TypeError 'name() argument 1 must be a unicode character, not None'
#> name () !! TypeError 'name expected at least 1 argument, got 0'
#> name ('a', 'default') -> 'LATIN SMALL LETTER A'
#> name ('\x01',) !! ValueError 'no such name'
#> name ('x',) -> 'LATIN SMALL LETTER X'
#> decimal ('ab',) !! TypeError 'decimal() argument 1 must be a unicode character, not str'
#> decimal ('',) !! TypeError 'decimal() argument 1 must be a unicode character, not str'
#> decimal (5,) !! TypeError 'decimal() argument 1 must be a unicode character, not int'
#> decimal (None,) !! TypeError 'decimal() argument 1 must be a unicode character, not None'
#> decimal () !! TypeError 'decimal expected at least 1 argument, got 0'
#> decimal ('a', 'default') -> 'default'
#> decimal ('\x01',) !! ValueError 'not a decimal'
#> decimal ('x',) !! ValueError 'not a decimal'
#> digit ('ab',) !! TypeError 'digit() argument 1 must be a unicode character, not str'
#> digit ('',) !! TypeError 'digit() argument 1 must be a unicode character, not str'
#> digit (5,) !! TypeError 'digit() argument 1 must be a unicode character, not int'
#> digit (None,) !! TypeError 'digit() argument 1 must be a unicode character, not None'
#> digit () !! TypeError 'digit expected at least 1 argument, got 0'
#> digit ('a', 'default') -> 'default'
#> digit ('\x01',) !! ValueError 'not a digit'
#> digit ('x',) !! ValueError 'not a digit'
#> numeric ('ab',) !! TypeError 'numeric() argument 1 must be a unicode character, not str'
#> numeric ('',) !! TypeError 'numeric() argument 1 must be a unicode character, not str'
#> numeric (5,) !! TypeError 'numeric() argument 1 must be a unicode character, not int'
#> numeric (None,) !! TypeError 'numeric() argument 1 must be a unicode character, not None'
#> numeric () !! TypeError 'numeric expected at least 1 argument, got 0'
#> numeric ('a', 'default') -> 'default'
#> numeric ('\x01',) !! ValueError 'not a numeric character'
#> numeric ('x',) !! ValueError 'not a numeric character'
#> category ('ab',) !! TypeError 'category() argument must be a unicode character, not str'
#> category ('',) !! TypeError 'category() argument must be a unicode character, not str'
#> category (5,) !! TypeError 'category() argument must be a unicode character, not int'
#> category (None,) !! TypeError 'category() argument must be a unicode character, not None'
#> category () !! TypeError 'unicodedata.category() takes exactly one argument (0 given)'
#> category ('a', 'default') !! TypeError 'unicodedata.category() takes exactly one argument (2 given)'
#> category ('\x01',) -> 'Cc'
#> category ('x',) -> 'Ll'
#> combining ('ab',) !! TypeError 'combining() argument must be a unicode character, not str'
#> combining ('',) !! TypeError 'combining() argument must be a unicode character, not str'
#> combining (5,) !! TypeError 'combining() argument must be a unicode character, not int'
#> combining (None,) !! TypeError 'combining() argument must be a unicode character, not None'
#> combining () !! TypeError 'unicodedata.combining() takes exactly one argument (0 given)'
#> combining ('a', 'default') !! TypeError 'unicodedata.combining() takes exactly one argument (2 given)'
#> combining ('\x01',) -> 0
#> combining ('x',) -> 0
#> decomposition ('ab',) !! TypeError 'decomposition() argument must be a unicode character, not str'
#> decomposition ('',) !! TypeError 'decomposition() argument must be a unicode character, not str'
#> decomposition (5,) !! TypeError 'decomposition() argument must be a unicode character, not int'
#> decomposition (None,) !! TypeError 'decomposition() argument must be a unicode character, not None'
#> decomposition () !! TypeError 'unicodedata.decomposition() takes exactly one argument (0 given)'
#> decomposition ('a', 'default') !! TypeError 'unicodedata.decomposition() takes exactly one argument (2 given)'
#> decomposition ('\x01',) -> ''
#> decomposition ('x',) -> ''
#> '' ["''", "''", "''", "''"] [True, True, True, True]
#> 'abc' ["'abc'", "'abc'", "'abc'", "'abc'"] [True, True, True, True]
#> '\xe9' ["'\\xe9'", "'e\\u0301'", "'\\xe9'", "'e\\u0301'"] [True, False, True, False]
#> 'e\u0301' ["'\\xe9'", "'e\\u0301'", "'\\xe9'", "'e\\u0301'"] [False, True, False, True]
#> '\xc5' ["'\\xc5'", "'A\\u030a'", "'\\xc5'", "'A\\u030a'"] [True, False, True, False]
#> '\u212b' ["'\\xc5'", "'A\\u030a'", "'\\xc5'", "'A\\u030a'"] [False, False, False, False]
#> '\ufb01n' ["'\\ufb01n'", "'\\ufb01n'", "'fin'", "'fin'"] [True, True, False, False]
#> '\u2460\u2461' ["'\\u2460\\u2461'", "'\\u2460\\u2461'", "'12'", "'12'"] [True, True, False, False]
#> '\xbd' ["'\\xbd'", "'\\xbd'", "'1\\u20442'", "'1\\u20442'"] [True, True, False, False]
#> '\uac00' ["'\\uac00'", "'\\u1100\\u1161'", "'\\uac00'", "'\\u1100\\u1161'"] [True, False, True, False]
#> '\u1100\u1161' ["'\\uac00'", "'\\u1100\\u1161'", "'\\uac00'", "'\\u1100\\u1161'"] [False, True, False, True]
#> '\u1100\u1161\u11a8' ["'\\uac01'", "'\\u1100\\u1161\\u11a8'", "'\\uac01'", "'\\u1100\\u1161\\u11a8'"] [False, True, False, True]
#> '\uac01' ["'\\uac01'", "'\\u1100\\u1161\\u11a8'", "'\\uac01'", "'\\u1100\\u1161\\u11a8'"] [True, False, True, False]
#> 'q\u0307\u0323' ["'q\\u0323\\u0307'", "'q\\u0323\\u0307'", "'q\\u0323\\u0307'", "'q\\u0323\\u0307'"] [False, False, False, False]
#> 'q\u0323\u0307' ["'q\\u0323\\u0307'", "'q\\u0323\\u0307'", "'q\\u0323\\u0307'", "'q\\u0323\\u0307'"] [True, True, True, True]
#> '\u1e9b\u0323' ["'\\u1e9b\\u0323'", "'\\u017f\\u0323\\u0307'", "'\\u1e69'", "'s\\u0323\\u0307'"] [True, False, False, False]
#> '\u01c5' ["'\\u01c5'", "'\\u01c5'", "'D\\u017e'", "'Dz\\u030c'"] [True, True, False, False]
#> '\u210c' ["'\\u210c'", "'\\u210c'", "'H'", "'H'"] [True, True, False, False]
#> 'x\u0301\u0327' ["'x\\u0327\\u0301'", "'x\\u0327\\u0301'", "'x\\u0327\\u0301'", "'x\\u0327\\u0301'"] [False, False, False, False]
#> '\ud55c\uae00' ["'\\ud55c\\uae00'", "'\\u1112\\u1161\\u11ab\\u1100\\u1173\\u11af'", "'\\ud55c\\uae00'", "'\\u1112\\u1161\\u11ab\\u1100\\u1173\\u11af'"] [True, False, True, False]
#> '\u65e5\u672c\u8a9e' ["'\\u65e5\\u672c\\u8a9e'", "'\\u65e5\\u672c\\u8a9e'", "'\\u65e5\\u672c\\u8a9e'", "'\\u65e5\\u672c\\u8a9e'"] [True, True, True, True]
#> '\uff76\uff9e' ["'\\uff76\\uff9e'", "'\\uff76\\uff9e'", "'\\u30ac'", "'\\u30ab\\u3099'"] [True, True, False, False]
#> '\xc5\u0323' ["'\\u1ea0\\u030a'", "'A\\u0323\\u030a'", "'\\u1ea0\\u030a'", "'A\\u0323\\u030a'"] [False, False, False, False]
#> '\u0344' ["'\\u0308\\u0301'", "'\\u0308\\u0301'", "'\\u0308\\u0301'", "'\\u0308\\u0301'"] [False, False, False, False]
#> '\u0958' ["'\\u0915\\u093c'", "'\\u0915\\u093c'", "'\\u0915\\u093c'", "'\\u0915\\u093c'"] [False, False, False, False]
#> '\u2126' ["'\\u03a9'", "'\\u03a9'", "'\\u03a9'", "'\\u03a9'"] [False, False, False, False]
#> '\ufb1d' ["'\\u05d9\\u05b4'", "'\\u05d9\\u05b4'", "'\\u05d9\\u05b4'", "'\\u05d9\\u05b4'"] [False, False, False, False]
#> 'a\u05b0\u094d' ["'a\\u094d\\u05b0'", "'a\\u094d\\u05b0'", "'a\\u094d\\u05b0'", "'a\\u094d\\u05b0'"] [False, False, False, False]
#> '\U0001f600' ["'\\U0001f600'", "'\\U0001f600'", "'\\U0001f600'", "'\\U0001f600'"] [True, True, True, True]
#> '\ud800' ["'\\ud800'", "'\\ud800'", "'\\ud800'", "'\\ud800'"] [True, True, True, True]
#> '\u0f43' ["'\\u0f42\\u0fb7'", "'\\u0f42\\u0fb7'", "'\\u0f42\\u0fb7'", "'\\u0f42\\u0fb7'"] [False, False, False, False]
#> '\u0390\u03b0' ["'\\u0390\\u03b0'", "'\\u03b9\\u0308\\u0301\\u03c5\\u0308\\u0301'", "'\\u0390\\u03b0'", "'\\u03b9\\u0308\\u0301\\u03c5\\u0308\\u0301'"] [True, False, True, False]
#> normalize ('NFX', 'a') !! ValueError 'invalid normalization form'
#>   is !! ValueError 'invalid normalization form'
#> normalize ('nfc', 'a') !! ValueError 'invalid normalization form'
#>   is !! ValueError 'invalid normalization form'
#> normalize ('NFC',) !! TypeError 'normalize expected 2 arguments, got 1'
#>   is !! TypeError 'is_normalized expected 2 arguments, got 1'
#> normalize ('NFC', 5) !! TypeError 'normalize() argument 2 must be str, not int'
#>   is !! TypeError 'is_normalized() argument 2 must be str, not int'
#> normalize (5, 'a') !! TypeError 'normalize() argument 1 must be str, not int'
#>   is !! TypeError 'is_normalized() argument 1 must be str, not int'
#> normalize ('NFC', b'a') !! TypeError 'normalize() argument 2 must be str, not bytes'
#>   is !! TypeError 'is_normalized() argument 2 must be str, not bytes'
#> Unicode nandu Angstrom Celik Zołc ['Ll', 'Lu', 'Nd', 'Zs', 'Pc', 'Pd', 'Cc'] 12.75
#> {'Cc': 65, 'Zs': 2, 'Po': 20, 'Sc': 5, 'Ps': 3, 'Pe': 3, 'Sm': 10, 'Pd': 1, 'Nd': 10, 'Lu': 222, 'Sk': 6, 'Pc': 1, 'Ll': 220, 'So': 4, 'Lo': 7, 'Pi': 1, 'Cf': 1, 'No': 6, 'Pf': 1, 'Lt': 4} 15.0.0
