class D:
    def __init__(self, n, o=None): self.n = n; self.o = o
    def __del__(self): print("del", self.n)
x = D("1"); y = D("2"); z = D("3")
c = z; b = y; _a = x
lst = [D("l0"), D("l1")]
dd = {"k": D("dk")}
del x, y, z

#> del 3
#> del 2
#> del 1
#> del l1
#> del l0
#> del dk
