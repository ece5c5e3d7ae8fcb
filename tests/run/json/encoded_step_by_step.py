# json.dumps: keys of every kind, subclasses, separators, indentation, sorting, cycles, default, iterencode.
import json
import enum


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class S(str):
    def __str__(self):
        return "own"

    __repr__ = __str__


class I(int):
    def __repr__(self):
        return "own"

    __str__ = __repr__


class F(float):
    def __repr__(self):
        return "own"


class L(list):
    def __iter__(self):
        return iter([9])


class D(dict):
    def items(self):
        return [("own", 1)]


class C(enum.IntEnum):
    RED = 1


class T(enum.StrEnum):
    A = "a"


for v in (None, True, False, 0, -1, 10**30, 1.0, 1.5, -0.0, 1e16, 1e-7, 1e22, float("nan"), float("inf"), float("-inf"), "", "a\"b\\c/d", "\n\r\t\b\f\x00\x1f\x7f", "é😀\u2028\ud800", [], (), {}, [[], {}], (1, (2,)), {"a": {"b": []}}, S("sub"), I(5), F(1.5), L([1, 2]), D(a=2), C.RED, T.A, [C.RED, {T.A: I(3)}]):
    told(repr(v)[:24], json.dumps, v)
    told("  raw", json.dumps, v, ensure_ascii=False)
for v in (1j, {1}, b"a", object, len, ..., range(2), [1, {2}], {"a": b""}, frozenset(), iter([]), {}.keys()):
    try:
        json.dumps(v)
    except TypeError as e:
        print(e)
for key in (1, 1.5, True, False, None, float("nan"), float("inf"), S("s"), I(2), F(2.5), C.RED, 10**20, (1,), b"a", 1j, frozenset()):
    told(f"key {key!r}", json.dumps, {key: 1})
    told("   skip", json.dumps, {key: 1, "z": 2}, skipkeys=True)
told("equal keys", json.dumps, {1: "a", "1": "b", True and "x": 2})
data = {"b": [1, {"d": None, "c": []}], "a": {}, "e": (1.5, "x")}
for kw in ({}, {"indent": 0}, {"indent": 2}, {"indent": "\t"}, {"indent": ""}, {"indent": -1}, {"indent": True}, {"sort_keys": True}, {"separators": (",", ":")}, {"separators": (" ; ", " = "), "indent": 1}, {"indent": 1, "sort_keys": True, "separators": ("|", "->")}):
    print(kw)
    print(json.dumps(data, **kw))
told("mixed keys sorted", json.dumps, {"a": 1, 2: 3}, sort_keys=True)
told("numbers sorted", json.dumps, {10: 1, 9: 2, True: 3}, sort_keys=True)
told("indent text", json.dumps, [1], indent="--")
told("indent float", json.dumps, [1], indent=1.5)
told("bad separators", json.dumps, [1, 2], separators=(",",))
told("no nan", json.dumps, [1, float("nan")], allow_nan=False)
told("no inf key", json.dumps, {float("inf"): 1}, allow_nan=False)
cycle = [1]
cycle.append(cycle)
told("cycle", json.dumps, cycle)
told("cycle dict", lambda: json.dumps((lambda d: d.update(me=d) or d)({})))
told("cycle unchecked", lambda: type(json.dumps(cycle, check_circular=False)))
shared = [1]
told("shared", json.dumps, [shared, shared, {"s": shared}])


def default(o):
    print("default", type(o).__name__, end=" ")
    if isinstance(o, (set, frozenset)):
        return sorted(o)
    if isinstance(o, complex):
        return {"re": o.real, "im": o.imag}
    if isinstance(o, bytes):
        return frozenset(o)
    raise ValueError(f"not {o!r}")


told("default", json.dumps, [1j, {2, 1}, b"ab", {"k": {3}}], default=default)
told("default fails", json.dumps, [...], default=default)
told("default cycle", json.dumps, object(), default=lambda o: o)
told("default not key", json.dumps, {(1,): 2}, default=str)
told("default str", json.dumps, [1 + 2j, range(2)], default=str)


class E(json.JSONEncoder):
    def default(self, o):
        return repr(o) if isinstance(o, complex) else super().default(o)


told("cls", json.dumps, [2j], cls=E)
told("cls super", json.dumps, [{1}], cls=E)
print(list(json.JSONEncoder().iterencode([1, {"a": "b"}, []])), "".join(json.JSONEncoder(indent=1).iterencode({"x": [1, 2]})), E(sort_keys=True).encode({"b": 1j, "a": 2}))
e = json.JSONEncoder(separators=("a", "b"), indent=3)
print(e.item_separator, e.key_separator, e.indent, e.skipkeys, e.ensure_ascii, e.check_circular, e.allow_nan, e.sort_keys, json.JSONEncoder.item_separator, json.JSONEncoder(indent=0).item_separator)
told("unknown", json.dumps, 1, nope=2)
told("default method", json.JSONEncoder().default, 5)

#> None -> 'null'
#>   raw -> 'null'
#> True -> 'true'
#>   raw -> 'true'
#> False -> 'false'
#>   raw -> 'false'
#> 0 -> '0'
#>   raw -> '0'
#> -1 -> '-1'
#>   raw -> '-1'
#> 100000000000000000000000 -> '1000000000000000000000000000000'
#>   raw -> '1000000000000000000000000000000'
#> 1.0 -> '1.0'
#>   raw -> '1.0'
#> 1.5 -> '1.5'
#>   raw -> '1.5'
#> -0.0 -> '-0.0'
#>   raw -> '-0.0'
#> 1e+16 -> '1e+16'
#>   raw -> '1e+16'
#> 1e-07 -> '1e-07'
#>   raw -> '1e-07'
#> 1e+22 -> '1e+22'
#>   raw -> '1e+22'
#> nan -> 'NaN'
#>   raw -> 'NaN'
#> inf -> 'Infinity'
#>   raw -> 'Infinity'
#> -inf -> '-Infinity'
#>   raw -> '-Infinity'
#> '' -> '""'
#>   raw -> '""'
#> 'a"b\\c/d' -> '"a\\"b\\\\c/d"'
#>   raw -> '"a\\"b\\\\c/d"'
#> '\n\r\t\x08\x0c\x00\x1f\ -> '"\\n\\r\\t\\b\\f\\u0000\\u001f\\u007f"'
#>   raw -> '"\\n\\r\\t\\b\\f\\u0000\\u001f\x7f"'
#> 'é😀\u2028\ud800' -> '"\\u00e9\\ud83d\\ude00\\u2028\\ud800"'
#>   raw -> '"é😀\u2028\ud800"'
#> [] -> '[]'
#>   raw -> '[]'
#> () -> '[]'
#>   raw -> '[]'
#> {} -> '{}'
#>   raw -> '{}'
#> [[], {}] -> '[[], {}]'
#>   raw -> '[[], {}]'
#> (1, (2,)) -> '[1, [2]]'
#>   raw -> '[1, [2]]'
#> {'a': {'b': []}} -> '{"a": {"b": []}}'
#>   raw -> '{"a": {"b": []}}'
#> own -> '"sub"'
#>   raw -> '"sub"'
#> own -> '5'
#>   raw -> '5'
#> own -> '1.5'
#>   raw -> '1.5'
#> [1, 2] -> '[9]'
#>   raw -> '[9]'
#> {'a': 2} -> '{"own": 1}'
#>   raw -> '{"own": 1}'
#> <C.RED: 1> -> '1'
#>   raw -> '1'
#> <T.A: 'a'> -> '"a"'
#>   raw -> '"a"'
#> [<C.RED: 1>, {<T.A: 'a'> -> '[1, {"a": 3}]'
#>   raw -> '[1, {"a": 3}]'
#> Object of type complex is not JSON serializable
#> Object of type set is not JSON serializable
#> Object of type bytes is not JSON serializable
#> Object of type type is not JSON serializable
#> Object of type builtin_function_or_method is not JSON serializable
#> Object of type ellipsis is not JSON serializable
#> Object of type range is not JSON serializable
#> Object of type set is not JSON serializable
#> Object of type bytes is not JSON serializable
#> Object of type frozenset is not JSON serializable
#> Object of type list_iterator is not JSON serializable
#> Object of type dict_keys is not JSON serializable
#> key 1 -> '{"1": 1}'
#>    skip -> '{"1": 1, "z": 2}'
#> key 1.5 -> '{"1.5": 1}'
#>    skip -> '{"1.5": 1, "z": 2}'
#> key True -> '{"true": 1}'
#>    skip -> '{"true": 1, "z": 2}'
#> key False -> '{"false": 1}'
#>    skip -> '{"false": 1, "z": 2}'
#> key None -> '{"null": 1}'
#>    skip -> '{"null": 1, "z": 2}'
#> key nan -> '{"NaN": 1}'
#>    skip -> '{"NaN": 1, "z": 2}'
#> key inf -> '{"Infinity": 1}'
#>    skip -> '{"Infinity": 1, "z": 2}'
#> key own -> '{"s": 1}'
#>    skip -> '{"s": 1, "z": 2}'
#> key own -> '{"2": 1}'
#>    skip -> '{"2": 1, "z": 2}'
#> key own -> '{"2.5": 1}'
#>    skip -> '{"2.5": 1, "z": 2}'
#> key <C.RED: 1> -> '{"1": 1}'
#>    skip -> '{"1": 1, "z": 2}'
#> key 100000000000000000000 -> '{"100000000000000000000": 1}'
#>    skip -> '{"100000000000000000000": 1, "z": 2}'
#> key (1,) !! TypeError keys must be str, int, float, bool or None, not tuple
#>    skip -> '{"z": 2}'
#> key b'a' !! TypeError keys must be str, int, float, bool or None, not bytes
#>    skip -> '{"z": 2}'
#> key 1j !! TypeError keys must be str, int, float, bool or None, not complex
#>    skip -> '{"z": 2}'
#> key frozenset() !! TypeError keys must be str, int, float, bool or None, not frozenset
#>    skip -> '{"z": 2}'
#> equal keys -> '{"1": "a", "1": "b", "x": 2}'
#> {}
#> {"b": [1, {"d": null, "c": []}], "a": {}, "e": [1.5, "x"]}
#> {'indent': 0}
#> {
#> "b": [
#> 1,
#> {
#> "d": null,
#> "c": []
#> }
#> ],
#> "a": {},
#> "e": [
#> 1.5,
#> "x"
#> ]
#> }
#> {'indent': 2}
#> {
#>   "b": [
#>     1,
#>     {
#>       "d": null,
#>       "c": []
#>     }
#>   ],
#>   "a": {},
#>   "e": [
#>     1.5,
#>     "x"
#>   ]
#> }
#> {'indent': '\t'}
#> {
#> 	"b": [
#> 		1,
#> 		{
#> 			"d": null,
#> 			"c": []
#> 		}
#> 	],
#> 	"a": {},
#> 	"e": [
#> 		1.5,
#> 		"x"
#> 	]
#> }
#> {'indent': ''}
#> {
#> "b": [
#> 1,
#> {
#> "d": null,
#> "c": []
#> }
#> ],
#> "a": {},
#> "e": [
#> 1.5,
#> "x"
#> ]
#> }
#> {'indent': -1}
#> {
#> "b": [
#> 1,
#> {
#> "d": null,
#> "c": []
#> }
#> ],
#> "a": {},
#> "e": [
#> 1.5,
#> "x"
#> ]
#> }
#> {'indent': True}
#> {
#>  "b": [
#>   1,
#>   {
#>    "d": null,
#>    "c": []
#>   }
#>  ],
#>  "a": {},
#>  "e": [
#>   1.5,
#>   "x"
#>  ]
#> }
#> {'sort_keys': True}
#> {"a": {}, "b": [1, {"c": [], "d": null}], "e": [1.5, "x"]}
#> {'separators': (',', ':')}
#> {"b":[1,{"d":null,"c":[]}],"a":{},"e":[1.5,"x"]}
#> {'separators': (' ; ', ' = '), 'indent': 1}
#> {
#>  "b" = [
#>   1 ; 
#>   {
#>    "d" = null ; 
#>    "c" = []
#>   }
#>  ] ; 
#>  "a" = {} ; 
#>  "e" = [
#>   1.5 ; 
#>   "x"
#>  ]
#> }
#> {'indent': 1, 'sort_keys': True, 'separators': ('|', '->')}
#> {
#>  "a"->{}|
#>  "b"->[
#>   1|
#>   {
#>    "c"->[]|
#>    "d"->null
#>   }
#>  ]|
#>  "e"->[
#>   1.5|
#>   "x"
#>  ]
#> }
#> mixed keys sorted !! TypeError '<' not supported between instances of 'int' and 'str'
#> numbers sorted -> '{"true": 3, "9": 2, "10": 1}'
#> indent text -> '[\n--1\n]'
#> indent float !! TypeError can't multiply sequence by non-int of type 'float'
#> bad separators !! ValueError not enough values to unpack (expected 2, got 1)
#> no nan !! ValueError Out of range float values are not JSON compliant: nan
#> no inf key !! ValueError Out of range float values are not JSON compliant: inf
#> cycle !! ValueError Circular reference detected
#> cycle dict !! ValueError Circular reference detected
#> cycle unchecked !! RecursionError maximum recursion depth exceeded while encoding a JSON object
#> shared -> '[[1], [1], {"s": [1]}]'
#> default complex default set default bytes default frozenset default set default -> '[{"re": 0.0, "im": 1.0}, [1, 2], [97, 98], {"k": [3]}]'
#> default ellipsis default fails !! ValueError not Ellipsis
#> default cycle !! ValueError Circular reference detected
#> default not key !! TypeError keys must be str, int, float, bool or None, not tuple
#> default str -> '["(1+2j)", "range(0, 2)"]'
#> cls -> '["2j"]'
#> cls super !! TypeError Object of type set is not JSON serializable
#> ['[1', ', ', '{', '"a"', ': ', '"b"', '}', ', ', '[]', ']'] {
#>  "x": [
#>   1,
#>   2
#>  ]
#> } {"a": 2, "b": "1j"}
#> a b 3 False True True True False ,  ,
#> unknown !! TypeError JSONEncoder.__init__() got an unexpected keyword argument 'nope'
#> default method !! TypeError Object of type int is not JSON serializable
