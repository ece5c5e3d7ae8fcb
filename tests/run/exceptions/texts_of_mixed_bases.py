"""str() of exceptions that derive from several builtin ones: whose text it is, by MRO, super() and by the classes themselves."""
import itertools

CASES = {KeyError: ("k",), ValueError: ("v",), OSError: (2, "gone", "file"), ImportError: ("imp",), StopIteration: (5,), SyntaxError: ("syn",), AttributeError: ("attr",), LookupError: ("look",), RuntimeError: ("run",), NameError: ("nam",)}
for first, second in itertools.permutations(CASES, 2):
    if first in (AttributeError, NameError) and second is KeyError:
        continue
    try:
        kind = type(f"{first.__name__}_{second.__name__}", (first, second), {})
    except TypeError as e:
        print(first.__name__, second.__name__, str(e))
        continue
    for args in (("one",), ()):
        try:
            e = kind(*args)
            print(kind.__name__, repr(str(e)), repr(e), e.args, f"{e}", super(kind, e).__str__() == str(e))
        except Exception as error:
            print(kind.__name__, args, type(error).__name__, error)


class Base(ValueError):
    def __str__(self):
        return f"<{super().__str__()}>"


class Keyed(Base, KeyError):
    pass


class Filed(Base, OSError):
    pass


class Between(Keyed):
    __str__ = KeyError.__str__


class Plain(Keyed):
    __str__ = Exception.__str__


for kind in (Base, Keyed, Between, Plain):
    for args in ((), ("a",), ("a", "b"), (None,)):
        e = kind(*args)
        print(kind.__name__, args, str(e), "%s" % e, "{}".format(e), KeyError.__str__(e) if isinstance(e, KeyError) else "-", ValueError.__str__(e), BaseException.__str__(e))
print(str(Filed(2, "text")), str(Filed("one")), Filed(2, "text", "name").filename, [c.__name__ for c in Keyed.__mro__])
for kind in (KeyError, OSError, ImportError, SyntaxError, UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError, ValueError, Exception, BaseException, StopIteration, SystemExit, NameError, AttributeError, LookupError):
    print(kind.__name__, "__str__" in vars(kind))
for call in (lambda: KeyError.__str__(ValueError("x")), lambda: OSError.__str__(KeyError("x")), lambda: BaseException.__str__(5), lambda: KeyError.__str__()):
    try:
        print(call())
    except TypeError as e:
        print(e)
print(UnicodeDecodeError("utf-8", b"ab\xff", 2, 3, "bad"), ImportError("m", name="n", path="p"), SyntaxError("s", ("f", 1, 2, "t")), OSError(2, "x", "a", None, "b"), KeyError("a\n"), KeyError(KeyError("in")))

#> KeyError_ValueError "'one'" KeyError_ValueError('one') ('one',) 'one' True
#> KeyError_ValueError '' KeyError_ValueError() ()  True
#> KeyError_OSError "'one'" KeyError_OSError('one') ('one',) 'one' True
#> KeyError_OSError '' KeyError_OSError() ()  True
#> KeyError_ImportError "'one'" KeyError_ImportError('one') ('one',) 'one' True
#> KeyError_ImportError '' KeyError_ImportError() ()  True
#> KeyError_StopIteration "'one'" KeyError_StopIteration('one') ('one',) 'one' True
#> KeyError_StopIteration '' KeyError_StopIteration() ()  True
#> KeyError_SyntaxError "'one'" KeyError_SyntaxError('one') ('one',) 'one' True
#> KeyError_SyntaxError '' KeyError_SyntaxError() ()  True
#> KeyError_AttributeError "'one'" KeyError_AttributeError('one') ('one',) 'one' True
#> KeyError_AttributeError '' KeyError_AttributeError() ()  True
#> KeyError_LookupError "'one'" KeyError_LookupError('one') ('one',) 'one' True
#> KeyError_LookupError '' KeyError_LookupError() ()  True
#> KeyError_RuntimeError "'one'" KeyError_RuntimeError('one') ('one',) 'one' True
#> KeyError_RuntimeError '' KeyError_RuntimeError() ()  True
#> KeyError_NameError "'one'" KeyError_NameError('one') ('one',) 'one' True
#> KeyError_NameError '' KeyError_NameError() ()  True
#> ValueError_KeyError "'one'" ValueError_KeyError('one') ('one',) 'one' True
#> ValueError_KeyError '' ValueError_KeyError() ()  True
#> ValueError_OSError 'one' ValueError_OSError('one') ('one',) one True
#> ValueError_OSError '' ValueError_OSError() ()  True
#> ValueError_ImportError 'one' ValueError_ImportError('one') ('one',) one True
#> ValueError_ImportError '' ValueError_ImportError() ()  True
#> ValueError_StopIteration 'one' ValueError_StopIteration('one') ('one',) one True
#> ValueError_StopIteration '' ValueError_StopIteration() ()  True
#> ValueError_SyntaxError 'None' ValueError_SyntaxError('one') ('one',) None True
#> ValueError_SyntaxError 'None' ValueError_SyntaxError() () None True
#> ValueError_AttributeError 'one' ValueError_AttributeError('one') ('one',) one True
#> ValueError_AttributeError '' ValueError_AttributeError() ()  True
#> ValueError_LookupError 'one' ValueError_LookupError('one') ('one',) one True
#> ValueError_LookupError '' ValueError_LookupError() ()  True
#> ValueError_RuntimeError 'one' ValueError_RuntimeError('one') ('one',) one True
#> ValueError_RuntimeError '' ValueError_RuntimeError() ()  True
#> ValueError_NameError 'one' ValueError_NameError('one') ('one',) one True
#> ValueError_NameError '' ValueError_NameError() ()  True
#> OSError_KeyError 'one' OSError_KeyError('one') ('one',) one True
#> OSError_KeyError '' OSError_KeyError() ()  True
#> OSError_ValueError 'one' OSError_ValueError('one') ('one',) one True
#> OSError_ValueError '' OSError_ValueError() ()  True
#> OSError ImportError multiple bases have instance lay-out conflict
#> OSError StopIteration multiple bases have instance lay-out conflict
#> OSError SyntaxError multiple bases have instance lay-out conflict
#> OSError AttributeError multiple bases have instance lay-out conflict
#> OSError_LookupError 'one' OSError_LookupError('one') ('one',) one True
#> OSError_LookupError '' OSError_LookupError() ()  True
#> OSError_RuntimeError 'one' OSError_RuntimeError('one') ('one',) one True
#> OSError_RuntimeError '' OSError_RuntimeError() ()  True
#> OSError NameError multiple bases have instance lay-out conflict
#> ImportError_KeyError 'one' ImportError_KeyError('one') ('one',) one True
#> ImportError_KeyError '' ImportError_KeyError() ()  True
#> ImportError_ValueError 'one' ImportError_ValueError('one') ('one',) one True
#> ImportError_ValueError '' ImportError_ValueError() ()  True
#> ImportError OSError multiple bases have instance lay-out conflict
#> ImportError StopIteration multiple bases have instance lay-out conflict
#> ImportError SyntaxError multiple bases have instance lay-out conflict
#> ImportError AttributeError multiple bases have instance lay-out conflict
#> ImportError_LookupError 'one' ImportError_LookupError('one') ('one',) one True
#> ImportError_LookupError '' ImportError_LookupError() ()  True
#> ImportError_RuntimeError 'one' ImportError_RuntimeError('one') ('one',) one True
#> ImportError_RuntimeError '' ImportError_RuntimeError() ()  True
#> ImportError NameError multiple bases have instance lay-out conflict
#> StopIteration_KeyError "'one'" StopIteration_KeyError('one') ('one',) 'one' True
#> StopIteration_KeyError '' StopIteration_KeyError() ()  True
#> StopIteration_ValueError 'one' StopIteration_ValueError('one') ('one',) one True
#> StopIteration_ValueError '' StopIteration_ValueError() ()  True
#> StopIteration OSError multiple bases have instance lay-out conflict
#> StopIteration ImportError multiple bases have instance lay-out conflict
#> StopIteration SyntaxError multiple bases have instance lay-out conflict
#> StopIteration AttributeError multiple bases have instance lay-out conflict
#> StopIteration_LookupError 'one' StopIteration_LookupError('one') ('one',) one True
#> StopIteration_LookupError '' StopIteration_LookupError() ()  True
#> StopIteration_RuntimeError 'one' StopIteration_RuntimeError('one') ('one',) one True
#> StopIteration_RuntimeError '' StopIteration_RuntimeError() ()  True
#> StopIteration NameError multiple bases have instance lay-out conflict
#> SyntaxError_KeyError 'one' SyntaxError_KeyError('one') ('one',) one True
#> SyntaxError_KeyError 'None' SyntaxError_KeyError() () None True
#> SyntaxError_ValueError 'one' SyntaxError_ValueError('one') ('one',) one True
#> SyntaxError_ValueError 'None' SyntaxError_ValueError() () None True
#> SyntaxError OSError multiple bases have instance lay-out conflict
#> SyntaxError ImportError multiple bases have instance lay-out conflict
#> SyntaxError StopIteration multiple bases have instance lay-out conflict
#> SyntaxError AttributeError multiple bases have instance lay-out conflict
#> SyntaxError_LookupError 'one' SyntaxError_LookupError('one') ('one',) one True
#> SyntaxError_LookupError 'None' SyntaxError_LookupError() () None True
#> SyntaxError_RuntimeError 'one' SyntaxError_RuntimeError('one') ('one',) one True
#> SyntaxError_RuntimeError 'None' SyntaxError_RuntimeError() () None True
#> SyntaxError NameError multiple bases have instance lay-out conflict
#> AttributeError_ValueError 'one' AttributeError_ValueError('one') ('one',) one True
#> AttributeError_ValueError '' AttributeError_ValueError() ()  True
#> AttributeError OSError multiple bases have instance lay-out conflict
#> AttributeError ImportError multiple bases have instance lay-out conflict
#> AttributeError StopIteration multiple bases have instance lay-out conflict
#> AttributeError SyntaxError multiple bases have instance lay-out conflict
#> AttributeError_LookupError 'one' AttributeError_LookupError('one') ('one',) one True
#> AttributeError_LookupError '' AttributeError_LookupError() ()  True
#> AttributeError_RuntimeError 'one' AttributeError_RuntimeError('one') ('one',) one True
#> AttributeError_RuntimeError '' AttributeError_RuntimeError() ()  True
#> AttributeError NameError multiple bases have instance lay-out conflict
#> LookupError KeyError Cannot create a consistent method resolution
#> order (MRO) for bases LookupError, KeyError
#> LookupError_ValueError 'one' LookupError_ValueError('one') ('one',) one True
#> LookupError_ValueError '' LookupError_ValueError() ()  True
#> LookupError_OSError 'one' LookupError_OSError('one') ('one',) one True
#> LookupError_OSError '' LookupError_OSError() ()  True
#> LookupError_ImportError 'one' LookupError_ImportError('one') ('one',) one True
#> LookupError_ImportError '' LookupError_ImportError() ()  True
#> LookupError_StopIteration 'one' LookupError_StopIteration('one') ('one',) one True
#> LookupError_StopIteration '' LookupError_StopIteration() ()  True
#> LookupError_SyntaxError 'None' LookupError_SyntaxError('one') ('one',) None True
#> LookupError_SyntaxError 'None' LookupError_SyntaxError() () None True
#> LookupError_AttributeError 'one' LookupError_AttributeError('one') ('one',) one True
#> LookupError_AttributeError '' LookupError_AttributeError() ()  True
#> LookupError_RuntimeError 'one' LookupError_RuntimeError('one') ('one',) one True
#> LookupError_RuntimeError '' LookupError_RuntimeError() ()  True
#> LookupError_NameError 'one' LookupError_NameError('one') ('one',) one True
#> LookupError_NameError '' LookupError_NameError() ()  True
#> RuntimeError_KeyError "'one'" RuntimeError_KeyError('one') ('one',) 'one' True
#> RuntimeError_KeyError '' RuntimeError_KeyError() ()  True
#> RuntimeError_ValueError 'one' RuntimeError_ValueError('one') ('one',) one True
#> RuntimeError_ValueError '' RuntimeError_ValueError() ()  True
#> RuntimeError_OSError 'one' RuntimeError_OSError('one') ('one',) one True
#> RuntimeError_OSError '' RuntimeError_OSError() ()  True
#> RuntimeError_ImportError 'one' RuntimeError_ImportError('one') ('one',) one True
#> RuntimeError_ImportError '' RuntimeError_ImportError() ()  True
#> RuntimeError_StopIteration 'one' RuntimeError_StopIteration('one') ('one',) one True
#> RuntimeError_StopIteration '' RuntimeError_StopIteration() ()  True
#> RuntimeError_SyntaxError 'None' RuntimeError_SyntaxError('one') ('one',) None True
#> RuntimeError_SyntaxError 'None' RuntimeError_SyntaxError() () None True
#> RuntimeError_AttributeError 'one' RuntimeError_AttributeError('one') ('one',) one True
#> RuntimeError_AttributeError '' RuntimeError_AttributeError() ()  True
#> RuntimeError_LookupError 'one' RuntimeError_LookupError('one') ('one',) one True
#> RuntimeError_LookupError '' RuntimeError_LookupError() ()  True
#> RuntimeError_NameError 'one' RuntimeError_NameError('one') ('one',) one True
#> RuntimeError_NameError '' RuntimeError_NameError() ()  True
#> NameError_ValueError 'one' NameError_ValueError('one') ('one',) one True
#> NameError_ValueError '' NameError_ValueError() ()  True
#> NameError OSError multiple bases have instance lay-out conflict
#> NameError ImportError multiple bases have instance lay-out conflict
#> NameError StopIteration multiple bases have instance lay-out conflict
#> NameError SyntaxError multiple bases have instance lay-out conflict
#> NameError AttributeError multiple bases have instance lay-out conflict
#> NameError_LookupError 'one' NameError_LookupError('one') ('one',) one True
#> NameError_LookupError '' NameError_LookupError() ()  True
#> NameError_RuntimeError 'one' NameError_RuntimeError('one') ('one',) one True
#> NameError_RuntimeError '' NameError_RuntimeError() ()  True
#> Base () <> <> <> -  
#> Base ('a',) <a> <a> <a> - a a
#> Base ('a', 'b') <('a', 'b')> <('a', 'b')> <('a', 'b')> - ('a', 'b') ('a', 'b')
#> Base (None,) <None> <None> <None> - None None
#> Keyed () <> <> <>   
#> Keyed ('a',) <'a'> <'a'> <'a'> 'a' a a
#> Keyed ('a', 'b') <('a', 'b')> <('a', 'b')> <('a', 'b')> ('a', 'b') ('a', 'b') ('a', 'b')
#> Keyed (None,) <None> <None> <None> None None None
#> Between ()      
#> Between ('a',) 'a' 'a' 'a' 'a' a a
#> Between ('a', 'b') ('a', 'b') ('a', 'b') ('a', 'b') ('a', 'b') ('a', 'b') ('a', 'b')
#> Between (None,) None None None None None None
#> Plain ()      
#> Plain ('a',) a a a 'a' a a
#> Plain ('a', 'b') ('a', 'b') ('a', 'b') ('a', 'b') ('a', 'b') ('a', 'b') ('a', 'b')
#> Plain (None,) None None None None None None
#> <(2, 'text')> <one> None ['Keyed', 'Base', 'ValueError', 'KeyError', 'LookupError', 'Exception', 'BaseException', 'object']
#> KeyError True
#> OSError True
#> ImportError True
#> SyntaxError True
#> UnicodeDecodeError True
#> UnicodeEncodeError True
#> UnicodeTranslateError True
#> ValueError False
#> Exception False
#> BaseException True
#> StopIteration False
#> SystemExit False
#> NameError True
#> AttributeError True
#> LookupError False
#> descriptor '__str__' requires a 'KeyError' object but received a 'ValueError'
#> descriptor '__str__' requires a 'OSError' object but received a 'KeyError'
#> descriptor '__str__' requires a 'BaseException' object but received a 'int'
#> descriptor '__str__' of 'KeyError' object needs an argument
#> 'utf-8' codec can't decode byte 0xff in position 2: bad m s (f, line 1) [Errno 2] x: 'a' -> 'b' 'a\n' KeyError('in')
