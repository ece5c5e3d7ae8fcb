"""What `collections.abc.Callable[[...], ...]` gives."""


class _CallableGenericAlias(type(list[int])):
    """`Callable[[argument, ...], result]`: the arguments of the call and the result lie in one tuple."""

    __module__ = "collections.abc"
    __slots__ = ()

    def __new__(cls, origin, args):
        if not (isinstance(args, tuple) and len(args) == 2):
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        taken, result = args
        if isinstance(taken, (tuple, list)):
            args = (*taken, result)
        elif not _stands_for_parameters(taken):
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {taken}")
        return super().__new__(cls, origin, args)

    def __repr__(self):
        if len(self.__args__) == 2 and _stands_for_parameters(self.__args__[0]):
            return super().__repr__()
        *taken, result = self.__args__
        shown = repr(type(list[int])(list, tuple(taken)))[5:-1] if taken else ""
        result = repr(type(list[int])(list, (result,)))[5:-1]
        return f"collections.abc.Callable[[{shown}], {result}]"

    def __reduce__(self):
        args = self.__args__
        if not (len(args) == 2 and _stands_for_parameters(args[0])):
            args = list(args[:-1]), args[-1]
        return _CallableGenericAlias, (self.__origin__, args)

    def __getitem__(self, item):
        if not isinstance(item, tuple):
            item = (item,)
        args = super().__getitem__(item).__args__
        if not isinstance(args[0], (tuple, list)):
            args = (args[:-1], args[-1])
        return _CallableGenericAlias(self.__origin__, tuple(args))


def _stands_for_parameters(obj):
    """Whether it is an ellipsis, a ParamSpec or a Concatenate."""
    if obj is Ellipsis:
        return True
    if isinstance(obj, list):
        return False
    kind = type(obj)
    if kind.__module__ != "typing":
        return False
    return kind.__name__ == "ParamSpec" or getattr(obj, "_name", None) == "Concatenate"
