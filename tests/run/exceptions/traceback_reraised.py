#@ exit: 1
# A traceback of an error raised again in finally and with a cause and notes.
class ConfigError(Exception):
    def __init__(self, key, reason):
        super().__init__(key, reason)
        self.key = key
        self.reason = reason

    def __str__(self):
        return f"{self.key}: {self.reason}"


def read(table, key):
    try:
        return int(table[key])
    except KeyError as e:
        raise ConfigError(key, "absent") from e
    except ValueError as e:
        e.add_note(f"while reading {key}")
        raise


def load(table):
    try:
        return [read(table, k) for k in ("width", "height")]
    finally:
        print("loaded", sorted(table))


print(load({"width": "3", "height": "4"}))
try:
    load({"width": "x"})
except ValueError as e:
    print(type(e).__name__, e, e.__notes__)
load({"width": "3"})

#> loaded ['height', 'width']
#> [3, 4]
#> loaded ['width']
#> ValueError invalid literal for int() with base 10: 'x' ['while reading width']
#> loaded ['width']
#! Traceback (most recent call last):
#!   File "traceback_reraised.py", line 15, in read
#!     return int(table[key])
#!                ~~~~~^^^^^
#! KeyError: 'height'
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback_reraised.py", line 35, in <module>
#!     load({"width": "3"})
#!   File "traceback_reraised.py", line 25, in load
#!     return [read(table, k) for k in ("width", "height")]
#!             ^^^^^^^^^^^^^^
#!   File "traceback_reraised.py", line 17, in read
#!     raise ConfigError(key, "absent") from e
#! ConfigError: height: absent
