"""Warnings: messages for people that do not stop a program, unless a filter says so."""

import sys
from _frames import caller, on_deprecation, source_line

__all__ = [
    "warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings",
    "catch_warnings",
]

_ACTIONS = ("default", "always", "ignore", "module", "once", "error")

defaultaction = "default"
onceregistry = {}
# Of what was shown once, by module.
_registries = {}
# The list that catch_warnings(record=True) fills, or None.
_log = None

filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]


class WarningMessage:
    """A warning with the place that it is about."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (
            f"{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, "
            f"lineno : {self.lineno}, line : {self.line!r}}}"
        )


def formatwarning(message, category, filename, lineno, line=None):
    """The text of a warning, with the line of the source where that is known."""
    text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    if line is None:
        line = source_line(filename, lineno)
    line = line.strip()
    if line:
        text += f"  {line}\n"
    return text


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Writes a warning to a file, which is standard error if nothing else is said."""
    if file is None:
        file = sys.stderr
        if file is None:
            return
    try:
        file.write(formatwarning(message, category, filename, lineno, line))
    except OSError:
        pass


_original_showwarning = showwarning


def _show(shown):
    if showwarning is not _original_showwarning:
        showwarning(shown.message, shown.category, shown.filename, shown.lineno, shown.file, shown.line)
    elif _log is not None:
        _log.append(shown)
    else:
        _original_showwarning(
            shown.message, shown.category, shown.filename, shown.lineno, shown.file, shown.line)


def _deprecated(message, kind, place):
    """What the runtime itself finds deprecated; or else 1 a coroutine that was never awaited, 2 what will change."""
    if kind == 1:
        filename, lineno, module = place or _place(1, ())
        _issue(message, RuntimeWarning, filename, lineno, module, _registries.setdefault(module, {}), None, True)
    else:
        warn(message, FutureWarning if kind else DeprecationWarning)


on_deprecation(_deprecated)


class _Plain:
    """A pattern without special characters, matched at the start without regard to case."""

    def __init__(self, pattern, exact):
        self.pattern = pattern
        self._lower = pattern.lower()
        self._exact = exact

    def match(self, text):
        text = text.lower()
        return text == self._lower if self._exact else text.startswith(self._lower)

    def __eq__(self, other):
        return isinstance(other, _Plain) and (self.pattern, self._exact) == (other.pattern, other._exact)

    def __hash__(self):
        return hash(self.pattern)

    def __repr__(self):
        return f"re.compile({self.pattern!r}, re.IGNORECASE)"


def _pattern(text, exact=False):
    body = text[:-2] if exact and text.endswith("\\Z") else text
    for c in body:
        if c in "\\.^$*+?{}[]()|":
            return _compiled(text, exact)
    return _Plain(body, exact and body != text)


def _compiled(text, exact):
    try:
        import re
    except ImportError:
        raise ValueError(f"patterns need the module re: {text!r}") from None
    return re.compile(text) if exact else re.compile(text, re.I)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Adds a filter with patterns for the message and for the module."""
    if sys.version_info >= (3, 13):
        if action not in _ACTIONS:
            raise ValueError(f"invalid action: {action!r}")
        if not isinstance(message, str):
            raise TypeError("message must be a string")
        if not isinstance(category, type) or not issubclass(category, Warning):
            raise TypeError("category must be a Warning subclass")
        if not isinstance(module, str):
            raise TypeError("module must be a string")
        if not isinstance(lineno, int):
            raise TypeError("lineno must be an int")
        if lineno < 0:
            raise ValueError("lineno must be an int >= 0")
    else:
        assert action in _ACTIONS, f"invalid action: {action!r}"
        assert isinstance(message, str), "message must be a string"
        assert isinstance(category, type), "category must be a class"
        assert issubclass(category, Warning), "category must be a Warning subclass"
        assert isinstance(module, str), "module must be a string"
        assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
    _add(action, _pattern(message) if message else None, category, _pattern(module, True) if module else None, lineno,
         append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Adds a filter for a category, whatever the message and the module."""
    if sys.version_info >= (3, 13):
        if action not in _ACTIONS:
            raise ValueError(f"invalid action: {action!r}")
        if not isinstance(lineno, int):
            raise TypeError("lineno must be an int")
        if lineno < 0:
            raise ValueError("lineno must be an int >= 0")
    else:
        assert action in _ACTIONS, f"invalid action: {action!r}"
        assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
    _add(action, None, category, None, lineno, append)


def _add(action, message, category, module, lineno, append):
    item = (action, message, category, module, lineno)
    if append:
        if item not in filters:
            filters.append(item)
        return
    if item in filters:
        filters.remove(item)
    filters.insert(0, item)
    _filters_mutated()


def resetwarnings():
    """Removes all filters."""
    filters[:] = []
    _filters_mutated()


_version = 1


def _filters_mutated():
    global _version
    _version += 1


def _matches(pattern, text):
    if pattern is None:
        return True
    if isinstance(pattern, str):
        return pattern == text
    return bool(pattern.match(text))


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Issues a warning about the code that called this, or about what called that."""
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    if not isinstance(stacklevel, int):
        raise TypeError(f"'{type(stacklevel).__name__}' object cannot be interpreted as an integer")
    if skip_file_prefixes:
        if not isinstance(skip_file_prefixes, tuple):
            raise TypeError("skip_file_prefixes must be a tuple of strs.")
        stacklevel = max(2, stacklevel)
    filename, lineno, module = _place(stacklevel, skip_file_prefixes)
    _issue(message, category, filename, lineno, module, _registries.setdefault(module, {}), source)


def _place(level, skipped):
    depth = 0
    while True:
        found = caller(depth)
        if found is None:
            return "sys", 1, "sys"
        depth += 1
        if skipped and found[0].startswith(skipped):
            continue
        level -= 1
        if level <= 0:
            return found[0], found[1], found[3]


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Issues a warning about a place that is given."""
    lineno = int(lineno)
    if module is None:
        module = filename or "<unknown>"
        if module[-3:].lower() == ".py":
            module = module[:-3]
    if isinstance(message, Warning):
        category = type(message)
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    _issue(message, category, filename, lineno, module, {} if registry is None else registry, source)


def _issue(message, category, filename, lineno, module, registry, source, unawaited=False):
    if registry.get("version", 0) != _version:
        registry.clear()
        registry["version"] = _version
    if isinstance(message, Warning):
        text = str(message)
    else:
        text = message
        message = category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    action = defaultaction
    for action, pattern, wanted, where, line in filters:
        if (
            (line == 0 or line == lineno)
            and issubclass(category, wanted)
            and _matches(pattern, text)
            and _matches(where, module)
        ):
            break
    else:
        action = defaultaction
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action == "once":
        registry[key] = True
        short = (text, category)
        if onceregistry.get(short):
            return
        onceregistry[short] = True
    elif action == "module":
        registry[key] = True
        rest = (text, category, 0)
        if registry.get(rest):
            return
        registry[rest] = True
    elif action == "default":
        registry[key] = True
    elif action != "always":
        raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {filters!r}")
    _show(WarningMessage(message, category, filename, lineno, source=source))
    if (unawaited or source is not None) and showwarning is _original_showwarning and _log is None and sys.stderr is not None:
        sys.stderr.write(f"{category.__name__}: Enable tracemalloc to get the object allocation traceback\n")


class catch_warnings:
    """A context that keeps the filters; with record=True it gives a list of what is issued."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)
        self._saved = None

    def __repr__(self):
        return "catch_warnings(record=True)" if self._record else "catch_warnings()"

    def __enter__(self):
        global filters, showwarning, _log
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        self._saved = (filters, showwarning, _log)
        on_deprecation(_deprecated)
        filters = filters[:]
        _filters_mutated()
        made = None
        if self._record:
            made = []
            _log = made
            showwarning = _original_showwarning
        if self._filter is not None:
            action, category, lineno, append = self._filter
            simplefilter(action, category, lineno, append)
        return made

    def __exit__(self, *exc_info):
        global filters, showwarning, _log
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        filters, showwarning, _log = self._saved
        _filters_mutated()


if sys.version_info >= (3, 13):
    class deprecated:
        """Marks a class or a function as deprecated; calling it warns."""

        def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
            if not isinstance(message, str):
                raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
            self.message = message
            self.category = category
            self.stacklevel = stacklevel

        def __call__(self, arg, /):
            message, category, stacklevel = self.message, self.category, self.stacklevel
            if category is None:
                arg.__deprecated__ = message
                return arg
            if isinstance(arg, type):
                return _deprecated_class(arg, message, category, stacklevel)
            if callable(arg):
                from functools import wraps

                @wraps(arg)
                def wrapper(*args, **kwargs):
                    warn(message, category=category, stacklevel=stacklevel + 1)
                    return arg(*args, **kwargs)

                arg.__deprecated__ = wrapper.__deprecated__ = message
                return wrapper
            raise TypeError(
                "@deprecated decorator with non-None category must be applied to "
                f"a class or callable, not {arg!r}"
            )

    def _deprecated_class(arg, message, category, stacklevel):
        original_new = arg.__new__

        def __new__(cls, /, *args, **kwargs):
            if cls is arg:
                warn(message, category=category, stacklevel=stacklevel + 1)
            if original_new is not object.__new__:
                return original_new(cls, *args, **kwargs)
            if cls.__init__ is object.__init__ and (args or kwargs):
                raise TypeError(f"{cls.__name__}() takes no arguments")
            return original_new(cls)

        arg.__new__ = staticmethod(__new__)
        original_init_subclass = getattr(arg.__init_subclass__, "__func__", None)

        def __init_subclass__(cls, *args, **kwargs):
            warn(message, category=category, stacklevel=stacklevel + 1)
            if original_init_subclass is not None:
                return original_init_subclass(cls, *args, **kwargs)
            return super(arg, cls).__init_subclass__(*args, **kwargs)

        arg.__init_subclass__ = classmethod(__init_subclass__)
        arg.__deprecated__ = __new__.__deprecated__ = message
        __init_subclass__.__deprecated__ = message
        return arg


try:
    from _warnoptions import given
    for _one in given:
        _add(*_one, False)
except ImportError:
    pass
