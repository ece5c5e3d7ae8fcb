"""JSON text to values."""

import _json

__all__ = ["JSONDecoder", "JSONDecodeError"]

NaN = float("nan")
PosInf = float("inf")
NegInf = float("-inf")


class JSONDecodeError(ValueError):
    """Text that is no JSON, and where."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(self, "%s: line %d column %d (char %d)" % (msg, lineno, colno, pos))
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


_json.set_error(JSONDecodeError)

_CONSTANTS = {"-Infinity": NegInf, "Infinity": PosInf, "NaN": NaN}


class JSONDecoder:
    """Reads values of JSON text."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.memo = {}
        self._own_constant = parse_constant or None

    def _settings(self):
        parse_float, parse_int = self.parse_float, self.parse_int
        return (
            self.object_hook, self.object_pairs_hook, None if parse_float is float else parse_float,
            None if parse_int is int else parse_int, self._own_constant, self.strict,
        )

    def decode(self, s, _w=None):
        """The value of a text."""
        return _json.decode(s, self._settings())

    def raw_decode(self, s, idx=0):
        """The value at a place of a text, and where it ends."""
        if idx < 0:
            raise ValueError("idx cannot be negative")
        return _json.scan(s, idx, self._settings())
