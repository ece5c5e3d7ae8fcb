# repr and ascii of texts and bytes that cannot be shown as they are.

texts = ["", "'", '"', "'\"", "it's", 'say "hi"', "\\", "\\'", "\n\r\t", "\0", "\x07\x08\x0b\x0c\x1b", "\x7f", "\x80\x9f", "\xa0", "\xad", "é", "\u0100", "\u0378", "日本", "\u200b", "\u2028", "\ue000",
         "\ufeff", "\uffff", "\ud800", "\udfff", "😀", "\U00010000", "\U000e0001", "\U0010ffff", "a\u0301", "\u3000", "\u202e", "\t'\"\\\n"]
for t in texts:
    a = ascii(t)
    print(a, len(repr(t)), repr(t).isprintable(), a.isascii(), "\ud800" <= t[:1] <= "\udfff" or repr(t))

for t in texts:
    print(ascii([t]), ascii({t: (t,)}), f"{t!a}", "%a" % (t,), "{!a}".format(t))

for b in (b"", b"'", b'"', b"'\"", b"\\", b"\n\r\t", bytes(range(256)), b"\x7f\x80 ~"):
    print(b, repr(b) == str(b) == ascii(b), bytearray(b))

print(ascii("é日😀"), ascii(["é", {"日": 1}]), ascii(1.5), ascii(None), ascii(b"\xe9"))


class Named:
    def __repr__(self):
        return "<né>"


print(repr(Named()), ascii(Named()), [Named()], f"{Named()} {Named()!a}", str(Named()))


class Broken:
    def __repr__(self):
        return 5


for action in (lambda: repr(Broken()), lambda: ascii(Broken()), lambda: [Broken()].__repr__(), lambda: f"{Broken()!r}"):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
hidden = [hex(c) for c in range(0x250) if len(repr(chr(c))) != 3]
print(hidden)

#> '' 2 True True ''
#> "'" 3 True True "'"
#> '"' 3 True True '"'
#> '\'"' 5 True True '\'"'
#> "it's" 6 True True "it's"
#> 'say "hi"' 10 True True 'say "hi"'
#> '\\' 4 True True '\\'
#> "\\'" 5 True True "\\'"
#> '\n\r\t' 8 True True '\n\r\t'
#> '\x00' 6 True True '\x00'
#> '\x07\x08\x0b\x0c\x1b' 22 True True '\x07\x08\x0b\x0c\x1b'
#> '\x7f' 6 True True '\x7f'
#> '\x80\x9f' 10 True True '\x80\x9f'
#> '\xa0' 6 True True '\xa0'
#> '\xad' 6 True True '\xad'
#> '\xe9' 3 True True 'é'
#> '\u0100' 3 True True 'Ā'
#> '\u0378' 8 True True '\u0378'
#> '\u65e5\u672c' 4 True True '日本'
#> '\u200b' 8 True True '\u200b'
#> '\u2028' 8 True True '\u2028'
#> '\ue000' 8 True True '\ue000'
#> '\ufeff' 8 True True '\ufeff'
#> '\uffff' 8 True True '\uffff'
#> '\ud800' 8 True True True
#> '\udfff' 8 True True True
#> '\U0001f600' 3 True True '😀'
#> '\U00010000' 3 True True '𐀀'
#> '\U000e0001' 12 True True '\U000e0001'
#> '\U0010ffff' 12 True True '\U0010ffff'
#> 'a\u0301' 4 True True 'á'
#> '\u3000' 8 True True '\u3000'
#> '\u202e' 8 True True '\u202e'
#> '\t\'"\\\n' 11 True True '\t\'"\\\n'
#> [''] {'': ('',)} '' '' ''
#> ["'"] {"'": ("'",)} "'" "'" "'"
#> ['"'] {'"': ('"',)} '"' '"' '"'
#> ['\'"'] {'\'"': ('\'"',)} '\'"' '\'"' '\'"'
#> ["it's"] {"it's": ("it's",)} "it's" "it's" "it's"
#> ['say "hi"'] {'say "hi"': ('say "hi"',)} 'say "hi"' 'say "hi"' 'say "hi"'
#> ['\\'] {'\\': ('\\',)} '\\' '\\' '\\'
#> ["\\'"] {"\\'": ("\\'",)} "\\'" "\\'" "\\'"
#> ['\n\r\t'] {'\n\r\t': ('\n\r\t',)} '\n\r\t' '\n\r\t' '\n\r\t'
#> ['\x00'] {'\x00': ('\x00',)} '\x00' '\x00' '\x00'
#> ['\x07\x08\x0b\x0c\x1b'] {'\x07\x08\x0b\x0c\x1b': ('\x07\x08\x0b\x0c\x1b',)} '\x07\x08\x0b\x0c\x1b' '\x07\x08\x0b\x0c\x1b' '\x07\x08\x0b\x0c\x1b'
#> ['\x7f'] {'\x7f': ('\x7f',)} '\x7f' '\x7f' '\x7f'
#> ['\x80\x9f'] {'\x80\x9f': ('\x80\x9f',)} '\x80\x9f' '\x80\x9f' '\x80\x9f'
#> ['\xa0'] {'\xa0': ('\xa0',)} '\xa0' '\xa0' '\xa0'
#> ['\xad'] {'\xad': ('\xad',)} '\xad' '\xad' '\xad'
#> ['\xe9'] {'\xe9': ('\xe9',)} '\xe9' '\xe9' '\xe9'
#> ['\u0100'] {'\u0100': ('\u0100',)} '\u0100' '\u0100' '\u0100'
#> ['\u0378'] {'\u0378': ('\u0378',)} '\u0378' '\u0378' '\u0378'
#> ['\u65e5\u672c'] {'\u65e5\u672c': ('\u65e5\u672c',)} '\u65e5\u672c' '\u65e5\u672c' '\u65e5\u672c'
#> ['\u200b'] {'\u200b': ('\u200b',)} '\u200b' '\u200b' '\u200b'
#> ['\u2028'] {'\u2028': ('\u2028',)} '\u2028' '\u2028' '\u2028'
#> ['\ue000'] {'\ue000': ('\ue000',)} '\ue000' '\ue000' '\ue000'
#> ['\ufeff'] {'\ufeff': ('\ufeff',)} '\ufeff' '\ufeff' '\ufeff'
#> ['\uffff'] {'\uffff': ('\uffff',)} '\uffff' '\uffff' '\uffff'
#> ['\ud800'] {'\ud800': ('\ud800',)} '\ud800' '\ud800' '\ud800'
#> ['\udfff'] {'\udfff': ('\udfff',)} '\udfff' '\udfff' '\udfff'
#> ['\U0001f600'] {'\U0001f600': ('\U0001f600',)} '\U0001f600' '\U0001f600' '\U0001f600'
#> ['\U00010000'] {'\U00010000': ('\U00010000',)} '\U00010000' '\U00010000' '\U00010000'
#> ['\U000e0001'] {'\U000e0001': ('\U000e0001',)} '\U000e0001' '\U000e0001' '\U000e0001'
#> ['\U0010ffff'] {'\U0010ffff': ('\U0010ffff',)} '\U0010ffff' '\U0010ffff' '\U0010ffff'
#> ['a\u0301'] {'a\u0301': ('a\u0301',)} 'a\u0301' 'a\u0301' 'a\u0301'
#> ['\u3000'] {'\u3000': ('\u3000',)} '\u3000' '\u3000' '\u3000'
#> ['\u202e'] {'\u202e': ('\u202e',)} '\u202e' '\u202e' '\u202e'
#> ['\t\'"\\\n'] {'\t\'"\\\n': ('\t\'"\\\n',)} '\t\'"\\\n' '\t\'"\\\n' '\t\'"\\\n'
#> b'' True bytearray(b'')
#> b"'" True bytearray(b"\'")
#> b'"' True bytearray(b'"')
#> b'\'"' True bytearray(b'\'"')
#> b'\\' True bytearray(b'\\')
#> b'\n\r\t' True bytearray(b'\n\r\t')
#> b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff' True bytearray(b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\x7f\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff')
#> b'\x7f\x80 ~' True bytearray(b'\x7f\x80 ~')
#> '\xe9\u65e5\U0001f600' ['\xe9', {'\u65e5': 1}] 1.5 None b'\xe9'
#> <né> <n\xe9> [<né>] <né> <n\xe9> <né>
#> TypeError __repr__ returned non-string (type int)
#> TypeError __repr__ returned non-string (type int)
#> TypeError __repr__ returned non-string (type int)
#> TypeError __repr__ returned non-string (type int)
#> ['0x0', '0x1', '0x2', '0x3', '0x4', '0x5', '0x6', '0x7', '0x8', '0x9', '0xa', '0xb', '0xc', '0xd', '0xe', '0xf', '0x10', '0x11', '0x12', '0x13', '0x14', '0x15', '0x16', '0x17', '0x18', '0x19', '0x1a', '0x1b', '0x1c', '0x1d', '0x1e', '0x1f', '0x5c', '0x7f', '0x80', '0x81', '0x82', '0x83', '0x84', '0x85', '0x86', '0x87', '0x88', '0x89', '0x8a', '0x8b', '0x8c', '0x8d', '0x8e', '0x8f', '0x90', '0x91', '0x92', '0x93', '0x94', '0x95', '0x96', '0x97', '0x98', '0x99', '0x9a', '0x9b', '0x9c', '0x9d', '0x9e', '0x9f', '0xa0', '0xad']
