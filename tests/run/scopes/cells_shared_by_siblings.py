"""Cells: shared between sibling closures, emptied by del, seen by generators, comprehensions and classes."""


def account(balance):
    history = []

    def deposit(n):
        nonlocal balance
        balance += n
        history.append(("+", n))
        return balance

    def withdraw(n):
        nonlocal balance
        if n > balance:
            raise ValueError(f"only {balance}")
        balance -= n
        history.append(("-", n))
        return balance

    def wipe():
        nonlocal balance
        del balance

    def revive(n):
        nonlocal balance
        balance = n

    peek = lambda: balance
    return deposit, withdraw, wipe, revive, peek, history


d, w, wipe, revive, peek, history = account(10)
print(d(5), w(3), peek(), history)
d2, *_, peek2, history2 = account(0)
print(d2(1), peek2(), peek(), history2)
wipe()
for f in (peek, lambda: d(1), lambda: w(1), wipe):
    try:
        f()
    except NameError as e:
        print(type(e).__name__, e, e.name)
revive(7)
print(peek(), d(1), peek.__closure__[0].cell_contents)
print(d.__code__.co_freevars, peek.__code__.co_freevars, wipe.__code__.co_freevars)
print(d.__closure__[0] is w.__closure__[0], d.__closure__[1] is w.__closure__[1])
d.__closure__[0].cell_contents = 100
print(peek(), w(1))
del d.__closure__[0].cell_contents
try:
    peek()
except NameError as e:
    print(e)
try:
    d.__closure__[0].cell_contents
except ValueError as e:
    print(e)


def deep():
    x = "deep"

    def a():
        def b():
            def c():
                nonlocal x
                x += "!"
                return x
            return c
        return b
    return a, lambda: x


a, get = deep()
print(a()()(), a()()(), get(), a.__code__.co_freevars)


def before_bound():
    def use():
        return later
    try:
        use()
    except NameError as e:
        print(type(e).__name__, e)
    later = 1
    return use()


print(before_bound())


def loops():
    made = []
    for i in range(3):
        def f(j=i):
            return i, j
        made.append(f)
        g = (lambda k: lambda: (i, k))(i)
        made.append(g)
    i = "after"
    return [f() for f in made]


print(loops())


def gen_cells():
    n = 0

    def count():
        nonlocal n
        while True:
            n += 1
            yield n
    g, h = count(), count()
    print(next(g), next(h), next(g), n)
    n = 50
    print(next(h), [next(g) for _ in range(2)], n)


gen_cells()


def handler_name():
    e = "outer"

    def show():
        return e
    try:
        raise ValueError("inner")
    except ValueError as e:
        print(repr(show()))
    try:
        show()
    except NameError as err:
        print(err)
    e = "again"
    return show()


print(handler_name())


def in_class():
    x = "enclosing"

    class A:
        y = x
        x = "class"
        z = x

        def m(self):
            return x
        comp = [x for _ in range(1)]
        first = [i for i in x][:2]
        lam = (lambda: x)()
    return A.y, A.x, A.z, A().m(), A.comp, A.first, A.lam


try:
    print(in_class())
except NameError as e:
    print(type(e).__name__, e)


def class_reads():
    x = "enclosing"

    class B:
        y = x
        comp = [(x, v) for v in y[:2]]
        nested = [[x + a for a in "p"] for _ in range(2)]

        def m(self, d=y):
            return x, d
    return B.y, B.comp, B.nested, B().m()


print(class_reads())

#> 15 12 12 [('+', 5), ('-', 3)]
#> 1 1 12 [('+', 1)]
#> NameError cannot access free variable 'balance' where it is not associated with a value in enclosing scope balance
#> NameError cannot access free variable 'balance' where it is not associated with a value in enclosing scope balance
#> NameError cannot access free variable 'balance' where it is not associated with a value in enclosing scope balance
#> NameError cannot access free variable 'balance' where it is not associated with a value in enclosing scope balance
#> 7 8 8
#> ('balance', 'history') ('balance',) ('balance',)
#> True True
#> 100 99
#> cannot access free variable 'balance' where it is not associated with a value in enclosing scope
#> Cell is empty
#> deep! deep!! deep!! ('x',)
#> NameError cannot access free variable 'later' where it is not associated with a value in enclosing scope
#> 1
#> [('after', 0), ('after', 0), ('after', 1), ('after', 1), ('after', 2), ('after', 2)]
#> 1 2 3 3
#> 51 [52, 53] 53
#> ValueError('inner')
#> cannot access free variable 'e' where it is not associated with a value in enclosing scope
#> again
#> NameError name 'x' is not defined
#> ('enclosing', [('enclosing', 'e'), ('enclosing', 'n')], [['enclosingp'], ['enclosingp']], ('enclosing', 'enclosing'))
