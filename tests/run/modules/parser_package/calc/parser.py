from . import nodes as n
from .errors import ParseError
from .lexer import tokens
LEVELS = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 4}


class Parser:
    def __init__(self, text):
        self.tokens = list(tokens(text))
        self.at = 0

    @property
    def token(self):
        return self.tokens[self.at]

    def take(self, text=None):
        token = self.token
        if text is not None and token.text != text:
            raise ParseError(f"{text!r} expected, not {token.text or 'end'!r}", token.at)
        self.at += 1
        return token

    def statements(self):
        while self.token.kind != "end":
            if self.token.kind == "name" and self.tokens[self.at + 1].text == "=":
                name = self.take().text
                self.take("=")
                yield n.Assign(name, self.expression(0))
            else:
                yield self.expression(0)
            if self.token.kind != "end":
                self.take(";")

    def expression(self, least):
        left = self.atom()
        while (level := LEVELS.get(self.token.text, 0)) > least:
            op = self.take().text
            left = n.Binary(op, left, self.expression(level - (op == "^")))
        return left

    def atom(self):
        token = self.take()
        match token.kind, token.text:
            case "number", text:
                return n.Number(float(text) if "." in text else int(text))
            case "name", name if self.token.text == "(":
                self.take("(")
                args = []
                while self.token.text != ")":
                    args.append(self.expression(0))
                    if self.token.text != ")":
                        self.take(",")
                self.take(")")
                return n.Call(name, args)
            case "name", name:
                return n.Name(name)
            case "op", "-":
                return n.Negate(self.expression(3))
            case "op", "(":
                inner = self.expression(0)
                self.take(")")
                return inner
        raise ParseError(f"unexpected {token.text or 'end'!r}", token.at)


def parse(text):
    return list(Parser(text).statements())
