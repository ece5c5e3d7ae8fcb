#@ words: _add_slots _asdict _astuple _collect _copied _get_field _getstate _is_instance _make_eq _make_hash _make_init
#@ words: _make_order _make_repr _process _set_new_attribute _replace fields is_dataclass
"""Classes that are mostly data."""

from abc import update_abstractmethods
from _frozen_dataclasses import (
    FrozenInstanceError, _frozen_delattr, _frozen_setattr, _make_frozen, _make_slotted, _slotted_delattr, _slotted_setattr
)
from _types import attribute_values as _values
from types import MappingProxyType, new_class

__all__ = [
    "dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict", "astuple",
    "make_dataclass", "replace", "is_dataclass",
]


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()


class _FIELD_BASE:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE("_FIELD")
_FIELD_CLASSVAR = _FIELD_BASE("_FIELD_CLASSVAR")
_FIELD_INITVAR = _FIELD_BASE("_FIELD_INITVAR")
_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"
_EMPTY_METADATA = MappingProxyType({})


class InitVar:
    """A parameter of `__init__` that is no field."""

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        if isinstance(self.type, type):
            name = self.type.__name__
        else:
            name = repr(self.type)
        return f"dataclasses.InitVar[{name}]"

    @classmethod
    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """What is known of one field."""

    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata", "kw_only", "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __set_name__(self, owner, name):
        told = getattr(type(self.default), "__set_name__", None)
        if told:
            told(self.default, owner, name)

    def __repr__(self):
        if _is_shown(self):
            return "..."
        try:
            return self._text()
        finally:
            _was_shown(self)

    def _text(self):
        return (
            f"Field(name={self.name!r},type={self.type!r},default={self.default!r},default_factory={self.default_factory!r},"
            f"init={self.init!r},repr={self.repr!r},hash={self.hash!r},compare={self.compare!r},"
            f"metadata={self.metadata!r},kw_only={self.kw_only!r},_field_type={self._field_type})"
        )


class _DataclassParams:
    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots", "weakref_slot")

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen
        self.match_args = match_args
        self.kw_only = kw_only
        self.slots = slots
        self.weakref_slot = weakref_slot

    def __repr__(self):
        return (
            f"_DataclassParams(init={self.init!r},repr={self.repr!r},eq={self.eq!r},order={self.order!r},"
            f"unsafe_hash={self.unsafe_hash!r},frozen={self.frozen!r},match_args={self.match_args!r},"
            f"kw_only={self.kw_only!r},slots={self.slots!r},weakref_slot={self.weakref_slot!r})"
        )


class _Fields:
    """`__dataclass_fields__` of a class whose fields the compiler knows."""

    def __init__(self, own):
        self.own = own
        self.owner = None
        self.all = None

    def __get__(self, instance, owner):
        if self.owner is not owner:
            self.all = _merged(owner)
            self.owner = owner
        return self.all


class _Doc:
    """`__doc__` of such a class: how it is called."""

    def __get__(self, instance, owner):
        return owner.__name__ + _signature([f for f in getattr(owner, _FIELDS).values() if f._field_type is not _FIELD_CLASSVAR])


def _merged(cls):
    """The fields of a class and its bases, the bases' first."""
    found = {}
    for base in cls.__mro__[::-1]:
        own = base.__dict__.get("__dataclass_fields__")
        if isinstance(own, _Fields):
            for f in own.own:
                found[f.name] = f
        elif own is not None:
            found.update(own)
    return found


def _known_field(name, type, default, default_factory, init, repr, hash, compare, metadata, kw_only, is_init_var):
    made = Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)
    made.name = name
    made.type = type
    made._field_type = _FIELD_INITVAR if is_init_var else _FIELD
    return made


def _check_default(name, value):
    """Refuses a default that its fields would share."""
    if isinstance(value, (list, dict, set, bytearray)) or type(value).__hash__ is None:
        raise ValueError(f"mutable default {type(value)} for field {name} is not allowed: use default_factory")


def _is_shown(obj):
    """Whether the object is being shown; it is from now on."""
    key = id(obj)
    if key in _running:
        return True
    _running.append(key)
    return False


def _was_shown(obj):
    _running.remove(id(obj))


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _is_text(annotation, name):
    """Whether an annotation that is a string names this."""
    head = annotation.partition("[")[0].strip()
    return head == name or head.endswith("." + name)


def _is_classvar(annotation):
    if isinstance(annotation, str):
        return _is_text(annotation, "ClassVar")
    name = getattr(annotation, "_name", None)
    return name == "ClassVar" and type(annotation).__module__ in ("_typevars", "typing")


def _is_initvar(annotation):
    if isinstance(annotation, str):
        return _is_text(annotation, "InitVar")
    return annotation is InitVar or type(annotation) is InitVar


def _is_kw_only(annotation):
    if isinstance(annotation, str):
        return _is_text(annotation, "KW_ONLY")
    return annotation is KW_ONLY


def _get_field(cls, name, annotation, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        made = default
    else:
        if type(default).__name__ == "member_descriptor":
            default = MISSING
        made = field(default=default)
    made.name = name
    made.type = annotation
    made._field_type = _FIELD
    if _is_classvar(annotation):
        made._field_type = _FIELD_CLASSVAR
    elif _is_initvar(annotation):
        made._field_type = _FIELD_INITVAR
    if made._field_type is not _FIELD and made.default_factory is not MISSING:
        raise TypeError(f"field {made.name} cannot have a default factory")
    if made._field_type is _FIELD_CLASSVAR:
        if made.kw_only is not MISSING:
            raise TypeError(f"field {made.name} is a ClassVar but specifies kw_only")
    elif made.kw_only is MISSING:
        made.kw_only = kw_only
    mutable = isinstance(made.default, (list, dict, set, bytearray)) or type(made.default).__hash__ is None
    if made._field_type is _FIELD and made.default is not MISSING and mutable:
        raise ValueError(f"mutable default {type(made.default)} for field {made.name} is not allowed: use default_factory")
    return made


def _set_new_attribute(cls, name, value):
    if name in cls.__dict__:
        return True
    if callable(value) and not isinstance(value, type):
        value.__qualname__ = f"{cls.__qualname__}.{name}"
    setattr(cls, name, value)
    return False


def _check_arguments(cls_name, positional, keyword_only, defaults, args, kwargs):
    """The values of the parameters of `__init__` by name, with the errors of a call."""
    prefix = f"{cls_name}.__init__()"
    count = len(positional)
    if len(args) > count:
        required = 1 + sum(1 for name in positional if name not in defaults)
        wanted = f"from {required} to {count + 1}" if required != count + 1 else f"{count + 1}"
        plural = "" if wanted == "1" else "s"
        given = len(args) + 1
        extra = sum(1 for name in keyword_only if name in kwargs)
        if extra:
            word = "" if given == 1 else "s"
            word2 = "" if extra == 1 else "s"
            raise TypeError(
                f"{prefix} takes {wanted} positional argument{plural} but {given} positional argument{word} "
                f"(and {extra} keyword-only argument{word2}) were given"
            )
        verb = "was" if given == 1 else "were"
        raise TypeError(f"{prefix} takes {wanted} positional argument{plural} but {given} {verb} given")
    values = dict(zip(positional, args))
    for name in kwargs:
        if name in values:
            raise TypeError(f"{prefix} got multiple values for argument '{name}'")
        if name not in positional and name not in keyword_only:
            raise TypeError(f"{prefix} got an unexpected keyword argument '{name}'")
        values[name] = kwargs[name]
    _check_missing(prefix, [n for n in positional if n not in values and n not in defaults], "positional")
    _check_missing(prefix, [n for n in keyword_only if n not in values and n not in defaults], "keyword-only")
    return values


def _check_missing(prefix, missing, kind):
    if not missing:
        return
    names = [f"'{name}'" for name in missing]
    if len(names) == 1:
        text = names[0]
    elif len(names) == 2:
        text = f"{names[0]} and {names[1]}"
    else:
        text = f"{', '.join(names[:-1])}, and {names[-1]}"
    plural = "" if len(names) == 1 else "s"
    raise TypeError(f"{prefix} missing {len(names)} required {kind} argument{plural}: {text}")


def _make_init(cls, all_fields, frozen, has_post_init):
    standard = [f for f in all_fields if f.init and not f.kw_only]
    keyword = [f for f in all_fields if f.init and f.kw_only]
    seen_default = None
    for f in standard:
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen_default = f
        elif seen_default is not None:
            before = ""
            if sys.version_info >= (3, 13):
                before = f" {seen_default.name!r}"
            raise TypeError(f"non-default argument {f.name!r} follows default argument{before}")
    positional = [f.name for f in standard]
    keyword_only = [f.name for f in keyword]
    defaults = {f.name for f in standard + keyword if f.default is not MISSING or f.default_factory is not MISSING}
    init_vars = [f.name for f in all_fields if f._field_type is _FIELD_INITVAR]
    count = len(positional)
    slots = getattr(cls, _PARAMS).slots
    store = object.__setattr__ if frozen else setattr
    simple = [f.name for f in all_fields] == positional and not init_vars
    cls_name = cls.__qualname__

    def __init__(self, /, *args, **kwargs):
        if simple and len(args) == count and not kwargs:
            for name, value in zip(positional, args):
                store(self, name, value)
        else:
            values = _check_arguments(cls_name, positional, keyword_only, defaults, args, kwargs)
            for f in all_fields:
                name = f.name
                if name in values:
                    value = values[name]
                elif f.default_factory is not MISSING:
                    value = f.default_factory()
                elif (f.init or slots) and f.default is not MISSING:
                    value = f.default
                elif f._field_type is _FIELD_INITVAR and f.default is not MISSING:
                    value = f.default
                else:
                    continue
                values[name] = value
                if f._field_type is not _FIELD_INITVAR:
                    store(self, name, value)
            if has_post_init:
                self.__post_init__(*[values[name] for name in init_vars])
            return
        if has_post_init:
            self.__post_init__()

    annotations = {f.name: f.type for f in standard + keyword}
    annotations["return"] = None
    __init__.__annotations__ = annotations
    return __init__


_running = []


def _make_repr(shown):
    names = [f.name for f in shown]

    def __repr__(self):
        key = id(self)
        if key in _running:
            return "..."
        _running.append(key)
        try:
            parts = [f"{name}={getattr(self, name)!r}" for name in names]
        finally:
            _running.remove(key)
        return f"{self.__class__.__qualname__}({', '.join(parts)})"

    return __repr__


def _make_eq(names):
    names = tuple(names)

    def __eq__(self, other):
        if other.__class__ is self.__class__:
            return _values(self, names) == _values(other, names)
        return NotImplemented

    return __eq__


def _make_order(names):
    names = tuple(names)

    def __lt__(self, other):
        if other.__class__ is self.__class__:
            return _values(self, names) < _values(other, names)
        return NotImplemented

    def __le__(self, other):
        if other.__class__ is self.__class__:
            return _values(self, names) <= _values(other, names)
        return NotImplemented

    def __gt__(self, other):
        if other.__class__ is self.__class__:
            return _values(self, names) > _values(other, names)
        return NotImplemented

    def __ge__(self, other):
        if other.__class__ is self.__class__:
            return _values(self, names) >= _values(other, names)
        return NotImplemented

    return (("__lt__", __lt__), ("__le__", __le__), ("__gt__", __gt__), ("__ge__", __ge__))


def _make_hash(names):
    names = tuple(names)

    def __hash__(self):
        return hash(_values(self, names))

    return __hash__


def _set_hash(cls, names):
    cls.__hash__ = made = _make_hash(names)
    made.__qualname__ = f"{cls.__qualname__}.__hash__"


def _hash_action(cls, params, has_explicit_hash, names):
    if params.unsafe_hash:
        if has_explicit_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        _set_hash(cls, names)
    elif params.eq and not has_explicit_hash:
        if params.frozen:
            _set_hash(cls, names)
        else:
            cls.__hash__ = None


def _collect(cls, params):
    """All fields by name, inherited ones first; whether a base is frozen, and whether one is not."""
    found = {}
    any_frozen, all_frozen = False, None
    has_dataclass_bases = False
    for base in cls.__mro__[-1:0:-1]:
        base_fields = base.__dict__.get(_FIELDS)
        if base_fields is not None:
            base_fields = getattr(base, _FIELDS)
            has_dataclass_bases = True
            for f in base_fields.values():
                found[f.name] = f
            base_frozen = getattr(base, _PARAMS).frozen
            all_frozen = base_frozen if all_frozen is None else all_frozen and base_frozen
            any_frozen = any_frozen or base_frozen
    annotations = cls.__dict__.get("__annotations__", {})
    own = []
    kw_only = params.kw_only
    seen = False
    for name, annotation in annotations.items():
        if _is_kw_only(annotation):
            if seen:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            seen = True
            kw_only = True
        else:
            own.append(_get_field(cls, name, annotation, kw_only))
    for f in own:
        found[f.name] = f
        if isinstance(cls.__dict__.get(f.name), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in list(cls.__dict__.items()):
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if has_dataclass_bases:
        if any_frozen and not params.frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not all_frozen and params.frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    return found


def _process(cls, params):
    explicit = cls.__dict__.get("__hash__", MISSING)
    has_explicit_hash = not (explicit is MISSING or explicit is None and "__eq__" in cls.__dict__)
    found = _collect(cls, params)
    setattr(cls, _FIELDS, found)
    setattr(cls, _PARAMS, params)
    if params.order and not params.eq:
        raise ValueError("eq must be true if order is true")
    every = [f for f in found.values() if f._field_type is not _FIELD_CLASSVAR]
    field_list = [f for f in every if f._field_type is _FIELD]
    compared = [f.name for f in field_list if f.compare]
    if params.init:
        _set_new_attribute(cls, "__init__", _make_init(cls, every, params.frozen, hasattr(cls, "__post_init__")))
    if params.repr:
        _set_new_attribute(cls, "__repr__", _make_repr([f for f in field_list if f.repr]))
    if params.eq:
        _set_new_attribute(cls, "__eq__", _make_eq(compared))
    if params.order:
        for name, function in _make_order(compared):
            if _set_new_attribute(cls, name, function):
                stop = "."
                if sys.version_info >= (3, 13):
                    stop = ""
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}{stop} Consider using functools.total_ordering")
    if params.frozen:
        for name, function in _make_frozen(cls, [f.name for f in field_list]):
            if _set_new_attribute(cls, name, function):
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}")
    if sys.version_info >= (3, 13):
        _set_new_attribute(cls, "__replace__", _replace)
    hashed = [f.name for f in field_list if (f.compare if f.hash is None else f.hash)]
    _hash_action(cls, params, has_explicit_hash, hashed)
    if not getattr(cls, "__doc__", None):
        cls.__doc__ = cls.__name__ + _signature(every)
    if params.match_args:
        _set_new_attribute(cls, "__match_args__", tuple([f.name for f in every if f.init and not f.kw_only]))
    if params.weakref_slot and not params.slots:
        raise TypeError("weakref_slot is True but slots is False")
    if params.slots:
        cls = _add_slots(cls, params, field_list)
    return update_abstractmethods(cls)


def _shown_type(annotation):
    if isinstance(annotation, type) and type(annotation).__name__ != "GenericAlias":
        return annotation.__name__ if annotation.__module__ == "builtins" else f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation).replace("typing.", "")


def _signature(every):
    parts = []
    star = False
    ordered = [f for f in every if f.init and not f.kw_only] + [f for f in every if f.init and f.kw_only]
    for f in ordered:
        if f.kw_only and not star:
            parts.append("*")
            star = True
        text = f"{f.name}: {_shown_type(f.type)}"
        if f.default is not MISSING:
            text += f" = {f.default!r}"
        elif f.default_factory is not MISSING:
            text += " = <factory>"
        parts.append(text)
    return f"({', '.join(parts)})"


def _add_slots(cls, params, field_list):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    inherited = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get("__slots__", ())
        if hasattr(slots, "__next__") or not hasattr(slots, "__iter__"):
            raise TypeError(f"Slots of '{base.__name__}' cannot be determined")
        inherited.update([slots] if isinstance(slots, str) else slots)
    names = [f.name for f in field_list if f.name not in inherited]
    if params.weakref_slot and "__weakref__" not in inherited:
        names.append("__weakref__")
    namespace = dict(cls.__dict__)
    namespace["__slots__"] = tuple(names)
    for f in field_list:
        namespace.pop(f.name, None)
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    qualname = cls.__qualname__
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = qualname
    if params.frozen:
        if "__getstate__" not in namespace:
            made.__getstate__ = _getstate
        if "__setstate__" not in namespace:
            made.__setstate__ = _setstate
        for name, function in _make_slotted([f.name for f in field_list]):
            setattr(made, name, function)
    return made


def _getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def dataclass(
    cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True,
    kw_only=False, slots=False, weakref_slot=False
):
    """Add special methods to a class, made from its annotated names."""
    params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)

    def wrap(cls):
        return _process(cls, params)

    if cls is None:
        return wrap
    return wrap(cls)


def fields(class_or_instance):
    """The fields of a dataclass, as a tuple."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple([f for f in found.values() if f._field_type is _FIELD])


def is_dataclass(obj):
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, _FIELDS)


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def asdict(obj, *, dict_factory=dict):
    """The fields of an instance as a dict, those inside included."""
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _asdict(obj, dict_factory)


def _asdict(obj, dict_factory):
    if _is_instance(obj):
        return dict_factory([(f.name, _asdict(getattr(obj, f.name), dict_factory)) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_asdict(one, dict_factory) for one in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_asdict(one, dict_factory) for one in obj])
    if isinstance(obj, dict):
        if hasattr(type(obj), "default_factory"):
            result = type(obj)(getattr(obj, "default_factory"))
            for key, value in obj.items():
                result[_asdict(key, dict_factory)] = _asdict(value, dict_factory)
            return result
        return type(obj)([(_asdict(key, dict_factory), _asdict(value, dict_factory)) for key, value in obj.items()])
    return _copied(obj)


_ATOMIC = (type(None), bool, int, float, complex, str, bytes, range, type, type(...), type(NotImplemented), type(len), type(fields))


def _copied(obj):
    """A copy of what is no dataclass, list, tuple or dict."""
    cls = type(obj)
    if isinstance(obj, _ATOMIC):
        return obj
    if cls is bytearray:
        return bytearray(obj)
    if cls in (set, frozenset):
        return cls([_copied(one) for one in obj])
    if hasattr(cls, "__deepcopy__"):
        return obj.__deepcopy__({})
    made = cls.__new__(cls)
    for name, value in vars(obj).items():
        object.__setattr__(made, name, _asdict(value, dict) if isinstance(value, (list, tuple, dict)) else _copied(value))
    return made


def astuple(obj, *, tuple_factory=tuple):
    """The fields of an instance as a tuple, those inside included."""
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _astuple(obj, tuple_factory)


def _astuple(obj, tuple_factory):
    if _is_instance(obj):
        return tuple_factory([_astuple(getattr(obj, f.name), tuple_factory) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_astuple(one, tuple_factory) for one in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_astuple(one, tuple_factory) for one in obj])
    if isinstance(obj, dict):
        if hasattr(type(obj), "default_factory"):
            result = type(obj)(getattr(obj, "default_factory"))
            for key, value in obj.items():
                result[_astuple(key, tuple_factory)] = _astuple(value, tuple_factory)
            return result
        return type(obj)([(_astuple(key, tuple_factory), _astuple(value, tuple_factory)) for key, value in obj.items()])
    return _copied(obj)


_KEYWORDS = frozenset((
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif",
    "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or",
    "pass", "raise", "return", "try", "while", "with", "yield",
))


def make_dataclass(
    cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
    frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False, module=None
):
    """A new dataclass with these fields."""
    body = {} if namespace is None else dict(namespace)
    seen = set()
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, "typing.Any"
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, body[item[0]] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if name in _KEYWORDS:
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in seen:
            raise TypeError(f"Field name duplicated: {name!r}")
        seen.add(name)
        annotations[name] = annotation
    body["__annotations__"] = annotations
    cls = new_class(cls_name, tuple(bases), {}, lambda namespace: namespace.update(body))
    if module is not None:
        cls.__module__ = module
    return dataclass(
        cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args,
        kw_only=kw_only, slots=slots, weakref_slot=weakref_slot,
    )


def replace(obj, /, **changes):
    """A new instance with some fields changed."""
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(obj, /, **changes):
    for f in getattr(obj, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                wrong = ValueError
                if sys.version_info >= (3, 13):
                    wrong = TypeError
                raise wrong(f"field {f.name} is declared with init=False, it cannot be specified with replace()")
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                wrong = ValueError
                if sys.version_info >= (3, 13):
                    wrong = TypeError
                raise wrong(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(obj, f.name)
    return obj.__class__(**changes)
