# Functions and classes that reach places where the compiler loses sight of them.
def one(x):
    return x + 1


def two(x, y=10):
    return x * y


table = {"one": one, "two": two, "len": len, "cls": int, "meth": "abc".upper}
for key in table:
    f = table[key]
    try:
        print(key, f("5") if key in ("len", "cls") else f() if key == "meth" else f(5))
    except TypeError as error:
        print(key, error)
handlers = []


def register(f):
    handlers.append(f)
    return f


@register
def first(event):
    return "first " + event


@register
def second(event, extra="none"):
    return f"second {event} {extra}"


print([h("e") for h in handlers], [h.__name__ for h in handlers])


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next

    def method(self):
        return self.value


nodes = [Node(1), Node("a"), Node(None), Node([1])]
methods = [n.method for n in nodes]
nodes[0].value = "changed later"
print([m() for m in methods], [Node.method(n) for n in nodes])
print(list(map(Node.method, nodes)), list(map(lambda n: n.value, nodes)))
setattr(nodes[1], "val" + "ue", 99)
print(nodes[1].method(), getattr(nodes[1], "meth" + "od")())
for name in ("value", "next"):
    print(name, getattr(nodes[2], name), hasattr(Node, name))


def apply(f, *args, **kw):
    return f(*args, **kw)


print(apply(two, 3), apply(two, 3, y=4), apply(apply, apply, two, 2), apply(Node, 5).value, apply(Node, value=6, next=7).next)


def make(n):
    def inner(x):
        return x + n
    return inner


adders = [make(i) for i in (1, 0.5)] + [make("s")]
print(adders[0](1), adders[1](1), adders[2]("x"), adders[0](2 ** 70))
state = {"f": one}
print(state["f"](1))
state["f"] = two
print(state["f"](1))
globals()["one"] = lambda x: "replaced"
print(one(1))


def one(x):
    return "redefined"


print(one(1), table["one"](1))


class A:
    def go(self):
        return "A"


class B:
    def go(self):
        return "B"


for cls in (A, B):
    print(cls().go(), end=" ")
A, B = B, A
print(A().go(), B().go())
A.go = lambda self: "patched"
print(A().go(), table and cls().go())


def chooser(flag):
    if flag:
        def chosen(x):
            return x
    else:
        def chosen(x, y=2):
            return x * y
    return chosen


print(chooser(True)(5), chooser(False)(5), chooser(False)(5, 3))
pipeline = [str.strip, str.lower, lambda s: s.split(), len]
value = "  Some WORDS here "
for stage in pipeline:
    value = stage(value)
print(value)


def default_function(x, f=lambda v: v * 3):
    return f(x)


print(default_function(2), default_function(2, str), default_function("a"))
args = [1, 2]
print(max(*args), two(*args), (lambda *a: a)(*args, *args), print(*args))
sorter = sorted
print(sorter([3, 1]))
exec_order = [f for f in (lambda: 1, lambda: 2)]
print([f() for f in exec_order], (lambda f: f(f))(lambda f: "self"))

#> one 6
#> two 50
#> len 1
#> cls 5
#> meth ABC
#> ['first e', 'second e none'] ['first', 'second']
#> ['changed later', 'a', None, [1]] ['changed later', 'a', None, [1]]
#> ['changed later', 'a', None, [1]] ['changed later', 'a', None, [1]]
#> 99 99
#> value None False
#> next None False
#> 30 12 20 5 7
#> 2 1.5 xs 1180591620717411303425
#> 2
#> 10
#> replaced
#> redefined 2
#> A B B A
#> patched patched
#> 5 10 15
#> 3
#> 6 2 aaa
#> 1 2
#> 2 2 (1, 2, 1, 2) None
#> [1, 3]
#> [1, 2] self
