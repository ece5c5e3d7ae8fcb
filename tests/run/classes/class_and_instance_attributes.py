# What an instance reads, writes and deletes, against what its class has.
class Counter:
    total = 0
    shared = []
    limit = 10

    def __init__(self, start):
        self.count = start
        Counter.total += 1

    def bump(self):
        self.total += 100
        return self.total

    def tighten(self):
        self.limit -= 1


a = Counter(1)
b = Counter(2)
print(Counter.total, a.total, b.total)
print(a.bump(), b.total, Counter.total)
print(a.bump(), sorted(a.__dict__.items()))
a.shared.append("x")
print(b.shared, Counter.shared is a.shared)
a.shared += ["y"]
print(b.shared, "shared" in a.__dict__, "shared" in b.__dict__)
a.shared = None
print(a.shared, b.shared)
del a.shared
print(a.shared)
try:
    del a.shared
except AttributeError as e:
    print(type(e).__name__, e)
try:
    del b.total
except AttributeError as e:
    print(type(e).__name__, e)
del a.total
print(a.total)
for _ in range(3):
    b.tighten()
print(a.limit, b.limit, Counter.limit)
Counter.limit = 50
print(a.limit, b.limit)
del Counter.limit
print(b.limit, hasattr(a, "limit"))
try:
    a.tighten()
except AttributeError as e:
    print(type(e).__name__, e, e.name)
try:
    Counter.limit
except AttributeError as e:
    print(type(e).__name__, e)
try:
    del Counter.limit
except AttributeError as e:
    print(type(e).__name__, e)


class Child(Counter):
    shared = ["child"]

    def __init__(self):
        super().__init__(7)
        self.total = "own"


c = Child()
print(c.total, Child.total, Counter.total, c.shared, Counter.shared)
Child.total = -1
print(Child.total, Counter.total, a.total)
del Child.total
print(Child.total)
a.bump = lambda: "instance function"
print(a.bump(), b.bump(), Counter.bump is Child.bump)
print(sorted(vars(a)), sorted(vars(b)), sorted(vars(c)))
print("total" in vars(Counter), "limit" in vars(Counter), "total" in vars(Child))


class Order:
    x = 1
    y = x + 1
    names = [n for n in ("p", "q")]
    x = y + 1

    def method(self):
        return x

    z = x * 10


x = "global"
o = Order()
print(Order.x, Order.y, Order.z, Order.names, o.method())

#> 2 2 2
#> 102 2 2
#> 202 [('count', 1), ('total', 202)]
#> ['x'] True
#> ['x', 'y'] True False
#> None ['x', 'y']
#> ['x', 'y']
#> AttributeError 'Counter' object has no attribute 'shared'
#> AttributeError 'Counter' object has no attribute 'total'
#> 2
#> 10 7 10
#> 50 7
#> 7 False
#> AttributeError 'Counter' object has no attribute 'limit' limit
#> AttributeError type object 'Counter' has no attribute 'limit'
#> AttributeError type object 'Counter' has no attribute 'limit'
#> own 3 3 ['child'] ['x', 'y']
#> -1 3 3
#> 3
#> instance function 103 True
#> ['bump', 'count'] ['count', 'limit', 'total'] ['count', 'total']
#> True False False
#> 3 2 30 ['p', 'q'] global
