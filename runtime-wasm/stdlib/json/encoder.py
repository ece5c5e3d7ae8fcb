"""Values to JSON text."""

import _json

INFINITY = float("inf")


def encode_basestring(s):
    """A JSON string of a text."""
    return _json.quoted(s, False)


def encode_basestring_ascii(s):
    """The same with nothing but ASCII."""
    return _json.quoted(s, True)


def _items(mapping, sort):
    items = mapping.items()
    return sorted(items) if sort else items


class JSONEncoder:
    """Writes values as JSON; `default` says what to write for others."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        """What to write for a value that is no JSON."""
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        """The JSON of a value."""
        if isinstance(o, str):
            return _json.quoted(o, bool(self.ensure_ascii))
        if type(self).iterencode is not JSONEncoder.iterencode:
            chunks = self.iterencode(o, _one_shot=True)
            if not isinstance(chunks, (list, tuple)):
                chunks = list(chunks)
            return "".join(chunks)
        return self._whole(o)

    def _whole(self, o):
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = " " * indent
        return _json.encode(o, (
            self.default, _items, self.ensure_ascii, indent, self.item_separator, self.key_separator, self.sort_keys,
            self.skipkeys, self.allow_nan, self.check_circular,
        ))

    def iterencode(self, o, _one_shot=False):
        """The JSON of a value in pieces."""
        if _one_shot:
            return iter((self._whole(o),))
        return _Pieces(self).value(o, 0)


class _Pieces:
    """The pieces that a value is written in."""

    def __init__(self, encoder):
        self.encoder = encoder
        indent = encoder.indent
        if indent is not None and not isinstance(indent, str):
            indent = " " * indent
        self.indent = indent
        self.open = {} if encoder.check_circular else None

    def number(self, o):
        if isinstance(o, int):
            return int.__repr__(o)
        if o == o and o != INFINITY and o != -INFINITY:
            return float.__repr__(o)
        if not self.encoder.allow_nan:
            raise ValueError("Out of range float values are not JSON compliant: " + repr(o))
        return "NaN" if o != o else "Infinity" if o > 0 else "-Infinity"

    def simple(self, o):
        """The text of what holds no other values, or None."""
        if isinstance(o, str):
            return _json.quoted(o, bool(self.encoder.ensure_ascii))
        if o is None:
            return "null"
        if o is True:
            return "true"
        if o is False:
            return "false"
        if isinstance(o, (int, float)):
            return self.number(o)
        return None

    def value(self, o, level):
        text = self.simple(o)
        if text is not None:
            yield text
        elif isinstance(o, (list, tuple)):
            yield from self.items(o, level)
        elif isinstance(o, dict):
            yield from self.pairs(o, level)
        else:
            self.enter(o)
            yield from self.value(self.encoder.default(o), level)
            self.leave(o)

    def enter(self, o):
        if self.open is not None:
            if id(o) in self.open:
                raise ValueError("Circular reference detected")
            self.open[id(o)] = o

    def leave(self, o):
        if self.open is not None:
            del self.open[id(o)]

    def newline(self, level):
        return "\n" + self.indent * level

    def items(self, items, level):
        if not items:
            yield "[]"
            return
        self.enter(items)
        separator = self.encoder.item_separator
        before = "["
        if self.indent is not None:
            before += self.newline(level + 1)
            separator += self.newline(level + 1)
        for item in items:
            text = self.simple(item)
            if text is not None:
                yield before + text
            else:
                yield before
                yield from self.value(item, level + 1)
            before = separator
        if self.indent is not None:
            yield self.newline(level)
        yield "]"
        self.leave(items)

    def key(self, key):
        if isinstance(key, str):
            return key
        if key is True:
            return "true"
        if key is False:
            return "false"
        if key is None:
            return "null"
        if isinstance(key, (int, float)):
            return self.number(key)
        if self.encoder.skipkeys:
            return None
        raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")

    def pairs(self, mapping, level):
        if not mapping:
            yield "{}"
            return
        self.enter(mapping)
        yield "{"
        separator = self.encoder.item_separator
        if self.indent is not None:
            separator += self.newline(level + 1)
            yield self.newline(level + 1)
        first = True
        for key, item in _items(mapping, self.encoder.sort_keys):
            key = self.key(key)
            if key is None:
                continue
            if first:
                first = False
            else:
                yield separator
            yield _json.quoted(key, bool(self.encoder.ensure_ascii))
            yield self.encoder.key_separator
            text = self.simple(item)
            if text is not None:
                yield text
            else:
                yield from self.value(item, level + 1)
        if self.indent is not None:
            yield self.newline(level)
        yield "}"
        self.leave(mapping)
