#@ args: --width=12 'two words' - ''
#@ stdin: 3 apples
#@ stdin:   indented
#@ stdin: 
#@ stdin: total: 7,5
#@ stdin: é☃
#@ stdin: 10
#@ stdin: rest one
#@ stdin: rest two
#@ exit: 3
import sys

options = {}
words = []
for argument in sys.argv[1:]:
    if argument.startswith("--"):
        name, _, value = argument[2:].partition("=")
        options[name] = int(value) if value.isdigit() else value
    else:
        words.append(argument)
print(options, words, len(sys.argv))

count, fruit = input().split()
print(int(count), fruit)
print(repr(input("prompt> ")))
print(repr(input()), bool(input().strip()))
line = sys.stdin.readline()
print(repr(line), len(line), line.encode())
try:
    number = int(input())
    print(number / 0)
except ZeroDivisionError as e:
    print(type(e).__name__, e)
for index, line in enumerate(sys.stdin):
    print(index, repr(line))
print(repr(sys.stdin.read()), repr(sys.stdin.readline()), sys.stdin.readlines(), list(sys.stdin))
try:
    input("more? ")
except EOFError as e:
    print(type(e).__name__, e)
print(sys.stdout.write("written\n"), file=sys.stdout)
sys.stdout.writelines(["a", "b\n"])
print("to the error", 1, sep="|", file=sys.stderr)
for code in (None, 0, 5, "text", True):
    try:
        sys.exit(code)
    except SystemExit as e:
        print(repr(e.code), e.args, isinstance(e, Exception))
try:
    exit_code = sys.exit
    exit_code(1, 2)
except TypeError as e:
    print(type(e).__name__, e)
try:
    try:
        sys.exit(2)
    finally:
        print("finally")
except SystemExit as e:
    print("caught", e)


def leave():
    try:
        raise ValueError("inner")
    except ValueError:
        sys.exit(3)
    finally:
        print("last words")


leave()
print("never")

#> {'width': 12} ['two words', '-', ''] 5
#> 3 apples
#> prompt> '  indented'
#> '' True
#> 'é☃\n' 3 b'\xc3\xa9\xe2\x98\x83\n'
#> ZeroDivisionError division by zero
#> 0 'rest one\n'
#> 1 'rest two\n'
#> '' '' [] []
#> more? EOFError EOF when reading a line
#> written
#> 8
#> ab
#> None () False
#> 0 (0,) False
#> 5 (5,) False
#> 'text' ('text',) False
#> True (True,) False
#> TypeError exit expected at most 1 argument, got 2
#> finally
#> caught 2
#> last words
#! to the error|1
