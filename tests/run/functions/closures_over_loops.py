# What closures see of the variables of loops, of comprehensions and of later assignments.
late = [lambda: i for i in range(4)]
print([f() for f in late])
fixed = [lambda i=i: i for i in range(4)]
print([f() for f in fixed])


def each():
    out = []
    for k in range(3):
        def show():
            return k * 10
        out.append(show)
    k = 7
    return out


print([f() for f in each()])


def factories():
    def make(k):
        def get():
            return k

        def put(v):
            nonlocal k
            k = v

        return get, put

    return [make(k) for k in range(3)]


pairs = factories()
pairs[1][1]("changed")
print([get() for get, put in pairs])


def unbound():
    def inner():
        return value

    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    value = 1
    print(inner())
    del value
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    value = 2
    return inner


print(unbound()())


def shared():
    total = 0

    def add(n):
        nonlocal total
        total += n
        return total

    def double():
        nonlocal total
        total *= 2
        return total

    def peek():
        return total

    return add, double, peek


add, double, peek = shared()
add(5)
double()
add(1)
print(peek(), add.__closure__[0].cell_contents, add.__closure__[0] is peek.__closure__[0])
print(add.__code__.co_freevars, shared.__code__.co_cellvars)


def deep(a):
    def middle(b):
        def inner(c):
            nonlocal a, b
            a, b = a + c, b * c
            return a, b, c
        return inner
    return middle


f = deep(1)(2)
print(f(3), f(3), deep(1)(2)(3))
print([g(2) for g in (lambda x, m=m: x**m for m in range(5))])
print([g(2) for g in [(lambda y: y * m) for m in range(3)]])

#> [3, 3, 3, 3]
#> [0, 1, 2, 3]
#> [70, 70, 70]
#> [0, 'changed', 2]
#> NameError cannot access free variable 'value' where it is not associated with a value in enclosing scope
#> 1
#> NameError cannot access free variable 'value' where it is not associated with a value in enclosing scope
#> 2
#> 11 11 True
#> ('total',) ('total',)
#> (4, 6, 3) (7, 18, 3) (4, 6, 3)
#> [1, 2, 4, 8, 16]
#> [4, 4, 4]
