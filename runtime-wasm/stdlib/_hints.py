"""Types that are written as text: a reader of the expressions that annotations are made of."""

_BUILTINS = {
    "int": int, "str": str, "float": float, "bool": bool, "bytes": bytes, "complex": complex, "object": object,
    "list": list, "dict": dict, "set": set, "frozenset": frozenset, "tuple": tuple, "type": type, "range": range,
    "bytearray": bytearray, "BaseException": BaseException, "Exception": Exception, "ValueError": ValueError,
    "TypeError": TypeError, "KeyError": KeyError, "Ellipsis": ...,
}
_CONSTANTS = {"None": None, "True": True, "False": False}
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\", "'": "'", '"': '"'}


def _tokens(text):
    """Names, numbers, strings (as tuples of one), and single marks."""
    found = []
    at = 0
    while at < len(text):
        one = text[at]
        if one.isspace():
            at += 1
        elif one.isalpha() or one == "_":
            start = at
            while at < len(text) and (text[at].isalnum() or text[at] == "_"):
                at += 1
            found.append(text[start:at])
        elif one.isdigit():
            start = at
            while at < len(text) and (text[at].isalnum() or text[at] in "._"):
                at += 1
            found.append(text[start:at])
        elif one in "'\"":
            at += 1
            parts = []
            while at < len(text) and text[at] != one:
                if text[at] == "\\" and at + 1 < len(text):
                    at += 1
                    parts.append(_ESCAPES.get(text[at], "\\" + text[at]))
                else:
                    parts.append(text[at])
                at += 1
            if at == len(text):
                raise _refused(text)
            at += 1
            found.append(("".join(parts),))
        elif text[at:at + 3] == "...":
            found.append("...")
            at += 3
        else:
            found.append(one)
            at += 1
    return found


def _refused(text):
    return SyntaxError(f"Forward reference must be an expression -- got {text!r}")


class _Reader:
    def __init__(self, text, names):
        self.text = text
        self.tokens = _tokens(text)
        self.at = 0
        self.names = names

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self, wanted):
        if self.peek() != wanted:
            return False
        self.at += 1
        return True

    def whole(self):
        value = self.several("")
        if self.at < len(self.tokens):
            raise _refused(self.text)
        return value

    def several(self, end):
        """One expression, or a tuple of them."""
        value = self.union()
        if self.peek() != ",":
            return value
        items = [value]
        while self.take(","):
            if self.peek() == end:
                break
            items.append(self.union())
        return tuple(items)

    def union(self):
        value = self.primary()
        while self.take("|"):
            value = value | self.primary()
        return value

    def primary(self):
        value = self.atom()
        while True:
            if self.take("."):
                name = self.peek()
                self.at += 1
                value = getattr(value, name)
            elif self.take("["):
                index = self.several("]")
                if not self.take("]"):
                    raise _refused(self.text)
                value = value[index]
            else:
                return value

    def atom(self):
        token = self.peek()
        self.at += 1
        if isinstance(token, tuple):
            text = token[0]
            while isinstance(self.peek(), tuple):
                text += self.peek()[0]
                self.at += 1
            return text
        if token == "(":
            value = () if self.peek() == ")" else self.several(")")
            return self.closed(value, ")")
        if token == "[":
            if self.take("]"):
                return []
            value = self.several("]")
            return self.closed(list(value) if isinstance(value, tuple) else [value], "]")
        if token == "-":
            return -self.atom()
        if token == "...":
            return ...
        if token[:1].isdigit():
            return int(token, 0) if not "." in token else float(token)
        if not token or not (token[0].isalpha() or token[0] == "_"):
            raise _refused(self.text)
        return self.name(token)

    def closed(self, value, end):
        if not self.take(end):
            raise _refused(self.text)
        return value

    def name(self, token):
        if token in _CONSTANTS:
            return _CONSTANTS[token]
        for table in self.names:
            if token in table:
                return table[token]
        if token in _BUILTINS:
            return _BUILTINS[token]
        raise NameError(f"name {token!r} is not defined", name=token)


def evaluated(text, names):
    """What a text means, where the names mean what the tables say."""
    return _Reader(text, names).whole()
