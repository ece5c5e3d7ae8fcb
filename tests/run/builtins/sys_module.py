#@ args: one 'two words' --flag -x=3
#@ exit: 7
# sys: argv, version, limits, streams, exit.
import sys

print(len(sys.argv), sys.argv[1:], isinstance(sys.argv[0], str))
print(sys.maxsize, sys.byteorder, sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 8), sys.maxunicode)
print(sys.float_info.max, sys.float_info.epsilon, sys.getrecursionlimit(), sys.implementation.name == "cpython" or sys.implementation.name)
print("out", file=sys.stdout)
print("err", file=sys.stderr)
sys.stderr.write("err written\n")
print(sys.version.startswith("3.12"), sys.platform in ("linux", "darwin", "wasi", "win32"), sys.hexversion >= 0x030C0000)


def options(words):
    flags, rest = {}, []
    for word in words:
        if word.startswith("--"):
            flags[word[2:]] = True
        elif word.startswith("-"):
            key, _, value = word[1:].partition("=")
            flags[key] = int(value)
        else:
            rest.append(word)
    return flags, rest


print(options(sys.argv[1:]))
sys.argv.append("more")
print(sys.argv[-1], "sys" in sys.modules, __name__ in sys.modules)
try:
    sys.exit("caught")
except SystemExit as error:
    print(error.code)
try:
    raise ValueError("shown")
except ValueError:
    kind, value, traceback = sys.exc_info()
    print(kind.__name__, value, traceback is not None)
print(sys.exc_info())
sys.setrecursionlimit(500)
print(sys.getrecursionlimit())


def depth(n):
    return depth(n + 1)


try:
    depth(0)
except RecursionError as error:
    print(error)
print(sys.intern("abc") == "abc", sys.getsizeof([]) > 0, sys.getrefcount([]) > 0)
sys.stdout.write("last\n")
sys.stdout.flush()
sys.exit(7)

#> 5 ['one', 'two words', '--flag', '-x=3'] True
#> 9223372036854775807 little (3, 12) 3 True 1114111
#> 1.7976931348623157e+308 2.220446049250313e-16 1000 True
#> out
#> True True True
#> ({'flag': True, 'x': 3}, ['one', 'two words'])
#> more True True
#> caught
#> ValueError shown True
#> (None, None, None)
#> 500
#> maximum recursion depth exceeded
#> True True True
#> last
#! err
#! err written
