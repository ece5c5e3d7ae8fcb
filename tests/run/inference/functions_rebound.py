# Functions replaced at run time: module functions, methods, nested functions, builtins shadowed, functions passed and stored.
def f(x):
    return x + 1


def call(x):
    return f(x)


print(call(1))
old = f


def f(x):
    return str(x) + "!"


print(call(1), old(1))
f = lambda x: [x]
print(call(1))
f = 5
try:
    call(1)
except TypeError as e:
    print(e)
f = old
print(call(1.5))
globals()["f"] = lambda x: {"by": "globals"}
print(call(1))
del f
try:
    call(1)
except NameError as e:
    print(e)


def patch(name):
    def decorate(g):
        globals()[name] = g
        return "not the function"
    return decorate


@patch("f")
def something(x):
    return x, "patched"


print(call(7), something)


class A:
    def run(self, x):
        return self.step(x) * 2

    def step(self, x):
        return x + 1


class B(A):
    def step(self, x):
        return [x]


a, b = A(), B()
print(a.run(1), b.run(1))
A.step = lambda self, x: "s"
print(a.run(1), b.run(1))
a.step = lambda x: 2.5
print(a.run(1), A().run(1))
B.step = A.step
print(b.run(1))
A.run = lambda self, x: ("other", self.step(x))
print(a.run(1), b.run(1))
del B.step
A.step = staticmethod(lambda x: x)
print(b.run(9), A.step(8))
A.step = classmethod(lambda cls, x: cls.__name__ + str(x))
print(b.run(9), A.step(8))
A.step = property(lambda self: lambda x: ("prop", x))
print(b.run(9))
A.step = len
print(b.run("four"))


def outer(kind):
    def helper(x):
        return x

    if kind:
        helper = lambda x: x * 10

    def use():
        return helper(3)

    first = use()
    helper = str
    return first, use()


print(outer(False), outer(True))


def shadow():
    print_ = print
    lines = []

    def print(*a):
        lines.append(a)

    return lines


try:
    shadow()
except UnboundLocalError as e:
    print(e)


def with_builtin(sum=sum, len=len):
    return sum([1, 2]), len("abc")


print(with_builtin(), with_builtin(sum=max, len=lambda s: -1))
real_len = len
len = lambda x: real_len(x) * 100
print(len([1, 2]), (lambda: len("a"))(), real_len([1]))
del len
print(len([1, 2]))
ops = {"+": lambda a, b: a + b, "*": lambda a, b: a * b}
table = [ops["+"], ops["*"], max, "{}-{}".format]
print([t(3, 4) for t in table])
ops["+"] = lambda a, b: f"{a} plus {b}"
print(ops["+"](1, 2), table[0](1, 2))


def recursive(n):
    return n if n < 1 else recursive(n - 1)


saved = recursive
recursive = lambda n: f"hijacked {n}"
print(saved(3))
handlers = []
for name in ("x", "y"):
    def handler(v, name=name):
        return f"{name}{v}"
    handlers.append(handler)
print([h(i) for i, h in enumerate(handlers)], handler is handlers[1])

#> 2
#> 1! 2
#> [1]
#> 'int' object is not callable
#> 2.5
#> {'by': 'globals'}
#> name 'f' is not defined
#> (7, 'patched') not the function
#> 4 [1, 1]
#> ss [1, 1]
#> 5.0 ss
#> ss
#> ('other', 2.5) ('other', 's')
#> ('other', 9) 8
#> ('other', 'B9') A8
#> ('other', ('prop', 9))
#> ('other', 4)
#> (3, '3') (30, '3')
#> cannot access local variable 'print' where it is not associated with a value
#> (3, 3) (2, -1)
#> 200 100 1
#> 2
#> [7, 12, 4, '3-4']
#> 1 plus 2 3
#> hijacked 2
#> ['x0', 'y1'] True
