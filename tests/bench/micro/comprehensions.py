# budget: 1.0
# Comprehensions and unpacking.

ROWS = [(i, i * 2, str(i)) for i in range(2000)]
NUMBERS = list(range(5000))


def list_squares():
    n = 0
    for _ in range(100):
        n += len([x * x for x in NUMBERS])
    return n


def list_filter():
    n = 0
    for _ in range(100):
        n += len([x for x in NUMBERS if x % 3 == 0])
    return n


def nested():
    n = 0
    for _ in range(20):
        n += len([x + y for x in range(100) for y in range(100)])
    return n


def matrix():
    n = 0
    for _ in range(20):
        grid = [[x * y for x in range(100)] for y in range(100)]
        n += grid[3][4]
    return n


def transpose():
    grid = [[x * y for x in range(50)] for y in range(50)]
    n = 0
    for _ in range(200):
        n += len([list(row) for row in zip(*grid)])
    return n


def dict_squares():
    n = 0
    for _ in range(60):
        n += len({x: x * x for x in NUMBERS})
    return n


def dict_names():
    n = 0
    for _ in range(60):
        n += len({name: a for a, b, name in ROWS})
    return n


def set_mod():
    n = 0
    for _ in range(80):
        n += len({x % 100 for x in NUMBERS})
    return n


def generator_sum():
    n = 0
    for _ in range(80):
        n += sum(x * 2 for x in NUMBERS)
    return n


def unpack_rows():
    n = 0
    for _ in range(150):
        for a, b, c in ROWS:
            n += a + b
    return n


def unpack_nested():
    pairs = [((i, i + 1), (i + 2, i + 3)) for i in range(2000)]
    n = 0
    for _ in range(100):
        for (a, b), (c, d) in pairs:
            n += a + d
    return n


def unpack_star():
    n = 0
    data = [1, 2, 3, 4, 5, 6]
    for i in range(150000):
        first, *rest = data
        n += first + len(rest)
    return n


def unpack_list():
    n = 0
    data = [1, 2, 3]
    for i in range(300000):
        a, b, c = data
        n += a + c
    return n


def display_star():
    n = 0
    a = [1, 2, 3]
    b = (4, 5)
    for i in range(100000):
        n += len([*a, *b, i]) + len((*b, i)) + len({**{"x": 1}, "y": i})
    return n


def strings():
    n = 0
    for _ in range(20):
        n += len([str(x) for x in NUMBERS]) + len([name.upper() for _, _, name in ROWS])
    return n


def conditional():
    n = 0
    for _ in range(60):
        n += len(["even" if x % 2 == 0 else "odd" for x in NUMBERS])
    return n


print("list_squares", list_squares())
print("list_filter", list_filter())
print("nested", nested())
print("matrix", matrix())
print("transpose", transpose())
print("dict_squares", dict_squares())
print("dict_names", dict_names())
print("set_mod", set_mod())
print("generator_sum", generator_sum())
print("unpack_rows", unpack_rows())
print("unpack_nested", unpack_nested())
print("unpack_star", unpack_star())
print("unpack_list", unpack_list())
print("display_star", display_star())
print("strings", strings())
print("conditional", conditional())
