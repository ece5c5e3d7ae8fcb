#@ stdin: first line
#@ stdin:   padded  
#@ stdin: 42
#@ stdin: 1 2 3
#@ stdin: 
#@ stdin: last
# print and input, sys.stdin and sys.stdout.
import sys

print()
print(1, "a", None, [1], sep=", ", end="!\n")
print("a", "b", sep="")
print("x", end="")
print("y", end="\n\n")
print(*[1, 2, 3], sep="\n")
print(*"abc", sep="-")
print("no newline", end=" | ")
print(sep="x")
print("a\tb\\n", "quote'", 'dq"')
print(1, 2, sep=None, end=None)
print("to stdout", file=sys.stdout, flush=True)
sys.stdout.write("written\n")
print(sys.stdout.write("count\n"))
for bad in (lambda: print(1, sep=1), lambda: print(1, end=b""), lambda: print(1, foo=2)):
    try:
        bad()
    except TypeError as error:
        print(error)
first = input()
print(repr(first))
print(repr(input("prompt> ")))
n = int(input("number? "))
print(n + 1)
print([int(x) for x in input().split()])
print(repr(sys.stdin.readline()))
for line in sys.stdin:
    print("line", repr(line))
try:
    input()
except EOFError as error:
    print("EOF", error)
print(repr(sys.stdin.read()), repr(sys.stdin.readline()))


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


w = Writer()
print("a", 1, sep="+", end=";", file=w)
print(file=w)
print(w.parts)
print("é日🎉", ascii("é"), repr("\n"))
print(True, 1.0, 1e100, -0.0, 2 ** 70, 1j, b"b", (), {}, set(), range(2), slice(1), type(1), ...)

#>
#> 1, a, None, [1]!
#> ab
#> xy
#>
#> 1
#> 2
#> 3
#> a-b-c
#> no newline | 
#> a	b\n quote' dq"
#> 1 2
#> to stdout
#> written
#> count
#> 6
#> sep must be None or a string, not int
#> end must be None or a string, not bytes
#> 'foo' is an invalid keyword argument for print()
#> 'first line'
#> prompt> '  padded  '
#> number? 43
#> [1, 2, 3]
#> '\n'
#> line 'last\n'
#> EOF EOF when reading a line
#> '' ''
#> ['a', '+', '1', ';', '\n']
#> é日🎉 '\xe9' '\n'
#> True 1.0 1e+100 -0.0 1180591620717411303424 1j b'b' () {} set() range(0, 2) slice(None, 1, None) <class 'int'> Ellipsis
