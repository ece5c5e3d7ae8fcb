# Regular expressions to NFAs by derivatives of a small tree: literals, classes, groups, repetition, alternation, search and replace.
class Node:
    def __or__(self, o):
        return self if isinstance(o, Empty) else o if isinstance(self, Empty) else Alt(self, o) if self != o else self

    def __add__(self, o):
        if isinstance(self, Empty) or isinstance(o, Empty):
            return Empty()
        return o if isinstance(self, Eps) else self if isinstance(o, Eps) else Seq(self, o)

    def __eq__(self, o):
        return type(self) is type(o) and vars(self) == vars(o)

    def __hash__(self):
        return hash((type(self), *vars(self).values()))

    def match(self, text):
        node = self
        for c in text:
            node = node.derive(c)
        return node.nullable

    def longest(self, text, start):
        node, end = self, start if self.nullable else None
        for i in range(start, len(text)):
            node = node.derive(text[i])
            if isinstance(node, Empty):
                break
            if node.nullable:
                end = i + 1
        return end

    def find_all(self, text):
        i, found = 0, []
        while i < len(text):
            end = self.longest(text, i)
            if end is None or end == i:
                i += 1
            else:
                found.append((i, text[i:end]))
                i = end
        return found

    def replace(self, text, f):
        out, at = [], 0
        for i, m in self.find_all(text):
            out += [text[at:i], f(m) if callable(f) else f]
            at = i + len(m)
        return "".join(out) + text[at:]


class Empty(Node):
    nullable = False
    derive = lambda self, c: self


class Eps(Node):
    nullable = True
    derive = lambda self, c: Empty()


class Char(Node):
    nullable = False

    def __init__(self, chars, negate=False):
        self.chars, self.negate = chars, negate

    def derive(self, c):
        return Eps() if (self.chars is None or c in self.chars) != self.negate else Empty()


class Seq(Node):
    def __init__(self, a, b):
        self.a, self.b = a, b

    @property
    def nullable(self):
        return self.a.nullable and self.b.nullable

    def derive(self, c):
        left = self.a.derive(c) + self.b
        return left | self.b.derive(c) if self.a.nullable else left


class Alt(Node):
    def __init__(self, a, b):
        self.a, self.b = a, b

    @property
    def nullable(self):
        return self.a.nullable or self.b.nullable

    def derive(self, c):
        return self.a.derive(c) | self.b.derive(c)


class Star(Node):
    nullable = True

    def __init__(self, a):
        self.a = a

    def derive(self, c):
        return self.a.derive(c) + self


class Parser:
    def __init__(self, text):
        self.text, self.i = text, 0

    def peek(self):
        return self.text[self.i] if self.i < len(self.text) else None

    def take(self):
        if self.i >= len(self.text):
            raise ValueError(f"unexpected end of {self.text!r}")
        self.i += 1
        return self.text[self.i - 1]

    def parse(self):
        node = self.alternatives()
        if self.peek() is not None:
            raise ValueError(f"unexpected {self.peek()!r} at {self.i}")
        return node

    def alternatives(self):
        node = self.sequence()
        while self.peek() == "|":
            self.take()
            node = node | self.sequence()
        return node

    def sequence(self):
        node = Eps()
        while self.peek() not in (None, "|", ")"):
            node = node + self.repeat()
        return node

    def repeat(self):
        if self.peek() in "*+?":
            raise ValueError(f"nothing to repeat at {self.i}")
        node = self.atom()
        while self.peek() is not None and self.peek() in "*+?{":
            match self.take():
                case "*":
                    node = Star(node)
                case "+":
                    node = node + Star(node)
                case "?":
                    node = node | Eps()
                case "{":
                    n = ""
                    while (c := self.take()) != "}":
                        n += c
                    one, node = node, Eps()
                    for _ in range(int(n)):
                        node = one + node
        return node

    def atom(self):
        c = self.take()
        if c == "(":
            node = self.alternatives()
            if self.peek() != ")":
                raise ValueError("missing )")
            self.take()
            return node
        if c == "[":
            negate = self.peek() == "^" and bool(self.take())
            chars = ""
            while (c := self.take()) != "]":
                if self.peek() == "-":
                    self.take()
                    chars += "".join(map(chr, range(ord(c), ord(self.take()) + 1)))
                else:
                    chars += c
            return Char(chars, negate)
        if c == ".":
            return Char(None)
        if c == "\\":
            return Char({"d": "0123456789", "s": " \t\n"}.get(c := self.take(), c))
        return Char(c)


def rx(text):
    return Parser(text).parse()


for pattern, texts in (("a*b", "b ab aaab aa"), ("(ab|c)+", "ab cab abcc a"), ("[a-c]x?[^y]", "az axz axy by"), (r"\d{3}-\d+", "123-4 12-34 123-"), ("(a|b)*abb", "abb aabb babab"), ("", "a")):
    print(pattern, [t for t in texts.split() if rx(pattern).match(t)])
print(rx(r"\d+(\.\d+)?").find_all("pi 3.14 and 42, v1.2.3"), rx("a+").replace("caandaaab", lambda m: str(len(m))), rx(" +").replace("a   b  c", "_"))
print(rx("(foo|bar)s?").find_all("foos bar fo barss"), rx("a|a|a") == rx("a"), rx("x*").longest("xxxy", 0), rx("(a?){8}a{8}").match("a" * 8))
for bad in ("*a", "(a", "a)", "[a", "a{2", "\\"):
    try:
        rx(bad)
    except ValueError as e:
        print(bad, e)

#> a*b ['b', 'ab', 'aaab']
#> (ab|c)+ ['ab', 'cab', 'abcc']
#> [a-c]x?[^y] ['az', 'axz']
#> \d{3}-\d+ ['123-4']
#> (a|b)*abb ['abb', 'aabb']
#>  []
#> [(3, '3.14'), (12, '42'), (17, '1.2'), (21, '3')] c2nd3b a_b_c
#> [(0, 'foos'), (5, 'bar'), (12, 'bars')] True 3 True
#> *a nothing to repeat at 0
#> (a missing )
#> a) unexpected ')' at 1
#> [a unexpected end of '[a'
#> a{2 unexpected end of 'a{2'
#> \ unexpected end of '\\'
