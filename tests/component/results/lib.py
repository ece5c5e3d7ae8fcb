# Results: what a function returns is `ok`, what it raises as `Err` is `err`; anywhere else they are values.
from wit_world.exports.errors import Failure
from wit_world.types import Err, Ok


class Errors:
    def __init__(self):
        self.calls = 0

    def check(self, n):
        self.calls += 1
        if n < 0:
            raise Err(Failure(self.calls, f"{n} is negative"))
        return n * 2

    def both(self, r):
        if isinstance(r, Ok):
            return "got " + str(r.value)
        raise Err(len(r.value))


def parse(s):
    try:
        return int(s)
    except ValueError as e:
        raise Err(str(e)) from e


def bare(n):
    if n > 1:
        raise Err(None)


def only_error(n):
    if n > 1:
        raise Err("too much")


def only_ok(n):
    if n > 1:
        raise Err(None)
    return "fine"


def escape():
    raise KeyError("nobody catches this")


def held(r):
    match_ = Ok(3) if isinstance(r, Err) else Err("was ok")
    return (match_,)
