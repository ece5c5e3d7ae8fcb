import codecs
h = codecs.lookup_error("surrogatepass")
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
for enc in ("utf-8","utf8","UTF-8","UTF_8","utf-16","utf16","utf-16le","utf-16-le","UTF-16LE","utf_16_be","utf-16be","utf-32le","utf-32be","utf-32","utf32","cp65001","ascii","utf-7", "utf-16-xx"):
    t(lambda: h(UnicodeEncodeError(enc, "a\udfff\ud800b", 1, 3, "ouch")))
    t(lambda: h(UnicodeDecodeError(enc, b"\xed\xa0\x80\0\xd8\0\0\0", 0, 1, "ouch")))
    t(lambda: h(UnicodeDecodeError(enc, b"\xd8\x00\xdf\0\0\0\0\0", 0, 1, "ouch")))

#> (b'\xed\xbf\xbf\xed\xa0\x80', 3)
#> ('\ud800', 3)
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xd8 in position 0: ouch
#> (b'\xed\xbf\xbf\xed\xa0\x80', 3)
#> ('\ud800', 3)
#> UnicodeDecodeError 'utf8' codec can't decode byte 0xd8 in position 0: ouch
#> (b'\xed\xbf\xbf\xed\xa0\x80', 3)
#> ('\ud800', 3)
#> UnicodeDecodeError 'UTF-8' codec can't decode byte 0xd8 in position 0: ouch
#> (b'\xed\xbf\xbf\xed\xa0\x80', 3)
#> ('\ud800', 3)
#> UnicodeDecodeError 'UTF_8' codec can't decode byte 0xd8 in position 0: ouch
#> (b'\xff\xdf\x00\xd8', 3)
#> UnicodeDecodeError 'utf-16' codec can't decode byte 0xed in position 0: ouch
#> UnicodeDecodeError 'utf-16' codec can't decode byte 0xd8 in position 0: ouch
#> (b'\xff\xdf\x00\xd8', 3)
#> UnicodeDecodeError 'utf16' codec can't decode byte 0xed in position 0: ouch
#> UnicodeDecodeError 'utf16' codec can't decode byte 0xd8 in position 0: ouch
#> (b'\xff\xdf\x00\xd8', 3)
#> UnicodeDecodeError 'utf-16le' codec can't decode byte 0xed in position 0: ouch
#> UnicodeDecodeError 'utf-16le' codec can't decode byte 0xd8 in position 0: ouch
#> (b'\xff\xdf\x00\xd8', 3)
#> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0xed in position 0: ouch
#> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0xd8 in position 0: ouch
#> (b'\xff\xdf\x00\xd8', 3)
#> UnicodeDecodeError 'UTF-16LE' codec can't decode byte 0xed in position 0: ouch
#> UnicodeDecodeError 'UTF-16LE' codec can't decode byte 0xd8 in position 0: ouch
#> (b'\xdf\xff\xd8\x00', 3)
#> UnicodeDecodeError 'utf_16_be' codec can't decode byte 0xed in position 0: ouch
#> ('\ud800', 2)
#> (b'\xdf\xff\xd8\x00', 3)
#> UnicodeDecodeError 'utf-16be' codec can't decode byte 0xed in position 0: ouch
#> ('\ud800', 2)
#> (b'\xff\xdf\x00\x00\x00\xd8\x00\x00', 3)
#> UnicodeDecodeError 'utf-32le' codec can't decode byte 0xed in position 0: ouch
#> UnicodeDecodeError 'utf-32le' codec can't decode byte 0xd8 in position 0: ouch
#> (b'\x00\x00\xdf\xff\x00\x00\xd8\x00', 3)
#> UnicodeDecodeError 'utf-32be' codec can't decode byte 0xed in position 0: ouch
#> UnicodeDecodeError 'utf-32be' codec can't decode byte 0xd8 in position 0: ouch
#> (b'\xff\xdf\x00\x00\x00\xd8\x00\x00', 3)
#> UnicodeDecodeError 'utf-32' codec can't decode byte 0xed in position 0: ouch
#> UnicodeDecodeError 'utf-32' codec can't decode byte 0xd8 in position 0: ouch
#> (b'\xff\xdf\x00\x00\x00\xd8\x00\x00', 3)
#> UnicodeDecodeError 'utf32' codec can't decode byte 0xed in position 0: ouch
#> UnicodeDecodeError 'utf32' codec can't decode byte 0xd8 in position 0: ouch
#> UnicodeEncodeError 'cp65001' codec can't encode characters in position 1-2: ouch
#> UnicodeDecodeError 'cp65001' codec can't decode byte 0xed in position 0: ouch
#> UnicodeDecodeError 'cp65001' codec can't decode byte 0xd8 in position 0: ouch
#> UnicodeEncodeError 'ascii' codec can't encode characters in position 1-2: ouch
#> UnicodeDecodeError 'ascii' codec can't decode byte 0xed in position 0: ouch
#> UnicodeDecodeError 'ascii' codec can't decode byte 0xd8 in position 0: ouch
#> UnicodeEncodeError 'utf-7' codec can't encode characters in position 1-2: ouch
#> UnicodeDecodeError 'utf-7' codec can't decode byte 0xed in position 0: ouch
#> UnicodeDecodeError 'utf-7' codec can't decode byte 0xd8 in position 0: ouch
#> UnicodeEncodeError 'utf-16-xx' codec can't encode characters in position 1-2: ouch
#> UnicodeDecodeError 'utf-16-xx' codec can't decode byte 0xed in position 0: ouch
#> UnicodeDecodeError 'utf-16-xx' codec can't decode byte 0xd8 in position 0: ouch
