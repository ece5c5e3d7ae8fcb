# Encoding and decoding at lengths around the width of a vector, and with errors at every place.

PIECES = ["a", "é", "ÿ", "\x80", "λ", "\u07ff", "\u0800", "\ud7ff", "\ue000", "\uffff", "\U00010000", "\U0010ffff", "😀"]
LENGTHS = [0, 1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 254, 255, 256, 257, 300]


def slow_utf8(text):
    out = []
    for c in text:
        n = ord(c)
        if n < 0x80:
            out.append(n)
        elif n < 0x800:
            out += [0xC0 | n >> 6, 0x80 | n & 63]
        elif n < 0x10000:
            out += [0xE0 | n >> 12, 0x80 | n >> 6 & 63, 0x80 | n & 63]
        else:
            out += [0xF0 | n >> 18, 0x80 | n >> 12 & 63, 0x80 | n >> 6 & 63, 0x80 | n & 63]
    return bytes(out)


bad = 0
for piece in PIECES:
    for n in LENGTHS:
        for text in ("a" * n + piece, piece + "a" * n, piece * n, ("a" * 9 + piece) * (n // 10), "é" * n + piece):
            data = text.encode()
            if data != slow_utf8(text) or data.decode() != text or str(data, "utf-8") != text:
                bad += 1
            if bytearray(data).decode("utf8") != text or text.encode("utf-8", "surrogatepass") != data:
                bad += 1
            for name in ("utf-16-le", "utf-16-be", "utf-16", "utf-32", "utf-32-le", "utf-32-be"):
                if text.encode(name).decode(name) != text:
                    bad += 1
            if max(text, default="") <= "\xff" and text.encode("latin-1").decode("latin-1") != text:
                bad += 1
print(bad)

BROKEN = [
    b"\x80", b"\xbf", b"\xc0\x80", b"\xc1\xbf", b"\xc2", b"\xc2a", b"\xe0\x80\x80", b"\xe0\x9f\xbf", b"\xe1\x80", b"\xe1\x80a",
    b"\xed\xa0\x80", b"\xed\xbf\xbf", b"\xef\xbf", b"\xf0\x80\x80\x80", b"\xf0\x8f\xbf\xbf", b"\xf0\x90\x80", b"\xf1\x80\x80a",
    b"\xf4\x90\x80\x80", b"\xf5\x80\x80\x80", b"\xff", b"\xc3\xa9\xc3",
]
for broken in BROKEN:
    for before in (b"", b"a" * 20, "é".encode() * 3, "λ😀".encode()):
        for after in (b"", b"b" * 9):
            data = before + broken + after
            try:
                data.decode()
                print("decoded", data)
            except UnicodeDecodeError as e:
                first = (e.start, e.end, e.reason)
            text = data.decode("utf-8", "replace")
            if before == b"" and after == b"":
                print(broken, first, ascii(text), ascii(data.decode("utf-8", "ignore")), ascii(data.decode("utf-8", "backslashreplace")))
            if data.decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape") != data:
                print("lost", data)

for text in ("\ud800", "ab\udfff", "λ\ud83d", "😀\udc00x", "a" * 30 + "\ud800"):
    for name in ("utf-8", "utf-16-le", "utf-32-le", "latin-1", "ascii"):
        try:
            text.encode(name)
        except UnicodeEncodeError as e:
            print(name, e.start, e.end, e.reason, e.object == text)
    print(text.encode("utf-8", "surrogatepass")[-4:], text.encode("utf-16-le", "surrogatepass")[-4:], text.encode("utf-8", "replace")[-2:])

for text, name in (("aé", "ascii"), ("aλ", "latin-1"), ("é" * 40 + "λ", "latin-1"), ("a" * 40 + "é", "ascii")):
    try:
        text.encode(name)
    except UnicodeEncodeError as e:
        print(e)
    print(text.encode(name, "ignore")[-3:], text.encode(name, "xmlcharrefreplace")[-8:])
for data, name in ((b"a\x80", "ascii"), (b"a" * 50 + b"\xff", "ascii"), (b"\x00\xd8", "utf-16-le"), (b"a\x00\x00\xdc", "utf-16-le"), (b"abc", "utf-16-le"), (b"", "utf-16-le")):
    try:
        print(ascii(data.decode(name)))
    except UnicodeDecodeError as e:
        print(e)
print(ascii(bytes(range(128, 160)).decode("latin-1")), bytes(range(40)).decode("ascii") == "".join(map(chr, range(40))))
print(b"a\x00b\x00"[2:].decode("utf-16-le"), b"xa\x00b\x00"[1:].decode("utf-16-le"), "ab\xe9".encode("utf-16-le"))

#> 0
#> b'\x80' (0, 1, 'invalid start byte') '\ufffd' '' '\\x80'
#> b'\xbf' (0, 1, 'invalid start byte') '\ufffd' '' '\\xbf'
#> b'\xc0\x80' (0, 1, 'invalid start byte') '\ufffd\ufffd' '' '\\xc0\\x80'
#> b'\xc1\xbf' (0, 1, 'invalid start byte') '\ufffd\ufffd' '' '\\xc1\\xbf'
#> b'\xc2' (0, 1, 'unexpected end of data') '\ufffd' '' '\\xc2'
#> b'\xc2a' (0, 1, 'invalid continuation byte') '\ufffda' 'a' '\\xc2a'
#> b'\xe0\x80\x80' (0, 1, 'invalid continuation byte') '\ufffd\ufffd\ufffd' '' '\\xe0\\x80\\x80'
#> b'\xe0\x9f\xbf' (0, 1, 'invalid continuation byte') '\ufffd\ufffd\ufffd' '' '\\xe0\\x9f\\xbf'
#> b'\xe1\x80' (0, 2, 'unexpected end of data') '\ufffd' '' '\\xe1\\x80'
#> b'\xe1\x80a' (0, 2, 'invalid continuation byte') '\ufffda' 'a' '\\xe1\\x80a'
#> b'\xed\xa0\x80' (0, 1, 'invalid continuation byte') '\ufffd\ufffd\ufffd' '' '\\xed\\xa0\\x80'
#> b'\xed\xbf\xbf' (0, 1, 'invalid continuation byte') '\ufffd\ufffd\ufffd' '' '\\xed\\xbf\\xbf'
#> b'\xef\xbf' (0, 2, 'unexpected end of data') '\ufffd' '' '\\xef\\xbf'
#> b'\xf0\x80\x80\x80' (0, 1, 'invalid continuation byte') '\ufffd\ufffd\ufffd\ufffd' '' '\\xf0\\x80\\x80\\x80'
#> b'\xf0\x8f\xbf\xbf' (0, 1, 'invalid continuation byte') '\ufffd\ufffd\ufffd\ufffd' '' '\\xf0\\x8f\\xbf\\xbf'
#> b'\xf0\x90\x80' (0, 3, 'unexpected end of data') '\ufffd' '' '\\xf0\\x90\\x80'
#> b'\xf1\x80\x80a' (0, 3, 'invalid continuation byte') '\ufffda' 'a' '\\xf1\\x80\\x80a'
#> b'\xf4\x90\x80\x80' (0, 1, 'invalid continuation byte') '\ufffd\ufffd\ufffd\ufffd' '' '\\xf4\\x90\\x80\\x80'
#> b'\xf5\x80\x80\x80' (0, 1, 'invalid start byte') '\ufffd\ufffd\ufffd\ufffd' '' '\\xf5\\x80\\x80\\x80'
#> b'\xff' (0, 1, 'invalid start byte') '\ufffd' '' '\\xff'
#> b'\xc3\xa9\xc3' (2, 3, 'unexpected end of data') '\xe9\ufffd' '\xe9' '\xe9\\xc3'
#> utf-8 0 1 surrogates not allowed True
#> utf-16-le 0 1 surrogates not allowed True
#> utf-32-le 0 1 surrogates not allowed True
#> latin-1 0 1 ordinal not in range(256) True
#> ascii 0 1 ordinal not in range(128) True
#> b'\xed\xa0\x80' b'\x00\xd8' b'?'
#> utf-8 2 3 surrogates not allowed True
#> utf-16-le 2 3 surrogates not allowed True
#> utf-32-le 2 3 surrogates not allowed True
#> latin-1 2 3 ordinal not in range(256) True
#> ascii 2 3 ordinal not in range(128) True
#> b'b\xed\xbf\xbf' b'b\x00\xff\xdf' b'b?'
#> utf-8 1 2 surrogates not allowed True
#> utf-16-le 1 2 surrogates not allowed True
#> utf-32-le 1 2 surrogates not allowed True
#> latin-1 0 2 ordinal not in range(256) True
#> ascii 0 2 ordinal not in range(128) True
#> b'\xbb\xed\xa0\xbd' b'\xbb\x03=\xd8' b'\xbb?'
#> utf-8 1 2 surrogates not allowed True
#> utf-16-le 1 2 surrogates not allowed True
#> utf-32-le 1 2 surrogates not allowed True
#> latin-1 0 2 ordinal not in range(256) True
#> ascii 0 2 ordinal not in range(128) True
#> b'\xed\xb0\x80x' b'\x00\xdcx\x00' b'?x'
#> utf-8 30 31 surrogates not allowed True
#> utf-16-le 30 31 surrogates not allowed True
#> utf-32-le 30 31 surrogates not allowed True
#> latin-1 30 31 ordinal not in range(256) True
#> ascii 30 31 ordinal not in range(128) True
#> b'a\xed\xa0\x80' b'a\x00\x00\xd8' b'a?'
#> 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)
#> b'a' b'a&#233;'
#> 'latin-1' codec can't encode character '\u03bb' in position 1: ordinal not in range(256)
#> b'a' b'a&#955;'
#> 'latin-1' codec can't encode character '\u03bb' in position 40: ordinal not in range(256)
#> b'\xe9\xe9\xe9' b'\xe9\xe9&#955;'
#> 'ascii' codec can't encode character '\xe9' in position 40: ordinal not in range(128)
#> b'aaa' b'aa&#233;'
#> 'ascii' codec can't decode byte 0x80 in position 1: ordinal not in range(128)
#> 'ascii' codec can't decode byte 0xff in position 50: ordinal not in range(128)
#> 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data
#> 'utf-16-le' codec can't decode bytes in position 2-3: illegal encoding
#> 'utf-16-le' codec can't decode byte 0x63 in position 2: truncated data
#> ''
#> '\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f' True
#> b ab b'a\x00b\x00\xe9\x00'
