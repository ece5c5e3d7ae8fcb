# Characters by name in patterns, and in escapes of bytes that are decoded.
import re
for n in ("LESS-THAN SIGN","DIGIT ONE","SNAKE","less-than sign","EM DASH"):
    try: print(n, re.match(r'\N{%s}' % n, '<1🐍—'))
    except re.error as e: print(e)
print(re.match(r'\N{LESS-THAN SIGN}', '<'))
print(re.search(r'[\N{EM DASH}<]', '—'))
print('\N{LESS-THAN SIGN}')
for b in (b'\\N{LESS-THAN SIGN}', b'a\\N{em dash}b', b'\\N{nope}', b'\\N{', b'\\N{}', b'\\N', b'\\N{KEYCAP DIGIT ONE}', b'\\N{NULL}'):
    try: print(repr(b.decode('unicode_escape')))
    except UnicodeDecodeError as e: print(e)
for p in (r'\N{KEYCAP DIGIT ONE}', r'\N{NULL}', r'\N{Hangul Syllable GA}', r'\N{HANGUL SYLLABLE GA}', r'\N{CJK UNIFIED IDEOGRAPH-4E00}', r'\N', r'\N{', r'\N{}', r'\N{é}'):
    try: print(re.compile(p))
    except re.error as e: print(e)

#> LESS-THAN SIGN <re.Match object; span=(0, 1), match='<'>
#> DIGIT ONE None
#> SNAKE None
#> less-than sign <re.Match object; span=(0, 1), match='<'>
#> EM DASH None
#> <re.Match object; span=(0, 1), match='<'>
#> <re.Match object; span=(0, 1), match='—'>
#> <
#> '<'
#> 'a—b'
#> 'unicodeescape' codec can't decode bytes in position 0-7: unknown Unicode character name
#> 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape
#> 'unicodeescape' codec can't decode bytes in position 0-2: malformed \N character escape
#> 'unicodeescape' codec can't decode bytes in position 0-1: malformed \N character escape
#> 'unicodeescape' codec can't decode bytes in position 0-19: unknown Unicode character name
#> '\x00'
#> undefined character name 'KEYCAP DIGIT ONE' at position 0
#> re.compile('\\N{NULL}')
#> undefined character name 'Hangul Syllable GA' at position 0
#> re.compile('\\N{HANGUL SYLLABLE GA}')
#> re.compile('\\N{CJK UNIFIED IDEOGRAPH-4E00}')
#> missing { at position 2
#> missing character name at position 3
#> missing character name at position 3
#> undefined character name 'é' at position 0
