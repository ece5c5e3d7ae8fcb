# What a loop of a generator runs over is given up when the loop is left, not when the generator is.
class R:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
class It:
    def __init__(self, n): self.n = n; self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > self.n: raise StopIteration
        return self.i
    def __del__(self): print("iterator del", self.n)
def pairs():
    for y in It(2):
        for z in It(1):
            yield y, z
    print("end of pairs")
    yield "last"
for p in pairs(): print(p)
e = ((y, z) for y in It(2) for z in It(1))
print(next(e)); print(tuple(e))
def leaves():
    while True:
        for r in [R(1), R(2)]:
            yield r.n
            break
        else:
            print("never")
        del r
        yield "left"
        for r in It(3):
            if r == 2: break
        print("broken")
        yield r
        for r in It(1): pass
        else: print("else")
        yield r
        return
for p in leaves(): print(p)
async def co():
    for r in It(2):
        await nothing()
    print("co end")
async def nothing(): pass
import asyncio
asyncio.run(co())

#> (1, 1)
#> iterator del 1
#> (2, 1)
#> iterator del 1
#> iterator del 2
#> end of pairs
#> last
#> (1, 1)
#> iterator del 1
#> iterator del 1
#> iterator del 2
#> ((2, 1),)
#> 1
#> del 2
#> del 1
#> left
#> iterator del 3
#> broken
#> 2
#> iterator del 1
#> else
#> 1
#> iterator del 2
#> co end
