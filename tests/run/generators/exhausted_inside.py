# Generator expressions that a builtin exhausts at once, inside others, in coroutines, in recursion, and their objects.
print(any(x > 2 for x in [y for y in range(5)]), sum(x for x in sorted(z * 2 for z in range(4))))
print(all(x for x in tuple(1 // y for y in (1, 2) if y < 2)))
def f(n): return sum(max(a * b for b in [c + 1 for c in range(n)]) for a in (d for d in range(n)))
print(f(5))
m = [[1, 2], [3, 4]]
print(sum(sum(a * b for a, b in zip(r, c)) for r in m for c in zip(*m)))
print(list(sum(v for v in row if v % 2) for row in m), tuple(any(v == k for v in (1, 2)) for k in range(4)))
import asyncio
async def co(): return sum(i for i in range(4)), [x async for x in agen()], any(i for i in (0, 2))
async def agen():
    yield tuple(i for i in range(2))
    yield max((i for i in [3, 1]), default=0)
print(asyncio.run(co()))
try:
    print(sum(x for x in [1, 2, None]))
except TypeError as e: print(e)
def deep(n): return 0 if n == 0 else sum(deep(n - 1) for _ in range(1))
print(deep(50))
try: deep(10**6)
except RecursionError as e: print("rec", e)
class K:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)
print(any(K(i) is None for i in range(2)))
print(len(tuple(K(i) for i in range(2))))
print("end")

#> True 12
#> True
#> 50
#> 54
#> [1, 3] (False, True, True, False)
#> (6, [(0, 1), 3], True)
#> unsupported operand type(s) for +: 'int' and 'NoneType'
#> 0
#> rec maximum recursion depth exceeded
#> del 0
#> del 1
#> False
#> del 1
#> del 0
#> 2
#> end
