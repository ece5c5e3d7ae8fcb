# Exceptions raised inside expressions of every kind arrive with the work done so far.
log = []


def ok(x):
    log.append(x)
    return x


def fail(x):
    log.append(f"fail {x}")
    raise ValueError(x)


def attempt(call):
    log.clear()
    try:
        call()
    except ValueError as error:
        print(error, log)


attempt(lambda: [ok(1), fail(2), ok(3)])
attempt(lambda: {ok("a"): ok(1), ok("b"): fail(2), ok("c"): ok(3)})
attempt(lambda: ok(1) + fail(2) * ok(3))
attempt(lambda: ok(1) < fail(2) < ok(3))
attempt(lambda: ok(True) and fail(1) or ok(2))
attempt(lambda: ok(0) or fail(1))
attempt(lambda: print(ok(1), fail(2), end=ok("")))
attempt(lambda: f"{ok(1)} {fail(2)} {ok(3)}")
attempt(lambda: [ok(x) for x in [1, 2, fail(3)]])
attempt(lambda: [fail(x) if x == 2 else ok(x) for x in [1, 2, 3]])
attempt(lambda: list(fail(x) if x == 2 else ok(x) for x in [1, 2, 3]))
attempt(lambda: ok("abc")[fail(1):ok(2)])
attempt(lambda: (lambda a=fail("default"): a)())
attempt(lambda: sorted([3, 1, 2], key=lambda v: fail(v) if v == 1 else ok(v)))
attempt(lambda: max([1, 2, 3], key=lambda v: fail(v) if v == 3 else ok(v)))
attempt(lambda: list(map(lambda v: fail(v) if v == 2 else ok(v), [1, 2, 3])))
attempt(lambda: any(fail(v) if v == 2 else ok(0) for v in [1, 2, 3]))
attempt(lambda: dict([(ok(1), ok(2)), (ok(3), fail(4))]))


class Bad:
    def __eq__(self, other):
        raise ValueError("eq")

    def __hash__(self):
        return 1

    def __bool__(self):
        raise ValueError("bool")

    def __repr__(self):
        raise ValueError("repr")

    def __iter__(self):
        raise ValueError("iter")

    def __lt__(self, other):
        raise ValueError("lt")


attempt(lambda: Bad() in [1])
attempt(lambda: {Bad(): 1, Bad(): 2})
attempt(lambda: [Bad()].index(3))
attempt(lambda: not Bad())
attempt(lambda: 1 if Bad() else 2)
attempt(lambda: [1 for x in [1] if Bad()])
attempt(lambda: print(Bad()))
attempt(lambda: str([1, Bad()]))
attempt(lambda: f"{Bad()!r}")
attempt(lambda: [*Bad()])
attempt(lambda: sorted([Bad(), Bad()]))
attempt(lambda: (1, Bad()) == (1, 2))
x = [1]
try:
    x[0], x[fail("target")], x[0] = 5, 6, 7
except ValueError:
    print(x)

#> 2 [1, 'fail 2']
#> 2 ['a', 1, 'b', 'fail 2']
#> 2 [1, 'fail 2']
#> 2 [1, 'fail 2']
#> 1 [True, 'fail 1']
#> 1 [0, 'fail 1']
#> 2 [1, 'fail 2']
#> 2 [1, 'fail 2']
#> 3 ['fail 3']
#> 2 [1, 'fail 2']
#> 2 [1, 'fail 2']
#> 1 ['abc', 'fail 1']
#> default ['fail default']
#> 1 [3, 'fail 1']
#> 3 [1, 2, 'fail 3']
#> 2 [1, 'fail 2']
#> 2 [0, 'fail 2']
#> 4 [1, 2, 3, 'fail 4']
#> eq []
#> eq []
#> eq []
#> bool []
#> bool []
#> bool []
#> repr []
#> repr []
#> repr []
#> iter []
#> lt []
#> eq []
#> [5]
