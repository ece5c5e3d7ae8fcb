# Encodings of single bytes: every byte there and back, what is undefined, aliases, and texts through handlers.
import codecs


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", ascii(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


PAGES = ["latin-1", "cp1252", "cp1251", "cp437", "koi8-r", "iso8859-15", "cp850", "cp037"]
ALL = bytes(range(256))
for name in PAGES:
    text = ALL.decode(name, "replace")
    undefined = [i for i, c in enumerate(text) if c == "\ufffd"]
    print(name, codecs.lookup(name).name, len(text), undefined, ascii(text[0x80:0x90]), ascii(text[0xE0:0xE8]))
    for i, c in enumerate(text):
        if i not in undefined:
            assert c.encode(name) == bytes([i]) or ALL.decode(name).index(c) < i, (name, i)
    assert text.replace("\ufffd", "").encode(name).decode(name) == text.replace("\ufffd", "")
    told("  euro", "€".encode, name)
    told("  emoji", "a😀b".encode, name, "replace")
    told("  xml", "é中".encode, name, "xmlcharrefreplace")
    told("  backslash", "é中😀".encode, name, "backslashreplace")
    told("  ignore", "é中".encode, name, "ignore")
    told("  strict", "ab中cd".encode, name)
    told("  surrogate", "\ud800".encode, name)
    told("  escape", "a\udcff".encode, name, "surrogateescape")
for name in ("ascii", "utf-8", "utf-16", "utf-32", "utf-7", "utf-8-sig", "punycode", "idna", "unicode_escape", "raw_unicode_escape"):
    if name in ("utf-7", "punycode", "idna"):
        continue
    for text in ("", "plain", "é€😀", "line\nend\\", "\x00\x7f"):
        told(f"{name} {ascii(text)}", text.encode, name)
        try:
            assert text.encode(name).decode(name) == text
        except UnicodeEncodeError as e:
            print("  ", e.reason, e.start, e.end)
for data in (b"", b"abc", b"\xff", b"\xc3\xa9", b"\xe2\x82\xac!", b"\xf0\x9f\x98\x80", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xf8\x88\x80\x80\x80", b"a\x80b\x81", b"\xe2\x28\xa1", b"\xe2\x82", b"\xf0\x9f\x98", b"\xc3\xc3\xa9", b"\xfe\xff\x00a", b"\xff\xfea\x00"):
    for name in ("utf-8", "ascii", "utf-16", "utf-16-be", "cp1252"):
        for errors in ("strict", "replace", "ignore", "backslashreplace", "surrogateescape"):
            try:
                print(ascii(data.decode(name, errors)), end=" ")
            except UnicodeDecodeError as e:
                print(f"[{e.start}-{e.end} {e.reason}]", end=" ")
        print(end="| ")
    print(data)
for a, b in (("UTF8", "utf-8"), ("latin1", "iso-8859-1"), ("L1", "latin-1"), ("US-ASCII", "ascii"), ("windows-1252", "cp1252"), ("IBM437", "cp437"), ("utf_16", "UTF-16"), ("U8", "utf 8"), ("iso_8859_15", "latin9"), ("KOI8_R", "koi8-r")):
    print(a, b, "aé".encode(a, "replace") == "aé".encode(b, "replace"))
for name in ("nope", "", "utf-99", "cp99999", " utf-8", "utf-8 ", "UTF", "latin", 5, None):
    told(f"name {name!r}", "a".encode, name)
told("errors", "é".encode, "ascii", "nope")
told("errors int", "é".encode, "ascii", 5)
told("errors unused", "e".encode, "ascii", "nope")
told("decode errors", b"\xff".decode, "ascii", "nope")
told("keywords", lambda: "é".encode(errors="ignore", encoding="ascii"))
told("decode keywords", lambda: b"\xff".decode(errors="replace"))
told("default", lambda: ("é".encode(), b"\xc3\xa9".decode(), str(b"\xc3\xa9", "utf-8"), bytes("é", "utf-8"), bytearray("é", "latin-1")))

#> latin-1 iso8859-1 256 [] '\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f' '\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7'
#>   euro !! UnicodeEncodeError 'latin-1' codec can't encode character '\u20ac' in position 0: ordinal not in range(256)
#>   emoji -> b'a?b'
#>   xml -> b'\xe9&#20013;'
#>   backslash -> b'\xe9\\u4e2d\\U0001f600'
#>   ignore -> b'\xe9'
#>   strict !! UnicodeEncodeError 'latin-1' codec can't encode character '\u4e2d' in position 2: ordinal not in range(256)
#>   surrogate !! UnicodeEncodeError 'latin-1' codec can't encode character '\ud800' in position 0: ordinal not in range(256)
#>   escape -> b'a\xff'
#> cp1252 cp1252 256 [129, 141, 143, 144, 157] '\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd' '\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7'
#>   euro -> b'\x80'
#>   emoji -> b'a?b'
#>   xml -> b'\xe9&#20013;'
#>   backslash -> b'\xe9\\u4e2d\\U0001f600'
#>   ignore -> b'\xe9'
#>   strict !! UnicodeEncodeError 'charmap' codec can't encode character '\u4e2d' in position 2: character maps to <undefined>
#>   surrogate !! UnicodeEncodeError 'charmap' codec can't encode character '\ud800' in position 0: character maps to <undefined>
#>   escape -> b'a\xff'
#> cp1251 cp1251 256 [152] '\u0402\u0403\u201a\u0453\u201e\u2026\u2020\u2021\u20ac\u2030\u0409\u2039\u040a\u040c\u040b\u040f' '\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437'
#>   euro -> b'\x88'
#>   emoji -> b'a?b'
#>   xml -> b'&#233;&#20013;'
#>   backslash -> b'\\xe9\\u4e2d\\U0001f600'
#>   ignore -> b''
#>   strict !! UnicodeEncodeError 'charmap' codec can't encode character '\u4e2d' in position 2: character maps to <undefined>
#>   surrogate !! UnicodeEncodeError 'charmap' codec can't encode character '\ud800' in position 0: character maps to <undefined>
#>   escape -> b'a\xff'
#> cp437 cp437 256 [] '\xc7\xfc\xe9\xe2\xe4\xe0\xe5\xe7\xea\xeb\xe8\xef\xee\xec\xc4\xc5' '\u03b1\xdf\u0393\u03c0\u03a3\u03c3\xb5\u03c4'
#>   euro !! UnicodeEncodeError 'charmap' codec can't encode character '\u20ac' in position 0: character maps to <undefined>
#>   emoji -> b'a?b'
#>   xml -> b'\x82&#20013;'
#>   backslash -> b'\x82\\u4e2d\\U0001f600'
#>   ignore -> b'\x82'
#>   strict !! UnicodeEncodeError 'charmap' codec can't encode character '\u4e2d' in position 2: character maps to <undefined>
#>   surrogate !! UnicodeEncodeError 'charmap' codec can't encode character '\ud800' in position 0: character maps to <undefined>
#>   escape -> b'a\xff'
#> koi8-r koi8-r 256 [] '\u2500\u2502\u250c\u2510\u2514\u2518\u251c\u2524\u252c\u2534\u253c\u2580\u2584\u2588\u258c\u2590' '\u042e\u0410\u0411\u0426\u0414\u0415\u0424\u0413'
#>   euro !! UnicodeEncodeError 'charmap' codec can't encode character '\u20ac' in position 0: character maps to <undefined>
#>   emoji -> b'a?b'
#>   xml -> b'&#233;&#20013;'
#>   backslash -> b'\\xe9\\u4e2d\\U0001f600'
#>   ignore -> b''
#>   strict !! UnicodeEncodeError 'charmap' codec can't encode character '\u4e2d' in position 2: character maps to <undefined>
#>   surrogate !! UnicodeEncodeError 'charmap' codec can't encode character '\ud800' in position 0: character maps to <undefined>
#>   escape -> b'a\xff'
#> iso8859-15 iso8859-15 256 [] '\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f' '\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7'
#>   euro -> b'\xa4'
#>   emoji -> b'a?b'
#>   xml -> b'\xe9&#20013;'
#>   backslash -> b'\xe9\\u4e2d\\U0001f600'
#>   ignore -> b'\xe9'
#>   strict !! UnicodeEncodeError 'charmap' codec can't encode character '\u4e2d' in position 2: character maps to <undefined>
#>   surrogate !! UnicodeEncodeError 'charmap' codec can't encode character '\ud800' in position 0: character maps to <undefined>
#>   escape -> b'a\xff'
#> cp850 cp850 256 [] '\xc7\xfc\xe9\xe2\xe4\xe0\xe5\xe7\xea\xeb\xe8\xef\xee\xec\xc4\xc5' '\xd3\xdf\xd4\xd2\xf5\xd5\xb5\xfe'
#>   euro !! UnicodeEncodeError 'charmap' codec can't encode character '\u20ac' in position 0: character maps to <undefined>
#>   emoji -> b'a?b'
#>   xml -> b'\x82&#20013;'
#>   backslash -> b'\x82\\u4e2d\\U0001f600'
#>   ignore -> b'\x82'
#>   strict !! UnicodeEncodeError 'charmap' codec can't encode character '\u4e2d' in position 2: character maps to <undefined>
#>   surrogate !! UnicodeEncodeError 'charmap' codec can't encode character '\ud800' in position 0: character maps to <undefined>
#>   escape -> b'a\xff'
#> cp037 cp037 256 [] '\xd8abcdefghi\xab\xbb\xf0\xfd\xfe\xb1' '\\\xf7STUVWX'
#>   euro !! UnicodeEncodeError 'charmap' codec can't encode character '\u20ac' in position 0: character maps to <undefined>
#>   emoji -> b'\x81o\x82'
#>   xml -> b'QP{\xf2\xf0\xf0\xf1\xf3^'
#>   backslash -> b'Q\xe0\xa4\xf4\x85\xf2\x84\xe0\xe4\xf0\xf0\xf0\xf1\x86\xf6\xf0\xf0'
#>   ignore -> b'Q'
#>   strict !! UnicodeEncodeError 'charmap' codec can't encode character '\u4e2d' in position 2: character maps to <undefined>
#>   surrogate !! UnicodeEncodeError 'charmap' codec can't encode character '\ud800' in position 0: character maps to <undefined>
#>   escape -> b'\x81\xff'
#> ascii '' -> b''
#> ascii 'plain' -> b'plain'
#> ascii '\xe9\u20ac\U0001f600' !! UnicodeEncodeError 'ascii' codec can't encode characters in position 0-2: ordinal not in range(128)
#>    ordinal not in range(128) 0 3
#> ascii 'line\nend\\' -> b'line\nend\\'
#> ascii '\x00\x7f' -> b'\x00\x7f'
#> utf-8 '' -> b''
#> utf-8 'plain' -> b'plain'
#> utf-8 '\xe9\u20ac\U0001f600' -> b'\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80'
#> utf-8 'line\nend\\' -> b'line\nend\\'
#> utf-8 '\x00\x7f' -> b'\x00\x7f'
#> utf-16 '' -> b'\xff\xfe'
#> utf-16 'plain' -> b'\xff\xfep\x00l\x00a\x00i\x00n\x00'
#> utf-16 '\xe9\u20ac\U0001f600' -> b'\xff\xfe\xe9\x00\xac =\xd8\x00\xde'
#> utf-16 'line\nend\\' -> b'\xff\xfel\x00i\x00n\x00e\x00\n\x00e\x00n\x00d\x00\\\x00'
#> utf-16 '\x00\x7f' -> b'\xff\xfe\x00\x00\x7f\x00'
#> utf-32 '' -> b'\xff\xfe\x00\x00'
#> utf-32 'plain' -> b'\xff\xfe\x00\x00p\x00\x00\x00l\x00\x00\x00a\x00\x00\x00i\x00\x00\x00n\x00\x00\x00'
#> utf-32 '\xe9\u20ac\U0001f600' -> b'\xff\xfe\x00\x00\xe9\x00\x00\x00\xac \x00\x00\x00\xf6\x01\x00'
#> utf-32 'line\nend\\' -> b'\xff\xfe\x00\x00l\x00\x00\x00i\x00\x00\x00n\x00\x00\x00e\x00\x00\x00\n\x00\x00\x00e\x00\x00\x00n\x00\x00\x00d\x00\x00\x00\\\x00\x00\x00'
#> utf-32 '\x00\x7f' -> b'\xff\xfe\x00\x00\x00\x00\x00\x00\x7f\x00\x00\x00'
#> utf-8-sig '' -> b'\xef\xbb\xbf'
#> utf-8-sig 'plain' -> b'\xef\xbb\xbfplain'
#> utf-8-sig '\xe9\u20ac\U0001f600' -> b'\xef\xbb\xbf\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80'
#> utf-8-sig 'line\nend\\' -> b'\xef\xbb\xbfline\nend\\'
#> utf-8-sig '\x00\x7f' -> b'\xef\xbb\xbf\x00\x7f'
#> unicode_escape '' -> b''
#> unicode_escape 'plain' -> b'plain'
#> unicode_escape '\xe9\u20ac\U0001f600' -> b'\\xe9\\u20ac\\U0001f600'
#> unicode_escape 'line\nend\\' -> b'line\\nend\\\\'
#> unicode_escape '\x00\x7f' -> b'\\x00\\x7f'
#> raw_unicode_escape '' -> b''
#> raw_unicode_escape 'plain' -> b'plain'
#> raw_unicode_escape '\xe9\u20ac\U0001f600' -> b'\xe9\\u20ac\\U0001f600'
#> raw_unicode_escape 'line\nend\\' -> b'line\nend\\'
#> raw_unicode_escape '\x00\x7f' -> b'\x00\x7f'
#> '' '' '' '' '' | '' '' '' '' '' | '' '' '' '' '' | '' '' '' '' '' | '' '' '' '' '' | b''
#> 'abc' 'abc' 'abc' 'abc' 'abc' | 'abc' 'abc' 'abc' 'abc' 'abc' | [2-3 truncated data] '\u6261\ufffd' '\u6261' '\u6261\\x63' [2-3 truncated data] | [2-3 truncated data] '\u6162\ufffd' '\u6162' '\u6162\\x63' [2-3 truncated data] | 'abc' 'abc' 'abc' 'abc' 'abc' | b'abc'
#> [0-1 invalid start byte] '\ufffd' '' '\\xff' '\udcff' | [0-1 ordinal not in range(128)] '\ufffd' '' '\\xff' '\udcff' | [0-1 truncated data] '\ufffd' '' '\\xff' '\udcff' | [0-1 truncated data] '\ufffd' '' '\\xff' '\udcff' | '\xff' '\xff' '\xff' '\xff' '\xff' | b'\xff'
#> '\xe9' '\xe9' '\xe9' '\xe9' '\xe9' | [0-1 ordinal not in range(128)] '\ufffd\ufffd' '' '\\xc3\\xa9' '\udcc3\udca9' | '\ua9c3' '\ua9c3' '\ua9c3' '\ua9c3' '\ua9c3' | '\uc3a9' '\uc3a9' '\uc3a9' '\uc3a9' '\uc3a9' | '\xc3\xa9' '\xc3\xa9' '\xc3\xa9' '\xc3\xa9' '\xc3\xa9' | b'\xc3\xa9'
#> '\u20ac!' '\u20ac!' '\u20ac!' '\u20ac!' '\u20ac!' | [0-1 ordinal not in range(128)] '\ufffd\ufffd\ufffd!' '!' '\\xe2\\x82\\xac!' '\udce2\udc82\udcac!' | '\u82e2\u21ac' '\u82e2\u21ac' '\u82e2\u21ac' '\u82e2\u21ac' '\u82e2\u21ac' | '\ue282\uac21' '\ue282\uac21' '\ue282\uac21' '\ue282\uac21' '\ue282\uac21' | '\xe2\u201a\xac!' '\xe2\u201a\xac!' '\xe2\u201a\xac!' '\xe2\u201a\xac!' '\xe2\u201a\xac!' | b'\xe2\x82\xac!'
#> '\U0001f600' '\U0001f600' '\U0001f600' '\U0001f600' '\U0001f600' | [0-1 ordinal not in range(128)] '\ufffd\ufffd\ufffd\ufffd' '' '\\xf0\\x9f\\x98\\x80' '\udcf0\udc9f\udc98\udc80' | '\u9ff0\u8098' '\u9ff0\u8098' '\u9ff0\u8098' '\u9ff0\u8098' '\u9ff0\u8098' | '\uf09f\u9880' '\uf09f\u9880' '\uf09f\u9880' '\uf09f\u9880' '\uf09f\u9880' | '\xf0\u0178\u02dc\u20ac' '\xf0\u0178\u02dc\u20ac' '\xf0\u0178\u02dc\u20ac' '\xf0\u0178\u02dc\u20ac' '\xf0\u0178\u02dc\u20ac' | b'\xf0\x9f\x98\x80'
#> [0-1 invalid start byte] '\ufffd\ufffd' '' '\\xc0\\x80' '\udcc0\udc80' | [0-1 ordinal not in range(128)] '\ufffd\ufffd' '' '\\xc0\\x80' '\udcc0\udc80' | '\u80c0' '\u80c0' '\u80c0' '\u80c0' '\u80c0' | '\uc080' '\uc080' '\uc080' '\uc080' '\uc080' | '\xc0\u20ac' '\xc0\u20ac' '\xc0\u20ac' '\xc0\u20ac' '\xc0\u20ac' | b'\xc0\x80'
#> [0-1 invalid continuation byte] '\ufffd\ufffd\ufffd' '' '\\xed\\xa0\\x80' '\udced\udca0\udc80' | [0-1 ordinal not in range(128)] '\ufffd\ufffd\ufffd' '' '\\xed\\xa0\\x80' '\udced\udca0\udc80' | [2-3 truncated data] '\ua0ed\ufffd' '\ua0ed' '\ua0ed\\x80' '\ua0ed\udc80' | [2-3 truncated data] '\ueda0\ufffd' '\ueda0' '\ueda0\\x80' '\ueda0\udc80' | '\xed\xa0\u20ac' '\xed\xa0\u20ac' '\xed\xa0\u20ac' '\xed\xa0\u20ac' '\xed\xa0\u20ac' | b'\xed\xa0\x80'
#> [0-1 invalid continuation byte] '\ufffd\ufffd\ufffd\ufffd' '' '\\xf4\\x90\\x80\\x80' '\udcf4\udc90\udc80\udc80' | [0-1 ordinal not in range(128)] '\ufffd\ufffd\ufffd\ufffd' '' '\\xf4\\x90\\x80\\x80' '\udcf4\udc90\udc80\udc80' | '\u90f4\u8080' '\u90f4\u8080' '\u90f4\u8080' '\u90f4\u8080' '\u90f4\u8080' | '\uf490\u8080' '\uf490\u8080' '\uf490\u8080' '\uf490\u8080' '\uf490\u8080' | [1-2 character maps to <undefined>] '\xf4\ufffd\u20ac\u20ac' '\xf4\u20ac\u20ac' '\xf4\\x90\u20ac\u20ac' '\xf4\udc90\u20ac\u20ac' | b'\xf4\x90\x80\x80'
#> [0-1 invalid start byte] '\ufffd\ufffd\ufffd\ufffd\ufffd' '' '\\xf8\\x88\\x80\\x80\\x80' '\udcf8\udc88\udc80\udc80\udc80' | [0-1 ordinal not in range(128)] '\ufffd\ufffd\ufffd\ufffd\ufffd' '' '\\xf8\\x88\\x80\\x80\\x80' '\udcf8\udc88\udc80\udc80\udc80' | [4-5 truncated data] '\u88f8\u8080\ufffd' '\u88f8\u8080' '\u88f8\u8080\\x80' '\u88f8\u8080\udc80' | [4-5 truncated data] '\uf888\u8080\ufffd' '\uf888\u8080' '\uf888\u8080\\x80' '\uf888\u8080\udc80' | '\xf8\u02c6\u20ac\u20ac\u20ac' '\xf8\u02c6\u20ac\u20ac\u20ac' '\xf8\u02c6\u20ac\u20ac\u20ac' '\xf8\u02c6\u20ac\u20ac\u20ac' '\xf8\u02c6\u20ac\u20ac\u20ac' | b'\xf8\x88\x80\x80\x80'
#> [1-2 invalid start byte] 'a\ufffdb\ufffd' 'ab' 'a\\x80b\\x81' 'a\udc80b\udc81' | [1-2 ordinal not in range(128)] 'a\ufffdb\ufffd' 'ab' 'a\\x80b\\x81' 'a\udc80b\udc81' | '\u8061\u8162' '\u8061\u8162' '\u8061\u8162' '\u8061\u8162' '\u8061\u8162' | '\u6180\u6281' '\u6180\u6281' '\u6180\u6281' '\u6180\u6281' '\u6180\u6281' | [3-4 character maps to <undefined>] 'a\u20acb\ufffd' 'a\u20acb' 'a\u20acb\\x81' 'a\u20acb\udc81' | b'a\x80b\x81'
#> [0-1 invalid continuation byte] '\ufffd(\ufffd' '(' '\\xe2(\\xa1' '\udce2(\udca1' | [0-1 ordinal not in range(128)] '\ufffd(\ufffd' '(' '\\xe2(\\xa1' '\udce2(\udca1' | [2-3 truncated data] '\u28e2\ufffd' '\u28e2' '\u28e2\\xa1' '\u28e2\udca1' | [2-3 truncated data] '\ue228\ufffd' '\ue228' '\ue228\\xa1' '\ue228\udca1' | '\xe2(\xa1' '\xe2(\xa1' '\xe2(\xa1' '\xe2(\xa1' '\xe2(\xa1' | b'\xe2(\xa1'
#> [0-2 unexpected end of data] '\ufffd' '' '\\xe2\\x82' '\udce2\udc82' | [0-1 ordinal not in range(128)] '\ufffd\ufffd' '' '\\xe2\\x82' '\udce2\udc82' | '\u82e2' '\u82e2' '\u82e2' '\u82e2' '\u82e2' | '\ue282' '\ue282' '\ue282' '\ue282' '\ue282' | '\xe2\u201a' '\xe2\u201a' '\xe2\u201a' '\xe2\u201a' '\xe2\u201a' | b'\xe2\x82'
#> [0-3 unexpected end of data] '\ufffd' '' '\\xf0\\x9f\\x98' '\udcf0\udc9f\udc98' | [0-1 ordinal not in range(128)] '\ufffd\ufffd\ufffd' '' '\\xf0\\x9f\\x98' '\udcf0\udc9f\udc98' | [2-3 truncated data] '\u9ff0\ufffd' '\u9ff0' '\u9ff0\\x98' '\u9ff0\udc98' | [2-3 truncated data] '\uf09f\ufffd' '\uf09f' '\uf09f\\x98' '\uf09f\udc98' | '\xf0\u0178\u02dc' '\xf0\u0178\u02dc' '\xf0\u0178\u02dc' '\xf0\u0178\u02dc' '\xf0\u0178\u02dc' | b'\xf0\x9f\x98'
#> [0-1 invalid continuation byte] '\ufffd\xe9' '\xe9' '\\xc3\xe9' '\udcc3\xe9' | [0-1 ordinal not in range(128)] '\ufffd\ufffd\ufffd' '' '\\xc3\\xc3\\xa9' '\udcc3\udcc3\udca9' | [2-3 truncated data] '\uc3c3\ufffd' '\uc3c3' '\uc3c3\\xa9' '\uc3c3\udca9' | [2-3 truncated data] '\uc3c3\ufffd' '\uc3c3' '\uc3c3\\xa9' '\uc3c3\udca9' | '\xc3\xc3\xa9' '\xc3\xc3\xa9' '\xc3\xc3\xa9' '\xc3\xc3\xa9' '\xc3\xc3\xa9' | b'\xc3\xc3\xa9'
#> [0-1 invalid start byte] '\ufffd\ufffd\x00a' '\x00a' '\\xfe\\xff\x00a' '\udcfe\udcff\x00a' | [0-1 ordinal not in range(128)] '\ufffd\ufffd\x00a' '\x00a' '\\xfe\\xff\x00a' '\udcfe\udcff\x00a' | 'a' 'a' 'a' 'a' 'a' | '\ufeffa' '\ufeffa' '\ufeffa' '\ufeffa' '\ufeffa' | '\xfe\xff\x00a' '\xfe\xff\x00a' '\xfe\xff\x00a' '\xfe\xff\x00a' '\xfe\xff\x00a' | b'\xfe\xff\x00a'
#> [0-1 invalid start byte] '\ufffd\ufffda\x00' 'a\x00' '\\xff\\xfea\x00' '\udcff\udcfea\x00' | [0-1 ordinal not in range(128)] '\ufffd\ufffda\x00' 'a\x00' '\\xff\\xfea\x00' '\udcff\udcfea\x00' | 'a' 'a' 'a' 'a' 'a' | '\ufffe\u6100' '\ufffe\u6100' '\ufffe\u6100' '\ufffe\u6100' '\ufffe\u6100' | '\xff\xfea\x00' '\xff\xfea\x00' '\xff\xfea\x00' '\xff\xfea\x00' '\xff\xfea\x00' | b'\xff\xfea\x00'
#> UTF8 utf-8 True
#> latin1 iso-8859-1 True
#> L1 latin-1 True
#> US-ASCII ascii True
#> windows-1252 cp1252 True
#> IBM437 cp437 True
#> utf_16 UTF-16 True
#> U8 utf 8 True
#> iso_8859_15 latin9 True
#> KOI8_R koi8-r True
#> name 'nope' !! LookupError unknown encoding: nope
#> name '' !! LookupError unknown encoding: 
#> name 'utf-99' !! LookupError unknown encoding: utf-99
#> name 'cp99999' !! LookupError unknown encoding: cp99999
#> name ' utf-8' -> b'a'
#> name 'utf-8 ' -> b'a'
#> name 'UTF' -> b'a'
#> name 'latin' -> b'a'
#> name 5 !! TypeError encode() argument 'encoding' must be str, not int
#> name None !! TypeError encode() argument 'encoding' must be str, not None
#> errors !! LookupError unknown error handler name 'nope'
#> errors int !! TypeError encode() argument 'errors' must be str, not int
#> errors unused -> b'e'
#> decode errors !! LookupError unknown error handler name 'nope'
#> keywords -> b''
#> decode keywords -> '\ufffd'
#> default -> (b'\xc3\xa9', '\xe9', '\xe9', b'\xc3\xa9', bytearray(b'\xe9'))
