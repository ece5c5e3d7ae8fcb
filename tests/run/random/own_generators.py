#@ grant: random
# Generators of the program's own: every method, states, subclasses that draw otherwise, and errors.
import random
from random import Random
for s in (1, 42, "text", b"x", 2.5, -7, 10**30, None.__class__ and 0):
    r = Random(s)
    print(s, r.random(), r.getrandbits(40), r.randint(1, 6), r.randrange(0, 100, 7), r.choice("abcdef"))
r = Random(5)
x = list(range(10)); r.shuffle(x); print(x, r.sample(range(100), 5), r.sample("abcdefgh", 3), r.choices("xyz", k=5), r.choices([1, 2, 3], [5, 1, 1], k=6))
print([round(f, 9) for f in (r.uniform(1, 3), r.triangular(), r.triangular(0, 10, 3), r.normalvariate(), r.gauss(0, 1), r.gauss(0, 1), r.lognormvariate(0, 1), r.expovariate(2), r.vonmisesvariate(1, 2), r.gammavariate(2, 3), r.gammavariate(0.5, 3), r.gammavariate(1, 3), r.betavariate(2, 3), r.paretovariate(3), r.weibullvariate(2, 3))])
print(r.binomialvariate(10, 0.3), r.binomialvariate(1000, 0.7), r.binomialvariate(5, 0), r.binomialvariate(), r.randbytes(5), r.sample("ab", 3, counts=[2, 5]))
st = r.getstate(); a = [r.random() for _ in range(3)]; r.setstate(st); print(a == [r.random() for _ in range(3)], st[0], len(st[1]), st[2])
class Mine(Random):
    def random(self): return 0.25
m = Mine(3); print(m.random(), m.randint(1, 10), m.choice("abcd"), m.uniform(0, 8), m.getrandbits(8))
class Bits(Random):
    def getrandbits(self, k): return 1
b = Bits(3); print(b.randrange(10), b.choice("abcd"), round(b.random(), 6))
random.seed(7); print(random.random(), random.gauss(), random.getstate()[2] is not None)
st = random.getstate(); v = random.random(), random.gauss(); random.setstate(st); print(v == (random.random(), random.gauss()))
print(random.betavariate(1, 2), random.gammavariate(3, 1), random.vonmisesvariate(0, 1), random.binomialvariate(7))
s = random.SystemRandom(); print(0 <= s.random() < 1, 0 <= s.randrange(5) < 5, s.seed(1), len(s.randbytes(3)))
for f in (lambda: s.getstate(), lambda: Random([]), lambda: r.choice([]), lambda: r.randrange(0), lambda: r.randint(3, 1), lambda: r.sample({1}, 1), lambda: r.sample([1], 2), lambda: r.choices([1], [0]), lambda: r.choices([1, 2], 3), lambda: r.setstate((9, (), None)), lambda: r.setstate((3, (1,), None)), lambda: r.getrandbits(-1), lambda: r.randrange(1, 5, 0), lambda: r.gammavariate(0, 1), lambda: r.binomialvariate(-1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
import copy
c = copy.copy(r); print(c.random() == r.random())
r2 = Random(); r2.setstate(r.getstate()); print(r2.random() == r.random(), Random(3, ).seed("abc", version=1), isinstance(s, Random))
q = Random(); q.seed("abc", version=1); print(q.random(), random.Random.__module__, Random(1).gauss_next)

#> 1 0.13436424411240122 884107995871 1 28 a
#> 42 0.6394267984578837 811856239313 3 21 b
#> text 0.8711565613554825 927668196116 4 63 f
#> b'x' 0.6307877176639078 659693744067 4 7 d
#> 2.5 0.41877545666909954 888802454495 2 0 c
#> -7 0.32383276483316237 434439589175 6 0 a
#> 1000000000000000000000000000000 0.9341508484568806 135400162077 3 0 c
#> 0 0.8444218515250481 978212965548 4 0 c
#> [2, 3, 1, 0, 8, 7, 6, 5, 4, 9] [83, 6, 20, 14, 47] ['h', 'g', 'b'] ['y', 'x', 'x', 'z', 'y'] [1, 3, 1, 2, 1, 1]
#> [1.889671372, 0.257138926, 8.60845779, -0.83362174, 0.645098723, 1.939256111, 1.301578029, 1.72978586, 0.526919023, 4.005723937, 1.444724448, 3.689679073, 0.172352132, 1.070468415, 1.723259654]
#> 3 706 0 0 b'\tC8k]' ['b', 'b', 'a']
#> True 3 625 None
#> 0.25 9 a 2.0 60
#> 1 b 0.237965
#> 0.32383276483316237 0.8465186258155725 True
#> True
#> 0.34532953866384847 3.0401738864798196 5.532810152321622 3
#> True True None 3
#> NotImplementedError System entropy source does not have state.
#> TypeError The only supported seed types are: None,
#> int, float, str, bytes, and bytearray.
#> IndexError Cannot choose from an empty sequence
#> ValueError empty range for randrange()
#> ValueError empty range in randrange(3, 2)
#> TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
#> ValueError Sample larger than population or is negative
#> ValueError Total of weights must be greater than zero
#> TypeError The number of choices must be a keyword argument: k=3
#> ValueError state with version 9 passed to Random.setstate() of version 3
#> ValueError state vector is the wrong size
#> ValueError number of bits must be non-negative
#> ValueError zero step for randrange()
#> ValueError gammavariate: alpha and beta must be > 0.0
#> ValueError n must be non-negative
#> True
#> True None True
#> 0.09639374978773074 random None
