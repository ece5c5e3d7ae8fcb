# Class trees that register themselves: by __init_subclass__, by metaclass, by decorator; serialisers, commands, visitors, factories with arguments.
class Shape:
    kinds = {}

    def __init_subclass__(cls, kind=None, abstract=False, **kw):
        super().__init_subclass__(**kw)
        if not abstract:
            cls.kind = kind or cls.__name__.lower()
            if cls.kind in Shape.kinds:
                raise ValueError(f"kind {cls.kind!r} is {Shape.kinds[cls.kind].__name__}")
            Shape.kinds[cls.kind] = cls

    @staticmethod
    def load(data):
        data = dict(data)
        try:
            cls = Shape.kinds[data.pop("kind")]
        except KeyError as e:
            raise ValueError(f"unknown kind {e}") from None
        return cls(**data)

    def dump(self):
        return {"kind": self.kind, **vars(self)}

    def __repr__(self):
        return f"{type(self).__name__}{tuple(vars(self).values())}"


class Polygon(Shape, abstract=True):
    pass


class Square(Polygon):
    def __init__(self, a):
        self.a = a


class Rect(Polygon, kind="rectangle"):
    def __init__(self, w, h=1):
        self.w, self.h = w, h


class Tall(Rect):
    pass


print(sorted(Shape.kinds), Shape.load({"kind": "square", "a": 2}), Shape.load({"kind": "rectangle", "w": 3}), Shape.load(Tall(1, 2).dump()), hasattr(Polygon, "kind"))
for f in (lambda: Shape.load({"kind": "circle"}), lambda: Shape.load({}), lambda: Shape.load({"kind": "square"}), lambda: type("Other", (Shape,), {}, kind="square"), lambda: type("X", (Shape,), {}, wrong=1)):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


class CommandMeta(type):
    commands = {}

    def __new__(m, name, bases, ns, **kw):
        cls = super().__new__(m, name, bases, ns)
        if bases:
            m.commands[ns.get("name", name.removesuffix("Command").lower())] = cls
        return cls

    def __call__(cls, *args):
        key = (cls, args)
        if key not in cls.cache:
            cls.cache[key] = super().__call__(*args)
        return cls.cache[key]

    def __iter__(cls):
        return iter(sorted(cls.commands))

    def __getitem__(cls, name):
        return cls.commands[name]


class Command(metaclass=CommandMeta):
    cache = {}

    def __init__(self, *args):
        self.args = args

    def __call__(self):
        return self.run(*self.args)


class AddCommand(Command):
    def run(self, *xs):
        return sum(xs)


class EchoCommand(Command):
    name = "say"

    def run(self, text, times=1):
        return text * times


print(list(Command), Command["add"](1, 2)(), Command["say"]("x", 3)(), AddCommand(1) is AddCommand(1), AddCommand(1) is AddCommand(2), len(Command.cache))


class Visitor:
    def visit(self, node, *args):
        for cls in type(node).__mro__:
            method = getattr(self, f"visit_{cls.__name__}", None)
            if method is not None:
                return method(node, *args)
        raise NotImplementedError(f"{type(self).__name__} has nothing for {type(node).__name__}")


class Node:
    def __init__(self, *kids):
        self.kids = kids


class Num(Node): ...
class Bin(Node): ...
class Add(Bin): ...
class Mul(Bin): ...
class Neg(Node): ...


class Eval(Visitor):
    def visit_Num(self, n):
        return n.kids[0]

    def visit_Add(self, n):
        return sum(map(self.visit, n.kids))

    def visit_Mul(self, n):
        a, b = map(self.visit, n.kids)
        return a * b


class Show(Visitor):
    def visit_Node(self, n):
        return f"{type(n).__name__}({', '.join(map(self.visit, n.kids))})"

    def visit_int(self, n):
        return str(n)

    def visit_object(self, n):
        return f"<{n}>"


class Count(Visitor):
    def visit_Bin(self, n):
        return 1 + sum(map(self.visit, n.kids))

    visit_Num = staticmethod(lambda n: 0)


tree = Add(Num(2), Mul(Num(3), Num(4.5)))
print(Eval().visit(tree), Show().visit(tree), Count().visit(tree), Show().visit(Neg("text", True)))
try:
    Eval().visit(Neg(Num(1)))
except NotImplementedError as e:
    print(e)
Eval.visit_Neg = lambda self, n: -self.visit(n.kids[0])
print(Eval().visit(Neg(tree)))
handlers = {}


def handles(*types):
    def add(f):
        handlers.update(dict.fromkeys(types, f))
        return f
    return add


@handles(int, float)
def number(x): return x + 1
@handles(str)
def text(x): return x.upper()
@handles(list, tuple)
def seq(x): return type(x)(map(apply, x))


def apply(x):
    return next((handlers[t] for t in type(x).__mro__ if t in handlers), repr)(x)


print(apply([1, "a", (2.5, None, [True])]), apply(Num), len(handlers))

#> ['rectangle', 'square', 'tall'] Square(2,) Rect(3, 1) Tall(1, 2) False
#> ValueError unknown kind 'circle'
#> ValueError unknown kind 'kind'
#> TypeError Square.__init__() missing 1 required positional argument: 'a'
#> ValueError kind 'square' is Square
#> TypeError X.__init_subclass__() takes no keyword arguments
#> ['add', 'say'] 3 xxx True False 4
#> 15.5 Add(Num(2), Mul(Num(3), Num(<4.5>))) 2 Neg(<text>, True)
#> Eval has nothing for Neg
#> -15.5
#> [2, 'A', (3.5, 'None', [2])] <class '__main__.Num'> 5
