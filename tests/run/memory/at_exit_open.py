class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a = D("a")
globals()["b"] = D("b")
print(sorted(k for k in globals() if not k.startswith("__")))

#> ['D', 'a', 'b']
#> del a
#> del b
