# What a slice makes of its three parts: __index__, when it asks, in which order, and every refusal.
class At:
    def __init__(self, name, value):
        self.name, self.value = name, value

    def __index__(self):
        print("index", self.name, end="; ")
        if isinstance(self.value, type):
            raise self.value(self.name)
        return self.value

    def __repr__(self):
        return f"At({self.name})"


def told(label, f):
    try:
        print(label, "->", repr(f()))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


a, b, c = At("a", 1), At("b", 7), At("c", 2)
s = slice(a, b, c)
print(s, s.start, s.stop, s.step)
told("indices", lambda: s.indices(10))
for name, seq in (("list", list(range(10))), ("tuple", tuple(range(10))), ("str", "abcdefghij"), ("bytes", b"abcdefghij"), ("bytearray", bytearray(b"abcdefghij")), ("range", range(10)), ("memoryview", memoryview(b"abcdefghij"))):
    told(name, lambda: bytes(seq[s]) if name == "memoryview" else seq[s])
    told(name + " literal", lambda: seq[a:b][0:1] if name != "memoryview" else seq[a:b].tolist())
    for part in ("x", 1.5, [], None):
        told(f"{name} {part!r}", lambda: seq[part:] if name != "memoryview" else seq[part:].tolist())
    told(name + " step 0", lambda: seq[::0])
    told(name + " step object 0", lambda: seq[:: At("zero", 0)])
    told(name + " raising", lambda: seq[At("r", KeyError) : At("s", ValueError)])
    told(name + " huge", lambda: len(seq[-(10**30) : 10**30 : 10**25]))
    told(name + " huge back", lambda: len(seq[10**30 : -(10**30) : -(10**25)]))
    told(name + " bool", lambda: list(seq[True:False]) + list(seq[False:True]))


class Text:
    def __index__(self):
        return "text"


told("no int", lambda: [1][Text() :])
told("no int step", lambda: [1][:: Text()])
told("indices no int", lambda: slice(Text()).indices(5))
for n in (0, 1, 5, 10**20, True, -1, 1.5, "5", None, At("n", 4)):
    told(f"indices({n!r})", lambda: slice(None, None, -1).indices(n))
for parts in ((None,), (3,), (-3,), (2, None), (None, -1), (-100, 100), (100, -100), (100, -100, -1), (None, None, 3), (None, None, -3), (5, 2), (5, 2, -1), (-1, -6, -2), (0, 0), (10**30, None, -(10**30)), (-(10**30), 10**30, 10**30)):
    sl = slice(*parts)
    print(parts, sl.indices(5), sl.indices(0), sl.indices(1), len(range(*sl.indices(6))), "abcdef"[sl])
told("zero", lambda: slice(None, None, 0).indices(5))
told("none at all", lambda: slice())
told("four", lambda: slice(1, 2, 3, 4))
told("keyword", lambda: slice(stop=5))
told("indices none", lambda: slice(1).indices())
told("indices two", lambda: slice(1).indices(1, 2))


class L(list):
    def __getitem__(self, i):
        print("get", i, end="; ")
        return super().__getitem__(i)

    def __setitem__(self, i, v):
        print("set", i, v, end="; ")
        super().__setitem__(i, v)

    def __delitem__(self, i):
        print("del", i, end="; ")
        super().__delitem__(i)


x = L(range(8))
print(x[1:3], x[::2], x[-1], x[:])
x[1:3] = "ab"
x[::4] = [100, 200]
del x[2:4]
del x[::3]
print(list(x))
x[0:0] += ["in"]
print(list(x))

#> slice(At(a), At(b), At(c)) At(a) At(b) At(c)
#> index c; index a; index b; indices -> (1, 7, 2)
#> index c; index a; index b; list -> [1, 3, 5]
#> index a; index b; list literal -> [1]
#> list 'x' !! TypeError slice indices must be integers or None or have an __index__ method
#> list 1.5 !! TypeError slice indices must be integers or None or have an __index__ method
#> list [] !! TypeError slice indices must be integers or None or have an __index__ method
#> list None -> [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
#> list step 0 !! ValueError slice step cannot be zero
#> index zero; list step object 0 !! ValueError slice step cannot be zero
#> index r; list raising !! KeyError 'r'
#> list huge -> 1
#> list huge back -> 1
#> list bool -> [0]
#> index c; index a; index b; tuple -> (1, 3, 5)
#> index a; index b; tuple literal -> (1,)
#> tuple 'x' !! TypeError slice indices must be integers or None or have an __index__ method
#> tuple 1.5 !! TypeError slice indices must be integers or None or have an __index__ method
#> tuple [] !! TypeError slice indices must be integers or None or have an __index__ method
#> tuple None -> (0, 1, 2, 3, 4, 5, 6, 7, 8, 9)
#> tuple step 0 !! ValueError slice step cannot be zero
#> index zero; tuple step object 0 !! ValueError slice step cannot be zero
#> index r; tuple raising !! KeyError 'r'
#> tuple huge -> 1
#> tuple huge back -> 1
#> tuple bool -> [0]
#> index c; index a; index b; str -> 'bdf'
#> index a; index b; str literal -> 'b'
#> str 'x' !! TypeError slice indices must be integers or None or have an __index__ method
#> str 1.5 !! TypeError slice indices must be integers or None or have an __index__ method
#> str [] !! TypeError slice indices must be integers or None or have an __index__ method
#> str None -> 'abcdefghij'
#> str step 0 !! ValueError slice step cannot be zero
#> index zero; str step object 0 !! ValueError slice step cannot be zero
#> index r; str raising !! KeyError 'r'
#> str huge -> 1
#> str huge back -> 1
#> str bool -> ['a']
#> index c; index a; index b; bytes -> b'bdf'
#> index a; index b; bytes literal -> b'b'
#> bytes 'x' !! TypeError slice indices must be integers or None or have an __index__ method
#> bytes 1.5 !! TypeError slice indices must be integers or None or have an __index__ method
#> bytes [] !! TypeError slice indices must be integers or None or have an __index__ method
#> bytes None -> b'abcdefghij'
#> bytes step 0 !! ValueError slice step cannot be zero
#> index zero; bytes step object 0 !! ValueError slice step cannot be zero
#> index r; bytes raising !! KeyError 'r'
#> bytes huge -> 1
#> bytes huge back -> 1
#> bytes bool -> [97]
#> index c; index a; index b; bytearray -> bytearray(b'bdf')
#> index a; index b; bytearray literal -> bytearray(b'b')
#> bytearray 'x' !! TypeError slice indices must be integers or None or have an __index__ method
#> bytearray 1.5 !! TypeError slice indices must be integers or None or have an __index__ method
#> bytearray [] !! TypeError slice indices must be integers or None or have an __index__ method
#> bytearray None -> bytearray(b'abcdefghij')
#> bytearray step 0 !! ValueError slice step cannot be zero
#> index zero; bytearray step object 0 !! ValueError slice step cannot be zero
#> index r; bytearray raising !! KeyError 'r'
#> bytearray huge -> 1
#> bytearray huge back -> 1
#> bytearray bool -> [97]
#> index c; index a; index b; range -> range(1, 7, 2)
#> index a; index b; range literal -> range(1, 2)
#> range 'x' !! TypeError slice indices must be integers or None or have an __index__ method
#> range 1.5 !! TypeError slice indices must be integers or None or have an __index__ method
#> range [] !! TypeError slice indices must be integers or None or have an __index__ method
#> range None -> range(0, 10)
#> range step 0 !! ValueError slice step cannot be zero
#> index zero; range step object 0 !! ValueError slice step cannot be zero
#> index r; range raising !! KeyError 'r'
#> range huge -> 1
#> range huge back -> 1
#> range bool -> [0]
#> index c; index a; index b; memoryview -> b'bdf'
#> index a; index b; memoryview literal -> [98, 99, 100, 101, 102, 103]
#> memoryview 'x' !! TypeError slice indices must be integers or None or have an __index__ method
#> memoryview 1.5 !! TypeError slice indices must be integers or None or have an __index__ method
#> memoryview [] !! TypeError slice indices must be integers or None or have an __index__ method
#> memoryview None -> [97, 98, 99, 100, 101, 102, 103, 104, 105, 106]
#> memoryview step 0 !! ValueError slice step cannot be zero
#> index zero; memoryview step object 0 !! ValueError slice step cannot be zero
#> index r; memoryview raising !! KeyError 'r'
#> memoryview huge -> 1
#> memoryview huge back -> 1
#> memoryview bool -> [97]
#> no int !! TypeError __index__ returned non-int (type str)
#> no int step !! TypeError __index__ returned non-int (type str)
#> indices no int !! TypeError __index__ returned non-int (type str)
#> indices(0) -> (-1, -1, -1)
#> indices(1) -> (0, -1, -1)
#> indices(5) -> (4, -1, -1)
#> indices(100000000000000000000) -> (99999999999999999999, -1, -1)
#> indices(True) -> (0, -1, -1)
#> indices(-1) !! ValueError length should not be negative
#> indices(1.5) !! TypeError 'float' object cannot be interpreted as an integer
#> indices('5') !! TypeError 'str' object cannot be interpreted as an integer
#> indices(None) !! TypeError 'NoneType' object cannot be interpreted as an integer
#> index n; indices(At(n)) -> (3, -1, -1)
#> (None,) (0, 5, 1) (0, 0, 1) (0, 1, 1) 6 abcdef
#> (3,) (0, 3, 1) (0, 0, 1) (0, 1, 1) 3 abc
#> (-3,) (0, 2, 1) (0, 0, 1) (0, 0, 1) 3 abc
#> (2, None) (2, 5, 1) (0, 0, 1) (1, 1, 1) 4 cdef
#> (None, -1) (0, 4, 1) (0, 0, 1) (0, 0, 1) 5 abcde
#> (-100, 100) (0, 5, 1) (0, 0, 1) (0, 1, 1) 6 abcdef
#> (100, -100) (5, 0, 1) (0, 0, 1) (1, 0, 1) 0 
#> (100, -100, -1) (4, -1, -1) (-1, -1, -1) (0, -1, -1) 6 fedcba
#> (None, None, 3) (0, 5, 3) (0, 0, 3) (0, 1, 3) 2 ad
#> (None, None, -3) (4, -1, -3) (-1, -1, -3) (0, -1, -3) 2 fc
#> (5, 2) (5, 2, 1) (0, 0, 1) (1, 1, 1) 0 
#> (5, 2, -1) (4, 2, -1) (-1, -1, -1) (0, 0, -1) 3 fed
#> (-1, -6, -2) (4, -1, -2) (-1, -1, -2) (0, -1, -2) 3 fdb
#> (0, 0) (0, 0, 1) (0, 0, 1) (0, 0, 1) 0 
#> (1000000000000000000000000000000, None, -1000000000000000000000000000000) (4, -1, -1000000000000000000000000000000) (-1, -1, -1000000000000000000000000000000) (0, -1, -1000000000000000000000000000000) 1 f
#> (-1000000000000000000000000000000, 1000000000000000000000000000000, 1000000000000000000000000000000) (0, 5, 1000000000000000000000000000000) (0, 0, 1000000000000000000000000000000) (0, 1, 1000000000000000000000000000000) 1 a
#> zero !! ValueError slice step cannot be zero
#> none at all !! TypeError slice expected at least 1 argument, got 0
#> four !! TypeError slice expected at most 3 arguments, got 4
#> keyword !! TypeError slice() takes no keyword arguments
#> indices none !! TypeError slice.indices() takes exactly one argument (0 given)
#> indices two !! TypeError slice.indices() takes exactly one argument (2 given)
#> get slice(1, 3, None); get slice(None, None, 2); get -1; get slice(None, None, None); [1, 2] [0, 2, 4, 6] 7 [0, 1, 2, 3, 4, 5, 6, 7]
#> set slice(1, 3, None) ab; set slice(None, None, 4) [100, 200]; del slice(2, 4, None); del slice(None, None, 3); ['a', 200, 6, 7]
#> get slice(0, 0, None); set slice(0, 0, None) ['in']; ['in', 'a', 200, 6, 7]
