"""Cells: contents, comparisons, emptiness."""
import types


def show(f, *a, **k):
    try:
        return repr(f(*a, **k))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


C = types.CellType
print(C(5).cell_contents, show(C, 1, 2), show(C, x=1), show(lambda: C().cell_contents), C().__repr__()[:9], repr(C(5))[:9])
empty, one, two = C(), C(1), C(2)
for left in [empty, one, two]:
    for right in [empty, one, two, 5]:
        print([show(m, left, right) for m in [C.__lt__, C.__le__, C.__eq__, C.__ne__, C.__gt__, C.__ge__]])
print(show(lambda: one < 5), show(lambda: C("a") < C(1)), show(hash, one), show(C.__eq__), show(C.__lt__, 5, one), show(C.__repr__, 5))
one.cell_contents = "new"
print(one.cell_contents, show(delattr, one, "cell_contents"), show(lambda: one.cell_contents), show(delattr, one, "cell_contents"), one == empty, show(setattr, one, "other", 1), show(lambda: one.other))


def outer():
    x = 1
    late = None

    def inner():
        return x, late, unset

    def change(value):
        nonlocal x
        x = value

    if late:
        unset = 1
    return inner, change


inner, change = outer()
cells = dict(zip(inner.__code__.co_freevars, inner.__closure__))
print(sorted(cells), cells["x"].cell_contents, cells["late"].cell_contents, show(lambda: cells["unset"].cell_contents), show(inner))
change("by change")
print(cells["x"].cell_contents)
cells["x"].cell_contents = "by cell"
cells["unset"].cell_contents = "now set"
print(inner(), change.__closure__[0] is cells["x"], change.__closure__[0] == cells["x"], type(inner.__closure__), len(inner.__closure__))
del cells["x"].cell_contents
print(show(inner), show(lambda: type("S", (C,), {})), isinstance(cells["x"], C), C.__name__, C.__module__)

#> 5 TypeError: cell expected at most 1 argument, got 2 TypeError: cell() takes no keyword arguments ValueError: Cell is empty <cell at  <cell at 
#> ['False', 'True', 'True', 'False', 'False', 'True']
#> ['True', 'True', 'False', 'True', 'False', 'False']
#> ['True', 'True', 'False', 'True', 'False', 'False']
#> ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> ['False', 'False', 'False', 'True', 'True', 'True']
#> ['False', 'True', 'True', 'False', 'False', 'True']
#> ['True', 'True', 'False', 'True', 'False', 'False']
#> ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> ['False', 'False', 'False', 'True', 'True', 'True']
#> ['False', 'False', 'False', 'True', 'True', 'True']
#> ['False', 'True', 'True', 'False', 'False', 'True']
#> ['NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented', 'NotImplemented']
#> TypeError: '<' not supported between instances of 'cell' and 'int' TypeError: '<' not supported between instances of 'str' and 'int' TypeError: unhashable type: 'cell' TypeError: descriptor '__eq__' of 'cell' object needs an argument TypeError: descriptor '__lt__' requires a 'cell' object but received a 'int' TypeError: descriptor '__repr__' requires a 'cell' object but received a 'int'
#> new None ValueError: Cell is empty None True AttributeError: 'cell' object has no attribute 'other' AttributeError: 'cell' object has no attribute 'other'
#> ['late', 'unset', 'x'] 1 None ValueError: Cell is empty NameError: cannot access free variable 'unset' where it is not associated with a value in enclosing scope
#> by change
#> ('by cell', None, 'now set') True True <class 'tuple'> 3
#> NameError: cannot access free variable 'x' where it is not associated with a value in enclosing scope TypeError: type 'cell' is not an acceptable base type True cell builtins
