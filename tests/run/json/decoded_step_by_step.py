# json.loads: every literal, number form, string escape, hook and error place; raw_decode and JSONDecoder options.
import json


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)
        if isinstance(e, json.JSONDecodeError):
            print("   ", e.msg, e.pos, e.lineno, e.colno, repr(e.doc)[:20])


for text in ("", " ", "null", "true", "false", "nul", "True", "NaN", "-NaN", "Infinity", "-Infinity", "+Infinity", "0", "-0", "00", "01", "-", "1.", ".5", "1.5e3", "1E+2", "1e", "1e+", "-1.5E-2", "1_0", "0x1", "123456789012345678901234567890", "1e400", "-1e-400", "1.0", '"', '""', '"a', '"\\', '"\\"', '"\\u00e9"', '"\\u12"', '"\\uD83D\\uDE00"', '"\\uD83D"', '"\\uDE00x"', '"\\ud83dx"', '"\\x41"', '"\\b\\f\\n\\r\\t\\/\\\\\\""', '"a\tb"', '"a\x00b"', '"\x7f"', "'a'", "[]", "[", "]", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[[[]]]", "{}", "{", "{1:2}", '{"a"}', '{"a":}', '{"a":1', '{"a":1,', '{"a":1,}', '{"a" 1}', '{"a":1 "b":2}', '{"a":1,"a":2}', "{'a':1}", "1 2", "null x", "[] []", '\ufeff1', "\xa01", "\n\t 1 \r\n", "// c", '{"a":[1,{"b":[true,null,"x"]}]}'):
    told(repr(text)[:36], json.loads, text)
for value in (b'{"a": "\xc3\xa9"}', bytearray(b"[1]"), '"é"'.encode("utf-16"), '"é"'.encode("utf-32"), '"é"'.encode("utf-16-le"), "[1]".encode("utf-32-be"), b"\xef\xbb\xbf[1]", b"\xff", b"", 5, None, ["1"], memoryview(b"1")):
    told(f"loads {value!r}"[:30] if not isinstance(value, memoryview) else "view", json.loads, value)


def pairs(items):
    print("pairs", items, end=" ")
    return tuple(items)


def hook(d):
    print("hook", d, end=" ")
    return sorted(d)


text = '{"x": [1, -2.5, 1e2, NaN, -Infinity], "y": {"z": {}}, "y": 3}'
told("object_hook", json.loads, text, object_hook=hook)
told("pairs_hook", json.loads, text, object_pairs_hook=pairs)
told("both", json.loads, '{"a": 1}', object_hook=hook, object_pairs_hook=pairs)
told("parse_int", json.loads, text, parse_int=lambda s: f"int {s}")
told("parse_float", json.loads, text, parse_float=lambda s: f"float {s}")
told("parse_constant", json.loads, text, parse_constant=lambda s: f"constant {s}")
told("constant literals", json.loads, "[null, true]", parse_constant=lambda s: 1 / 0)
told("hook fails", json.loads, "{}", object_hook=lambda d: 1 / 0)
told("hook none", json.loads, '{"a": {}}', object_hook=lambda d: None)
told("strict", json.loads, '"a\tb\x00"', strict=False)
told("unknown", json.loads, "1", nope=1)
told("cls", json.loads, "[1]", cls=type("D", (json.JSONDecoder,), {"decode": lambda self, s: ("own", s)}))
d = json.JSONDecoder()
for text, at in (("1 tail", 0), ("[1]x", 0), ("  1", 0), ("  1", 2), ('x{"a":1}y', 1), ("", 0), ("1", 5), ("1", -1)):
    told(f"raw {text!r} {at}", d.raw_decode, text, at)
told("decode", d.decode, " [1] ")
told("decode extra", d.decode, "[1] ]")
print(json.JSONDecodeError.__mro__[1].__name__, json.JSONDecodeError.__module__)
e = json.JSONDecodeError("why", "a\nbc", 3)
print(e, e.args, e.lineno, e.colno, isinstance(e, ValueError))
deep = "[" * 500 + "]" * 500
x = json.loads(deep)
n = 0
while x:
    x, n = x[0], n + 1
print(n)
told("deep", lambda: json.loads("[" * 100000))
a = json.loads('[{"key": 1}, {"key": 2}]')
print(a, [k for d in a for k in d][0] is [k for d in a for k in d][1])

#> '' !! JSONDecodeError Expecting value: line 1 column 1 (char 0)
#>     Expecting value 0 1 1 ''
#> ' ' !! JSONDecodeError Expecting value: line 1 column 2 (char 1)
#>     Expecting value 1 1 2 ' '
#> 'null' -> None
#> 'true' -> True
#> 'false' -> False
#> 'nul' !! JSONDecodeError Expecting value: line 1 column 1 (char 0)
#>     Expecting value 0 1 1 'nul'
#> 'True' !! JSONDecodeError Expecting value: line 1 column 1 (char 0)
#>     Expecting value 0 1 1 'True'
#> 'NaN' -> nan
#> '-NaN' !! JSONDecodeError Expecting value: line 1 column 1 (char 0)
#>     Expecting value 0 1 1 '-NaN'
#> 'Infinity' -> inf
#> '-Infinity' -> -inf
#> '+Infinity' !! JSONDecodeError Expecting value: line 1 column 1 (char 0)
#>     Expecting value 0 1 1 '+Infinity'
#> '0' -> 0
#> '-0' -> 0
#> '00' !! JSONDecodeError Extra data: line 1 column 2 (char 1)
#>     Extra data 1 1 2 '00'
#> '01' !! JSONDecodeError Extra data: line 1 column 2 (char 1)
#>     Extra data 1 1 2 '01'
#> '-' !! JSONDecodeError Expecting value: line 1 column 1 (char 0)
#>     Expecting value 0 1 1 '-'
#> '1.' !! JSONDecodeError Extra data: line 1 column 2 (char 1)
#>     Extra data 1 1 2 '1.'
#> '.5' !! JSONDecodeError Expecting value: line 1 column 1 (char 0)
#>     Expecting value 0 1 1 '.5'
#> '1.5e3' -> 1500.0
#> '1E+2' -> 100.0
#> '1e' !! JSONDecodeError Extra data: line 1 column 2 (char 1)
#>     Extra data 1 1 2 '1e'
#> '1e+' !! JSONDecodeError Extra data: line 1 column 2 (char 1)
#>     Extra data 1 1 2 '1e+'
#> '-1.5E-2' -> -0.015
#> '1_0' !! JSONDecodeError Extra data: line 1 column 2 (char 1)
#>     Extra data 1 1 2 '1_0'
#> '0x1' !! JSONDecodeError Extra data: line 1 column 2 (char 1)
#>     Extra data 1 1 2 '0x1'
#> '123456789012345678901234567890' -> 123456789012345678901234567890
#> '1e400' -> inf
#> '-1e-400' -> -0.0
#> '1.0' -> 1.0
#> '"' !! JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0)
#>     Unterminated string starting at 0 1 1 '"'
#> '""' -> ''
#> '"a' !! JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0)
#>     Unterminated string starting at 0 1 1 '"a'
#> '"\\' !! JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0)
#>     Unterminated string starting at 0 1 1 '"\\'
#> '"\\"' !! JSONDecodeError Unterminated string starting at: line 1 column 1 (char 0)
#>     Unterminated string starting at 0 1 1 '"\\"'
#> '"\\u00e9"' -> 'é'
#> '"\\u12"' !! JSONDecodeError Invalid \uXXXX escape: line 1 column 3 (char 2)
#>     Invalid \uXXXX escape 2 1 3 '"\\u12"'
#> '"\\uD83D\\uDE00"' -> '😀'
#> '"\\uD83D"' -> '\ud83d'
#> '"\\uDE00x"' -> '\ude00x'
#> '"\\ud83dx"' -> '\ud83dx'
#> '"\\x41"' !! JSONDecodeError Invalid \escape: line 1 column 2 (char 1)
#>     Invalid \escape 1 1 2 '"\\x41"'
#> '"\\b\\f\\n\\r\\t\\/\\\\\\""' -> '\x08\x0c\n\r\t/\\"'
#> '"a\tb"' !! JSONDecodeError Invalid control character at: line 1 column 3 (char 2)
#>     Invalid control character at 2 1 3 '"a\tb"'
#> '"a\x00b"' !! JSONDecodeError Invalid control character at: line 1 column 3 (char 2)
#>     Invalid control character at 2 1 3 '"a\x00b"'
#> '"\x7f"' -> '\x7f'
#> "'a'" !! JSONDecodeError Expecting value: line 1 column 1 (char 0)
#>     Expecting value 0 1 1 "'a'"
#> '[]' -> []
#> '[' !! JSONDecodeError Expecting value: line 1 column 2 (char 1)
#>     Expecting value 1 1 2 '['
#> ']' !! JSONDecodeError Expecting value: line 1 column 1 (char 0)
#>     Expecting value 0 1 1 ']'
#> '[1' !! JSONDecodeError Expecting ',' delimiter: line 1 column 3 (char 2)
#>     Expecting ',' delimiter 2 1 3 '[1'
#> '[1,' !! JSONDecodeError Expecting value: line 1 column 4 (char 3)
#>     Expecting value 3 1 4 '[1,'
#> '[1,]' !! JSONDecodeError Expecting value: line 1 column 4 (char 3)
#>     Expecting value 3 1 4 '[1,]'
#> '[,1]' !! JSONDecodeError Expecting value: line 1 column 2 (char 1)
#>     Expecting value 1 1 2 '[,1]'
#> '[1 2]' !! JSONDecodeError Expecting ',' delimiter: line 1 column 4 (char 3)
#>     Expecting ',' delimiter 3 1 4 '[1 2]'
#> '[[[]]]' -> [[[]]]
#> '{}' -> {}
#> '{' !! JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#>     Expecting property name enclosed in double quotes 1 1 2 '{'
#> '{1:2}' !! JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#>     Expecting property name enclosed in double quotes 1 1 2 '{1:2}'
#> '{"a"}' !! JSONDecodeError Expecting ':' delimiter: line 1 column 5 (char 4)
#>     Expecting ':' delimiter 4 1 5 '{"a"}'
#> '{"a":}' !! JSONDecodeError Expecting value: line 1 column 6 (char 5)
#>     Expecting value 5 1 6 '{"a":}'
#> '{"a":1' !! JSONDecodeError Expecting ',' delimiter: line 1 column 7 (char 6)
#>     Expecting ',' delimiter 6 1 7 '{"a":1'
#> '{"a":1,' !! JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 8 (char 7)
#>     Expecting property name enclosed in double quotes 7 1 8 '{"a":1,'
#> '{"a":1,}' !! JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 8 (char 7)
#>     Expecting property name enclosed in double quotes 7 1 8 '{"a":1,}'
#> '{"a" 1}' !! JSONDecodeError Expecting ':' delimiter: line 1 column 6 (char 5)
#>     Expecting ':' delimiter 5 1 6 '{"a" 1}'
#> '{"a":1 "b":2}' !! JSONDecodeError Expecting ',' delimiter: line 1 column 8 (char 7)
#>     Expecting ',' delimiter 7 1 8 '{"a":1 "b":2}'
#> '{"a":1,"a":2}' -> {'a': 2}
#> "{'a':1}" !! JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#>     Expecting property name enclosed in double quotes 1 1 2 "{'a':1}"
#> '1 2' !! JSONDecodeError Extra data: line 1 column 3 (char 2)
#>     Extra data 2 1 3 '1 2'
#> 'null x' !! JSONDecodeError Extra data: line 1 column 6 (char 5)
#>     Extra data 5 1 6 'null x'
#> '[] []' !! JSONDecodeError Extra data: line 1 column 4 (char 3)
#>     Extra data 3 1 4 '[] []'
#> '\ufeff1' !! JSONDecodeError Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)
#>     Unexpected UTF-8 BOM (decode using utf-8-sig) 0 1 1 '\ufeff1'
#> '\xa01' !! JSONDecodeError Expecting value: line 1 column 1 (char 0)
#>     Expecting value 0 1 1 '\xa01'
#> '\n\t 1 \r\n' -> 1
#> '// c' !! JSONDecodeError Expecting value: line 1 column 1 (char 0)
#>     Expecting value 0 1 1 '// c'
#> '{"a":[1,{"b":[true,null,"x"]}]}' -> {'a': [1, {'b': [True, None, 'x']}]}
#> loads b'{"a": "\xc3\xa9"}' -> {'a': 'é'}
#> loads bytearray(b'[1]') -> [1]
#> loads b'\xff\xfe"\x00\xe9\x00" -> 'é'
#> loads b'\xff\xfe\x00\x00"\x00\ -> 'é'
#> loads b'"\x00\xe9\x00"\x00' -> 'é'
#> loads b'\x00\x00\x00[\x00\x00\ -> [1]
#> loads b'\xef\xbb\xbf[1]' -> [1]
#> loads b'\xff' !! UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#> loads b'' !! JSONDecodeError Expecting value: line 1 column 1 (char 0)
#>     Expecting value 0 1 1 ''
#> loads 5 !! TypeError the JSON object must be str, bytes or bytearray, not int
#> loads None !! TypeError the JSON object must be str, bytes or bytearray, not NoneType
#> loads ['1'] !! TypeError the JSON object must be str, bytes or bytearray, not list
#> view !! TypeError the JSON object must be str, bytes or bytearray, not memoryview
#> hook {} hook {'z': []} hook {'x': [1, -2.5, 100.0, nan, -inf], 'y': 3} object_hook -> ['x', 'y']
#> pairs [] pairs [('z', ())] pairs [('x', [1, -2.5, 100.0, nan, -inf]), ('y', (('z', ()),)), ('y', 3)] pairs_hook -> (('x', [1, -2.5, 100.0, nan, -inf]), ('y', (('z', ()),)), ('y', 3))
#> pairs [('a', 1)] both -> (('a', 1),)
#> parse_int -> {'x': ['int 1', -2.5, 100.0, nan, -inf], 'y': 'int 3'}
#> parse_float -> {'x': [1, 'float -2.5', 'float 1e2', nan, -inf], 'y': 3}
#> parse_constant -> {'x': [1, -2.5, 100.0, 'constant NaN', 'constant -Infinity'], 'y': 3}
#> constant literals -> [None, True]
#> hook fails !! ZeroDivisionError division by zero
#> hook none -> None
#> strict -> 'a\tb\x00'
#> unknown !! TypeError JSONDecoder.__init__() got an unexpected keyword argument 'nope'
#> cls -> ('own', '[1]')
#> raw '1 tail' 0 -> (1, 1)
#> raw '[1]x' 0 -> ([1], 3)
#> raw '  1' 0 !! JSONDecodeError Expecting value: line 1 column 1 (char 0)
#>     Expecting value 0 1 1 '  1'
#> raw '  1' 2 -> (1, 3)
#> raw 'x{"a":1}y' 1 -> ({'a': 1}, 8)
#> raw '' 0 !! JSONDecodeError Expecting value: line 1 column 1 (char 0)
#>     Expecting value 0 1 1 ''
#> raw '1' 5 !! JSONDecodeError Expecting value: line 1 column 6 (char 5)
#>     Expecting value 5 1 6 '1'
#> raw '1' -1 !! ValueError idx cannot be negative
#> decode -> [1]
#> decode extra !! JSONDecodeError Extra data: line 1 column 5 (char 4)
#>     Extra data 4 1 5 '[1] ]'
#> ValueError json.decoder
#> why: line 2 column 2 (char 3) ('why: line 2 column 2 (char 3)',) 2 2 True
#> 499
#> deep !! RecursionError maximum recursion depth exceeded while decoding a JSON array from a unicode string
#> [{'key': 1}, {'key': 2}] True
