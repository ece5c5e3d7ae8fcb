class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def ret():
    q = D("q"); r = D("r")
    return q
ret()
print("--")
def bad(n):
    a = D("a%d" % n); b = D("b%d" % n)
    if n: bad(n-1)
    c = D("c%d" % n)
    raise ValueError(n)
def f():
    z = D("z")
    try:
        bad(2)
    except ValueError as e:
        print("in handler", e)
    print("after")
    try:
        bad(0)
    except ValueError:
        print("in handler 2")
    print("after 2")
f()
def g():
    try:
        bad(0)
    finally:
        print("finally")
try: g()
except ValueError: print("caught")
saved = None
def h():
    global saved
    try: bad(1)
    except ValueError as e: saved = e
h()
print("saved")
saved = None
print("dropped")
for i in range(3):
    x = D(i)
    if i == 1: continue
    print("loop", i)
del x
def lp():
    for k in (D(n) for n in "ab"):
        print("got", k.n)
    print("end loop")
lp()
def comp():
    return [d.n for d in (D(n) for n in "cd")]
print(comp())
class C:
    def __enter__(self): print("enter"); return D("with")
    def __exit__(self, *a): print("exit")
    def __del__(self): print("del C")
def w():
    with C() as d:
        print("body", d.n)
    print("after with")
w()
def clos():
    d = D("captured")
    def inner(): return d.n
    print(inner())
    return inner
fn = clos()
print("have fn")
fn = None
print("no fn")
def gen():
    d = D("in gen")
    try:
        yield 1
        yield 2
    finally:
        print("gen fin")
def ug():
    g = gen(); next(g)
    print("next done")
ug()
for v in gen():
    print(v); break
print("broke")
a, b = D("u1"), D("u2")
a, b = b, a
print(a.n, b.n)
del a
print("x")
b = None
def defaults(x=D("default")): return x.n
print(defaults())
print([D("c1"), D("c2")][0].n)
print((lambda d: d.n)(D("lam")))
x = y = D("multi")
x = 1
print("still")
y = 2
d = {"a": D("da"), "b": D("db")}
d["a"] = D("da2")
print("replaced")
d.pop("b")
print("popped")
d.clear()
print("cleared")
l = [D(i) for i in range(4)]
l[1:3] = []
print("slice gone")
l[0] = None
print("item gone")
l.clear()
print("end")

#> del r
#> del q
#> --
#> in handler 0
#> del a0
#> del b0
#> del c0
#> del a1
#> del b1
#> del a2
#> del b2
#> after
#> in handler 2
#> del a0
#> del b0
#> del c0
#> after 2
#> del z
#> finally
#> caught
#> del a0
#> del b0
#> del c0
#> saved
#> del a0
#> del b0
#> del c0
#> del a1
#> del b1
#> dropped
#> loop 0
#> del 0
#> del 1
#> loop 2
#> del 2
#> got a
#> del a
#> got b
#> end loop
#> del b
#> del c
#> del d
#> ['c', 'd']
#> enter
#> body with
#> exit
#> del C
#> after with
#> del with
#> captured
#> have fn
#> del captured
#> no fn
#> next done
#> gen fin
#> del in gen
#> 1
#> gen fin
#> del in gen
#> broke
#> u2 u1
#> del u2
#> x
#> del u1
#> default
#> del c2
#> del c1
#> c1
#> del lam
#> lam
#> still
#> del multi
#> del da
#> replaced
#> del db
#> popped
#> del da2
#> cleared
#> del 2
#> del 1
#> slice gone
#> del 0
#> item gone
#> del 3
#> end
#> del default
