# What iterables say of their length while a list takes them in.
import operator
import sys


class Hinted:
    def __init__(self, hint, items=()):
        self.hint = hint
        self.items = iter(items)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.items)

    def __length_hint__(self):
        if isinstance(self.hint, type):
            raise self.hint
        return self.hint


a = [1, 2]
a.extend(Hinted(sys.maxsize, [3]))
a.append(4)
print(a)
for hint in (0, 3, 100, NotImplemented, TypeError):
    print(list(Hinted(hint, "ab")), operator.length_hint(Hinted(hint), 12))
for hint in (-1, "no", ZeroDivisionError):
    for use in (lambda h: list(Hinted(h)), lambda h: a.extend(Hinted(h)), lambda h: operator.length_hint(Hinted(h))):
        try:
            print(use(hint))
        except (ValueError, TypeError, ZeroDivisionError) as e:
            print(type(e).__name__, e)

#> [1, 2, 3, 4]
#> ['a', 'b'] 0
#> ['a', 'b'] 3
#> ['a', 'b'] 100
#> ['a', 'b'] 12
#> ['a', 'b'] 12
#> ValueError __length_hint__() should return >= 0
#> ValueError __length_hint__() should return >= 0
#> ValueError __length_hint__() should return >= 0
#> TypeError __length_hint__ must be an integer, not str
#> TypeError __length_hint__ must be an integer, not str
#> TypeError __length_hint__ must be an integer, not str
#> ZeroDivisionError 
#> ZeroDivisionError 
#> ZeroDivisionError 
