# Generator expressions: laziness, scope, evaluation of the first iterable.
def note(x):
    print("note", x)
    return x


g = (note(x) for x in note([1, 2]))
print("made")
print(next(g))
print(list(g))
print(sum(x * x for x in range(5)), max((len(w), w) for w in ["a", "bcd", "ef"]))
print(any(x > 2 for x in range(5)), all(x > 2 for x in range(5)), all(x for x in []))
try:
    (x for x in 5)
except TypeError as error:
    print(error)
g = (1 // x for x in [1, 0])
print(next(g))
try:
    next(g)
except ZeroDivisionError as error:
    print(error)
print(list(g))
n = 10
g = (x + n for x in range(3))
n = 100
print(list(g))
print(list((x, y) for x in range(3) for y in range(x)))
print(dict((k, v) for k, v in zip("abc", range(3))))
print(" ".join(str(x) for x in range(5) if x % 2))
nested = ((x * y for y in range(3)) for x in range(3))
print([list(row) for row in nested])


def pipeline(lines):
    stripped = (line.strip() for line in lines)
    filled = (line for line in stripped if line)
    numbers = (int(line) for line in filled if line.isdigit())
    return (n * 2 for n in numbers)


print(list(pipeline([" 1", "", "x", "22 ", "3"])))


def first(predicate, items):
    return next((x for x in items if predicate(x)), None)


print(first(lambda x: x > 3, [1, 5, 7]), first(lambda x: x > 30, [1]))


class C:
    factor = 3
    values = list(x * 2 for x in range(factor))


print(C.values)


def taken():
    seen = []
    g = (seen.append(x) or x for x in range(10))
    for x in g:
        if x == 2:
            break
    return seen, list(g)[:2]


print(taken())
primes = (n for n in range(2, 30) if all(n % d for d in range(2, int(n ** 0.5) + 1)))
print(list(primes), list(primes))
print(sorted((-x for x in [3, 1, 2])), tuple(x for x in "ab"), {x for x in "aab"} == {"a", "b"})
print(type(x for x in []).__name__)

#> note [1, 2]
#> made
#> note 1
#> 1
#> note 2
#> [2]
#> 30 (3, 'bcd')
#> True False True
#> 'int' object is not iterable
#> 1
#> integer division or modulo by zero
#> []
#> [100, 101, 102]
#> [(1, 0), (2, 0), (2, 1)]
#> {'a': 0, 'b': 1, 'c': 2}
#> 1 3
#> [[0, 0, 0], [0, 1, 2], [0, 2, 4]]
#> [2, 44, 6]
#> 5 None
#> [0, 2, 4]
#> ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [3, 4])
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29] []
#> [-3, -2, -1] ('a', 'b') True
#> generator
