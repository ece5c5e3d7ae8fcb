#@ grant: random
# random: arguments and refusals of every function of the module, and results after a seed.
import random


def told(label, f, *args, **kwargs):
    random.seed(label)
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


random.seed(2024)
print([random.randrange(10) for _ in range(12)], [random.randrange(5, 50, 5) for _ in range(8)], [random.randrange(-3, 4) for _ in range(8)], [random.randrange(10, 0, -3) for _ in range(5)])
print([random.randint(1, 6) for _ in range(12)], random.randint(5, 5), random.randrange(10**30), random.randrange(2**64), random.randint(-(10**20), 10**20))
for args in ((0,), (-5,), (5, 5), (5, 3), (1, 10, 0), (1, 10, -1), (1.0,), (1.5,), ("5",), (None,), (1, None, 2), (True,), (10**400, 0), (1, 2.0), (1, 5, 2.0), (10, 1, -4)):
    told(f"randrange {str(args)[:20]}", random.randrange, *args)
for args in ((2, 1), (1.5, 2), ("a", "b"), (7, 7), (-3, -1)):
    told(f"randint {args}", random.randint, *args)
for seq in ([1, 2, 3], "abc", (1,), range(100), b"xyz", [], "", {1: 2}, {1, 2}, 5, None, iter([1])):
    told(f"choice {type(seq).__name__}", random.choice, seq)
random.seed(7)
print(random.choices("abc", k=6), random.choices([1, 2], weights=[1, 9], k=8), random.choices("ab", cum_weights=[1, 2], k=4), random.choices("abc", [0, 0, 1], k=3), random.choices("x", k=0))
for kw in ({"weights": [1]}, {"weights": [0, 0]}, {"weights": [1, 2], "cum_weights": [1, 2]}, {"weights": ["a", "b"]}, {"weights": 5}, {"k": -1}, {"k": 1.5}, {"weights": [float("inf"), 1]}, {"weights": [1, 2, 3]}):
    told(f"choices {kw}", random.choices, "ab", **kw)
told("choices empty", random.choices, [])
told("choices set", random.choices, {1, 2})
random.seed(11)
print(random.sample(range(100), 10), random.sample("abcdef", 6), random.sample([1], 0), random.sample((1, 2, 3), k=2), random.sample(range(10**12), 3), random.sample(["a", "b"], counts=[2, 3], k=5))
for args, kw in ((([1, 2], 3), {}), (([1], -1), {}), (({1, 2}, 1), {}), ((5, 1), {}), (([1, 2], 1.0), {}), (([1, 2], 3), {"counts": [1, 1]}), (([1, 2], 1), {"counts": [1]}), (([1, 2], 1), {"counts": [-1, 1]}), (([1, 2], 1), {"counts": [1.0, 2.0]}), (({1: 2}, 1), {})):
    told(f"sample {args} {kw}", random.sample, *args, **kw)
x = list(range(10))
random.seed(5)
random.shuffle(x)
print(x)
told("shuffle tuple", random.shuffle, (1, 2, 3))
told("shuffle text", random.shuffle, "ab")
e = []
print(random.shuffle(e), e)


class Own:
    def __init__(self):
        self.data = list("abcd")

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.data[i]

    def __setitem__(self, i, v):
        print("set", i, v, end=" ")
        self.data[i] = v


random.seed(6)
o = Own()
random.shuffle(o)
print(o.data, random.choice(o), random.choices(o, k=3))
for seed in (0, 1, -1, 1.5, "text", b"bytes", bytearray(b"ba"), True, 10**30, -(10**30), "", "é😀"):
    random.seed(seed)
    print(repr(seed), random.random(), random.getrandbits(32))
for seed in ([], (), {}, 1j):
    try:
        print(random.seed(seed))
    except TypeError as e:
        print(str(e).replace("\n", " "))
for k in (0, 1, 31, 32, 33, 64, 100, -1, 1.5, "a", None):
    told(f"bits {k!r}", random.getrandbits, k)
for k in (0, 1, 5, 9, -1, 1.5, "a"):
    told(f"bytes {k!r}", random.randbytes, k)
for name, args in (("uniform", (2, 4)), ("uniform", (4, 2)), ("uniform", ("a", 1)), ("triangular", ()), ("triangular", (0, 10, 5)), ("triangular", (3, 3)), ("gauss", ()), ("gauss", (5, 0)), ("normalvariate", (1, 2)), ("expovariate", (0.5,)), ("expovariate", (0,)), ("expovariate", (-1,))):
    told(f"{name} {args}", {"uniform": random.uniform, "triangular": random.triangular, "gauss": random.gauss, "normalvariate": random.normalvariate, "expovariate": random.expovariate}[name], *args)
random.seed(1)
counts = [0] * 6
for _ in range(3000):
    counts[random.randint(0, 5)] += 1
print(counts)

#> [7, 2, 9, 4, 3, 6, 4, 8, 3, 7, 5, 6] [45, 20, 25, 45, 30, 45, 10, 20] [2, 3, 2, 0, 2, 3, 3, 2] [7, 7, 1, 10, 4]
#> [6, 4, 4, 1, 6, 6, 2, 3, 4, 3, 3, 2] 5 738125542428745894801820563221 4226205292245779982 -30826390374182986754
#> randrange (0,) !! ValueError empty range for randrange()
#> randrange (-5,) !! ValueError empty range for randrange()
#> randrange (5, 5) !! ValueError empty range in randrange(5, 5)
#> randrange (5, 3) !! ValueError empty range in randrange(5, 3)
#> randrange (1, 10, 0) !! ValueError zero step for randrange()
#> randrange (1, 10, -1) !! ValueError empty range in randrange(1, 10, -1)
#> randrange (1.0,) !! TypeError 'float' object cannot be interpreted as an integer
#> randrange (1.5,) !! TypeError 'float' object cannot be interpreted as an integer
#> randrange ('5',) !! TypeError 'str' object cannot be interpreted as an integer
#> randrange (None,) !! TypeError 'NoneType' object cannot be interpreted as an integer
#> randrange (1, None, 2) !! TypeError Missing a non-None stop argument
#> randrange (True,) -> 0
#> randrange (1000000000000000000 !! ValueError empty range in randrange(10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, 0)
#> randrange (1, 2.0) !! TypeError 'float' object cannot be interpreted as an integer
#> randrange (1, 5, 2.0) !! TypeError 'float' object cannot be interpreted as an integer
#> randrange (10, 1, -4) -> 10
#> randint (2, 1) !! ValueError empty range in randrange(2, 2)
#> randint (1.5, 2) !! TypeError 'float' object cannot be interpreted as an integer
#> randint ('a', 'b') !! TypeError can only concatenate str (not "int") to str
#> randint (7, 7) -> 7
#> randint (-3, -1) -> -2
#> choice list -> 2
#> choice str -> 'c'
#> choice tuple -> 1
#> choice range -> 45
#> choice bytes -> 121
#> choice list !! IndexError Cannot choose from an empty sequence
#> choice str !! IndexError Cannot choose from an empty sequence
#> choice dict !! KeyError 0
#> choice set !! TypeError 'set' object is not subscriptable
#> choice int !! TypeError object of type 'int' has no len()
#> choice NoneType !! TypeError object of type 'NoneType' has no len()
#> choice list_iterator !! TypeError object of type 'list_iterator' has no len()
#> ['a', 'a', 'b', 'a', 'b', 'b'] [1, 2, 1, 2, 1, 1, 2, 2] ['a', 'a', 'b', 'b'] ['c', 'c', 'c'] []
#> choices {'weights': [1]} !! ValueError The number of weights does not match the population
#> choices {'weights': [0, 0]} !! ValueError Total of weights must be greater than zero
#> choices {'weights': [1, 2], 'cum_weights': [1, 2]} !! TypeError Cannot specify both weights and cumulative weights
#> choices {'weights': ['a', 'b']} !! TypeError can only concatenate str (not "float") to str
#> choices {'weights': 5} !! TypeError The number of choices must be a keyword argument: k=5
#> choices {'k': -1} -> []
#> choices {'k': 1.5} !! TypeError 'float' object cannot be interpreted as an integer
#> choices {'weights': [inf, 1]} !! ValueError Total of weights must be finite
#> choices {'weights': [1, 2, 3]} !! ValueError The number of weights does not match the population
#> choices empty !! IndexError list index out of range
#> choices set !! TypeError 'set' object is not subscriptable
#> [57, 71, 99, 59, 65, 75, 24, 23, 60, 80] ['e', 'b', 'a', 'f', 'c', 'd'] [] [1, 3] [719205136554, 677483485011, 174590725432] ['b', 'a', 'b', 'b', 'a']
#> sample ([1, 2], 3) {} !! ValueError Sample larger than population or is negative
#> sample ([1], -1) {} !! ValueError Sample larger than population or is negative
#> sample ({1, 2}, 1) {} !! TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
#> sample (5, 1) {} !! TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
#> sample ([1, 2], 1.0) {} !! TypeError can't multiply sequence by non-int of type 'float'
#> sample ([1, 2], 3) {'counts': [1, 1]} !! ValueError Sample larger than population or is negative
#> sample ([1, 2], 1) {'counts': [1]} !! ValueError The number of counts does not match the population
#> sample ([1, 2], 1) {'counts': [-1, 1]} !! ValueError Total of counts must be greater than zero
#> sample ([1, 2], 1) {'counts': [1.0, 2.0]} !! TypeError Counts must be integers
#> sample ({1: 2}, 1) {} !! TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
#> [2, 3, 1, 0, 8, 7, 6, 5, 4, 9]
#> shuffle tuple !! TypeError 'tuple' object does not support item assignment
#> shuffle text !! TypeError 'str' object does not support item assignment
#> None []
#> set 3 a set 0 d set 2 b set 1 c set 1 c set 1 c ['d', 'c', 'b', 'a'] d ['d', 'b', 'c']
#> 0 0.8444218515250481 3255389356
#> 1 0.13436424411240122 3639700191
#> -1 0.13436424411240122 3639700191
#> 1.5 0.551763726942059 1099911448
#> 'text' 0.8711565613554825 4250227476
#> b'bytes' 0.37075677971469856 2879047150
#> bytearray(b'ba') 0.6102644558390378 2518919167
#> True 0.13436424411240122 3639700191
#> 1000000000000000000000000000000 0.9341508484568806 2256175901
#> -1000000000000000000000000000000 0.9341508484568806 2256175901
#> '' 0.9602256525641875 2557274880
#> 'é😀' 0.048502976786132135 3680528964
#> The only supported seed types are: None, int, float, str, bytes, and bytearray.
#> The only supported seed types are: None, int, float, str, bytes, and bytearray.
#> The only supported seed types are: None, int, float, str, bytes, and bytearray.
#> The only supported seed types are: None, int, float, str, bytes, and bytearray.
#> bits 0 -> 0
#> bits 1 -> 1
#> bits 31 -> 757335548
#> bits 32 -> 3095232760
#> bits 33 -> 709247131
#> bits 64 -> 4853347931091730450
#> bits 100 -> 779552852771420721724945268881
#> bits -1 !! ValueError number of bits must be non-negative
#> bits 1.5 !! TypeError 'float' object cannot be interpreted as an integer
#> bits 'a' !! TypeError 'str' object cannot be interpreted as an integer
#> bits None !! TypeError 'NoneType' object cannot be interpreted as an integer
#> bytes 0 -> b''
#> bytes 1 -> b'\xa3'
#> bytes 5 -> b'U\x96/x\x85'
#> bytes 9 -> b'\xaf\xe9\x01*ywE$\xf1'
#> bytes -1 !! ValueError number of bits must be non-negative
#> bytes 1.5 !! TypeError 'float' object cannot be interpreted as an integer
#> bytes 'a' !! TypeError 'str' object cannot be interpreted as an integer
#> uniform (2, 4) -> 3.046076521511918
#> uniform (4, 2) -> 2.1551687977934018
#> uniform ('a', 1) !! TypeError unsupported operand type(s) for -: 'int' and 'str'
#> triangular () -> 0.656548685686474
#> triangular (0, 10, 5) -> 4.683607711567234
#> triangular (3, 3) -> 3.0
#> gauss () -> 0.8655930459762395
#> gauss (5, 0) -> 5.0
#> normalvariate (1, 2) -> -0.36537049030850954
#> expovariate (0.5,) -> 0.36421371304034716
#> expovariate (0,) !! ZeroDivisionError float division by zero
#> expovariate (-1,) -> -2.6871156476358156
#> [484, 488, 519, 468, 549, 492]
