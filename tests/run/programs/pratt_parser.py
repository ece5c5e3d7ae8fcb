"""Expression parser: Pratt, AST classes, evaluation and simplification."""
import math
import operator
import re

TOKEN = re.compile(r"\s*(?:(?P<num>\d+\.?\d*(?:e[+-]?\d+)?)|(?P<name>[A-Za-z_]\w*)|(?P<op>\*\*|[-+*/%^(),=]))")

class Node:
    __slots__ = ()
    def __repr__(self):
        return f"{type(self).__name__}({', '.join(repr(getattr(self, s)) for s in self.__slots__)})"
    def __eq__(self, other):
        return type(self) is type(other) and all(getattr(self, s) == getattr(other, s) for s in self.__slots__)
    def __hash__(self):
        return hash((type(self).__name__,) + tuple(getattr(self, s) for s in self.__slots__))

class Num(Node):
    __slots__ = ("value",)
    def __init__(self, value): self.value = value
class Var(Node):
    __slots__ = ("name",)
    def __init__(self, name): self.name = name
class Bin(Node):
    __slots__ = ("op", "left", "right")
    def __init__(self, op, left, right): self.op, self.left, self.right = op, left, right
class Call(Node):
    __slots__ = ("name", "args")
    def __init__(self, name, args): self.name, self.args = name, args

class ParseError(Exception):
    def __init__(self, msg, pos):
        super().__init__(msg, pos)
        self.pos = pos
    def __str__(self):
        return f"{self.args[0]} at {self.pos}"

BINDING = {"=": (1, 0), "+": (10, 11), "-": (10, 11), "*": (20, 21), "/": (20, 21), "%": (20, 21), "^": (31, 30), "**": (31, 30)}
OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "%": operator.mod, "^": operator.pow, "**": operator.pow}

class Parser:
    def __init__(self, text):
        self.text = text
        self.items = list(self.scan())
        self.i = 0
    def scan(self):
        pos = 0
        text = self.text.rstrip()
        while pos < len(text):
            m = TOKEN.match(text, pos)
            if not m:
                raise ParseError(f"unexpected {text[pos]!r}", pos)
            yield m.lastgroup, m.group(m.lastgroup), m.start(m.lastgroup)
            pos = m.end()
    def peek(self):
        return self.items[self.i] if self.i < len(self.items) else ("end", "", len(self.text))
    def take(self, want=None):
        kind, text, pos = self.peek()
        if want is not None and text != want:
            raise ParseError(f"expected {want!r}, got {text or 'end'!r}", pos)
        self.i += 1
        return kind, text, pos
    def expr(self, least=0):
        kind, text, pos = self.take()
        if kind == "num":
            left = Num(float(text) if any(c in text for c in ".e") else int(text))
        elif kind == "name":
            if self.peek()[1] == "(":
                self.take()
                args = []
                while self.peek()[1] != ")":
                    args.append(self.expr())
                    if self.peek()[1] == ",":
                        self.take()
                self.take(")")
                left = Call(text, tuple(args))
            else:
                left = Var(text)
        elif text == "(":
            left = self.expr()
            self.take(")")
        elif text == "-":
            left = Bin("*", Num(-1), self.expr(25))
        else:
            raise ParseError(f"unexpected {text or 'end'!r}", pos)
        while True:
            kind, text, pos = self.peek()
            if text not in BINDING:
                break
            l, r = BINDING[text]
            if l < least:
                break
            self.take()
            left = Bin(text, left, self.expr(r))
        return left

def evaluate(node, env):
    match node:
        case Num(value=v):
            return v
        case Var(name=n):
            return env[n]
        case Bin(op="=", left=Var(name=n), right=r):
            env[n] = evaluate(r, env)
            return env[n]
        case Bin(op=op, left=l, right=r):
            return OPS[op](evaluate(l, env), evaluate(r, env))
        case Call(name=n, args=a):
            return getattr(math, n)(*(evaluate(x, env) for x in a))
    raise TypeError(node)

env = {"pi": math.pi}
for src in ["1 + 2 * 3", "x = 2 ^ 3 ^ 2", "-x % 7", "(1+2", "sqrt(2) * cos(pi)", "2 $ 3", "y + 1", "gcd(84, 36) + hypot(3, 4)", "1/0", "10e2 / 4", "f(", "3 = 4", "2**-1", "nosuch(1)"]:
    try:
        tree = Parser(src).expr()
        print(src, "=>", tree, "=>", evaluate(tree, env))
    except ParseError as e:
        print(src, "!", e, e.args)
    except Exception as e:
        print(src, "!!", type(e).__name__, e)
print(len({Parser("1+x").expr(), Parser("1 + x").expr(), Parser("x+1").expr()}), Parser("1+x").expr() == Parser("1+x").expr())

#> 1 + 2 * 3 => Bin('+', Num(1), Bin('*', Num(2), Num(3))) => 7
#> x = 2 ^ 3 ^ 2 => Bin('=', Var('x'), Bin('^', Num(2), Bin('^', Num(3), Num(2)))) => 512
#> -x % 7 => Bin('%', Bin('*', Num(-1), Var('x')), Num(7)) => 6
#> (1+2 ! expected ')', got 'end' at 4 ("expected ')', got 'end'", 4)
#> sqrt(2) * cos(pi) => Bin('*', Call('sqrt', (Num(2),)), Call('cos', (Var('pi'),))) => -1.4142135623730951
#> 2 $ 3 ! unexpected ' ' at 1 ("unexpected ' '", 1)
#> y + 1 !! KeyError 'y'
#> gcd(84, 36) + hypot(3, 4) => Bin('+', Call('gcd', (Num(84), Num(36))), Call('hypot', (Num(3), Num(4)))) => 17.0
#> 1/0 !! ZeroDivisionError division by zero
#> 10e2 / 4 => Bin('/', Num(1000.0), Num(4)) => 250.0
#> f( ! unexpected 'end' at 2 ("unexpected 'end'", 2)
#> 3 = 4 !! KeyError '='
#> 2**-1 => Bin('**', Num(2), Bin('*', Num(-1), Num(1))) => 0.5
#> nosuch(1) !! AttributeError module 'math' has no attribute 'nosuch'
#> 2 True
