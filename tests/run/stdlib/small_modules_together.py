# keyword, errno, copyreg, atexit, operator, types and string used beside one another: tables, predicates, reducers.
import copy
import copyreg
import errno
import keyword


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


print(len(keyword.kwlist), keyword.kwlist[:5], keyword.kwlist[-3:], keyword.softkwlist, keyword.kwlist == sorted(keyword.kwlist))
for word in ("class", "Class", "match", "case", "_", "type", "None", "none", "print", "async", "", "if ", "é", "nonlocal", "exec"):
    print(repr(word), keyword.iskeyword(word), keyword.issoftkeyword(word), end="; ")
print()
told("list", keyword.iskeyword, [])
told("int", keyword.iskeyword, 5)
for name in ("ENOENT", "EACCES", "EEXIST", "ENOTDIR", "EISDIR", "EINVAL", "EPIPE", "EINTR", "ETIMEDOUT", "ENOSPC"):
    number = {"ENOENT": errno.ENOENT, "EACCES": errno.EACCES, "EEXIST": errno.EEXIST, "ENOTDIR": errno.ENOTDIR, "EISDIR": errno.EISDIR, "EINVAL": errno.EINVAL, "EPIPE": errno.EPIPE, "EINTR": errno.EINTR, "ETIMEDOUT": errno.ETIMEDOUT, "ENOSPC": errno.ENOSPC}[name]
    e = OSError(number, "text")
    print(name, number, errno.errorcode[number], type(e).__name__, e, e.errno == number)
print(type(OSError(99999, "x")).__name__, type(OSError("only")).__name__, OSError(2, "m", "file"), OSError(2, "m", "a", None, "b"), OSError(2, "m").filename, isinstance(FileNotFoundError(), OSError), FileNotFoundError("x").errno, OSError(1, 2, 3, 4, 5).args, OSError(1, 2, 3, 4, 5, 6).args)


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


def reduce_point(p):
    print("reducing", end=" ")
    return Point, (p.x + 100, p.y)


copyreg.pickle(Point, reduce_point)
p = Point(1, [2])
c, d = copy.copy(p), copy.deepcopy(p)
print(c, d, c.y is p.y, d.y is p.y, Point in copyreg.dispatch_table)
told("not callable", copyreg.pickle, Point, 5)


class Slotted:
    __slots__ = ("a", "b")

    def __reduce__(self):
        return copyreg.__newobj__, (Slotted,), (None, {"a": self.a})


s = Slotted()
s.a, s.b = [1], 2
t = copy.copy(s)
print(t.a is s.a, hasattr(t, "b"))


class Listy(list):
    def __reduce_ex__(self, protocol):
        return type(self), (), {"note": "n"}, iter(["x", "y"])


print(copy.copy(Listy("ab")), copy.copy(Listy("ab")).note)


class Dicty(dict):
    def __reduce_ex__(self, protocol):
        return type(self), (), None, None, iter([("k", [1])])


print(copy.copy(Dicty(a=1)), copy.deepcopy(Dicty(a=1)))


for bad in (5, (Point, 5)):
    class B:
        def __reduce_ex__(self, protocol):
            return bad

    told(f"bad {bad if not bad or bad == 5 or bad[0] is not Point else bad[1:]}", copy.copy, B())


class Getstate:
    def __init__(self):
        self.a, self.b = 1, [2]

    def __getstate__(self):
        return None if self.a == 0 else {"a": self.a}


g = Getstate()
print(vars(copy.copy(g)), g.__reduce_ex__(2)[2], object().__getstate__(), Point(1, 2).__getstate__(), s.__getstate__())
print(object().__reduce_ex__(2)[1], [].__reduce_ex__(2)[1:3], type({}.__reduce_ex__(2)[4]).__name__, (5).__getnewargs__(), "a".__getnewargs__(), (1.5).__getnewargs__(), (1, 2).__getnewargs__(), frozenset().__reduce__()[1:], range(3).__reduce__()[1], slice(1, 2).__reduce__()[1], {1}.__reduce__()[1:], bytearray(b"a").__reduce__()[1:] != ())
told("reduce text", lambda: object().__reduce_ex__("a"))
told("reduce none", lambda: object().__reduce_ex__())
told("deep own", lambda: copy.deepcopy({"p": p, "q": [p, p]}))

#> 35 ['False', 'None', 'True', 'and', 'as'] ['while', 'with', 'yield'] ['_', 'case', 'match', 'type'] True
#> 'class' True False; 'Class' False False; 'match' False True; 'case' False True; '_' False True; 'type' False True; 'None' True False; 'none' False False; 'print' False False; 'async' True False; '' False False; 'if ' False False; 'é' False False; 'nonlocal' True False; 'exec' False False; 
#> list !! TypeError unhashable type: 'list'
#> int -> False
#> ENOENT 2 ENOENT FileNotFoundError [Errno 2] text True
#> EACCES 13 EACCES PermissionError [Errno 13] text True
#> EEXIST 17 EEXIST FileExistsError [Errno 17] text True
#> ENOTDIR 20 ENOTDIR NotADirectoryError [Errno 20] text True
#> EISDIR 21 EISDIR IsADirectoryError [Errno 21] text True
#> EINVAL 22 EINVAL OSError [Errno 22] text True
#> EPIPE 32 EPIPE BrokenPipeError [Errno 32] text True
#> EINTR 4 EINTR InterruptedError [Errno 4] text True
#> ETIMEDOUT 110 ETIMEDOUT TimeoutError [Errno 110] text True
#> ENOSPC 28 ENOSPC OSError [Errno 28] text True
#> OSError OSError [Errno 2] m: 'file' [Errno 2] m: 'a' -> 'b' None True None (1, 2) (1, 2, 3, 4, 5, 6)
#> reducing reducing Point(101, [2]) Point(101, [2]) True False True
#> not callable !! TypeError reduction functions must be callable
#> True False
#> ['x', 'y'] n
#> {'k': [1]} {'k': [1]}
#> bad 5 !! TypeError Value after * must be an iterable, not int
#> bad (5,) !! TypeError __main__.Point() argument after * must be an iterable, not int
#> {'a': 1} {'a': 1} None {'x': 1, 'y': 2} (None, {'a': [1], 'b': 2})
#> (<class 'object'>,) ((<class 'list'>,), None) dict_itemiterator (5,) ('a',) (1.5,) ((1, 2),) (([],), None) (0, 3, 1) (1, 2, None) (([1],), None) True
#> reduce text !! TypeError 'str' object cannot be interpreted as an integer
#> reduce none !! TypeError object.__reduce_ex__() takes exactly one argument (0 given)
#> reducing deep own -> {'p': Point(101, [2]), 'q': [Point(101, [2]), Point(101, [2])]}
