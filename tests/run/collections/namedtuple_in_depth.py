# namedtuple: definitions and their refusals, defaults, rename, _replace, _make, subclasses, comparison.
from collections import namedtuple
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


P = namedtuple("P", "x y")
p = P(1, 2)
print(p, p.x, p[1], p._fields, P._fields, P._field_defaults, p._asdict(), p._replace(x=9), P._make([3, 4]), p == (1, 2), p == P(1, 2), hash(p) == hash((1, 2)), p < (1, 3), [*p], len(p), p + (3,), p[::-1], P.__name__, P.__doc__, P.x.__doc__, P.__slots__, repr(P(x="a", y=[1])))
for f in (lambda: P(), lambda: P(1), lambda: P(1, 2, 3), lambda: P(1, x=2), lambda: P(1, z=2), lambda: P(x=1), lambda: P._make([1]), lambda: P._make([1, 2, 3]), lambda: P._make(5), lambda: p._replace(z=1), lambda: p._replace(x=1, z=2, w=3), lambda: p.z, lambda: setattr(p, "x", 5), lambda: setattr(p, "new", 5), lambda: delattr(p, "x"), lambda: p["x"], lambda: p[5], lambda: p + 1, lambda: p < 5, lambda: P._fields + (1,), lambda: p.__dict__, lambda: p.count(1), lambda: p.index(9), lambda: P.__new__(P, 1, 2), lambda: p.__getnewargs__()):
    tell(f)
for args, kw in ((("A", ["x", "y"]), {}), (("A", "x,y, z"), {}), (("A", ""), {}), (("A", ()), {}), (("A", "a b"), {"defaults": [5]}), (("A", "a b"), {"defaults": (1, 2)}), (("A", "a"), {"defaults": (1, 2)}), (("A", "a b"), {"defaults": None}), (("A", "a b"), {"defaults": 5}), (("A", "a a"), {}), (("A", "a a"), {"rename": True}), (("A", "_x"), {}), (("A", "_x def 1a ok"), {"rename": True}), (("A", "class"), {}), (("class", "a"), {}), (("1A", "a"), {}), (("A", "1a"), {}), (("A", "a-b"), {}), (("A", [1]), {}), ((5, "a"), {}), (("A", 5), {}), (("A",), {}), (("A", "a"), {"module": "mod"}), (("A", "a", True), {}), (("A", "a"), {"verbose": 1}), (("A", iter(["p", "q"])), {}), (("A", {"k": 1}), {}), (("A", "é"), {})):
    try:
        t = namedtuple(*args, **kw)
        print(t.__name__, t._fields, t._field_defaults, t.__module__)
    except Exception as e:
        print(type(e).__name__, e)
D = namedtuple("D", "a b c", defaults=(10, 20))
print(D(1), D(1, 2), D(1, c=3), D._field_defaults)
tell(D)
class Point(namedtuple("Base", ["x", "y"])):
    __slots__ = ()
    @property
    def norm(self):
        return (self.x**2 + self.y**2) ** 0.5
    def __add__(self, o):
        return Point(self.x + o.x, self.y + o.y)
    def __repr__(self):
        return "Point" + super().__repr__()
q = Point(3, 4)
print(q, q.norm, q + q, type(q._replace(x=0)).__name__, q._replace(x=0), Point._make("ab"), isinstance(q, tuple), Point.__mro__[1].__name__, q._asdict())
tell(lambda: setattr(q, "z", 1))
class Checked(namedtuple("Checked", "lo hi")):
    def __new__(cls, lo, hi=None):
        if hi is not None and lo > hi:
            raise ValueError(f"{lo} > {hi}")
        return super().__new__(cls, lo, hi or lo)
print(Checked(1), Checked(1, 5), Checked._make([7, 3]), Checked(1).__dict__)
tell(Checked, 5, 1)
rows = [P(i % 3, -i) for i in range(5)]
print(sorted(rows), max(rows), min(rows, key=lambda r: r.y), {r: i for i, r in enumerate(rows)}[P(1, -1)], [x for x, y in rows], dict([P("k", "v")]), "%s-%s" % p, "{0.x}{0[1]}".format(p), f"{p.x=}")
match p:
    case P(x=1, y=v):
        print("matched", v)
match q:
    case (3, second):
        print("as tuple", second)
match Point(5, 6):
    case P():
        print("wrong")
    case Point(a, b):
        print("positions", a, b, P.__match_args__)
N = namedtuple("N", "value next")
chain = N(1, N(2, N(3, None)))
out = []
while chain:
    value, chain = chain
    out.append(value)
print(out, P.x.__get__(p), type(P.x).__name__, P(*"ab"), P(**{"x": 1, "y": 2}), P(1, 2) != (1, 2), tuple(p), P.__doc__, "_make" in dir(P))

#> P(x=1, y=2) 1 2 ('x', 'y') ('x', 'y') {} {'x': 1, 'y': 2} P(x=9, y=2) P(x=3, y=4) True True True True [1, 2] 2 (1, 2, 3) (2, 1) P P(x, y) Alias for field number 0 () P(x='a', y=[1])
#> TypeError P.__new__() missing 2 required positional arguments: 'x' and 'y'
#> TypeError P.__new__() missing 1 required positional argument: 'y'
#> TypeError P.__new__() takes 3 positional arguments but 4 were given
#> TypeError P.__new__() got multiple values for argument 'x'
#> TypeError P.__new__() got an unexpected keyword argument 'z'
#> TypeError P.__new__() missing 1 required positional argument: 'y'
#> TypeError Expected 2 arguments, got 1
#> TypeError Expected 2 arguments, got 3
#> TypeError 'int' object is not iterable
#> ValueError Got unexpected field names: ['z']
#> ValueError Got unexpected field names: ['z', 'w']
#> AttributeError 'P' object has no attribute 'z'
#> AttributeError can't set attribute
#> AttributeError 'P' object has no attribute 'new'
#> AttributeError can't delete attribute
#> TypeError tuple indices must be integers or slices, not str
#> IndexError tuple index out of range
#> TypeError can only concatenate tuple (not "int") to tuple
#> TypeError '<' not supported between instances of 'P' and 'int'
#> ('x', 'y', 1)
#> AttributeError 'P' object has no attribute '__dict__'
#> 1
#> ValueError tuple.index(x): x not in tuple
#> P(x=1, y=2)
#> (1, 2)
#> A ('x', 'y') {} __main__
#> A ('x', 'y', 'z') {} __main__
#> A () {} __main__
#> A () {} __main__
#> A ('a', 'b') {'b': 5} __main__
#> A ('a', 'b') {'a': 1, 'b': 2} __main__
#> TypeError Got more default values than field names
#> A ('a', 'b') {} __main__
#> TypeError 'int' object is not iterable
#> ValueError Encountered duplicate field name: 'a'
#> A ('a', '_1') {} __main__
#> ValueError Field names cannot start with an underscore: '_x'
#> A ('_0', '_1', '_2', 'ok') {} __main__
#> ValueError Type names and field names cannot be a keyword: 'class'
#> ValueError Type names and field names cannot be a keyword: 'class'
#> ValueError Type names and field names must be valid identifiers: '1A'
#> ValueError Type names and field names must be valid identifiers: '1a'
#> ValueError Type names and field names must be valid identifiers: 'a-b'
#> ValueError Type names and field names must be valid identifiers: '1'
#> ValueError Type names and field names must be valid identifiers: '5'
#> TypeError 'int' object is not iterable
#> TypeError namedtuple() missing 1 required positional argument: 'field_names'
#> A ('a',) {} mod
#> TypeError namedtuple() takes 2 positional arguments but 3 were given
#> TypeError namedtuple() got an unexpected keyword argument 'verbose'
#> A ('p', 'q') {} __main__
#> A ('k',) {} __main__
#> A ('é',) {} __main__
#> D(a=1, b=10, c=20) D(a=1, b=2, c=20) D(a=1, b=10, c=3) {'b': 10, 'c': 20}
#> TypeError D.__new__() missing 1 required positional argument: 'a'
#> PointPoint(x=3, y=4) 5.0 PointPoint(x=6, y=8) Point PointPoint(x=0, y=4) PointPoint(x='a', y='b') True Base {'x': 3, 'y': 4}
#> AttributeError 'Point' object has no attribute 'z'
#> Checked(lo=1, hi=1) Checked(lo=1, hi=5) Checked(lo=7, hi=3) {}
#> ValueError 5 > 1
#> [P(x=0, y=-3), P(x=0, y=0), P(x=1, y=-4), P(x=1, y=-1), P(x=2, y=-2)] P(x=2, y=-2) P(x=1, y=-4) 1 [0, 1, 2, 0, 1] {'k': 'v'} 1-2 12 p.x=1
#> matched 2
#> as tuple 4
#> positions 5 6 ('x', 'y')
#> [1, 2, 3] 1 _tuplegetter P(x='a', y='b') P(x=1, y=2) False (1, 2) P(x, y) True
