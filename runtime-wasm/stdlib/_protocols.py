#@ words: _ProtocolMeta _protocol_attributes _fits
"""`typing.Protocol`: classes that say what others must have."""

import sys
from _abc import is_asking
from _typevars import Generic
from abc import ABCMeta


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, "_is_protocol", False):
            return super().__instancecheck__(instance)
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if super().__instancecheck__(instance):
            return True
        missing = Protocol
        for name in _protocol_attributes(cls):
            value = getattr(instance, name, missing)
            if value is missing or value is None and callable(getattr(cls, name, None)):
                return False
        return True

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if not getattr(cls, "_is_protocol", False) or is_asking():
            return super().__subclasscheck__(other)
        if not isinstance(other, type):
            raise TypeError("issubclass() arg 1 must be a class")
        if sys.version_info >= (3, 13):
            if not getattr(cls, "_is_runtime_protocol", False):
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if cls.__dict__.get("__subclasshook__") is _fits:
            wrong = sorted(name for name in _protocol_attributes(cls) if not callable(getattr(cls, name, None)))
            if wrong:
                if sys.version_info >= (3, 13):
                    shown = str(wrong)[1:-1]
                    raise TypeError(
                        f"Protocols with non-method members don't support issubclass(). Non-method members: {shown}."
                    )
                raise TypeError("Protocols with non-method members don't support issubclass()")
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        return super().__subclasscheck__(other)


@classmethod
def _fits(cls, other):
    """Whether a class has all that a protocol asks for."""
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    declared = _protocol_attributes(other) if getattr(other, "_is_protocol", False) else ()
    for name in _protocol_attributes(cls):
        if getattr(other, name, None) is None and name not in declared:
            return NotImplemented
    return True


_ALLOWED = {
    "collections.abc": (
        "Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable", "AsyncIterator", "Hashable", "Sized",
        "Container", "Collection", "Reversible", "Buffer",
    ),
    "contextlib": ("AbstractContextManager", "AbstractAsyncContextManager"),
}


_NOT_MEMBERS = frozenset((
    "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__", "__new__", "__slots__",
    "__subclasshook__", "__weakref__", "__class_getitem__", "__match_args__", "__static_attributes__", "__qualname__",
    "__orig_bases__", "__parameters__", "__type_params__", "_is_protocol", "_is_runtime_protocol", "_protocol_root",
    "__protocol_attrs__", "__init_subclass__", "__firstlineno__",
    "__final__", "__dataclass_transform__", "__no_type_check__", "_abc_impl",
))


def _protocol_attributes(cls):
    found = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic") and base.__module__ == "typing":
            continue
        for name in list(base.__dict__) + list(base.__dict__.get("__annotations__", ())):
            if name not in _NOT_MEMBERS:
                found.add(name)
    return found


def _no_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError("Protocols cannot be instantiated")


class Protocol(Generic, metaclass=_ProtocolMeta):
    """The base of protocol classes."""

    __module__ = "typing"
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if "_is_protocol" not in cls.__dict__:
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = _fits
        if cls._is_protocol:
            for base in cls.__bases__:
                if base in (object, Generic) or base.__name__ in _ALLOWED.get(base.__module__, ()):
                    continue
                if not getattr(base, "_is_protocol", False):
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
            if cls.__init__ is Protocol.__init__:
                cls.__init__ = _no_init


def runtime_checkable(cls):
    if not getattr(cls, "_is_protocol", False):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls
