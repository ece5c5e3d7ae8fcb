# The containers made to be subclassed, and chains of mappings.
import collections.abc
import copy
from collections import ChainMap, UserDict, UserList, UserString


class Lower(UserDict):
    def __setitem__(self, key, item):
        print("set", key)
        super().__setitem__(key.lower(), item)

    def __missing__(self, key):
        return f"no {key}"


d = Lower({"A": 1}, B=2)
print(d, len(d), "a" in d, "A" in d, d["zz"], d.get("zz"), d.get("a"))
print(d | {"C": 3}, {"D": 4} | d, type(d | d).__name__)
d |= {"e": 5}
print(d.pop("e"), d.setdefault("F", 6), sorted(d.items()), list(d.keys()), list(d.values()))
c = d.copy()
c.tag = "copied"
e = copy.copy(c)
print(type(c).__name__, c == d, e.tag, e.data is c.data, copy.deepcopy(c) == d)
print(Lower.fromkeys(["X", "Y"], 0), isinstance(d, collections.abc.MutableMapping))
try:
    d.popitem(), UserDict()["nothing"]
except KeyError as error:
    print(repr(error))
print(d.__class__, UserDict.__module__, repr(UserDict()))
d.clear()
print(d, bool(d), d == {}, d != {"a": 1})
try:
    hash(d)
except TypeError as error:
    print(error)


class Numbers(UserList):
    pass


n = Numbers([3, 1, 2])
n.append(5)
n.extend(UserList([7]))
n.insert(0, 9)
print(n, n[1:3], type(n[1:3]).__name__, n + [1], [1] + n, n * 2, 2 * n, (0,) + tuple(n))
n += (4,)
n *= 1
n.sort(reverse=True)
n.reverse()
print(n, n.pop(), n.index(3), n.count(7), 5 in n, n < [9], n <= n, n > UserList([0]), n >= [1, 2, 3, 4, 5, 8], n == list(n))
n.remove(7)
del n[0]
n[0:2] = "ab"
print(n, n.copy(), copy.copy(n).data is n.data, list(reversed(n)), UserList("xyz"), UserList(n) == n)
print(isinstance(n, collections.abc.MutableSequence), n.__add__(UserList([1])), UserList(range(3)).__radd__((8,)))
try:
    n < UserList([object()])
    print(n < 5)
except TypeError as error:
    print(error)

s = UserString("Hello, World")
print(s, repr(s), len(s), s[0], type(s[1:3]).__name__, s + "!", "<" + s, s * 2, s == "Hello, World", s < "I", hash(s) == hash("Hello, World"))
print(s.upper(), s.lower(), s.title(), s.swapcase(), s.replace("World", UserString("Moon")), s.center(20, "*"), s.zfill(15))
print(s.split(", "), s.partition(","), s.find("o"), s.rfind(UserString("o")), s.count("l"), s.index("W"), s.startswith("He"), s.endswith(("ld", "x")))
print(s.encode(), s.encode("ascii"), UserString("%s-%d") % ("a", 3), UserString("{}{x}").format(1, x=2), UserString("a\tb").expandtabs(4))
print("W" in s, UserString("or") in s, int(UserString("12")), float(UserString("1.5")), complex(UserString("2j")), UserString(5), UserString(s) == s)
print(s.translate(str.maketrans("lo", "01")), s.removeprefix("Hello"), s.removesuffix("World"), s.strip("Hd"), UserString(" x ").strip() + "|", ",".join(UserString("abc").data))
print(isinstance(s, collections.abc.Sequence), s.isalpha(), UserString("ab").isalnum(), UserString("3").isdigit(), s.isascii(), [str(x) for x in UserString("ab")], UserString("b") > "a")
print("%s" % UserString("x"), "%%%s" % UserString("y"), UserString("z").__rmod__("[%s]"))

m = ChainMap({"a": 1, "b": 2}, {"b": 20, "c": 30})
print(m, m["b"], m["c"], len(m), list(m), dict(m), "c" in m, m.get("q", 0), bool(ChainMap()), m.parents, m.new_child({"z": 0}).maps)
m["c"] = 3
del m["a"]
print(m.maps, list(m.items()), list(m.values()), m.pop("c"), m == {"b": 2, "c": 30}, m.copy().maps[0] is m.maps[0])
for action in (lambda: m.pop("zz"), lambda: m.__delitem__("c"), lambda: m["none"], lambda: ChainMap().popitem()):
    try:
        action()
    except KeyError as error:
        print(error, type(error.__context__).__name__)
print(m | {"n": 1}, {"n": 1} | m, m.fromkeys("xy", 0), isinstance(m, collections.abc.MutableMapping))
m |= {"o": 2}
m.update(p=1)
print(m, m.setdefault("p", 5), m.popitem())
m.maps[0]["self"] = m
print(m)


class Deep(ChainMap):
    def __missing__(self, key):
        return key * 2


print(Deep({"a": 1})["x"], Deep({"a": 1}).new_child(b=2), Deep().new_child({"k": 1}, j=2))

#> set A
#> set B
#> {'a': 1, 'b': 2} 2 True False no zz None 1
#> set a
#> set b
#> set C
#> set D
#> set a
#> set b
#> set a
#> set b
#> {'a': 1, 'b': 2, 'c': 3} {'d': 4, 'a': 1, 'b': 2} Lower
#> 5 no F [('a', 1), ('b', 2)] ['a', 'b'] [1, 2]
#> set a
#> set b
#> Lower True copied False True
#> set X
#> set Y
#> {'x': 0, 'y': 0} True
#> KeyError('nothing')
#> <class '__main__.Lower'> collections {}
#> {} False True True
#> unhashable type: 'Lower'
#> [9, 3, 1, 2, 5, 7] [3, 1] Numbers [9, 3, 1, 2, 5, 7, 1] [1, 9, 3, 1, 2, 5, 7] [9, 3, 1, 2, 5, 7, 9, 3, 1, 2, 5, 7] [9, 3, 1, 2, 5, 7, 9, 3, 1, 2, 5, 7] (0, 9, 3, 1, 2, 5, 7)
#> [1, 2, 3, 4, 5, 7] 9 2 1 True True True True False True
#> ['a', 'b', 4, 5] ['a', 'b', 4, 5] False [5, 4, 'b', 'a'] ['x', 'y', 'z'] True
#> True ['a', 'b', 4, 5, 1] [8, 0, 1, 2]
#> '<' not supported between instances of 'str' and 'object'
#> Hello, World 'Hello, World' 12 H UserString Hello, World! <Hello, World Hello, WorldHello, World True True True
#> HELLO, WORLD hello, world Hello, World hELLO, wORLD Hello, Moon ****Hello, World**** 000Hello, World
#> ['Hello', 'World'] ('Hello', ',', ' World') 4 8 3 7 True True
#> b'Hello, World' b'Hello, World' a-3 12 a   b
#> True True 12 1.5 2j 5 True
#> He001, W1r0d , World Hello,  ello, Worl x| a,b,c
#> True False True True True ['a', 'b'] True
#> x %y [z]
#> ChainMap({'a': 1, 'b': 2}, {'b': 20, 'c': 30}) 2 30 3 ['b', 'c', 'a'] {'b': 2, 'c': 30, 'a': 1} True 0 False ChainMap({'b': 20, 'c': 30}) [{'z': 0}, {'a': 1, 'b': 2}, {'b': 20, 'c': 30}]
#> [{'b': 2}, {'b': 20, 'c': 30}] [('b', 2), ('c', 3)] [2, 3] 3 True False
#> "Key not found in the first mapping: 'zz'" KeyError
#> "Key not found in the first mapping: 'c'" KeyError
#> 'none' NoneType
#> 'No keys found in the first mapping.' KeyError
#> ChainMap({'b': 2, 'n': 1}, {'b': 20, 'c': 30}) ChainMap({'n': 1, 'b': 2, 'c': 30}) ChainMap({'x': 0, 'y': 0}) True
#> ChainMap({'b': 2, 'o': 2}, {'b': 20, 'c': 30}) 1 ('p', 1)
#> ChainMap({'b': 2, 'o': 2, 'self': ...}, {'b': 20, 'c': 30})
#> xx Deep({'b': 2}, {'a': 1}) Deep({'k': 1, 'j': 2}, {})
