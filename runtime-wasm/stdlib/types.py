#@ class types: SimpleNamespace
#@ words: SimpleNamespace
"""Names of types that have no other name, and ways to make classes."""

from _asyncio import is_coroutine_function, mark_iterable_coroutine
from _types import GenericAlias, NoneType, NotImplementedType, UnionType
from _types import async_generator as AsyncGeneratorType
from _types import builtin_function_or_method as BuiltinFunctionType
from _types import builtin_function_or_method as BuiltinMethodType
from _types import cell as CellType
from _types import classmethod_descriptor as ClassMethodDescriptorType
from _types import code as CodeType
from _types import coroutine as CoroutineType
from _types import ellipsis as EllipsisType
from _types import frame as FrameType
from _types import function as FunctionType
from _types import function as LambdaType
from _types import generator as GeneratorType
from _types import getset_descriptor as GetSetDescriptorType
from _types import mappingproxy as MappingProxyType
from _types import member_descriptor as MemberDescriptorType
from _types import method as MethodType
from _types import method_descriptor as MethodDescriptorType
from _types import method_wrapper as MethodWrapperType
from _types import module as ModuleType
from _types import traceback as TracebackType
from _types import wrapper_descriptor as WrapperDescriptorType

_MISSING = object()


# The namespaces whose text is being made.
_shown = []


class SimpleNamespace:
    """An object whose attributes are the keywords that it is made with."""

    def __init__(self, /, **kwargs):
        self.__dict__.update(kwargs)

    def __repr__(self):
        name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
        if any(shown is self for shown in _shown):
            return f"{name}(...)"
        _shown.append(self)
        try:
            items = [f"{key}={value!r}" for key, value in self.__dict__.items()]
        finally:
            _shown.pop()
        return f"{name}({', '.join(items)})"

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented

    __hash__ = None

    if sys.version_info >= (3, 13):
        def __replace__(self, /, **kwargs):
            made = type(self)(**self.__dict__)
            made.__dict__.update(kwargs)
            return made


class DynamicClassAttribute:
    """A property of instances that lets the class itself look elsewhere."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or getattr(fget, "__doc__", None)
        self.overwrite_doc = doc is None
        self.__isabstractmethod__ = bool(getattr(fget, "__isabstractmethod__", False))

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.__isabstractmethod__:
                return self
            raise AttributeError()
        if self.fget is None:
            raise AttributeError("unreadable attribute")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def getter(self, fget):
        doc = getattr(fget, "__doc__", None) if self.overwrite_doc else None
        made = type(self)(fget, self.fset, self.fdel, doc or self.__doc__)
        made.overwrite_doc = self.overwrite_doc
        return made

    def setter(self, fset):
        made = type(self)(self.fget, fset, self.fdel, self.__doc__)
        made.overwrite_doc = self.overwrite_doc
        return made

    def deleter(self, fdel):
        made = type(self)(self.fget, self.fset, fdel, self.__doc__)
        made.overwrite_doc = self.overwrite_doc
        return made


def coroutine(func):
    """Lets what calls of a generator function give be awaited."""
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    if is_coroutine_function(func):
        return func

    def wrapped(*args, **kwargs):
        return mark_iterable_coroutine(func(*args, **kwargs))

    value = getattr(func, "__name__", _MISSING)
    if value is not _MISSING:
        wrapped.__name__ = value
    value = getattr(func, "__qualname__", _MISSING)
    if value is not _MISSING:
        wrapped.__qualname__ = value
    value = getattr(func, "__doc__", _MISSING)
    if value is not _MISSING:
        wrapped.__doc__ = value
    wrapped.__wrapped__ = func
    return wrapped


def resolve_bases(bases):
    """The bases, with those that are no classes replaced by what their __mro_entries__ gives."""
    found = []
    changed = False
    for base in bases:
        if isinstance(base, type) or not hasattr(base, "__mro_entries__"):
            found.append(base)
            continue
        entries = base.__mro_entries__(bases)
        if not isinstance(entries, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        changed = True
        found.extend(entries)
    return tuple(found) if changed else bases


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Makes a class from its name, bases and a function that fills the namespace."""
    resolved = resolve_bases(bases)
    meta, namespace, keywords = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace["__orig_bases__"] = bases
    return meta(name, resolved, namespace, **keywords)


def prepare_class(name, bases=(), kwds=None):
    """The metaclass of a class to be, its namespace, and the keywords without the metaclass."""
    keywords = {} if kwds is None else dict(kwds)
    if "metaclass" in keywords:
        meta = keywords.pop("metaclass")
    else:
        meta = type(bases[0]) if bases else type
    if isinstance(meta, type):
        meta = _most_derived(meta, bases)
    namespace = meta.__prepare__(name, bases, **keywords) if hasattr(meta, "__prepare__") else {}
    return meta, namespace, keywords


def _most_derived(meta, bases):
    for base in bases:
        other = type(base)
        if issubclass(meta, other):
            continue
        if not issubclass(other, meta):
            raise TypeError(
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass "
                "of the metaclasses of all its bases"
            )
        meta = other
    return meta


def get_original_bases(cls, /):
    """The bases as the class statement named them."""
    try:
        return cls.__dict__.get("__orig_bases__", cls.__bases__)
    except AttributeError:
        raise TypeError(f"Expected an instance of type, not {type(cls).__name__!r}") from None
