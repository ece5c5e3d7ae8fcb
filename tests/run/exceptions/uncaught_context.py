#@ exit: 1
# An exception raised while another is handled, three levels deep, with a suppressed one.
def parse(text):
    try:
        return int(text)
    except ValueError:
        raise LookupError("no number") from None


def fetch(table, key):
    try:
        return parse(table[key])
    finally:
        print("fetched", key)


def main(table):
    for key in ("a", "b"):
        try:
            print(fetch(table, key))
        except LookupError as error:
            print("problem:", error)
            try:
                table["c"]
            except KeyError as missing:
                raise RuntimeError("giving up") from missing


print("start")
table = {"a": "1", "b": "x"}
print(len(table))
print("line")
print("another line")
main(table)

#> start
#> 2
#> line
#> another line
#> fetched a
#> 1
#> fetched b
#> problem: no number
#! Traceback (most recent call last):
#!   File "uncaught_context.py", line 20, in main
#!     print(fetch(table, key))
#!           ^^^^^^^^^^^^^^^^^
#!   File "uncaught_context.py", line 12, in fetch
#!     return parse(table[key])
#!            ^^^^^^^^^^^^^^^^^
#!   File "uncaught_context.py", line 7, in parse
#!     raise LookupError("no number") from None
#! LookupError: no number
#!
#! During handling of the above exception, another exception occurred:
#!
#! Traceback (most recent call last):
#!   File "uncaught_context.py", line 24, in main
#!     table["c"]
#!     ~~~~~^^^^^
#! KeyError: 'c'
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "uncaught_context.py", line 34, in <module>
#!     main(table)
#!   File "uncaught_context.py", line 26, in main
#!     raise RuntimeError("giving up") from missing
#! RuntimeError: giving up
