"""String literals: quotes, prefixes in every case, escapes, and what stays as it is."""
print('a', "b", '''c''', """d""", 'it"s', "it's", '''it's "both"''')
print(r'\n', R'\n', u'\n' == '\n', U"x")
print(repr(b'a'), repr(B"b"), repr(br'\n'), repr(Br'\n'), repr(bR'\n'), repr(BR'\n'), repr(rb'\n'), repr(rB'\n'), repr(Rb'\n'), repr(RB'\n'))
print(f'{1}', F'{2}', fr'\{3}', Fr'\{3}', fR'\{3}', FR'\{3}', rf'\{3}', rF'\{3}', Rf'\{3}', RF'\{3}')

# Escapes
print([ord(c) for c in "\\\'\"\a\b\f\n\r\t\v"])
print([hex(ord(c)) for c in "\0\1\7\12\101\377\x00\x41\xff\u0041\uffff\U00000041\U0010ffff"])
print("\N{LATIN SMALL LETTER A}\N{greek small letter alpha}\N{LF}\N{SNOWMAN}" == "aα\n☃")
print(len("\08"), repr("\08"), repr("\1234"), repr("\x411"), repr("\u00411"))
print(list(b"\0\1\12\377\x41\\\n\'\""))
print(len(rb"\u0041"))
print(repr("a\
b"), repr(b"a\
b"), repr('''a\
b'''))

# Raw strings keep backslashes; a quote may be escaped but the backslash stays.
print(r'\'', len(r'\''), r"\"", r'a\\', len(r'\\'), repr(r'\x41\u0041'))
print(repr(r'''
\
'''))
print(repr(R"\
"))

# Lone surrogates may be written.
s = "\ud800\udc00"
print(len(s), [hex(ord(c)) for c in s], s == "\U00010000")
print(ascii(s), ascii("\udfff"))
try:
    s.encode()
except UnicodeEncodeError as e:
    print(e)

# Triple-quoted: quotes inside
print("""a"b""c\"""d""" , '''a'b''c\'''d''')
print(repr("""
"""), repr(''''a'''), repr(""""a" b"""))
print(repr("""\""""), repr('''\\'''))
# Empty ones
print([repr(t) for t in ('', "", '''''', """""", r'', u'', b'', rb'', f'')])
print("a" "b" 'c' """d""" r"\e" f"{1}" u"g", b"a" b"b" rb"\c")
print("\t|\x09|	|" == "	|	|	|")
print(len("é"), len("é"), len("😀"), "😀" == "\N{GRINNING FACE}")
print("%s" "%s" % (1, 2), "a" "b".upper(), ("x" "y")[1])
print("a" "b" * 2, -1 if "" "" else 1)

#> a b c d it"s it's it's "both"
#> \n \n True x
#> b'a' b'b' b'\\n' b'\\n' b'\\n' b'\\n' b'\\n' b'\\n' b'\\n' b'\\n'
#> 1 2 \3 \3 \3 \3 \3 \3 \3 \3
#> [92, 39, 34, 7, 8, 12, 10, 13, 9, 11]
#> ['0x0', '0x1', '0x7', '0xa', '0x41', '0xff', '0x0', '0x41', '0xff', '0x41', '0xffff', '0x41', '0x10ffff']
#> True
#> 2 '\x008' 'S4' 'A1' 'A1'
#> [0, 1, 10, 255, 65, 92, 10, 39, 34]
#> 6
#> 'ab' b'ab' 'ab'
#> \' 2 \" a\\ 2 '\\x41\\u0041'
#> '\n\\\n'
#> '\\\n'
#> 2 ['0xd800', '0xdc00'] False
#> '\ud800\udc00' '\udfff'
#> 'utf-8' codec can't encode characters in position 0-1: surrogates not allowed
#> a"b""c"""d a'b''c'''d
#> '\n' "'a" '"a" b'
#> '"' '\\'
#> ["''", "''", "''", "''", "''", "''", "b''", "b''", "''"]
#> abcd\e1g b'ab\\c'
#> True
#> 1 1 1 True
#> 12 AB y
#> abab 1
