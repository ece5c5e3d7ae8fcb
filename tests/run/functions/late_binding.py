# Closures see names, not values; defaults see values, once.
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs], fs[0](9))
fs = []
for i in range(3):
    def f():
        return i
    fs.append(f)
print([f() for f in fs])
i = "later"
print([f() for f in fs])
print([f() for f in [(lambda j: lambda: j)(j) for j in range(3)]])
gs = (lambda: k for k in range(3))
print([g() for g in gs])
gs = list(lambda: k for k in range(3))
print([g() for g in gs])
print({k: v() for k, v in {k: (lambda: k) for k in "abc"}.items()})


def default(log=[]):
    log.append(len(log))
    return log


print(default(), default(), default([5]), default() is default())


def made(what):
    print("made", what, end="; ")
    return what


def order(a=made(1), *, k=made(2), b: made(3) = made(4)) -> made(5):
    return a, k, b


print(order(), order(0, b=9), order.__defaults__, order.__kwdefaults__)
order.__defaults__ = (10,)
order.__kwdefaults__ = {"k": 20}
try:
    print(order(b=1))
    order()
except TypeError as e:
    print(e)


def factory(n):
    total = n

    def add(by):
        nonlocal total
        total += by
        return total

    def sub(by):
        return add(-by)
    total *= 10
    return add, sub


a, s = factory(1)
b, _ = factory(2)
print(a(1), s(3), b(0), a(0))


def cells():
    x = 1

    def inner():
        return x, y
    y = 2
    x = 5
    return inner


c = cells()
print(c(), [cell.cell_contents for cell in c.__closure__], c.__code__.co_freevars)


def parameter(p):
    def get():
        return p

    def set(v):
        nonlocal p
        p = v
    return get, set


get, set_ = parameter(1)
set_("new")
print(get())


def self_reference(n):
    fact = lambda k: 1 if k < 2 else k * fact(k - 1)
    return fact(n)


print(self_reference(20))
x = 10


def default_of_name(x=x):
    return x


x = 20
print(default_of_name(), (lambda x=x, y=lambda: x: (x, y()))(1))


def exception_name():
    try:
        raise ValueError("v")
    except ValueError as e:
        f = lambda: e
        inside = repr(f())
    try:
        f()
    except NameError as error:
        return inside, str(error)


print(exception_name())

#> [2, 2, 2]
#> [0, 1, 2] 9
#> [2, 2, 2]
#> ['later', 'later', 'later']
#> [0, 1, 2]
#> [0, 1, 2]
#> [2, 2, 2]
#> {'a': 'c', 'b': 'c', 'c': 'c'}
#> [0, 1, 2, 3] [0, 1, 2, 3] [5, 1] True
#> made 1; made 2; made 4; made 3; made 5; (1, 2, 4) (0, 2, 9) (1,) {'k': 2, 'b': 4}
#> (10, 20, 1)
#> order() missing 1 required keyword-only argument: 'b'
#> 11 8 20 8
#> (5, 2) [5, 2] ('x', 'y')
#> new
#> 2432902008176640000
#> 10 (1, 20)
#> ("ValueError('v')", "cannot access free variable 'e' where it is not associated with a value in enclosing scope")
