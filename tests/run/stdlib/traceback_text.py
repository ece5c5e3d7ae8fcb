# The text of exceptions: whole, in parts, chained, and of none.
import sys
import traceback


class Out:
    """Standard output, with the path of this file left out."""

    def write(self, text):
        sys.stdout.write(text.replace(__file__, "here"))


def show(*values):
    print(*[v.replace(__file__, "here") if isinstance(v, str) else str(v).replace(__file__, "here") for v in values])


def fails(n):
    if n == 0:
        raise ValueError("bottom")
    fails(n - 1)


def chained():
    try:
        fails(0)
    except ValueError as error:
        raise KeyError("key") from error


try:
    fails(6)
except ValueError as error:
    show(traceback.format_exc())
    traceback.print_exc(file=Out())
    traceback.print_exc(limit=1, file=Out())
    show(traceback.format_exception_only(error))
    show(traceback.format_exception_only(type(error), error))
    show(traceback.format_tb(error.__traceback__)[0])
    for frame in traceback.extract_tb(error.__traceback__, limit=2):
        show(frame.lineno, frame.name, frame.line, len(frame), frame[1])
    show(traceback.format_list(traceback.extract_tb(error.__traceback__)[-1:]))
    show(traceback.format_list([("file.py", 3, "name", "  some line  "), ("file.py", 4, "other", None)]))

try:
    chained()
except KeyError as error:
    kept = traceback.TracebackException.from_exception(error)
    traceback.print_exception(error, file=Out())
    show("".join(traceback.format_exception(error, chain=False)))
    show(traceback.format_exception(KeyError, error, None))
show(kept, list(kept.format_exception_only()))
show("".join(kept.format()) == "".join(kept.format(chain=True)))
show(kept.stack[0].name, kept.__cause__.stack[-1].name, kept.__context__ is not None)
show(traceback.format_exc())

noted = ValueError("noted")
noted.add_note("a note")
show("".join(traceback.format_exception(noted)))
try:
    traceback.format_exception(5)
except TypeError as error:
    show(error)
try:
    traceback.format_exception(ValueError, ValueError(1))
except ValueError as error:
    show(error)

#> Traceback (most recent call last):
#>   File "here", line 31, in <module>
#>     fails(6)
#>   File "here", line 20, in fails
#>     fails(n - 1)
#>   File "here", line 20, in fails
#>     fails(n - 1)
#>   File "here", line 20, in fails
#>     fails(n - 1)
#>   [Previous line repeated 3 more times]
#>   File "here", line 19, in fails
#>     raise ValueError("bottom")
#> ValueError: bottom
#>
#> Traceback (most recent call last):
#>   File "here", line 31, in <module>
#>     fails(6)
#>   File "here", line 20, in fails
#>     fails(n - 1)
#>   File "here", line 20, in fails
#>     fails(n - 1)
#>   File "here", line 20, in fails
#>     fails(n - 1)
#>   [Previous line repeated 3 more times]
#>   File "here", line 19, in fails
#>     raise ValueError("bottom")
#> ValueError: bottom
#> Traceback (most recent call last):
#>   File "here", line 31, in <module>
#>     fails(6)
#> ValueError: bottom
#> ['ValueError: bottom\n']
#> ['ValueError: bottom\n']
#>   File "here", line 31, in <module>
#>     fails(6)
#>
#> 31 <module> fails(6) 4 31
#> 20 fails fails(n - 1) 4 20
#> ['  File "here", line 19, in fails\n    raise ValueError("bottom")\n']
#> ['  File "file.py", line 3, in name\n    some line\n', '  File "file.py", line 4, in other\n']
#> Traceback (most recent call last):
#>   File "here", line 25, in chained
#>     fails(0)
#>   File "here", line 19, in fails
#>     raise ValueError("bottom")
#> ValueError: bottom
#>
#> The above exception was the direct cause of the following exception:
#>
#> Traceback (most recent call last):
#>   File "here", line 45, in <module>
#>     chained()
#>   File "here", line 27, in chained
#>     raise KeyError("key") from error
#> KeyError: 'key'
#> Traceback (most recent call last):
#>   File "here", line 45, in <module>
#>     chained()
#>   File "here", line 27, in chained
#>     raise KeyError("key") from error
#> KeyError: 'key'
#>
#> ['Traceback (most recent call last):\n', '  File "here", line 25, in chained\n    fails(0)\n', '  File "here", line 19, in fails\n    raise ValueError("bottom")\n', 'ValueError: bottom\n', '\nThe above exception was the direct cause of the following exception:\n\n', "KeyError: 'key'\n"]
#> 'key' ["KeyError: 'key'\n"]
#> True
#> <module> fails False
#> NoneType: None
#>
#> ValueError: noted
#> a note
#>
#> Exception expected for value, int found
#> Both or neither of value and tb must be given
