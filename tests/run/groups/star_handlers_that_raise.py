"""except*: errors raised in handlers, re-raised parts, bare exceptions wrapped, nesting, names, loops and functions around."""


def show(e, indent=0):
    pad = "  " * indent
    if isinstance(e, BaseExceptionGroup):
        print(f"{pad}{type(e).__name__}({e.message!r}) cause={e.__cause__!r} suppress={e.__suppress_context__}")
        for sub in e.exceptions:
            show(sub, indent + 1)
    else:
        print(f"{pad}{e!r} cause={e.__cause__!r} context={type(e.__context__).__name__}")


def attempt(label, work):
    try:
        print(label, "returned", work())
    except BaseException as e:
        print(label, "raised")
        show(e, 1)


def group(*errors, message="g"):
    return ExceptionGroup(message, list(errors))


def reraise_bare():
    try:
        raise group(ValueError(1), KeyError(2), OSError(3))
    except* ValueError:
        raise
    except* KeyError:
        pass


def reraise_named():
    try:
        raise group(ValueError(1), KeyError(2))
    except* ValueError as e:
        raise e


def raise_other():
    try:
        raise group(ValueError(1), KeyError(2), OSError(3))
    except* ValueError as e:
        raise TypeError("other") from e.exceptions[0]
    except* KeyError:
        raise IndexError("another")


def raise_part():
    try:
        raise group(ValueError(1), group(ValueError(2), KeyError(3), message="h"))
    except* ValueError as e:
        raise e.exceptions[0]


def raise_none():
    try:
        raise group(ValueError(1))
    except* ValueError:
        raise LookupError("alone") from None


def naked_function():
    try:
        raise ValueError("naked")
    except* (ValueError, TypeError) as e:
        kept = e
    show(kept, 1)
    return kept.exceptions[0].__traceback__ is not None


def naked_unmatched():
    try:
        raise ValueError("naked")
    except* KeyError:
        pass


def matched_by_group_type():
    try:
        raise group(ValueError(1))
    except* ExceptionGroup:
        pass


def dynamic_bad():
    kind = 5
    try:
        raise group(ValueError(1))
    except* kind:
        pass


def order():
    out = []
    try:
        raise group(ValueError("v"), UnicodeError("u"), KeyError("k"), IndexError("i"))
    except* UnicodeError as e:
        out.append(("unicode", len(e.exceptions)))
    except* ValueError as e:
        out.append(("value", len(e.exceptions)))
    except* LookupError as e:
        out.append(("lookup", len(e.exceptions)))
    except* Exception as e:
        out.append(("never", len(e.exceptions)))
    return out


def name_gone():
    e = 1
    try:
        raise group(ValueError(1))
    except* ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError as u:
        return str(u)


def nested():
    try:
        try:
            raise group(ValueError(1), KeyError(2), TypeError(3))
        except* ValueError:
            raise group(OSError("from handler"), message="new")
        except* TypeError as t:
            pass
    except* OSError as o:
        show(o, 1)
    except* KeyError as k:
        show(k, 1)
    return "all handled"


def loop():
    seen = []
    for kinds in ((ValueError,), (KeyError, OSError), ()):
        try:
            if kinds:
                raise group(*(k("x") for k in kinds))
            seen.append("fine")
        except* ValueError:
            seen.append("value")
        except* (OSError, KeyError) as e:
            seen += [type(x).__name__ for x in e.exceptions]
        else:
            seen.append("else")
        finally:
            seen.append("finally")
    return seen


def base_group():
    try:
        raise BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(1)])
    except* ValueError as e:
        print("  ", type(e).__name__)


def generator():
    try:
        yield 1
    except* ValueError as e:
        yield [str(x) for x in e.exceptions]
    yield "end"


def drive():
    g = generator()
    return next(g), g.throw(group(ValueError("thrown"), ValueError("twice"))), list(g)


for f in (reraise_bare, reraise_named, raise_other, raise_part, raise_none, naked_function, naked_unmatched, matched_by_group_type, dynamic_bad, order,
          name_gone, nested, loop, base_group, drive):
    attempt(f.__name__, f)

#> reraise_bare raised
#>   ExceptionGroup('g') cause=None suppress=True
#>     ValueError(1) cause=None context=NoneType
#>     OSError(3) cause=None context=NoneType
#> reraise_named raised
#>   ExceptionGroup('') cause=None suppress=False
#>     ExceptionGroup('g') cause=None suppress=True
#>       ValueError(1) cause=None context=NoneType
#>     ExceptionGroup('g') cause=None suppress=True
#>       KeyError(2) cause=None context=NoneType
#> raise_other raised
#>   ExceptionGroup('') cause=None suppress=False
#>     TypeError('other') cause=ValueError(1) context=ExceptionGroup
#>     IndexError('another') cause=None context=ExceptionGroup
#>     ExceptionGroup('g') cause=None suppress=True
#>       OSError(3) cause=None context=NoneType
#> raise_part raised
#>   ExceptionGroup('') cause=None suppress=False
#>     ValueError(1) cause=None context=ExceptionGroup
#>     ExceptionGroup('g') cause=None suppress=True
#>       ExceptionGroup('h') cause=None suppress=True
#>         KeyError(3) cause=None context=NoneType
#> raise_none raised
#>   LookupError('alone') cause=None context=ExceptionGroup
#>   ExceptionGroup('') cause=None suppress=False
#>     ValueError('naked') cause=None context=NoneType
#> naked_function returned True
#> naked_unmatched raised
#>   ValueError('naked') cause=None context=NoneType
#> matched_by_group_type raised
#>   TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.') cause=None context=ExceptionGroup
#> dynamic_bad raised
#>   TypeError('catching classes that do not inherit from BaseException is not allowed') cause=None context=ExceptionGroup
#> order returned [('unicode', 1), ('value', 1), ('lookup', 2)]
#> name_gone returned cannot access local variable 'e' where it is not associated with a value
#>   ExceptionGroup('') cause=None suppress=True
#>     ExceptionGroup('new') cause=None suppress=True
#>       OSError('from handler') cause=None context=NoneType
#>   ExceptionGroup('') cause=None suppress=True
#>     ExceptionGroup('g') cause=None suppress=True
#>       KeyError(2) cause=None context=NoneType
#> nested returned all handled
#> loop returned ['value', 'finally', 'KeyError', 'OSError', 'finally', 'fine', 'else', 'finally']
#>    ExceptionGroup
#> base_group raised
#>   BaseExceptionGroup('b') cause=None suppress=True
#>     KeyboardInterrupt() cause=None context=NoneType
#> drive returned (1, ['thrown', 'twice'], ['end'])
