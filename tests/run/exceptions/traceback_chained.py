#@ exit: 1
# The traceback of an exception with a cause and a context.
def parse(text):
    return int(text)


def load(settings, key):
    try:
        return parse(settings[key])
    except ValueError as error:
        raise RuntimeError(f"bad setting {key!r}") from error


def main():
    settings = {"width": "12", "height": "tall"}
    print(load(settings, "width"))
    try:
        load(settings, "depth")
    except KeyError as error:
        print("missing", error)
    for line in range(3):
        print("line", line)
    print("next is the failure")
    try:
        load(settings, "height")
    except RuntimeError:
        print("handling")
        settings["handled"]


if __name__ == "__main__":
    main()

#> 12
#> missing 'depth'
#> line 0
#> line 1
#> line 2
#> next is the failure
#> handling
#! Traceback (most recent call last):
#!   File "traceback_chained.py", line 9, in load
#!     return parse(settings[key])
#!            ^^^^^^^^^^^^^^^^^^^^
#!   File "traceback_chained.py", line 4, in parse
#!     return int(text)
#!            ^^^^^^^^^
#! ValueError: invalid literal for int() with base 10: 'tall'
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_chained.py", line 25, in main
#!     load(settings, "height")
#!   File "traceback_chained.py", line 11, in load
#!     raise RuntimeError(f"bad setting {key!r}") from error
#! RuntimeError: bad setting 'height'
#!
#! During handling of the above exception, another exception occurred:
#!
#! Traceback (most recent call last):
#!   File "traceback_chained.py", line 32, in <module>
#!     main()
#!   File "traceback_chained.py", line 28, in main
#!     settings["handled"]
#!     ~~~~~~~~^^^^^^^^^^^
#! KeyError: 'handled'
