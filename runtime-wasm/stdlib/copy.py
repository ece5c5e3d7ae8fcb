"""Shallow and deep copies of any object."""

__all__ = ["Error", "copy", "deepcopy"]


class Error(Exception):
    pass


error = Error

_ATOMS = frozenset((
    "NoneType", "ellipsis", "NotImplementedType", "int", "float", "bool", "complex", "bytes", "str", "code", "type",
    "range", "builtin_function_or_method", "function", "property", "ReferenceType", "method_descriptor",
))


def _is_atom(cls, x):
    return isinstance(x, type) or cls.__module__ in ("builtins", "weakref") and cls.__name__ in _ATOMS


def copy(x):
    """A new object with the same contents, which are shared."""
    cls = type(x)
    if _is_atom(cls, x) or cls in (tuple, frozenset, slice):
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    reduced = _reduce(cls, x)
    if isinstance(reduced, str):
        return x
    return _rebuild(x, None, *reduced)


def deepcopy(x, memo=None, _nil=[]):
    """A new object with copies of the contents, and of theirs."""
    if memo is None:
        memo = {}
    d = id(x)
    y = memo.get(d, _nil)
    if y is not _nil:
        return y
    cls = type(x)
    if _is_atom(cls, x):
        return x
    if cls is list:
        y = _deepcopy_list(x, memo)
    elif cls is dict:
        y = _deepcopy_dict(x, memo)
    elif cls is tuple:
        y = _deepcopy_tuple(x, memo)
    else:
        copier = getattr(x, "__deepcopy__", None)
        if copier is not None:
            y = copier(memo)
        elif cls.__name__ == "method" and cls.__module__ == "builtins":
            y = cls(x.__func__, deepcopy(x.__self__, memo))
        else:
            reduced = _reduce(cls, x)
            if isinstance(reduced, str):
                y = x
            else:
                y = _rebuild(x, memo, *reduced)
    if y is not x:
        memo[d] = y
        _keep_alive(x, memo)
    return y


def _deepcopy_list(x, memo):
    y = []
    memo[id(x)] = y
    for a in x:
        y.append(deepcopy(a, memo))
    return y


def _deepcopy_dict(x, memo):
    y = {}
    memo[id(x)] = y
    for key, value in x.items():
        y[deepcopy(key, memo)] = deepcopy(value, memo)
    return y


def _deepcopy_tuple(x, memo):
    y = [deepcopy(a, memo) for a in x]
    # It may contain itself, by way of a list.
    if id(x) in memo:
        return memo[id(x)]
    for k, j in zip(x, y):
        if k is not j:
            return tuple(y)
    return x


def _keep_alive(x, memo):
    """The copied object lives as long as its address stands in the memo."""
    try:
        memo[id(memo)].append(x)
    except KeyError:
        memo[id(memo)] = [x]


def _reduce(cls, x):
    """What pickling would keep of the object."""
    own = getattr(cls, "__reduce_ex__", None)
    if own is not None and own is not getattr(object, "__reduce_ex__", None):
        return x.__reduce_ex__(4)
    own = getattr(cls, "__reduce__", None)
    if own is not None and own is not getattr(object, "__reduce__", None):
        return x.__reduce__()
    return _default_reduce(cls, x)


def _make(cls, *args, **keywords):
    return cls.__new__(cls, *args, **keywords)


def _make_with(cls, args, keywords):
    return cls.__new__(cls, *args, **keywords)


def _default_reduce(cls, x):
    state = _state(cls, x)
    items = pairs = None
    if hasattr(cls, "__getnewargs_ex__"):
        args, keywords = x.__getnewargs_ex__()
        made = (_make_with, (cls, args, keywords))
    elif hasattr(cls, "__getnewargs__"):
        made = (_make, (cls, *x.__getnewargs__()))
    elif isinstance(x, slice):
        made = (slice, (x.start, x.stop, x.step))
    elif isinstance(x, (set, frozenset, bytearray, BaseException)):
        made = (cls, _contents(cls, x))
    else:
        made = (_make, (cls, *_contents(cls, x)))
    if isinstance(x, list):
        items = list.__iter__(x)
    if isinstance(x, dict):
        pairs = iter(list(x.items()))
    return made[0], made[1], state, items, pairs


def _contents(cls, x):
    """Arguments that make the immutable builtin value that the object is."""
    if isinstance(x, int):
        return (int(x),)
    if isinstance(x, float):
        return (float(x),)
    if isinstance(x, str):
        return (str.__str__(x),)
    if isinstance(x, (tuple, frozenset, set, bytes, bytearray)):
        return (tuple(x) if isinstance(x, tuple) else list(x),)
    if isinstance(x, BaseException):
        return x.args
    if cls.__module__ == "builtins" or cls.__module__ in ("_thread", "types"):
        raise TypeError(f"cannot pickle {cls.__name__!r} object")
    return ()


def _state(cls, x):
    getter = getattr(cls, "__getstate__", None)
    if getter is not None and getter is not getattr(object, "__getstate__", None):
        return x.__getstate__()
    attributes = getattr(x, "__dict__", None) or None
    slots = {}
    for base in cls.__mro__:
        names = base.__dict__.get("__slots__", ())
        for name in (names,) if isinstance(names, str) else names:
            if name not in ("__dict__", "__weakref__"):
                if name.startswith("__") and not name.endswith("__"):
                    name = f"_{base.__name__.lstrip('_')}{name}"
                if hasattr(x, name):
                    slots[name] = getattr(x, name)
    return (attributes, slots) if slots else attributes


def _rebuild(x, memo, func, args, state=None, items=None, pairs=None):
    deep = memo is not None
    if deep and args:
        args = [deepcopy(a, memo) for a in args]
    y = func(*args)
    if deep:
        memo[id(x)] = y
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(y, "__setstate__"):
            y.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state:
                y.__dict__.update(state)
            if slots:
                for name, value in slots.items():
                    setattr(y, name, value)
    if items is not None:
        for item in items:
            y.append(deepcopy(item, memo) if deep else item)
    if pairs is not None:
        for key, value in pairs:
            if deep:
                key, value = deepcopy(key, memo), deepcopy(value, memo)
            y[key] = value
    return y
