# The order of evaluation in every kind of expression and statement, shown by a tracing function; and where it stops on an error.
log = []


def t(x, v=None):
    log.append(x)
    return x if v is None else v


def show(label):
    print(f"{label}: {' '.join(map(str, log))}")
    log.clear()


class O:
    def __getattr__(self, n):
        log.append(f".{n}")
        return 1

    def __setattr__(self, n, v):
        log.append(f".{n}=")

    def __getitem__(self, k):
        log.append(f"[{k}]")
        return 1

    def __setitem__(self, k, v):
        log.append(f"[{k}]=")

    def __delitem__(self, k):
        log.append(f"del[{k}]")


def o(n):
    log.append(n)
    return O()


t(1) + t(2) * t(3) ** t(4) - t(5)
show("arithmetic")
t(1) < t(2) < t(3) > t(9) > t(4)
show("chain")
t(0) or t(1) and t(2) or t(3)
show("bool")
t(1) if t(0) else t(2)
show("conditional")
[t(1), *[t(2), t(3)], t(4)], {t(5): t(6), **{t(7): t(8)}}, (t(9), {t(10)})
show("displays")
o("a").x = o("b")[t("k")] = t("value")
show("assign")
o("a").x, o("b")[t("k")] = t("v1"), t("v2")
show("unpack")
o("a").x += t("v", 2)
show("aug attribute")
o("a")[t("k")] -= t("v", 2)
show("aug item")
o("a")[t(1):t(2):t(3)] = t("v")
show("slice")
del o("a")[t("k")], o("b")[t("l")]
show("del")
print(t("p1", "x"), t("p2", "y"), sep=t("sep", "-"), end=t("end", "\n"))
show("call")
(lambda *a, **k: None)(t(1), *t("star", [2]), t(3), k=t("k"), **t("dstar", {}), z=t("z"))
show("star call")
[t((i, j)) for i in t("outer", [0, 1]) for j in t("inner", [0]) if t("if")]
show("comprehension")
{t(f"k{i}"): t(f"v{i}") for i in t("it", [1])}
show("dict comprehension")


@t("deco1", lambda f: t("apply1") and f)
@t("deco2", lambda f: t("apply2") and f)
def f(a=t("default a"), *, b=t("default b")) -> t("annotation"):
    pass


show("def")


@t("deco", lambda c: c)
class C(t("base", object), metaclass=t("meta", type)):
    x = t("body")


show("class")
try:
    raise t("exc", ValueError("v")) from t("cause", KeyError())
except t("handler", (KeyError, ValueError)):
    t("handled")
show("raise")
for o("loop").i in t("iterable", [1]):
    t("body")
else:
    t("else")
show("for")


class CM:
    def __init__(self, n):
        self.n = t(n)

    def __enter__(self):
        t(f"enter {self.n}")

    def __exit__(self, *a):
        t(f"exit {self.n}")


with CM("a") as o("target").x, CM("b"):
    t("body")
show("with")
assert t("assert", True), t("message")
show("assert")
f"{t('f1')}{t('f2')!r:{t('spec', '>5')}}"
show("fstring")
x = y = t("chained")
show("chained")
(a, (b, *c)), d = t("nested", ((1, (2, 3)), 4))
show("nested")
t("callee", lambda *a: None)(t("arg"))
show("callee")
t("obj", "text").upper().join(t("arg", ["x"]))
show("method")
t("seq", [1, 2])[t("index", 0)]
show("subscript")
not t(1), -t(2), t(3) is t(3), t(4) in t("c", [4])
show("unary")
(w := t("walrus")) + t("after", "!")
show("walrus")
lambda a=t("lambda default"): t("never")
show("lambda")
match t("subject", [1, 2]):
    case [1, x] if t("guard", 0) == 0 and x == 3:
        t("no")
    case [a, b] if t("guard2"):
        t(f"yes {a} {b}")
show("match")


def boom(x):
    log.append(x)
    raise RuntimeError(x)


for label, g in {"binary": lambda: t(1) + boom("x") + t(2), "call": lambda: t("f", len)(t(1), boom("x"), t(2)), "list": lambda: [t(1), boom("x"), t(2)], "dict": lambda: {t(1): boom("v"), t(2): t(3)}, "key": lambda: {boom("k"): t("v")}, "chain": lambda: t(1) < boom("x") < t(3),
                 "sub": lambda: boom("o")[t("k")], "sub2": lambda: t("o", [1])[boom("k")], "cond": lambda: t(1) if boom("c") else t(2), "comp": lambda: [t(i) for i in range(3) if i < 1 or boom(i)], "attr": lambda: boom("o").x, "kw": lambda: dict(a=t(1), b=boom("b"), c=t(2)), "star": lambda: print(*boom("s"), t(1))}.items():
    try:
        g()
    except RuntimeError:
        show(label)

#> arithmetic: 1 2 3 4 5
#> chain: 1 2 3 9
#> bool: 0 1 2
#> conditional: 0 2
#> displays: 1 2 3 4 5 6 7 8 9 10
#> assign: value a .x= b k [k]=
#> unpack: v1 v2 a .x= b k [k]=
#> aug attribute: a .x v .x=
#> aug item: a k [k] v [k]=
#> slice: v a 1 2 3 [slice(1, 2, 3)]=
#> del: a k del[k] b l del[l]
#> x-y
#> call: p1 p2 sep end
#> star call: 1 star 3 k dstar z
#> comprehension: outer inner if (0, 0) inner if (1, 0)
#> dict comprehension: it k1 v1
#> def: deco1 deco2 default a default b annotation apply2 apply1
#> class: deco base meta body
#> raise: exc cause handler handled
#> for: iterable loop .i= body else
#> with: a enter a target .x= b enter b body exit b exit a
#> assert: assert
#> fstring: f1 f2 spec
#> chained: chained
#> nested: nested
#> callee: callee arg
#> method: obj arg
#> subscript: seq index
#> unary: 1 2 3 3 4 c
#> walrus: walrus after
#> lambda: lambda default
#> match: subject guard guard2 yes 1 2
#> binary: 1 x
#> call: f 1 x
#> list: 1 x
#> dict: 1 v
#> key: k
#> chain: 1 x
#> sub: o
#> sub2: o k
#> cond: c
#> comp: 0 1
#> attr: o
#> kw: 1 b
#> star: s
