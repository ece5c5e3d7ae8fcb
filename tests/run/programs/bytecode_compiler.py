# A compiler of a little language to stack code with an optimiser and a machine: variables, while, if, functions, printing.
import re
from enum import IntEnum, auto


class Op(IntEnum):
    CONST = auto()
    LOAD = auto()
    STORE = auto()
    BIN = auto()
    JUMP = auto()
    JUMPF = auto()
    CALL = auto()
    RET = auto()
    PRINT = auto()
    POP = auto()


class CompileError(Exception):
    pass


OPS = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a // b, "%": lambda a, b: a % b, "<": lambda a, b: int(a < b), "==": lambda a, b: int(a == b)}
LEVELS = [("==", "<"), ("+", "-"), ("*", "/", "%")]


class Compiler:
    def __init__(self, source):
        self.toks = re.findall(r"\d+|[a-z]\w*|==|[-+*/%<=(){};,]", source) + ["end"]
        self.i, self.functions, self.code = 0, {}, []

    def next(self, want=None):
        t = self.toks[self.i]
        if want is not None and t != want:
            raise CompileError(f"expected {want!r}, got {t!r}")
        self.i += 1
        return t

    def at(self, *ts):
        return self.toks[self.i] in ts

    def emit(self, op, arg=None):
        self.code.append([op, arg])
        return len(self.code) - 1

    def program(self):
        while not self.at("end"):
            self.statement()
        self.emit(Op.CONST, 0)
        self.emit(Op.RET)
        return self.code, self.functions

    def block(self):
        self.next("{")
        while not self.at("}"):
            if self.at("end"):
                raise CompileError("open block")
            self.statement()
        self.next("}")

    def statement(self):
        t = self.next()
        if t == "while":
            start = len(self.code)
            self.expression()
            out = self.emit(Op.JUMPF)
            self.block()
            self.emit(Op.JUMP, start)
            self.code[out][1] = len(self.code)
        elif t == "if":
            self.expression()
            out = self.emit(Op.JUMPF)
            self.block()
            if self.at("else"):
                self.next()
                end = self.emit(Op.JUMP)
                self.code[out][1] = len(self.code)
                self.block()
                out = end
            self.code[out][1] = len(self.code)
        elif t == "def":
            name, params = self.next(), []
            self.next("(")
            while not self.at(")"):
                params.append(self.next())
                if self.at(","):
                    self.next()
            self.next(")")
            saved, self.code = self.code, []
            self.functions[name] = (params, self.code)
            self.block()
            self.emit(Op.CONST, 0)
            self.emit(Op.RET)
            self.code = saved
        elif t in ("return", "print"):
            self.expression()
            self.next(";")
            self.emit(Op.RET if t == "return" else Op.PRINT)
        elif self.at("="):
            self.next()
            self.expression()
            self.next(";")
            self.emit(Op.STORE, t)
        else:
            self.i -= 1
            self.expression()
            self.next(";")
            self.emit(Op.POP)

    def expression(self, level=0):
        if level == len(LEVELS):
            return self.atom()
        self.expression(level + 1)
        while self.at(*LEVELS[level]):
            op = self.next()
            self.expression(level + 1)
            self.emit(Op.BIN, op)

    def atom(self):
        t = self.next()
        if t.isdigit():
            self.emit(Op.CONST, int(t))
        elif t == "(":
            self.expression()
            self.next(")")
        elif t == "-":
            self.emit(Op.CONST, 0)
            self.atom()
            self.emit(Op.BIN, "-")
        elif t[0].isalpha() and t != "end":
            if not self.at("("):
                return self.emit(Op.LOAD, t)
            self.next()
            n = 0
            while not self.at(")"):
                self.expression()
                n += 1
                if self.at(","):
                    self.next()
            self.next(")")
            self.emit(Op.CALL, (t, n))
        else:
            raise CompileError(f"unexpected {t!r}")


def fold(code):
    if any(op in (Op.JUMP, Op.JUMPF) for op, _ in code):
        return code
    out = []
    for op, arg in code:
        if op is Op.BIN and len(out) > 1 and out[-1][0] is out[-2][0] is Op.CONST and not (arg in "/%" and out[-1][1] == 0):
            b, a = out.pop()[1], out.pop()[1]
            out.append([Op.CONST, OPS[arg](a, b)])
        else:
            out.append([op, arg])
    return out


def run(source, show=False):
    out, steps = [], 0
    try:
        main, functions = Compiler(source).program()
    except CompileError as e:
        return f"compile error: {e}"
    main = fold(main)
    if show:
        print([f"{Op(o).name}{'' if a is None else ' ' + str(a)}" for o, a in main])
    frames = [(main, 0, {}, [])]
    while frames:
        code, pc, env, stack = frames.pop()
        while True:
            op, arg = code[pc]
            pc, steps = pc + 1, steps + 1
            if steps > 50000:
                return out + ["too long"]
            match op:
                case Op.CONST:
                    stack.append(arg)
                case Op.LOAD:
                    if arg not in env:
                        return out + [f"no variable {arg}"]
                    stack.append(env[arg])
                case Op.STORE:
                    env[arg] = stack.pop()
                case Op.BIN:
                    b, a = stack.pop(), stack.pop()
                    try:
                        stack.append(OPS[arg](a, b))
                    except ZeroDivisionError as e:
                        return out + [str(e)]
                case Op.JUMP:
                    pc = arg
                case Op.JUMPF:
                    pc = pc if stack.pop() else arg
                case Op.PRINT:
                    out.append(stack.pop())
                case Op.POP:
                    stack.pop()
                case Op.CALL:
                    name, n = arg
                    if name not in functions or len(functions[name][0]) != n:
                        return out + [f"cannot call {name}/{n}"]
                    params, body = functions[name]
                    args = [stack.pop() for _ in range(n)][::-1]
                    frames.append((code, pc, env, stack))
                    code, pc, env, stack = body, 0, dict(zip(params, args)), []
                case Op.RET:
                    value = stack.pop()
                    if not frames:
                        return out
                    code, pc, env, stack = frames.pop()
                    stack.append(value)


print(run("print 1 + 2 * 3 - 4 / 2; print -(3 - 5) * 10 % 7;", show=True))
print(run("i = 0; s = 0; while i < 10 { s = s + i * i; i = i + 1; } print s;"))
print(run("def fib(n) { if n < 2 { return n; } return fib(n - 1) + fib(n - 2); } print fib(15);"))
print(run("def gcd(a, b) { while b { t = a % b; a = b; b = t; } return a; } print gcd(1071, 462); print gcd(17, 5) == 1;"))
print(run("x = 5; if x < 3 { print 1; } else { if x == 5 { print 2; } else { print 3; } }"))
print(run("n = 27; c = 0; while 1 < n { if n % 2 == 0 { n = n / 2; } else { n = 3 * n + 1; } c = c + 1; } print c;"))
for bad in ("print ;", "x = 1", "while 1 { }", "print y;", "print 1 / 0;", "f(1);", "def f(a) { return a; } print f(1, 2); ", "if 1 { print 1;", ") ;"):
    print(run(bad))

#> ['CONST 5', 'PRINT', 'CONST 6', 'PRINT', 'CONST 0', 'RET']
#> [5, 6]
#> [285]
#> [610]
#> [21, 1]
#> [2]
#> [111]
#> compile error: unexpected ';'
#> compile error: expected ';', got 'end'
#> ['too long']
#> ['no variable y']
#> ['integer division or modulo by zero']
#> ['cannot call f/1']
#> ['cannot call f/2']
#> compile error: open block
#> compile error: unexpected ')'
