# Generator expressions that a builtin exhausts at once: what is evaluated when, results and errors.
log = []
def say(x, r=None):
    log.append(x)
    return x if r is None else r
print(any(say(i) > 2 for i in range(10)), log); log.clear()
print(all(say(i) < 2 for i in range(10)), log); log.clear()
print(any(x == y for x in range(5) for y in (3, 4)), all(x == y for x in range(5) for y in (3, 4)))
print(any(()for i in ()), all(i for i in ()))
print(sum(i * i for i in range(10)), sum(x / 10 for x in range(11)), sum(0.1 for _ in range(10)))
print(sum(x for x in [1, 2.5, 10**30]), sum(x for x in [True, 2, 1j]), sum(x for x in []))
print(sum(x for x in [10**18]*20), sum(x for x in [1e16, 1.0, -1e16]), sum(x for x in [1e308, 1e308, -1e308]))
print(sum(x for x in (float("inf"), 1.0)), sum(x for x in (0.1, 1, 0.2, 2)))
print(tuple(i for i in "abc"), list(i for i in range(3)), set(i % 3 for i in range(10)), dict((i, i * i) for i in range(4)))
print(sorted(-i for i in range(4)), sorted((i % 3 for i in range(7)), reverse=True), sorted((w for w in "bb a ccc".split()), key=len))
print("-".join(str(i) for i in range(5)), "".join(c for c in "a1b2" if c.isalpha()))
print(min(i * i - 4 * i for i in range(6)), max(len(w) for w in "aa b cccc".split()), max((w for w in "aa b cccc dddd".split()), key=lambda w: len(w)))
print(min((i for i in ()), default=7), max((x for x in [3]), default=None, key=lambda q: -q))
print(next(i for i in range(10) if i > 4), next((i for i in range(3) if i > 4), None), next((i for i in range(3) if i > 4), "none"))
for f in (lambda: next(i for i in ()), lambda: min(i for i in ()), lambda: max(i for i in ""), lambda: sum(c for c in "ab"), lambda: sum([c] for c in "ab"),
          lambda: "".join(i for i in range(3)), lambda: sorted(x for x in [1, "a"]), lambda: min(x for x in [1, "a"]), lambda: set([] for i in [1]), lambda: dict(([], 1) for i in [1]),
          lambda: tuple(1 // i for i in (1, 0)), lambda: any(next(iter(())) for i in [1]), lambda: sum(x for x in 5), lambda: all(x for x, y in [1])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, type(e.__cause__).__name__)
class V:
    def __init__(self, n): self.n = n
    def __add__(self, o): log.append(("add", self.n)); return V(self.n + getattr(o, "n", o))
    def __radd__(self, o): log.append(("radd", self.n)); return V(self.n + o)
    def __lt__(self, o): log.append(("lt", self.n, o.n)); return self.n < o.n
    def __gt__(self, o): log.append(("gt", self.n, o.n)); return self.n > o.n
    def __bool__(self): log.append(("bool", self.n)); return bool(self.n)
    def __hash__(self): log.append(("hash", self.n)); return 1
    def __eq__(self, o): log.append(("eq", self.n, o.n)); return self.n == o.n
    def __repr__(self): return f"V{self.n}"
log.clear()
print(sum(V(say(i)) for i in range(3)), log); log.clear()
print(min(V(say(i)) for i in (2, 1, 3)), log); log.clear()
print(max(V(say(i)) for i in (2, 1, 3)), log); log.clear()
print(any(V(say(i)) for i in (0, 1, 3)), log); log.clear()
print(set(V(say(i)) for i in (0, 1, 0)), log); log.clear()
print(dict((V(say(i)), say(-i)) for i in (0, 1, 0)), log); log.clear()
class It:
    def __init__(self, n): self.i = 0; self.n = n; log.append("init")
    def __iter__(self): log.append("iter"); return self
    def __next__(self):
        log.append("next"); self.i += 1
        if self.i > self.n: raise StopIteration
        return self.i
    def __del__(self): log.append("del")
log.clear()
print(sorted((x for x in It(2)), key=say(lambda v: -v), reverse=say(False))); print([l for l in log if isinstance(l, (str, bool))]); log.clear()
print(any(x == 1 for x in It(3)), log); log.clear()
def walrus():
    if any((hit := x) > 2 for x in [1, 2, 3, 4]): return hit
print(walrus())
def nested(rows): return [sum(x for x in r if all(x % d for d in range(2, x))) for r in rows]
print(nested([[2, 3, 4], [5, 6, 7]]))
class C:
    base = 3
    t = tuple(i for i in range(base))
    n = sum(x for x in t)
print(C.t, C.n)
def gen():
    yield sum(x for x in range(4))
    yield [any(y for y in z) for z in ([0], [1])]
print(list(gen()))
x = "outer"
print(list(x for x in "ab"), x)
def shadow(any): return any(i for i in [1, 0])
def lam(): return [f() for f in tuple((lambda: i) for i in range(3))]
print(lam())
def rec(t): return 1 + sum(rec(c) for c in t)
print(rec([[], [[], []]]))
def early():
    for i in range(3):
        if all(j < 2 for j in range(i)):
            continue
        return i
print(early())
def tr():
    try:
        return max(1 // i for i in (1, 0))
    except ZeroDivisionError as e:
        tb = e.__traceback__; names = []
        while tb: names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno)); tb = tb.tb_next
        return names
    finally:
        log.append("finally")
print(tr())
def un(): return sum(zz for _ in [1])
try: un()
except NameError as e: print(e)
def unb():
    r = list(q for _ in [1]); q = 1
try: unb()
except NameError as e: print(type(e).__name__, e)

#> True [0, 1, 2, 3]
#> False [0, 1, 2]
#> True False
#> False True
#> 285 5.5 1.0
#> 1e+30 (3+1j) 0
#> 20000000000000000000 1.0 inf
#> inf 3.3
#> ('a', 'b', 'c') [0, 1, 2] {0, 1, 2} {0: 0, 1: 1, 2: 4, 3: 9}
#> [-3, -2, -1, 0] [2, 2, 1, 1, 0, 0, 0] ['a', 'bb', 'ccc']
#> 0-1-2-3-4 ab
#> -4 4 cccc
#> 7 3
#> 5 None none
#> StopIteration  NoneType
#> ValueError min() iterable argument is empty NoneType
#> ValueError max() iterable argument is empty NoneType
#> TypeError unsupported operand type(s) for +: 'int' and 'str' NoneType
#> TypeError unsupported operand type(s) for +: 'int' and 'list' NoneType
#> TypeError sequence item 0: expected str instance, int found NoneType
#> TypeError '<' not supported between instances of 'str' and 'int' NoneType
#> TypeError '<' not supported between instances of 'str' and 'int' NoneType
#> TypeError unhashable type: 'list' NoneType
#> TypeError unhashable type: 'list' NoneType
#> ZeroDivisionError integer division or modulo by zero NoneType
#> RuntimeError generator raised StopIteration StopIteration
#> TypeError 'int' object is not iterable NoneType
#> TypeError cannot unpack non-iterable int object NoneType
#> V3 [0, ('radd', 0), 1, ('add', 0), 2, ('add', 1)]
#> V1 [2, 1, ('lt', 1, 2), 3, ('lt', 3, 1)]
#> V3 [2, 1, ('gt', 1, 2), 3, ('gt', 3, 2)]
#> True [0, ('bool', 0), 1, ('bool', 1)]
#> {V0, V1} [0, ('hash', 0), 1, ('hash', 1), ('eq', 0, 1), 0, ('hash', 0), ('eq', 0, 0)]
#> {V0: 0, V1: -1} [0, 0, ('hash', 0), 1, -1, ('hash', 1), ('eq', 0, 1), 0, 0, ('hash', 0), ('eq', 0, 0)]
#> [2, 1]
#> ['init', 'iter', False, 'next', 'next', 'next', 'del']
#> True ['init', 'iter', 'next', 'del']
#> 3
#> [5, 12]
#> (0, 1, 2) 3
#> [6, [False, True]]
#> ['a', 'b'] outer
#> [2, 2, 2]
#> 5
#> None
#> [('tr', 84), ('<genexpr>', 84)]
#> name 'zz' is not defined
#> NameError cannot access free variable 'q' where it is not associated with a value in enclosing scope
