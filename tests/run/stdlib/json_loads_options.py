#@ grant: read
# json.loads, load and JSONDecoder: bad texts with their places, hooks, numbers, escapes, raw_decode.
import io
import json
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


for t in ("null", "true", " false ", "0", "-0", "-0.0", "1.5e3", "1E-2", "123456789012345678901234567890", "1e400", "NaN", "-Infinity", "Infinity", '""', '"a\\u00e9\\ud83d\\ude00\\n\\/\\""', '"\\ud800"', '"\\ude00\\ud83d"', "[]", "[ 1 , [ ] , { } ]", '{"a": 1, "a": 2}', '{"b": {"c": [null]}}', '\t{\n"k"\r:\t1 }\n', '"é€😀"', '"\x7f"', b'{"b": 1}', b'\xef\xbb\xbf[1]', "[1]".encode("utf-16"), "[2]".encode("utf-32-le"), bytearray(b"[3]")):
    tell(json.loads, t)
for t in ("", " ", "nul", "nulL", "True", "+1", "01", "-", "1.", ".5", "1e", "0x1", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "]", "{", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', "{a:1}", "{1:2}", "{'a':1}", '{"a" 1}', '{"a":1 "b":2}', '"abc', '"a\nb"', '"\\x"', '"\\u12"', '"\\u12g4"', '"\\"', "'a'", "1 2", "[1] x", "nan", "--1", "-Infinit", '{"a":}', "[[[", '"\t"', "\ufeff[1]", "/*c*/1", "1,", "tru", '{"k": [1, 2, }'):
    try:
        print(repr(t), json.loads(t))
    except json.JSONDecodeError as e:
        print(repr(t), e, "|", e.msg, e.pos, e.lineno, e.colno)
for t in (5, None, [], {"a": 1}, b"\xff", memoryview(b"1")):
    tell(json.loads, t)
multi = '{\n  "a": 1,\n  "b": [1,\n   x]\n}'
try:
    json.loads(multi)
except ValueError as e:
    print(type(e).__name__, e, e.lineno, e.colno, e.doc == multi, e.args)
text = '{"a": 1, "b": [2.5, {"c": -0, "d": 1e2}], "n": NaN}'
for kw in ({"object_hook": lambda d: sorted(d)}, {"object_pairs_hook": list}, {"object_pairs_hook": dict, "object_hook": lambda d: "unused"}, {"parse_float": str}, {"parse_int": lambda s: f"i{s}"}, {"parse_constant": lambda s: f"<{s}>"}, {"parse_int": float, "parse_float": lambda s: 0}, {"object_hook": None}, {"strict": False}, {"parse_float": 5}, {"object_hook": 5}, {"bogus": 1}, {"parse_constant": lambda s: 1 / 0}):
    tell(json.loads, text, **kw)
tell(json.loads, '"a\nb\tc"', strict=False)
tell(json.loads, "[1, 2", object_hook=print)
class Dec(json.JSONDecoder):
    def decode(self, s):
        return "decoded", super().decode(s)
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
def as_point(d):
    return Point(**d) if set(d) == {"x", "y"} else d
p = json.loads('{"p": {"x": 1, "y": [2]}, "q": {"x": 3}}', object_hook=as_point)
print(p["p"].x, p["p"].y, p["q"], json.loads("[1]", cls=Dec), json.load(io.StringIO('{"k": [1]}')), json.load(io.BytesIO(b"[2]")))
dec = json.JSONDecoder()
for args in (("[1] tail",), ("  1",), ('x{"a":1}y', 1), ("12,", 0), ("",), ("[1", 0), ("null", -1), ('"s" 1', 0)):
    tell(dec.raw_decode, *args)
tell(dec.decode, "[1] tail")
tell(dec.decode, "  [1]\n ")
for f in (lambda: json.load(5), lambda: json.load(), lambda: json.loads(), lambda: json.loads("1", "2"), lambda: json.JSONDecodeError("m", "ab\ncd", 4).lineno, lambda: str(json.JSONDecodeError("m", "ab\ncd", 4)), lambda: json.JSONDecodeError("m"), lambda: json.JSONDecodeError.__mro__[1].__name__, lambda: json.loads("[" * 5 + "]" * 5), lambda: json.loads("1" * 4301)):
    tell(f)
def stream(s):
    i, out = 0, []
    while i < len(s):
        v, i = dec.raw_decode(s, i)
        out.append(v)
        while i < len(s) and s[i].isspace():
            i += 1
    return out
print(stream('{"a":1} [2]\n3 "x" null'), json.loads('["\\u0041\\ud83d\\ude00"]'), list(json.loads('{"z":1,"a":2}')), json.loads("-0"), json.loads("1.0"), json.loads(" [ 1 , 2 ] ") == [1, 2])

#> None
#> True
#> False
#> 0
#> 0
#> -0.0
#> 1500.0
#> 0.01
#> 123456789012345678901234567890
#> inf
#> nan
#> -inf
#> inf
#> ''
#> 'aé😀\n/"'
#> '\ud800'
#> '\ude00\ud83d'
#> []
#> [1, [], {}]
#> {'a': 2}
#> {'b': {'c': [None]}}
#> {'k': 1}
#> 'é€😀'
#> '\x7f'
#> {'b': 1}
#> [1]
#> [1]
#> [2]
#> [3]
#> '' Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
#> ' ' Expecting value: line 1 column 2 (char 1) | Expecting value 1 1 2
#> 'nul' Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
#> 'nulL' Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
#> 'True' Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
#> '+1' Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
#> '01' Extra data: line 1 column 2 (char 1) | Extra data 1 1 2
#> '-' Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
#> '1.' Extra data: line 1 column 2 (char 1) | Extra data 1 1 2
#> '.5' Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
#> '1e' Extra data: line 1 column 2 (char 1) | Extra data 1 1 2
#> '0x1' Extra data: line 1 column 2 (char 1) | Extra data 1 1 2
#> '[' Expecting value: line 1 column 2 (char 1) | Expecting value 1 1 2
#> '[1' Expecting ',' delimiter: line 1 column 3 (char 2) | Expecting ',' delimiter 2 1 3
#> '[1,' Expecting value: line 1 column 4 (char 3) | Expecting value 3 1 4
#> '[1,]' Expecting value: line 1 column 4 (char 3) | Expecting value 3 1 4
#> '[,1]' Expecting value: line 1 column 2 (char 1) | Expecting value 1 1 2
#> '[1 2]' Expecting ',' delimiter: line 1 column 4 (char 3) | Expecting ',' delimiter 3 1 4
#> ']' Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
#> '{' Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2
#> '{"a"' Expecting ':' delimiter: line 1 column 5 (char 4) | Expecting ':' delimiter 4 1 5
#> '{"a":' Expecting value: line 1 column 6 (char 5) | Expecting value 5 1 6
#> '{"a":1' Expecting ',' delimiter: line 1 column 7 (char 6) | Expecting ',' delimiter 6 1 7
#> '{"a":1,' Expecting property name enclosed in double quotes: line 1 column 8 (char 7) | Expecting property name enclosed in double quotes 7 1 8
#> '{"a":1,}' Expecting property name enclosed in double quotes: line 1 column 8 (char 7) | Expecting property name enclosed in double quotes 7 1 8
#> '{a:1}' Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2
#> '{1:2}' Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2
#> "{'a':1}" Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2
#> '{"a" 1}' Expecting ':' delimiter: line 1 column 6 (char 5) | Expecting ':' delimiter 5 1 6
#> '{"a":1 "b":2}' Expecting ',' delimiter: line 1 column 8 (char 7) | Expecting ',' delimiter 7 1 8
#> '"abc' Unterminated string starting at: line 1 column 1 (char 0) | Unterminated string starting at 0 1 1
#> '"a\nb"' Invalid control character at: line 1 column 3 (char 2) | Invalid control character at 2 1 3
#> '"\\x"' Invalid \escape: line 1 column 2 (char 1) | Invalid \escape 1 1 2
#> '"\\u12"' Invalid \uXXXX escape: line 1 column 3 (char 2) | Invalid \uXXXX escape 2 1 3
#> '"\\u12g4"' Invalid \uXXXX escape: line 1 column 3 (char 2) | Invalid \uXXXX escape 2 1 3
#> '"\\"' Unterminated string starting at: line 1 column 1 (char 0) | Unterminated string starting at 0 1 1
#> "'a'" Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
#> '1 2' Extra data: line 1 column 3 (char 2) | Extra data 2 1 3
#> '[1] x' Extra data: line 1 column 5 (char 4) | Extra data 4 1 5
#> 'nan' Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
#> '--1' Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
#> '-Infinit' Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
#> '{"a":}' Expecting value: line 1 column 6 (char 5) | Expecting value 5 1 6
#> '[[[' Expecting value: line 1 column 4 (char 3) | Expecting value 3 1 4
#> '"\t"' Invalid control character at: line 1 column 2 (char 1) | Invalid control character at 1 1 2
#> '\ufeff[1]' Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0) | Unexpected UTF-8 BOM (decode using utf-8-sig) 0 1 1
#> '/*c*/1' Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
#> '1,' Extra data: line 1 column 2 (char 1) | Extra data 1 1 2
#> 'tru' Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1
#> '{"k": [1, 2, }' Expecting value: line 1 column 14 (char 13) | Expecting value 13 1 14
#> TypeError the JSON object must be str, bytes or bytearray, not int
#> TypeError the JSON object must be str, bytes or bytearray, not NoneType
#> TypeError the JSON object must be str, bytes or bytearray, not list
#> TypeError the JSON object must be str, bytes or bytearray, not dict
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#> TypeError the JSON object must be str, bytes or bytearray, not memoryview
#> JSONDecodeError Expecting value: line 4 column 4 (char 26) 4 4 True ('Expecting value: line 4 column 4 (char 26)',)
#> ['a', 'b', 'n']
#> [('a', 1), ('b', [2.5, [('c', 0), ('d', 100.0)]]), ('n', nan)]
#> {'a': 1, 'b': [2.5, {'c': 0, 'd': 100.0}], 'n': nan}
#> {'a': 1, 'b': ['2.5', {'c': 0, 'd': '1e2'}], 'n': nan}
#> {'a': 'i1', 'b': [2.5, {'c': 'i-0', 'd': 100.0}], 'n': nan}
#> {'a': 1, 'b': [2.5, {'c': 0, 'd': 100.0}], 'n': '<NaN>'}
#> {'a': 1.0, 'b': [0, {'c': -0.0, 'd': 0}], 'n': nan}
#> {'a': 1, 'b': [2.5, {'c': 0, 'd': 100.0}], 'n': nan}
#> {'a': 1, 'b': [2.5, {'c': 0, 'd': 100.0}], 'n': nan}
#> TypeError 'int' object is not callable
#> TypeError 'int' object is not callable
#> TypeError JSONDecoder.__init__() got an unexpected keyword argument 'bogus'
#> ZeroDivisionError division by zero
#> 'a\nb\tc'
#> JSONDecodeError Expecting ',' delimiter: line 1 column 6 (char 5)
#> 1 [2] {'x': 3} ('decoded', [1]) {'k': [1]} [2]
#> ([1], 3)
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> ({'a': 1}, 8)
#> (12, 2)
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> JSONDecodeError Expecting ',' delimiter: line 1 column 3 (char 2)
#> ValueError idx cannot be negative
#> ('s', 3)
#> JSONDecodeError Extra data: line 1 column 5 (char 4)
#> [1]
#> AttributeError 'int' object has no attribute 'read'
#> TypeError load() missing 1 required positional argument: 'fp'
#> TypeError loads() missing 1 required positional argument: 's'
#> TypeError loads() takes 1 positional argument but 2 were given
#> 2
#> 'm: line 2 column 2 (char 4)'
#> TypeError JSONDecodeError.__init__() missing 2 required positional arguments: 'doc' and 'pos'
#> 'ValueError'
#> [[[[[]]]]]
#> ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
#> [{'a': 1}, [2], 3, 'x', None] ['A😀'] ['z', 'a'] 0 1.0 True
