"""What objects are, what they take, and what they say about themselves."""

import sys
import types
from _signatures import (
    _KEYWORD_ONLY, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_KEYWORD, _VAR_POSITIONAL, BoundArguments, Parameter,
    Signature, _empty, _ParameterKind, _void, formatannotation,
)
from collections import namedtuple

CO_OPTIMIZED = 1
CO_NEWLOCALS = 2
CO_VARARGS = 4
CO_VARKEYWORDS = 8
CO_NESTED = 16
CO_GENERATOR = 32
CO_COROUTINE = 128
CO_ITERABLE_COROUTINE = 256
CO_ASYNC_GENERATOR = 512

GEN_CREATED = "GEN_CREATED"
GEN_RUNNING = "GEN_RUNNING"
GEN_SUSPENDED = "GEN_SUSPENDED"
GEN_CLOSED = "GEN_CLOSED"
CORO_CREATED = "CORO_CREATED"
CORO_RUNNING = "CORO_RUNNING"
CORO_SUSPENDED = "CORO_SUSPENDED"
CORO_CLOSED = "CORO_CLOSED"

_MISSING = object()


# What an object is.


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, "__get__") and not hasattr(cls, "__set__")


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, "__set__") or hasattr(cls, "__delete__")


def isgetsetdescriptor(object):
    return isinstance(object, types.GetSetDescriptorType)


def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)


def ismethodwrapper(object):
    return isinstance(object, types.MethodWrapperType)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    return isinstance(object, types.CoroutineType) or hasattr(type(object), "__await__")


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isframe(object):
    return isinstance(object, types.FrameType)


def iscode(object):
    return isinstance(object, types.CodeType)


def _has_flag(f, flag):
    while ismethod(f):
        f = f.__func__
    while hasattr(f, "func") and hasattr(f, "keywords"):
        f = f.func
    while ismethod(f):
        f = f.__func__
    return isfunction(f) and bool(f.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


_marked_coroutines = []


def markcoroutinefunction(func):
    """Has iscoroutinefunction() say yes of a function that gives something to await."""
    _marked_coroutines.append(func.__func__ if ismethod(func) else func)
    return func


def iscoroutinefunction(obj):
    plain = obj.__func__ if ismethod(obj) else obj
    for marked in _marked_coroutines:
        if plain is marked:
            return True
    return _has_flag(obj, CO_COROUTINE)


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def isabstract(object):
    """Whether a class has methods that its subclasses must define."""
    return isclass(object) and bool(getattr(object, "__abstractmethods__", None))


# Members.


def getmembers(object, predicate=None):
    """Pairs of names and values, sorted by name."""
    found = []
    for name in dir(object):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    found.sort(key=lambda pair: pair[0])
    return found


def getattr_static(obj, attr, default=_MISSING):
    """An attribute as it is stored, without asking descriptors."""
    if not isinstance(obj, type):
        own = getattr(obj, "__dict__", None)
        if own is not None and attr in own:
            return own[attr]
        classes = type(obj).__mro__
    else:
        classes = obj.__mro__
    for cls in classes:
        if attr in cls.__dict__:
            return cls.__dict__[attr]
    if default is not _MISSING:
        return default
    raise AttributeError(attr)


Attribute = namedtuple("Attribute", "name kind defining_class object")


def classify_class_attrs(cls):
    """The attributes of a class, each with its kind and the class that defines it."""
    found = []
    for name in dir(cls):
        for owner in cls.__mro__:
            if name in owner.__dict__:
                value = owner.__dict__[name]
                break
        else:
            continue
        if isinstance(value, (staticmethod, types.BuiltinMethodType)):
            kind = "static method"
        elif isinstance(value, (classmethod, types.ClassMethodDescriptorType)):
            kind = "class method"
        elif isinstance(value, property):
            kind = "property"
        elif isroutine(value):
            kind = "method"
        else:
            kind = "data"
        found.append(Attribute(name, kind, owner, value))
    return found


def getmro(cls):
    return cls.__mro__


def unwrap(func, *, stop=None):
    """What is behind the decorators that tell what they wrap."""
    first = func
    seen = {id(func)}
    while hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if id(func) in seen:
            raise ValueError(f"wrapper loop when unwrapping {first!r}")
        seen.add(id(func))
    return func


# Documentation.


def cleandoc(doc):
    """A docstring without the indentation that it has from its place in the source."""
    lines = doc.expandtabs().split("\n")
    margin = None
    for line in lines[1:]:
        content = len(line.lstrip(" "))
        if content:
            indent = len(line) - content
            margin = indent if margin is None else min(margin, indent)
    if lines:
        lines[0] = lines[0].lstrip(" ")
    if margin is not None:
        lines[1:] = [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def _found_doc(object):
    if isclass(object):
        for base in object.__mro__:
            doc = base.__dict__.get("__doc__")
            if base.__name__ != "object" and isinstance(doc, str):
                return doc
        return None
    name = getattr(object, "__name__", None)
    if ismethod(object):
        owner = object.__self__
        cls = owner if isclass(owner) else type(owner)
    elif isinstance(object, property):
        name = object.fget.__name__ if object.fget is not None else None
        cls = None
    else:
        cls = None
    if cls is None or name is None:
        return None
    for base in cls.__mro__:
        found = base.__dict__.get(name)
        doc = getattr(found, "__doc__", None)
        if isinstance(doc, str):
            return doc
    return None


def getdoc(object):
    """The docstring of an object, or of what it overrides, cleaned."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        doc = _found_doc(object)
    return cleandoc(doc) if isinstance(doc, str) else None


# Where things are defined.


def getfile(object):
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError(f"{object!r} is a built-in module")
    if isclass(object):
        module = sys.modules.get(object.__module__)
        if getattr(module, "__file__", None):
            return module.__file__
        raise TypeError(f"{object!r} is a built-in class")
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError(
        "module, class, method, function, traceback, frame, or code object was expected, got "
        f"{type(object).__name__}"
    )


def getsourcefile(object):
    return getfile(object)


def getsourcelines(object):
    """A compiled program has no sources to look into."""
    getfile(object)
    raise OSError("could not get source code")


def getsource(object):
    getfile(object)
    raise OSError("could not get source code")


def getmodulename(path):
    name = path[path.rfind("/") + 1:]
    for suffix in (".py", ".pyc"):
        if name.endswith(suffix):
            return name[:-len(suffix)]
    return None


def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    name = getattr(object, "__module__", None)
    return sys.modules.get(name) if name is not None else None


# Frames.

Traceback = namedtuple("Traceback", "filename lineno function code_context index")
FrameInfo = namedtuple("FrameInfo", "frame filename lineno function code_context index")


def currentframe():
    """The frame that calls this."""
    return sys._getframe()


def getframeinfo(frame, context=1):
    if istraceback(frame):
        lineno = frame.tb_lineno
        frame = frame.tb_frame
    else:
        lineno = frame.f_lineno
    return Traceback(frame.f_code.co_filename, lineno, frame.f_code.co_name, _context(frame, lineno, context), 0)


def _context(frame, lineno, context):
    if context <= 0:
        return None
    from _frames import source_line

    line = source_line(frame.f_code.co_filename, lineno)
    return [line + "\n"] if line else None


def getouterframes(frame, context=1):
    found = []
    while frame:
        found.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    found = []
    while tb:
        found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def stack(context=1):
    """The functions that run, innermost first."""
    return getouterframes(sys._getframe(), context)


def trace(context=1):
    exc = sys.exception()
    return getinnerframes(exc.__traceback__ if exc is not None else None, context)


# Generators and coroutines.


def getgeneratorstate(generator):
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    if generator.gi_frame is None:
        return GEN_CLOSED
    return GEN_CREATED


def getcoroutinestate(coroutine):
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    if coroutine.cr_frame is None:
        return CORO_CLOSED
    return CORO_CREATED


# Signatures.


def _of_function(f):
    code = f.__code__
    names = code.co_varnames
    annotations = f.__annotations__
    defaults = f.__defaults__ or ()
    keyword_defaults = f.__kwdefaults__ or {}
    positional = code.co_argcount
    first_default = positional - len(defaults)
    found = []
    for i in range(positional):
        name = names[i]
        kind = _POSITIONAL_ONLY if i < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
        default = defaults[i - first_default] if i >= first_default else _empty
        found.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))
    at = positional + code.co_kwonlyargcount
    if code.co_flags & CO_VARARGS:
        name = names[at]
        found.append(Parameter(name, _VAR_POSITIONAL, annotation=annotations.get(name, _empty)))
        at += 1
    for name in names[positional:positional + code.co_kwonlyargcount]:
        found.append(Parameter(
            name, _KEYWORD_ONLY, default=keyword_defaults.get(name, _empty),
            annotation=annotations.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        name = names[at]
        found.append(Parameter(name, _VAR_KEYWORD, annotation=annotations.get(name, _empty)))
    return Signature(found, return_annotation=annotations.get("return", _empty), __validate_parameters__=False)


def _split_parameters(text):
    """The parts of a list of parameters, at commas that stand in no bracket and no string."""
    parts, part, depth, quote = [], "", 0, ""
    for c in text:
        if quote:
            quote = "" if c == quote else quote
        elif c in "'\"":
            quote = c
        elif c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
        elif c == "," and depth == 0:
            parts.append(part.strip())
            part = ""
            continue
        part += c
    if part.strip():
        parts.append(part.strip())
    return parts


_DEFAULTS = {"None": None, "True": True, "False": False, "()": (), "[]": [], "{}": {}, "sys.maxsize": sys.maxsize}


def _default_of(text, obj):
    """The value that a default of a builtin's signature stands for."""
    if text in _DEFAULTS:
        return _DEFAULTS[text]
    if text[:1] in "'\"" and text[-1:] == text[:1]:
        return text[1:-1].replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\")
    if text[:2] in ("b'", 'b"'):
        return text[2:-1].encode()
    try:
        return int(text, 0)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        raise ValueError(f"{obj!r} builtin has invalid signature") from None


def _of_text(obj, text):
    """The signature that `__text_signature__` shows; of what it is bound to nothing is left."""
    kind = _POSITIONAL_OR_KEYWORD
    found = []
    bound = False
    for part in _split_parameters(text[1:-1]):
        if part == "/":
            found = [p.replace(kind=_POSITIONAL_ONLY) if p.kind == _POSITIONAL_OR_KEYWORD else p for p in found]
        elif part == "*":
            kind = _KEYWORD_ONLY
        elif part[:2] == "**":
            found.append(Parameter(part[2:], _VAR_KEYWORD))
        elif part[:1] == "*":
            found.append(Parameter(part[1:], _VAR_POSITIONAL))
            kind = _KEYWORD_ONLY
        elif part[:1] == "$":
            bound = part == "$module" or part == "$type" and isbuiltin(obj) or isbuiltin(obj) or ismethodwrapper(obj)
            found.append(Parameter(part[1:], kind))
            found[-1] = found[-1].replace(kind=_POSITIONAL_ONLY)
        else:
            name, equals, default = part.partition("=")
            default = _default_of(default.strip(), obj) if equals else _empty
            if not name.strip().isidentifier():
                raise ValueError(f"{obj!r} builtin has invalid signature")
            found.append(Parameter(name.strip(), kind, default=default))
    return Signature(found[1:] if bound else found, __validate_parameters__=False)


def _without_first(signature):
    parameters = list(signature.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if parameters[0].kind != _VAR_POSITIONAL:
        del parameters[0]
    return signature.replace(parameters=parameters)


def _of_partial(wrapped, partial):
    signature = _signature_of(wrapped, True)
    try:
        bound = signature.bind_partial(*partial.args, **partial.keywords)
    except TypeError as e:
        raise ValueError(f"partial object {partial!r} has incorrect arguments") from e
    found = []
    by_name = False
    for name, parameter in signature.parameters.items():
        if name in bound.arguments and parameter.kind not in (_VAR_POSITIONAL, _VAR_KEYWORD):
            if parameter.kind == _POSITIONAL_ONLY:
                continue
            if parameter.kind == _POSITIONAL_OR_KEYWORD:
                if name not in partial.keywords:
                    continue
                by_name = True
            parameter = parameter.replace(default=bound.arguments[name])
        if by_name:
            if parameter.kind == _POSITIONAL_OR_KEYWORD:
                parameter = parameter.replace(kind=_KEYWORD_ONLY)
            elif parameter.kind == _VAR_POSITIONAL:
                continue
        found.append(parameter)
    return signature.replace(parameters=found)


def _of_class(cls, follow_wrapped):
    call = _from_classes(type(cls), "__call__")
    if call is not None:
        return _without_first(_signature_of(call, follow_wrapped))
    known = cls.__dict__.get("__signature__")
    if isinstance(known, Signature):
        return known
    # What comes first in the order of classes decides.
    for base in cls.__mro__:
        if base is object:
            break
        if "__new__" in base.__dict__ and isfunction(_plain(base.__dict__["__new__"])):
            return _without_first(_signature_of(_plain(base.__dict__["__new__"]), follow_wrapped))
        if "__dataclass_fields__" in base.__dict__ and base.__dict__["__dataclass_params__"].init:
            return _of_fields(cls.__dataclass_fields__.values())
        init = base.__dict__.get("__init__")
        if callable(init) and not isinstance(init, types.WrapperDescriptorType):
            return _without_first(_signature_of(base.__dict__["__init__"], follow_wrapped))
    for base in cls.__mro__:
        if base is object:
            break
        text = getattr(base, "__text_signature__", None)
        if text:
            return _of_text(cls, text)
        if base.__module__ == "builtins":
            kind = "builtin" if base is type else "builtin type"
            raise ValueError(f"no signature found for {kind} {cls!r}")
    return Signature()


class _Factory:
    def __repr__(self):
        return "<factory>"


def _of_fields(fields):
    """The parameters of a generated `__init__`."""
    from dataclasses import MISSING

    found, by_name = [], []
    for field in fields:
        if not field.init or getattr(field._field_type, "name", "") == "_FIELD_CLASSVAR":
            continue
        default = _empty
        if field.default is not MISSING:
            default = field.default
        elif field.default_factory is not MISSING:
            default = _Factory()
        kind = _KEYWORD_ONLY if field.kw_only else _POSITIONAL_OR_KEYWORD
        (by_name if field.kw_only else found).append(
            Parameter(field.name, kind, default=default, annotation=field.type))
    return Signature(found + by_name, return_annotation=None)


def _plain(f):
    return f.__func__ if isinstance(f, staticmethod) else f


def _from_classes(cls, name):
    for base in cls.__mro__:
        if name in base.__dict__ and isfunction(base.__dict__[name]):
            return base.__dict__[name]
    return None


def _signature_of(obj, follow_wrapped):
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if ismethod(obj):
        return _without_first(_signature_of(obj.__func__, follow_wrapped))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or ismethod(f))
        if ismethod(obj):
            return _signature_of(obj, follow_wrapped)
    known = getattr(obj, "__signature__", None)
    if known is not None and not isclass(obj):
        if not isinstance(known, Signature):
            raise TypeError(f"unexpected object {known!r} in __signature__ attribute")
        return known
    if isfunction(obj):
        return _of_function(obj)
    if isclass(obj):
        return _of_class(obj, follow_wrapped)
    if hasattr(obj, "func") and hasattr(obj, "keywords") and hasattr(obj, "args"):
        return _of_partial(obj.func, obj)
    call = _from_classes(type(obj), "__call__")
    if call is not None:
        return _without_first(_signature_of(call, follow_wrapped))
    text = getattr(obj, "__text_signature__", None)
    if text:
        return _of_text(obj, text)
    if isbuiltin(obj) or ismethoddescriptor(obj) or ismethodwrapper(obj):
        raise ValueError(f"no signature found for builtin {obj!r}")
    raise ValueError(f"callable {obj!r} is not supported by signature")


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The signature of a callable."""
    return _signature_of(obj, follow_wrapped)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """A copy of the annotations of a class, function or module."""
    if isclass(obj):
        found = obj.__dict__.get("__annotations__")
    elif ismodule(obj) or callable(obj):
        found = getattr(obj, "__annotations__", None)
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    return dict(found) if found else {}


FullArgSpec = namedtuple("FullArgSpec", "args varargs varkw defaults kwonlyargs kwonlydefaults annotations")


def getfullargspec(func):
    """The parameters of a callable by their kinds."""
    try:
        if ismethod(func):
            found = _signature_of(func.__func__, False)
        elif isclass(func):
            # The instance is among the parameters.
            found = _signature_of(func.__init__, False)
        else:
            found = _signature_of(func, False)
    except Exception as e:
        raise TypeError("unsupported callable") from e
    args, defaults, by_name, name_defaults, annotations = [], (), [], {}, {}
    varargs = varkw = None
    for name, parameter in found.parameters.items():
        kind = parameter.kind
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            args.append(name)
            if parameter.default is not _empty:
                defaults += (parameter.default,)
        elif kind == _VAR_POSITIONAL:
            varargs = name
        elif kind == _KEYWORD_ONLY:
            by_name.append(name)
            if parameter.default is not _empty:
                name_defaults[name] = parameter.default
        else:
            varkw = name
        if parameter.annotation is not _empty:
            annotations[name] = parameter.annotation
    if found.return_annotation is not _empty:
        annotations = {"return": found.return_annotation, **annotations}
    return FullArgSpec(args, varargs, varkw, defaults or None, by_name, name_defaults or None, annotations)


def getcallargs(func, /, *positional, **named):
    """What each parameter would hold in a call with these arguments."""
    if ismethod(func):
        positional = (func.__self__,) + positional
        func = func.__func__
    bound = _of_function(func).bind(*positional, **named)
    bound.apply_defaults()
    return dict(bound.arguments)

