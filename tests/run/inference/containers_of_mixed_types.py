# Lists, dicts, tuples and sets whose items are of several types; loops over them; item assignment that changes types; nested mixes.
items = [1, 2.5, "three", None, [4], (5,), {"six": 6}, {7}, True, 8j, b"9", 10**20, len, int, ...]
for x in items:
    print(type(x).__name__, end=" ")
print()
print([x for x in items if isinstance(x, (int, float)) and not isinstance(x, bool)], sum(x for x in items if type(x) in (int, float)))


def describe(x):
    if x is None:
        return "none"
    if isinstance(x, bool):
        return "bool"
    if isinstance(x, (int, float)):
        return f"number {x + 1}"
    if isinstance(x, str):
        return f"text {x.upper()}"
    if isinstance(x, (list, tuple)):
        return f"sequence of {len(x)}: " + ", ".join(describe(y) for y in x)
    if isinstance(x, dict):
        return "dict " + ", ".join(f"{k}: {describe(v)}" for k, v in x.items())
    return f"other {type(x).__name__}"


for x in items[:9]:
    print(describe(x))
print(describe({"a": [1, {"b": (None, "c", [True])}]}))
l = [1, 2, 3]
l[1] = "two"
l.append(None)
l += (4.5,)
l.insert(0, l[:1])
print(l, l.index("two"), l.count(1), None in l, 4.5 in l)
l[l.index(None)] = l
print(l[4] is l)
l = [0] * 3
for i, v in enumerate(["a", 1.5, None]):
    l[i] = v
print(l, [type(v).__name__ for v in l])
d = {1: "int", "1": "str", 1.5: "float", None: "none", (1, 2): "tuple", True: "bool"}
print(d, d[1.0], d[1, 2], len(d))
for k, v in list(d.items()):
    d[v] = k
print(sorted(map(str, d)))
d = {}
for w in ["a", "b", "a"]:
    d[w] = d.get(w, 0) + 1
d["total"] = float(sum(d.values()))
d["words"] = sorted(k for k in d if len(k) == 1)
print(d)
records = [{"id": 1, "tags": ["x"], "w": 1}, {"id": "two", "tags": None, "w": 2.5}, {"id": None}]
for r in records:
    print(r["id"], len(r.get("tags") or []), r.get("w", 0) * 2, r.get("w") is None)
t = (1, "a", [2])
a, b, c = t
c.append(b * a)
print(t, t + (None,), t * 2 == t + t, hash(t[:2]) == hash((1, "a")))
try:
    hash(t)
except TypeError as e:
    print(e)
pairs = [(1, "one"), (2.5, None), ("k", [])]
for n, (k, v) in enumerate(pairs):
    print(n, k, v if v is not None else "nothing", end="; ")
print(dict(pairs))
m = [[1, 2.5], ["x", None]]
m[0][0] = m[1]
m[1][1] = {0: m[0][1]}
print(m, m[0][0][1][0] + 1)
try:
    sorted([3, "a", None])
except TypeError as e:
    print(e)
print(sorted([3, "a", None, 2.5], key=str), sorted([(1, "b"), (1, "a"), (0.5, None)], key=lambda p: p[0]), max([1, 2.5, True]), max(["a", "b"], key=ord))
stack = [1]
while stack:
    top = stack.pop()
    if isinstance(top, int) and top < 3:
        stack += [float(top), [top + 1]]
    elif isinstance(top, list):
        stack.extend(top)
    else:
        print(top, end=" ")
print()
queue = [("push", 1), ("push", "s"), ("pop",), ("push", [2]), ("dup",), ("pop", 2)]
st = []
for op, *args in queue:
    if op == "push":
        st.append(args[0])
    elif op == "dup":
        st.append(st[-1])
    else:
        print([st.pop() for _ in range(args[0] if args else 1)], end=" ")
print(st)
nested = {"a": {"b": {"c": 1}}}
cur = nested
for k in "abc":
    cur = cur[k]
print(cur, nested["a"]["b"])
x = y = [[]] * 2
x[0].append(1)
x[1] = "changed"
print(x, y is x, [[]] * 2 == [[], []], [x and y for x, y in [(0, "a"), (1, "b"), (None, []), ("", 0)]], [x or y for x, y in [(0, "a"), (1, "b"), (None, [])]])

#> int float str NoneType list tuple dict set bool complex bytes int builtin_function_or_method type ellipsis 
#> [1, 2.5, 100000000000000000000] 1e+20
#> number 2
#> number 3.5
#> text THREE
#> none
#> sequence of 1: number 5
#> sequence of 1: number 6
#> dict six: number 7
#> other set
#> bool
#> dict a: sequence of 2: number 2, dict b: sequence of 3: none, text C, sequence of 1: bool
#> [[1], 1, 'two', 3, None, 4.5] 2 1 True True
#> True
#> ['a', 1.5, None] ['str', 'float', 'NoneType']
#> {1: 'bool', '1': 'str', 1.5: 'float', None: 'none', (1, 2): 'tuple'} bool tuple 5
#> ['(1, 2)', '1', '1', '1.5', 'None', 'bool', 'float', 'none', 'str', 'tuple']
#> {'a': 2, 'b': 1, 'total': 3.0, 'words': ['a', 'b']}
#> 1 1 2 False
#> two 0 5.0 False
#> None 0 0 True
#> (1, 'a', [2, 'a']) (1, 'a', [2, 'a'], None) True True
#> unhashable type: 'list'
#> 0 1 one; 1 2.5 nothing; 2 k []; {1: 'one', 2.5: None, 'k': []}
#> [[['x', {0: 2.5}], 2.5], ['x', {0: 2.5}]] 3.5
#> '<' not supported between instances of 'str' and 'int'
#> [2.5, 3, None, 'a'] [(0.5, None), (1, 'b'), (1, 'a')] 2.5 b
#> 3 2.0 1.0 
#> ['s'] [[2], [2]] [1]
#> 1 {'c': 1}
#> [[1], 'changed'] True True [0, 'b', None, ''] ['a', 1, []]
