# What a generator or coroutine is called is what its function is called when it is made.
def gen(): yield 1
gen.__name__ = 'other'
g = gen()
print(g.__name__, g.__qualname__)
gen.__qualname__ = 'oq.x'
print(g.__name__, g.__qualname__)
g = gen()
print(g.__name__, g.__qualname__)
async def co(): pass
co.__name__ = 'x'; co.__qualname__ = 'y'
c = co(); print(c.__name__, c.__qualname__); c.close()
async def ag(): yield 1
ag.__name__ = 'x'; ag.__qualname__ = 'y'
c = ag(); print(c.__name__, c.__qualname__)
def make(n):
    def inner():
        yield n
    inner.__name__ = 'inner%d' % n
    return inner
print([m().__name__ for m in map(make, range(3))])
import functools
def deco(f):
    @functools.wraps(f)
    def wrapper(*a):
        yield from f(*a)
    return wrapper
@deco
def real(): yield 1
g = real()
print(g.__name__, g.__qualname__)
import traceback
try:
    real().throw(ValueError("x"))
except ValueError as e:
    print([f.name for f in traceback.extract_tb(e.__traceback__)])
print(real().gi_code.co_name, real().gi_code is real.__code__)
first, second = make(1), make(2)
second.__qualname__ = "changed"
print(first().__qualname__, second().__qualname__, first().__name__, second().__name__)
g = second()
second.__name__ = "later"
print(g.__name__, second().__name__)

#> other gen
#> other gen
#> other oq.x
#> x y
#> x y
#> ['inner0', 'inner1', 'inner2']
#> real real
#> ['<module>', 'wrapper']
#> wrapper True
#> make.<locals>.inner changed inner1 inner2
#> inner2 later
