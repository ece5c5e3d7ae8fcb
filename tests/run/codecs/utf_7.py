"""UTF-7: what stands for itself, digits of base 64, every kind of error, handlers, pieces."""
import codecs

TEXTS = ["", "plain text", "a+b", "+", "++", "+-", "a\\b~c", "é", "é-", "éa", "é/", "é9", "é ", "é é", "éé", "\0", "a\0b",
         "\u20ac1", "hi \u263a!", "\U0001f600", "\U0001f600\U00010000x", "\ud800", "\udc00a", "\ud83d\ude00", "tab\tline\nreturn\r",
         "!\"#$%&*;<=>@[]^_`{|}", "'(),-./:?", "\x7f", "\x80\xff", "\u2262\u0391.", "1 + 1 = 2", "日本語", "a日b", "\uffff", "\x0b\x0c"]
for text in TEXTS:
    encoded = text.encode("utf-7")
    print(ascii(text), encoded, encoded.decode("utf-7", "surrogatepass") == text, text.encode("UTF7", "ignore") == encoded)

for data in [b"", b"abc", b"+-", b"+-+-", b"+AOk-", b"+AOk", b"+AOk.", b"+AOkA6Q-", b"a+AOk-b", b"+AOk-+AOk-", b"+AGE-", b"+2D3eAA-", b"+2D3eAA",
             b"+2D0-", b"+3gA-", b"+2D0-x", b"+2D0.x", b"+2D3YPd4A-", b"~\\", b"\x00", b"+ZeVnLIqe-", b"+AOkA-", b"+/////w-", b"+AOk--", b"+AAAAAA-"]:
    try:
        print(data, ascii(data.decode("utf-7")))
    except UnicodeDecodeError as e:
        print(data, e)

BROKEN = [b"a\xe9b", b"\xff", b"+", b"+A", b"+AO", b"+AOl", b"+A-", b"+AO-", b"+AOl-", b"+!", b"a+!b", b"+\xe9", b"+AOk\xe9x", b"+2D0", b"+2D",
          b"x+AOl.y", b"+AO-+AOk-", b"a+AOkB-c\xff", b"++A-", b"+AOkA6", b"+2D3eA", b"+ ", b"+~-"]
for data in BROKEN:
    shown = []
    for errors in ["strict", "ignore", "replace", "backslashreplace", "surrogateescape"]:
        try:
            shown.append(ascii(data.decode("utf-7", errors)))
        except UnicodeDecodeError as e:
            shown.append((e.encoding, e.start, e.end, e.reason))
    print(data, shown)


def told(error):
    print("  handler", error.start, error.end, error.reason)
    return f"<{error.object[error.start:error.end]!r}>", error.end


codecs.register_error("told", told)
for data in [b"a\xe9+AO-+AOl", b"+A", b"ok"]:
    print(ascii(data.decode("utf-7", "told")))

print(codecs.utf_7_encode("a\xe9"), codecs.utf_7_decode(b"a+AOk-"), codecs.lookup("utf-7").name, codecs.lookup("U7").name)
try:
    print(codecs.utf_7_decode(b"ab+AO", None, True))
except UnicodeDecodeError as e:
    print(e)
print(codecs.utf_7_decode(b"ab+AO", "strict", False), codecs.utf_7_decode(b"ab+", "strict", False), codecs.utf_7_decode(b"+AOk-x", "strict", False))
for data in [b"a+AOk-b+IKw-", b"+2D3eAA-!", b"+-+-+AGE"]:
    decoder = codecs.getincrementaldecoder("utf-7")()
    print(data, [ascii(decoder.decode(data[i:i + 1], i == len(data) - 1)) for i in range(len(data))])
encoder = codecs.getincrementalencoder("utf-7")()
print([encoder.encode(c) for c in "aé+"], str(b"+AOk-", "utf-7"), bytes("é", "utf_7"), bytearray("é", "u7"), codecs.encode("+", "utf-7"), codecs.decode(b"+-", "utf7"))

#> '' b'' True True
#> 'plain text' b'plain text' True True
#> 'a+b' b'a+-b' True True
#> '+' b'+-' True True
#> '++' b'+-+-' True True
#> '+-' b'+--' True True
#> 'a\\b~c' b'a+AFw-b+AH4-c' True True
#> '\xe9' b'+AOk-' True True
#> '\xe9-' b'+AOk--' True True
#> '\xe9a' b'+AOk-a' True True
#> '\xe9/' b'+AOk-/' True True
#> '\xe99' b'+AOk-9' True True
#> '\xe9 ' b'+AOk ' True True
#> '\xe9 \xe9' b'+AOk +AOk-' True True
#> '\xe9\xe9' b'+AOkA6Q-' True True
#> '\x00' b'+AAA-' True True
#> 'a\x00b' b'a+AAA-b' True True
#> '\u20ac1' b'+IKw-1' True True
#> 'hi \u263a!' b'hi +Jjo!' True True
#> '\U0001f600' b'+2D3eAA-' True True
#> '\U0001f600\U00010000x' b'+2D3eANgA3AA-x' True True
#> '\ud800' b'+2AA-' True True
#> '\udc00a' b'+3AA-a' True True
#> '\ud83d\ude00' b'+2D3eAA-' False True
#> 'tab\tline\nreturn\r' b'tab\tline\nreturn\r' True True
#> '!"#$%&*;<=>@[]^_`{|}' b'!"#$%&*;<=>@[]^_`{|}' True True
#> "'(),-./:?" b"'(),-./:?" True True
#> '\x7f' b'+AH8-' True True
#> '\x80\xff' b'+AIAA/w-' True True
#> '\u2262\u0391.' b'+ImIDkQ.' True True
#> '1 + 1 = 2' b'1 +- 1 = 2' True True
#> '\u65e5\u672c\u8a9e' b'+ZeVnLIqe-' True True
#> 'a\u65e5b' b'a+ZeU-b' True True
#> '\uffff' b'+//8-' True True
#> '\x0b\x0c' b'+AAsADA-' True True
#> b'' ''
#> b'abc' 'abc'
#> b'+-' '+'
#> b'+-+-' '++'
#> b'+AOk-' '\xe9'
#> b'+AOk' '\xe9'
#> b'+AOk.' '\xe9.'
#> b'+AOkA6Q-' '\xe9\xe9'
#> b'a+AOk-b' 'a\xe9b'
#> b'+AOk-+AOk-' '\xe9\xe9'
#> b'+AGE-' 'a'
#> b'+2D3eAA-' '\U0001f600'
#> b'+2D3eAA' '\U0001f600'
#> b'+2D0-' '\ud83d'
#> b'+3gA-' '\ude00'
#> b'+2D0-x' '\ud83dx'
#> b'+2D0.x' '\ud83d.x'
#> b'+2D3YPd4A-' '\ud83d\U0001f600'
#> b'~\\' '~\\'
#> b'\x00' '\x00'
#> b'+ZeVnLIqe-' '\u65e5\u672c\u8a9e'
#> b'+AOkA-' 'utf7' codec can't decode bytes in position 0-5: partial character in shift sequence
#> b'+/////w-' '\uffff\uffff'
#> b'+AOk--' '\xe9-'
#> b'+AAAAAA-' '\x00\x00'
#> b'a\xe9b' [('utf7', 1, 2, 'unexpected special character'), "'ab'", "'a\\ufffdb'", "'a\\\\xe9b'", "'a\\udce9b'"]
#> b'\xff' [('utf7', 0, 1, 'unexpected special character'), "''", "'\\ufffd'", "'\\\\xff'", "'\\udcff'"]
#> b'+' ["''", "''", "''", "''", "''"]
#> b'+A' [('utf7', 0, 2, 'unterminated shift sequence'), "''", "'\\ufffd'", "'\\\\x2b\\\\x41'", ('utf7', 0, 2, 'unterminated shift sequence')]
#> b'+AO' [('utf7', 0, 3, 'unterminated shift sequence'), "''", "'\\ufffd'", "'\\\\x2b\\\\x41\\\\x4f'", ('utf7', 0, 3, 'unterminated shift sequence')]
#> b'+AOl' [('utf7', 0, 4, 'unterminated shift sequence'), "'\\xe9'", "'\\xe9\\ufffd'", "'\\xe9\\\\x2b\\\\x41\\\\x4f\\\\x6c'", ('utf7', 0, 4, 'unterminated shift sequence')]
#> b'+A-' [('utf7', 0, 3, 'partial character in shift sequence'), "''", "'\\ufffd'", "'\\\\x2b\\\\x41\\\\x2d'", ('utf7', 0, 3, 'partial character in shift sequence')]
#> b'+AO-' [('utf7', 0, 4, 'partial character in shift sequence'), "''", "'\\ufffd'", "'\\\\x2b\\\\x41\\\\x4f\\\\x2d'", ('utf7', 0, 4, 'partial character in shift sequence')]
#> b'+AOl-' [('utf7', 0, 5, 'non-zero padding bits in shift sequence'), "'\\xe9'", "'\\xe9\\ufffd'", "'\\xe9\\\\x2b\\\\x41\\\\x4f\\\\x6c\\\\x2d'", ('utf7', 0, 5, 'non-zero padding bits in shift sequence')]
#> b'+!' [('utf7', 0, 2, 'ill-formed sequence'), "''", "'\\ufffd'", "'\\\\x2b\\\\x21'", ('utf7', 0, 2, 'ill-formed sequence')]
#> b'a+!b' [('utf7', 1, 3, 'ill-formed sequence'), "'ab'", "'a\\ufffdb'", "'a\\\\x2b\\\\x21b'", ('utf7', 1, 3, 'ill-formed sequence')]
#> b'+\xe9' [('utf7', 0, 2, 'ill-formed sequence'), "''", "'\\ufffd'", "'\\\\x2b\\\\xe9'", ('utf7', 0, 2, 'ill-formed sequence')]
#> b'+AOk\xe9x' [('utf7', 4, 5, 'unexpected special character'), "'\\xe9x'", "'\\xe9\\ufffdx'", "'\\xe9\\\\xe9x'", "'\\xe9\\udce9x'"]
#> b'+2D0' [('utf7', 0, 4, 'unterminated shift sequence'), "''", "'\\ufffd'", "'\\\\x2b\\\\x32\\\\x44\\\\x30'", ('utf7', 0, 4, 'unterminated shift sequence')]
#> b'+2D' [('utf7', 0, 3, 'unterminated shift sequence'), "''", "'\\ufffd'", "'\\\\x2b\\\\x32\\\\x44'", ('utf7', 0, 3, 'unterminated shift sequence')]
#> b'x+AOl.y' [('utf7', 1, 6, 'non-zero padding bits in shift sequence'), "'x\\xe9y'", "'x\\xe9\\ufffdy'", "'x\\xe9\\\\x2b\\\\x41\\\\x4f\\\\x6c\\\\x2ey'", ('utf7', 1, 6, 'non-zero padding bits in shift sequence')]
#> b'+AO-+AOk-' [('utf7', 0, 4, 'partial character in shift sequence'), "'\\xe9'", "'\\ufffd\\xe9'", "'\\\\x2b\\\\x41\\\\x4f\\\\x2d\\xe9'", ('utf7', 0, 4, 'partial character in shift sequence')]
#> b'a+AOkB-c\xff' [('utf7', 1, 7, 'partial character in shift sequence'), "'a\\xe9c'", "'a\\xe9\\ufffdc\\ufffd'", "'a\\xe9\\\\x2b\\\\x41\\\\x4f\\\\x6b\\\\x42\\\\x2dc\\\\xff'", ('utf7', 1, 7, 'partial character in shift sequence')]
#> b'++A-' [('utf7', 0, 4, 'partial character in shift sequence'), "''", "'\\ufffd'", "'\\\\x2b\\\\x2b\\\\x41\\\\x2d'", ('utf7', 0, 4, 'partial character in shift sequence')]
#> b'+AOkA6' [('utf7', 0, 6, 'unterminated shift sequence'), "'\\xe9'", "'\\xe9\\ufffd'", "'\\xe9\\\\x2b\\\\x41\\\\x4f\\\\x6b\\\\x41\\\\x36'", ('utf7', 0, 6, 'unterminated shift sequence')]
#> b'+2D3eA' [('utf7', 0, 6, 'unterminated shift sequence'), "''", "'\\ufffd'", "'\\\\x2b\\\\x32\\\\x44\\\\x33\\\\x65\\\\x41'", ('utf7', 0, 6, 'unterminated shift sequence')]
#> b'+ ' [('utf7', 0, 2, 'ill-formed sequence'), "''", "'\\ufffd'", "'\\\\x2b\\\\x20'", ('utf7', 0, 2, 'ill-formed sequence')]
#> b'+~-' [('utf7', 0, 2, 'ill-formed sequence'), "'-'", "'\\ufffd-'", "'\\\\x2b\\\\x7e-'", ('utf7', 0, 2, 'ill-formed sequence')]
#>   handler 1 2 unexpected special character
#>   handler 2 6 partial character in shift sequence
#>   handler 6 10 unterminated shift sequence
#> "a<b'\\xe9'><b'+AO-'>\xe9<b'+AOl'>"
#>   handler 0 2 unterminated shift sequence
#> "<b'+A'>"
#> 'ok'
#> (b'a+AOk-', 2) ('aé', 6) utf-7 utf-7
#> 'utf7' codec can't decode bytes in position 2-4: unterminated shift sequence
#> ('ab', 2) ('ab', 2) ('éx', 6)
#> b'a+AOk-b+IKw-' ["'a'", "''", "''", "''", "''", "'\\xe9'", "'b'", "''", "''", "''", "''", "'\\u20ac'"]
#> b'+2D3eAA-!' ["''", "''", "''", "''", "''", "''", "''", "'\\U0001f600'", "'!'"]
#> b'+-+-+AGE' ["''", "'+'", "''", "'+'", "''", "''", "''", "'a'"]
#> [b'a', b'+AOk-', b'+-'] é b'+AOk-' bytearray(b'+AOk-') b'+-' +
