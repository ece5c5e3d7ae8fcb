"""Unpacking in programs: parsing of lines, recursion over nested lists, windows, configuration, mini Lisp, matrix steps."""
import re

lines = """
user,ann,admin,dev,ops
user,bob
group,dev,2024,rw
limit,cpu,80
limit,disk,75,soft,warn
broken
group,ops
""".strip().splitlines()
users, groups, limits, errors = {}, {}, [], []
for number, line in enumerate(lines, 1):
    try:
        kind, name, *rest = line.split(",")
        if kind == "user":
            users[name] = set(rest)
        elif kind == "group":
            year, rights = rest
            groups[name] = int(year), [*rights]
        else:
            (value, *flags), = [rest]
            limits.append({"what": name, "value": int(value), **dict.fromkeys(flags, True)})
    except ValueError as e:
        errors.append((number, str(e)))
print({k: sorted(v) for k, v in users.items()}, groups, limits, errors, sep="\n")


def parse(tokens):
    token, *rest = tokens
    if token != "(":
        return token, rest
    items = []
    while rest[0] != ")":
        item, rest = parse(rest)
        items.append(item)
    _, *rest = rest
    return items, rest


def evaluate(tree, env):
    if isinstance(tree, str):
        return env[tree] if tree in env else int(tree)
    head, *tail = tree
    if head == "let":
        *pairs, body = tail
        env = {**env, **{name: evaluate(v, env) for name, v in pairs}}
        return evaluate(body, env)
    if head == "fn":
        names, body = tail
        return lambda *args: evaluate(body, {**env, **dict(zip(names, args, strict=True))})
    if head == "if":
        test, yes, no = tail
        return evaluate(yes if evaluate(test, env) else no, env)
    function, *args = (evaluate(t, env) for t in tree)
    return function(*args)


basis = {"+": lambda *a: sum(a), "-": lambda a, *b: a - sum(b) if b else -a, "*": lambda a, b: a * b, "<": lambda a, b: a < b}
for source in ("(+ 1 2 3)", "(let (x 5) (y (* 2 3)) (- (+ x y) 1 1))", "((fn (a b) (* a (+ b 1))) 3 4)",
               "(let (twice (fn (f v) (f (f v)))) (twice (fn (n) (* n n)) 3))", "(if (< 2 1) 10 (- 7))", "((fn (a) a) 1 2)", "(if 1 2)"):
    tree, rest = parse(re.findall(r"[()]|[^\s()]+", source))
    try:
        print(source, "=", evaluate(tree, basis), rest)
    except (ValueError, TypeError) as e:
        print(source, "!", e)


def merge_sort(items):
    if len(items) < 2:
        return [*items]
    mid = len(items) // 2
    left, right = merge_sort(items[:mid]), merge_sort(items[mid:])
    out = []
    while left and right:
        (a, *_), (b, *_) = left, right
        if a <= b:
            _, *left = left
            out.append(a)
        else:
            _, *right = right
            out.append(b)
    return [*out, *left, *right]


print(merge_sort([5, 2, 9, 1, 5, 6]), merge_sort("unpack"))


def rotate(matrix):
    return [[*row][::-1] for row in zip(*matrix)]


def spiral(matrix):
    while matrix:
        head, *matrix = matrix
        yield from head
        matrix = [*zip(*matrix)][::-1]


print(rotate([[1, 2], [3, 4], [5, 6]]), [*spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]])])
a, b = 0, 1
fib = [(a, b := a + b, a := b - a)[0] for _ in range(10)]
print(fib)
(low, *_, high), total = sorted([7, 3, 9, 1]), sum([7, 3, 9, 1])
print(low, high, total)
head, *middle, tail = "start middle1 middle2 end".split()
print(f"{head}->{'|'.join(middle)}->{tail}", dict([("k1", 1), *{"k2": 2}.items()]), [*"ab", *[1], *{"z": 0}], (*(), *"q",))
first, second = {"b": 1, "a": 2}
(k1, v1), (k2, v2) = {"b": 1, "a": 2}.items()
print(first, second, k1, v1, k2, v2)


def many():
    return 1, *[2, 3], {"four": 4}


x, *y, z = many()
print(x, y, z["four"], (lambda x, /, *y, z, **w: (x, y, z, w))(*y, **{"z": z}, **dict(a=1)))

#> {'ann': ['admin', 'dev', 'ops'], 'bob': []}
#> {'dev': (2024, ['r', 'w'])}
#> [{'what': 'cpu', 'value': 80}, {'what': 'disk', 'value': 75, 'soft': True, 'warn': True}]
#> [(6, 'not enough values to unpack (expected at least 2, got 1)'), (7, 'not enough values to unpack (expected 2, got 0)')]
#> (+ 1 2 3) = 6 []
#> (let (x 5) (y (* 2 3)) (- (+ x y) 1 1)) = 9 []
#> ((fn (a b) (* a (+ b 1))) 3 4) = 15 []
#> (let (twice (fn (f v) (f (f v)))) (twice (fn (n) (* n n)) 3)) = 81 []
#> (if (< 2 1) 10 (- 7)) = -7 []
#> ((fn (a) a) 1 2) ! zip() argument 2 is longer than argument 1
#> (if 1 2) ! not enough values to unpack (expected 3, got 2)
#> [1, 2, 5, 5, 6, 9] ['a', 'c', 'k', 'n', 'p', 'u']
#> [[5, 3, 1], [6, 4, 2]] [1, 2, 3, 6, 9, 8, 7, 4, 5]
#> [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
#> 1 9 20
#> start->middle1|middle2->end {'k1': 1, 'k2': 2} ['a', 'b', 1, 'z'] ('q',)
#> b a b 1 a 2
#> 1 [2, 3] 4 (2, (3,), {'four': 4}, {'a': 1})
