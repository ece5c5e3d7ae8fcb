# State in closures: counters, accumulators, memo tables, generators of ids, once, debounce by a clock, pipelines, undo logs, mutual closures.
def counter(start=0, step=1):
    n = start

    def inc(by=None):
        nonlocal n
        n += step if by is None else by
        return n

    def reset(to=start):
        nonlocal n
        old, n = n, to
        return old

    inc.reset = reset
    inc.peek = lambda: n
    return inc


a, b = counter(), counter(10, -2)
print(a(), a(), b(), a(5), b(0.5), a.peek(), b.reset(), b.peek(), b(), a.reset("s"), a.peek())
try:
    a()
except TypeError as e:
    print(e, a.peek())


def memo(f, limit=None):
    table, order = {}, []

    def inner(*args):
        if args in table:
            inner.hits += 1
            return table[args]
        r = table[args] = f(*args)
        order.append(args)
        if limit is not None and len(order) > limit:
            del table[order.pop(0)]
        return r

    inner.hits = 0
    inner.size = lambda: len(table)
    return inner


@memo
def binom(n, k):
    return 1 if k in (0, n) else binom(n - 1, k - 1) + binom(n - 1, k)


print(binom(40, 20), binom.hits, binom.size())
sq = memo(lambda x: x * x, limit=2)
print([sq(x) for x in (1, 2, 1, 3, 1, 2)], sq.hits, sq.size())


def once(f):
    done, value = False, None

    def inner(*a):
        nonlocal done, value
        if not done:
            value = f(*a)
            done = True
        return value
    return inner


init = once(lambda *a: print("initialising", a) or a)
print(init(1), init(2), init())


def account(balance):
    log = []

    def deposit(x):
        nonlocal balance
        log.append(("+", x))
        balance += x
        return balance

    def withdraw(x):
        nonlocal balance
        if x > balance:
            raise ValueError(f"only {balance}")
        log.append(("-", x))
        balance -= x
        return balance

    def undo():
        nonlocal balance
        sign, x = log.pop()
        balance += x if sign == "-" else -x
        return balance

    return {f.__name__: f for f in (deposit, withdraw, undo)} | {"log": lambda: list(log)}


acc = account(100)
print(acc["deposit"](50), acc["withdraw"](30.5), acc["undo"](), acc["undo"](), acc["log"]())
try:
    acc["withdraw"](1000)
except ValueError as e:
    print(e)
try:
    acc["undo"]()
except IndexError as e:
    print(e)


def averager():
    total = n = 0

    def add(x):
        nonlocal total, n
        total, n = total + x, n + 1
        return total / n
    return add


avg = averager()
print(avg(1), avg(2), avg(6.5), avg(2**70))


def mutual():
    depth = 0

    def ping(n):
        nonlocal depth
        depth = max(depth, n)
        return "done" if n >= limit else pong(n + 1)

    def pong(n):
        return ping(n + 1)

    limit = 6
    return ping, lambda: depth


ping, depth = mutual()
print(ping(0), depth(), ping.__closure__ is not None, ping.__code__.co_freevars)


def machine():
    handlers, state = {}, "start"

    def on(s):
        def add(f):
            handlers[s] = f
            return f
        return add

    def step(x):
        nonlocal state
        state = handlers.get(state, lambda x: "lost")(x)
        return state

    return on, step


on, step = machine()


@on("start")
def _(x):
    return "odd" if x % 2 else "even"


@on("odd")
def _(x):
    return "start" if x == 0 else "odd"


print([step(x) for x in (3, 5, 0, 4, 1, 1)])
adders = [(lambda k: lambda x, *, times=1: x + k * times)(k) for k in range(3)]
print([f(10) for f in adders], [f(10, times=3) for f in adders])


def scope_test():
    x = "outer"

    def read():
        return x

    def write(v):
        nonlocal x
        x = v

    def shadow():
        x = "local"
        return x, read()

    write([read()])
    return shadow(), read(), x


print(scope_test())


def generator_state():
    seen = set()

    def unique(items):
        for i in items:
            if i not in seen:
                seen.add(i)
                yield i
    return unique


u = generator_state()
print(list(u("abca")), list(u("cdb")), list(u([1, 1.0, True, 0])))

#> 1 2 8 7 8.5 7 8.5 10 8 7 s
#> can only concatenate str (not "int") to str s
#> 137846528820 361 440
#> [1, 4, 1, 9, 1, 4] 1 2
#> initialising (1,)
#> (1,) (1,) (1,)
#> 150 119.5 150.0 100.0 []
#> only 100.0
#> pop from empty list
#> 1.0 1.5 3.1666666666666665 2.9514790517935283e+20
#> done 6 True ('depth', 'limit', 'pong')
#> ['odd', 'odd', 'start', 'even', 'lost', 'lost']
#> [10, 11, 12] [10, 13, 16]
#> (('local', ['outer']), ['outer'], ['outer'])
#> ['a', 'b', 'c'] ['d'] [1, 0]
