"""Exception groups, and what `except*` does with them."""

from _groups_report import enable as _enable


class BaseExceptionGroup(BaseException):
    """A combination of multiple unrelated exceptions."""

    __module__ = "builtins"
    __slots__ = ("_message", "_exceptions")

    def __new__(cls, *args, **keywords):
        if len(args) != 2:
            raise TypeError(f"BaseExceptionGroup.__new__() takes exactly 2 arguments ({len(args)} given)")
        message, exceptions = args
        if not isinstance(message, str):
            kind = "None" if message is None else type(message).__name__
            raise TypeError(f"BaseExceptionGroup.__new__() argument 1 must be str, not {kind}")
        if not hasattr(type(exceptions), "__getitem__") or isinstance(exceptions, (dict, set, frozenset)):
            raise TypeError("second argument (exceptions) must be a sequence")
        items = tuple(exceptions)
        if not items:
            raise ValueError("second argument (exceptions) must be a non-empty sequence")
        nested = False
        for index, item in enumerate(items):
            if not isinstance(item, BaseException):
                raise ValueError(f"Item {index} of second argument (exceptions) is not an exception")
            if not isinstance(item, Exception):
                nested = True
        if cls is BaseExceptionGroup:
            if not nested:
                cls = ExceptionGroup
        elif nested and issubclass(cls, Exception):
            if cls is ExceptionGroup:
                raise TypeError("Cannot nest BaseExceptions in an ExceptionGroup")
            raise TypeError(f"Cannot nest BaseExceptions in '{cls.__name__}'")
        group = BaseException.__new__(cls, message, exceptions)
        group._message = message
        group._exceptions = items
        return group

    def __init__(self, *args):
        BaseException.__init__(self, *args)

    def _refused(self, value=None):
        raise AttributeError("readonly attribute")

    message = property(lambda self: self._message, _refused, _refused, "exception message")
    exceptions = property(lambda self: self._exceptions, _refused, _refused, "nested exceptions")

    def __str__(self):
        count = len(self._exceptions)
        return f"{self._message} ({count} sub-exception{'' if count == 1 else 's'})"

    def derive(self, excs, /):
        return BaseExceptionGroup(self._message, excs)

    def split(self, /, *matcher):
        return _split(self, _condition(_only("split", matcher)))

    def subgroup(self, /, *matcher):
        return _split(self, _condition(_only("subgroup", matcher)))[0]

    @classmethod
    def __class_getitem__(cls, item, /):
        return _alias(cls, item)


class ExceptionGroup(BaseExceptionGroup, Exception):
    __module__ = "builtins"
    __slots__ = ()


_enable(BaseExceptionGroup)
_alias = type(list[int])


def _only(method, args):
    if len(args) != 1:
        raise TypeError(f"{method} expected 1 argument, got {len(args)}")
    return args[0]


def _condition(matcher):
    if isinstance(matcher, type) and issubclass(matcher, BaseException):
        return lambda exc: isinstance(exc, matcher)
    if isinstance(matcher, tuple) and all(isinstance(t, type) and issubclass(t, BaseException) for t in matcher):
        return lambda exc: isinstance(exc, matcher)
    if callable(matcher) and not isinstance(matcher, type):
        return matcher
    if sys.version_info >= (3, 13):
        raise TypeError("expected an exception type, a tuple of exception types, or a callable (other than a class)")
    raise TypeError("expected a function, exception type or tuple of exception types")


def _subset(group, items):
    """The group with these of its exceptions; None without any."""
    if not items:
        return None
    made = group.derive(items)
    if not isinstance(made, BaseExceptionGroup):
        raise TypeError("derive must return an instance of BaseExceptionGroup")
    made.__traceback__ = group.__traceback__
    made.__context__ = group.__context__
    made.__cause__ = group.__cause__
    notes = getattr(group, "__notes__", None)
    if isinstance(notes, (list, tuple)):
        made.__notes__ = list(notes)
    return made


def _split(exc, condition):
    if condition(exc):
        return exc, None
    if not isinstance(exc, BaseExceptionGroup):
        return None, exc
    matched, rest = [], []
    for item in exc._exceptions:
        yes, no = _split(item, condition)
        if yes is not None:
            matched.append(yes)
        if no is not None:
            rest.append(no)
    return _subset(exc, matched), _subset(exc, rest)


def _projection(exc, kept):
    """The exceptions that are kept, in groups like those that they were in."""
    if not isinstance(exc, BaseExceptionGroup):
        return exc if id(exc) in kept else None
    found = [_projection(item, kept) for item in exc._exceptions]
    return _subset(exc, [item for item in found if item is not None])


class Handling:
    """One `except*` statement at work on the exception `whole`."""

    def __init__(self, whole):
        self.whole = whole
        self.rest = whole
        self.raised = []

    def match(self, types):
        """What of the rest is of these types, as a group; None where nothing is."""
        for one in types if isinstance(types, tuple) else (types,):
            if not isinstance(one, type) or not issubclass(one, BaseException):
                raise TypeError("catching classes that do not inherit from BaseException is not allowed")
            if issubclass(one, BaseExceptionGroup):
                raise TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
        rest = self.rest
        if rest is None:
            return None
        if isinstance(rest, types):
            self.rest = None
            if isinstance(rest, BaseExceptionGroup):
                return rest
            return BaseExceptionGroup("", (rest,))
        if not isinstance(rest, BaseExceptionGroup):
            return None
        pair = rest.split(types)
        if not isinstance(pair, tuple):
            raise TypeError(f"{type(rest).__name__}.split must return a tuple, not {type(pair).__name__}")
        if len(pair) < 2:
            raise TypeError(f"{type(rest).__name__}.split must return a 2-tuple, got tuple of size {len(pair)}")
        matched, self.rest = pair[0], pair[1]
        return matched

    def add(self, exc):
        """A handler raised this."""
        self.raised.append(exc)

    def finish(self):
        """What the statement raises in the end; None where all is handled."""
        whole = self.whole
        if not isinstance(whole, BaseExceptionGroup):
            return self.raised[0] if self.raised else self.rest
        if not self.raised and self.rest is None:
            return None
        new, old = [], []
        for exc in self.raised:
            (old if _is_part(exc, whole) else new).append(exc)
        if self.rest is not None:
            old.append(self.rest)
        kept = set()
        for exc in old:
            _leaves(exc, kept)
        again = _projection(whole, kept) if kept else None
        if not new:
            return again
        if again is not None:
            new.append(again)
        if len(new) == 1:
            return new[0]
        return BaseExceptionGroup("", new)


def _is_part(exc, whole):
    """Whether it was split off the whole and raised again as it was."""
    return (
        isinstance(exc, BaseExceptionGroup)
        and exc.__traceback__ is whole.__traceback__
        and exc.__cause__ is whole.__cause__
        and exc.__context__ is whole.__context__
        and getattr(exc, "__notes__", None) == getattr(whole, "__notes__", None)
    )


def _leaves(exc, found):
    if isinstance(exc, BaseExceptionGroup):
        for item in exc._exceptions:
            _leaves(item, found)
    else:
        found.add(id(exc))
