"""Support for type hints."""

import collections
import collections.abc
import sys
from _named_tuples import NamedTuple
from _protocols import Protocol, _protocol_attributes, runtime_checkable
from _typevars import (
    _GenericAlias, ForwardRef, Generic, ParamSpec, ParamSpecArgs, ParamSpecKwargs, SpecialForm, TypeAliasType, TypeVar,
    TypeVarTuple, Union, _UnionGenericAlias, Unpacked, class_parameters, convert, has_generic, make_union, type_repr,
)

__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal",
    "Optional", "ParamSpec", "Protocol", "Tuple", "Type", "TypeVar", "TypeVarTuple", "Union", "AbstractSet",
    "ByteString", "Container", "ContextManager", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView",
    "Mapping", "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Sequence", "Sized",
    "ValuesView", "Awaitable", "AsyncIterator", "AsyncIterable", "Coroutine", "Collection", "AsyncGenerator",
    "AsyncContextManager", "Reversible", "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat",
    "SupportsIndex", "SupportsInt", "SupportsRound", "ChainMap", "Counter", "Deque", "Dict", "DefaultDict",
    "List", "OrderedDict", "Set", "FrozenSet", "NamedTuple", "TypedDict", "Generator", "BinaryIO", "IO",
    "Match", "Pattern", "TextIO", "AnyStr", "assert_type", "assert_never", "cast", "clear_overloads",
    "dataclass_transform", "final", "get_args", "get_origin", "get_overloads", "get_type_hints", "is_typeddict",
    "LiteralString", "Never", "NewType", "no_type_check", "no_type_check_decorator", "NoReturn", "NotRequired",
    "overload", "override", "ParamSpecArgs", "ParamSpecKwargs", "Required", "reveal_type", "runtime_checkable",
    "Self", "Text", "TYPE_CHECKING", "TypeAlias", "TypeGuard", "TypeAliasType", "Unpack",
]

TYPE_CHECKING = False

_BuiltinAlias = type(list[int])
_UnionType = type(int | str)
_Function = type(lambda: None)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        if self is Any:
            return "typing.Any"
        return super().__repr__()


class Any(metaclass=_AnyMeta):
    """A type that everything is."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


NoReturn = SpecialForm("NoReturn")
Never = SpecialForm("Never")
Self = SpecialForm("Self")
LiteralString = SpecialForm("LiteralString")
TypeAlias = SpecialForm("TypeAlias")


def _one(self, parameters):
    return _GenericAlias(self, (convert(parameters, f"{self} accepts only single type."),), self._name)


ClassVar = SpecialForm("ClassVar", _one)
Final = SpecialForm("Final", _one)
Required = SpecialForm("Required", _one)
NotRequired = SpecialForm("NotRequired", _one)
TypeGuard = SpecialForm("TypeGuard", _one)
Unpack = SpecialForm("Unpack", lambda self, parameters: Unpacked(parameters))


def _optional(self, parameters):
    return make_union((convert(parameters, "typing.Optional requires a single type."), type(None)))


Optional = SpecialForm("Optional", _optional)


class _LiteralGenericAlias(_GenericAlias):
    def __repr__(self):
        return f"typing.Literal[{', '.join(type_repr(arg) if isinstance(arg, type) else repr(arg) for arg in self.__args__)}]"

    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return set(_typed(self.__args__)) == set(_typed(other.__args__))

    def __hash__(self):
        return hash(frozenset(_typed(self.__args__)))


def _typed(args):
    return [(arg, type(arg)) for arg in args]


def _literal(self, parameters):
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for one in parameters:
        flat.extend(one.__args__ if isinstance(one, _LiteralGenericAlias) else (one,))
    found = []
    try:
        hash(tuple(flat))
    except TypeError:
        found = flat
    else:
        for one in flat:
            if not any(type(one) is type(other) and one == other for other in found):
                found.append(one)
    return _LiteralGenericAlias(self, tuple(found), "Literal")


Literal = SpecialForm("Literal", _literal)


def _concatenate(self, parameters):
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    return _GenericAlias(self, parameters, "Concatenate")


Concatenate = SpecialForm("Concatenate", _concatenate)


class _AnnotatedAlias(_GenericAlias):
    def __init__(self, origin, metadata, name=None):
        super().__init__(origin, (origin,), "Annotated")
        self.__metadata__ = metadata

    def copy_with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def __call__(self, *args, **kwargs):
        return self.__origin__(*args, **kwargs)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __repr__(self):
        return f"typing.Annotated[{type_repr(self.__origin__)}, {', '.join(repr(a) for a in self.__metadata__)}]"

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))


def _annotated(self, parameters):
    if not isinstance(parameters, tuple) or len(parameters) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    origin, metadata = convert(parameters[0], "Annotated[t, ...]: t must be a type.", True), tuple(parameters[1:])
    if isinstance(origin, _AnnotatedAlias):
        return _AnnotatedAlias(origin.__origin__, origin.__metadata__ + metadata)
    return _AnnotatedAlias(origin, metadata)


Annotated = SpecialForm("Annotated", _annotated)


class _ClassForm(SpecialForm):
    """`List` and the like: an old name of a generic class."""

    def __init__(self, origin, count, name):
        super().__init__(name)
        self.__origin__ = origin
        self._count = count

    def __mro_entries__(self, bases):
        entries = [self.__origin__] if self.__origin__ not in bases else []
        if not has_generic(bases[bases.index(self) + 1:]):
            entries.append(Generic)
        return tuple(entries)

    def __call__(self, *args, **kwargs):
        raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        count = self._count
        if count >= 0 and len(parameters) != count:
            few = "many" if len(parameters) > count else "few"
            raise TypeError(f"Too {few} arguments for {self!r}; actual {len(parameters)}, expected {count}")
        return _GenericAlias(self.__origin__, tuple(convert(one) for one in parameters), self._name)


List = _ClassForm(list, 1, "List")
Dict = _ClassForm(dict, 2, "Dict")
Set = _ClassForm(set, 1, "Set")
FrozenSet = _ClassForm(frozenset, 1, "FrozenSet")
Type = _ClassForm(type, 1, "Type")
Deque = _ClassForm(collections.deque, 1, "Deque")
DefaultDict = _ClassForm(collections.defaultdict, 2, "DefaultDict")
OrderedDict = _ClassForm(collections.OrderedDict, 2, "OrderedDict")
Counter = _ClassForm(collections.Counter, 1, "Counter")
ChainMap = _ClassForm(collections.ChainMap, 2, "ChainMap")


class _TupleForm(_ClassForm):
    def __getitem__(self, parameters):
        if parameters == ():
            return _GenericAlias(tuple, (), "Tuple")
        return super().__getitem__(parameters)


Tuple = _TupleForm(tuple, -1, "Tuple")


class _CallableGenericAlias(_GenericAlias):
    def __repr__(self):
        *args, result = self.__args__
        if len(args) == 1 and (args[0] is ... or isinstance(args[0], ParamSpec) or getattr(args[0], "_name", "") == "Concatenate"):
            return f"typing.Callable[{type_repr(args[0])}, {type_repr(result)}]"
        return f"typing.Callable[[{', '.join(type_repr(one) for one in args)}], {type_repr(result)}]"

    def __call__(self, *args, **kwargs):
        raise TypeError(f"Type Callable cannot be instantiated; use {self._name}() instead")


class _CallableForm(SpecialForm):
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple) or len(parameters) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = parameters
        result = convert(result, "Callable[args, result]: result must be a type.")
        if isinstance(args, (list, tuple)):
            return _CallableGenericAlias(self, tuple(convert(one, "Callable[[arg, ...], result]: each arg must be a type.") for one in args) + (result,), "Callable")
        if args is ... or isinstance(args, ParamSpec) or getattr(args, "_name", "") == "Concatenate":
            return _CallableGenericAlias(self, (args, result), "Callable")
        return _CallableGenericAlias(self, (convert(args), result), "Callable")

    def __instancecheck__(self, obj):
        return callable(obj)

    def __subclasscheck__(self, cls):
        return issubclass(cls, collections.abc.Callable)


Callable = _CallableForm("Callable")


class _Abstract(_ClassForm):
    """A name of an abstract class of collections."""

    def __init__(self, name, count, find=None):
        SpecialForm.__init__(self, name)
        self._count = count
        self._find = find

    @property
    def __origin__(self):
        return self if self._find is None else self._find()

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        if self._find is not None:
            return issubclass(cls, self._find())
        # What `Pattern` and `Match` name is found by its name; of files, nothing derives from these.
        return cls.__module__ == "re" and cls.__name__ == self._name

    def __getitem__(self, parameters):
        if self._count == 0:
            raise TypeError(f"{self!r} is not a generic class")
        return super().__getitem__(parameters)


def _context_manager():
    from contextlib import AbstractContextManager

    return AbstractContextManager


def _async_context_manager():
    from contextlib import AbstractAsyncContextManager

    return AbstractAsyncContextManager


Iterable = _Abstract("Iterable", 1, lambda: collections.abc.Iterable)
Iterator = _Abstract("Iterator", 1, lambda: collections.abc.Iterator)
Reversible = _Abstract("Reversible", 1, lambda: collections.abc.Reversible)
Container = _Abstract("Container", 1, lambda: collections.abc.Container)
Hashable = _Abstract("Hashable", 0, lambda: collections.abc.Hashable)
Sized = _Abstract("Sized", 0, lambda: collections.abc.Sized)
Collection = _Abstract("Collection", 1, lambda: collections.abc.Collection)
Sequence = _Abstract("Sequence", 1, lambda: collections.abc.Sequence)
MutableSequence = _Abstract("MutableSequence", 1, lambda: collections.abc.MutableSequence)
Mapping = _Abstract("Mapping", 2, lambda: collections.abc.Mapping)
MutableMapping = _Abstract("MutableMapping", 2, lambda: collections.abc.MutableMapping)
AbstractSet = _Abstract("AbstractSet", 1, lambda: collections.abc.Set)
MutableSet = _Abstract("MutableSet", 1, lambda: collections.abc.MutableSet)
MappingView = _Abstract("MappingView", 0, lambda: collections.abc.MappingView)
KeysView = _Abstract("KeysView", 1, lambda: collections.abc.KeysView)
ItemsView = _Abstract("ItemsView", 2, lambda: collections.abc.ItemsView)
ValuesView = _Abstract("ValuesView", 1, lambda: collections.abc.ValuesView)
Generator = _Abstract("Generator", 3, lambda: collections.abc.Generator)
Awaitable = _Abstract("Awaitable", 1, lambda: collections.abc.Awaitable)
Coroutine = _Abstract("Coroutine", 3, lambda: collections.abc.Coroutine)
AsyncIterable = _Abstract("AsyncIterable", 1, lambda: collections.abc.AsyncIterable)
AsyncIterator = _Abstract("AsyncIterator", 1, lambda: collections.abc.AsyncIterator)
AsyncGenerator = _Abstract("AsyncGenerator", 2, lambda: collections.abc.AsyncGenerator)
ContextManager = _Abstract("ContextManager", 1, _context_manager)
AsyncContextManager = _Abstract("AsyncContextManager", 1, _async_context_manager)
IO = _Abstract("IO", 1)
TextIO = _Abstract("TextIO", 0)
BinaryIO = _Abstract("BinaryIO", 0)
Pattern = _Abstract("Pattern", 1)
Match = _Abstract("Match", 1)
Text = str
ByteString = bytes
AnyStr = TypeVar("AnyStr", bytes, str)
T = TypeVar("T")


def cast(typ, val):
    """Give the value back, whatever the type says."""
    return val


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    value = repr(arg)
    if len(value) > 100:
        value = value[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {value}")


def reveal_type(obj, /):
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


_overloads = {}


def overload(func):
    """The implementation follows."""
    inner = getattr(func, "__func__", func)
    try:
        _overloads.setdefault(inner.__module__, {}).setdefault(inner.__qualname__, []).append(func)
    except AttributeError:
        pass
    return _no_implementation


def _no_implementation(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module "
        "should always be followed by an implementation that is not @overload-ed."
    )


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def no_type_check(arg):
    """Annotations of this are no types: nor are those of the functions and classes that stand in a class."""
    if isinstance(arg, type):
        inside = f"{arg.__qualname__}."
        for name, found in list(arg.__dict__.items()):
            found = getattr(found, "__func__", found)
            if getattr(found, "__qualname__", None) != inside + name or getattr(found, "__module__", None) != arg.__module__:
                continue
            if isinstance(found, type):
                no_type_check(found)
            elif isinstance(found, _Function):
                found.__no_type_check__ = True
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


def no_type_check_decorator(decorator):
    return decorator


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs):
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default, "order_default": order_default, "kw_only_default": kw_only_default,
            "frozen_default": frozen_default, "field_specifiers": field_specifiers, "kwargs": kwargs,
        }
        return cls_or_fn

    return decorator


class NewType:
    """A name for a type that is the type itself at run time."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[-1]
        self.__supertype__ = tp
        self.__module__ = "__main__"

    def __call__(self, x, /):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __mro_entries__(self, bases):
        raise TypeError(
            f"Cannot subclass an instance of NewType. Perhaps you were looking for: "
            f"`{self.__name__} = NewType({self.__name__!r}, {self.__name__})`"
        )

    def __or__(self, other):
        return make_union((self, other))

    def __ror__(self, other):
        return make_union((other, self))


@runtime_checkable
class SupportsInt(Protocol):
    def __int__(self):
        pass


@runtime_checkable
class SupportsFloat(Protocol):
    def __float__(self):
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    def __index__(self):
        pass


@runtime_checkable
class SupportsAbs(Protocol):
    def __abs__(self):
        pass


@runtime_checkable
class SupportsRound(Protocol):
    def __round__(self, ndigits=0):
        pass


@runtime_checkable
class SupportsBytes(Protocol):
    def __bytes__(self):
        pass


@runtime_checkable
class SupportsComplex(Protocol):
    def __complex__(self):
        pass


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        words = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        module = ns.get("__module__")
        own = {key: convert(value, words, module=module) for key, value in ns.get("__annotations__", {}).items()}
        annotations, required, optional = {}, set(), set()
        for base in bases:
            if isinstance(base, _TypedDictMeta):
                annotations.update(base.__annotations__)
                required |= base.__required_keys__
                optional |= base.__optional_keys__
        annotations.update(own)
        for key, value in own.items():
            origin = getattr(value, "__origin__", None)
            if origin is Required or origin is not NotRequired and total:
                required.add(key)
                optional.discard(key)
            else:
                optional.add(key)
                required.discard(key)
        made = type.__new__(_TypedDictMeta, name, (dict,), dict(ns))
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__total__ = total
        made.__orig_bases__ = (TypedDict,)
        return made

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")


class _TypedDictForm:
    def __call__(self, typename, fields=None, /, *, total=True, **kwargs):
        fields = kwargs if fields is None else dict(fields)
        return _TypedDictMeta(typename, (), {"__annotations__": fields, "__module__": "__main__"}, total=total)

    def __mro_entries__(self, bases):
        return (_typed_root,)

    def __repr__(self):
        return "<function TypedDict at 0x0>"


TypedDict = _TypedDictForm()


def _make_typed_root():
    namespace = {"__annotations__": {}, "__required_keys__": frozenset(), "__optional_keys__": frozenset()}
    return type.__new__(_TypedDictMeta, "TypedDict", (dict,), namespace)


_typed_root = _make_typed_root()


def _rebuilt(hint, made):
    """The hint with these arguments; itself, if they are its own."""
    if all([new is old for new, old in zip(made, hint.__args__)]):
        return hint
    if isinstance(hint, _BuiltinAlias):
        return _BuiltinAlias(hint.__origin__, made)
    if isinstance(hint, _UnionType):
        value = made[0]
        for one in made[1:]:
            value = value | one
        return value
    return hint.copy_with(made)


def _with_values(hint, names):
    """A hint in which no part is text any more."""
    if isinstance(hint, ForwardRef):
        hint = hint.__forward_arg__
    if isinstance(hint, str):
        import _hints

        value = _hints.evaluated(hint, names)
        return _with_values(type(None) if value is None else value, names)
    if isinstance(hint, _LiteralGenericAlias):
        return hint
    args = getattr(hint, "__args__", None)
    if not isinstance(args, tuple) or isinstance(hint, type) and not isinstance(hint, _BuiltinAlias):
        return hint
    made = tuple([_with_values(one, names) if not isinstance(one, (tuple, list)) else one for one in args])
    if isinstance(hint, _AnnotatedAlias):
        return _AnnotatedAlias(_with_values(hint.__origin__, names), hint.__metadata__)
    return _rebuilt(hint, made)


def _without_extras(hint):
    """A hint without what only annotates."""
    if isinstance(hint, _AnnotatedAlias):
        return _without_extras(hint.__origin__)
    if isinstance(hint, _GenericAlias) and getattr(hint.__origin__, "_name", None) in ("Required", "NotRequired"):
        return _without_extras(hint.__args__[0])
    args = getattr(hint, "__args__", None)
    if not isinstance(args, tuple) or isinstance(hint, _LiteralGenericAlias):
        return hint
    if isinstance(hint, type) and not isinstance(hint, _BuiltinAlias):
        return hint
    made = tuple([_without_extras(one) for one in args])
    return _rebuilt(hint, made)


def _names_for(obj, globalns, localns, caller):
    tables = []
    if localns is not None:
        tables.append(localns)
    params = getattr(obj, "__type_params__", ())
    if params:
        tables.append({one.__name__: one for one in params})
    if globalns is not None:
        tables.append(globalns)
    elif caller is not None:
        tables.append(caller)
    return tables


def get_type_hints(obj, globalns=None, localns=None, include_extras=False, *, _names=None):
    """The annotations of a class, module or function, with text evaluated."""
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in obj.__mro__[::-1]:
            names = _names_for(base, globalns, localns, _names)
            if localns is None:
                names.append({base.__name__: base})
            annotations = base.__dict__.get("__annotations__")
            if isinstance(annotations, dict):
                for name, value in annotations.items():
                    hints[name] = _with_values(type(None) if value is None else value, names)
    else:
        inner = obj
        while hasattr(inner, "__wrapped__"):
            inner = inner.__wrapped__
        names = _names_for(inner, globalns, localns, _names)
        found = getattr(obj, "__annotations__", None)
        if found is None:
            if isinstance(obj, (_Function, type(len), type("".join), type([].append))):
                return {}
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        for name, value in found.items():
            hints[name] = _with_values(type(None) if value is None else value, names)
    if include_extras:
        return hints
    return {name: _without_extras(value) for name, value in hints.items()}



def get_overloads(func):
    """The overloads that were declared for a function."""
    inner = getattr(func, "__func__", func)
    return list(_overloads.get(inner.__module__, {}).get(inner.__qualname__, ()))


def clear_overloads():
    _overloads.clear()


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_GenericAlias, _BuiltinAlias, ParamSpecArgs, ParamSpecKwargs, _ClassForm)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, _UnionType):
        return _UnionType
    return None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, _CallableGenericAlias):
        *args, result = tp.__args__
        if len(args) == 1 and (args[0] is ... or isinstance(args[0], ParamSpec)):
            return tp.__args__
        return (list(args), result)
    if isinstance(tp, _BuiltinAlias) and tp.__origin__ is collections.abc.Callable:
        *args, result = tp.__args__
        if len(args) == 1 and (args[0] is ... or isinstance(args[0], ParamSpec)):
            return tp.__args__
        return (args, result)
    if isinstance(tp, (_GenericAlias, _BuiltinAlias, _UnionType)):
        return tp.__args__
    return ()


if sys.version_info >= (3, 13):
    from _typevars import NoDefault

    def _read_only(self, parameters):
        return _GenericAlias(self, (convert(parameters, f"{self} accepts only a single type."),))

    TypeIs = SpecialForm("TypeIs", _one)
    ReadOnly = SpecialForm("ReadOnly", _read_only)

    def is_protocol(tp, /):
        """Whether it is a protocol class."""
        return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not Protocol

    def get_protocol_members(tp, /):
        """The names that a protocol asks for."""
        if not is_protocol(tp):
            raise TypeError(f"{tp!r} is not a Protocol")
        return frozenset(_protocol_attributes(tp))
