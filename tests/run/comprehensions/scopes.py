# Which names a comprehension sees and binds, in functions, classes and at the top.
x = "global"
print([x for _ in range(1)], [x for x in "ab"], x)


def f(n):
    x = "local"
    inner = [x + str(i) for i in range(n)]
    nested = [[x, i, j] for i in range(2) for j in range(i)]
    x = "changed"
    late = [lambda: (x, i) for i in range(2)]
    return inner, nested, [g() for g in late], x


print(f(2))


def walrus():
    values = [y := i for i in range(3)]
    total = 0
    partial = [total := total + v for v in values]
    return y, total, partial, any((found := v) > 1 for v in values), found


print(walrus())


def parameters(items, items2):
    return [items for items in items2], items


print(parameters(1, [2, 3]))


def free():
    def get():
        return [n * k for k in range(3)]
    n = 5
    first = get()
    n = "s"
    return first, get()


print(free())


class C:
    n = 3
    first = [i for i in range(n)]
    second = {i: i for i in first}
    third = list(map(lambda v: v, first))
    try:
        fourth = [n for i in range(2)]
    except NameError as error:
        fourth = str(error)
    i = "class i"
    fifth = [i for i in "z"]

    def method(self):
        return [self.n for _ in range(2)], [C.n * k for k in range(2)], [__class__.__name__ for _ in "a"]


print(C.first, C.second, C.third, C.fourth, C.i, C.fifth, C().method())


def generator_scope():
    g = (k for k in range(3))
    k = 10
    return list(g), k


print(generator_scope())


def deleted():
    v = 1
    r = [v for _ in range(1)]
    del v
    try:
        return [v for _ in range(1)]
    except NameError as error:
        return r, type(error).__name__, str(error)


print(deleted())


def order():
    log = []

    def note(t, value):
        log.append(t)
        return value

    r = [note("elt", (a, b)) for a in note("outer", [1, 2]) if note("if1", True) for b in note("inner", [a]) if note("if2", a > 1)]
    return r, log


print(order())


def exception():
    try:
        return [1 // i for i in (1, 0)]
    except ZeroDivisionError as error:
        return str(error)


print(exception())
funcs = [lambda i=i, j=j: (i, j) for i in range(2) for j in range(2)]
print([fn() for fn in funcs])
deep = [[[i + j + k for k in range(2)] for j in range(2)] for i in range(2)]
print(deep, [z for y in deep for x2 in y for z in x2])
print({a: {b: a * b for b in range(2)} for a in range(2)}, {(a, b) for a in "xy" for b in "x"} == {("x", "x"), ("y", "x")})
print([i for i in range(5) if i not in [j for j in range(3)]], [(i, sum(j for j in range(i))) for i in range(4)])
print([*(i for i in "ab")], [i if i else "zero" for i in range(2)], [(yield_ := i) for i in range(2)], yield_)
print([a for a, in [(1,), (2,)]], [b for [a, b] in [[1, 2]]], [c for a, *b, c in ["hello"]], [k + v for k, v in {"a": "b"}.items()])


def recursion(n):
    return [recursion(n - 1) for _ in range(n)]


print(recursion(3))
items = [1, 2, 3]
print([items.append(9) or len(items) for i in items[:]], items, [items.pop() for _ in range(3)], items)
print(len([None for _ in range(1000)]), sum([i * i for i in range(1000) if i % 3 == 0]), max([len(str(2 ** i)) for i in range(100)]))
try:
    print(i)
except NameError as error:
    print(error)

#> ['global'] ['a', 'b'] global
#> (['local0', 'local1'], [['local', 1, 0]], [('changed', 1), ('changed', 1)], 'changed')
#> (2, 3, [0, 1, 3], True, 2)
#> ([2, 3], 1)
#> ([0, 5, 10], ['', 's', 'ss'])
#> [0, 1, 2] {0: 0, 1: 1, 2: 2} [0, 1, 2] name 'n' is not defined class i ['z'] ([3, 3], [0, 3], ['C'])
#> ([0, 1, 2], 10)
#> ([1], 'UnboundLocalError', "cannot access local variable 'v' where it is not associated with a value")
#> ([(2, 2)], ['outer', 'if1', 'inner', 'if2', 'if1', 'inner', 'if2', 'elt'])
#> integer division or modulo by zero
#> [(0, 0), (0, 1), (1, 0), (1, 1)]
#> [[[0, 1], [1, 2]], [[1, 2], [2, 3]]] [0, 1, 1, 2, 1, 2, 2, 3]
#> {0: {0: 0, 1: 0}, 1: {0: 0, 1: 1}} True
#> [3, 4] [(0, 0), (1, 0), (2, 1), (3, 3)]
#> ['a', 'b'] ['zero', 1] [0, 1] 1
#> [1, 2] [2] ['o'] ['ab']
#> [[[[]], [[]]], [[[]], [[]]], [[[]], [[]]]]
#> [4, 5, 6] [1, 2, 3] [9, 9, 9] [1, 2, 3]
#> 1000 111277611 30
#> name 'i' is not defined
