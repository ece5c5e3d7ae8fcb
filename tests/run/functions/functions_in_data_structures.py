# Functions as keys, values, members of sets, default dict factories, sort keys, in nested structures, compared, pickled by name, looked up and replaced.
from collections import defaultdict, deque
from functools import partial, reduce
import operator


def add(a, b=1):
    return a + b


def sub(a, b=1):
    return a - b


mul = lambda a, b=2: a * b
table = {add: "add", sub: "sub", mul: "mul", len: "len", str.upper: "upper", int: "int", print: "print", partial: "partial"}
print([table[f] for f in (add, mul, len, str.upper, int)], add in table, (lambda a, b=2: a * b) in table, len(table), sorted(table.values()))
s = {add, sub, add, mul, abs, abs}
print(len(s), add in s, s - {add, mul, sub} == {abs}, {f.__name__ for f in s} == {"add", "sub", "<lambda>", "abs"})
menu = {"file": {"open": lambda n: f"open {n}", "recent": [lambda: "one", lambda: "two"]}, "edit": (add, {"deep": {"er": sub}})}
print(menu["file"]["open"]("x"), [f() for f in menu["file"]["recent"]], menu["edit"][0](1, 2), menu["edit"][1]["deep"]["er"](5))
menu["edit"][1]["deep"]["er"] = menu["file"]["open"]
print(menu["edit"][1]["deep"]["er"]("replaced"))
d = defaultdict(lambda: lambda x: f"default {x}", {"known": str.title})
print(d["known"]("ab cd"), d["new"](1), d["new"] is d["new"], len(d), d.default_factory()(2))
nested = defaultdict(lambda: defaultdict(list))
nested["a"]["b"].append(add)
print(nested["a"]["b"][0](1), nested["x"]["y"], list(nested["a"]))
q = deque([add, mul, partial(sub, 10)])
q.rotate(1)
print([f(3) for f in q], q[0].func is sub, q.index(mul))
pipeline = [str.strip, str.title, lambda s: s.replace(" ", ""), len, partial(operator.mul, 2), str]
print(reduce(lambda v, f: f(v), pipeline, "  hello big world "), [f.__name__ if hasattr(f, "__name__") else type(f).__name__ for f in pipeline])
words = ["banana", "Apple", "cherry", "date"]
for key in (len, str.lower, lambda w: w[-1], lambda w: (-len(w), w), {"banana": 0}.get if False else words.index, operator.itemgetter(1), operator.methodcaller("count", "a")):
    print(sorted(words, key=key), end=" ")
print(max(words, key=lambda w: w.count("a")), min(words, key=str.casefold))
ops = [(f, a) for f in (add, sub, mul) for a in (1, 2)]
print([f(a) for f, a in ops], [f(*a) for f, *a in [(add, 1, 2), (max, 3, 9, 4), (print,)]], list(map(lambda f: f(4), (add, sub, mul))))
dispatch = [None] * 3
dispatch[0], dispatch[1:] = add, [sub, mul]
print([f(6, 3) for f in dispatch])
dispatch[0] = dispatch[0].__class__
print(dispatch[0].__name__, type(add).__name__, add == add, add != sub, add is table.keys().__iter__().__next__())
try:
    add < sub
except TypeError as e:
    print(e)
try:
    sorted([add, sub])
except TypeError as e:
    print(e)
print(sorted([sub, add], key=lambda f: f.__name__)[0] is add, hash(add) == hash(add), bool(add), [add, sub].count(add), (add,) == (add,), {add: 1} == {add: 1.0})


class Router:
    def __init__(self):
        self.routes = []

    def __call__(self, pattern, *methods):
        def add_route(f):
            self.routes.append((pattern.split("/"), set(methods) or {"GET"}, f))
            return f
        return add_route

    def handle(self, method, path):
        parts, seen = path.split("/"), False
        for pattern, methods, f in self.routes:
            args = {}
            if len(parts) == len(pattern) and all(p == x or p.startswith("<") and args.setdefault(p[1:-1], x) is not None for p, x in zip(pattern, parts)):
                seen = True
                if method in methods:
                    kinds = f.__annotations__
                    try:
                        return f(**{k: kinds.get(k, str)(v) for k, v in args.items()})
                    except ValueError as e:
                        return 400, str(e)
        return (405 if seen else 404), path


route = Router()


@route("/")
def index():
    return "index"


@route("/user/<id>", "GET", "POST")
@route("/person/<id>")
def user(id: int):
    return f"user {id + 1}"


@route("/add/<a>/<b>")
def plus(a: float, b: int = 0):
    return a + b


print([route.handle(*r) for r in (("GET", "/"), ("GET", "/user/41"), ("POST", "/user/1"), ("POST", "/person/1"), ("GET", "/user/x"), ("GET", "/add/1.5/2"), ("GET", "/nope"), ("PUT", "/"))], len(route.routes))
cache = {}
cached = lambda f: lambda *a: cache[f, a] if (f, a) in cache else cache.setdefault((f, a), f(*a))
slow = cached(lambda n: n * n)
print(slow(4), slow(4), len(cache), cached(add)(1), cached(add)(1), len(cache))
by_name = {f.__name__: f for f in (add, sub)} | {"max": max}
print({n: f(7, 8) for n, f in by_name.items()}, globals()["add"] is add, getattr(operator, "add")(1, 2), [g for g in (globals().get(n) for n in ("sub", "missing")) if g] == [sub])

#> ['add', 'mul', 'len', 'upper', 'int'] True False 8 ['add', 'int', 'len', 'mul', 'partial', 'print', 'sub', 'upper']
#> 4 True True True
#> open x ['one', 'two'] 3 4
#> open replaced
#> Ab Cd default 1 True 2 default 2
#> 2 [] ['b']
#> [7, 4, 6] True 2
#> 26 ['strip', 'title', '<lambda>', 'len', 'partial', 'str']
#> ['date', 'Apple', 'banana', 'cherry'] ['Apple', 'banana', 'cherry', 'date'] ['banana', 'Apple', 'date', 'cherry'] ['banana', 'cherry', 'Apple', 'date'] ['banana', 'Apple', 'cherry', 'date'] ['banana', 'date', 'cherry', 'Apple'] ['Apple', 'cherry', 'date', 'banana'] banana Apple
#>
#> [2, 3, 0, 1, 2, 4] [3, 9, None] [5, 3, 8]
#> [9, 3, 18]
#> function function True True True
#> '<' not supported between instances of 'function' and 'function'
#> '<' not supported between instances of 'function' and 'function'
#> True True True 1 True True
#> ['index', 'user 42', 'user 2', (405, '/person/1'), (400, "invalid literal for int() with base 10: 'x'"), 3.5, (404, '/nope'), (405, '/')] 4
#> 16 16 1 2 2 2
#> {'add': 15, 'sub': -1, 'max': 8} True 3 True
