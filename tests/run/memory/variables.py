class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def f():
    a = D("a"); b = D("b"); c = D("c")
    print("end f")
f()
def g():
    a = D("a1")
    a = D("a2")
    print("after rebinding")
    D("temp")
    print("after temp")
    l = [D("l0"), D("l1"), D("l2")]
    t = (D("t0"), D("t1"))
    d = {1: D("d1"), 2: D("d2")}
    print("del l"); del l
    print("del t"); del t
    print("del d"); del d
    for i in [D("i0"), D("i1")]:
        print("loop")
    print("after loop")
    del i
    print("x")
g()
def h():
    x = D("hx")
    y = x
    print("y")
    del x
    print("x gone")
    try:
        z = D("z")
        raise ValueError(D("exc"))
    except ValueError as e:
        print("handler")
    print("after handler")
h()
def k(p):
    print("in k")
    p = None
    print("k end")
k(D("arg"))
print("unused", D("u").n)
def ret():
    q = D("q"); r = D("r")
    return q
ret()
print("--")
w = ret()
print("w")
class P:
    def __init__(self): self.a = D("pa"); self.b = D("pb")
    def __del__(self): print("del P")
P()
_u = D("_u")
g1 = D("g1")
g2 = D("g2")
print("exit")

#> end f
#> del a
#> del b
#> del c
#> del a1
#> after rebinding
#> del temp
#> after temp
#> del l
#> del l2
#> del l1
#> del l0
#> del t
#> del t1
#> del t0
#> del d
#> del d1
#> del d2
#> loop
#> loop
#> del i0
#> after loop
#> del i1
#> x
#> del a2
#> y
#> x gone
#> handler
#> del exc
#> after handler
#> del hx
#> del z
#> in k
#> del arg
#> k end
#> del u
#> unused u
#> del r
#> del q
#> --
#> del r
#> w
#> del P
#> del pa
#> del pb
#> exit
#> del q
#> del _u
#> del g1
#> del g2
