# UserDict, UserList and UserString: what their operators give, hooks, copies, mixing with builtins.
import copy
from collections import UserDict, UserList, UserString
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class Lower(UserDict):
    def __setitem__(self, k, v):
        print("set", k, end=" ")
        super().__setitem__(k.lower(), v)

    def __missing__(self, k):
        return f"no {k}"


d = Lower({"A": 1}, B=2)
d.update({"C": 3}, D=4)
print()
print(d, d["a"], d["zz"], "a" in d, "A" in d, "zz" in d, d.get("zz"), len(d), dict(d), d.data, list(d), d.setdefault("E", 5), d.pop("b"), d == {"a": 1, "c": 3, "d": 4, "e": 5})
for f in (lambda: UserDict()["k"], lambda: UserDict(5), lambda: UserDict({}, {}), lambda: UserDict(a=1) | {"b": 2}, lambda: {"b": 2} | UserDict(a=1), lambda: UserDict(a=1) | 5, lambda: UserDict(a=1).pop("q"), lambda: UserDict().popitem(), lambda: UserDict({"dict": 1}), lambda: UserDict(dict=1), lambda: UserDict(a=1).copy(), lambda: UserDict.fromkeys("ab", 1), lambda: hash(UserDict()), lambda: UserDict(a=1) == UserDict(a=1), lambda: UserDict(a=1).data, lambda: isinstance(UserDict(), dict), lambda: UserDict({1: 2}).items(), lambda: UserDict(None), lambda: UserDict([("a", 1)]), lambda: del_item(UserDict(), "x"), lambda: repr(UserDict(a=UserDict()))):
    def del_item(m, k):
        del m[k]
    tell(f)
d |= {"F": 6}
print(d, type(d | {}).__name__, type(d.copy()).__name__, d.copy() is not d, sorted(d.items()))
l = UserList([3, 1, 2])
for f in (lambda: l + [4], lambda: [4] + l, lambda: l + UserList([5]), lambda: l + (6,), lambda: l + "ab", lambda: l * 2, lambda: 2 * l, lambda: l[0], lambda: l[1:], lambda: type(l[1:]).__name__, lambda: l[9], lambda: l["a"], lambda: l == [3, 1, 2], lambda: l == UserList([3, 1, 2]), lambda: l < [4], lambda: l > UserList([1]), lambda: l < 5, lambda: 1 in l, lambda: l.append(9), lambda: l.insert(0, 8), lambda: l.pop(), lambda: l.remove(8), lambda: l.remove(77), lambda: l.index(2), lambda: l.count(3), lambda: l.extend(UserList([1])), lambda: l.extend(5), lambda: l.sort(), lambda: l.reverse(), lambda: l, lambda: l.copy(), lambda: l.data, lambda: len(l), lambda: bool(UserList()), lambda: hash(l), lambda: list(reversed(l)), lambda: sorted(l), lambda: UserList("ab"), lambda: UserList(5), lambda: UserList(UserList([1])), lambda: UserList([1]) + 5, lambda: l.clear(), lambda: l.__iadd__((1, 2)), lambda: l.__imul__(2), lambda: isinstance(l, list), lambda: max(l), lambda: UserList([[1]])[0]):
    tell(f)
def change():
    m = UserList("abcde")
    m[1:3] = "XY"
    m[0] = "Z"
    del m[-1]
    m += ["q"]
    return m
tell(change)
s = UserString("Hello World")
for f in (lambda: s + "!", lambda: "!" + s, lambda: s + UserString("?"), lambda: s * 2, lambda: s[0], lambda: type(s[0]).__name__, lambda: s[1:4], lambda: s == "Hello World", lambda: s < "I", lambda: s.upper(), lambda: type(s.upper()).__name__, lambda: s.split(), lambda: type(s.split()[0]).__name__, lambda: s.replace("o", "0"), lambda: s.find(UserString("W")), lambda: "ell" in s, lambda: UserString("ell") in s, lambda: s.count("l"), lambda: hash(s) == hash("Hello World"), lambda: {s: 1}["Hello World"], lambda: s.startswith("He"), lambda: s.join(["a", "b"]), lambda: s.center(15, "*"), lambda: int(UserString("12")), lambda: float(UserString("1.5")), lambda: complex(UserString("1j")), lambda: str(s), lambda: repr(s), lambda: f"{s:>15}", lambda: "%s" % s, lambda: UserString("%s-%d") % ("a", 1), lambda: UserString("{}").format(5), lambda: s.encode(), lambda: s.partition(" "), lambda: s.isalpha(), lambda: s.swapcase(), lambda: s.index("zz"), lambda: s + 5, lambda: UserString(5), lambda: UserString(UserString("x")), lambda: len(s), lambda: s.data, lambda: list(UserString("ab")), lambda: s.title(), lambda: s.zfill(13), lambda: s.nope, lambda: s.removeprefix("Hello "), lambda: isinstance(s, str), lambda: s.translate({ord("l"): "L"}), lambda: s.rsplit(None, 1), lambda: s.casefold(), lambda: "".join(s)):
    tell(f)
n = UserList([[1], [2]])
shallow, deep = copy.copy(n), copy.deepcopy(n)
n[0].append(9)
print(shallow, deep, type(shallow).__name__)
class Stack(UserList):
    def push(self, x):
        self.append(x)
        return self
print(Stack().push(1).push(2), type(Stack([1]) + [2]).__name__, type(Stack([1])[:]).__name__, type(Stack([1]).copy()).__name__)

#> set A set B set C set D 
#> {'a': 1, 'c': 3, 'd': 4} 1 no zz True False False None 4 {'a': 1, 'b': 2, 'c': 3, 'd': 4} {'a': 1, 'c': 3, 'd': 4} ['a', 'b', 'c', 'd'] no E 2 False
#> KeyError 'k'
#> TypeError 'int' object is not iterable
#> TypeError UserDict.__init__() takes from 1 to 2 positional arguments but 3 were given
#> {'a': 1, 'b': 2}
#> {'b': 2, 'a': 1}
#> TypeError unsupported operand type(s) for |: 'UserDict' and 'int'
#> KeyError 'q'
#> KeyError 
#> {'dict': 1}
#> {'dict': 1}
#> {'a': 1}
#> {'a': 1, 'b': 1}
#> TypeError unhashable type: 'UserDict'
#> True
#> {'a': 1}
#> False
#> ItemsView({1: 2})
#> {}
#> {'a': 1}
#> KeyError 'x'
#> "{'a': {}}"
#> set a set c set d set F set a set c set d set F set a set c set d set F {'a': 1, 'c': 3, 'd': 4, 'F': 6} Lower Lower True [('F', 6), ('a', 1), ('c', 3), ('d', 4)]
#> [3, 1, 2, 4]
#> [4, 3, 1, 2]
#> [3, 1, 2, 5]
#> [3, 1, 2, 6]
#> [3, 1, 2, 'a', 'b']
#> [3, 1, 2, 3, 1, 2]
#> [3, 1, 2, 3, 1, 2]
#> 3
#> [1, 2]
#> 'UserList'
#> IndexError list index out of range
#> TypeError list indices must be integers or slices, not str
#> True
#> True
#> True
#> True
#> TypeError '<' not supported between instances of 'list' and 'int'
#> True
#> None
#> None
#> 9
#> None
#> ValueError list.remove(x): x not in list
#> 2
#> 1
#> None
#> TypeError 'int' object is not iterable
#> None
#> None
#> [3, 2, 1, 1]
#> [3, 2, 1, 1]
#> [3, 2, 1, 1]
#> 4
#> False
#> TypeError unhashable type: 'UserList'
#> [1, 1, 2, 3]
#> [1, 1, 2, 3]
#> ['a', 'b']
#> TypeError 'int' object is not iterable
#> [1]
#> TypeError 'int' object is not iterable
#> None
#> [1, 2]
#> [1, 2, 1, 2]
#> False
#> 2
#> [1]
#> ['Z', 'X', 'Y', 'd', 'q']
#> 'Hello World!'
#> '!Hello World'
#> 'Hello World?'
#> 'Hello WorldHello World'
#> 'H'
#> 'UserString'
#> 'ell'
#> True
#> True
#> 'HELLO WORLD'
#> 'UserString'
#> ['Hello', 'World']
#> 'str'
#> 'Hell0 W0rld'
#> 6
#> True
#> True
#> 3
#> True
#> 1
#> True
#> 'aHello Worldb'
#> '**Hello World**'
#> 12
#> 1.5
#> 1j
#> 'Hello World'
#> "'Hello World'"
#> TypeError unsupported format string passed to UserString.__format__
#> 'Hello World'
#> 'a-1'
#> '5'
#> b'Hello World'
#> ('Hello', ' ', 'World')
#> False
#> 'hELLO wORLD'
#> ValueError substring not found
#> 'Hello World5'
#> '5'
#> 'x'
#> 11
#> 'Hello World'
#> ['a', 'b']
#> 'Hello World'
#> '00Hello World'
#> AttributeError 'UserString' object has no attribute 'nope'
#> 'World'
#> False
#> 'HeLLo WorLd'
#> ['Hello', 'World']
#> 'hello world'
#> TypeError sequence item 0: expected str instance, UserString found
#> [[1, 9], [2]] [[1], [2]] UserList
#> [1, 2] Stack Stack Stack
