# weakref: references and callbacks in order, dictionaries and sets of weak members, proxies forwarding operators.
import gc
import weakref
from weakref import ref, proxy, WeakValueDictionary, WeakKeyDictionary, WeakSet, WeakMethod, finalize, getweakrefcount, getweakrefs


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", f(*args, **kwargs))
    except Exception as e:
        print(label, "!!", type(e).__name__, str(e).split(" at 0x")[0])


class A:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"A{self.n}"

    def __add__(self, other):
        return ("add", self.n, other)

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return ("item", i)

    def __call__(self, *args):
        return ("called", args)

    def __contains__(self, x):
        return x == self.n

    def __bool__(self):
        return self.n > 1

    def __iter__(self):
        return iter("abc")

    def method(self):
        return self.n * 2


a = A(3)
r, r2 = ref(a), ref(a)
c = ref(a, lambda x: print("gone", x is c, x()))
print(r is r2, r == r2, r() is a, c is r, c == r, getweakrefcount(a), len(getweakrefs(a)), hash(r) == hash(a), r.__callback__ is None, c.__callback__ is not None, isinstance(r, weakref.ReferenceType))
p = proxy(a)
print(p.n, p + 1, len(p), p[5], p(1, 2) if callable(p) else "-", 3 in p, bool(p), list(p), p.method(), str(p), type(p).__name__, p == a, p is a, isinstance(p, A), p.__class__ is A)
p.n = 4
print(a.n, p.method())
del p.n
told("attr", lambda: p.n)
a.n = 5
told("hash proxy", lambda: hash(p))
del a
print(r(), r2() is None, r == r2, r == ref(A(1)))
told("dead", lambda: p.n)
told("dead len", lambda: len(p))
told("dead call", lambda: p())
told("dead set", lambda: setattr(p, "n", 1))
for x in (5, "a", (), None, [], {}, 1.5, object()):
    told(f"ref {type(x).__name__}", ref, x)
for x in (A(1), A, len, told, {1}, frozenset(), (i for i in "a"), type):
    print(type(x).__name__, ref(x)() is x or x is None, end="; ")
print()
values = WeakValueDictionary()
k1, k2 = A(1), A(2)
values["one"], values["two"], values["gone"] = k1, k2, A(3)
print(sorted(values), len(values), values["one"], values.get("gone", "no"), "gone" in values, values.setdefault("one", k2), list(values.values()), sorted(values.items(), key=lambda i: i[0]), values.pop("two"), values.pop("two", None), [w() for w in values.valuerefs()])
told("missing", lambda: values["nope"])
told("not weak", lambda: values.__setitem__("x", 5))
values.update(two=k2)
copied = values.copy()
del k1
print(dict(values), len(copied), repr(dict(copied)), values | {"three": k2} == {"two": k2, "three": k2})
keys = WeakKeyDictionary()
keys[k2] = "value"
keys[A(9)] = "lost"
print(len(keys), keys[k2], k2 in keys, A(2) in keys, list(keys), list(keys.items()), keys.get(A(1), "no"), [w() for w in keys.keyrefs()])
told("int key", lambda: keys.__setitem__(5, 1))
told("int in", lambda: 5 in keys)
told("get item", lambda: keys[A(7)])
s = WeakSet([k2, A(5)])
print(len(s), list(s), k2 in s, 5 in s, len(s | {k2}), s == {k2}, s <= {k2}, len(s - {k2}), s.copy() == s, s.isdisjoint([]))
told("add int", lambda: s.add(5))
s.remove(k2)
told("remove", lambda: s.remove(k2))
told("pop", lambda: s.pop())
m = WeakMethod(k2.method)
print(m()(), m() == k2.method, ref(k2.method)() is None, m == WeakMethod(k2.method))
f = finalize(k2, print, "finalized", 1, sep="-")
print(f.alive, f.peek()[1:], f.atexit)
del k2
gc.collect()
print(f.alive, f(), f.peek(), m(), len(keys), dict(values))
f = finalize(x := A(0), lambda: "result")
print(f(), f(), f.alive, f.detach())
order = []
o = A(7)
refs = [ref(o, lambda r, i=i: order.append(i)) for i in range(4)]
del refs[1]
del o
print(order, [r() for r in refs])

#> True True True False True 2 2 True True True True
#> 3 ('add', 3, 1) 3 ('item', 5) ('called', (1, 2)) True True ['a', 'b', 'c'] 6 A3 CallableProxyType True False True True
#> 4 8
#> attr !! AttributeError 'A' object has no attribute 'n'
#> hash proxy !! TypeError unhashable type: 'weakref.CallableProxyType'
#> gone True None
#> None True True False
#> dead !! ReferenceError weakly-referenced object no longer exists
#> dead len !! ReferenceError weakly-referenced object no longer exists
#> dead call !! ReferenceError weakly-referenced object no longer exists
#> dead set !! ReferenceError weakly-referenced object no longer exists
#> ref int !! TypeError cannot create weak reference to 'int' object
#> ref str !! TypeError cannot create weak reference to 'str' object
#> ref tuple !! TypeError cannot create weak reference to 'tuple' object
#> ref NoneType !! TypeError cannot create weak reference to 'NoneType' object
#> ref list !! TypeError cannot create weak reference to 'list' object
#> ref dict !! TypeError cannot create weak reference to 'dict' object
#> ref float !! TypeError cannot create weak reference to 'float' object
#> ref object !! TypeError cannot create weak reference to 'object' object
#> A True; type True; builtin_function_or_method True; function True; set True; frozenset True; generator True; type True; 
#> ['one', 'two'] 2 A1 no False A1 [A1, A2] [('one', A1), ('two', A2)] A2 None [A1]
#> missing !! KeyError 'nope'
#> not weak !! TypeError cannot create weak reference to 'int' object
#> {'two': A2} 1 {'two': A2} True
#> 1 value True False [A2] [(A2, 'value')] no [A2]
#> int key !! TypeError cannot create weak reference to 'int' object
#> int in -> False
#> get item !! KeyError <weakref
#> 1 [A2] True False 1 False True 0 True True
#> add int !! TypeError cannot create weak reference to 'int' object
#> remove !! KeyError <weakref
#> pop !! KeyError 'pop from empty WeakSet'
#> 4 True True True
#> True (<built-in function print>, ('finalized', 1), {'sep': '-'}) True
#> finalized-1
#> False None None None 0 {}
#> result None False None
#> [3, 2, 0] [None, None, None]
