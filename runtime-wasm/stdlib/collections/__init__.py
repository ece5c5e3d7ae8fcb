#@ builtin : OrderedDict
#@ class collections: OrderedDict
#@ words: namedtuple
"""Container types beyond the built-in ones."""

import sys
from _collections import (
    deque, defaultdict, _count_elements, _move_entry, _odict_items, _odict_iter, _odict_keys, _odict_reversed,
    _odict_values, _pop_entry, _put_pairs, _tuple_of, _tuplegetter,
)
from itertools import chain, repeat, starmap

from collections._wrappers import ChainMap, UserDict, UserList, UserString

__all__ = ["ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque", "namedtuple"]

_KEYWORDS = frozenset((
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
))


def _field_names(typename, field_names, rename):
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    names = [str(name) for name in field_names]
    if rename:
        seen = set()
        for index, name in enumerate(names):
            if not name.isidentifier() or name in _KEYWORDS or name.startswith("_") or name in seen:
                names[index] = f"_{index}"
            seen.add(names[index])
    for name in [typename] + names:
        if not isinstance(name, str):
            raise TypeError("Type names and field names must be strings")
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if name in _KEYWORDS:
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    seen = set()
    for name in names:
        if name.startswith("_") and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)
    return tuple(names)


def _bind_fields(typename, names, defaults, args, keywords):
    if len(args) > len(names):
        required = len(names) - len(defaults)
        wanted = f"from {required + 1} to {len(names) + 1}" if defaults else f"{len(names) + 1}"
        plural = "" if wanted == "1" else "s"
        raise TypeError(
            f"{typename}.__new__() takes {wanted} positional argument{plural} but {len(args) + 1} were given"
        )
    values = list(args)
    given = len(args)
    for name in keywords:
        if name not in names:
            raise TypeError(f"{typename}.__new__() got an unexpected keyword argument {name!r}")
        if names.index(name) < given:
            raise TypeError(f"{typename}.__new__() got multiple values for argument {name!r}")
    missing = []
    for name in names[given:]:
        if name in keywords:
            values.append(keywords[name])
        elif name in defaults:
            values.append(defaults[name])
        else:
            missing.append(repr(name))
    if missing:
        if len(missing) == 1:
            text = missing[0]
        elif len(missing) == 2:
            text = f"{missing[0]} and {missing[1]}"
        else:
            text = ", ".join(missing[:-1]) + ", and " + missing[-1]
        plural = "" if len(missing) == 1 else "s"
        raise TypeError(
            f"{typename}.__new__() missing {len(missing)} required positional argument{plural}: {text}"
        )
    return values


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """Make a subclass of tuple whose items have names."""
    typename = sys.intern(str(typename))
    names = _field_names(typename, field_names, rename)
    defaults_tuple = () if defaults is None else tuple(defaults)
    if len(defaults_tuple) > len(names):
        raise TypeError("Got more default values than field names")
    field_defaults = dict(zip(names[len(names) - len(defaults_tuple):], defaults_tuple))
    count = len(names)

    class result(tuple):
        __slots__ = ()
        _fields = names
        _field_defaults = field_defaults
        __match_args__ = names

        def __new__(_cls, /, *args, **keywords):
            if keywords or len(args) != count:
                args = tuple(_bind_fields(typename, names, field_defaults, args, keywords))
            return _tuple_of(_cls, args)

        @classmethod
        def _make(cls, iterable):
            values = tuple(iterable)
            if len(values) != count:
                raise TypeError(f"Expected {count} arguments, got {len(values)}")
            return tuple.__new__(cls, values)

        def _replace(self, /, **keywords):
            values = [keywords.pop(name, value) for name, value in zip(names, self)]
            if keywords:
                wrong = ValueError
                if sys.version_info >= (3, 13):
                    wrong = TypeError
                raise wrong(f"Got unexpected field names: {list(keywords)!r}")
            return self._make(values)

        if sys.version_info >= (3, 13):
            __replace__ = _replace

        def __repr__(self):
            parts = [f"{name}={value!r}" for name, value in zip(names, self)]
            return f"{type(self).__name__}({', '.join(parts)})"

        def _asdict(self):
            return dict(zip(names, self))

        def __getnewargs__(self):
            return tuple(self)

    result.__name__ = typename
    result.__qualname__ = typename
    result.__doc__ = f"{typename}({', '.join(names)})"
    for index, name in enumerate(names):
        setattr(result, name, _tuplegetter(index, f"Alias for field number {index}"))
    if module is not None:
        result.__module__ = module
    else:
        result.__module__ = "__main__"
    return result


_MISSING = object()
# The addresses of those whose text is being made, since they may hold themselves.
_shown = []


def _key_error(key):
    """The error of a missing key, which is taken for the arguments or for the error if it looks like them."""
    if isinstance(key, KeyError):
        return key
    return KeyError(*key) if isinstance(key, tuple) else KeyError() if key is None else KeyError(key)


class OrderedDict(dict):
    """A dict whose entries can be moved, and whose equality minds the order."""

    def __init__(self, /, *args, **keywords):
        if len(args) > 1:
            raise TypeError(f"expected at most 1 arguments, got {len(args)}")
        OrderedDict.update(self, *args, **keywords)

    # An override of __setitem__ sees what is put in all at once.
    def update(self, /, *args, **keywords):
        if len(args) > 1:
            raise TypeError(f"update() takes at most 1 positional argument ({len(args)} given)")
        if type(self) is OrderedDict:
            if args and not isinstance(args[0], dict) and not hasattr(args[0], "keys"):
                _put_pairs(self, args[0])
                args = ()
            dict.update(self, *args, **keywords)
            return
        for key, value in dict(*args, **keywords).items():
            self[key] = value

    def setdefault(self, key, default=None):
        if key in self:
            return self[key]
        self[key] = default
        return default

    def pop(self, key, default=_MISSING):
        value = dict.pop(self, key, default)
        if value is _MISSING:
            raise _key_error(key)
        return value

    # Methods of a subclass that override those of dict do not see an entry move.
    def popitem(self, last=True):
        return _pop_entry(self, bool(last))

    def move_to_end(self, key, last=True):
        if not _move_entry(self, key, bool(last)):
            raise _key_error(key)

    def __iter__(self):
        return _odict_iter(self)

    def __reversed__(self):
        return _odict_reversed(self)

    def keys(self):
        return _odict_keys(self)

    def values(self):
        return _odict_values(self)

    def items(self):
        return _odict_items(self)

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and all(a == b for a, b in zip(self, other))
        return dict.__eq__(self, other)

    def __ne__(self, other):
        result = self.__eq__(other)
        return result if result is NotImplemented else not result

    __hash__ = None

    def __repr__(self):
        if not self:
            return f"{type(self).__name__}()"
        if id(self) in _shown:
            return "..."
        _shown.append(id(self))
        try:
            return f"{type(self).__name__}({dict(self.items())!r})"
        finally:
            _shown.remove(id(self))

    def __reduce__(self):
        return type(self), (), getattr(self, "__dict__", None) or None, None, iter(self.items())

    def copy(self):
        if type(self) is OrderedDict:
            return OrderedDict(self)
        new = type(self)()
        for key in self:
            new[key] = self[key]
        return new

    @classmethod
    def fromkeys(cls, iterable, value=None):
        self = cls()
        for key in iterable:
            self[key] = value
        return self

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(self)
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self


class Counter(dict):
    """A dict that counts its keys."""

    def __init__(self, iterable=None, /, **keywords):
        super().__init__()
        self.update(iterable, **keywords)

    def __missing__(self, key):
        return 0

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def total(self):
        return sum(self.values())

    def most_common(self, n=None):
        pairs = sorted(self.items(), key=_second, reverse=True)
        if n is None or n == 1:
            return pairs if n is None else pairs[:1]
        return pairs[:n] if n >= len(pairs) else pairs[: len(range(n))]

    def elements(self):
        return chain.from_iterable(starmap(repeat, self.items()))

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def update(self, iterable=None, /, **keywords):
        if iterable is not None:
            if hasattr(iterable, "items") and hasattr(iterable, "keys"):
                if self:
                    for key, count in iterable.items():
                        self[key] = count + self.get(key, 0)
                else:
                    super().update(iterable)
            elif type(self) is Counter:
                _count_elements(self, iterable)
            else:
                get = self.get
                for key in iterable:
                    self[key] = get(key, 0) + 1
        if keywords:
            self.update(keywords)

    def subtract(self, iterable=None, /, **keywords):
        if iterable is not None:
            if hasattr(iterable, "items") and hasattr(iterable, "keys"):
                for key, count in iterable.items():
                    self[key] = self.get(key, 0) - count
            else:
                for key in iterable:
                    self[key] = self.get(key, 0) - 1
        if keywords:
            self.subtract(keywords)

    def copy(self):
        return type(self)(self)

    def __delitem__(self, key):
        if key in self:
            super().__delitem__(key)

    def __repr__(self):
        if not self:
            return f"{type(self).__name__}()"
        try:
            entries = dict(self.most_common())
        except TypeError:
            entries = dict(self)
        return f"{type(self).__name__}({entries!r})"

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[e] == other[e] for c in (self, other) for e in c)

    def __ne__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other

    __hash__ = None

    def __le__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[e] <= other[e] for c in (self, other) for e in c)

    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __ge__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[e] >= other[e] for c in (self, other) for e in c)

    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self >= other and self != other

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _kept(self, other, _sum)

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _kept(self, other, _difference)

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _kept(self, other, max)

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, count in self.items():
            smaller = min(count, other[key])
            if smaller > 0:
                result[key] = smaller
        return result

    def __pos__(self):
        return _kept(self, Counter(), _sum)

    def __neg__(self):
        return _kept(Counter(), self, _difference)

    def _keep_positive(self):
        for key in [key for key, count in self.items() if not count > 0]:
            del self[key]
        return self

    def __iadd__(self, other):
        for key, count in other.items():
            self[key] += count
        return self._keep_positive()

    def __isub__(self, other):
        for key, count in other.items():
            self[key] -= count
        return self._keep_positive()

    def __ior__(self, other):
        for key, count in other.items():
            if count > self[key]:
                self[key] = count
        return self._keep_positive()

    def __iand__(self, other):
        for key, count in self.items():
            if other[key] < count:
                self[key] = other[key]
        return self._keep_positive()


def _second(pair):
    return pair[1]


def _sum(a, b):
    return a + b


def _difference(a, b):
    return a - b


def _kept(left, right, combine):
    result = Counter()
    for key, count in left.items():
        new = combine(count, right[key])
        if new > 0:
            result[key] = new
    for key, count in right.items():
        if key not in left:
            new = combine(0, count)
            if new > 0:
                result[key] = new
    return result
