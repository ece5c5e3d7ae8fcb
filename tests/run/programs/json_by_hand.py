class ParseError(ValueError):
    def __init__(self, message, position):
        super().__init__(f"{message} at {position}")
        self.position = position


ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
UNESCAPES = {v: "\\" + k for k, v in ESCAPES.items() if k != "/"}


def dump(value, indent=None, level=0):
    match value:
        case None:
            return "null"
        case True:
            return "true"
        case False:
            return "false"
        case int() | float():
            return repr(value)
        case str():
            out = ['"']
            for c in value:
                out.append(UNESCAPES.get(c) or (c if " " <= c <= "~" else f"\\u{ord(c):04x}"))
            return "".join(out) + '"'
        case list() | tuple():
            parts, pair = [dump(v, indent, level + 1) for v in value], "[]"
        case dict():
            parts, pair = [], "{}"
            for k, v in value.items():
                if not isinstance(k, str):
                    raise TypeError(f"keys must be str, not {type(k).__name__}")
                parts.append(f"{dump(k)}: {dump(v, indent, level + 1)}")
        case _:
            raise TypeError(f"cannot write {type(value).__name__}")
    if indent is None or not parts:
        return pair[0] + ", ".join(parts) + pair[1]
    pad = "\n" + " " * indent * (level + 1)
    return pair[0] + pad + ("," + pad).join(parts) + "\n" + " " * indent * level + pair[1]


class Parser:
    def __init__(self, text):
        self.text, self.at = text, 0

    def space(self):
        while self.text[self.at : self.at + 1] in set(" \t\r\n"):
            self.at += 1

    def take(self, token):
        self.space()
        if found := self.text.startswith(token, self.at):
            self.at += len(token)
        return found

    def expect(self, token):
        if not self.take(token):
            raise ParseError(f"expected {token!r}", self.at)

    def value(self):
        for word, meaning in (("null", None), ("true", True), ("false", False)):
            if self.take(word):
                return meaning
        if self.take("["):
            items = []
            while not self.take("]"):
                if items:
                    self.expect(",")
                items.append(self.value())
            return items
        if self.take("{"):
            result = {}
            while not self.take("}"):
                if result:
                    self.expect(",")
                self.space()
                key = self.string()
                self.expect(":")
                result[key] = self.value()
            return result
        if self.text[self.at : self.at + 1] == '"':
            return self.string()
        return self.number()

    def string(self):
        start = self.at
        self.expect('"')
        out = ""
        while True:
            try:
                c = self.text[self.at]
            except IndexError as e:
                raise ParseError("string without end", start) from e
            self.at += 1
            if c == '"':
                return out
            if c == "\\":
                c = self.text[self.at]
                self.at += 1
                if c == "u":
                    c = chr(int(self.text[self.at : self.at + 4], 16))
                    self.at += 4
                else:
                    c = ESCAPES[c]
            out += c

    def number(self):
        start = self.at
        while self.at < len(self.text) and self.text[self.at] in "+-.0123456789eE":
            self.at += 1
        word = self.text[start : self.at]
        for kind in int, float:
            try:
                return kind(word)
            except ValueError:
                pass
        raise ParseError(f"bad value {word!r}", start)


def load(text):
    parser = Parser(text)
    result = parser.value()
    parser.space()
    if parser.at < len(text):
        raise ParseError("extra text", parser.at)
    return result


data = {"a": [1, -2.5, 1e100, True, None], "b\n\"q\"": {"x": (), "y": {}}, "\u00e9": "\x00\u4e2d/\\"}
print(dump(data))
print(dump(data, 2))
print(load(dump(data)) == {**data, "b\n\"q\"": {"x": [], "y": {}}}, load(dump(data, 3)) == load(dump(data)))
for text in ("1", " -0 ", "1.50e2", '"a\\/\\u0041"', "[[], [[]], {}]", '{"k": {"k": 1}, "k": 2}', "[1, 2"):
    try:
        print(repr(load(text)))
    except ParseError as e:
        print(type(e).__name__, e, e.position)
for text in ("", "[1 2]", '{"a" 1}', '"abc', "nul", "1 2", "--1", '{1: 2}', "1.2.3"):
    try:
        print(load(text))
    except ParseError as e:
        print(e, type(e.__cause__).__name__)
for bad in ({1: 2}, {"a": {3}}, b"x", [object]):
    try:
        dump(bad)
    except TypeError as e:
        print(type(e).__name__, e)

#> {"a": [1, -2.5, 1e+100, true, null], "b\n\"q\"": {"x": [], "y": {}}, "\u00e9": "\u0000\u4e2d/\\"}
#> {
#>   "a": [
#>     1,
#>     -2.5,
#>     1e+100,
#>     true,
#>     null
#>   ],
#>   "b\n\"q\"": {
#>     "x": [],
#>     "y": {}
#>   },
#>   "\u00e9": "\u0000\u4e2d/\\"
#> }
#> True True
#> 1
#> 0
#> 150.0
#> 'a/A'
#> [[], [[]], {}]
#> {'k': 2}
#> ParseError expected ',' at 5 5
#> bad value '' at 0 NoneType
#> expected ',' at 3 NoneType
#> expected ':' at 5 NoneType
#> string without end at 0 IndexError
#> bad value '' at 0 NoneType
#> extra text at 2 NoneType
#> bad value '--1' at 0 NoneType
#> expected '"' at 1 NoneType
#> bad value '1.2.3' at 0 NoneType
#> TypeError keys must be str, not int
#> TypeError cannot write set
#> TypeError cannot write bytes
#> TypeError cannot write type
