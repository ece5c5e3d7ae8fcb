# types.MappingProxyType and the views of dicts: every operator and method.
from types import MappingProxyType


def t(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)


d = {"a": 1, "b": 2}
p = MappingProxyType(d)
print(p, len(p), "a" in p, p["b"], list(p), list(reversed(p)), p.get("z"), p.get("z", 0), p.get("a"))
print(list(p.keys()), list(p.values()), list(p.items()), p.copy(), type(p.copy()).__name__)
print(p == d, p == MappingProxyType(dict(d)), p != {}, d == p, p == 3)
print(p | {"c": 3}, {"c": 3} | p, p | MappingProxyType({"a": 9}))
t("set", lambda: p.__setitem__("a", 1))
t("miss", lambda: p["zz"])
t("hash", lambda: hash(p))
t("lt", lambda: p < d)
t("or", lambda: p | 3)
t("none", lambda: MappingProxyType())
t("list", lambda: MappingProxyType([]))
t("int", lambda: MappingProxyType(3))


def ior():
    global p
    p |= {"z": 1}


t("ior", ior)
d["c"] = 3
print(p, len(p))
print(p.__len__(), p.__contains__("c"), p.__getitem__("c"), sorted(p.__iter__()), p.__or__({"q": 1}), p.__ror__({"q": 1}))
print(p.__eq__(d), p.__ne__(d), p.__repr__(), list(p.__reversed__()))
keys = d.keys()
print(keys.mapping, d.values().mapping, d.items().mapping == d, type(keys.mapping).__name__)
t("readonly", lambda: keys.mapping.__setitem__)


class Backwards:
    def __getitem__(self, key):
        return key * 2

    def keys(self):
        return ["k"]

    def __len__(self):
        return 1

    def __iter__(self):
        return iter(["k"])


q = MappingProxyType(Backwards())
print(q["xy"], len(q), list(q), q.keys())
t("get", lambda: q.get("x"))
t("reversed", lambda: reversed(q))


class C:
    x = 1


print(type(C.__dict__).__name__, C.__dict__["x"], "x" in C.__dict__)

#> {'a': 1, 'b': 2} 2 True 2 ['a', 'b'] ['b', 'a'] None 0 1
#> ['a', 'b'] [1, 2] [('a', 1), ('b', 2)] {'a': 1, 'b': 2} dict
#> True True True True False
#> {'a': 1, 'b': 2, 'c': 3} {'c': 3, 'a': 1, 'b': 2} {'a': 9, 'b': 2}
#> set AttributeError 'mappingproxy' object has no attribute '__setitem__'
#> miss KeyError 'zz'
#> hash TypeError unhashable type: 'dict'
#> lt TypeError '<' not supported between instances of 'dict' and 'dict'
#> or TypeError unsupported operand type(s) for |: 'dict' and 'int'
#> none TypeError mappingproxy() missing required argument 'mapping' (pos 1)
#> list TypeError mappingproxy() argument must be a mapping, not list
#> int TypeError mappingproxy() argument must be a mapping, not int
#> ior TypeError '|=' is not supported by mappingproxy; use '|' instead
#> {'a': 1, 'b': 2, 'c': 3} 3
#> 3 True 3 ['a', 'b', 'c'] {'a': 1, 'b': 2, 'c': 3, 'q': 1} {'q': 1, 'a': 1, 'b': 2, 'c': 3}
#> True False mappingproxy({'a': 1, 'b': 2, 'c': 3}) ['c', 'b', 'a']
#> {'a': 1, 'b': 2, 'c': 3} {'a': 1, 'b': 2, 'c': 3} True mappingproxy
#> readonly AttributeError 'mappingproxy' object has no attribute '__setitem__'
#> xyxy 1 ['k'] ['k']
#> get AttributeError 'Backwards' object has no attribute 'get'
#> reversed AttributeError 'Backwards' object has no attribute '__reversed__'
#> mappingproxy 1 True
