import builtins
old = builtins.len
def mylen(x): return old(x) + 100
builtins.len = mylen
print(len([1]), sorted("abc", key=len))
builtins.len = old
print(len([1]))
op = print
def p(*a): op("patched", *a)
builtins.print = p
print(3)
def f(): print("in f", *[1])
f()
builtins.print = op
f()
class patch:
    def __enter__(self): self.o = builtins.input; builtins.input = lambda *a: "typed"
    def __exit__(self, *a): builtins.input = self.o
with patch(): print(input("x"))
builtins.len = old
print(len("x"))

#> 101 ['a', 'b', 'c']
#> 1
#> patched 3
#> patched in f 1
#> in f 1
#> typed
#> 1
