import gc
gc.disable()
class D:
    def __init__(self, n, o=None): self.n = n; self.o = o
    def __del__(self): print("del", self.n, self.o and self.o.n)
def run():
  a=D("a"); b=D("b"); c=D("c"); a.o=b; b.o=c; c.o=a
run()
s = D("s"); s.o=s
class E(D): pass
e = E("e")
print("end")

#> end
#> del a b
#> del b c
#> del c a
#> del s s
#> del e None
