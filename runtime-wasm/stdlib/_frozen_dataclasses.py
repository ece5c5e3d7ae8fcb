"""What frozen data classes do when an attribute is stored or deleted."""

import sys
from _types import decides as _decides, drop_attribute as _drop, store_attribute as _store


class FrozenInstanceError(AttributeError):
    __module__ = "dataclasses"


def _make_frozen(cls, names):
    names = frozenset(names)

    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return (("__setattr__", __setattr__), ("__delattr__", __delattr__))


def _make_slotted(names):
    names = frozenset(names)

    def __setattr__(self, name, value):
        _slotted_setattr(names, self, name, value)

    def __delattr__(self, name):
        _slotted_delattr(names, self, name)

    return (("__setattr__", __setattr__), ("__delattr__", __delattr__))


def _frozen_setattr(names, obj, name, value):
    if name in names or _decides(obj, "__setattr__"):
        raise FrozenInstanceError(f"cannot assign to field {name!r}")
    _store(obj, name, value)


def _frozen_delattr(names, obj, name):
    if name in names or _decides(obj, "__delattr__"):
        raise FrozenInstanceError(f"cannot delete field {name!r}")
    _drop(obj, name)


def _slotted_setattr(names, obj, name, value):
    if name in names:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")
    _no_instance(obj)


def _slotted_delattr(names, obj, name):
    if name in names:
        raise FrozenInstanceError(f"cannot delete field {name!r}")
    _no_instance(obj)


def _no_instance(obj):
    # What refuses knows the class that was there before the slots.
    if sys.version_info < (3, 13):
        raise TypeError("super(type, obj): obj must be an instance or subtype of type")
    name = type(obj).__name__
    first = name
    for base in type(obj).__mro__:
        if "__setattr__" in base.__dict__:
            first = base.__name__
            break
    raise TypeError(f"super(type, obj): obj (instance of {name}) is not an instance or subtype of type ({first}).")
