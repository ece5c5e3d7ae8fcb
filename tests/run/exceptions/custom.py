# Exception classes of one's own: hierarchy, arguments, str and repr, matching.
class AppError(Exception):
    """Base of the application."""


class NotFound(AppError, LookupError):
    def __init__(self, what):
        super().__init__(what)
        self.what = what

    def __str__(self):
        return f"{self.what} not found"


class Empty(AppError):
    pass


for error in (AppError("one"), AppError("one", 2), NotFound("file"), Empty()):
    print(str(error), "|", repr(error), "|", error.args)

for kind in (AppError, LookupError, KeyError, Exception):
    try:
        try:
            raise NotFound("x")
        except kind as e:
            print("caught as", kind.__name__, e)
    except NotFound:
        print("not caught as", kind.__name__)

print(NotFound.__mro__[1:4], issubclass(NotFound, (KeyError, AppError)))


class Flag(BaseException):
    pass


try:
    try:
        raise Flag("base")
    except Exception:
        print("wrong")
except Flag as e:
    print("base only", e)

kinds = [KeyError, IndexError]
for index in (0, 1):
    try:
        [][index] if index else {}["missing"]
    except tuple(kinds) as e:
        print(type(e).__name__, e)

try:
    raise ValueError
except ValueError as e:
    print(repr(e), str(e) == "", e.args)


def choose():
    print("choosing")
    return ZeroDivisionError


try:
    1 // 0
except choose() as e:
    print(e)
try:
    pass
except choose():
    print("never")
try:
    try:
        raise ValueError("v")
    except "not a class":
        pass
except TypeError as e:
    print(e)


class Stop(Exception):
    def __init__(self, *args):
        self.count = len(args)


print(Stop(1, 2).args, Stop(1, 2).count, repr(Stop("a", "b")))


class KeyLike(KeyError):
    pass


print(str(KeyError("k")), str(KeyError("a", "b")), str(KeyLike("z")), KeyError())
print(isinstance(StopIteration(3), Exception), StopIteration(3).value)
print(OSError(2, "No such file").errno, OSError(2, "No such file"), OSError("plain"))
print(type(OSError(2, "x")).__name__, type(OSError(13, "x", "name")).__name__, OSError(2, "msg", "file.txt"))
print(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"))
print(SystemExit(3).code, SystemExit().code, AttributeError("m", name="n").name)
print(ImportError("m", name="mod").name, NameError("m", name="nm").name)

#> one | AppError('one') | ('one',)
#> ('one', 2) | AppError('one', 2) | ('one', 2)
#> file not found | NotFound('file') | ('file',)
#>  | Empty() | ()
#> caught as AppError x not found
#> caught as LookupError x not found
#> not caught as KeyError
#> caught as Exception x not found
#> (<class '__main__.AppError'>, <class 'LookupError'>, <class 'Exception'>) True
#> base only base
#> KeyError 'missing'
#> IndexError list index out of range
#> ValueError() True ()
#> choosing
#> integer division or modulo by zero
#> catching classes that do not inherit from BaseException is not allowed
#> (1, 2) 2 Stop('a', 'b')
#> 'k' ('a', 'b') 'z' 
#> True 3
#> 2 [Errno 2] No such file plain
#> FileNotFoundError PermissionError [Errno 2] msg: 'file.txt'
#> 'utf-8' codec can't decode byte 0xff in position 0: bad
#> 3 None n
#> mod nm
