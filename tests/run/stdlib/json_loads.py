#@ grant: read
# json.loads and json.load: values, hooks, and what is no JSON.
import io
import json

good = [
    "null", "true", "false", "0", "-0", "12", "-12", "1.5", "-1.5e10", "1E5", "1e+5", "1e-5", "0.1", "1e400", "-1e400", "123456789012345678", "1234567890123456789012",
    '""', '"a"', '"\\u00e9\\n\\t\\"\\\\\\/\\b\\f\\r"', '"\\ud83d\\ude00"', '"\\ud83d"', '"\\ude00x"', '"\\ud83d\\u0041"', '"é中\U0001f600"', "[]", "[ ]", "[1]", " [ 1 , 2 ] ",
    "{}", "{ }", '{"a":1}', ' { "a" : [ ] , "b" : { } } ', '{"a":1,"a":2}', "NaN", "Infinity", "-Infinity", "[[[[]]]]", '"\x7f"', "\r\n\t 1 \r\n", '{"":0}',
]
for text in good:
    value = json.loads(text)
    print(ascii(text), ascii(value), type(value).__name__)

print("-- bad")
bad = [
    "", " ", "[", "[1", "[1,", "[1,]", "[,]", "[1 2]", "{", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', "{a:1}", '{1:2}', '{"a" 1}', '{"a":1 "b":2}', '{"a",1}', '"abc',
    '"a\\', '"\\x"', '"\\u12"', '"\\u123g"', '"\\u', '"\\ud83d\\u12"', '"a\nb"', '"\t"', "nul", "True", "None", "'a'", "-", "-a", "01", "1.", ".5", "+1", "1e", "1e+", "0x10", "1 2", "[]]", "{}}",
    "\ufeff1", "\n\n[1,\n  x]", "undefined", "//", "[1,\n2,\n", '{"a":\n\n}', "inf", "nan", "--1", "[1,,2]", '{"a":1,,}', '"a" "b"', "\xa01", "1\x0b",
]
for text in bad:
    try:
        print(ascii(text), json.loads(text))
    except json.JSONDecodeError as e:
        print(ascii(text), "|", e, "|", e.msg, e.pos, e.lineno, e.colno, e.doc == text)

print("-- hooks")
text = '{"a": 1, "b": {"c": 2.5, "d": [NaN, -Infinity, {"e": 12345678901234567890}]}}'
print(json.loads(text, object_hook=lambda d: list(d)), json.loads(text, object_pairs_hook=lambda p: tuple(p)))
print(json.loads(text, object_hook=lambda d: 1 / 0, object_pairs_hook=dict))
print(json.loads(text, parse_float=lambda s: "f" + s, parse_int=lambda s: "i" + s, parse_constant=lambda s: "c" + s))
seen = []
json.loads('[{"a": {"b": 1}}, {"c": 2}]', object_hook=lambda d: seen.append(sorted(d)) or d)
print(seen)


class Decoder(json.JSONDecoder):
    def __init__(self, **kw):
        super().__init__(object_hook=self.hook, **kw)

    def hook(self, d):
        return ("hooked", sorted(d))


print(json.loads('{"b": {"a": 1}}', cls=Decoder), Decoder(strict=False).decode('{"a\tb": 1}'))
try:
    json.loads('{"a": 1}', object_hook=lambda d: d["missing"])
except KeyError as e:
    print("KeyError", e)
d = json.JSONDecoder()
print(d.raw_decode('{"a": 1} rest'), d.raw_decode("xx[1]yy", 2), d.decode(" 5 "), d.strict, d.parse_int is int, d.parse_float is float, d.parse_constant("NaN"))
for call in (lambda: d.raw_decode(" 1"), lambda: d.raw_decode("1", -1), lambda: d.raw_decode("1", 5), lambda: d.decode("1 x"), lambda: json.loads(5), lambda: json.loads(None),
             lambda: json.loads('{"a":1}', bogus=1), lambda: json.loads("1" * 5000), lambda: json.loads(["a"])):
    try:
        print(call())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(json.loads('"a\tb\nc"', strict=False))

print("-- bytes and files")
for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"):
    print(encoding, json.loads('{"é": "中"}'.encode(encoding)), json.loads("1".encode(encoding)), json.loads(bytearray('""'.encode(encoding))))
print(json.load(io.StringIO('[1, {"a": 2}]')), json.load(io.BytesIO(b'"x"'), parse_int=str))
out = io.StringIO()
json.dump({"k": [1, 2, {"n": None}]}, out, indent=1)
print(json.loads(out.getvalue()))
for text in ("[" * 100000, '{"a":' * 100000, "[" * 100000 + "]" * 100000):
    try:
        json.loads(text)
    except RecursionError as e:
        print("RecursionError", e)
print(len(repr(json.loads("[" * 500 + "]" * 500))))
rows = json.loads('[{"id": 1, "tag": "x"}, {"id": 2, "tag": "y"}]')
a, b = [list(row) for row in rows]
print(rows[1]["tag"], a == b, a[0] is b[0], json.loads(json.dumps(rows)) == rows)
e = json.JSONDecodeError("msg", "a\nbc", 3)
print(e, e.args, e.lineno, e.colno, isinstance(e, ValueError), type(e).__module__, json.decoder.JSONDecodeError is json.JSONDecodeError)
for n in (0, 1, -1, 2 ** 53, 2 ** 63, -2 ** 64, 0.1, 1 / 3, 5e-324, 1.7976931348623157e308, 123456789.123456789):
    assert json.loads(json.dumps(n)) == n

#> 'null' None NoneType
#> 'true' True bool
#> 'false' False bool
#> '0' 0 int
#> '-0' 0 int
#> '12' 12 int
#> '-12' -12 int
#> '1.5' 1.5 float
#> '-1.5e10' -15000000000.0 float
#> '1E5' 100000.0 float
#> '1e+5' 100000.0 float
#> '1e-5' 1e-05 float
#> '0.1' 0.1 float
#> '1e400' inf float
#> '-1e400' -inf float
#> '123456789012345678' 123456789012345678 int
#> '1234567890123456789012' 1234567890123456789012 int
#> '""' '' str
#> '"a"' 'a' str
#> '"\\u00e9\\n\\t\\"\\\\\\/\\b\\f\\r"' '\xe9\n\t"\\/\x08\x0c\r' str
#> '"\\ud83d\\ude00"' '\U0001f600' str
#> '"\\ud83d"' '\ud83d' str
#> '"\\ude00x"' '\ude00x' str
#> '"\\ud83d\\u0041"' '\ud83dA' str
#> '"\xe9\u4e2d\U0001f600"' '\xe9\u4e2d\U0001f600' str
#> '[]' [] list
#> '[ ]' [] list
#> '[1]' [1] list
#> ' [ 1 , 2 ] ' [1, 2] list
#> '{}' {} dict
#> '{ }' {} dict
#> '{"a":1}' {'a': 1} dict
#> ' { "a" : [ ] , "b" : { } } ' {'a': [], 'b': {}} dict
#> '{"a":1,"a":2}' {'a': 2} dict
#> 'NaN' nan float
#> 'Infinity' inf float
#> '-Infinity' -inf float
#> '[[[[]]]]' [[[[]]]] list
#> '"\x7f"' '\x7f' str
#> '\r\n\t 1 \r\n' 1 int
#> '{"":0}' {'': 0} dict
#> -- bad
#> '' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> ' ' | Expecting value: line 1 column 2 (char 1) | Expecting value 1 1 2 True
#> '[' | Expecting value: line 1 column 2 (char 1) | Expecting value 1 1 2 True
#> '[1' | Expecting ',' delimiter: line 1 column 3 (char 2) | Expecting ',' delimiter 2 1 3 True
#> '[1,' | Expecting value: line 1 column 4 (char 3) | Expecting value 3 1 4 True
#> '[1,]' | Expecting value: line 1 column 4 (char 3) | Expecting value 3 1 4 True
#> '[,]' | Expecting value: line 1 column 2 (char 1) | Expecting value 1 1 2 True
#> '[1 2]' | Expecting ',' delimiter: line 1 column 4 (char 3) | Expecting ',' delimiter 3 1 4 True
#> '{' | Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2 True
#> '{"a"' | Expecting ':' delimiter: line 1 column 5 (char 4) | Expecting ':' delimiter 4 1 5 True
#> '{"a":' | Expecting value: line 1 column 6 (char 5) | Expecting value 5 1 6 True
#> '{"a":1' | Expecting ',' delimiter: line 1 column 7 (char 6) | Expecting ',' delimiter 6 1 7 True
#> '{"a":1,' | Expecting property name enclosed in double quotes: line 1 column 8 (char 7) | Expecting property name enclosed in double quotes 7 1 8 True
#> '{"a":1,}' | Expecting property name enclosed in double quotes: line 1 column 8 (char 7) | Expecting property name enclosed in double quotes 7 1 8 True
#> '{a:1}' | Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2 True
#> '{1:2}' | Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2 True
#> '{"a" 1}' | Expecting ':' delimiter: line 1 column 6 (char 5) | Expecting ':' delimiter 5 1 6 True
#> '{"a":1 "b":2}' | Expecting ',' delimiter: line 1 column 8 (char 7) | Expecting ',' delimiter 7 1 8 True
#> '{"a",1}' | Expecting ':' delimiter: line 1 column 5 (char 4) | Expecting ':' delimiter 4 1 5 True
#> '"abc' | Unterminated string starting at: line 1 column 1 (char 0) | Unterminated string starting at 0 1 1 True
#> '"a\\' | Unterminated string starting at: line 1 column 1 (char 0) | Unterminated string starting at 0 1 1 True
#> '"\\x"' | Invalid \escape: line 1 column 2 (char 1) | Invalid \escape 1 1 2 True
#> '"\\u12"' | Invalid \uXXXX escape: line 1 column 3 (char 2) | Invalid \uXXXX escape 2 1 3 True
#> '"\\u123g"' | Invalid \uXXXX escape: line 1 column 3 (char 2) | Invalid \uXXXX escape 2 1 3 True
#> '"\\u' | Invalid \uXXXX escape: line 1 column 3 (char 2) | Invalid \uXXXX escape 2 1 3 True
#> '"\\ud83d\\u12"' | Invalid \uXXXX escape: line 1 column 9 (char 8) | Invalid \uXXXX escape 8 1 9 True
#> '"a\nb"' | Invalid control character at: line 1 column 3 (char 2) | Invalid control character at 2 1 3 True
#> '"\t"' | Invalid control character at: line 1 column 2 (char 1) | Invalid control character at 1 1 2 True
#> 'nul' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> 'True' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> 'None' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> "'a'" | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> '-' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> '-a' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> '01' | Extra data: line 1 column 2 (char 1) | Extra data 1 1 2 True
#> '1.' | Extra data: line 1 column 2 (char 1) | Extra data 1 1 2 True
#> '.5' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> '+1' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> '1e' | Extra data: line 1 column 2 (char 1) | Extra data 1 1 2 True
#> '1e+' | Extra data: line 1 column 2 (char 1) | Extra data 1 1 2 True
#> '0x10' | Extra data: line 1 column 2 (char 1) | Extra data 1 1 2 True
#> '1 2' | Extra data: line 1 column 3 (char 2) | Extra data 2 1 3 True
#> '[]]' | Extra data: line 1 column 3 (char 2) | Extra data 2 1 3 True
#> '{}}' | Extra data: line 1 column 3 (char 2) | Extra data 2 1 3 True
#> '\ufeff1' | Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0) | Unexpected UTF-8 BOM (decode using utf-8-sig) 0 1 1 True
#> '\n\n[1,\n  x]' | Expecting value: line 4 column 3 (char 8) | Expecting value 8 4 3 True
#> 'undefined' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> '//' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> '[1,\n2,\n' | Expecting value: line 3 column 1 (char 7) | Expecting value 7 3 1 True
#> '{"a":\n\n}' | Expecting value: line 3 column 1 (char 7) | Expecting value 7 3 1 True
#> 'inf' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> 'nan' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> '--1' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> '[1,,2]' | Expecting value: line 1 column 4 (char 3) | Expecting value 3 1 4 True
#> '{"a":1,,}' | Expecting property name enclosed in double quotes: line 1 column 8 (char 7) | Expecting property name enclosed in double quotes 7 1 8 True
#> '"a" "b"' | Extra data: line 1 column 5 (char 4) | Extra data 4 1 5 True
#> '\xa01' | Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True
#> '1\x0b' | Extra data: line 1 column 2 (char 1) | Extra data 1 1 2 True
#> -- hooks
#> ['a', 'b'] (('a', 1), ('b', (('c', 2.5), ('d', [nan, -inf, (('e', 12345678901234567890),)]))))
#> {'a': 1, 'b': {'c': 2.5, 'd': [nan, -inf, {'e': 12345678901234567890}]}}
#> {'a': 'i1', 'b': {'c': 'f2.5', 'd': ['cNaN', 'c-Infinity', {'e': 'i12345678901234567890'}]}}
#> [['b'], ['a'], ['c']]
#> ('hooked', ['b']) ('hooked', ['a\tb'])
#> KeyError 'missing'
#> ({'a': 1}, 8) ([1], 5) 5 True True True nan
#> JSONDecodeError Expecting value: line 1 column 1 (char 0)
#> ValueError idx cannot be negative
#> JSONDecodeError Expecting value: line 1 column 6 (char 5)
#> JSONDecodeError Extra data: line 1 column 3 (char 2)
#> TypeError the JSON object must be str, bytes or bytearray, not int
#> TypeError the JSON object must be str, bytes or bytearray, not NoneType
#> TypeError JSONDecoder.__init__() got an unexpected keyword argument 'bogus'
#> ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
#> TypeError the JSON object must be str, bytes or bytearray, not list
#> a	b
#> c
#> -- bytes and files
#> utf-8 {'é': '中'} 1 
#> utf-8-sig {'é': '中'} 1 
#> utf-16 {'é': '中'} 1 
#> utf-16-le {'é': '中'} 1 
#> utf-16-be {'é': '中'} 1 
#> utf-32 {'é': '中'} 1 
#> utf-32-le {'é': '中'} 1 
#> utf-32-be {'é': '中'} 1 
#> [1, {'a': 2}] x
#> {'k': [1, 2, {'n': None}]}
#> RecursionError maximum recursion depth exceeded while decoding a JSON array from a unicode string
#> RecursionError maximum recursion depth exceeded while decoding a JSON object from a unicode string
#> RecursionError maximum recursion depth exceeded while decoding a JSON array from a unicode string
#> 1000
#> y True True True
#> msg: line 2 column 2 (char 3) ('msg: line 2 column 2 (char 3)',) 2 2 True json.decoder True
