class D:
    def __init__(self, n, o=None): self.n = n; self.o = o
    def __del__(self): print("del", self.n)
def f(): pass
inner = D("inner")
outer = D("outer", inner)
del inner
x = D("1"); y = D("2"); z = D("3")
c = z; b = y; _a = x
lst = [D("l0"), D("l1")]
del x, y, z

#> del outer
#> del 3
#> del 2
#> del 1
#> del inner
#> del l1
#> del l0
