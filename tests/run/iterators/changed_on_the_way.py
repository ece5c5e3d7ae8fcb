# Iterators and sorts whose subject changes while they run.
from functools import cmp_to_key


class Reentrant:
    """Goes through its own iterator once."""

    def __init__(self, at_end):
        self.calls = 0
        self.at_end = at_end

    def __call__(self):
        self.calls += 1
        if self.calls == 1:
            print("inside", list(self.iterator))
            return self.at_end
        return 0


for value in (5, 0, "x"):
    subject = Reentrant(value)
    subject.iterator = iter(subject, 0)
    print(next(subject.iterator, "end"), subject.calls)
    print(next(subject.iterator, "end"), list(subject.iterator))


class Closing:
    def __init__(self):
        self.left = 3

    def __call__(self):
        self.left -= 1
        if self.left < 0:
            raise StopIteration
        return self.left


calls = iter(Closing(), 7)
print(list(calls), list(calls), next(calls, None))


def sorting(change):
    def compare(x, y):
        change(items)
        return (x > y) - (x < y)

    items = [3, 1, 2]
    try:
        items.sort(key=cmp_to_key(compare))
    except ValueError as e:
        print(type(e).__name__, e, items)
    else:
        print("sorted", items)


def push_and_pop(items):
    items.append(9)
    items.pop()


def push_and_clear(items):
    items.append(9)
    items.clear()


def push_and_delete(items):
    items.append(9)
    del items[:]


def look(items):
    print("seen", items, len(items))


sorting(push_and_pop)
sorting(push_and_clear)
sorting(push_and_delete)
sorting(look)


class New(set):
    def __new__(cls, items, more=None):
        made = super().__new__(cls, items)
        made.more = more
        return made


class Init(set):
    def __init__(self, items, more=None):
        super().__init__(items)
        self.more = more


print(sorted(New([2, 1])), Init([1], more=3).more)
for f in (lambda: New([1], more=3), lambda: set(items=[1]), lambda: Init([1], other=1)):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)


class Annotated:
    @classmethod
    def made(cls, a: int) -> str: ...

    @staticmethod
    def plain(b: float) -> None: ...


print(Annotated.__dict__["made"].__annotations__, Annotated.__dict__["plain"].__annotations__)

#> inside []
#> end 2
#> end []
#> inside []
#> end 2
#> end []
#> inside []
#> end 2
#> end []
#> [2, 1, 0] [] None
#> ValueError list modified during sort [1, 2, 3]
#> ValueError list modified during sort [1, 2, 3]
#> ValueError list modified during sort [1, 2, 3]
#> seen [] 0
#> seen [] 0
#> seen [] 0
#> seen [] 0
#> sorted [1, 2, 3]
#> [1, 2] 3
#> TypeError set() takes no keyword arguments
#> TypeError set() takes no keyword arguments
#> TypeError Init.__init__() got an unexpected keyword argument 'other'
#> {'a': <class 'int'>, 'return': <class 'str'>} {'b': <class 'float'>, 'return': None}
