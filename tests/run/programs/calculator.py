# A tokenizer, a recursive descent parser and an evaluator.
class Error(Exception):
    pass


def tokenize(text):
    tokens, i = [], 0
    while i < len(text):
        ch = text[i]
        if ch.isspace():
            i += 1
        elif ch.isdigit() or ch == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            part = text[i:j]
            tokens.append(("num", float(part) if "." in part else int(part)))
            i = j
        elif ch.isalpha():
            j = i
            while j < len(text) and text[j].isalnum():
                j += 1
            tokens.append(("name", text[i:j]))
            i = j
        elif text[i:i + 2] in ("**", "//"):
            tokens.append(("op", text[i:i + 2]))
            i += 2
        elif ch in "+-*/%()=,":
            tokens.append(("op", ch))
            i += 1
        else:
            raise Error(f"unexpected {ch!r} at {i}")
    tokens.append(("end", None))
    return tokens


class Parser:
    LEVELS = [("+", "-"), ("*", "/", "//", "%")]

    def __init__(self, text, variables):
        self.tokens = tokenize(text)
        self.at = 0
        self.variables = variables

    @property
    def token(self):
        return self.tokens[self.at]

    def accept(self, *texts):
        kind, text = self.token
        if kind == "op" and text in texts:
            self.at += 1
            return text
        return None

    def expect(self, text):
        if not self.accept(text):
            raise Error(f"expected {text!r}, found {self.token[1]!r}")

    def statement(self):
        if self.token[0] == "name" and self.tokens[self.at + 1] == ("op", "="):
            name = self.token[1]
            self.at += 2
            value = self.variables[name] = self.statement()
            return value
        value = self.level(0)
        if self.token[0] != "end":
            raise Error(f"trailing {self.token[1]!r}")
        return value

    def level(self, n):
        if n == len(self.LEVELS):
            return self.unary()
        left = self.level(n + 1)
        while op := self.accept(*self.LEVELS[n]):
            right = self.level(n + 1)
            left = self.apply(op, left, right)
        return left

    def apply(self, op, a, b):
        try:
            return {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b,
                    "/": lambda: a / b, "//": lambda: a // b, "%": lambda: a % b}[op]()
        except ZeroDivisionError:
            raise Error("division by zero") from None

    def unary(self):
        if self.accept("-"):
            return -self.unary()
        base = self.atom()
        if self.accept("**"):
            return base ** self.unary()
        return base

    def atom(self):
        kind, text = self.token
        self.at += 1
        if kind == "num":
            return text
        if kind == "name":
            if self.accept("("):
                args = []
                if not self.accept(")"):
                    args.append(self.level(0))
                    while self.accept(","):
                        args.append(self.level(0))
                    self.expect(")")
                return self.call(text, args)
            if text not in self.variables:
                raise Error(f"unknown name {text}")
            return self.variables[text]
        if (kind, text) == ("op", "("):
            value = self.level(0)
            self.expect(")")
            return value
        raise Error(f"unexpected {text!r}")

    def call(self, name, args):
        functions = {"max": max, "min": min, "abs": abs, "sum": lambda *a: sum(a)}
        if name not in functions:
            raise Error(f"unknown function {name}")
        return functions[name](*args)


variables = {"pi": 3.14159}
for line in ["1 + 2 * 3", "(1 + 2) * 3", "2 ** 3 ** 2", "-2 ** 2", "x = y = 5", "x * y - 3", "10 / 4", "10 // 4 % 2", "7 % -3",
             "max(1, 2 + 3, x)", "abs(-pi)", "sum()", "1 +", "2 $ 3", "1 / 0", "(1", "nope + 1", "f(1)", "2 3", "2 ** 100", "1.5 * 4"]:
    try:
        print(line, "=", Parser(line, variables).statement())
    except Error as error:
        print(line, "->", error)
print(variables)

#> 1 + 2 * 3 = 7
#> (1 + 2) * 3 = 9
#> 2 ** 3 ** 2 = 512
#> -2 ** 2 = -4
#> x = y = 5 = 5
#> x * y - 3 = 22
#> 10 / 4 = 2.5
#> 10 // 4 % 2 = 0
#> 7 % -3 = -2
#> max(1, 2 + 3, x) = 5
#> abs(-pi) = 3.14159
#> sum() = 0
#> 1 + -> unexpected None
#> 2 $ 3 -> unexpected '$' at 2
#> 1 / 0 -> division by zero
#> (1 -> expected ')', found None
#> nope + 1 -> unknown name nope
#> f(1) -> unknown function f
#> 2 3 -> trailing 3
#> 2 ** 100 = 1267650600228229401496703205376
#> 1.5 * 4 = 6.0
#> {'pi': 3.14159, 'y': 5, 'x': 5}
