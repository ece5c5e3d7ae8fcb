"""Each call has its own variables; recursion; generators keep theirs; defaults are shared."""


def fresh(n):
    local = []
    local.append(n)
    return local


print(fresh(1), fresh(2))


def shared(n, seen=[]):
    seen.append(n)
    return seen


print(shared(1), shared(2), shared(3, []), shared(4))


def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)


print(fact(20), fact(30))


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


print(is_even(10), is_odd(7))


def hanoi(n, a, b, c, moves):
    if n:
        hanoi(n - 1, a, c, b, moves)
        moves.append(a + c)
        hanoi(n - 1, b, a, c, moves)
    return moves


print(hanoi(3, "A", "B", "C", []))


def permutations(items):
    if not items:
        yield []
        return
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [items[i]] + rest


print(list(permutations("abc")))


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


print(ackermann(2, 3))


def closures():
    made = []
    for i in range(3):
        def f(x):
            return x + i
        made.append(f)
    i = 100
    return [f(1) for f in made]


print(closures())


def account(balance):
    def deposit(n):
        nonlocal balance
        balance += n
        return balance
    return deposit


a, b = account(10), account(100)
print(a(1), b(1), a(1), b(1))


def deep(n):
    try:
        return deep(n + 1)
    except RecursionError:
        return "limit"


print(deep(0))


def mutual(n, acc=()):
    return acc if n == 0 else other(n - 1, acc + ("m",))


def other(n, acc):
    return acc if n == 0 else mutual(n - 1, acc + ("o",))


print(mutual(5))
Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *args: y(y)(*args)))
print(Y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(5))


def gen(n):
    if n > 0:
        yield n
        yield from gen(n - 1)


g1, g2 = gen(3), gen(2)
print(next(g1), next(g2), next(g1), list(g2), list(g1))


def args_are_references(lst, n, t):
    lst.append(1)
    n += 1
    t += (1,)
    return n, t


l, n, t = [], 1, ()
print(args_are_references(l, n, t), l, n, t)

#> [1] [2]
#> [1, 2, 4] [1, 2, 4] [3] [1, 2, 4]
#> 2432902008176640000 265252859812191058636308480000000
#> True True
#> ['AC', 'AB', 'CB', 'AC', 'BA', 'BC', 'AC']
#> [['a', 'b', 'c'], ['a', 'c', 'b'], ['b', 'a', 'c'], ['b', 'c', 'a'], ['c', 'a', 'b'], ['c', 'b', 'a']]
#> 9
#> [101, 101, 101]
#> 11 101 12 102
#> limit
#> ('m', 'o', 'm', 'o', 'm')
#> 120
#> 3 2 2 [1] [1]
#> (2, (1,)) [1] 1 ()
