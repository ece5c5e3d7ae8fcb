# raise from, contexts of exceptions, deletion of the exception's name, bare raise.
def chain(e):
    out = []
    while e is not None:
        out.append((type(e).__name__, str(e), e.__suppress_context__))
        e = e.__cause__ or e.__context__
    return out


def caught(f):
    try:
        f()
    except BaseException as e:
        return e


def context():
    try:
        {}["a"]
    except KeyError:
        int("x")


def cause():
    try:
        {}["a"]
    except KeyError as e:
        raise ValueError("bad") from e


def none():
    try:
        {}["a"]
    except KeyError:
        raise ValueError("bad") from None


def from_class():
    raise ValueError from TypeError


def three():
    try:
        try:
            try:
                raise KeyError(1)
            except KeyError as e:
                raise IndexError(2) from e
        finally:
            raise TypeError(3)
    except TypeError:
        raise OSError(4)


def bad_cause():
    raise ValueError from 5


def bad_raise():
    raise "text"


def bare():
    raise


def reraise():
    try:
        raise ValueError("first")
    except ValueError:
        try:
            raise TypeError("second")
        except TypeError:
            pass
        raise


def reraise_other():
    try:
        raise ValueError("first")
    except ValueError as e:
        try:
            raise TypeError("second")
        except TypeError:
            raise e


for f in (context, cause, none, from_class, three, bad_cause, bad_raise, bare, reraise, reraise_other):
    e = caught(f)
    print(f.__name__, chain(e) if f is not reraise_other else (e, e.__context__, e.__context__.__context__), e.__cause__)
e = caught(none)
print(repr(e.__context__), e.__suppress_context__)
e.__cause__ = KeyError("set")
print(repr(e.__cause__), e.__suppress_context__)
for name, value in (("__cause__", 5), ("__context__", "x"), ("__traceback__", 1)):
    try:
        setattr(e, name, value)
    except TypeError as error:
        print(error)

e = "before"
try:
    raise ValueError("x")
except ValueError as e:
    pass
try:
    e
except NameError as error:
    print(error)


def local():
    try:
        raise ValueError
    except ValueError as e:
        e = 5
    try:
        return e
    except UnboundLocalError as error:
        return str(error)


def deleted():
    try:
        raise ValueError
    except ValueError as e:
        del e
    return "fine"


def selected(error):
    try:
        try:
            raise error
        except (KeyError, (IndexError if False else TypeError)) as e:
            return "tuple", e
        except LookupError:
            return "lookup"
        except ():
            return "never"
    except Exception as e:
        return "outer", type(e).__name__


def bad_handler():
    try:
        raise ValueError
    except 5:
        pass


print(local(), deleted(), [selected(e) for e in (KeyError("k"), IndexError(1), TypeError, ZeroDivisionError)])
e = caught(bad_handler)
print(e, repr(e.__context__))

#> context [('ValueError', "invalid literal for int() with base 10: 'x'", False), ('KeyError', "'a'", False)] None
#> cause [('ValueError', 'bad', True), ('KeyError', "'a'", False)] 'a'
#> none [('ValueError', 'bad', True), ('KeyError', "'a'", False)] None
#> from_class [('ValueError', '', True), ('TypeError', '', False)] 
#> three [('OSError', '4', False), ('TypeError', '3', False), ('IndexError', '2', True), ('KeyError', '1', False)] None
#> bad_cause [('TypeError', 'exception causes must derive from BaseException', False)] None
#> bad_raise [('TypeError', 'exceptions must derive from BaseException', False)] None
#> bare [('RuntimeError', 'No active exception to reraise', False)] None
#> reraise [('ValueError', 'first', False)] None
#> reraise_other (ValueError('first'), TypeError('second'), None) None
#> KeyError('a') True
#> KeyError('set') True
#> exception cause must be None or derive from BaseException
#> exception context must be None or derive from BaseException
#> __traceback__ must be a traceback or None
#> name 'e' is not defined
#> cannot access local variable 'e' where it is not associated with a value fine [('tuple', KeyError('k')), 'lookup', ('tuple', TypeError()), ('outer', 'ZeroDivisionError')]
#> catching classes that do not inherit from BaseException is not allowed ValueError()
