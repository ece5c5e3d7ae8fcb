# Generators that several consumers share, that are exhausted half way, kept in containers, closed early, tee'd by hand, restarted by a wrapper.
from collections import deque
from itertools import islice


def numbers(log, n=5):
    try:
        for i in range(n):
            log.append(i)
            yield i
    finally:
        log.append("end")


log = []
g = numbers(log)
print(list(islice(g, 2)), log, [next(g), *islice(g, 1)], log, list(g), list(g), log)
log.clear()
g = numbers(log)
a, b = (x * 2 for x in g), (x + 100 for x in g)
print([next(a), next(b), next(a), next(b)], list(zip(a, b)), log)
log.clear()
g = numbers(log, 3)
print(dict(zip(g, g)), log)
log.clear()
for x in (g := numbers(log)):
    if x == 1:
        break
print(log, next(g))
g.close()
print(log, list(g))


def tee(it, n=2):
    it, queues = iter(it), [deque() for _ in range(n)]

    def branch(q):
        while True:
            if not q:
                try:
                    v = next(it)
                except StopIteration:
                    return
                for other in queues:
                    other.append(v)
            yield q.popleft()
    return [branch(q) for q in queues]


log.clear()
x, y, z = tee(numbers(log, 4), 3)
print(next(x), next(x), next(y), log, list(z), list(x), list(y), log)


class Restart:
    def __init__(self, make, *args):
        self.make, self.args = make, args

    def __iter__(self):
        return self.make(*self.args)


log.clear()
r = Restart(numbers, log, 2)
print(list(r), list(r), [(p, q) for p in r for q in r], log.count("end"))
gens = {k: numbers([], k) for k in (1, 2, 3)}
rounds = []
while gens:
    for k in list(gens):
        try:
            rounds.append((k, next(gens[k])))
        except StopIteration:
            del gens[k]
print(rounds)


def chunks(it, size):
    it = iter(it)
    while part := list(islice(it, size)):
        yield part


def flatten(parts):
    return (x for p in parts for x in p)


def lookahead(it):
    it = iter(it)
    try:
        prev = next(it)
    except StopIteration:
        return
    for x in it:
        yield prev, x
        prev = x
    yield prev, None


print(list(chunks(range(5), 2)), list(flatten(chunks("abcde", 3))), list(lookahead([])), list(lookahead("abc")), list(lookahead(chunks(range(3), 2))))


def limited(gen, n):
    try:
        yield from islice(gen, n)
    finally:
        gen.close()


log.clear()
print(list(limited(numbers(log), 2)), log)


def alternate(*gs):
    gs = deque(gs)
    while gs:
        try:
            yield next(gs[0])
            gs.rotate(-1)
        except StopIteration:
            gs.popleft()


print("".join(alternate(iter("abc"), iter("12"), iter(""))), sum(alternate(numbers([]), numbers([]))))
def running(f, it, start=None):
    acc = start
    for x in it:
        acc = x if acc is None else f(acc, x)
        yield acc
print(list(running(max, [3, 1, 4, 1, 5])), list(running(lambda a, b: a + b, "abc")), list(running(lambda a, b: a * b, [2**40] * 3)), list(running(lambda a, b: a / b, [8, 2, 4])), list(running(min, [])))

#> [0, 1] [0, 1, 2, 3, 4, 'end'] [2, 3] [0, 1, 2, 3, 4, 'end'] [4] [] [0, 1, 2, 3, 4, 'end']
#> [0, 101, 4, 103] [] [0, 1, 2, 3, 4, 'end']
#> {0: 1} [0, 1, 2, 'end']
#> [0, 1, 2] 2
#> [0, 1, 2, 'end'] []
#> 0 1 0 [0, 1, 2, 3, 'end'] [0, 1, 2, 3] [2, 3] [1, 2, 3] [0, 1, 2, 3, 'end']
#> [0, 1] [0, 1] [(0, 0), (0, 1), (1, 0), (1, 1)] 5
#> [(1, 0), (2, 0), (3, 0), (2, 1), (3, 1), (3, 2)]
#> [[0, 1], [2, 3], [4]] ['a', 'b', 'c', 'd', 'e'] [] [('a', 'b'), ('b', 'c'), ('c', None)] [([0, 1], [2]), ([2], None)]
#> [0, 1] [0, 1, 'end']
#> a1b2c 20
#> [3, 3, 4, 4, 5] ['a', 'ab', 'abc'] [1099511627776, 1208925819614629174706176, 1329227995784915872903807060280344576] [8, 4.0, 1.0] []
