#@ stderr: any
# Escape sequences of string, bytes and f-string literals, also those that mean nothing.
print(ascii("\a\b\f\n\r\t\v\\\'\"\0\12\123\1234\377\x41\u00e9\U0001F600\N{DIGIT ONE}\N{latin small letter a}"))
print(b"\a\b\f\n\r\t\v\\\'\"\0\12\123\1234\377\x41\u00e9\N{x}")
print(ascii("\400\777"), len("\400"))
print(b"\400" == b"\0")
print("\d\q\ ", b"\d\8", r"\\"[:1], r'\'', rb'\"', len(r'\
'))
print("\
continued")
print(ascii("\N{LATIN SMALL LETTER E WITH ACUTE}\N{HANGUL SYLLABLE GAG}\N{CJK UNIFIED IDEOGRAPH-4E00}\N{NBSP}\N{LF}"))
print(ascii("\ud800\udc00"), len("\ud83d\ude00"), "\U0010FFFF".isprintable())
print(u"u" U"u" R"\n" "b", bR"\1" Rb"\n" B"\n")
print(ascii(f"\N{DIGIT ONE}{1}\x41\101{{}}\{1}"), rf"\N{1}" if False else 0)
N=3
print(rf"\N{N}", fr"\{N}\n", f"\{N}")
print("\8", "\x411", "\18")

#> '\x07\x08\x0c\n\r\t\x0b\\\'"\x00\nSS4\xffA\xe9\U0001f6001a'
#> b'\x07\x08\x0c\n\r\t\x0b\\\'"\x00\nSS4\xffA\\u00e9\\N{x}'
#> '\u0100\u01ff' 1
#> True
#> \d\q\  b'\\d\\8' \ \' b'\\"' 2
#> continued
#> '\xe9\uac01\u4e00\xa0\n'
#> '\ud800\udc00' 2 False
#> uu\nb b'\\1\\n\n'
#> '11AA{}\\1' 0
#> \N3 \3\n \3
#> \8 A1 8
