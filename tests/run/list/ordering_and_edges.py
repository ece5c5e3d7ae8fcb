# Lists: sorting, searching, comparing, repeating and showing themselves.


def attempt(name, action):
    try:
        print(name, action())
    except Exception as e:
        print(name, type(e).__name__, e)


people = [("bo", 3), ("al", 3), ("cy", 1), ("di", 2), ("ed", 1)]
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: p[1], reverse=True))
print(sorted(people, key=lambda p: (-p[1], p[0])), sorted(people)[0], sorted("bAc", key=str.lower), sorted([3, 1, 2], key=None, reverse=1))
a = [3, 1, 2]
print(a.sort(), a, a.reverse(), a, sorted(a, reverse=True))
mixed = [2, "a", 1, None]
attempt("mixed", lambda: mixed.sort())
attempt("none", lambda: sorted([None, None]))
attempt("one", lambda: sorted([None]))
attempt("complex", lambda: sorted([1j, 2j]))
attempt("positional", lambda: a.sort(len))
attempt("key", lambda: a.sort(key=len))
attempt("not callable", lambda: a.sort(key=5))
attempt("reverse", lambda: a.sort(reverse="yes") or a)
attempt("sorted named", lambda: sorted(iterable=[1]))
attempt("sorted int", lambda: sorted(5))


def grow(x):
    b.append(x)
    return x


b = [2, 1]
attempt("modified", lambda: b.sort(key=grow))
print(b)


class Only:
    count = 0

    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        Only.count += 1
        return self.v < other.v

    def __repr__(self):
        return f"O{self.v}"


print(sorted([Only(3), Only(1), Only(2)]), Only.count > 1, sorted([Only(1), Only(2)], reverse=True), max([Only(1)]), min(Only(4), Only(3)))

c = [1, 2, 3, 2, 1]
print(c.index(2), c.index(2, 2), c.index(1, -2), c.index(3, 0, 3), c.count(1), c.count(True), c.count("1"))
for args in ((9,), (3, 3), (3, 0, 2), (1, 5), ("a",)):
    attempt(f"index{args}", lambda: c.index(*args))
attempt("remove", lambda: c.remove(9))
attempt("pop", lambda: c.pop(5))
attempt("pop far", lambda: c.pop(-6))
attempt("pop text", lambda: c.pop("a"))
attempt("pop empty", lambda: [].pop())
attempt("get", lambda: c[5])
attempt("get text", lambda: c["a"])
attempt("get tuple", lambda: c[1, 2])
attempt("insert", lambda: c.insert("a", 1))
attempt("extend", lambda: c.extend(5))
attempt("append", lambda: c.append())
attempt("plus", lambda: c + (1,))
attempt("plus none", lambda: c + None)
attempt("times", lambda: c * 1.5)
attempt("times list", lambda: c * c)
attempt("hash", lambda: hash(c))
attempt("less", lambda: c < (1,))
for at in (-100, -1, 0, 2, 100):
    d = [0, 1, 2]
    d.insert(at, "x")
    print(at, d)
e = [1]
f = e
e += "ab"
e.extend(e)
e.extend({"k": 1})
print(e is f, e, e.pop(), e.pop(0), e.pop(-2), e, e.copy() is e, e.clear(), e)
print([1, 2] < [1, 2, 0], [] < [0], [2] > [1, 9], [1, "a"] == [1, "a"], [1, [2]] <= [1, [2, 0]], [1] != (1,), [float("nan")] == [float("nan")], [1] * -1, 2 * [0, 1])
r = [1]
r.append(r)
r.append({"self": r})
t = ([],)
t[0].append(t)
print(r, t, str(r) == repr(r), len(r[1][1][1]))
attempt("recursive equality", lambda: r == r[1])
attempt("unhashable key", lambda: {[]: 1})
attempt("call", lambda: c(1))
attempt("attribute", lambda: c.push(1))
growing = [0]
for x in growing:
    if x < 4:
        growing.append(x + 1)
shrinking = list(range(6))
for x in shrinking:
    shrinking.remove(x)
print(growing, shrinking)

#> [('cy', 1), ('ed', 1), ('di', 2), ('bo', 3), ('al', 3)]
#> [('bo', 3), ('al', 3), ('di', 2), ('cy', 1), ('ed', 1)]
#> [('al', 3), ('bo', 3), ('di', 2), ('cy', 1), ('ed', 1)] ('al', 3) ['A', 'b', 'c'] [3, 2, 1]
#> None [3, 2, 1] None [3, 2, 1] [3, 2, 1]
#> mixed TypeError '<' not supported between instances of 'str' and 'int'
#> none TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
#> one [None]
#> complex TypeError '<' not supported between instances of 'complex' and 'complex'
#> positional TypeError sort() takes no positional arguments
#> key TypeError object of type 'int' has no len()
#> not callable TypeError 'int' object is not callable
#> reverse [3, 2, 1]
#> sorted named TypeError sorted expected 1 argument, got 0
#> sorted int TypeError 'int' object is not iterable
#> modified ValueError list modified during sort
#> [1, 2]
#> [O1, O2, O3] True [O2, O1] O1 O3
#> 1 3 4 2 2 2 0
#> index(9,) ValueError 9 is not in list
#> index(3, 3) ValueError 3 is not in list
#> index(3, 0, 2) ValueError 3 is not in list
#> index(1, 5) ValueError 1 is not in list
#> index('a',) ValueError 'a' is not in list
#> remove ValueError list.remove(x): x not in list
#> pop IndexError pop index out of range
#> pop far IndexError pop index out of range
#> pop text TypeError 'str' object cannot be interpreted as an integer
#> pop empty IndexError pop from empty list
#> get IndexError list index out of range
#> get text TypeError list indices must be integers or slices, not str
#> get tuple TypeError list indices must be integers or slices, not tuple
#> insert TypeError 'str' object cannot be interpreted as an integer
#> extend TypeError 'int' object is not iterable
#> append TypeError list.append() takes exactly one argument (0 given)
#> plus TypeError can only concatenate list (not "tuple") to list
#> plus none TypeError can only concatenate list (not "NoneType") to list
#> times TypeError can't multiply sequence by non-int of type 'float'
#> times list TypeError can't multiply sequence by non-int of type 'list'
#> hash TypeError unhashable type: 'list'
#> less TypeError '<' not supported between instances of 'list' and 'tuple'
#> -100 ['x', 0, 1, 2]
#> -1 [0, 1, 'x', 2]
#> 0 ['x', 0, 1, 2]
#> 2 [0, 1, 'x', 2]
#> 100 [0, 1, 2, 'x']
#> True [] k 1 a [] False None []
#> True True True True True True False [] [0, 1, 0, 1]
#> [1, [...], {'self': [...]}] ([(...)],) True 3
#> recursive equality True
#> unhashable key TypeError unhashable type: 'list'
#> call TypeError 'list' object is not callable
#> attribute AttributeError 'list' object has no attribute 'push'
#> [0, 1, 2, 3, 4] [1, 3, 5]
