# Recursive functions whose results are of several types, with accumulators that change type, mutual recursion, recursion through containers and closures.
def parse(s, i=0):
    """Numbers, lists, strings, pairs: the value and where it ends."""
    c = s[i]
    if c == "[":
        out, i = [], i + 1
        while s[i] != "]":
            v, i = parse(s, i)
            out.append(v)
            if s[i] == ",":
                i += 1
        return out, i + 1
    if c == "(":
        a, i = parse(s, i + 1)
        b, i = parse(s, i + 1)
        return (a, b), i + 1
    if c == "'":
        end = s.index("'", i + 1)
        return s[i + 1:end], end + 1
    if c == "~":
        return None, i + 1
    j = i
    while j < len(s) and s[j] in "0123456789.-":
        j += 1
    text = s[i:j]
    return (float(text) if "." in text else int(text)), j


for s in ("12", "-1.5", "'text'", "[1,2.5,'a',~,[3],(1,'b')]", "([],[[]])", "99999999999999999999"):
    print(parse(s))


def size(x):
    if x is None:
        return 0
    if isinstance(x, (int, float)):
        return x
    if isinstance(x, str):
        return len(x)
    return sum(size(y) for y in x)


print(size(parse("[1,2.5,'abc',~,[3],(1,'b')]")[0]), size(5), size("four"), size([]), size([2**63, 1]))


def reduce_types(n):
    if n == 0:
        return 0
    prev = reduce_types(n - 1)
    if n % 4 == 0:
        return str(prev)
    if isinstance(prev, str):
        return [prev]
    if isinstance(prev, list):
        return len(prev) / 2
    return prev + n


print([reduce_types(n) for n in range(9)])


def ping(n, acc):
    return acc if n == 0 else pong(n - 1, acc + n)


def pong(n, acc):
    return acc if n == 0 else ping(n - 1, acc / 2 if n % 2 else acc)


print(ping(4, 0), ping(5, 1), ping(0, "untouched"), pong(3, 2**70), ping(3, 0.5))


def walk(x, f):
    if isinstance(x, dict):
        return {k: walk(v, f) for k, v in x.items()}
    if isinstance(x, (list, tuple, set)):
        return type(x)(walk(v, f) for v in x)
    return f(x)


data = {"a": [1, 2.5, ("x", None)], "b": {"c": {3}}}
print(walk(data, lambda v: v * 2 if v is not None else 0), walk(data, str), walk(5, float), walk([], len), walk([[1], (2,)], lambda v: [v]))


def merge(a, b):
    if isinstance(a, dict) and isinstance(b, dict):
        return {k: merge(a[k], b[k]) if k in a and k in b else a.get(k, b.get(k)) for k in [*a, *(k for k in b if k not in a)]}
    if isinstance(a, list) and isinstance(b, list):
        return a + b
    return b if b is not None else a


print(merge({"x": 1, "l": [1], "d": {"p": 1}}, {"x": 2.5, "l": ["b"], "d": {"q": None, "p": "s"}, "n": []}))


class Node:
    def __init__(self, v, next=None):
        self.v, self.next = v, next

    def total(self):
        return self.v if self.next is None else self.v + self.next.total()

    def map(self, f):
        return Node(f(self.v), self.next and self.next.map(f))

    def to_list(self):
        return [self.v] + (self.next.to_list() if self.next else [])


n = Node(1, Node(2, Node(3)))
print(n.total(), n.map(float).total(), n.map(str).total(), n.map(lambda v: [v]).total(), n.map(lambda v: 2**62 * v).total(), n.map(lambda v: v / 2).to_list())


def fix(f):
    return lambda *a: f(fix(f), *a)


print(fix(lambda me, n: 1 if n < 2 else n * me(n - 1))(25), fix(lambda me, s: s if len(s) < 2 else me(s[1:]) + s[0])("reverse"), fix(lambda me, x: [me(y) for y in x] if isinstance(x, list) else x + 1)([1, [2.5]]))


def gray(n):
    return [""] if n == 0 else ["0" + g for g in gray(n - 1)] + ["1" + g for g in reversed(gray(n - 1))]


def choose(items, k):
    return [()] if k == 0 else [(x, *rest) for i, x in enumerate(items) for rest in choose(items[i + 1:], k - 1)]


def edit(a, b, memo={}):
    if (a, b) in memo:
        return memo[a, b]
    if not a or not b:
        r = len(a) + len(b)
    else:
        r = min(edit(a[1:], b) + 1, edit(a, b[1:]) + 1, edit(a[1:], b[1:]) + (a[0] != b[0]))
    memo[a, b] = r
    return r


print(gray(3), choose("abcd", 2)[:4], choose([1, 2.5, None], 3), edit("sunday", "saturday"), edit([1, 2] and "12", "1"))


def countdown(n, as_type=int):
    if n <= 0:
        return as_type()
    r = countdown(n - 1, as_type)
    return r + as_type(n) if as_type in (int, float) else r + as_type([n]) if as_type is list else r + str(n)


print(countdown(4), countdown(4, float), countdown(4, str), countdown(4, list))

#> (12, 2)
#> (-1.5, 4)
#> ('text', 6)
#> ([1, 2.5, 'a', None, [3], (1, 'b')], 25)
#> (([], [[]]), 9)
#> (99999999999999999999, 20)
#> 11.5 5 4 0 9223372036854775809
#> [0, 1, 3, 6, '6', ['6'], 0.5, 7.5, '7.5']
#> 2.0 10 untouched 2.9514790517935283e+20 4.5
#> {'a': [2, 5.0, ('xx', 0)], 'b': {'c': {6}}} {'a': ['1', '2.5', ('x', 'None')], 'b': {'c': {'3'}}} 5.0 [] [[[1]], ([2],)]
#> {'x': 2.5, 'l': [1, 'b'], 'd': {'p': 's', 'q': None}, 'n': []}
#> 6 6.0 123 [1, 2, 3] 27670116110564327424 [0.5, 1.0, 1.5]
#> 15511210043330985984000000 esrever [2, [3.5]]
#> ['000', '001', '011', '010', '110', '111', '101', '100'] [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c')] [(1, 2.5, None)] 3 1
#> 10 10.0 1234 [1, 2, 3, 4]
