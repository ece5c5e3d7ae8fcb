# Methods and operators of str: results and the messages of their errors.
def t(f):
    try:
        print(ascii(f()))
    except BaseException as e:
        print(type(e).__name__, e)
s = 'hello'
t(lambda: s.find(1))
t(lambda: s.find('a','b'))
t(lambda: s.count(1))
t(lambda: s.index('z'))
t(lambda: s.rindex('z'))
t(lambda: s.replace(1,'a'))
t(lambda: s.replace('a',2))
t(lambda: s.replace('a','b','c'))
t(lambda: s.startswith(1))
t(lambda: s.startswith((1,)))
t(lambda: s.endswith(1))
t(lambda: s.endswith((1,)))
t(lambda: s.partition(1))
t(lambda: s.partition(''))
t(lambda: s.rpartition(''))
t(lambda: s.split(1))
t(lambda: s.split(''))
t(lambda: s.rsplit(''))
t(lambda: s.split(None,'a'))
t(lambda: s.strip(1))
t(lambda: s.lstrip(1))
t(lambda: s.join(1))
t(lambda: s.join([1]))
t(lambda: s.join(['a',1]))
t(lambda: s.center(10,1))
t(lambda: s.center(10,'ab'))
t(lambda: s.center('a'))
t(lambda: s.ljust(10,b'x'))
t(lambda: s.zfill('a'))
t(lambda: s.expandtabs('a'))
t(lambda: s.expandtabs())
t(lambda: s.splitlines('a'))
t(lambda: s.encode(1))
t(lambda: s.encode('utf-8',1))
t(lambda: s.encode('foo'))
t(lambda: s.encode('utf-8','bar'))
t(lambda: s.removeprefix(1))
t(lambda: s.removesuffix(1))
t(lambda: s.translate(1))
t(lambda: s.translate({104:None,101:'xx',108:65}))
t(lambda: s.translate({104:'a',101:1.5}))
t(lambda: s.translate({104:0x110000}))
t(lambda: s.translate({104:-1}))
t(lambda: s.format_map({}))
t(lambda: s.index(1))
t(lambda: s.startswith('a','b'))
t(lambda: s.find('l',None,None))
t(lambda: s.count(''))
t(lambda: s.count('',6))
t(lambda: s.count('',5))
t(lambda: s.count('',4))
t(lambda: s.find('',9))
t(lambda: s.find('',5))
t(lambda: s.rfind(''))
t(lambda: s.rfind('',3))
t(lambda: s.startswith('',6))
t(lambda: s.startswith('',5))
t(lambda: s.replace('','-'))
t(lambda: s.replace('','-',2))
t(lambda: s.replace('','-',0))
t(lambda: s.replace('l','L',-1))
t(lambda: s.startswith(('x','he')))
t(lambda: s.title())
t(lambda: s['a'])
t(lambda: s[9])
t(lambda: s[10**30:])
t(lambda: s+1)
t(lambda: 1 in s)
t(lambda: s*'a')
t(lambda: s*10**30)
t(lambda: s%1)
t(lambda: s%())
t(lambda: s%{})
t(lambda: s[1.5])
t(lambda: s[-1])
t(lambda: s[::-1])
t(lambda: s[1:3])
t(lambda: s[::2])
t(lambda: s[10:])
t(lambda: s[-3:-1])
t(lambda: s[4:1:-1])
t(lambda: s[::-2])
t(lambda: s[::0])
t(lambda: s[None:2])
t(lambda: s['a':])
t(lambda: 1+s)
t(lambda: s<1)
t(lambda: s<'z')
t(lambda: s==1)
t(lambda: s!='x')
t(lambda: 'h'<s)
t(lambda: s*0)
t(lambda: s*-1)
t(lambda: s*3)
t(lambda: 3*s)
t(lambda: s*True)
t(lambda: 'ab'*5)
t(lambda: '\u20ac'*3)
t(lambda: s.upper())
t(lambda: s.lower())
t(lambda: 'Ab'.swapcase())
t(lambda: 'hello world'.title())
t(lambda: "it's".title())
t(lambda: 'HELLO wORLD'.capitalize())
t(lambda: '\xdf'.upper())
t(lambda: '\xdf'.title())
t(lambda: '\ufb01x'.upper())
t(lambda: '\ufb01x'.capitalize())
t(lambda: '\u0130'.lower())
t(lambda: '\u03a3'.lower())
t(lambda: 'A\u03a3'.lower())
t(lambda: 'A\u03a3 B'.lower())
t(lambda: 'A\u03a3B'.lower())
t(lambda: 'A\u03a3.B'.lower())
t(lambda: '\u01c5'.swapcase())
t(lambda: '\u01c6'.title())
t(lambda: '\u0345a'.title())
t(lambda: 'Stra\xdfe'.casefold())
t(lambda: '\u0130'.casefold())
t(lambda: '\U00010400'.lower())
t(lambda: '\U00010428'.upper())
t(lambda: '\xb5'.upper())
t(lambda: '\xff'.upper())
t(lambda: '\u1e9e'.lower())
t(lambda: '\u0149'.upper())
t(lambda: ' \t\n x \x1f\x85\u2003'.strip())
t(lambda: ' x '.lstrip())
t(lambda: ' x '.rstrip())
t(lambda: 'xxhixx'.strip('x'))
t(lambda: 'xyhixy'.strip('yx'))
t(lambda: '\u20aca\u20ac'.strip('\u20ac'))
t(lambda: 'aXbXc'.split('X'))
t(lambda: 'aXbXc'.split('X',1))
t(lambda: 'aXbXc'.rsplit('X',1))
t(lambda: ' a  b c '.split())
t(lambda: ' a  b c '.split(None,1))
t(lambda: ' a  b c '.rsplit(None,1))
t(lambda: ' a  b c '.split(maxsplit=0))
t(lambda: ' a  b c '.rsplit(maxsplit=0))
t(lambda: ''.split())
t(lambda: ''.split('x'))
t(lambda: ''.rsplit())
t(lambda: 'a\x1cb\x85c\u2028d\re\r\nf\x0bg\x0c'.splitlines())
t(lambda: 'a\nb\n'.splitlines(True))
t(lambda: ''.splitlines())
t(lambda: 'a\u3000b'.split())
t(lambda: 'a--b--c'.partition('--'))
t(lambda: 'a--b--c'.rpartition('--'))
t(lambda: 'abc'.partition('z'))
t(lambda: 'abc'.rpartition('z'))
t(lambda: 'a,b'.split(sep=','))
t(lambda: 'aaaa'.replace('aa','b'))
t(lambda: 'aaaa'.count('aa'))
t(lambda: 'abcabc'.rfind('abc'))
t(lambda: 'abcabc'.find('abc',1))
t(lambda: 'abcabc'.find('abc',-3))
t(lambda: 'abcabc'.find('b',0,-4))
t(lambda: 'abcabc'.index('c',3))
t(lambda: 'a\tb\tc'.expandtabs(4))
t(lambda: '\ta'.expandtabs(0))
t(lambda: 'ab\tc\n\td'.expandtabs())
t(lambda: '42'.zfill(5))
t(lambda: '-42'.zfill(5))
t(lambda: '+42'.zfill(6))
t(lambda: ''.zfill(3))
t(lambda: 'x'.zfill(-1))
t(lambda: 'ab'.center(5))
t(lambda: 'abc'.center(6))
t(lambda: 'ab'.center(7,'*'))
t(lambda: 'a'.ljust(3,'\u20ac'))
t(lambda: 'a'.rjust(3,'-'))
t(lambda: 'abc'.ljust(2))
t(lambda: ','.join(['a','b']))
t(lambda: ''.join(('x','\xe9','\u20ac')))
t(lambda: ','.join('abc'))
t(lambda: '-'.join(c for c in 'xyz'))
t(lambda: ','.join([]))
t(lambda: ','.join({'k':1}))
t(lambda: 'TestHook'.removeprefix('Test'))
t(lambda: 'MiscTests'.removesuffix('Tests'))
t(lambda: 'abc'.removesuffix(''))
t(lambda: 'abc'.isalpha())
t(lambda: 'ab1'.isalnum())
t(lambda: '\u0661'.isdecimal())
t(lambda: '\xb2'.isdigit())
t(lambda: '\xb2'.isdecimal())
t(lambda: '\xbd'.isnumeric())
t(lambda: ''.isalpha())
t(lambda: 'abc'.islower())
t(lambda: 'ABC'.isupper())
t(lambda: 'Abc Def'.istitle())
t(lambda: 'abc'.istitle())
t(lambda: '\u01c5'.istitle())
t(lambda: '1'.isupper())
t(lambda: ' \t'.isspace())
t(lambda: '\u3000'.isspace())
t(lambda: 'a b'.isidentifier())
t(lambda: '_a1'.isidentifier())
t(lambda: '1a'.isidentifier())
t(lambda: '\xe9t\xe9'.isidentifier())
t(lambda: ''.isidentifier())
t(lambda: 'a\n'.isprintable())
t(lambda: '\xad'.isprintable())
t(lambda: ''.isprintable())
t(lambda: 'abc'.isascii())
t(lambda: '\xe9'.isascii())
t(lambda: ''.isascii())
t(lambda: repr("it's"))
t(lambda: repr('a"b'))
t(lambda: repr('\'"'))
t(lambda: repr('\x00\x7f\x80\xa0\xad\u0378\ud800\U0001f600\U000e0001'))
t(lambda: ascii('\xe9\u20ac\U0001f600'))
t(lambda: str.maketrans('ab','cd','e'))
t(lambda: str.maketrans({'a':'b',3:None,'c':7}))
t(lambda: str.maketrans(1))
t(lambda: str.maketrans({'ab':1}))
t(lambda: str.maketrans('ab','c'))
t(lambda: str.maketrans('ab','cd',1))
t(lambda: str.maketrans({1.5:2}))
t(lambda: str.maketrans(1,'a'))
t(lambda: str.maketrans('a',2))
t(lambda: 'hello'.translate(str.maketrans('el','ip','o')))
t(lambda: str())
t(lambda: str(b'a'))
t(lambda: str(b'a','utf-8'))
t(lambda: str(b'\xff','utf-8'))
t(lambda: str(1,'utf-8'))
t(lambda: str('a','utf-8'))
t(lambda: str(b'a',1))
t(lambda: str(b'a','ascii',1))
t(lambda: str(object=b'x',errors='strict'))
t(lambda: str(errors='strict'))
t(lambda: str(encoding='x'))
t(lambda: str(b'\xff','foo'))
t(lambda: str(b'\xff',errors='foo'))
t(lambda: str(b'a',errors='foo'))
t(lambda: str.join(1,[]))
t(lambda: str.upper(1))
t(lambda: len('\U0001f600'))
t(lambda: 'e' in 'hello')
t(lambda: '' in '')
t(lambda: 'lo' in 'hello')
t(lambda: '\u20ac' in 'hello')
t(lambda: list('a\u20acb'))
t(lambda: [c for c in 'h\xe9\U0001f600'])
t(lambda: 'abc'.__len__())
t(lambda: 'a'<'b'<'c')
t(lambda: 'abc'>'abd')
t(lambda: 'a'<='a')
t(lambda: '\u20ac'>'z')
t(lambda: 'a'.__class__.__name__)
#> TypeError must be str, not int
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError must be str, not int
#> ValueError substring not found
#> ValueError substring not found
#> TypeError replace() argument 1 must be str, not int
#> TypeError replace() argument 2 must be str, not int
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError startswith first arg must be str or a tuple of str, not int
#> TypeError tuple for startswith must only contain str, not int
#> TypeError endswith first arg must be str or a tuple of str, not int
#> TypeError tuple for endswith must only contain str, not int
#> TypeError must be str, not int
#> ValueError empty separator
#> ValueError empty separator
#> TypeError must be str or None, not int
#> ValueError empty separator
#> ValueError empty separator
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError strip arg must be None or str
#> TypeError lstrip arg must be None or str
#> TypeError can only join an iterable
#> TypeError sequence item 0: expected str instance, int found
#> TypeError sequence item 1: expected str instance, int found
#> TypeError The fill character must be a unicode character, not int
#> TypeError The fill character must be exactly one character long
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError The fill character must be a unicode character, not bytes
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> 'hello'
#> ['hello']
#> TypeError encode() argument 'encoding' must be str, not int
#> TypeError encode() argument 'errors' must be str, not int
#> LookupError unknown encoding: foo
#> b'hello'
#> TypeError removeprefix() argument must be str, not int
#> TypeError removesuffix() argument must be str, not int
#> TypeError 'int' object is not subscriptable
#> 'xxAAo'
#> TypeError character mapping must return integer, None or str
#> ValueError character mapping must be in range(0x110000)
#> ValueError character mapping must be in range(0x110000)
#> 'hello'
#> TypeError must be str, not int
#> TypeError slice indices must be integers or None or have an __index__ method
#> 2
#> 6
#> 0
#> 1
#> 2
#> -1
#> 5
#> 5
#> 5
#> False
#> True
#> '-h-e-l-l-o-'
#> '-h-ello'
#> 'hello'
#> 'heLLo'
#> True
#> 'Hello'
#> TypeError string indices must be integers, not 'str'
#> IndexError string index out of range
#> ''
#> TypeError can only concatenate str (not "int") to str
#> TypeError 'in <string>' requires string as left operand, not int
#> TypeError can't multiply sequence by non-int of type 'str'
#> OverflowError cannot fit 'int' into an index-sized integer
#> TypeError not all arguments converted during string formatting
#> 'hello'
#> 'hello'
#> TypeError string indices must be integers, not 'float'
#> 'o'
#> 'olleh'
#> 'el'
#> 'hlo'
#> ''
#> 'll'
#> 'oll'
#> 'olh'
#> ValueError slice step cannot be zero
#> 'he'
#> TypeError slice indices must be integers or None or have an __index__ method
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError '<' not supported between instances of 'str' and 'int'
#> True
#> False
#> True
#> True
#> ''
#> ''
#> 'hellohellohello'
#> 'hellohellohello'
#> 'hello'
#> 'ababababab'
#> '\u20ac\u20ac\u20ac'
#> 'HELLO'
#> 'hello'
#> 'aB'
#> 'Hello World'
#> "It'S"
#> 'Hello world'
#> 'SS'
#> 'Ss'
#> 'FIX'
#> 'Fix'
#> 'i\u0307'
#> '\u03c3'
#> 'a\u03c2'
#> 'a\u03c2 b'
#> 'a\u03c3b'
#> 'a\u03c3.b'
#> '\u01c5'
#> '\u01c5'
#> '\u0399a'
#> 'strasse'
#> 'i\u0307'
#> '\U00010428'
#> '\U00010400'
#> '\u039c'
#> '\u0178'
#> '\xdf'
#> '\u02bcN'
#> 'x'
#> 'x '
#> ' x'
#> 'hi'
#> 'hi'
#> 'a'
#> ['a', 'b', 'c']
#> ['a', 'bXc']
#> ['aXb', 'c']
#> ['a', 'b', 'c']
#> ['a', 'b c ']
#> [' a  b', 'c']
#> ['a  b c ']
#> [' a  b c']
#> []
#> ['']
#> []
#> ['a', 'b', 'c', 'd', 'e', 'f', 'g']
#> ['a\n', 'b\n']
#> []
#> ['a', 'b']
#> ('a', '--', 'b--c')
#> ('a--b', '--', 'c')
#> ('abc', '', '')
#> ('', '', 'abc')
#> ['a', 'b']
#> 'bb'
#> 2
#> 3
#> 3
#> 3
#> 1
#> 5
#> 'a   b   c'
#> 'a'
#> 'ab      c\n        d'
#> '00042'
#> '-0042'
#> '+00042'
#> '000'
#> 'x'
#> '  ab '
#> ' abc  '
#> '***ab**'
#> 'a\u20ac\u20ac'
#> '--a'
#> 'abc'
#> 'a,b'
#> 'x\xe9\u20ac'
#> 'a,b,c'
#> 'x-y-z'
#> ''
#> 'k'
#> 'Hook'
#> 'Misc'
#> 'abc'
#> True
#> True
#> True
#> True
#> False
#> True
#> False
#> True
#> True
#> True
#> False
#> True
#> False
#> True
#> True
#> False
#> True
#> False
#> True
#> False
#> False
#> False
#> True
#> True
#> False
#> True
#> '"it\'s"'
#> '\'a"b\''
#> '\'\\\'"\''
#> "'\\x00\\x7f\\x80\\xa0\\xad\\u0378\\ud800\U0001f600\\U000e0001'"
#> "'\\xe9\\u20ac\\U0001f600'"
#> {97: 99, 98: 100, 101: None}
#> {97: 'b', 3: None, 99: 7}
#> TypeError if you give only one argument to maketrans it must be a dict
#> ValueError string keys in translate table must be of length 1
#> ValueError the first two maketrans arguments must have equal length
#> TypeError maketrans() argument 3 must be str, not int
#> TypeError keys in translate table must be strings or integers
#> TypeError first maketrans argument must be a string if there is a second argument
#> TypeError maketrans() argument 2 must be str, not int
#> 'hipp'
#> ''
#> "b'a'"
#> 'a'
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#> TypeError decoding to str: need a bytes-like object, int found
#> TypeError decoding str is not supported
#> TypeError str() argument 'encoding' must be str, not int
#> TypeError str() argument 'errors' must be str, not int
#> 'x'
#> ''
#> ''
#> LookupError unknown encoding: foo
#> LookupError unknown error handler name 'foo'
#> 'a'
#> TypeError descriptor 'join' for 'str' objects doesn't apply to a 'int' object
#> TypeError descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#> 1
#> True
#> True
#> True
#> False
#> ['a', '\u20ac', 'b']
#> ['h', '\xe9', '\U0001f600']
#> 3
#> True
#> False
#> True
#> True
#> 'str'
