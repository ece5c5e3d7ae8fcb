"""Methods of str with random arguments, fitting and not."""


def attempt(work):
    try:
        print(ascii(work()))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


attempt(lambda: '%½ᾳ\x1d_\n'.islower(1))
attempt(lambda: ' x中\x0baa\xa0̇'.removesuffix('\r'))
attempt(lambda: ''.rfind(('a',), 0, -2))
attempt(lambda: '%ﬁ\ud800\xa0bσİ'.zfill(True))
attempt(lambda: 'ς𝐀}\u2028²-σ'.lower())
attempt(lambda: '\x0bß\t\ń̇'.title(1))
attempt(lambda: '𝐀'.capitalize())
attempt(lambda: '\t\u2028σ😀½\x1d'.format_map('x1\x85'))
attempt(lambda: '\x1cbİς{{'.center(None))
attempt(lambda: 'ͅŉ\x85'.rjust(-1))
attempt(lambda: '\u2029ŉ\x1e\x0bǆ'.rsplit(sep='\x0b½'))
attempt(lambda: ''.translate(str.maketrans('', '')))
attempt(lambda: 'é\x0cΣ\ud800中}_'.isupper())
attempt(lambda: 'σ\xa0ŉ٣-'.find('Σ', -1))
attempt(lambda: ''.isnumeric())
attempt(lambda: ''.isspace())
attempt(lambda: '̇½\x0c'.replace('', '', -1))
attempt(lambda: 'σßﬁ\ud800\x1dΣ\x1e'.lower())
attempt(lambda: '-\rΐς  '.replace('', 'Aŉ'))
attempt(lambda: ''.isprintable())
attempt(lambda: 'Ⅷß²ͅ {'.upper())
attempt(lambda: 'A\x0b1σ\x1e'.__eq__('x𝐀'))
attempt(lambda: '😀'.center(0, '\x85'))
attempt(lambda: '𝐀\tßΐ\x85\t\u2029ß'.startswith(1))
attempt(lambda: 'ᾳ'.__mod__('xΐb'))
attempt(lambda: '_中x1²ß\r'.__lt__('A\x0b\x1c'))
attempt(lambda: '}٣Ⅷ\x0b²1'.casefold())
attempt(lambda: 'A'.rfind('ŉ\n', 10**20, 10**20))
attempt(lambda: '\x0b_-1'.isdecimal())
attempt(lambda: 'ΐ1Ⅷǆ'.rjust(-2))
attempt(lambda: '\x0cİb'.translate({97: -1}))
attempt(lambda: 'bßẋA'.rsplit(None))
attempt(lambda: 'ςΣͅ٣中'.upper())
attempt(lambda: '½²𝐀'.endswith('Ⅷb'))
attempt(lambda: '\tσé-中'.isalpha())
attempt(lambda: '_́́\u2028σ\x1cσ'.__add__('ᾳᾳ'))
attempt(lambda: ''.upper())
attempt(lambda: '́'.ljust(2))
attempt(lambda: '\x1ć\ud800²ςAǆ'.translate(str.maketrans('中٣', '', '')))
attempt(lambda: ''.__lt__(''))
attempt(lambda: '\nⅧ%\xa0a\u2029'.endswith('', 10**20, -10**20))
attempt(lambda: '😀x'.islower())
attempt(lambda: 'x𝐀\x1d'.find('İ'))
attempt(lambda: '̇b\nǆ\n'.lower())
attempt(lambda: 'x\x1dﬁς\x0b'.rjust(5, 'Ⅷ'))
attempt(lambda: '\ud800\n\x0c'.isdecimal())
attempt(lambda: '\r-_\x0cA😀'.format_map('A'))
attempt(lambda: '̇〇\x1eΣ}'.format('1'))
attempt(lambda: 'Aȧ\x1dͅ'.isupper())
attempt(lambda: '-\r}'.removeprefix('́éb'))
attempt(lambda: '-\u2028'.splitlines(keepends=True))
attempt(lambda: 'ͅᾳ〇ŉ{%'.rsplit(None, 4))
attempt(lambda: '\x1e'.split(''))
attempt(lambda: '{-\nÁ\u2028\ud800'.isspace())
attempt(lambda: 'σ\x1dé'.upper())
attempt(lambda: 'éﬁŉ\ud800xb'.format_map('a'))
attempt(lambda: '-x😀𝐀\xa0٣ᾳ'.__contains__('σ\u2029'))
attempt(lambda: '\ṙ̇İ\u2029-σ'.__mod__('\x85%'))
attempt(lambda: '\néⅧ '.split('', 2))
attempt(lambda: '\n'.isdigit())
attempt(lambda: 'bİ\x0b\rŉͅǆ\x0b'.find('%'))
attempt(lambda: 'Aᾳ'.removesuffix('_}'))
attempt(lambda: 'ς\x1d\u2028\xa0-\ud800\x0c'.rindex(''))
attempt(lambda: '-'.startswith('σ\x1e', 5))
attempt(lambda: '́〇\r'.isdigit())
attempt(lambda: 'x%ǆᾳ_\n'.isprintable())
attempt(lambda: 'A-ᾳ'.splitlines(False))
attempt(lambda: '٣ b٣x'.__contains__(''))
attempt(lambda: 'ς\u2028a'.find('〇\x0b', 20))
attempt(lambda: 'σ\u2028\xa0\ud800σ\x1d́'.splitlines(None))
attempt(lambda: 'é'.isnumeric())
attempt(lambda: '𝐀1ς}²'.endswith('\n'))
attempt(lambda: 'b'.format('\t-\ud800'))
attempt(lambda: '\nς\ud800٣1\x1dΣ'.__eq__(''))
attempt(lambda: ''.isspace())
attempt(lambda: 'ﬁ_éßᾳ\x85ﬁ'.islower())
attempt(lambda: '\ud800〇{\x1d'.translate({97: 1.5}))
attempt(lambda: ''.split(None, 2))
attempt(lambda: 'ΐ{ςŉ\t'.isspace())
attempt(lambda: '½\x0c\x85\n'.isidentifier())
attempt(lambda: 'Ⅷ{%  }ΐ'.isalpha())
attempt(lambda: '-İ{𝐀-ς'.swapcase())
attempt(lambda: ''.isdigit())
attempt(lambda: '中σ}ᾳ'.lower())
attempt(lambda: 'İͅ½\xa0ŉ²〇'.capitalize())
attempt(lambda: 'ͅ\x1e'.rindex([]))
attempt(lambda: '½\ud800'.isupper())
attempt(lambda: '²😀ﬁ\xa0😀'.rindex('\t\x0b', -2, 8))
attempt(lambda: '\x0b𝐀_\x1c\t́ͅ'.startswith('_😀', 'a', 2))
attempt(lambda: '\n 😀'.__mul__('a'))
attempt(lambda: '}'.islower())
attempt(lambda: '٣ŉ😀\x1c\x0bx\x0c'.isdecimal())
attempt(lambda: '\x1d'.__contains__(''))
attempt(lambda: 'ς%ax𝐀xᾳ\x0b'.find('́²', None))
attempt(lambda: '٣\t'.__eq__('1½'))
attempt(lambda: '}ᾳ²'.isascii())
attempt(lambda: 'é\xa0'.translate('}́'))
attempt(lambda: ''.isalpha())
attempt(lambda: 'ͅŉ ς²1\x1e'.__lt__(''))
attempt(lambda: ' ̇'.islower())
attempt(lambda: 'ς²1\u2028ﬁ́'.__mul__(1))
attempt(lambda: ' ǆﬁ\u2028Aﬁ1\ud800'.__mod__('}_\x1c'))
attempt(lambda: 'é中ͅ\x0cσ\u2029'.isalpha())
attempt(lambda: 'ǆⅧ²½\ud800'.isalpha())
attempt(lambda: 'ΐé½\x0b'.removesuffix(''))
attempt(lambda: '\x0b_\x0c\x1c'.isnumeric())
attempt(lambda: '\r٣1\u2028\t\x85'.expandtabs(tabsize=3))
attempt(lambda: 'bᾳİ\x1cßﬁ'.__lt__('\x85٣\u2028'))
attempt(lambda: '\t'.zfill(5))
attempt(lambda: 'x²-ǆ中σİΐ'.rjust(8, '\r'))
attempt(lambda: 'bς\ud800'.format_map(''))
attempt(lambda: 'ŉ%\tͅﬁ²'.split(None))
attempt(lambda: 'bb😀Σ'.removesuffix('𝐀̇1'))
attempt(lambda: '{İ̇\x1cᾴé'.replace('\x1e', '', 4))
attempt(lambda: ''.islower())
attempt(lambda: '1ΐ'.ljust(2, 'İ'))
attempt(lambda: '中'.__eq__('_\x0cß'))
attempt(lambda: '\x0b😀\u2028\n'.center(10**20))
attempt(lambda: '̇ςa中a_'.__mul__(3))
attempt(lambda: ' \x0c'.capitalize())
attempt(lambda: '_ᾳᾳ'.isspace())
attempt(lambda: '_\x85éσΣ'.isascii())
attempt(lambda: '\x1c\x1e\xa01\xa0'.startswith('', 1.5))
attempt(lambda: ''.expandtabs(tabsize=2))
attempt(lambda: 'ͅ½\r\ud800ŉ\x85\u2028σ'.__mul__('a'))
attempt(lambda: ''.upper())
attempt(lambda: 'ς-́٣Ⅷ中σ'.encode('utf-16', 'surrogatepass'))
attempt(lambda: 'σ中中'.__mod__('_ﬁ'))
attempt(lambda: '٣\x85\x0c٣ﬁ\x1db\x0c'.expandtabs(2))
attempt(lambda: '\u2028Ⅷ}ᾳ\u2029'.capitalize())
attempt(lambda: '\u2029%_\r\ud800x'.casefold())
attempt(lambda: '}ΐ-'.__contains__(''))

#> TypeError 'str.islower() takes no arguments (1 given)'
#> ' x\u4e2d\x0baa\xa0\u0307'
#> TypeError 'must be str, not tuple'
#> '%\ufb01\ud800\xa0b\u03c3\u0130'
#> '\u03c2\U0001d400}\u2028\xb2-\u03c3'
#> TypeError 'str.title() takes no arguments (1 given)'
#> '\U0001d400'
#> '\t\u2028\u03c3\U0001f600\xbd\x1d'
#> TypeError "'NoneType' object cannot be interpreted as an integer"
#> '\u0345\u0149\x85'
#> ['\u2029\u0149\x1e\x0b\u01c6']
#> ''
#> False
#> -1
#> False
#> False
#> '\u0307\xbd\x0c'
#> '\u03c3\xdf\ufb01\ud800\x1d\u03c3\x1e'
#> 'A\u0149-A\u0149\rA\u0149\u0390A\u0149\u03c2A\u0149 A\u0149 A\u0149'
#> True
#> '\u2167SS\xb2\u0399 {'
#> False
#> '\U0001f600'
#> TypeError 'startswith first arg must be str or a tuple of str, not int'
#> TypeError 'not all arguments converted during string formatting'
#> False
#> '}\u0663\u2177\x0b\xb21'
#> -1
#> False
#> '\u03901\u2167\u01c6'
#> '\x0c\u0130b'
#> ['b\xdfx\u0307A']
#> '\u03a3\u03a3\u0399\u0663\u4e2d'
#> False
#> False
#> '_\u0301\u0301\u2028\u03c3\x1c\u03c3\u1fb3\u1fb3'
#> ''
#> '\u0301 '
#> ValueError 'the first two maketrans arguments must have equal length'
#> False
#> False
#> True
#> -1
#> '\u0307b\n\u01c6\n'
#> 'x\x1d\ufb01\u03c2\x0b'
#> False
#> '\r-_\x0cA\U0001f600'
#> ValueError "Single '}' encountered in format string"
#> False
#> '-\r}'
#> ['-\u2028']
#> ['\u0345\u1fb3\u3007\u0149{%']
#> ValueError 'empty separator'
#> False
#> '\u03a3\x1d\xc9'
#> '\xe9\ufb01\u0149\ud800xb'
#> False
#> TypeError 'not all arguments converted during string formatting'
#> ValueError 'empty separator'
#> False
#> -1
#> 'A\u1fb3'
#> 7
#> False
#> False
#> False
#> ['A-\u1fb3']
#> True
#> -1
#> ['\u03c3', '\xa0\ud800\u03c3', '\u0301']
#> False
#> False
#> 'b'
#> False
#> False
#> True
#> '\ud800\u3007{\x1d'
#> []
#> False
#> False
#> False
#> '-i\u0307{\U0001d400-\u03a3'
#> False
#> '\u4e2d\u03c3}\u1fb3'
#> '\u0130\u0345\xbd\xa0\u0149\xb2\u3007'
#> TypeError 'must be str, not list'
#> False
#> ValueError 'substring not found'
#> TypeError 'slice indices must be integers or None or have an __index__ method'
#> TypeError "'str' object cannot be interpreted as an integer"
#> False
#> False
#> True
#> -1
#> False
#> False
#> '\xe9\xa0'
#> False
#> False
#> False
#> '\u03c2\xb21\u2028\ufb01\u0301'
#> TypeError 'not all arguments converted during string formatting'
#> False
#> False
#> '\u0390\xe9\xbd\x0b'
#> False
#> '\r\u06631\u2028   \x85'
#> True
#> '0000\t'
#> 'x\xb2-\u01c6\u4e2d\u03c3\u0130\u0390'
#> 'b\u03c2\ud800'
#> ['\u0149%', '\u0345\ufb01\xb2']
#> 'bb\U0001f600\u03a3'
#> '{\u0130\u0307\x1c\u1fb3\u0301\xe9'
#> False
#> '1\u0390'
#> False
#> OverflowError 'Python int too large to convert to C ssize_t'
#> '\u0307\u03c2a\u4e2da_\u0307\u03c2a\u4e2da_\u0307\u03c2a\u4e2da_'
#> ' \x0c'
#> False
#> False
#> TypeError 'slice indices must be integers or None or have an __index__ method'
#> ''
#> TypeError "'str' object cannot be interpreted as an integer"
#> ''
#> b'\xff\xfe\xc2\x03-\x00\x01\x03c\x06g!-N\xc3\x03'
#> TypeError 'not all arguments converted during string formatting'
#> '\u0663\x85\x0c\u0663\ufb01\x1db\x0c'
#> '\u2028\u2177}\u1fb3\u2029'
#> '\u2029%_\r\ud800x'
#> True
