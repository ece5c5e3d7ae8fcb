# Keys: equality across types, user hashes and equality, changes while comparing, unhashable keys.
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class K:
    log = []

    def __init__(self, n, h=1):
        self.n, self.h = n, h

    def __hash__(self):
        K.log.append(f"h{self.n}")
        return self.h

    def __eq__(self, o):
        K.log.append(f"{self.n}=={getattr(o, 'n', o)}")
        return self.n == getattr(o, "n", o)

    def __repr__(self):
        return f"K{self.n}"


def log():
    r = " ".join(K.log)
    K.log.clear()
    return r


d = {K(1): "a", K(2): "b", K(3): "c"}
print(d, log())
k = K(2)
print(d[k], log(), d.get(K(9)), log(), K(3) in d, log(), d.pop(K(1)), log(), d.setdefault(K(2), "z"), log())
d[K(2)] = "changed"
print(d, list(d)[0] is k, log())
del d[K(2)]
print(d, log(), d == {K(3): "c"}, log())
e = {1: "int", 1.0: "float", True: "bool", 0: "zero", False: "false", "1": "text", b"1": "bytes", (1,): "tuple", (1.0,): "again", 1 + 0j: "complex", None: "none"}
print(e, e[1], 2**61 in e, hash(2**61 - 1) == hash(0), e.get(2**61 - 1), len(e))
class Bad:
    def __hash__(self):
        return "text"
class Raises:
    def __hash__(self):
        raise ValueError("hash fails")
class EqRaises:
    def __hash__(self):
        return 7
    def __eq__(self, o):
        raise RuntimeError("eq fails")
class OnlyEq:
    def __eq__(self, o):
        return True
class Huge:
    def __hash__(self):
        return 2**100
for key in ([], {}, set(), bytearray(), Bad(), Raises(), OnlyEq(), ([],), slice(1, [])):
    tell(lambda: {key: 1})
    tell(lambda: key in {})
    tell({}.get, key)
    tell({}.pop, key, None)
    tell({}.setdefault, key)
    tell({1: 2}.__delitem__, key)
f = {EqRaises(): 1}
tell(lambda: EqRaises() in f)
tell(lambda: f[7])
tell(lambda: f.setdefault(EqRaises(), 2))
tell(lambda: f.pop(EqRaises(), 2))
tell(lambda: f == {EqRaises(): 1})
same = next(iter(f))
h = Huge()
print(f[same], same in f, len(f), {h: 1}[h], hash(h) == hash(2**100))
class Meddler:
    def __init__(self, target):
        self.target = target
    def __hash__(self):
        return 3
    def __eq__(self, o):
        self.target.clear()
        return False
t = {}
t[Meddler(t)] = 1
print(3 in t, t, len(t))
t = {Meddler({}): i for i in range(3)}
print(len(t), len({float("nan"): 1, float("nan"): 2}), (lambda n: {n: 1, n: 2})(float("nan")).values())
mutable = K(5, 50)
w = {mutable: "v"}
mutable.h = 60
print(mutable in w, list(w), w.get(K(5, 50)), log() != "", [k is mutable for k in w])
words = {}
for word in "a b a c b a".split():
    words[word] = words.get(word, 0) + 1
print(words, max(words, key=words.get), sorted(words, key=lambda k: (-words[k], k)), {v: k for k, v in words.items()})

#> {K1: 'a', K2: 'b', K3: 'c'} h1 h2 1==2 h3 1==3 2==3
#> b h2 1==2 2==2 None h9 1==9 2==9 3==9 True h3 1==3 2==3 3==3 a h1 1==1 b h2 2==2
#> {K2: 'changed', K3: 'c'} False h2 2==2
#> {K3: 'c'} h2 2==2 True h3 3==3
#> {1: 'complex', 0: 'false', '1': 'text', b'1': 'bytes', (1,): 'again', None: 'none'} complex False True None 6
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> None
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'dict'
#> TypeError unhashable type: 'dict'
#> TypeError unhashable type: 'dict'
#> None
#> TypeError unhashable type: 'dict'
#> TypeError unhashable type: 'dict'
#> TypeError unhashable type: 'set'
#> TypeError unhashable type: 'set'
#> TypeError unhashable type: 'set'
#> None
#> TypeError unhashable type: 'set'
#> TypeError unhashable type: 'set'
#> TypeError unhashable type: 'bytearray'
#> TypeError unhashable type: 'bytearray'
#> TypeError unhashable type: 'bytearray'
#> None
#> TypeError unhashable type: 'bytearray'
#> TypeError unhashable type: 'bytearray'
#> TypeError __hash__ method should return an integer
#> TypeError __hash__ method should return an integer
#> TypeError __hash__ method should return an integer
#> None
#> TypeError __hash__ method should return an integer
#> TypeError __hash__ method should return an integer
#> ValueError hash fails
#> ValueError hash fails
#> ValueError hash fails
#> None
#> ValueError hash fails
#> ValueError hash fails
#> TypeError unhashable type: 'OnlyEq'
#> TypeError unhashable type: 'OnlyEq'
#> TypeError unhashable type: 'OnlyEq'
#> None
#> TypeError unhashable type: 'OnlyEq'
#> TypeError unhashable type: 'OnlyEq'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> None
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> None
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'list'
#> RuntimeError eq fails
#> RuntimeError eq fails
#> RuntimeError eq fails
#> RuntimeError eq fails
#> RuntimeError eq fails
#> 1 True 1 1 True
#> False {} 0
#> 3 2 dict_values([2])
#> False [K5] v True [True]
#> {'a': 3, 'b': 2, 'c': 1} a ['a', 'b', 'c'] {3: 'a', 2: 'b', 1: 'c'}
