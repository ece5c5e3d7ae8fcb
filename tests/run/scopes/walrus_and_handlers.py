"""Where := binds, what `except ... as` unbinds, what loop variables leave behind, in every kind of scope."""
print([last := n for n in range(4)], last)
print({(k := n): k * 2 for n in "ab"}, k)
print(any((hit := w).startswith("b") for w in ("aa", "bb", "cc")), hit)
total = 0
print([total := total + v for v in (1, 2, 3)], total)


def inside():
    values = [y := 1, y ** 2, (z := y + 1)]
    squares = [(lambda: (inner := v * v))() for v in range(3)]
    print(values, y, z, squares, "inner" in locals())

    def nested():
        nonlocal y
        [y := v for v in range(10)]
        return y
    return nested(), y


print(inside())


def uses_global():
    global gg
    [gg := i for i in range(5)]


uses_global()
print(gg)


class Body:
    a = (b := 5) + 1
    print(b)
    try:
        raise KeyError("x")
    except KeyError as err:
        kept = repr(err)
    for i in range(3):
        pass
    has_err = "err" in locals()


print(Body.a, Body.b, Body.i, Body.kept, Body.has_err, hasattr(Body, "err"))

err = "module"
try:
    raise ValueError(1)
except ValueError as err:
    pass
try:
    err
except NameError as e:
    print(e)


def rebinding():
    try:
        raise ValueError("a")
    except ValueError as e:
        e = "rebound"
        seen = e
    try:
        e
    except NameError as x:
        print(type(x).__name__, x)
    try:
        raise ValueError("b")
    except ValueError as e:
        del e
    print("deleted in the handler is fine", seen)
    for _ in range(2):
        try:
            raise KeyError("k")
        except KeyError as e:
            continue
        finally:
            print("e" in locals())
    try:
        raise ValueError("c")
    except ValueError as e:
        kept = e
    return kept.args


print(rebinding())


def nested_handlers():
    try:
        raise ValueError("outer")
    except ValueError as e:
        try:
            raise KeyError("inner")
        except KeyError as e:
            print(repr(e), repr(e.__context__))
        try:
            print(e)
        except UnboundLocalError as u:
            print("gone:", u, repr(u.__context__))


nested_handlers()


def loop_names():
    for i in []:
        pass
    try:
        i
    except UnboundLocalError as e:
        print(e)
    for i, (j, *k) in [(1, "ab"), (2, "cde")]:
        pass
    for d, in [(9,)]:
        i = d
    with open_like("w") as (p, q):
        pass
    return i, j, k, d, p, q


class open_like:
    def __init__(self, x):
        self.x = x

    def __enter__(self):
        return self.x, self.x * 2

    def __exit__(self, *a):
        return False


print(loop_names())

target = {}
for target["key"] in range(3):
    pass
for target["a"], target["b"] in zip("xy", "zw"):
    pass
print(target)


def conditional(flag):
    if flag and (n := len(flag)) > 2:
        return f"long {n}"
    try:
        return n
    except UnboundLocalError as e:
        return str(e)


print(conditional("abc"), conditional("ab"), conditional(""))
while (line := next(iter_lines := iter(("x", "")))):
    print(line, next(iter_lines) == "")
    break
print(f"{(v := 3)} {v:=5} {(lambda: (v := 9))()} {v}")


def default(a=(d1 := 10), *, b=(d2 := 20)):
    return a + b


print(default(), d1, d2)
print((x1 := 1, x2 := 2), [x3 := 3][0], x1 + x2 + x3, (x4 := 1, 2), x4)
print([[(inner_v := i * j) for j in range(2)] for i in range(3)], inner_v)
print([y for x in range(3) if (y := x * 2)], y)

#> [0, 1, 2, 3] 3
#> {'a': 'aa', 'b': 'bb'} b
#> True bb
#> [1, 3, 6] 6
#> [1, 1, 2] 1 2 [0, 1, 4] False
#> (9, 9)
#> 4
#> 5
#> 6 5 2 KeyError('x') False False
#> name 'err' is not defined
#> UnboundLocalError cannot access local variable 'e' where it is not associated with a value
#> deleted in the handler is fine rebound
#> False
#> False
#> ('c',)
#> KeyError('inner') ValueError('outer')
#> gone: cannot access local variable 'e' where it is not associated with a value ValueError('outer')
#> cannot access local variable 'i' where it is not associated with a value
#> (9, 'c', ['d', 'e'], 9, 'w', 'ww')
#> {'key': 2, 'a': 'y', 'b': 'w'}
#> long 3 2 cannot access local variable 'n' where it is not associated with a value
#> x True
#> 3     3 9 3
#> 30 10 20
#> (1, 2) 3 6 (1, 2) 1
#> [[0, 0], [0, 1], [0, 2]] 2
#> [2, 4] 4
