"""Signatures of callables: their parameters, and how arguments are bound to them."""

import types


class _empty:
    """Stands for what is not there."""

    __module__ = "inspect"


class _void:
    """Stands for what is not given."""

    __module__ = "inspect"


class _ParameterKind(int):
    __module__ = "inspect"

    def __new__(cls, value, name, description):
        self = super().__new__(cls, value)
        self.name = name
        self.description = description
        return self

    @property
    def value(self):
        return int(self)

    def __str__(self):
        return self.name

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {int(self)}>"


_POSITIONAL_ONLY = _ParameterKind(0, "POSITIONAL_ONLY", "positional-only")
_POSITIONAL_OR_KEYWORD = _ParameterKind(1, "POSITIONAL_OR_KEYWORD", "positional or keyword")
_VAR_POSITIONAL = _ParameterKind(2, "VAR_POSITIONAL", "variadic positional")
_KEYWORD_ONLY = _ParameterKind(3, "KEYWORD_ONLY", "keyword-only")
_VAR_KEYWORD = _ParameterKind(4, "VAR_KEYWORD", "variadic keyword")
_KINDS = (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD)


def formatannotation(annotation, base_module=None):
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation)


class Parameter:
    """One parameter of a signature."""

    __module__ = "inspect"

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    __slots__ = ("_name", "_kind", "_default", "_annotation")

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if not (isinstance(kind, int) and 0 <= kind <= 4):
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        kind = _KINDS[kind]
        if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{kind.description} parameters cannot have default values")
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if name[:1] == "." and name[1:].isdigit():
            # The iterator of a comprehension has no name of its own.
            kind = _POSITIONAL_ONLY
            name = f"implicit{name[1:]}"
        if not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name = name
        self._kind = kind
        self._default = default
        self._annotation = annotation

    @property
    def name(self):
        return self._name

    @property
    def kind(self):
        return self._kind

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        return type(self)(
            self._name if name is _void else name,
            self._kind if kind is _void else kind,
            default=self._default if default is _void else default,
            annotation=self._annotation if annotation is _void else annotation,
        )

    def __str__(self):
        shown = self._name
        if self._annotation is not _empty:
            shown = f"{shown}: {formatannotation(self._annotation)}"
        if self._default is not _empty:
            between = " = " if self._annotation is not _empty else "="
            shown = f"{shown}{between}{self._default!r}"
        if self._kind == _VAR_POSITIONAL:
            return "*" + shown
        if self._kind == _VAR_KEYWORD:
            return "**" + shown
        return shown

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, int(self._kind), self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (
            self._name == other._name
            and self._kind == other._kind
            and self._default == other._default
            and self._annotation == other._annotation
        )


class BoundArguments:
    """Arguments by the parameters that take them."""

    __module__ = "inspect"

    __slots__ = ("arguments", "_signature")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        found = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                break
            if name not in self.arguments:
                break
            value = self.arguments[name]
            if parameter.kind == _VAR_POSITIONAL:
                found.extend(value)
            else:
                found.append(value)
        return tuple(found)

    @property
    def kwargs(self):
        found = {}
        by_name = False
        for name, parameter in self._signature.parameters.items():
            if not by_name:
                if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    by_name = True
                elif name not in self.arguments:
                    by_name = True
                    continue
            if not by_name or name not in self.arguments:
                continue
            value = self.arguments[name]
            if parameter.kind == _VAR_KEYWORD:
                found.update(value)
            else:
                found[name] = value
        return found

    def apply_defaults(self):
        arguments = self.arguments
        complete = {}
        for name, parameter in self._signature.parameters.items():
            if name in arguments:
                complete[name] = arguments[name]
            elif parameter.default is not _empty:
                complete[name] = parameter.default
            elif parameter.kind == _VAR_POSITIONAL:
                complete[name] = ()
            elif parameter.kind == _VAR_KEYWORD:
                complete[name] = {}
        self.arguments = complete

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    __hash__ = None

    def __repr__(self):
        shown = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"<{type(self).__name__} ({shown})>"


class Signature:
    """What a callable takes, and what it says that it gives."""

    __module__ = "inspect"

    empty = _empty

    __slots__ = ("_parameters", "_return_annotation")

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        table = {}
        last = _POSITIONAL_ONLY
        default_seen = False
        for parameter in parameters or ():
            kind = parameter.kind
            if __validate_parameters__:
                if kind < last:
                    raise ValueError(
                        f"wrong parameter order: {last.description} parameter before {kind.description} parameter")
                last = kind
                if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                    if parameter.default is not _empty:
                        default_seen = True
                    elif default_seen:
                        raise ValueError("non-default argument follows default argument")
                if parameter.name in table:
                    raise ValueError(f"duplicate parameter name: {parameter.name!r}")
            table[parameter.name] = parameter
        self._parameters = types.MappingProxyType(table)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        from inspect import _signature_of

        return _signature_of(obj, follow_wrapped)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_void, return_annotation=_void):
        return type(self)(
            self._parameters.values() if parameters is _void else parameters,
            return_annotation=self._return_annotation if return_annotation is _void else return_annotation,
        )

    def _basis(self):
        positional = tuple(p for p in self._parameters.values() if p.kind != _KEYWORD_ONLY)
        by_name = {p.name: p for p in self._parameters.values() if p.kind == _KEYWORD_ONLY}
        return positional, by_name, self._return_annotation

    def __hash__(self):
        positional, by_name, annotation = self._basis()
        return hash((positional, frozenset(by_name.values()), annotation))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._basis() == other._basis()

    def bind(self, /, *args, **kwargs):
        return BoundArguments(self, _bound(self, args, kwargs, False))

    def bind_partial(self, /, *args, **kwargs):
        return BoundArguments(self, _bound(self, args, kwargs, True))

    def __repr__(self):
        return f"<{type(self).__name__} {self}>"

    def __str__(self):
        parts = []
        slash_waits = False
        star_waits = True
        for parameter in self._parameters.values():
            kind = parameter.kind
            if kind == _POSITIONAL_ONLY:
                slash_waits = True
            elif slash_waits:
                parts.append("/")
                slash_waits = False
            if kind == _VAR_POSITIONAL:
                star_waits = False
            elif kind == _KEYWORD_ONLY and star_waits:
                parts.append("*")
                star_waits = False
            parts.append(str(parameter))
        if slash_waits:
            parts.append("/")
        shown = f"({', '.join(parts)})"
        if self._return_annotation is not _empty:
            shown += f" -> {formatannotation(self._return_annotation)}"
        return shown


def _bound(signature, args, kwargs, partial):
    arguments = {}
    parameters = list(signature.parameters.values())
    at = 0
    given = 0
    while True:
        if at >= len(parameters):
            if given < len(args):
                raise TypeError("too many positional arguments")
            break
        parameter = parameters[at]
        if given < len(args):
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                raise TypeError("too many positional arguments")
            if parameter.kind == _VAR_POSITIONAL:
                arguments[parameter.name] = tuple(args[given:])
                given = len(args)
                at += 1
                break
            if parameter.name in kwargs and parameter.kind != _POSITIONAL_ONLY:
                raise TypeError(f"multiple values for argument {parameter.name!r}")
            arguments[parameter.name] = args[given]
            given += 1
            at += 1
            continue
        if parameter.kind == _VAR_POSITIONAL:
            at += 1
        elif parameter.name in kwargs:
            if parameter.kind == _POSITIONAL_ONLY:
                _refuse_keyword(parameter.name)
            break
        elif parameter.kind == _VAR_KEYWORD or parameter.default is not _empty or partial:
            break
        else:
            only = " keyword-only" if parameter.kind == _KEYWORD_ONLY else ""
            raise TypeError(f"missing a required{only} argument: {parameter.name!r}")
    extra = None
    rest = dict(kwargs)
    for parameter in parameters[at:]:
        name = parameter.name
        if parameter.kind == _VAR_KEYWORD:
            extra = parameter
        elif parameter.kind == _VAR_POSITIONAL:
            continue
        elif name in rest:
            if parameter.kind == _POSITIONAL_ONLY:
                _refuse_keyword(name)
            arguments[name] = rest.pop(name)
        elif not partial and parameter.default is _empty:
            raise TypeError(f"missing a required argument: {name!r}")
    if rest:
        if extra is None:
            raise TypeError(f"got an unexpected keyword argument {next(iter(rest))!r}")
        arguments[extra.name] = rest
    return arguments


def _refuse_keyword(name):
    raise TypeError(f"{name!r} parameter is positional only, but was passed as a keyword")
