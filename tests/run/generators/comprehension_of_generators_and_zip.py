# Builtins that take iterators lazily: zip, map, filter, enumerate, reversed, any, all, min, next, iter with sentinel; how much they consume; errors on the way.
log = []


class It:
    def __init__(self, name, n, fail=None):
        self.name, self.n, self.i, self.fail = name, n, 0, fail

    def __iter__(self):
        log.append(f"iter {self.name}")
        return self

    def __next__(self):
        if self.i == self.fail:
            raise RuntimeError(f"{self.name} fails")
        if self.i >= self.n:
            log.append(f"stop {self.name}")
            raise StopIteration
        self.i += 1
        log.append(f"{self.name}{self.i}")
        return self.i


def show(label, f):
    try:
        r = f()
    except Exception as e:
        r = f"{type(e).__name__} {e}"
    print(label, r, "|", " ".join(log))
    log.clear()


show("zip", lambda: list(zip(It("a", 2), It("b", 3))))
show("zip2", lambda: list(zip(It("a", 3), It("b", 2))))
show("zip strict", lambda: list(zip(It("a", 3), It("b", 2), strict=True)))
show("zip strict2", lambda: list(zip(It("a", 2), It("b", 3), strict=True)))
show("zip lazy", lambda: next(zip(It("a", 2), It("b", 2))))
show("zip made", lambda: type(zip(It("a", 2))).__name__)
show("zip fails", lambda: list(zip(It("a", 3), It("b", 3, fail=1))))
show("map", lambda: list(map(lambda x, y: x * y, It("a", 2), It("b", 3))))
show("map lazy", lambda: next(map(str, It("a", 2))))
show("map fails", lambda: [*map(lambda x: 1 // (2 - x), It("a", 3))])
show("filter", lambda: list(filter(lambda x: x % 2, It("a", 4))))
show("filter none", lambda: list(filter(None, [0, 1, "", "x", None, []])))
show("enumerate", lambda: list(enumerate(It("a", 2), 10)))
show("any", lambda: any(x > 1 for x in It("a", 5)))
show("all", lambda: all(x < 2 for x in It("a", 5)))
show("in", lambda: 2 in It("a", 5))
show("not in", lambda: 9 in It("a", 2))
show("min", lambda: min(It("a", 3), key=lambda x: -x))
show("max empty", lambda: max(It("a", 0), default="none"))
show("sum", lambda: sum(It("a", 3), start=10))
show("sorted", lambda: sorted(It("a", 3), reverse=True))
show("next", lambda: next(It("a", 0), "default"))
show("tuple", lambda: tuple(It("a", 2)))
show("unpack", lambda: (lambda a, b: (a, b))(*It("a", 2)))
show("star", lambda: [*It("a", 1), *It("b", 1)])
show("dict", lambda: dict(zip("xy", It("a", 5))))
show("set", lambda: set(It("a", 2)))
show("join", lambda: ",".join(map(str, It("a", 2))))
show("extend", lambda: [0].extend(It("a", 2)))
show("slice assign", lambda: [1, 2].__setitem__(slice(0, 1), It("a", 2)))
show("reversed", lambda: list(reversed(It("a", 2))))
show("bytes", lambda: bytes(It("a", 3)))
show("two of one", lambda: (lambda i: list(zip(i, i)))(It("a", 5)))
show("iter sentinel", lambda: list(iter(It("a", 5).__next__, 3)))
show("nested genexp", lambda: list((x, y) for x in It("a", 2) for y in It(f"b{x}", 1)))
show("first of genexp", lambda: next((x, y) for x in It("a", 2) for y in It("b", 2)))
show("made genexp", lambda: (x for x in It("a", 2)).__name__)
show("fails in genexp", lambda: list(10 // (x - 2) for x in It("a", 3)))
show("writelines", lambda: "".join(x * 2 for x in map(str, filter(lambda v: v > 1, It("a", 3)))))
show("chain of lazies", lambda: next(filter(lambda p: p[1] > 2, enumerate(map(lambda v: v * 2, It("a", 9))))))
z = zip(It("a", 3), "xy")
show("part 1", lambda: next(z))
show("part 2", lambda: list(z))
show("part 3", lambda: list(z))
m = map(None, [1])
show("map none", lambda: list(m))
show("zip no args", lambda: (list(zip()), list(zip(strict=True))))
show("bad keyword", lambda: zip([1], lazy=True))
show("enumerate big", lambda: list(enumerate("ab", 2**63)))
show("enumerate bad", lambda: list(enumerate("ab", "x")))
show("reduce empty", lambda: __import__("functools").reduce(max, It("a", 0)))

#> zip [(1, 1), (2, 2)] | iter a iter b a1 b1 a2 b2 stop a
#> zip2 [(1, 1), (2, 2)] | iter a iter b a1 b1 a2 b2 a3 stop b
#> zip strict ValueError zip() argument 2 is shorter than argument 1 | iter a iter b a1 b1 a2 b2 a3 stop b
#> zip strict2 ValueError zip() argument 2 is longer than argument 1 | iter a iter b a1 b1 a2 b2 stop a b3
#> zip lazy (1, 1) | iter a iter b a1 b1
#> zip made zip | iter a
#> zip fails RuntimeError b fails | iter a iter b a1 b1 a2
#> map [1, 4] | iter a iter b a1 b1 a2 b2 stop a
#> map lazy 1 | iter a a1
#> map fails ZeroDivisionError integer division or modulo by zero | iter a a1 a2
#> filter [1, 3] | iter a a1 a2 a3 a4 stop a
#> filter none [1, 'x'] | 
#> enumerate [(10, 1), (11, 2)] | iter a a1 a2 stop a
#> any True | iter a a1 a2
#> all False | iter a a1 a2
#> in True | iter a a1 a2
#> not in False | iter a a1 a2 stop a
#> min 3 | iter a a1 a2 a3 stop a
#> max empty none | iter a stop a
#> sum 16 | iter a a1 a2 a3 stop a
#> sorted [3, 2, 1] | iter a a1 a2 a3 stop a
#> next default | stop a
#> tuple (1, 2) | iter a a1 a2 stop a
#> unpack (1, 2) | iter a a1 a2 stop a
#> star [1, 1] | iter a a1 stop a iter b b1 stop b
#> dict {'x': 1, 'y': 2} | iter a a1 a2
#> set {1, 2} | iter a a1 a2 stop a
#> join 1,2 | iter a a1 a2 stop a
#> extend None | iter a a1 a2 stop a
#> slice assign None | iter a iter a a1 a2 stop a
#> reversed TypeError 'It' object is not reversible | 
#> bytes b'\x01\x02\x03' | iter a a1 a2 a3 stop a
#> two of one [(1, 2), (3, 4)] | iter a iter a a1 a2 a3 a4 a5 stop a
#> iter sentinel [1, 2] | a1 a2 a3
#> nested genexp [(1, 1), (2, 1)] | iter a a1 iter b1 b11 stop b1 a2 iter b2 b21 stop b2 stop a
#> first of genexp (1, 1) | iter a a1 iter b b1
#> made genexp <genexpr> | iter a
#> fails in genexp ZeroDivisionError integer division or modulo by zero | iter a a1 a2
#> writelines 2233 | iter a a1 a2 a3 stop a
#> chain of lazies (1, 4) | iter a a1 a2
#> part 1 (1, 'x') | iter a a1
#> part 2 [(2, 'y')] | a2 a3
#> part 3 [] | stop a
#> map none TypeError 'NoneType' object is not callable | 
#> zip no args ([], []) | 
#> bad keyword TypeError 'lazy' is an invalid keyword argument for zip() | 
#> enumerate big [(9223372036854775808, 'a'), (9223372036854775809, 'b')] | 
#> enumerate bad TypeError 'str' object cannot be interpreted as an integer | 
#> reduce empty TypeError reduce() of empty iterable with no initial value | iter a stop a
