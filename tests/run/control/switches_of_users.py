# Dispatch as users write it: if-chains, dict tables, getattr dispatch, match, class hierarchies, partials, fallthrough by loops; all giving the same.
import operator
from functools import partial, reduce, singledispatch


def by_if(op, a, b):
    if op == "+":
        return a + b
    elif op == "-":
        return a - b
    elif op in ("*", "x"):
        return a * b
    elif op == "/" and b != 0:
        return a / b
    elif op.startswith("<") and len(op) == 2:
        return a << b if op == "<<" else a <= b
    else:
        return None


TABLE = {"+": operator.add, "-": operator.sub, "*": operator.mul, "x": operator.mul, "<<": operator.lshift, "<=": operator.le, "/": lambda a, b: a / b if b else None}


def by_table(op, a, b):
    return TABLE.get(op, lambda a, b: None)(a, b)


class Ops:
    names = {"+": "add", "-": "sub", "*": "mul", "x": "mul", "/": "div", "<<": "shift", "<=": "le"}

    def __call__(self, op, a, b):
        return getattr(self, "op_" + self.names.get(op, "none"), self.default)(a, b)

    op_add = staticmethod(lambda a, b: a + b)
    op_sub = partial(lambda f, a, b: f(a, b), lambda a, b: a - b)

    def op_mul(self, a, b):
        return sum(a for _ in range(b)) if isinstance(b, int) and 0 <= b < 99 and isinstance(a, int) else a * b

    @classmethod
    def op_div(cls, a, b):
        try:
            return a / b
        except ZeroDivisionError:
            return None

    op_shift = operator.lshift
    op_le = lambda self, a, b: a <= b

    def __getattr__(self, name):
        raise AttributeError(name)

    def default(self, a, b):
        return None


Ops.op_shift = staticmethod(operator.lshift)


def by_match(op, a, b):
    match op, a, b:
        case "+", x, y:
            return x + y
        case "-", x, y:
            return x - y
        case ("*" | "x"), x, y:
            return x * y
        case "/", _, 0:
            return None
        case "/", x, y:
            return x / y
        case "<<", int(x), int(y):
            return x << y
        case "<=", x, y:
            return x <= y


def by_loop(op, a, b):
    for names, f in ((("+",), lambda: a + b), (("-",), lambda: a - b), (("*", "x"), lambda: a * b), (("/",), lambda: a / b if b else None), (("<<",), lambda: a << b), (("<=",), lambda: a <= b)):
        if op in names:
            break
    else:
        return None
    return f()


class Op:
    registry = {}

    def __init_subclass__(cls, sign):
        for s in sign.split():
            Op.registry[s] = cls

    @classmethod
    def run(cls, op, a, b):
        return Op.registry.get(op, Op)().apply(a, b)

    def apply(self, a, b):
        return None


class Add(Op, sign="+"):
    apply = lambda self, a, b: a + b


class Sub(Op, sign="-"):
    apply = lambda self, a, b: a - b


class Mul(Op, sign="* x"):
    apply = lambda self, a, b: a * b


class Div(Op, sign="/"):
    apply = lambda self, a, b: a / b if b else None


class Shift(Op, sign="<<"):
    apply = staticmethod(operator.lshift)


class Le(Op, sign="<="):
    apply = staticmethod(operator.le)


ways = [by_if, by_table, Ops(), by_match, by_loop, Op.run]
for op, a, b in (("+", 1, 2), ("+", "a", "b"), ("+", [1], [2.5]), ("-", 5, 7.5), ("*", 3, 4), ("x", 2**40, 2**30), ("*", "ab", 2), ("/", 7, 2), ("/", 1, 0), ("<<", 1, 70), ("<=", 1, 1.5), ("<=", "b", "a"), ("?", 1, 2), ("-", {1, 2}, {2})):
    results = [w(op, a, b) for w in ways]
    print(op, results[0], all(r == results[0] and type(r) is type(results[0]) for r in results))
errors = []
for w in ways:
    try:
        w("-", "a", "b")
    except TypeError as e:
        errors.append(str(e))
print(set(errors), len(errors))


@singledispatch
def kind(x):
    return "other"


for t, name in ((int, "int"), (str, "str"), (list, "list"), (type(None), "none"), (bool, "bool")):
    kind.register(t, lambda x, name=name: name)
print([kind(v) for v in (1, "s", [1], None, True, 1.5, {})])
print(reduce(lambda acc, step: by_table(step[0], acc, step[1]), [("+", 5), ("*", 3), ("-", 1), ("/", 2)], 1))
state, out = 0, []
while True:
    if state == 0:
        out.append("init")
        state = 2
        continue
    elif state == 2:
        out.append("work")
        state += len(out)
    if state > 3:
        out.append("end")
        break
print(out, state)

#> + 3 True
#> + ab True
#> + [1, 2.5] True
#> - -2.5 True
#> * 12 True
#> x 1180591620717411303424 True
#> * abab True
#> / 3.5 True
#> / None True
#> << 1180591620717411303424 True
#> <= True True
#> <= False True
#> ? None True
#> - {1} True
#> {"unsupported operand type(s) for -: 'str' and 'str'"} 6
#> ['int', 'str', 'list', 'none', 'bool', 'other', 'other']
#> 8.5
#> ['init', 'work', 'end'] 4
