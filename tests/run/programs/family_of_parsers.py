# Parser combinators: sequences, choices, repetition, mapping, lookahead, errors with expectations; used for arithmetic, lists, key-values and dates.
class Failure(Exception):
    def __init__(self, pos, expected):
        super().__init__(f"at {pos}: expected {' or '.join(sorted(expected))}")
        self.pos, self.expected = pos, set(expected)


class P:
    def __init__(self, f, name="?"):
        self.f, self.name = f, name

    def __call__(self, text, i=0):
        return self.f(text, i)

    def parse(self, text):
        v, i = (self << end)(text)
        return v

    def __add__(self, o):
        def f(t, i):
            a, i = self(t, i)
            b, i = o(t, i)
            return (*a, b) if isinstance(a, tuple) else (a, b), i
        return P(f)

    def __or__(self, o):
        def f(t, i):
            try:
                return self(t, i)
            except Failure as e:
                if e.pos > i:
                    raise
                try:
                    return o(t, i)
                except Failure as e2:
                    if e2.pos > e.pos:
                        raise
                    raise Failure(e.pos, e.expected | e2.expected) from None
        return P(f)

    def __rshift__(self, o):
        if not isinstance(o, P):
            return P(lambda t, i: (lambda r: (o(r[0]), r[1]))(self(t, i)))
        return (self + o) >> (lambda p: p[-1])

    def __lshift__(self, o):
        def f(t, i):
            v, i = self(t, i)
            return v, o(t, i)[1]
        return P(f)

    def many(self, least=0):
        def f(t, i):
            out = []
            while True:
                try:
                    v, j = self(t, i)
                except Failure as e:
                    if e.pos > i or len(out) < least:
                        raise
                    return out, i
                out.append(v)
                if j == i:
                    return out, i
                i = j
        return P(f)

    def sep(self, by):
        return (self + (by >> self).many()) >> (lambda p: [p[0] if len(p) == 2 else p[:-1], *p[-1]]) | P(lambda t, i: ([], i))

    def opt(self, default=None):
        return self | P(lambda t, i: (default, i))

    def named(self, name):
        def f(t, i):
            try:
                return self(t, i)
            except Failure as e:
                raise Failure(i, {name}) if e.pos == i else e from None
        return P(f, name)


def lit(s):
    def f(t, i):
        if t.startswith(s, i):
            return s, i + len(s)
        raise Failure(i, {repr(s)})
    return P(f)


def char(test, name):
    def f(t, i):
        if i < len(t) and test(t[i]):
            return t[i], i + 1
        raise Failure(i, {name})
    return P(f)


def lazy(make):
    return P(lambda t, i: make()(t, i))


def _end(t, i):
    if i < len(t):
        raise Failure(i, {"end"})
    return None, i


end = P(_end)
ws = char(str.isspace, "space").many()
tok = lambda p: p << ws
digits = char(str.isdigit, "digit").many(1) >> "".join
number = tok(digits + (lit(".") >> digits).opt()) >> (lambda p: int(p[0]) if p[1] is None else float(".".join(p)))
number = number.named("number")
name = (tok(char(str.isalpha, "letter").many(1)) >> "".join).named("name")


def left(op, term, table):
    def fold(p):
        v = p[0]
        for o, r in p[1]:
            v = table[o](v, r)
        return v
    return (term + (op + term).many()) >> fold


expr = lazy(lambda: sums)
atom = number | tok(lit("(")) >> expr << tok(lit(")")) | (tok(lit("-")) >> lazy(lambda: atom)) >> (lambda v: -v)
power = (atom + (tok(lit("^")) >> lazy(lambda: power)).opt()) >> (lambda p: p[0] if p[1] is None else p[0] ** p[1])
products = left(tok(lit("*") | lit("/")), power, {"*": lambda a, b: a * b, "/": lambda a, b: a / b})
sums = left(tok(lit("+") | lit("-")), products, {"+": lambda a, b: a + b, "-": lambda a, b: a - b})
for t in ("1 + 2 * 3", "(1+2)*3 - -4", "2^3^2", "10/4*2", "((7))", "1.5 + .5", "1 +", "2 * (3", "x", "1 2", "", "2 ** 3", "-(-2)^2"):
    try:
        print(t, "=", (ws >> expr).parse(t))
    except Failure as e:
        print(t, "!", e)
listp = lazy(lambda: tok(lit("[")) >> (number | listp | name).sep(tok(lit(","))) << tok(lit("]")))
for t in ("[]", "[1, [2, x], [[]]]", "[1,", "[1 2]", "[,]"):
    try:
        print(listp.parse(t))
    except Failure as e:
        print(t, "!", e)
pair = (name << tok(lit("="))) + (number | name)
conf = pair.sep(tok(lit(";"))) >> dict
two = (char(str.isdigit, "digit") + char(str.isdigit, "digit")) >> (lambda p: int("".join(p)))
date = ((two + two) >> (lambda p: p[0] * 100 + p[1])) + (lit("-") >> two) + (lit("-") >> two)
for p, t in ((conf, "a = 1; b = two;c=2.5"), (conf, ""), (conf, "a=;"), (date, "2024-02-29"), (date, "2024-2-9"), (date << lit("Z").opt(), "1999-12-31Z")):
    try:
        print(p.parse(t))
    except Failure as e:
        print(t, "!", e, sorted(e.expected))

#> 1 + 2 * 3 = 7
#> (1+2)*3 - -4 = 13
#> 2^3^2 = 512
#> 10/4*2 = 5.0
#> ((7)) = 7
#> 1.5 + .5 ! at 6: expected '(' or '-' or number
#> 1 + ! at 3: expected '(' or '-' or number
#> 2 * (3 ! at 6: expected ')'
#> x ! at 0: expected '(' or '-' or number
#> 1 2 ! at 2: expected end
#>  ! at 0: expected '(' or '-' or number
#> 2 ** 3 ! at 3: expected '(' or '-' or number
#> -(-2)^2 = 4
#> []
#> [1, [2, 'x'], [[]]]
#> [1, ! at 3: expected '[' or name or number
#> [1 2] ! at 3: expected ']'
#> [,] ! at 1: expected ']'
#> {'a': 1, 'b': 'two', 'c': 2.5}
#> {}
#> a=; ! at 2: expected name or number ['name', 'number']
#> (2024, 2, 29)
#> 2024-2-9 ! at 6: expected digit ['digit']
#> (1999, 12, 31)
