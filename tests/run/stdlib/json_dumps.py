# json.dumps and json.dump: every option, and what is refused.
import collections
import json


class Out:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


def attempt(f):
    try:
        print(f())
    except (TypeError, ValueError, RecursionError) as e:
        print(type(e).__name__, e)


data = {"b": [1, 2.5, -0.0, 1e100, 1e-7, 10 ** 30], "a": {"x": None, "y": True, "z": False}, "": [], "e": {}, "t": (1, (2,))}
print(json.dumps(data))
print(json.dumps(data, indent=2, sort_keys=True))
print(json.dumps(data, separators=(",", ":")), json.dumps(data, separators=(" ; ", " = "), sort_keys=True))
for indent in (0, 1, "", "\t", "--", None, True):
    print(repr(json.dumps([1, {"a": [2, {}], "b": []}], indent=indent)))
print(json.dumps([[], {}, (), [[]], [{}], {"a": {}}], indent=1))
print(json.dumps("é\u2028\U0001f600\x00\x1f\x7f\x80\"\\/\b\f\n\r\t\ud800"))
print(ascii(json.dumps("é\u2028\U0001f600\x00\x1f\x7f\x80\"\\/\b\f\n\r\t\ud800", ensure_ascii=False)))
print(json.dumps({1: 1, 2.5: 2, True: 3, None: 4, "s": 5, -0.0: 6, 10 ** 25: 7}), json.dumps({float("inf"): float("-inf"), float("nan"): 1}))
print(json.dumps({2: 1, 10: 2, 1: 3}, sort_keys=True), json.dumps({(1, 2): 3, "a": 1, b"x": 2}, skipkeys=True), json.dumps({(1,): 2}, skipkeys=True, indent=1))
print([json.dumps(x) for x in (None, True, False, 0, -5, 1.0, "", "x", [], {}, (), float("nan"))])


class Number(int):
    def __repr__(self):
        return "number"


class Real(float):
    def __repr__(self):
        return "real"


class Text(str):
    def __repr__(self):
        return "text"


class Pairs(dict):
    def items(self):
        return [("shown", 1)]


print(json.dumps([Number(3), Real(1.5), Text("t"), {Text("k"): Number(4), Number(5): 1, Real(2.5): 2}]))
print(json.dumps(Pairs(hidden=2)), json.dumps(collections.OrderedDict(z=1, a=2)), json.dumps(collections.OrderedDict(z=1, a=2), sort_keys=True))
print(json.dumps(collections.namedtuple("P", "x y")(1, 2)), json.dumps(collections.Counter("aab")), json.dumps(collections.defaultdict(list, a=[1])))

print("-- refused")
attempt(lambda: json.dumps({1, 2}))
attempt(lambda: json.dumps([object]))
attempt(lambda: json.dumps({(1, 2): 3}))
attempt(lambda: json.dumps({b"a": 1}))
attempt(lambda: json.dumps({1: 1, "a": 2}, sort_keys=True))
attempt(lambda: json.dumps(float("nan"), allow_nan=False))
attempt(lambda: json.dumps([1e308 * 10], allow_nan=False))
attempt(lambda: json.dumps({float("inf"): 1}, allow_nan=False))
attempt(lambda: json.dumps(b"x"))
attempt(lambda: json.dumps(1j))
loop = []
loop.append({"a": loop})
attempt(lambda: json.dumps(loop))
attempt(lambda: json.dumps(loop, indent=1))
attempt(lambda: json.dumps([1], bogus=2))
shared = [1]
print(json.dumps([shared, shared, {"a": shared}]))

print("-- default and encoders")
print(json.dumps([{3, 1}, 1j], default=lambda o: sorted(o) if isinstance(o, set) else str(o)))
attempt(lambda: json.dumps(object(), default=lambda o: o))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Encoder(json.JSONEncoder):
    item_separator = " , "

    def default(self, o):
        if isinstance(o, Point):
            return {"x": o.x, "y": o.y}
        return super().default(o)


print(json.dumps([Point(1, Point(2, 3))], cls=Encoder), Encoder().encode(Point(1, 2)), Encoder(indent=1).encode([Point(1, 2)]))
attempt(lambda: Encoder().encode(object))
print(list(Encoder().iterencode([1, Point(1, 2)])), list(json.JSONEncoder(indent=2, sort_keys=True).iterencode({"b": [1], "a": {}})))


class Shouting(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        for part in super().iterencode(o, _one_shot):
            yield part.upper()


print(json.dumps({"a": True}, cls=Shouting), Shouting().encode([None]))
for options in ({}, {"indent": 1}, {"sort_keys": True, "separators": (",", ":")}, {"default": str, "ensure_ascii": False}):
    out = Out()
    json.dump({"b": [1, {"c": "é"}], "a": 1.5}, out, **options)
    print(out.parts)
out = Out()
attempt(lambda: json.dump([1, {2}], out))
print(out.parts)
e = json.JSONEncoder(indent=3)
print(e.indent, e.item_separator, repr(e.key_separator), e.skipkeys, e.ensure_ascii, e.sort_keys, json.JSONEncoder().item_separator == ", ")
deep = []
for _ in range(500):
    deep = [deep]
print(len(json.dumps(deep)))
for _ in range(100000):
    deep = [deep]
attempt(lambda: json.dumps(deep))

#> {"b": [1, 2.5, -0.0, 1e+100, 1e-07, 1000000000000000000000000000000], "a": {"x": null, "y": true, "z": false}, "": [], "e": {}, "t": [1, [2]]}
#> {
#>   "": [],
#>   "a": {
#>     "x": null,
#>     "y": true,
#>     "z": false
#>   },
#>   "b": [
#>     1,
#>     2.5,
#>     -0.0,
#>     1e+100,
#>     1e-07,
#>     1000000000000000000000000000000
#>   ],
#>   "e": {},
#>   "t": [
#>     1,
#>     [
#>       2
#>     ]
#>   ]
#> }
#> {"b":[1,2.5,-0.0,1e+100,1e-07,1000000000000000000000000000000],"a":{"x":null,"y":true,"z":false},"":[],"e":{},"t":[1,[2]]} {"" = [] ; "a" = {"x" = null ; "y" = true ; "z" = false} ; "b" = [1 ; 2.5 ; -0.0 ; 1e+100 ; 1e-07 ; 1000000000000000000000000000000] ; "e" = {} ; "t" = [1 ; [2]]}
#> '[\n1,\n{\n"a": [\n2,\n{}\n],\n"b": []\n}\n]'
#> '[\n 1,\n {\n  "a": [\n   2,\n   {}\n  ],\n  "b": []\n }\n]'
#> '[\n1,\n{\n"a": [\n2,\n{}\n],\n"b": []\n}\n]'
#> '[\n\t1,\n\t{\n\t\t"a": [\n\t\t\t2,\n\t\t\t{}\n\t\t],\n\t\t"b": []\n\t}\n]'
#> '[\n--1,\n--{\n----"a": [\n------2,\n------{}\n----],\n----"b": []\n--}\n]'
#> '[1, {"a": [2, {}], "b": []}]'
#> '[\n 1,\n {\n  "a": [\n   2,\n   {}\n  ],\n  "b": []\n }\n]'
#> [
#>  [],
#>  {},
#>  [],
#>  [
#>   []
#>  ],
#>  [
#>   {}
#>  ],
#>  {
#>   "a": {}
#>  }
#> ]
#> "\u00e9\u2028\ud83d\ude00\u0000\u001f\u007f\u0080\"\\/\b\f\n\r\t\ud800"
#> '"\xe9\u2028\U0001f600\\u0000\\u001f\x7f\x80\\"\\\\/\\b\\f\\n\\r\\t\ud800"'
#> {"1": 3, "2.5": 2, "null": 4, "s": 5, "-0.0": 6, "10000000000000000000000000": 7} {"Infinity": -Infinity, "NaN": 1}
#> {"1": 3, "2": 1, "10": 2} {"a": 1} {
#>  
#> }
#> ['null', 'true', 'false', '0', '-5', '1.0', '""', '"x"', '[]', '{}', '[]', 'NaN']
#> [3, 1.5, "t", {"k": 4, "5": 1, "2.5": 2}]
#> {"shown": 1} {"z": 1, "a": 2} {"a": 2, "z": 1}
#> [1, 2] {"a": 2, "b": 1} {"a": [1]}
#> -- refused
#> TypeError Object of type set is not JSON serializable
#> TypeError Object of type type is not JSON serializable
#> TypeError keys must be str, int, float, bool or None, not tuple
#> TypeError keys must be str, int, float, bool or None, not bytes
#> TypeError '<' not supported between instances of 'str' and 'int'
#> ValueError Out of range float values are not JSON compliant: nan
#> ValueError Out of range float values are not JSON compliant: inf
#> ValueError Out of range float values are not JSON compliant: inf
#> TypeError Object of type bytes is not JSON serializable
#> TypeError Object of type complex is not JSON serializable
#> ValueError Circular reference detected
#> ValueError Circular reference detected
#> TypeError JSONEncoder.__init__() got an unexpected keyword argument 'bogus'
#> [[1], [1], {"a": [1]}]
#> -- default and encoders
#> [[1, 3], "1j"]
#> ValueError Circular reference detected
#> [{"x": 1 , "y": {"x": 2 , "y": 3}}] {"x": 1 , "y": 2} [
#>  {
#>   "x": 1,
#>   "y": 2
#>  }
#> ]
#> TypeError Object of type type is not JSON serializable
#> ['[1', ' , ', '{', '"x"', ': ', '1', ' , ', '"y"', ': ', '2', '}', ']'] ['{', '\n  ', '"a"', ': ', '{}', ',\n  ', '"b"', ': ', '[\n    1', '\n  ', ']', '\n', '}']
#> {"A": TRUE} [NULL]
#> ['{', '"b"', ': ', '[1', ', ', '{', '"c"', ': ', '"\\u00e9"', '}', ']', ', ', '"a"', ': ', '1.5', '}']
#> ['{', '\n ', '"b"', ': ', '[\n  1', ',\n  ', '{', '\n   ', '"c"', ': ', '"\\u00e9"', '\n  ', '}', '\n ', ']', ',\n ', '"a"', ': ', '1.5', '\n', '}']
#> ['{', '"a"', ':', '1.5', ',', '"b"', ':', '[1', ',', '{', '"c"', ':', '"\\u00e9"', '}', ']', '}']
#> ['{', '"b"', ': ', '[1', ', ', '{', '"c"', ': ', '"é"', '}', ']', ', ', '"a"', ': ', '1.5', '}']
#> TypeError Object of type set is not JSON serializable
#> ['[1', ', ']
#> 3 , ': ' False True False True
#> 1002
#> RecursionError maximum recursion depth exceeded while encoding a JSON object
