# Every function between the limit and the recursion takes one call from it, recursive or not.
depth = 0
first = 0


def sink():
    global depth
    depth += 1
    sink()


def measure(f):
    global depth, first
    depth = 0
    try:
        f()
    except RecursionError as e:
        frames = 0
        entry = e.__traceback__
        while entry is not None:
            frames += 1
            entry = entry.tb_next
        first = first or depth
        print(first - depth, frames - depth, e)


def once():
    sink()


def twice():
    once()


def in_a_loop():
    for _ in range(3):
        sink()


class Holder:
    def __init__(self, deep=False):
        if deep:
            sink()

    def method(self):
        sink()

    def __str__(self):
        sink()
        return ""

    def __call__(self):
        self.method()


def generator():
    yield sink()


measure(sink)
measure(once)
measure(twice)
measure(in_a_loop)
measure(Holder().method)
measure(lambda: Holder(True))
measure(lambda: str(Holder()))
measure(lambda: Holder()())
measure(lambda: [sink() for _ in range(2)])
measure(lambda: list(generator()))

#> 0 1 maximum recursion depth exceeded
#> 1 2 maximum recursion depth exceeded
#> 2 3 maximum recursion depth exceeded
#> 1 2 maximum recursion depth exceeded
#> 1 2 maximum recursion depth exceeded
#> 2 3 maximum recursion depth exceeded
#> 2 3 maximum recursion depth exceeded
#> 3 4 maximum recursion depth exceeded
#> 1 2 maximum recursion depth exceeded
#> 2 3 maximum recursion depth exceeded
