# and, or, not, conditional expressions: which value comes out, nested, in defaults, with side effects, precedence, in comprehensions, with walrus, chained comparisons.
log = []


def v(x):
    log.append(x)
    return x


def show(value):
    print(value, log)
    log.clear()


show(v(0) or v("") or v([]) or v(None))
show(v(1) and v("a") and v([0]) and v(2.5))
show(v(0) and v(1) or v(2))
show(v(1) or v(2) and v(3))
show(not v(0) and v("x"))
show((v(1), v(0) or v("d"))[1])
show(v("a") if v(1) else v("b"))
show(v("a") if v(0) else v("b") if v("") else v("c"))
show([v(i) for i in (1, 2) if v(i) > 1 or v(-i) > -2])
show(v(1) < v(2) < v(2) < v(9))
show(v(1) == v(1) != v(2) and v(3) in v([3]) not in v([[4]]))
show(not v(1) == v(2))
show((not v(1)) == v(2))
show(v(5) if (w := v(0)) else w)
show([] or {} or () or "" or 0 or 0.0 or None or False)
show(() and 1 / 0)
show(1 or 1 / 0)
show(bool(v(0) or v([0])))
show(v(1) and not v(0) or v(2))
show(-v(1) or +v(2) and ~v(3))
show({v("k") or "z": v(0) or "dv"})
show((lambda: v(0) or v("lam"))())
show(f"{v('') or v('fstring')}")
x = 5
print(1 < x < 10, 1 < x > 3, x == 5 == 5.0, x != 5 != 6, 1 < 2 > 1 < 3, (1 < 2) > (1 < 3), not x > 3, not (x > 3), (x > 3) is True, 1 in [1] == True, (1 in [1]) == True, "a" < "b" < "c", [1] < [2] < [2, 0], None is None is not True)
default = lambda a=None, b=0: (a or "default a", b if b is not None else "default b", a is None and b == 0)
print(default(), default("", 0), default(1, None))


def grade(n):
    return "A" if n >= 90 else "B" if n >= 80 else "C" if n >= 70 else f"F{n}" if isinstance(n, int) else n


print([grade(n) for n in (95, 85, 70, 10, 69.5)])
print([a if a else b for a, b in ((0, "x"), (1, "y"))], [x if x % 2 else -x for x in range(4)], {k: (v or k) for k, v in {"a": 0, "b": 2}.items()}, (1 if [] else 2,), [*([1] if x else []), *([] if x else [2])], (yes := x > 3) and "yes", yes)


class T:
    def __init__(self, truth, name):
        self.truth, self.name = truth, name

    def __bool__(self):
        log.append(self.name)
        return self.truth

    def __repr__(self):
        return self.name

    def __eq__(self, o):
        return T(self.truth, f"{self.name}=={o}")

    def __lt__(self, o):
        return T(self.truth, f"{self.name}<{o}")


t, f = T(True, "t"), T(False, "f")
show(t and f)
show(f and t)
show(t or f)
show(f or t or f)
show(not t)
show(t < f < t)
show(f < t < f)
show(t == f == t)
show(1 if t else 2)
show(any([f, t, f]))
show(all([t, f, t]))
show([x for x in (t, f) if x])
show(list(filter(None, [t, f])))
show(t in [f])
show(f in [t, f])
show(bool(t and not f))
show([t and f or t])
while t and not f:
    break
assert t, "never"
if not f and (t or f):
    show("if")


def short(*fs):
    for g in fs:
        if r := g():
            return r
    return None


show(short(lambda: v(0), lambda: v(""), lambda: v("hit"), lambda: v("never")))
n = 0
n = n or 10
n = n and n + 1
n += n > 5 and 100 or 1000
n -= True if n > 50 else False
print(n, n > 100 or n < 0 or "neither", (n > 100) + (n > 50), -(n == 110), [n, None][n > 5] is None, "odd" * (n % 2), "ab"[n > 5], ("no", "yes")[bool(n)])

#> None [0, '', [], None]
#> 2.5 [1, 'a', [0], 2.5]
#> 2 [0, 2]
#> 1 [1]
#> x [0, 'x']
#> d [1, 0, 'd']
#> a [1, 'a']
#> c [0, '', 'c']
#> [1, 2] [1, -1, 1, 2, 2]
#> False [1, 2, 2]
#> True [1, 1, 2, 3, [3], [[4]]]
#> True [1, 2]
#> False [1, 2]
#> 0 [0]
#> False []
#> () []
#> 1 []
#> True [0, [0]]
#> True [1, 0]
#> -1 [1]
#> {'k': 'dv'} ['k', 0]
#> lam [0, 'lam']
#> fstring ['', 'fstring']
#> True True True False True False False False True False True True True True
#> ('default a', 0, True) ('default a', 0, False) (1, 'default b', False)
#> ['A', 'B', 'C', 'F10', 69.5]
#> ['x', 1] [0, 1, -2, 3] {'a': 'a', 'b': 2} (2,) [1] yes True
#> f ['t']
#> f ['f']
#> t ['t']
#> t ['f', 't']
#> False ['t']
#> f<t ['t<f']
#> f<t ['f<t']
#> f==t ['t==f']
#> 1 ['t']
#> True ['f', 't']
#> False ['t', 'f']
#> [t] ['t', 'f']
#> [t] ['t', 'f']
#> False ['f==t']
#> True ['t==f']
#> True ['t', 'f']
#> [t] ['t', 'f']
#> if ['t', 'f', 't', 'f', 't']
#> hit [0, '', 'hit']
#> 110 True 2 -1 True  b yes
