# Pipelines of generators: when each stage runs, early ends, shared sources.
log = []


def read(lines):
    log.append("open")
    for line in lines:
        log.append(f"r:{line}")
        yield line
    log.append("eof")


def parse(lines):
    for line in lines:
        name, _, value = line.partition("=")
        if not value:
            log.append(f"skip:{name}")
            continue
        yield name, int(value)


def running(pairs):
    total = 0
    for name, value in pairs:
        total += value
        yield name, total


def batch(items, size):
    group = []
    for item in items:
        group.append(item)
        if len(group) == size:
            yield group
            group = []
    if group:
        yield group


def window(items, size):
    items = iter(items)
    held = []
    for item in items:
        held.append(item)
        if len(held) > size:
            held.pop(0)
        if len(held) == size:
            yield tuple(held)


def tee_print(items, label):
    for item in items:
        log.append(f"{label}:{item}")
        yield item


def flush(*values):
    print(*values)
    print("   ", log)
    log.clear()


data = ["a=1", "bad", "b=2", "c=3", "d=4", "e=5"]
pipe = running(parse(read(data)))
flush("made")
flush(next(pipe))
flush(next(pipe))
flush(list(pipe))
flush(list(batch(parse(read(data)), 2)))
flush(list(window(range(5), 3)), list(window("ab", 3)))
pipe = (v * 10 for n, v in parse(read(data)) if n in "bd")
flush("expression made")
flush(next(pipe), next(pipe))
try:
    for pair in running(parse(read(["x=1", "y=oops", "z=3"]))):
        log.append(pair)
except ValueError as e:
    flush(type(e).__name__, e)


def make_outer(values):
    log.append("outer iterable")
    return values


lazy = (log.append("inner") or x + y for x in make_outer([1, 2]) for y in make_outer([10]))
flush("outer is evaluated at once")
flush(list(lazy))
source = tee_print(iter(range(6)), "s")
evens = (x for x in source if x % 2 == 0)
odds = (x for x in source if x % 2)
flush(next(evens), next(odds), next(evens), list(odds), list(evens))
values = [1, 2, 3]
grows = (x for x in values)
next(grows)
values.append(4)
flush(list(grows))
factor = 2
scaled = (x * factor for x in values)
factor = 10
flush(list(scaled))
stages = [lambda it: (x + 1 for x in it), lambda it: (x * x for x in it), lambda it: (str(x) for x in it)]
flow = range(4)
for stage in stages:
    flow = stage(flow)
flush("-".join(flow))


def compose(*functions):
    def run(items):
        for f in functions:
            items = f(items)
        yield from items
    return run


flush(list(compose(read, parse, running, lambda it: batch(it, 3))(data)))
flush(max(len(n) for n, _ in parse(read(data))), sorted(parse(read(["z=1", "a=0"]))))
try:
    (x for x in 5)
except TypeError as e:
    flush(type(e).__name__, e)

#> made
#>     []
#> ('a', 1)
#>     ['open', 'r:a=1']
#> ('b', 3)
#>     ['r:bad', 'skip:bad', 'r:b=2']
#> [('c', 6), ('d', 10), ('e', 15)]
#>     ['r:c=3', 'r:d=4', 'r:e=5', 'eof']
#> [[('a', 1), ('b', 2)], [('c', 3), ('d', 4)], [('e', 5)]]
#>     ['open', 'r:a=1', 'r:bad', 'skip:bad', 'r:b=2', 'r:c=3', 'r:d=4', 'r:e=5', 'eof']
#> [(0, 1, 2), (1, 2, 3), (2, 3, 4)] []
#>     []
#> expression made
#>     []
#> 20 40
#>     ['open', 'r:a=1', 'r:bad', 'skip:bad', 'r:b=2', 'r:c=3', 'r:d=4']
#> ValueError invalid literal for int() with base 10: 'oops'
#>     ['open', 'r:x=1', ('x', 1), 'r:y=oops']
#> outer is evaluated at once
#>     ['outer iterable']
#> [11, 12]
#>     ['outer iterable', 'inner', 'outer iterable', 'inner']
#> 0 1 2 [3, 5] []
#>     ['s:0', 's:1', 's:2', 's:3', 's:4', 's:5']
#> [2, 3, 4]
#>     []
#> [10, 20, 30, 40]
#>     []
#> 1-4-9-16
#>     []
#> [[('a', 1), ('b', 3), ('c', 6)], [('d', 10), ('e', 15)]]
#>     ['open', 'r:a=1', 'r:bad', 'skip:bad', 'r:b=2', 'r:c=3', 'r:d=4', 'r:e=5', 'eof']
#> 1 [('a', 0), ('z', 1)]
#>     ['open', 'r:a=1', 'r:bad', 'skip:bad', 'r:b=2', 'r:c=3', 'r:d=4', 'r:e=5', 'eof', 'open', 'r:z=1', 'r:a=0', 'eof']
#> TypeError 'int' object is not iterable
#>     []
