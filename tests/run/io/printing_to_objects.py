# What print writes to: classes with and without flush, several in one place, methods that are replaced.
import io
import sys


class Log:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


class Loud(Log):
    flushed = 0

    def write(self, text):
        super().write(text.upper())
        return len(text)

    def flush(self):
        self.flushed += 1


def emit(where, *args, **options):
    print(*args, file=where, **options)
    return where


log = emit(Log(), 1, "two", 3.5)
print(log.parts)
loud = emit(Loud(), "a", "b", sep="-", end="!", flush=True)
print(loud.parts, loud.flushed)
for where in log, loud, io.StringIO():
    emit(where, "x", [1, "y"], sep=" / ")
    print(getattr(where, "parts", None), where.getvalue() if isinstance(where, io.StringIO) else "")
try:
    emit(log, "z", flush=True)
except AttributeError as e:
    print(e)
print(log.parts)
try:
    emit(5, "z")
except AttributeError as e:
    print(e)


class Held:
    def __init__(self, write):
        self.write = write


seen = []
emit(Held(seen.append), "held", 1)
print(seen)


class ByName:
    def __getattr__(self, name):
        if name == "write":
            return lambda text: seen.append(("asked", text))
        raise AttributeError(name)


emit(ByName(), "n")
print(seen)


class Text(str):
    def __str__(self):
        return self


class Kinds:
    def write(self, text):
        seen.append(type(text).__name__)


emit(Kinds(), Text("t"), 1, end=Text("."))
print(seen[4:])


class Failing:
    def write(self, text):
        if text == "b":
            raise OSError("full")
        seen.append(text)


try:
    emit(Failing(), "a", "b", "c")
except OSError as e:
    print(e, seen[-2:])
Log.write = lambda self, text: self.parts.append(("late", text))
print(emit(Log(), 7).parts)
print("to the end", file=None)
print("out", file=sys.stdout)

#> ['1', ' ', 'two', ' ', '3.5', '\n']
#> ['A', '-', 'B', '!'] 1
#> ['1', ' ', 'two', ' ', '3.5', '\n', 'x', ' / ', "[1, 'y']", '\n'] 
#> ['A', '-', 'B', '!', 'X', ' / ', "[1, 'Y']", '\n'] 
#> None x / [1, 'y']
#>
#> 'Log' object has no attribute 'flush'
#> ['1', ' ', 'two', ' ', '3.5', '\n', 'x', ' / ', "[1, 'y']", '\n', 'z', '\n']
#> 'int' object has no attribute 'write'
#> ['held', ' ', '1', '\n']
#> ['held', ' ', '1', '\n', ('asked', 'n'), ('asked', '\n')]
#> [('asked', 'n'), ('asked', '\n'), 'Text', 'str', 'str', 'Text']
#> full ['a', ' ']
#> [('late', '7'), ('late', '\n')]
#> to the end
#> out
