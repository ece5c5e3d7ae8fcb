#@ builtin _contextvars: copy_context
#@ builtin : Token ContextVar Context
#@ class _contextvars: !Token !ContextVar !Context
"""Variables that have a value for each context: a task runs in a copy of the context that made it."""

__all__ = ["Context", "ContextVar", "Token", "copy_context"]

_MISSING = object()


class _NoValue:
    __slots__ = ()

    def __repr__(self):
        return "<Token.MISSING>"


class Token:
    """What ContextVar.set() gives: it can put the old value back, once."""

    MISSING = _NoValue()

    __slots__ = ("_context", "_var", "_old", "_used")

    def __init__(self, context, var, old):
        self._context = context
        self._var = var
        self._old = old
        self._used = False

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return self._old

    def __repr__(self):
        used = " used" if self._used else ""
        return f"<Token{used} var={self._var!r} at {id(self):#x}>"


class ContextVar:
    """A variable whose value belongs to the current context."""

    __slots__ = ("_name", "_default")

    def __init__(self, name, *, default=_MISSING):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self._name = name
        self._default = default

    @property
    def name(self):
        return self._name

    def get(self, default=_MISSING, /):
        values = _current._values
        if self in values:
            return values[self]
        if default is not _MISSING:
            return default
        if self._default is not _MISSING:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        context = _current
        old = context._values.get(self, Token.MISSING)
        context._values[self] = value
        return Token(context, self, old)

    def reset(self, token, /):
        if not isinstance(token, Token):
            raise TypeError(f"expected an instance of Token, got {token!r}")
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token._var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        if token._context is not _current:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        if token._old is Token.MISSING:
            _current._values.pop(self, None)
        else:
            _current._values[self] = token._old

    def __class_getitem__(cls, item):
        return cls

    def __repr__(self):
        default = "" if self._default is _MISSING else f" default={self._default!r}"
        return f"<ContextVar name={self._name!r}{default} at {id(self):#x}>"


class Context:
    """A mapping from variables to values, in which functions can run."""

    __slots__ = ("_values", "_entered", "_outer")

    def __init__(self):
        self._values = {}
        self._entered = False
        self._outer = None

    def run(self, callable, /, *args, **kwargs):
        global _current
        if self._entered:
            raise RuntimeError(f"cannot enter context: {self!r} is already entered")
        self._entered = True
        outer = _current
        _current = self
        try:
            return callable(*args, **kwargs)
        finally:
            _current = outer
            self._entered = False

    def copy(self):
        made = Context()
        made._values = self._values.copy()
        return made

    def get(self, var, default=None, /):
        return self._values.get(var, default)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()

    def __getitem__(self, var):
        if not isinstance(var, ContextVar):
            raise TypeError(f"a ContextVar key was expected, got {var!r}")
        return self._values[var]

    def __contains__(self, var):
        if not isinstance(var, ContextVar):
            raise TypeError(f"a ContextVar key was expected, got {var!r}")
        return var in self._values

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def __eq__(self, other):
        if not isinstance(other, Context):
            return NotImplemented
        return self._values == other._values

    __hash__ = None


_current = Context()
_current._entered = True


def copy_context():
    """A copy of the current context."""
    return _current.copy()
