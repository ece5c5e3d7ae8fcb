"""Exceptions inside comprehensions: what was evaluated, what is left bound, tracebacks' functions, cleanup."""
log = []


def note(tag, value=None):
    log.append(tag)
    return value


def boom(n, at=2):
    log.append(("boom", n))
    if n == at:
        raise ValueError(f"at {n}")
    return n


def told(label, work):
    try:
        result = work()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    print(f"{label}: {result} {log}")
    log.clear()


told("element", lambda: [boom(i) for i in range(4)])
told("condition", lambda: [i for i in range(4) if boom(i) is not None])
told("key before value", lambda: {boom(i): note(("value", i)) for i in range(4)})
told("value", lambda: {note(("key", i), i): boom(i) for i in range(4)})
told("set", lambda: {boom(i) % 2 for i in range(4)})
told("outer iterable once", lambda: [(a, b) for a in note("outer", "xy") for b in note(("inner", a), "pq")])
told("iterable is evaluated at once", lambda: (i for i in note("at once", 5)))
told("inner iterable is late", lambda: next(i for _ in "a" for i in note("late", 5)))
told("unhashable", lambda: {[]: 1 for _ in "a"})
told("unhashable in set", lambda: {[i] for i in range(2)})
told("unpack too few", lambda: [a + b for a, b in [(1, 2), (3,)]])
told("unpack in nested", lambda: [(x, y) for x, *y in ["abc", "", "d"]])
told("target attribute", lambda: [t.x for t.x in range(3)])
told("stop inside", lambda: [next(iter([])) for _ in "ab"])
told("stop inside a generator", lambda: list(next(iter([])) for _ in "ab"))
told("generator in generator", lambda: list((list(boom(j, 3) for j in range(i))) for i in range(5)))


class T:
    pass


t = T()
told("target attribute", lambda: [t.x for t.x in range(3)])
print(t.x)
d = {}
told("target item", lambda: [d.copy() for d["k"] in "ab"])
print(d)


class Closing:
    def __init__(self, items):
        self.it = iter(items)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.it)

    def __del__(self):
        log.append("freed")


told("iterator freed on error", lambda: [boom(i) for i in Closing(range(5))])
told("iterator freed at the end", lambda: [i for i in Closing(range(2))])


def gen():
    try:
        yield 1
        yield 2
    finally:
        log.append("gen closed")


told("generator is closed on error", lambda: [boom(i) for i in gen()])
told("generator expression abandoned", lambda: next(x for x in gen()))


def walrus_kept():
    try:
        [last := boom(i) for i in range(5)]
    except ValueError:
        return last


told("walrus keeps the last good", walrus_kept)


def variables_untouched():
    i = "outer"
    try:
        [boom(i) for i in range(5)]
    except ValueError:
        pass
    return i, [i for i in "z"], i


told("variable restored", variables_untouched)


def unbound_before():
    try:
        [boom(k) for k in range(5)]
    except ValueError:
        pass
    try:
        return k
    except NameError as e:
        return type(e).__name__


told("unbound stays unbound", unbound_before)


def in_handler():
    try:
        raise KeyError("outer")
    except KeyError as e:
        try:
            return [boom(i, 1) for i in range(3)]
        except ValueError as v:
            return repr(v.__context__), v.__context__ is e


told("context", in_handler)


def names_in_traceback():
    try:
        (lambda: [(lambda: [boom(i) for i in range(3)])() for _ in "a"])()
    except ValueError as e:
        tb, names = e.__traceback__, []
        while tb:
            names.append(tb.tb_frame.f_code.co_name)
            tb = tb.tb_next
        return names


told("frames", names_in_traceback)


def names_of_generator():
    try:
        sum(boom(i) for i in range(3))
    except ValueError as e:
        tb, names = e.__traceback__, []
        while tb:
            names.append(tb.tb_frame.f_code.co_name)
            tb = tb.tb_next
        return names


told("frames of a generator", names_of_generator)
told("lambda per item", lambda: [f() for f in [lambda: i for i in range(3)]])
told("lambda with default", lambda: [f() for f in [lambda i=i: i for i in range(3)]])
told("lambda in the condition", lambda: [i for i in range(5) if (lambda: i % 2)()])
told("conditional iterable", lambda: [x for x in ("ab" if log else "cd")])
told("ternary, or, and", lambda: [a or b if a != b else -1 for a in range(2) for b in range(2) if a or b or note("zero")])

#> element: ValueError: at 2 [('boom', 0), ('boom', 1), ('boom', 2)]
#> condition: ValueError: at 2 [('boom', 0), ('boom', 1), ('boom', 2)]
#> key before value: ValueError: at 2 [('boom', 0), ('value', 0), ('boom', 1), ('value', 1), ('boom', 2)]
#> value: ValueError: at 2 [('key', 0), ('boom', 0), ('key', 1), ('boom', 1), ('key', 2), ('boom', 2)]
#> set: ValueError: at 2 [('boom', 0), ('boom', 1), ('boom', 2)]
#> outer iterable once: [('x', 'p'), ('x', 'q'), ('y', 'p'), ('y', 'q')] ['outer', ('inner', 'x'), ('inner', 'y')]
#> iterable is evaluated at once: TypeError: 'int' object is not iterable ['at once']
#> inner iterable is late: TypeError: 'int' object is not iterable ['late']
#> unhashable: TypeError: unhashable type: 'list' []
#> unhashable in set: TypeError: unhashable type: 'list' []
#> unpack too few: ValueError: not enough values to unpack (expected 2, got 1) []
#> unpack in nested: ValueError: not enough values to unpack (expected at least 1, got 0) []
#> target attribute: NameError: name 't' is not defined []
#> stop inside: StopIteration:  []
#> stop inside a generator: RuntimeError: generator raised StopIteration []
#> generator in generator: ValueError: at 3 [('boom', 0), ('boom', 0), ('boom', 1), ('boom', 0), ('boom', 1), ('boom', 2), ('boom', 0), ('boom', 1), ('boom', 2), ('boom', 3)]
#> target attribute: [0, 1, 2] []
#> 2
#> target item: [{'k': 'a'}, {'k': 'b'}] []
#> {'k': 'b'}
#> iterator freed on error: ValueError: at 2 [('boom', 0), ('boom', 1), ('boom', 2), 'freed']
#> iterator freed at the end: [0, 1] ['freed']
#> generator is closed on error: ValueError: at 2 [('boom', 1), ('boom', 2), 'gen closed']
#> generator expression abandoned: 1 ['gen closed']
#> walrus keeps the last good: 1 [('boom', 0), ('boom', 1), ('boom', 2)]
#> variable restored: ('outer', ['z'], 'outer') [('boom', 0), ('boom', 1), ('boom', 2)]
#> unbound stays unbound: NameError [('boom', 0), ('boom', 1), ('boom', 2)]
#> context: ("KeyError('outer')", True) [('boom', 0), ('boom', 1)]
#> frames: ['names_in_traceback', '<lambda>', '<lambda>', 'boom'] [('boom', 0), ('boom', 1), ('boom', 2)]
#> frames of a generator: ['names_of_generator', '<genexpr>', 'boom'] [('boom', 0), ('boom', 1), ('boom', 2)]
#> lambda per item: [2, 2, 2] []
#> lambda with default: [0, 1, 2] []
#> lambda in the condition: [1, 3] []
#> conditional iterable: ['c', 'd'] []
#> ternary, or, and: [1, 1, -1] ['zero']
