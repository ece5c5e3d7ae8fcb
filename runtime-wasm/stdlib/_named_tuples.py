"""`typing.NamedTuple`: classes of tuples, made of annotations."""

import collections
from _typevars import Generic, convert


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _named_root and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        types = ns.get("__annotations__", {})
        names = list(types)
        defaults = []
        for name in names:
            if name in ns:
                defaults.append(name)
            elif defaults:
                plural = "s" if len(defaults) > 1 else ""
                raise TypeError(f"Non-default namedtuple field {name} cannot follow default field{plural} {', '.join(defaults)}")
        made = _make_named(typename, names, types, [ns[name] for name in defaults])
        for key in ns:
            if key in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_make", "_replace", "_asdict"):
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in ("__module__", "__qualname__", "__annotations__") and key not in names:
                setattr(made, key, ns[key])
        made.__module__ = ns.get("__module__", "__main__")
        made.__qualname__ = ns.get("__qualname__", typename)
        if Generic in bases:
            made.__bases__ = (tuple, Generic)
            made.__class_getitem__ = Generic.__dict__["__class_getitem__"]
        made.__orig_bases__ = ns.get("__orig_bases__", (NamedTuple,))
        return made


def _make_named(typename, names, types, defaults):
    made = collections.namedtuple(typename, names, defaults=defaults)
    made.__annotations__ = {name: convert(types[name], f"field {name} annotation must be a type") for name in names}
    return made


class _NamedTupleForm:
    __module__ = "typing"

    def __call__(self, typename, fields=None, /, **kwargs):
        if fields is None:
            fields = kwargs.items()
        elif kwargs:
            raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
        pairs = list(fields)
        return _make_named(typename, [name for name, _ in pairs], dict(pairs), [])

    def __mro_entries__(self, bases):
        return (_named_root,)

    def __repr__(self):
        return "<function NamedTuple at 0x0>"


NamedTuple = _NamedTupleForm()


def _make_named_root():
    return type.__new__(_NamedTupleMeta, "NamedTuple", (), {})


_named_root = _make_named_root()
