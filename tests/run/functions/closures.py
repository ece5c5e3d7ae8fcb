# Cells: shared, rebound, late bound, and nested several levels deep.
def make_counter():
    count = 0

    def increase(by=1):
        nonlocal count
        count += by
        return count

    def read():
        return count

    return increase, read


up, read = make_counter()
up()
up(5)
print(read())
other, other_read = make_counter()
other()
print(read(), other_read())


def levels():
    x = "a"

    def middle():
        y = x + "b"

        def inner():
            nonlocal x, y
            x += "!"
            y += "?"
            return x, y
        return inner, lambda: (x, y)
    return middle()


inner, look = levels()
print(inner(), inner(), look())


def late():
    def use():
        return value
    value = 1
    first = use()
    value = 2
    return first, use()


print(late())


def unbound():
    def use():
        return value
    try:
        use()
    except NameError as error:
        print(type(error).__name__, error)
    value = 1
    return use()


print(unbound())


def parameters(a, *args, k=0, **kw):
    def inner():
        nonlocal a, k
        a += 1
        k -= 1
        return a, args, k, kw
    return inner


g = parameters(1, 2, 3, k=4, z=5)
print(g(), g())


def in_loop():
    made = []
    for i in range(3):
        def here(j=i):
            return i, j
        made.append(here)
    return [f() for f in made]


print(in_loop())


def deleted():
    x = 1

    def get():
        return x
    del x
    try:
        return get()
    except NameError as error:
        return str(error)


print(deleted())


def shared():
    total = []
    return [lambda n, k=k: total.append(n * k) or list(total) for k in range(1, 4)]


a, b, c = shared()
print(a(1), b(10), c(100))
print(make_counter()[0].__closure__[0].cell_contents)

#> 6
#> 6 1
#> ('a!', 'ab?') ('a!!', 'ab??') ('a!!', 'ab??')
#> (1, 2)
#> NameError cannot access free variable 'value' where it is not associated with a value in enclosing scope
#> 1
#> (2, (2, 3), 3, {'z': 5}) (3, (2, 3), 2, {'z': 5})
#> [(2, 0), (2, 1), (2, 2)]
#> cannot access free variable 'x' where it is not associated with a value in enclosing scope
#> [1] [1, 20] [1, 20, 300]
#> 0
