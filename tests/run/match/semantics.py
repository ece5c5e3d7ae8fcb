# Order of evaluation, binding, guards, errors and odd classes.
import collections


class Loud:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print("eq", self.name, other)
        return self.name == other


def subject():
    print("subject")
    return Loud("s")


match subject():
    case 1:
        print("no")
    case "s":
        print("yes")

# Names stay bound when the guard fails, and only when the whole pattern matched.
a = b = "unset"
match (1, 2):
    case (a, 3):
        print("no")
    case (a, b) if a > b:
        print("no")
    case _:
        print("rest", a, b)

x = [1, 2]
match x:
    case [x, y] if y == 3:
        pass
    case [p, q]:
        print("subject stays", p, q, x)


class NoArgs:
    pass


class Bad:
    __match_args__ = ["x"]


class BadItem:
    __match_args__ = (1,)


class Twice:
    __match_args__ = ("x", "x")
    x = 1


class One:
    __match_args__ = ("x",)
    x = 1


class Missing:
    __match_args__ = ("nothing", "x")
    x = 2


def attempt(value, which):
    try:
        match value:
            case NoArgs(1) if False:
                pass
            case _ if which == 0:
                return "kept"
            case Bad(1) | BadItem(1):
                pass
            case Twice(1, 1):
                pass
            case Twice(1, x=1):
                pass
            case One(1, 2, 3):
                pass
            case Missing(1, 2):
                return "missing"
            case int(1, 2):
                pass
            case which():
                pass
            case _:
                return "end"
    except TypeError as error:
        return str(error)


for value in (NoArgs(), Bad(), BadItem(), Twice(), One(), Missing(), 5):
    print(attempt(value, int), attempt(5, 0) if value == 5 else "")
print(attempt("s", 5), attempt("s", (int, str)))


class Attributes:
    def __getattr__(self, name):
        print("getattr", name)
        if name == "gone":
            raise AttributeError(name)
        if name == "broken":
            raise ValueError(name)
        return name


match Attributes():
    case Attributes(one=1, two=2):
        print("no")
    case Attributes(one="one", gone=_, two=_):
        print("no")
    case Attributes(one="one", two=t):
        print("yes", t)
try:
    match Attributes():
        case Attributes(broken=_):
            pass
except ValueError as error:
    print("ValueError", error)


class Map(dict):
    def get(self, key, default=None):
        print("get", key)
        return super().get(key, default)

    def __missing__(self, key):
        return "made"


match Map(a=1):
    case {"a": 1, "b": _}:
        print("no")
    case {"a": value, **rest}:
        print(value, rest, type(rest))
d = collections.defaultdict(list)
match d:
    case {"x": _}:
        print("no")
    case _:
        print("nothing added", dict(d))


class K:
    a = "k"
    b = "k"


try:
    match {"k": 1}:
        case {K.a: 1, K.b: 1}:
            pass
        case _:
            print("too short")
    match {"k": 1, "l": 2}:
        case {K.a: 1, K.b: 1}:
            pass
except ValueError as error:
    print(error)


class Seq(collections.deque):
    pass


match Seq([1, 2]):
    case [1, n]:
        print("sequence", n)


class Fake:
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return i


match Fake():
    case [_, _]:
        print("no")
    case _:
        print("not a sequence")


class Body:
    match (1, {"k": 2}):
        case (one, {"k": two}):
            three = one + two


print(Body.one, Body.two, Body.three)


def generator():
    while True:
        match (yield):
            case [a, b]:
                yield a + b
            case None:
                yield "none"
            case str(s) if (n := len(s)) > 2:
                yield n


g = generator()
for sent in ([1, 2], None, "abc"):
    next(g)
    print(g.send(sent))


def closure(v):
    match v:
        case [f, *rest]:
            return lambda: (f, rest)
        case f:
            return lambda: f


print(closure([1, 2, 3])(), closure(9)())
match = {"case": 1}
match["case"] = 2
case = match["case"]
print(match, case)


def loop():
    for i in range(10):
        match i % 4:
            case 0:
                continue
            case 3 if i > 5:
                break
            case n:
                print(i, n, end=" ")
    print()


loop()


def exhaust(v):
    match v:
        case 1:
            r = "one"
    return r


print(exhaust(1))
try:
    exhaust(2)
except UnboundLocalError as error:
    print(error)

#> subject
#> eq s 1
#> eq s s
#> yes
#> rest 1 2
#> subject stays 1 2 1
#> NoArgs() accepts 0 positional sub-patterns (1 given) 
#> Bad.__match_args__ must be a tuple (got list) 
#> __match_args__ elements must be strings (got int) 
#> Twice() got multiple sub-patterns for attribute 'x' 
#> One() accepts 1 positional sub-pattern (3 given) 
#> end 
#> int() accepts 1 positional sub-pattern (2 given) kept
#> called match pattern must be a class called match pattern must be a class
#> getattr one
#> getattr two
#> getattr one
#> getattr gone
#> getattr one
#> getattr two
#> yes two
#> getattr broken
#> ValueError broken
#> get a
#> 1 {} <class 'dict'>
#> nothing added {}
#> too short
#> mapping pattern checks duplicate key ('k')
#> sequence 2
#> not a sequence
#> 1 2 3
#> 3
#> none
#> 3
#> (1, [2, 3]) 9
#> {'case': 2} 2
#> 1 1 2 2 3 3 5 1 6 2 
#> one
#> cannot access local variable 'r' where it is not associated with a value
