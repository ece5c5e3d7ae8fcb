#@ grant: read
# json.dumps and dump: each option, keys of every kind, circular parts, subclasses, default, cls.
import io
import json
from enum import IntEnum, StrEnum
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class I(int):
    def __repr__(self):
        return "I!"

    __str__ = __repr__


class Fl(float):
    def __repr__(self):
        return "F!"


class S(str):
    def __str__(self):
        return "own"


class Color(IntEnum):
    RED = 1


class Word(StrEnum):
    A = "a"


class D(dict):
    def items(self):
        return [("fake", 1)]


class L(list):
    def __iter__(self):
        return iter(["fake"])


class Obj:
    pass


for v in (None, True, False, 0, -1, 2**70, 1.0, -0.0, 1e100, 1e-7, 0.1, float("inf"), float("-inf"), float("nan"), "", "a\"b\\c/d", "\n\r\t\b\f\x00\x1f\x7f", "é€😀", "\ud800", "\u2028", [], {}, [[]], (1, 2), [1, "a", None], {"a": {"b": [1, {}]}}, I(5), Fl(1.5), S("s"), Color.RED, Word.A, D(x=1), D(), L([1]), L(), {1: "int", 1.5: "float", True: "bool", None: "none", "s": "str"}, {Color.RED: Word.A}, {I(3): 1}):
    tell(json.dumps, v)
for v in ({1, 2}, b"a", 1j, object, Obj, [Obj], {"k": b""}, {(1, 2): 3}, {b"k": 1}, ..., range(3), {"a": [1, {2, 3}]}, iter([]), frozenset()):
    tell(json.dumps, v)
data = {"b": [1, {"x": None}], "a": {}, "c": [], "é": "ü"}
for kw in ({"indent": 2}, {"indent": 0}, {"indent": "--"}, {"indent": None}, {"indent": -1}, {"indent": True}, {"sort_keys": True}, {"separators": (",", ":")}, {"separators": ("; ", " = ")}, {"separators": ("|", "~"), "indent": 1}, {"ensure_ascii": False}, {"indent": 1, "sort_keys": True, "ensure_ascii": False}, {"indent": "\t", "separators": (", ", ": ")}):
    tell(json.dumps, data, **kw)
for v, kw in (({1: 2, (1,): 3}, {"skipkeys": True}), ({"a": float("nan")}, {"allow_nan": False}), ([float("inf")], {"allow_nan": False}), ([Obj()], {"default": lambda o: type(o).__name__}), ([{1}], {"default": list}), ([{1}], {"default": lambda o: o}), ([b""], {"default": lambda o: 1 / 0}), ({"b": 1, 2: 3}, {"sort_keys": True}), ({2: 1, 1: 2}, {"sort_keys": True}), ([1], {"separators": 5}), ({"a": 1}, {"separators": ("",)}), ([1], {"indent": 1.5}), ([1], {"bogus": 1}), ("\ud800", {"ensure_ascii": False}), ({None: 1, "a": 2}, {"sort_keys": True}), ({True: 1, False: 0}, {"sort_keys": True})):
    tell(json.dumps, v, **kw)
r = [1]
r.append(r)
d = {"k": {}}
d["k"]["up"] = d
tell(json.dumps, r)
tell(json.dumps, d)
shared = [1]
print(json.dumps([shared, shared]), json.dumps({"a": shared, "b": shared}))
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)
print(json.dumps({"s": {3, 1}}, cls=Enc), Enc(indent=1).encode([1, {2}]), "".join(Enc().iterencode({"a": [{1}]})), list(json.JSONEncoder().iterencode([1, "a"])) == ["[1", ', "a"', "]"])
tell(lambda: Enc().encode(b"x"))
tell(lambda: json.JSONEncoder().default(5))
f = io.StringIO()
json.dump({"a": [1, None]}, f, indent=1)
f.write("\n")
json.dump("text", f)
print(f.getvalue())
for args in ((), ([1],), ([1], 5), ([1], f, 2)):
    tell(json.dump, *args)
tell(json.dumps)
tell(json.dumps, 1, 2)
print(json.dumps([1, [2, [3]]], indent=1).replace("\n", "/"), json.loads(json.dumps(data)) == data, json.dumps(json.loads('{"b":1,"a":[true,null]}')), json.dumps({"a": 1}, indent=2) == '{\n  "a": 1\n}')

#> 'null'
#> 'true'
#> 'false'
#> '0'
#> '-1'
#> '1180591620717411303424'
#> '1.0'
#> '-0.0'
#> '1e+100'
#> '1e-07'
#> '0.1'
#> 'Infinity'
#> '-Infinity'
#> 'NaN'
#> '""'
#> '"a\\"b\\\\c/d"'
#> '"\\n\\r\\t\\b\\f\\u0000\\u001f\\u007f"'
#> '"\\u00e9\\u20ac\\ud83d\\ude00"'
#> '"\\ud800"'
#> '"\\u2028"'
#> '[]'
#> '{}'
#> '[[]]'
#> '[1, 2]'
#> '[1, "a", null]'
#> '{"a": {"b": [1, {}]}}'
#> '5'
#> '1.5'
#> '"s"'
#> '1'
#> '"a"'
#> '{"fake": 1}'
#> '{}'
#> '["fake"]'
#> '["fake"]'
#> '{"1": "bool", "1.5": "float", "null": "none", "s": "str"}'
#> '{"1": "a"}'
#> '{"3": 1}'
#> TypeError Object of type set is not JSON serializable
#> TypeError Object of type bytes is not JSON serializable
#> TypeError Object of type complex is not JSON serializable
#> TypeError Object of type type is not JSON serializable
#> TypeError Object of type type is not JSON serializable
#> TypeError Object of type type is not JSON serializable
#> TypeError Object of type bytes is not JSON serializable
#> TypeError keys must be str, int, float, bool or None, not tuple
#> TypeError keys must be str, int, float, bool or None, not bytes
#> TypeError Object of type ellipsis is not JSON serializable
#> TypeError Object of type range is not JSON serializable
#> TypeError Object of type set is not JSON serializable
#> TypeError Object of type list_iterator is not JSON serializable
#> TypeError Object of type frozenset is not JSON serializable
#> '{\n  "b": [\n    1,\n    {\n      "x": null\n    }\n  ],\n  "a": {},\n  "c": [],\n  "\\u00e9": "\\u00fc"\n}'
#> '{\n"b": [\n1,\n{\n"x": null\n}\n],\n"a": {},\n"c": [],\n"\\u00e9": "\\u00fc"\n}'
#> '{\n--"b": [\n----1,\n----{\n------"x": null\n----}\n--],\n--"a": {},\n--"c": [],\n--"\\u00e9": "\\u00fc"\n}'
#> '{"b": [1, {"x": null}], "a": {}, "c": [], "\\u00e9": "\\u00fc"}'
#> '{\n"b": [\n1,\n{\n"x": null\n}\n],\n"a": {},\n"c": [],\n"\\u00e9": "\\u00fc"\n}'
#> '{\n "b": [\n  1,\n  {\n   "x": null\n  }\n ],\n "a": {},\n "c": [],\n "\\u00e9": "\\u00fc"\n}'
#> '{"a": {}, "b": [1, {"x": null}], "c": [], "\\u00e9": "\\u00fc"}'
#> '{"b":[1,{"x":null}],"a":{},"c":[],"\\u00e9":"\\u00fc"}'
#> '{"b" = [1; {"x" = null}]; "a" = {}; "c" = []; "\\u00e9" = "\\u00fc"}'
#> '{\n "b"~[\n  1|\n  {\n   "x"~null\n  }\n ]|\n "a"~{}|\n "c"~[]|\n "\\u00e9"~"\\u00fc"\n}'
#> '{"b": [1, {"x": null}], "a": {}, "c": [], "é": "ü"}'
#> '{\n "a": {},\n "b": [\n  1,\n  {\n   "x": null\n  }\n ],\n "c": [],\n "é": "ü"\n}'
#> '{\n\t"b": [\n\t\t1, \n\t\t{\n\t\t\t"x": null\n\t\t}\n\t], \n\t"a": {}, \n\t"c": [], \n\t"\\u00e9": "\\u00fc"\n}'
#> '{"1": 2}'
#> ValueError Out of range float values are not JSON compliant: nan
#> ValueError Out of range float values are not JSON compliant: inf
#> '["Obj"]'
#> '[[1]]'
#> ValueError Circular reference detected
#> ZeroDivisionError division by zero
#> TypeError '<' not supported between instances of 'int' and 'str'
#> '{"1": 2, "2": 1}'
#> TypeError cannot unpack non-iterable int object
#> ValueError not enough values to unpack (expected 2, got 1)
#> TypeError can't multiply sequence by non-int of type 'float'
#> TypeError JSONEncoder.__init__() got an unexpected keyword argument 'bogus'
#> '"\ud800"'
#> TypeError '<' not supported between instances of 'str' and 'NoneType'
#> '{"false": 0, "true": 1}'
#> ValueError Circular reference detected
#> ValueError Circular reference detected
#> [[1], [1]] {"a": [1], "b": [1]}
#> {"s": [1, 3]} [
#>  1,
#>  [
#>   2
#>  ]
#> ] {"a": [[1]]} True
#> TypeError Object of type bytes is not JSON serializable
#> TypeError Object of type int is not JSON serializable
#> {
#>  "a": [
#>   1,
#>   null
#>  ]
#> }
#> "text"
#> TypeError dump() missing 2 required positional arguments: 'obj' and 'fp'
#> TypeError dump() missing 1 required positional argument: 'fp'
#> AttributeError 'int' object has no attribute 'write'
#> TypeError dump() takes 2 positional arguments but 3 were given
#> TypeError dumps() missing 1 required positional argument: 'obj'
#> TypeError dumps() takes 1 positional argument but 2 were given
#> [/ 1,/ [/  2,/  [/   3/  ]/ ]/] True {"b": 1, "a": [true, null]} True
