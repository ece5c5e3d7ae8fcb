# tuple(): from every iterable, subclasses with __new__, __iter__, __getitem__, methods kept and lost.
def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


for x in ((), [], "", "aé😀", b"ab", {1: 2}, {3}, range(3), (i for i in "gen"), map(str, [1]), zip("ab", "cd"), [[1], (2,)], bytearray(b"z"), memoryview(b"mv"), frozenset([1]), {}.items(), iter([1, 2]), reversed("ab")):
    told(type(x).__name__, tuple, x)
for x in (5, None, 1.5, int, len, ..., lambda: 1):
    try:
        tuple(x)
    except TypeError as e:
        print(e)
told("kw", lambda: tuple(iterable=[1]))
told("two", lambda: tuple([1], [2]))
t = (1, 2)
print(tuple(t) is t, t[:] is t, t * 1 is t, t + () == t, t.__getnewargs__(), tuple.__new__(tuple, "ab"))


class P(tuple):
    def __new__(cls, x, y):
        print("new", x, y, end=" ")
        return super().__new__(cls, (x, y))

    def __init__(self, *args):
        print("init", args, end=" ")

    x = property(lambda self: self[0])
    y = property(lambda self: self[1])

    def __add__(self, other):
        return P(self.x + other[0], self.y + other[1])

    def __repr__(self):
        return f"P({self.x}, {self.y})"


p = P(1, 2)
print(p, p + (3, 4), (3, 4) + p, p[:], type(p[:]).__name__, type(p * 2).__name__, p == (1, 2), tuple(p), type(tuple(p)).__name__, len(p), [*p], str(p), f"{p}", f"{p!r:>10}")
p.extra = "attribute"
print(p.extra, vars(p))
told("args", lambda: P(1))
x, y = p
print(x, y, p.count(1), p.index(2), 2 in p, hash(p) == hash((1, 2)), {p: 1}[(1, 2)], isinstance(p, tuple), sorted([P(2, 1), P(1, 2)]))
match p:
    case (a, b):
        print("seq", a, b)
match p:
    case P(x=a, y=3):
        print("no")
    case P(x=a):
        print("cls", a)


class Own(tuple):
    def __iter__(self):
        return iter("own")

    def __len__(self):
        return 7

    def __getitem__(self, i):
        return ("item", i)

    def __contains__(self, x):
        return x == "magic"


o = Own([1, 2])
print(tuple(o), list(o), len(o), o[0], o[1:], o[-1], "magic" in o, 1 in o, o == (1, 2), repr(o), o + (3,), tuple.__len__(o), tuple.__getitem__(o, 0), list(zip(o, range(2))), bool(Own()), [*o], (*o,), max(o))
a, b, c = o
print(a, b, c)
told("too many", lambda: (lambda a, b: 0)(*o))
told("percent", lambda: "%s %s" % o)


class Slots(tuple):
    __slots__ = ()


told("slot", lambda: setattr(Slots(), "x", 1))
told("slots", lambda: type("S", (tuple,), {"__slots__": ("a",)}))
told("no new args", lambda: type("N", (tuple,), {})(1, 2))
told("tuple kw sub", lambda: type("N", (tuple,), {})(iterable=[1]))
told("setitem", lambda: t.__setitem__(0, 1))
for stmt in (lambda: exec_set(t), lambda: exec_del(t)):

    def exec_set(t):
        t[0] = 1

    def exec_del(t):
        del t[0]

    told("stmt", stmt)
told("idx", lambda: t[2])
told("idx neg", lambda: t[-3])
told("idx text", lambda: t["a"])
told("idx float", lambda: t[1.0])
told("idx huge", lambda: t[10**30])
told("idx none", lambda: t[None])
told("index missing", t.index, 9)
told("index start", t.index, 1, 1)
told("index neg", t.index, 2, -1)
told("index huge", t.index, 2, -(10**30), 10**30)
told("index text", t.index, 2, "a")
told("index kw", lambda: t.index(value=1))
told("count none", t.count)
told("sort", lambda: t.sort())
print([tuple(range(n)) for n in range(4)], (1,), ((),), ((1,),), (None,), ("a",), ("it's",))

#> tuple -> ()
#> list -> ()
#> str -> ()
#> str -> ('a', 'é', '😀')
#> bytes -> (97, 98)
#> dict -> (1,)
#> set -> (3,)
#> range -> (0, 1, 2)
#> generator -> ('g', 'e', 'n')
#> map -> ('1',)
#> zip -> (('a', 'c'), ('b', 'd'))
#> list -> ([1], (2,))
#> bytearray -> (122,)
#> memoryview -> (109, 118)
#> frozenset -> (1,)
#> dict_items -> ()
#> list_iterator -> (1, 2)
#> reversed -> ('b', 'a')
#> 'int' object is not iterable
#> 'NoneType' object is not iterable
#> 'float' object is not iterable
#> 'type' object is not iterable
#> 'builtin_function_or_method' object is not iterable
#> 'ellipsis' object is not iterable
#> 'function' object is not iterable
#> kw !! TypeError tuple() takes no keyword arguments
#> two !! TypeError tuple expected at most 1 argument, got 2
#> True True True True ((1, 2),) ('a', 'b')
#> new 1 2 init (1, 2) new 4 6 init (4, 6) P(1, 2) P(4, 6) (3, 4, 1, 2) (1, 2) tuple tuple True (1, 2) tuple 2 [1, 2] P(1, 2) P(1, 2)    P(1, 2)
#> attribute {'extra': 'attribute'}
#> args !! TypeError P.__new__() missing 1 required positional argument: 'y'
#> new 2 1 init (2, 1) new 1 2 init (1, 2) 1 2 1 1 True True 1 True [P(1, 2), P(2, 1)]
#> seq 1 2
#> cls 1
#> ('o', 'w', 'n') ['o', 'w', 'n'] 7 ('item', 0) ('item', slice(1, None, None)) ('item', -1) True False True (1, 2) (1, 2, 3) 2 1 [('o', 0), ('w', 1)] True ['o', 'w', 'n'] ('o', 'w', 'n') w
#> o w n
#> too many !! TypeError <lambda>.<locals>.<lambda>() takes 2 positional arguments but 3 were given
#> percent -> '1 2'
#> slot !! AttributeError 'Slots' object has no attribute 'x'
#> slots !! TypeError nonempty __slots__ not supported for subtype of 'tuple'
#> no new args !! TypeError tuple expected at most 1 argument, got 2
#> tuple kw sub !! TypeError tuple() takes no keyword arguments
#> setitem !! AttributeError 'tuple' object has no attribute '__setitem__'
#> stmt !! TypeError 'tuple' object does not support item assignment
#> stmt !! TypeError 'tuple' object doesn't support item deletion
#> idx !! IndexError tuple index out of range
#> idx neg !! IndexError tuple index out of range
#> idx text !! TypeError tuple indices must be integers or slices, not str
#> idx float !! TypeError tuple indices must be integers or slices, not float
#> idx huge !! IndexError cannot fit 'int' into an index-sized integer
#> idx none !! TypeError tuple indices must be integers or slices, not NoneType
#> index missing !! ValueError tuple.index(x): x not in tuple
#> index start !! ValueError tuple.index(x): x not in tuple
#> index neg -> 1
#> index huge -> 1
#> index text !! TypeError slice indices must be integers or have an __index__ method
#> index kw !! TypeError tuple.index() takes no keyword arguments
#> count none !! TypeError tuple.count() takes exactly one argument (0 given)
#> sort !! AttributeError 'tuple' object has no attribute 'sort'
#> [(), (0,), (0, 1), (0, 1, 2)] (1,) ((),) ((1,),) (None,) ('a',) ("it's",)
