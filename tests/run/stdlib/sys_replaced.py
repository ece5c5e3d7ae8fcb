#@ exit: 1
# Streams and hooks of sys that the program replaces; what sys tells.
import sys
class Cap:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s); return len(s)
    def flush(self): pass
c = Cap()
old = sys.stdout
sys.stdout = c
print("captured", 1)
print("two", end="")
print()
sys.stdout.write("three\n")
sys.stdout = old
print(c.parts)
sys.stdout = sys.__stdout__
print("back", sys.stdout is sys.__stdout__)
class In:
    def __init__(self, lines): self.lines = iter(lines)
    def readline(self): return next(self.lines, "")
sys.stdin = In(["first\n", "second\n", "last"])
print(input("p> "), input(), input())
try: input()
except EOFError as e: print(e)
print(sys.implementation.name, sys.implementation.version[:2], sys.implementation.cache_tag)
print([sys.getsizeof(x) for x in (1,2**40,2**100,0,True,None,1.5,'','abc','中',b'',b'abc',[],(),(1,),{}, set(),frozenset(),range(3),object(),1j,slice(1), bytearray(b'abc'))])
print(sys.path == sys.path, type(sys.path).__name__, sys.is_finalizing(), sys.getfilesystemencodeerrors())
sys.path.insert(0, "x"); print(sys.path[0])
sys.argv = ["prog", "a"]
print(sys.argv)
sys.custom = 5
print(sys.custom, hasattr(sys, "nope"))
err = Cap()
sys.stderr = err
print("to err", file=sys.stderr)
print(err.parts)
def hook(t, v, tb):
    print("HOOK", t.__name__, v, tb is not None)
sys.excepthook = hook
sys.displayhook(5); sys.displayhook(None); sys.displayhook("s")
raise ValueError("bye")

#> ['captured', ' ', '1', '\n', 'two', '', '\n', 'three\n']
#> back True
#> p> first second last
#> EOF when reading a line
#> cpython (3, 12) cpython-312
#> [28, 32, 40, 28, 28, 16, 24, 41, 44, 60, 33, 36, 56, 40, 48, 64, 216, 216, 48, 16, 32, 56, 60]
#> True list False surrogateescape
#> x
#> ['prog', 'a']
#> 5 False
#> ['to err', '\n']
#> 5
#> 's'
#> HOOK ValueError bye True
