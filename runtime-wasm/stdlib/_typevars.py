#@ builtin : TypeVar=typevar ParamSpec=paramspec TypeVarTuple=typevartuple TypeAliasType=typealias
#@ builtin : ParamSpecArgs=paramspecargs ParamSpecKwargs=paramspeckwargs
#@ class typing: !TypeVar !ParamSpec !TypeVarTuple !TypeAliasType !ParamSpecArgs !ParamSpecKwargs Generic
"""Type variables, generic classes and unions: what typing and the type parameter syntax share."""

from _types import union_of

_BuiltinAlias = type(list[int])
_UnionType = type(int | str)
_Function = type(lambda: None)


def type_repr(obj):
    """A type as annotations show it."""
    if isinstance(obj, type) and not isinstance(obj, _BuiltinAlias):
        if obj.__module__ == "builtins":
            return obj.__qualname__
        return f"{obj.__module__}.{obj.__qualname__}"
    if obj is ...:
        return "..."
    if isinstance(obj, _Function):
        return obj.__name__
    if isinstance(obj, tuple):
        return "[" + ", ".join(type_repr(one) for one in obj) + "]"
    if isinstance(obj, list):
        return "[" + ", ".join(type_repr(one) for one in obj) + "]"
    return repr(obj)


class ForwardRef:
    """A type that is named before it exists."""

    __slots__ = (
        "__forward_arg__",
        "__forward_code__",
        "__forward_evaluated__",
        "__forward_value__",
        "__forward_is_argument__",
        "__forward_is_class__",
        "__forward_module__",
    )

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_evaluated__ = False
        self.__forward_value__ = None
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__forward_arg__ == other.__forward_arg__ and self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return make_union((self, other))

    def __ror__(self, other):
        return make_union((other, self))

    def __repr__(self):
        module = "" if self.__forward_module__ is None else f", module={self.__forward_module__!r}"
        return f"ForwardRef({self.__forward_arg__!r}{module})"


def convert(arg, message="Parameters to generic types must be types.", qualified=False, module=None):
    """None and strings as types; `qualified`: `ClassVar[...]` and `Final[...]` may stand here; `module`: where strings
    are looked up."""
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg, module=module)
    if type(arg) is tuple:
        raise TypeError(f"{message} Got {arg!r:.100}.")
    if isinstance(arg, SpecialForm) and arg._name in ("Generic", "Protocol", "ClassVar", "Final"):
        if arg._name in ("ClassVar", "Final"):
            return arg
        raise TypeError(f"Plain {arg!r} is not valid as type argument")
    if not qualified and isinstance(arg, _GenericAlias) and isinstance(arg.__origin__, SpecialForm) and arg.__origin__._name in ("ClassVar", "Final"):
        raise TypeError(f"{arg!r} is not valid as type argument")
    return arg


def parameters_of(args):
    """The type variables in types, each once, in order."""
    found = []
    for arg in args:
        if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
            if arg not in found:
                found.append(arg)
        else:
            inner = parameters_of(arg) if isinstance(arg, (tuple, list)) else getattr(arg, "__parameters__", ())
            if isinstance(inner, tuple):
                for one in inner:
                    if one not in found:
                        found.append(one)
    return tuple(found)


def substitute(arg, table):
    if isinstance(arg, (TypeVar, ParamSpec)):
        return table.get(arg, arg)
    if isinstance(arg, (tuple, list)):
        return type(arg)(substitute(one, table) for one in arg)
    inner = getattr(arg, "__parameters__", ()) if not isinstance(arg, type) else ()
    if not inner:
        return arg
    if isinstance(arg, _GenericAlias):
        return arg.copy_with(tuple(flatten(substitute(one, table) for one in arg.__args__)))
    return arg[tuple(table.get(one, one) for one in inner)]


def flatten(args):
    for arg in args:
        if isinstance(arg, TypeVarTupleValue):
            yield from arg.items
        else:
            yield arg


class TypeVarTupleValue:
    def __init__(self, items):
        self.items = items


class SpecialForm:
    """Something with brackets that is no class."""

    def __init__(self, name, getitem=None, doc=None):
        self._name = name
        self._getitem = getitem
        self.__doc__ = doc
        self.__name__ = name
        self.__qualname__ = name

    __module__ = "typing"

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return make_union((self, other))

    def __ror__(self, other):
        return make_union((other, self))

    def __instancecheck__(self, obj):
        raise TypeError(f"{self!r} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self!r} cannot be used with issubclass()")

    def __getitem__(self, parameters):
        if self._getitem is None:
            raise TypeError(f"{self!r} is not subscriptable")
        return self._getitem(self, parameters)


class _GenericAlias:
    """A generic class, or a special form, with arguments."""

    __module__ = "typing"

    def __init__(self, origin, args, name=None):
        self.__origin__ = origin
        self.__args__ = args if isinstance(args, tuple) else (args,)
        self._name = name
        self.__parameters__ = parameters_of(self.__args__)
        self.__module__ = "typing" if name else getattr(origin, "__module__", "typing")

    def copy_with(self, args):
        if isinstance(self, _UnionGenericAlias):
            return make_union(args)
        made = type(self)(self.__origin__, args, self._name)
        return made

    def __getitem__(self, args):
        if not isinstance(args, tuple):
            args = (args,)
        wanted = self.__parameters__
        if not wanted:
            raise TypeError(f"{self!r} is not a generic class")
        table = bind(self, wanted, args)
        return self.copy_with(tuple(flatten(substitute(one, table) for one in self.__args__)))

    def __repr__(self):
        if self._name:
            name = "typing." + self._name
        else:
            name = type_repr(self.__origin__)
        args = ", ".join(type_repr(arg) for arg in self.__args__) if self.__args__ else "()"
        return f"{name}[{args}]"

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, other):
        return make_union((self, other))

    def __ror__(self, other):
        return make_union((other, self))

    def __call__(self, *args, **kwargs):
        if not isinstance(self.__origin__, type):
            raise TypeError(f"Cannot instantiate {self!r}")
        if self._name and self.__origin__.__name__ != self._name:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except (AttributeError, TypeError):
            pass
        return result

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        entries = []
        if self.__origin__ not in bases:
            entries.append(self.__origin__)
        later = bases[bases.index(self) + 1:]
        if self.__origin__ is Generic:
            return () if any([isinstance(base, _GenericAlias) for base in later]) else tuple(entries)
        if self._name and not has_generic(later):
            entries.append(Generic)
        return tuple(entries)

    def __iter__(self):
        yield Unpacked(self)

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name or self.__origin__.__name__
        if name.startswith("__") and name.endswith("__") or name == "_name":
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")
        return getattr(self.__origin__, name)

    def __instancecheck__(self, obj):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")


def has_generic(bases):
    """Whether some base brings `Generic` along."""
    return any([isinstance(base, _GenericAlias) or isinstance(base, type) and issubclass(base, Generic) for base in bases])


def _filled(args, wanted):
    """Whether defaults stand for what is missing."""
    if sys.version_info >= (3, 13):
        return len(args) < len(wanted) and all([one.has_default() for one in wanted[len(args):]])
    return False


def bind(alias, wanted, args):
    """Which argument each type variable gets."""
    table = {}
    starred = [one for one in wanted if isinstance(one, TypeVarTuple)]
    if len(wanted) == 1 and isinstance(wanted[0], ParamSpec) and not (len(args) == 1 and isinstance(args[0], (list, tuple, ParamSpec))):
        if args != (...,):
            args = (tuple(args),)
    if starred:
        at = wanted.index(starred[0])
        after = len(wanted) - at - 1
        if len(args) < len(wanted) - 1:
            raise TypeError(f"Too few arguments for {alias!r}; actual {len(args)}, expected at least {len(wanted) - 1}")
        stop = len(args) - after
        args = args[:at] + (TypeVarTupleValue(tuple(convert(a) for a in args[at:stop])),) + args[stop:]
    elif len(args) != len(wanted) and not _filled(args, wanted):
        few = "many" if len(args) > len(wanted) else "few"
        if sys.version_info >= (3, 13):
            expected = f"{len(wanted)}"
            if few == "few":
                expected = f"at least {sum(not one.has_default() for one in wanted)}"
        else:
            expected = f"{len(wanted)}"
        raise TypeError(f"Too {few} arguments for {alias!r}; actual {len(args)}, expected {expected}")
    if sys.version_info >= (3, 13):
        args = args + tuple(one.__default__ for one in wanted[len(args):])
    for one, arg in zip(wanted, args):
        if isinstance(arg, (TypeVarTupleValue, tuple)):
            table[one] = arg
        elif isinstance(arg, list):
            table[one] = tuple(arg)
        else:
            table[one] = convert(arg)
    return table


class _UnionGenericAlias(_GenericAlias):
    __module__ = "typing"

    def __call__(self, *args, **kwargs):
        raise TypeError("Cannot instantiate typing.Union")

    def __eq__(self, other):
        if isinstance(other, (_UnionGenericAlias, _UnionType)):
            return set(self.__args__) == set(other.__args__)
        return NotImplemented

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2:
            if args[0] is type(None):
                return f"typing.Optional[{type_repr(args[1])}]"
            if args[1] is type(None):
                return f"typing.Optional[{type_repr(args[0])}]"
        return f"typing.Union[{', '.join(type_repr(arg) for arg in args)}]"

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        for arg in self.__args__:
            if issubclass(cls, arg):
                return True
        return False


def make_union(args):
    found = []
    for arg in args:
        arg = convert(arg, "Union[arg, ...]: each arg must be a type.")
        for one in arg.__args__ if isinstance(arg, (_UnionGenericAlias, _UnionType)) else (arg,):
            if one not in found:
                found.append(one)
    if len(found) == 1:
        return found[0]
    return _UnionGenericAlias(Union, tuple(found), None)


def _union(self, parameters):
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    return make_union(parameters)


Union = SpecialForm("Union", _union)


if sys.version_info >= (3, 13):
    class NoDefaultType:
        """The type of `NoDefault`."""

        __module__ = "typing"
        __slots__ = ()

        def __new__(cls):
            return NoDefault

        def __repr__(self):
            return "typing.NoDefault"

        def __reduce__(self):
            return "NoDefault"

    NoDefault = object.__new__(NoDefaultType)
else:
    class NoDefault:
        """Stands where no default is given. A class costs nothing in a program that has no type parameters."""


class _Variable:
    __module__ = "typing"
    _default = NoDefault
    _lazy_default = None

    def _set_default(self, default):
        if default is NoDefault:
            return
        if sys.version_info < (3, 13):
            raise TypeError(f"'default' is an invalid keyword argument for {type(self).__name__.lower()}()")
        self._default = default

    if sys.version_info >= (3, 13):
        @property
        def __default__(self):
            if self._lazy_default is not None:
                self._default = self._lazy_default()
                self._lazy_default = None
            return self._default

        def has_default(self):
            """Whether it has a default."""
            return self._lazy_default is not None or self._default is not NoDefault

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        mark = "+" if self.__covariant__ else "-" if self.__contravariant__ else "~"
        return mark + self.__name__

    def __or__(self, other):
        return make_union((self, other))

    def __ror__(self, other):
        return make_union((other, self))

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")

    def _variance(self, covariant, contravariant, infer_variance):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        if infer_variance and (covariant or contravariant):
            raise ValueError("Variance cannot be specified with infer_variance.")
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__infer_variance__ = bool(infer_variance)


class TypeVar(_Variable):
    """A variable that stands for one type."""

    __module__ = "typing"

    # No `__reduce__`, whose name alone would link that of every type.
    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False,
                 default=NoDefault):
        self.__name__ = name
        self._set_default(default)
        self._variance(covariant, contravariant, infer_variance)
        if not isinstance(name, str):
            raise TypeError(f"typevar() argument 'name' must be str, not {type(name).__name__}")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        self._constraints = tuple(convert(one, "TypeVar(name, constraint, ...): constraints must be types.") for one in constraints)
        self._bound = None if bound is None else convert(bound, "Bound must be a type.")
        self._lazy_bound = None
        self._lazy_constraints = None

    def __typing_subst__(self, arg):
        return convert(arg)

    @property
    def __bound__(self):
        if self._lazy_bound is not None:
            self._bound = self._lazy_bound()
            self._lazy_bound = None
        return self._bound

    @property
    def __constraints__(self):
        if self._lazy_constraints is not None:
            self._constraints = self._lazy_constraints()
            self._lazy_constraints = None
        return self._constraints


class ParamSpecArgs:
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.args"

    def __eq__(self, other):
        if not isinstance(other, ParamSpecArgs):
            return NotImplemented
        return self.__origin__ == other.__origin__

    __hash__ = None


class ParamSpecKwargs:
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.kwargs"

    def __eq__(self, other):
        if not isinstance(other, ParamSpecKwargs):
            return NotImplemented
        return self.__origin__ == other.__origin__

    __hash__ = None


class ParamSpec(_Variable):
    """A variable that stands for the parameters of a callable."""

    __module__ = "typing"

    # No `__reduce__`, whose name alone would link that of every type.
    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __init__(self, name, *, bound=None, covariant=False, contravariant=False, infer_variance=False,
                 default=NoDefault):
        self.__name__ = name
        self._set_default(default)
        self.__bound__ = None if bound is None else convert(bound, "Bound must be a type.")
        self._variance(covariant, contravariant, infer_variance)

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)


class Unpacked:
    """`*Ts` among types."""

    def __init__(self, inner):
        self.__origin__ = inner
        self.__parameters__ = parameters_of((inner,))

    def __repr__(self):
        return f"typing.Unpack[{type_repr(self.__origin__)}]"

    def __eq__(self, other):
        if not isinstance(other, Unpacked):
            return NotImplemented
        return self.__origin__ == other.__origin__

    def __hash__(self):
        return hash(("Unpack", self.__origin__))

    def __getitem__(self, args):
        return TypeVarTupleValue(args if isinstance(args, tuple) else (args,))


class TypeVarTuple:
    """A variable that stands for any number of types."""

    __module__ = "typing"
    _default = NoDefault
    _lazy_default = None
    _set_default = _Variable._set_default

    if sys.version_info >= (3, 13):
        __default__ = _Variable.__default__
        has_default = _Variable.has_default

    # No `__reduce__`, whose name alone would link that of every type.
    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __init__(self, name, *, default=NoDefault):
        self.__name__ = name
        self._set_default(default)

    def __iter__(self):
        yield Unpacked(self)

    def __repr__(self):
        return self.__name__

    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass an instance of TypeVarTuple")


def _may_join(other):
    """Whether `|` makes a union of an alias and this."""
    return other is None or isinstance(other, (type, TypeAliasType, TypeVar, ParamSpec, _UnionType, _BuiltinAlias))


class TypeAliasType:
    """What the `type` statement makes."""

    __module__ = "typing"

    def __init__(self, name, value, *, type_params=()):
        if not isinstance(type_params, tuple):
            raise TypeError("type_params must be a tuple")
        self.__name__ = name
        self.__type_params__ = type_params
        self._value = value
        self._lazy = None

    @property
    def __value__(self):
        if self._lazy is not None:
            value = self._lazy()
            self._value = value
            self._lazy = None
        return self._value

    @property
    def __parameters__(self):
        return tuple(Unpacked(one) if isinstance(one, TypeVarTuple) else one for one in self.__type_params__)

    def __repr__(self):
        return self.__name__

    # No `__reduce__`, whose name alone would link that of every type.
    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __or__(self, other):
        return union_of(self, other) if _may_join(other) else NotImplemented

    def __ror__(self, other):
        return union_of(other, self) if _may_join(other) else NotImplemented

    def __getitem__(self, args):
        if not self.__type_params__:
            raise TypeError("Only generic type aliases are subscriptable")
        return _BuiltinAlias(self, args if isinstance(args, tuple) else (args,))

    def __call__(self, *args):
        raise TypeError("'typing.TypeAliasType' object is not callable")


def class_parameters(cls):
    """The type variables of a generic class, by what it was declared with."""
    bases = getattr(cls, "__orig_bases__", None)
    if bases is None or any([getattr(base, "__orig_bases__", None) is bases for base in cls.__mro__[1:]]):
        return ()
    for base in bases:
        if isinstance(base, _GenericAlias) and _is_root(base.__origin__):
            return base.__parameters__
    return parameters_of(bases)


def _is_root(cls):
    """`Generic` or `Protocol`."""
    return cls is Generic or getattr(cls, "_is_protocol", False) and cls.__name__ == "Protocol" and cls.__module__ == "typing"


def _declared(cls):
    """The type variables of the class that is being made."""
    bases = cls.__dict__.get("__orig_bases__")
    root = cls.__name__ == "Protocol" and cls.__module__ == "typing"
    if Generic in (cls.__bases__ if bases is None else bases) and not root:
        raise TypeError("Cannot inherit from plain Generic")
    if bases is None:
        return ()
    listed = [base.__parameters__ for base in bases if isinstance(base, _GenericAlias) and base.__origin__ is Generic]
    if len(listed) > 1:
        raise TypeError("Cannot inherit from Generic[...] multiple times.")
    used = parameters_of(bases)
    if not listed:
        return used
    missing = [one for one in used if one not in listed[0]]
    if missing:
        names = ", ".join([str(one) for one in missing])
        raise TypeError(f"Some type variables ({names}) are not listed in Generic[{', '.join([str(one) for one in listed[0]])}]")
    return listed[0]


class Generic:
    """The base of generic classes."""

    __module__ = "typing"
    __slots__ = ()

    @classmethod
    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        cls.__parameters__ = _declared(cls)

    @classmethod
    def __class_getitem__(cls, params):
        if not isinstance(params, tuple):
            params = (params,)
        if _is_root(cls):
            if not params:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            for one in params:
                if not isinstance(one, (TypeVar, ParamSpec, Unpacked, TypeVarTuple)):
                    raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.")
            if len(set(params)) != len(params):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
            return _GenericAlias(cls, params, cls.__name__)
        wanted = class_parameters(cls)
        if not wanted:
            raise TypeError(f"{cls!r} is not a generic class")
        table = bind(cls, wanted, params)
        return _GenericAlias(cls, tuple(flatten(table[one] for one in wanted)))


def variable(name):
    """The variable of `[T]`."""
    return TypeVar(name, infer_variance=True)


def bounded_variable(name, thunk):
    """The variable of `[T: bound]`."""
    made = TypeVar(name, infer_variance=True)
    made._lazy_bound = thunk
    return made


def constrained_variable(name, thunk):
    """The variable of `[T: (one, other)]`."""
    made = TypeVar(name, infer_variance=True)
    made._lazy_constraints = thunk
    return made


def parameters_variable(name):
    """The variable of `[**P]`."""
    return ParamSpec(name, infer_variance=True)


def with_default(variable, thunk):
    """The variable with what stands behind `=` in brackets."""
    variable._lazy_default = thunk
    return variable


def only_item(items):
    """What `*` makes of the default of a variable that stands for several types."""
    [item] = items
    return item


def lazy_alias(name, thunk, params, module):
    """What a `type` statement binds."""
    made = TypeAliasType(name, None, type_params=params)
    made.__module__ = module
    made._lazy = thunk
    return made
