#@ exit: 3
# sys.exit runs finally blocks and with blocks on the way, then ends the program.
import sys


class Block:
    def __enter__(self):
        print("enter")

    def __exit__(self, kind, error, traceback):
        print("exit", kind.__name__, error.code)


def leave(code):
    try:
        sys.exit(code)
    finally:
        print("finally", code)


for code in (0, 1, None, "text", (1, 2)):
    try:
        leave(code)
    except SystemExit as error:
        print("caught", repr(error.code), repr(error))
try:
    try:
        sys.exit(9)
    except Exception:
        print("not an Exception")
except BaseException as error:
    print(type(error).__name__)
with Block():
    leave(3)
print("never")

#> finally 0
#> caught 0 SystemExit(0)
#> finally 1
#> caught 1 SystemExit(1)
#> finally None
#> caught None SystemExit()
#> finally text
#> caught 'text' SystemExit('text')
#> finally (1, 2)
#> caught (1, 2) SystemExit(1, 2)
#> SystemExit
#> enter
#> finally 3
#> exit SystemExit 3
