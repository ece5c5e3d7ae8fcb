# Operator precedence, shown by operands that write down how they were grouped.
class T:
    def __init__(s, n): s.n = n
    def __repr__(s): return s.n
    def __hash__(s): return 1
    def __bool__(s): return True
    def __getattr__(s, n):
        if n.startswith("__"): raise AttributeError(n)
        return T(f"{s.n}.{n}")
    def __call__(s, *a, **k): return T(f"{s.n}({', '.join(map(repr, a))}{k or ''})")
    def __getitem__(s, i): return T(f"{s.n}[{i}]")
    def __await__(s): yield; return T(f"await({s.n})")
    def __iter__(s): return iter([T(s.n + "_0"), T(s.n + "_1")])
    def __contains__(s, o): print(f"{o} in {s}"); return True
for o, sym in {"add": "+", "sub": "-", "mul": "*", "matmul": "@", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "lshift": "<<", "rshift": ">>", "and": "&", "xor": "^", "or": "|", "lt": "<", "gt": ">", "le": "<=", "ge": ">=", "eq": "==", "ne": "!="}.items():
    setattr(T, f"__{o}__", lambda s, x, sym=sym: T(f"({s!r}{sym}{x!r})"))
    if o not in ("lt", "gt", "le", "ge", "eq", "ne"): setattr(T, f"__r{o}__", lambda s, x, sym=sym: T(f"({x!r}{sym}{s!r})"))
for o, sym in {"neg": "-", "pos": "+", "invert": "~"}.items(): setattr(T, f"__{o}__", lambda s, sym=sym: T(f"({sym}{s!r})"))
a, b, c, d, e = map(T, "abcde")
print(a + b * c, a * b + c, a - b - c, a ** b ** c, -a ** b, a ** -b, a ** ~b ** c, ~a + b, -a.x, -a[0], -a(), a @ b @ c, a / b * c // d % e, a << b + c, a << b >> c, a & b << c, a ^ b & c, a | b ^ c, a | b & c ^ d)
print(a < b | c, not a == b, not a in b, a == b or c, a or b and c, not a and b, (a, b) == (c, d) if 0 else 0, a if b else c if d else e, (a if b else c) + d, lambda: a if 0 else 1 and b, sep="\n") if 0 else None
print(a < b < c, a < b == c != d, (a < b) < c, a < (b < c), a is b is not c, not a is b, not (not a), a in b in c, a not in b, 1 in a + b, a + b in c)
print(a if b else c or d, (a or b) if c else d, [a, b if c else d], (lambda x: x + a if x else b)(c), (lambda *x, y=a + b: (x, y))(c))
print(*(a + b,), *a, {**{"a": a + b}}, a(b, *c, d, **{"k": e}), a(*b + [1] if 0 else b), a(x for x in b) if 0 else a(*(x for x in b)))
print(a[b:c], a[b, c:d], a[b:c:d, ...], a[:], a[::], a[b,], a[*b], a[*b, c], a[()], a[(b, c)], a[b if c else d], a[lambda: 1 if 0 else 2] if 0 else "", a[b := c], b)
b = T("b")
async def co(): return -await a ** b, await a ** 2, await a.b(c)[d], not await a, await a + await b, 2 ** await a, [await a, await b], (await a) ** -await b
def drive(c):
    try:
        while 1: c.send(None)
    except StopIteration as s: return s.value
print(drive(co()))
print(2 ** -1, -2 ** 2, -2 ** -2, 2 ** 3 ** 2, ~2 ** 2, not 1 + 1, not 1 == 2, 1 or 0 and 0, 1 + 2 * 3 % 4 - 5 // 2, 7 & 3 == 3, (7 & 3) == 3, 1 | 2 == 2, 5 - 3 - 1, 2 * 3 ** 2, 1 << 2 + 1, 6 / 2 * 3, -7 // 2, -7 % 3, 7 // -2, +-+1, 1 if 0 else 2 if 0 else 3, 1 < 2 > 1 == 1, 3 > 2 > 1, (3 > 2) > 1, 1 in [1] == True, 2 in [2] in [[2]], not 1 in [2])
print((yield_ := 5) + yield_, [f := 1, f + 1], (lambda: (g := 3) + g)(), {(h := 2): h}, (i := 1, 2), i)
print(f"{a + b!r}", f"{a if b else c}", f"{a, b}", f"{(lambda q: q + 1)(2)}", "%s" % a + b if 0 else "%s" % (a + b))
def gen():
    x = yield a + b, c
    y = (yield) or d
    z = yield from a if x else b
    return x, y, (yield a if x else b)
g = gen(); print(next(g), g.send(0), g.send(T("y")), next(g), next(g))

#> (a+(b*c)) ((a*b)+c) ((a-b)-c) (a**(b**c)) (-(a**b)) (a**(-b)) (a**(~(b**c))) ((~a)+b) (-a.x) (-a[0]) (-a()) ((a@b)@c) ((((a/b)*c)//d)%e) (a<<(b+c)) ((a<<b)>>c) (a&(b<<c)) (a^(b&c)) (a|(b^c)) (a|((b&c)^d))
#> a in b
#> b in c
#> a in b
#> 1 in (a+b)
#> (a+b) in c
#> (b<c) (c!=d) ((a<b)<c) (a<(b<c)) False True True True False True True
#> a a [a, b] (c+a) ((c,), (a+b))
#> (a+b) a_0 a_1 {'a': (a+b)} a(b, c_0, c_1, d{'k': e}) a(b_0, b_1) a(b_0, b_1)
#> a[slice(b, c, None)] a[(b, slice(c, d, None))] a[(slice(b, c, d), Ellipsis)] a[slice(None, None, None)] a[slice(None, None, None)] a[(b,)] a[(b_0, b_1)] a[(b_0, b_1, c)] a[()] a[(b, c)] a[b]  a[c] c
#> ((-(await(a)**b)), (await(a)**2), await(a.b(c)[d]), False, (await(a)+await(b)), (2**await(a)), [await(a), await(b)], (await(a)**(-await(b))))
#> 0.5 -4 -0.25 512 -5 False True 1 1 True True False 1 18 8 9.0 -4 2 -4 -1 3 True True False False True True
#> 10 [1, 2] 6 {2: 2} (1, 2) 1
#> (a+b) a (a, b) 3 (a+b)
#> ((a+b), c) None b_0 b_1 b
