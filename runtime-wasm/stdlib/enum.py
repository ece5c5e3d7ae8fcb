#@ words: _constructor _dataclass_repr _publish _dress_flag Enum
"""Enumerations: classes whose attributes are a fixed set of named values."""

import builtins
import sys
from _enum_bits import (
    _aliases, _combined_name, _is_single, _single_bits, _verify_continuous, _verify_named, _verify_unique, bin,
)
from _enum_body import (
    _check_order, _EnumDict, _is_descriptor, _named_values, auto, member, nonmember, property,
)
from _types import remove_attribute as _remove, store_attribute as _store
from types import DynamicClassAttribute, MappingProxyType

__all__ = [
    "EnumType", "EnumMeta", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique", "property",
    "verify", "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP", "global_flag_repr",
    "global_enum_repr", "global_str", "global_enum", "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE",
    "pickle_by_global_name", "pickle_by_enum_name",
]

_unset = object()

# Bound below: the metaclass makes these classes and asks for them while it does.
Enum = ReprEnum = Flag = None


def _is_made_by_enum(cls):
    return isinstance(cls, EnumType)


def _refuse_members(cls_name, bases):
    for chain in bases:
        for base in chain.__mro__:
            if _is_made_by_enum(base) and base._member_names_:
                raise TypeError(f"<enum {cls_name!r}> cannot extend {base!r}")


def _data_type_of(cls_name, bases):
    """The class, other than enumerations, that gives the members their data."""
    found = []
    for chain in bases:
        candidate = None
        for base in chain.__mro__:
            if base is object:
                continue
            if _is_made_by_enum(base):
                if base._member_type_ is not object:
                    if base._member_type_ not in found:
                        found.append(base._member_type_)
                    break
            elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__ or _is_builtin(base):
                if (candidate or base) not in found:
                    found.append(candidate or base)
                break
            else:
                candidate = candidate or base
    if len(found) > 1:
        raise TypeError(f"too many data types for {cls_name!r}: {set(found)!r}")
    return found[0] if found else None


def _is_builtin(cls):
    return cls.__module__ == "builtins" and cls is not object


def _mixins(cls_name, bases):
    """The data type, and the enumeration that comes first."""
    if not bases:
        return object, Enum
    first = bases[-1]
    if not _is_made_by_enum(first):
        raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
    return _data_type_of(cls_name, bases) or object, first


def _data_repr(bases):
    """How the values are shown, where a mixed-in class has its own way."""
    for chain in bases:
        for base in chain.__mro__:
            if base is object:
                continue
            if _is_made_by_enum(base):
                return base._value_repr_
            if _is_builtin(base):
                return base.__repr__
            if "__repr__" in base.__dict__:
                params = base.__dict__.get("__dataclass_params__")
                if params is not None and params.repr:
                    return _dataclass_repr
                return base.__dict__["__repr__"]
    return None


def _dataclass_repr(self):
    shown = [f"{name}={getattr(self, name)!r}" for name, f in self.__dataclass_fields__.items() if f.repr]
    return ", ".join(shown)


def _constructor(namespace, member_type, first):
    """What makes members, and whether it takes the parts of their values."""
    made = namespace.get("__new__")
    if isinstance(made, staticmethod):
        made = made.__func__
    takes = made is not None
    if made is None:
        plain = (None, object.__new__, None if Enum is None else Enum.__new__)
        made = object.__new__
        takes = any(_is_builtin(base) for base in member_type.__mro__)
        for name in ("_new_member_", "__new__"):
            found = [getattr(owner, name, None) for owner in (member_type, first)]
            found = [one for one in found if one not in plain]
            if found:
                made, takes = found[0], True
                break
    return made, first is not None and takes


class EnumType(type):
    """The class of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        _refuse_members(cls, bases)
        namespace = _EnumDict(cls)
        _, first = _mixins(cls, bases)
        if first is not None:
            namespace["_generate_next_value_"] = getattr(first, "_generate_next_value_", None)
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        names = list(classdict._members)
        if "mro" in names:
            raise ValueError("invalid enum member name(s) 'mro'")
        namespace = dict(classdict.items())
        if "_ignore_" in namespace:
            for name in [*classdict._ignored, "_ignore_"]:
                namespace.pop(name, None)
        order = namespace.pop("_order_", None)
        member_type, first = _mixins(cls, bases)
        new_member, use_args = _constructor(namespace, member_type, first)
        generate = namespace.get("_generate_next_value_")
        if generate is not None and not isinstance(generate, staticmethod):
            namespace["_generate_next_value_"] = staticmethod(generate)
        for name in names:
            value = namespace.pop(name)
            namespace[name] = _Member(value)
        namespace["_new_member_"] = new_member
        namespace["_use_args_"] = use_args
        namespace["_member_names_"] = []
        namespace["_member_map_"] = {}
        namespace["_value2member_map_"] = {}
        namespace["_unhashable_values_"] = []
        namespace["_member_type_"] = member_type
        namespace["_value_repr_"] = _data_repr(bases)
        if Flag is not None and issubclass(first, Flag) or boundary is not None:
            namespace["_boundary_"] = boundary or getattr(first, "_boundary_", None)
            namespace["_flag_mask_"] = 0
            namespace["_singles_mask_"] = 0
            namespace["_all_bits_"] = 0
            namespace["_inverted_"] = None
        namespace.setdefault("__doc__", None)
        if first is not None:
            namespace["__new__"] = Enum.__dict__["__new__"]
        made = super().__new__(metacls, cls, bases, namespace, **kwds)
        if first is not None:
            _dress(made, namespace, bases)
        if Flag is not None and issubclass(made, Flag):
            _finish_flag(made)
        if order is not None:
            _check_order(made, order)
        return made

    def __init__(cls, *args, **kwds):
        pass

    def __bool__(cls):
        return True

    def __call__(cls, value=_unset, names=_unset, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        """The member with this value, or a new enumeration."""
        if cls._member_map_:
            if names is not _unset:
                value = (value, names) + values
            elif value is _unset:
                raise TypeError("EnumType.__call__() missing 1 required positional argument: 'value'")
            return cls.__new__(cls, value)
        if names is _unset and type is None:
            raise TypeError(f"{cls!r} has no members; specify `names=()` if you meant to create a new, empty, enum")
        return cls._create_(
            value, None if names is _unset else names, module=module, qualname=qualname, type=type, start=start,
            boundary=boundary,
        )

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            return value in cls._value2member_map_ or value in cls._unhashable_values_
        except TypeError:
            return value in cls._unhashable_values_

    def __delattr__(cls, name):
        if name in cls._member_map_:
            raise AttributeError(f"{cls.__name__!r} cannot delete member {name!r}.")
        super().__delattr__(name)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __dir__(cls):
        shown = {
            "__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__", "__members__", "__module__",
            "__name__", "__qualname__", *cls._member_names_,
        }
        if cls._new_member_ is not object.__new__:
            shown.add("__new__")
        if cls.__init_subclass__ is not object.__init_subclass__:
            shown.add("__init_subclass__")
        if cls._member_type_ is object:
            return sorted(shown)
        return sorted(set(dir(cls._member_type_)) | shown)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    @builtins.property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        kind = "flag" if Flag is not None and issubclass(cls, Flag) else "enum"
        return f"<{kind} {cls.__name__!r}>"

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        bases = (cls,) if type is None else (type, cls)
        metacls = cls.__class__
        namespace = metacls.__prepare__(class_name, bases)
        for name, value in _named_values(cls, class_name, names, start):
            namespace[name] = value
        if module is not None:
            namespace["__module__"] = module
        if qualname is not None:
            namespace["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)


EnumMeta = EnumType


class _Member:
    """Stands for a member until its class is there."""

    def __init__(self, value):
        self.value = value

    def __set_name__(self, cls, name):
        _remove(cls, name)
        value = self.value
        args = value if isinstance(value, tuple) else (value,)
        if cls._member_type_ is tuple:
            args = (args,)
        made = cls._new_member_(cls, *args) if cls._use_args_ else cls._new_member_(cls)
        if not hasattr(made, "_value_"):
            _give_value(cls, made, value, args)
        value = made._value_
        made._name_ = name
        made.__objclass__ = cls
        made.__init__(*args)
        made._sort_order_ = len(cls._member_names_)
        known = _known_as(cls, value)
        if known is not None:
            made = known
        elif Flag is None or not issubclass(cls, Flag):
            cls._member_names_.append(name)
        elif not isinstance(value, int) or _is_single(value):
            cls._member_names_.append(name)
        if Flag is not None and issubclass(cls, Flag):
            _count_bits(cls, value)
        _publish(cls, name, made)
        cls._member_map_[name] = made
        try:
            cls._value2member_map_.setdefault(value, made)
        except TypeError:
            cls._unhashable_values_.append(value)


def _give_value(cls, made, value, args):
    if cls._member_type_ is object:
        made._value_ = value
        return
    try:
        made._value_ = cls._member_type_(*args)
    except Exception as error:
        failure = TypeError("_value_ not set in __new__, unable to create it")
        failure.__cause__ = error
        raise failure


def _known_as(cls, value):
    """The member that has this value already."""
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for one in cls._member_map_.values():
            if one._value_ == value:
                return one
    return None


def _publish(cls, name, made):
    """Makes the member an attribute of its class, beside a property of that name."""
    descriptor = None
    for base in cls.__mro__[1:]:
        found = base.__dict__.get(name)
        if found is not None:
            if isinstance(found, (property, DynamicClassAttribute)):
                descriptor = found
                break
            if _is_descriptor(found) and descriptor is None:
                descriptor = found
    if descriptor is None:
        _store(cls, name, made)
        return
    redirect = property(getattr(descriptor, "fget", None), getattr(descriptor, "fset", None), getattr(descriptor, "fdel", None))
    redirect.member = made
    redirect.of_value = not isinstance(descriptor, (property, DynamicClassAttribute))
    redirect.__set_name__(cls, name)
    _store(cls, name, redirect)


def _dress(cls, namespace, bases):
    """Enumerations are shown as such, whatever their data type does."""
    member_type = cls._member_type_
    first = bases[-1] if bases else Enum
    own = set(namespace)
    if ReprEnum is not None and ReprEnum in bases:
        if member_type is object:
            raise TypeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)")
        if "__format__" not in own:
            cls.__format__ = member_type.__format__
        if "__str__" not in own:
            shows = member_type is str or member_type.__str__ != object.__str__
            cls.__str__ = member_type.__str__ if shows else member_type.__repr__
        own |= {"__format__", "__str__"}
    if "__repr__" not in own and cls.__repr__ in (member_type.__repr__, object.__repr__):
        cls.__repr__ = first.__repr__
    if "__str__" not in own and cls.__str__ in (member_type.__str__, object.__str__):
        cls.__str__ = first.__str__
    if "__format__" not in own and cls.__format__ in (member_type.__format__, object.__format__):
        cls.__format__ = first.__format__
    if Flag is not None and member_type is not object and issubclass(cls, Flag):
        _dress_flag(cls, own)
    if "__reduce_ex__" not in own and member_type is not object:
        cls.__reduce_ex__ = first.__reduce_ex__


def _dress_flag(cls, own):
    """The operators are those of flags, not those of the data type."""
    for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
        if name not in own:
            _store(cls, name, Flag.__dict__[name])


class Enum(metaclass=EnumType):
    """A class with a fixed set of named values."""

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for one in cls._member_map_.values():
                if one._value_ == value:
                    return one
        if not cls._member_map_:
            raise TypeError(f"{cls!r} has no members defined")
        return _looked_up(cls, value)

    def __init__(self, *args, **kwds):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return _one_more(start, last_values)

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        return f"<{self.__class__.__name__}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __dir__(self):
        shown = set()
        if self.__class__._member_type_ is not object:
            shown = set(object.__dir__(self))
        for name in getattr(self, "__dict__", ()):
            if name[0] != "_" and name not in self._member_map_:
                shown.add(name)
        for cls in self.__class__.__mro__:
            for name, value in cls.__dict__.items():
                if name[0] == "_":
                    continue
                if isinstance(value, property):
                    if value.fget is not None or name not in self._member_map_:
                        shown.add(name)
                    else:
                        shown.discard(name)
                elif name not in self._member_map_:
                    shown.add(name)
        shown |= {"__class__", "__doc__", "__eq__", "__hash__", "__module__"}
        return sorted(shown)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        """The name of the member."""
        return self._name_

    @property
    def value(self):
        """The value of the member."""
        return self._value_


def _looked_up(cls, value):
    """What `_missing_` makes of a value that no member has."""
    result = failure = None
    try:
        result = cls._missing_(value)
    except Exception as error:
        failure = error
    if isinstance(result, cls):
        return result
    if isinstance(result, int) and getattr(cls, "_boundary_", None) is not None and cls._boundary_ is EJECT:
        return result
    unknown = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    if failure is None:
        if result is None:
            raise unknown
        failure = TypeError(f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member")
    if not isinstance(failure, ValueError):
        failure.__context__ = unknown
    raise failure


def _one_more(start, last_values):
    if not last_values:
        return start
    try:
        last = last_values[-1]
        last_values.sort()
        if last == last_values[-1]:
            return last + 1
    except TypeError:
        pass
    for value in reversed(last_values):
        try:
            return value + 1
        except TypeError:
            pass
    return start


class ReprEnum(Enum):
    """An enumeration that is only shown as one: str() and format() are those of its data."""


class IntEnum(int, ReprEnum):
    """Members that are ints."""


class StrEnum(str, ReprEnum):
    """Members that are strs."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError(f"encoding must be a string, not {values[1]!r}")
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError("errors must be a string, not %r" % (values[2]))
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    """What becomes of bits that no member has."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT = FlagBoundary.STRICT
CONFORM = FlagBoundary.CONFORM
EJECT = FlagBoundary.EJECT
KEEP = FlagBoundary.KEEP


def show_flag_values(value):
    return list(_single_bits(value._value_ if isinstance(value, Flag) else value))


def _count_bits(cls, value):
    if not isinstance(value, int):
        raise TypeError(f"unsupported operand type(s) for |=: 'int' and {type(value).__name__!r}")
    _store(cls, "_flag_mask_", cls._flag_mask_ | value)
    if _is_single(value):
        _store(cls, "_singles_mask_", cls._singles_mask_ | value)
    _store(cls, "_all_bits_", (1 << cls._flag_mask_.bit_length()) - 1)


def _finish_flag(cls):
    """Members in the order of their bits."""
    names = cls._member_names_
    values = [cls._member_map_[name]._value_ for name in names]
    if values != sorted(values):
        _store(cls, "_iter_member_", cls._iter_member_by_def_)


class Flag(Enum, boundary=STRICT):
    """Members that combine, bit by bit."""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not count:
            return start if start is not None else 1
        last = max(last_values)
        try:
            high = last.bit_length() - 1
        except Exception:
            raise TypeError(f"invalid flag value {last!r}") from None
        return 1 << (high + 1)

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _single_bits(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda one: one._sort_order_)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        flag_mask, all_bits, singles = cls._flag_mask_, cls._all_bits_, cls._singles_mask_
        if not ~all_bits <= value <= all_bits or value & (all_bits ^ flag_mask):
            if cls._boundary_ is EJECT:
                return value
            value = _within(cls, value)
        negative = None
        if value < 0:
            negative = value
            value = all_bits + 1 + value
        if value & ~flag_mask and cls._boundary_ is not KEEP:
            unknown = value & ~flag_mask
            raise ValueError(f"{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{bin(unknown)}]")
        made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        if not hasattr(made, "_value_"):
            made._value_ = value
        made._name_ = _combined_name(cls, value, cls._boundary_ is STRICT)
        made = cls._value2member_map_.setdefault(value, made)
        if negative is not None:
            cls._value2member_map_[negative] = made
        return made

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and {self.__class__.__qualname__!r}"
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        if self._name_ is None:
            return f"<{self.__class__.__name__}: {show(self._value_)}>"
        return f"<{self.__class__.__name__}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        if self._name_ is None:
            return f"{self.__class__.__name__}({self._value_!r})"
        return f"{self.__class__.__name__}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def __or__(self, other):
        value = self._get_value(other)
        if value is NotImplemented:
            return NotImplemented
        return self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._get_value(other)
        if value is NotImplemented:
            return NotImplemented
        return self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._get_value(other)
        if value is NotImplemented:
            return NotImplemented
        return self.__class__(self._value_ ^ value)

    def __invert__(self):
        if self._inverted_ is None:
            if self._boundary_ is EJECT or self._boundary_ is KEEP:
                self._inverted_ = self.__class__(~self._value_)
            else:
                self._inverted_ = self.__class__(self._singles_mask_ & ~self._value_)
        return self._inverted_

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


def _within(cls, value):
    """A value with unknown bits, as the boundary has it."""
    flag_mask, all_bits, boundary = cls._flag_mask_, cls._all_bits_, cls._boundary_
    if boundary is STRICT:
        size = max(value.bit_length(), flag_mask.bit_length())
        raise ValueError(f"{cls!r} invalid value {value!r}\n    given {bin(value, size)}\n  allowed {bin(flag_mask, size)}")
    if boundary is CONFORM:
        return value & flag_mask
    if boundary is KEEP:
        if value < 0:
            return max(all_bits + 1, (1 << value.bit_length())) + value
        return value
    raise ValueError(f"{cls!r} unknown flag boundary {boundary!r}")


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Members that are ints and combine."""


def unique(enumeration):
    """Refuses an enumeration in which two names have one value."""
    found = _aliases(enumeration)
    if found:
        raise ValueError(f"duplicate values found in {enumeration!r}: {', '.join(found)}")
    return enumeration


class EnumCheck(StrEnum):
    """What `verify` can look for."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS = EnumCheck.CONTINUOUS
NAMED_FLAGS = EnumCheck.NAMED_FLAGS
UNIQUE = EnumCheck.UNIQUE


class verify:
    """Refuses an enumeration that lacks some property."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        is_flag = issubclass(enumeration, Flag)
        for check in self.checks:
            if check is UNIQUE:
                _verify_unique(enumeration)
            elif check is CONTINUOUS:
                _verify_continuous(enumeration, is_flag)
            elif check is NAMED_FLAGS:
                _verify_named(enumeration)
        return enumeration


def global_enum_repr(self):
    return f"{self.__class__.__module__.rsplit('.', 1)[-1]}.{self._name_}"


def global_flag_repr(self):
    module = self.__class__.__module__.rsplit(".", 1)[-1]
    if self._name_ is None:
        return f"{module}.{self.__class__.__name__}({self._value_!r})"
    if _is_single(self._value_):
        return f"{module}.{self._name_}"
    if self._boundary_ is not KEEP:
        return "|".join([f"{module}.{name}" for name in self.name.split("|")])
    return "|".join([name if name[0].isdigit() else f"{module}.{name}" for name in self._name_.split("|")])


def global_str(self):
    if self._name_ is None:
        return f"{self.__class__.__name__}({self._value_!r})"
    return self._name_


def global_enum(cls, update_str=False):
    """Members become variables of the module, and are shown as such."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)
