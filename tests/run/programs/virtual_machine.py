import operator
from typing import NamedTuple


class Op:
    PUSH, LOAD, STORE, CALL, JUMP, UNLESS, PRINT, HALT = "push load store call jump unless print halt".split()


class Code(NamedTuple):
    op: str
    value: object = None

    def __str__(self):
        return self.op + ("" if self.value is None else f" {self.value!r}")


FUNCTIONS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "//": operator.floordiv}
FUNCTIONS |= {"%": operator.mod, "<": operator.lt, "==": operator.eq, "**": pow}
LEVELS = [("==", "<"), ("+", "-"), ("*", "//", "%")]


class Compiler:
    def __init__(self, source):
        self.words = source.split()
        self.at = 0
        self.code = []

    def peek(self):
        return self.words[self.at] if self.at < len(self.words) else None

    def take(self, *wanted):
        word = self.peek()
        if wanted and word not in wanted:
            raise SyntaxError(f"expected {' or '.join(wanted)}, found {word or 'the end'} at word {self.at}")
        self.at += 1
        return word

    def emit(self, op, value=None):
        self.code.append(Code(op, value))
        return len(self.code) - 1

    def patch(self, at):
        self.code[at] = self.code[at]._replace(value=len(self.code))

    def expression(self, level=0):
        if level == len(LEVELS):
            return self.atom()
        self.expression(level + 1)
        while self.peek() in LEVELS[level]:
            name = self.take()
            self.expression(level + 1)
            self.emit(Op.CALL, name)

    def atom(self):
        word = self.take()
        if word == "(":
            self.expression()
            self.take(")")
        elif word and word.isdigit():
            self.emit(Op.PUSH, int(word))
        elif word and word.isidentifier():
            self.emit(Op.LOAD, word)
        else:
            raise SyntaxError(f"unexpected {word or 'end'}")
        if self.peek() == "**":
            self.take()
            self.atom()
            self.emit(Op.CALL, "**")

    def block(self, *ends):
        while self.peek() not in ends:
            match self.take():
                case "print":
                    self.expression()
                    self.emit(Op.PRINT)
                case "while":
                    start = len(self.code)
                    self.expression()
                    leave = self.emit(Op.UNLESS)
                    self.take("do")
                    self.block("end")
                    self.emit(Op.JUMP, start)
                    self.patch(leave)
                case "if":
                    self.expression()
                    leave = self.emit(Op.UNLESS)
                    self.take("then")
                    if self.block("else", "end") == "else":
                        skip = self.emit(Op.JUMP)
                        self.patch(leave)
                        self.block("end")
                        leave = skip
                    self.patch(leave)
                case None:
                    raise SyntaxError(f"missing {' or '.join(filter(None, ends))}")
                case name if name.isidentifier():
                    self.take("=")
                    self.expression()
                    self.emit(Op.STORE, name)
                case other:
                    raise SyntaxError(f"cannot begin with {other}")
        return self.take() if ends != (None,) else None


def compiled(source):
    compiler = Compiler(source)
    compiler.block(None)
    compiler.emit(Op.HALT)
    return compiler.code


def run(code, limit=5000):
    stack, names, at = [], {}, 0
    for step in range(limit):
        op, value = code[at]
        at += 1
        match op:
            case Op.PUSH:
                stack.append(value)
            case Op.LOAD:
                stack.append(names[value])
            case Op.STORE:
                names[value] = stack.pop()
            case Op.CALL:
                b, a = stack.pop(), stack.pop()
                stack.append(FUNCTIONS[value](a, b))
            case Op.JUMP:
                at = value
            case Op.UNLESS:
                if not stack.pop():
                    at = value
            case Op.PRINT:
                print(">", stack.pop())
            case Op.HALT:
                return step, names
    raise TimeoutError(f"still running after {limit} steps")


for line, code in enumerate(compiled("x = 2 + 3 * 4 if x == 14 then print x else print 0 end")):
    print(f"{line:3} {code}")
for source in (
    "print 2 + 3 * 4 print ( 2 + 3 ) * 4 print 10 - 4 - 3 print 2 ** 3 ** 2 print 7 // 2 % 2",
    "n = 27 c = 0 while 1 < n do if n % 2 == 0 then n = n // 2 else n = 3 * n + 1 end c = c + 1 end print c",
    "a = 0 b = 1 i = 0 while i < 100 do t = a + b a = b b = t i = i + 1 end print a",
    "",
    "print 1 // 0",
    "print y",
    "while 1 do end",
    "x = ",
    "x 3",
    "if 1 then print 1",
    "+ 1",
    "print ( 1",
):
    try:
        steps, names = run(compiled(source))
        print(steps, names)
    except Exception as e:
        print(type(e).__name__, e)
print(repr(Code(Op.PUSH, 3)), Code(Op.HALT), Code._fields, Code("x") == ("x", None))

#>   0 push 2
#>   1 push 3
#>   2 push 4
#>   3 call '*'
#>   4 call '+'
#>   5 store 'x'
#>   6 load 'x'
#>   7 push 14
#>   8 call '=='
#>   9 unless 13
#>  10 load 'x'
#>  11 print
#>  12 jump 15
#>  13 push 0
#>  14 print
#>  15 halt
#> > 14
#> > 20
#> > 3
#> > 512
#> > 1
#> 30 {}
#> > 111
#> 2271 {'n': 1, 'c': 111}
#> > 354224848179261915075
#> 1712 {'a': 354224848179261915075, 'b': 573147844013817084101, 'i': 100, 't': 573147844013817084101}
#> 0 {}
#> ZeroDivisionError integer division or modulo by zero
#> KeyError 'y'
#> TimeoutError still running after 5000 steps
#> SyntaxError unexpected end
#> SyntaxError expected =, found 3 at word 1
#> SyntaxError missing else or end
#> SyntaxError cannot begin with +
#> SyntaxError expected ), found the end at word 3
#> Code(op='push', value=3) halt ('op', 'value') True
