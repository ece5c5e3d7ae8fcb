#@ stderr: any
import itertools, copy, operator
def t(s, f):
    try:
        r = f()
        print(s, r)
    except Exception as e: print(s, type(e).__name__, e)
def show(r):
    import re
    return re.sub(r" at 0x[0-9a-f]+", "", repr(r))
mk = {
 "chain": lambda: itertools.chain([1,2],(3,4)),
 "chain0": lambda: itertools.chain(),
 "from_iterable": lambda: itertools.chain.from_iterable([[1,2],[3]]),
 "cycle": lambda: itertools.cycle("abc"),
 "islice": lambda: itertools.islice(range(10), 2, 8, 2),
 "islice2": lambda: itertools.islice(range(10), 3),
 "product": lambda: itertools.product("ab", [1,2], repeat=1),
 "product0": lambda: itertools.product(),
 "permutations": lambda: itertools.permutations("abc", 2),
 "combinations": lambda: itertools.combinations("abcd", 2),
 "cwr": lambda: itertools.combinations_with_replacement("abc", 2),
 "accumulate": lambda: itertools.accumulate([1,2,3,4]),
 "accumulate2": lambda: itertools.accumulate([1,2,3,4], operator.mul, initial=5),
 "accumulate3": lambda: itertools.accumulate([None,2,3], lambda a,b: b),
 "count": lambda: itertools.count(3),
 "count2": lambda: itertools.count(3.5, 0.5),
 "count3": lambda: itertools.count(2**70, 3),
 "repeat": lambda: itertools.repeat("x"),
 "repeat2": lambda: itertools.repeat("x", 3),
 "compress": lambda: itertools.compress("abcd", [1,0,1,1]),
 "dropwhile": lambda: itertools.dropwhile(bool, [1,1,0,2,3]),
 "takewhile": lambda: itertools.takewhile(bool, [1,1,0,2,3]),
 "filterfalse": lambda: itertools.filterfalse(None, [1,0,2,0]),
 "starmap": lambda: itertools.starmap(operator.add, [(1,2),(3,4),(5,6)]),
 "zip_longest": lambda: itertools.zip_longest("abc", [1], fillvalue="-"),
 "pairwise": lambda: itertools.pairwise("abcd"),
 "groupby": lambda: itertools.groupby("aabbc"),
 "batched": lambda: itertools.batched("abcdef", 2),
 "enumerate": lambda: enumerate("abc", 5),
 "zip": lambda: zip("abc", [1,2,3]),
 "zips": lambda: zip("abc", [1,2,3], strict=True),
 "map": lambda: map(operator.add, [1,2,3], [4,5,6]),
 "filter": lambda: filter(None, [1,0,2]),
 "reversed": lambda: reversed([1,2,3]),
 "reversed2": lambda: reversed(range(3)),
 "reversed3": lambda: reversed((1,2,3)),
 "reversed4": lambda: reversed("abc"),
 "list": lambda: iter([1,2,3]),
 "tuple": lambda: iter((1,2,3)),
 "dict": lambda: iter({1:2,3:4}),
 "dictv": lambda: iter({1:2,3:4}.values()),
 "dicti": lambda: iter({1:2,3:4}.items()),
 "rdict": lambda: reversed({1:2,3:4}),
 "rdicti": lambda: reversed({1:2,3:4}.items()),
 "set": lambda: iter({1,2,3}),
 "str": lambda: iter("abc"),
 "str2": lambda: iter("abcé\u1234"),
 "bytes": lambda: iter(b"abc"),
 "bytearray": lambda: iter(bytearray(b"abc")),
 "range": lambda: iter(range(1,10,3)),
 "longrange": lambda: iter(range(2**70,2**70+10,3)),
 "callable": lambda: iter(int, 1),
 "mv": lambda: iter(memoryview(b"abc")),
}
class Seq:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i
    def __repr__(self): return "Seq()"
mk["seq"] = lambda: iter(Seq())
for n, f in mk.items():
    def take(it):
        return list(itertools.islice(it, 6)) if n != "groupby" else [(k, list(g)) for k, g in it]
    t(n + " reduce", lambda: show(f().__reduce__()))
    def adv():
        it = f(); next(it, None); return it
    t(n + " reduce1", lambda: show(adv().__reduce__()))
    def adv2():
        it = f(); next(it, None); next(it, None); return it
    t(n + " reduce2", lambda: show(adv2().__reduce__()))
    def exh():
        it = f()
        for i, x in enumerate(it):
            if i > 20: break
        return it
    t(n + " reduceX", lambda: show(exh().__reduce__()))
    t(n + " copy", lambda: take(copy.copy(adv())))
    t(n + " copyX", lambda: take(copy.copy(exh())))
    t(n + " deepcopy", lambda: take(copy.deepcopy(adv())))
    def red():
        it = adv()
        r = it.__reduce__()
        new = r[0](*r[1])
        if len(r) > 2: new.__setstate__(r[2])
        return take(new)
    t(n + " rebuilt", red)
    t(n + " setstate", lambda: f().__setstate__())
    t(n + " setstateN", lambda: f().__setstate__(None))
    t(n + " setstate1", lambda: (lambda it: (it.__setstate__(1), take(it)))(f()))
    t(n + " setstate-5", lambda: (lambda it: (it.__setstate__(-5), take(it)))(f()))
    t(n + " setstate()", lambda: (lambda it: (it.__setstate__(()), take(it)))(f()))
    t(n + " hint", lambda: adv().__length_hint__())
    t(n + " hint", lambda: operator.length_hint(adv(), 99))
    t(n + " copy is", lambda: (lambda it: type(it.__copy__()))(f()))
g = itertools.groupby("aabbc")
key, group = next(g)
print(key, next(group), list(copy.deepcopy(group)), list(copy.deepcopy(copy.deepcopy(g)).__next__()[1]), list(group))
key, later = next(g)
print(list(copy.copy(group)), show(group.__reduce__()), show(later.__reduce__()))
for r in range(3):
    for text in ("", "ab"):
        for kind in (itertools.combinations_with_replacement, itertools.combinations, itertools.permutations):
            it = kind(text, r)
            next(it, None)
            print(list(copy.deepcopy(copy.deepcopy(it))), list(it))
c = itertools.cycle("abc")
for _ in range(5):
    next(c)
    print([x for x, _ in zip(copy.deepcopy(copy.deepcopy(c)), range(7))], copy.deepcopy(copy.deepcopy(c)).__reduce__()[1:][1])
import weakref
first, second = itertools.tee("ab")
alive = weakref.ref(first)
print(alive() is first, next(second))

#> chain reduce (<class 'itertools.chain'>, (), (<tuple_iterator object>,))
#> chain reduce1 (<class 'itertools.chain'>, (), (<tuple_iterator object>, <list_iterator object>))
#> chain reduce2 (<class 'itertools.chain'>, (), (<tuple_iterator object>, <list_iterator object>))
#> chain reduceX (<class 'itertools.chain'>, ())
#> chain copy [2, 3, 4]
#> chain copyX []
#> chain deepcopy [2, 3, 4]
#> chain rebuilt [2, 3, 4]
#> chain setstate TypeError chain.__setstate__() takes exactly one argument (0 given)
#> chain setstateN TypeError state is not a tuple
#> chain setstate1 TypeError state is not a tuple
#> chain setstate-5 TypeError state is not a tuple
#> chain setstate() TypeError function takes at least 1 argument (0 given)
#> chain hint AttributeError 'itertools.chain' object has no attribute '__length_hint__'
#> chain hint 99
#> chain copy is AttributeError 'itertools.chain' object has no attribute '__copy__'
#> chain0 reduce (<class 'itertools.chain'>, (), (<tuple_iterator object>,))
#> chain0 reduce1 (<class 'itertools.chain'>, ())
#> chain0 reduce2 (<class 'itertools.chain'>, ())
#> chain0 reduceX (<class 'itertools.chain'>, ())
#> chain0 copy []
#> chain0 copyX []
#> chain0 deepcopy []
#> chain0 rebuilt []
#> chain0 setstate TypeError chain.__setstate__() takes exactly one argument (0 given)
#> chain0 setstateN TypeError state is not a tuple
#> chain0 setstate1 TypeError state is not a tuple
#> chain0 setstate-5 TypeError state is not a tuple
#> chain0 setstate() TypeError function takes at least 1 argument (0 given)
#> chain0 hint AttributeError 'itertools.chain' object has no attribute '__length_hint__'
#> chain0 hint 99
#> chain0 copy is AttributeError 'itertools.chain' object has no attribute '__copy__'
#> from_iterable reduce (<class 'itertools.chain'>, (), (<list_iterator object>,))
#> from_iterable reduce1 (<class 'itertools.chain'>, (), (<list_iterator object>, <list_iterator object>))
#> from_iterable reduce2 (<class 'itertools.chain'>, (), (<list_iterator object>, <list_iterator object>))
#> from_iterable reduceX (<class 'itertools.chain'>, ())
#> from_iterable copy [2, 3]
#> from_iterable copyX []
#> from_iterable deepcopy [2, 3]
#> from_iterable rebuilt [2, 3]
#> from_iterable setstate TypeError chain.__setstate__() takes exactly one argument (0 given)
#> from_iterable setstateN TypeError state is not a tuple
#> from_iterable setstate1 TypeError state is not a tuple
#> from_iterable setstate-5 TypeError state is not a tuple
#> from_iterable setstate() TypeError function takes at least 1 argument (0 given)
#> from_iterable hint AttributeError 'itertools.chain' object has no attribute '__length_hint__'
#> from_iterable hint 99
#> from_iterable copy is AttributeError 'itertools.chain' object has no attribute '__copy__'
#> cycle reduce (<class 'itertools.cycle'>, (<str_ascii_iterator object>,), ([], False))
#> cycle reduce1 (<class 'itertools.cycle'>, (<str_ascii_iterator object>,), (['a'], False))
#> cycle reduce2 (<class 'itertools.cycle'>, (<str_ascii_iterator object>,), (['a', 'b'], False))
#> cycle reduceX (<class 'itertools.cycle'>, (<list_iterator object>,), (['a', 'b', 'c'], True))
#> cycle copy ['b', 'c', 'a', 'b', 'c', 'a']
#> cycle copyX ['b', 'c', 'a', 'b', 'c', 'a']
#> cycle deepcopy ['b', 'c', 'a', 'b', 'c', 'a']
#> cycle rebuilt ['b', 'c', 'a', 'b', 'c', 'a']
#> cycle setstate TypeError cycle.__setstate__() takes exactly one argument (0 given)
#> cycle setstateN TypeError state is not a tuple
#> cycle setstate1 TypeError state is not a tuple
#> cycle setstate-5 TypeError state is not a tuple
#> cycle setstate() TypeError function takes exactly 2 arguments (0 given)
#> cycle hint AttributeError 'itertools.cycle' object has no attribute '__length_hint__'
#> cycle hint 99
#> cycle copy is AttributeError 'itertools.cycle' object has no attribute '__copy__'
#> islice reduce (<class 'itertools.islice'>, (<range_iterator object>, 2, 8, 2), 0)
#> islice reduce1 (<class 'itertools.islice'>, (<range_iterator object>, 4, 8, 2), 3)
#> islice reduce2 (<class 'itertools.islice'>, (<range_iterator object>, 6, 8, 2), 5)
#> islice reduceX (<class 'itertools.islice'>, (<list_iterator object>, 0), 0)
#> islice copy [4, 6]
#> islice copyX []
#> islice deepcopy [4, 6]
#> islice rebuilt [4, 6]
#> islice setstate TypeError islice.__setstate__() takes exactly one argument (0 given)
#> islice setstateN TypeError an integer is required
#> islice setstate1 (None, [1, 3, 5])
#> islice setstate-5 (None, [7, 9])
#> islice setstate() TypeError an integer is required
#> islice hint AttributeError 'itertools.islice' object has no attribute '__length_hint__'
#> islice hint 99
#> islice copy is AttributeError 'itertools.islice' object has no attribute '__copy__'
#> islice2 reduce (<class 'itertools.islice'>, (<range_iterator object>, 0, 3, 1), 0)
#> islice2 reduce1 (<class 'itertools.islice'>, (<range_iterator object>, 1, 3, 1), 1)
#> islice2 reduce2 (<class 'itertools.islice'>, (<range_iterator object>, 2, 3, 1), 2)
#> islice2 reduceX (<class 'itertools.islice'>, (<list_iterator object>, 0), 0)
#> islice2 copy [1, 2]
#> islice2 copyX []
#> islice2 deepcopy [1, 2]
#> islice2 rebuilt [1, 2]
#> islice2 setstate TypeError islice.__setstate__() takes exactly one argument (0 given)
#> islice2 setstateN TypeError an integer is required
#> islice2 setstate1 (None, [0, 1])
#> islice2 setstate-5 (None, [5, 6, 7])
#> islice2 setstate() TypeError an integer is required
#> islice2 hint AttributeError 'itertools.islice' object has no attribute '__length_hint__'
#> islice2 hint 99
#> islice2 copy is AttributeError 'itertools.islice' object has no attribute '__copy__'
#> product reduce (<class 'itertools.product'>, (('a', 'b'), (1, 2)))
#> product reduce1 (<class 'itertools.product'>, (('a', 'b'), (1, 2)), (0, 0))
#> product reduce2 (<class 'itertools.product'>, (('a', 'b'), (1, 2)), (0, 1))
#> product reduceX (<class 'itertools.product'>, ((),))
#> product copy [('a', 2), ('b', 1), ('b', 2)]
#> product copyX []
#> product deepcopy [('a', 2), ('b', 1), ('b', 2)]
#> product rebuilt [('a', 2), ('b', 1), ('b', 2)]
#> product setstate TypeError product.__setstate__() takes exactly one argument (0 given)
#> product setstateN ValueError invalid arguments
#> product setstate1 ValueError invalid arguments
#> product setstate-5 ValueError invalid arguments
#> product setstate() ValueError invalid arguments
#> product hint AttributeError 'itertools.product' object has no attribute '__length_hint__'
#> product hint 99
#> product copy is AttributeError 'itertools.product' object has no attribute '__copy__'
#> product0 reduce (<class 'itertools.product'>, ())
#> product0 reduce1 (<class 'itertools.product'>, (), ())
#> product0 reduce2 (<class 'itertools.product'>, ((),))
#> product0 reduceX (<class 'itertools.product'>, ((),))
#> product0 copy []
#> product0 copyX []
#> product0 deepcopy []
#> product0 rebuilt []
#> product0 setstate TypeError product.__setstate__() takes exactly one argument (0 given)
#> product0 setstateN ValueError invalid arguments
#> product0 setstate1 ValueError invalid arguments
#> product0 setstate-5 ValueError invalid arguments
#> product0 setstate() (None, [])
#> product0 hint AttributeError 'itertools.product' object has no attribute '__length_hint__'
#> product0 hint 99
#> product0 copy is AttributeError 'itertools.product' object has no attribute '__copy__'
#> permutations reduce (<class 'itertools.permutations'>, (('a', 'b', 'c'), 2))
#> permutations reduce1 (<class 'itertools.permutations'>, (('a', 'b', 'c'), 2), ((0, 1, 2), (3, 2)))
#> permutations reduce2 (<class 'itertools.permutations'>, (('a', 'b', 'c'), 2), ((0, 2, 1), (3, 1)))
#> permutations reduceX (<class 'itertools.permutations'>, ((), 2))
#> permutations copy [('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')]
#> permutations copyX []
#> permutations deepcopy [('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')]
#> permutations rebuilt [('a', 'c'), ('b', 'a'), ('b', 'c'), ('c', 'a'), ('c', 'b')]
#> permutations setstate TypeError permutations.__setstate__() takes exactly one argument (0 given)
#> permutations setstateN TypeError state is not a tuple
#> permutations setstate1 TypeError state is not a tuple
#> permutations setstate-5 TypeError state is not a tuple
#> permutations setstate() TypeError function takes exactly 2 arguments (0 given)
#> permutations hint AttributeError 'itertools.permutations' object has no attribute '__length_hint__'
#> permutations hint 99
#> permutations copy is AttributeError 'itertools.permutations' object has no attribute '__copy__'
#> combinations reduce (<class 'itertools.combinations'>, (('a', 'b', 'c', 'd'), 2))
#> combinations reduce1 (<class 'itertools.combinations'>, (('a', 'b', 'c', 'd'), 2), (0, 1))
#> combinations reduce2 (<class 'itertools.combinations'>, (('a', 'b', 'c', 'd'), 2), (0, 2))
#> combinations reduceX (<class 'itertools.combinations'>, ((), 2))
#> combinations copy [('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')]
#> combinations copyX []
#> combinations deepcopy [('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')]
#> combinations rebuilt [('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')]
#> combinations setstate TypeError combinations.__setstate__() takes exactly one argument (0 given)
#> combinations setstateN ValueError invalid arguments
#> combinations setstate1 ValueError invalid arguments
#> combinations setstate-5 ValueError invalid arguments
#> combinations setstate() ValueError invalid arguments
#> combinations hint AttributeError 'itertools.combinations' object has no attribute '__length_hint__'
#> combinations hint 99
#> combinations copy is AttributeError 'itertools.combinations' object has no attribute '__copy__'
#> cwr reduce (<class 'itertools.combinations_with_replacement'>, (('a', 'b', 'c'), 2))
#> cwr reduce1 (<class 'itertools.combinations_with_replacement'>, (('a', 'b', 'c'), 2), (0, 0))
#> cwr reduce2 (<class 'itertools.combinations_with_replacement'>, (('a', 'b', 'c'), 2), (0, 1))
#> cwr reduceX (<class 'itertools.combinations_with_replacement'>, ((), 2))
#> cwr copy [('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')]
#> cwr copyX []
#> cwr deepcopy [('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')]
#> cwr rebuilt [('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')]
#> cwr setstate TypeError combinations_with_replacement.__setstate__() takes exactly one argument (0 given)
#> cwr setstateN ValueError invalid arguments
#> cwr setstate1 ValueError invalid arguments
#> cwr setstate-5 ValueError invalid arguments
#> cwr setstate() ValueError invalid arguments
#> cwr hint AttributeError 'itertools.combinations_with_replacement' object has no attribute '__length_hint__'
#> cwr hint 99
#> cwr copy is AttributeError 'itertools.combinations_with_replacement' object has no attribute '__copy__'
#> accumulate reduce (<class 'itertools.accumulate'>, (<list_iterator object>, None), None)
#> accumulate reduce1 (<class 'itertools.accumulate'>, (<list_iterator object>, None), 1)
#> accumulate reduce2 (<class 'itertools.accumulate'>, (<list_iterator object>, None), 3)
#> accumulate reduceX (<class 'itertools.accumulate'>, (<list_iterator object>, None), 10)
#> accumulate copy [3, 6, 10]
#> accumulate copyX []
#> accumulate deepcopy [3, 6, 10]
#> accumulate rebuilt [3, 6, 10]
#> accumulate setstate TypeError accumulate.__setstate__() takes exactly one argument (0 given)
#> accumulate setstateN None
#> accumulate setstate1 (None, [2, 4, 7, 11])
#> accumulate setstate-5 (None, [-4, -2, 1, 5])
#> accumulate setstate() TypeError can only concatenate tuple (not "int") to tuple
#> accumulate hint AttributeError 'itertools.accumulate' object has no attribute '__length_hint__'
#> accumulate hint 99
#> accumulate copy is AttributeError 'itertools.accumulate' object has no attribute '__copy__'
#> accumulate2 reduce (<class 'itertools.accumulate'>, (<itertools.chain object>, <built-in function mul>), None)
#> accumulate2 reduce1 (<class 'itertools.accumulate'>, (<list_iterator object>, <built-in function mul>), 5)
#> accumulate2 reduce2 (<class 'itertools.accumulate'>, (<list_iterator object>, <built-in function mul>), 5)
#> accumulate2 reduceX (<class 'itertools.accumulate'>, (<list_iterator object>, <built-in function mul>), 120)
#> accumulate2 copy [5, 10, 30, 120]
#> accumulate2 copyX []
#> accumulate2 deepcopy [5, 10, 30, 120]
#> accumulate2 rebuilt [5, 10, 30, 120]
#> accumulate2 setstate TypeError accumulate.__setstate__() takes exactly one argument (0 given)
#> accumulate2 setstateN None
#> accumulate2 setstate1 (None, [5, 5, 10, 30, 120])
#> accumulate2 setstate-5 (None, [5, 5, 10, 30, 120])
#> accumulate2 setstate() (None, [5, 5, 10, 30, 120])
#> accumulate2 hint AttributeError 'itertools.accumulate' object has no attribute '__length_hint__'
#> accumulate2 hint 99
#> accumulate2 copy is AttributeError 'itertools.accumulate' object has no attribute '__copy__'
#> accumulate3 reduce (<class 'itertools.accumulate'>, (<list_iterator object>, <function <lambda>.<locals>.<lambda>>), None)
#> accumulate3 reduce1 (<class 'itertools.islice'>, (<itertools.accumulate object>, 1, None))
#> accumulate3 reduce2 (<class 'itertools.accumulate'>, (<list_iterator object>, <function <lambda>.<locals>.<lambda>>), 2)
#> accumulate3 reduceX (<class 'itertools.accumulate'>, (<list_iterator object>, <function <lambda>.<locals>.<lambda>>), 3)
#> accumulate3 copy [2, 3]
#> accumulate3 copyX []
#> accumulate3 deepcopy [2, 3]
#> accumulate3 rebuilt [2, 3]
#> accumulate3 setstate TypeError accumulate.__setstate__() takes exactly one argument (0 given)
#> accumulate3 setstateN None
#> accumulate3 setstate1 (None, [None, 2, 3])
#> accumulate3 setstate-5 (None, [None, 2, 3])
#> accumulate3 setstate() (None, [None, 2, 3])
#> accumulate3 hint AttributeError 'itertools.accumulate' object has no attribute '__length_hint__'
#> accumulate3 hint 99
#> accumulate3 copy is AttributeError 'itertools.accumulate' object has no attribute '__copy__'
#> count reduce (<class 'itertools.count'>, (3,))
#> count reduce1 (<class 'itertools.count'>, (4,))
#> count reduce2 (<class 'itertools.count'>, (5,))
#> count reduceX (<class 'itertools.count'>, (25,))
#> count copy [4, 5, 6, 7, 8, 9]
#> count copyX [25, 26, 27, 28, 29, 30]
#> count deepcopy [4, 5, 6, 7, 8, 9]
#> count rebuilt [4, 5, 6, 7, 8, 9]
#> count setstate AttributeError 'itertools.count' object has no attribute '__setstate__'
#> count setstateN AttributeError 'itertools.count' object has no attribute '__setstate__'
#> count setstate1 AttributeError 'itertools.count' object has no attribute '__setstate__'
#> count setstate-5 AttributeError 'itertools.count' object has no attribute '__setstate__'
#> count setstate() AttributeError 'itertools.count' object has no attribute '__setstate__'
#> count hint AttributeError 'itertools.count' object has no attribute '__length_hint__'
#> count hint 99
#> count copy is AttributeError 'itertools.count' object has no attribute '__copy__'
#> count2 reduce (<class 'itertools.count'>, (3.5, 0.5))
#> count2 reduce1 (<class 'itertools.count'>, (4.0, 0.5))
#> count2 reduce2 (<class 'itertools.count'>, (4.5, 0.5))
#> count2 reduceX (<class 'itertools.count'>, (14.5, 0.5))
#> count2 copy [4.0, 4.5, 5.0, 5.5, 6.0, 6.5]
#> count2 copyX [14.5, 15.0, 15.5, 16.0, 16.5, 17.0]
#> count2 deepcopy [4.0, 4.5, 5.0, 5.5, 6.0, 6.5]
#> count2 rebuilt [4.0, 4.5, 5.0, 5.5, 6.0, 6.5]
#> count2 setstate AttributeError 'itertools.count' object has no attribute '__setstate__'
#> count2 setstateN AttributeError 'itertools.count' object has no attribute '__setstate__'
#> count2 setstate1 AttributeError 'itertools.count' object has no attribute '__setstate__'
#> count2 setstate-5 AttributeError 'itertools.count' object has no attribute '__setstate__'
#> count2 setstate() AttributeError 'itertools.count' object has no attribute '__setstate__'
#> count2 hint AttributeError 'itertools.count' object has no attribute '__length_hint__'
#> count2 hint 99
#> count2 copy is AttributeError 'itertools.count' object has no attribute '__copy__'
#> count3 reduce (<class 'itertools.count'>, (1180591620717411303424, 3))
#> count3 reduce1 (<class 'itertools.count'>, (1180591620717411303427, 3))
#> count3 reduce2 (<class 'itertools.count'>, (1180591620717411303430, 3))
#> count3 reduceX (<class 'itertools.count'>, (1180591620717411303490, 3))
#> count3 copy [1180591620717411303427, 1180591620717411303430, 1180591620717411303433, 1180591620717411303436, 1180591620717411303439, 1180591620717411303442]
#> count3 copyX [1180591620717411303490, 1180591620717411303493, 1180591620717411303496, 1180591620717411303499, 1180591620717411303502, 1180591620717411303505]
#> count3 deepcopy [1180591620717411303427, 1180591620717411303430, 1180591620717411303433, 1180591620717411303436, 1180591620717411303439, 1180591620717411303442]
#> count3 rebuilt [1180591620717411303427, 1180591620717411303430, 1180591620717411303433, 1180591620717411303436, 1180591620717411303439, 1180591620717411303442]
#> count3 setstate AttributeError 'itertools.count' object has no attribute '__setstate__'
#> count3 setstateN AttributeError 'itertools.count' object has no attribute '__setstate__'
#> count3 setstate1 AttributeError 'itertools.count' object has no attribute '__setstate__'
#> count3 setstate-5 AttributeError 'itertools.count' object has no attribute '__setstate__'
#> count3 setstate() AttributeError 'itertools.count' object has no attribute '__setstate__'
#> count3 hint AttributeError 'itertools.count' object has no attribute '__length_hint__'
#> count3 hint 99
#> count3 copy is AttributeError 'itertools.count' object has no attribute '__copy__'
#> repeat reduce (<class 'itertools.repeat'>, ('x',))
#> repeat reduce1 (<class 'itertools.repeat'>, ('x',))
#> repeat reduce2 (<class 'itertools.repeat'>, ('x',))
#> repeat reduceX (<class 'itertools.repeat'>, ('x',))
#> repeat copy ['x', 'x', 'x', 'x', 'x', 'x']
#> repeat copyX ['x', 'x', 'x', 'x', 'x', 'x']
#> repeat deepcopy ['x', 'x', 'x', 'x', 'x', 'x']
#> repeat rebuilt ['x', 'x', 'x', 'x', 'x', 'x']
#> repeat setstate AttributeError 'itertools.repeat' object has no attribute '__setstate__'
#> repeat setstateN AttributeError 'itertools.repeat' object has no attribute '__setstate__'
#> repeat setstate1 AttributeError 'itertools.repeat' object has no attribute '__setstate__'
#> repeat setstate-5 AttributeError 'itertools.repeat' object has no attribute '__setstate__'
#> repeat setstate() AttributeError 'itertools.repeat' object has no attribute '__setstate__'
#> repeat hint TypeError len() of unsized object
#> repeat hint 99
#> repeat copy is AttributeError 'itertools.repeat' object has no attribute '__copy__'
#> repeat2 reduce (<class 'itertools.repeat'>, ('x', 3))
#> repeat2 reduce1 (<class 'itertools.repeat'>, ('x', 2))
#> repeat2 reduce2 (<class 'itertools.repeat'>, ('x', 1))
#> repeat2 reduceX (<class 'itertools.repeat'>, ('x', 0))
#> repeat2 copy ['x', 'x']
#> repeat2 copyX []
#> repeat2 deepcopy ['x', 'x']
#> repeat2 rebuilt ['x', 'x']
#> repeat2 setstate AttributeError 'itertools.repeat' object has no attribute '__setstate__'
#> repeat2 setstateN AttributeError 'itertools.repeat' object has no attribute '__setstate__'
#> repeat2 setstate1 AttributeError 'itertools.repeat' object has no attribute '__setstate__'
#> repeat2 setstate-5 AttributeError 'itertools.repeat' object has no attribute '__setstate__'
#> repeat2 setstate() AttributeError 'itertools.repeat' object has no attribute '__setstate__'
#> repeat2 hint 2
#> repeat2 hint 2
#> repeat2 copy is AttributeError 'itertools.repeat' object has no attribute '__copy__'
#> compress reduce (<class 'itertools.compress'>, (<str_ascii_iterator object>, <list_iterator object>))
#> compress reduce1 (<class 'itertools.compress'>, (<str_ascii_iterator object>, <list_iterator object>))
#> compress reduce2 (<class 'itertools.compress'>, (<str_ascii_iterator object>, <list_iterator object>))
#> compress reduceX (<class 'itertools.compress'>, (<str_ascii_iterator object>, <list_iterator object>))
#> compress copy ['c', 'd']
#> compress copyX []
#> compress deepcopy ['c', 'd']
#> compress rebuilt ['c', 'd']
#> compress setstate AttributeError 'itertools.compress' object has no attribute '__setstate__'
#> compress setstateN AttributeError 'itertools.compress' object has no attribute '__setstate__'
#> compress setstate1 AttributeError 'itertools.compress' object has no attribute '__setstate__'
#> compress setstate-5 AttributeError 'itertools.compress' object has no attribute '__setstate__'
#> compress setstate() AttributeError 'itertools.compress' object has no attribute '__setstate__'
#> compress hint AttributeError 'itertools.compress' object has no attribute '__length_hint__'
#> compress hint 99
#> compress copy is AttributeError 'itertools.compress' object has no attribute '__copy__'
#> dropwhile reduce (<class 'itertools.dropwhile'>, (<class 'bool'>, <list_iterator object>), 0)
#> dropwhile reduce1 (<class 'itertools.dropwhile'>, (<class 'bool'>, <list_iterator object>), 1)
#> dropwhile reduce2 (<class 'itertools.dropwhile'>, (<class 'bool'>, <list_iterator object>), 1)
#> dropwhile reduceX (<class 'itertools.dropwhile'>, (<class 'bool'>, <list_iterator object>), 1)
#> dropwhile copy [2, 3]
#> dropwhile copyX []
#> dropwhile deepcopy [2, 3]
#> dropwhile rebuilt [2, 3]
#> dropwhile setstate TypeError dropwhile.__setstate__() takes exactly one argument (0 given)
#> dropwhile setstateN None
#> dropwhile setstate1 (None, [1, 1, 0, 2, 3])
#> dropwhile setstate-5 (None, [1, 1, 0, 2, 3])
#> dropwhile setstate() (None, [0, 2, 3])
#> dropwhile hint AttributeError 'itertools.dropwhile' object has no attribute '__length_hint__'
#> dropwhile hint 99
#> dropwhile copy is AttributeError 'itertools.dropwhile' object has no attribute '__copy__'
#> takewhile reduce (<class 'itertools.takewhile'>, (<class 'bool'>, <list_iterator object>), 0)
#> takewhile reduce1 (<class 'itertools.takewhile'>, (<class 'bool'>, <list_iterator object>), 0)
#> takewhile reduce2 (<class 'itertools.takewhile'>, (<class 'bool'>, <list_iterator object>), 0)
#> takewhile reduceX (<class 'itertools.takewhile'>, (<class 'bool'>, <list_iterator object>), 1)
#> takewhile copy [1]
#> takewhile copyX []
#> takewhile deepcopy [1]
#> takewhile rebuilt [1]
#> takewhile setstate TypeError takewhile.__setstate__() takes exactly one argument (0 given)
#> takewhile setstateN None
#> takewhile setstate1 (None, [])
#> takewhile setstate-5 (None, [])
#> takewhile setstate() (None, [1, 1])
#> takewhile hint AttributeError 'itertools.takewhile' object has no attribute '__length_hint__'
#> takewhile hint 99
#> takewhile copy is AttributeError 'itertools.takewhile' object has no attribute '__copy__'
#> filterfalse reduce (<class 'itertools.filterfalse'>, (None, <list_iterator object>))
#> filterfalse reduce1 (<class 'itertools.filterfalse'>, (None, <list_iterator object>))
#> filterfalse reduce2 (<class 'itertools.filterfalse'>, (None, <list_iterator object>))
#> filterfalse reduceX (<class 'itertools.filterfalse'>, (None, <list_iterator object>))
#> filterfalse copy [0]
#> filterfalse copyX []
#> filterfalse deepcopy [0]
#> filterfalse rebuilt [0]
#> filterfalse setstate AttributeError 'itertools.filterfalse' object has no attribute '__setstate__'
#> filterfalse setstateN AttributeError 'itertools.filterfalse' object has no attribute '__setstate__'
#> filterfalse setstate1 AttributeError 'itertools.filterfalse' object has no attribute '__setstate__'
#> filterfalse setstate-5 AttributeError 'itertools.filterfalse' object has no attribute '__setstate__'
#> filterfalse setstate() AttributeError 'itertools.filterfalse' object has no attribute '__setstate__'
#> filterfalse hint AttributeError 'itertools.filterfalse' object has no attribute '__length_hint__'
#> filterfalse hint 99
#> filterfalse copy is AttributeError 'itertools.filterfalse' object has no attribute '__copy__'
#> starmap reduce (<class 'itertools.starmap'>, (<built-in function add>, <list_iterator object>))
#> starmap reduce1 (<class 'itertools.starmap'>, (<built-in function add>, <list_iterator object>))
#> starmap reduce2 (<class 'itertools.starmap'>, (<built-in function add>, <list_iterator object>))
#> starmap reduceX (<class 'itertools.starmap'>, (<built-in function add>, <list_iterator object>))
#> starmap copy [7, 11]
#> starmap copyX []
#> starmap deepcopy [7, 11]
#> starmap rebuilt [7, 11]
#> starmap setstate AttributeError 'itertools.starmap' object has no attribute '__setstate__'
#> starmap setstateN AttributeError 'itertools.starmap' object has no attribute '__setstate__'
#> starmap setstate1 AttributeError 'itertools.starmap' object has no attribute '__setstate__'
#> starmap setstate-5 AttributeError 'itertools.starmap' object has no attribute '__setstate__'
#> starmap setstate() AttributeError 'itertools.starmap' object has no attribute '__setstate__'
#> starmap hint AttributeError 'itertools.starmap' object has no attribute '__length_hint__'
#> starmap hint 99
#> starmap copy is AttributeError 'itertools.starmap' object has no attribute '__copy__'
#> zip_longest reduce (<class 'itertools.zip_longest'>, (<str_ascii_iterator object>, <list_iterator object>), '-')
#> zip_longest reduce1 (<class 'itertools.zip_longest'>, (<str_ascii_iterator object>, <list_iterator object>), '-')
#> zip_longest reduce2 (<class 'itertools.zip_longest'>, (<str_ascii_iterator object>, ()), '-')
#> zip_longest reduceX (<class 'itertools.zip_longest'>, (<str_ascii_iterator object>, ()), '-')
#> zip_longest copy [('b', '-'), ('c', '-')]
#> zip_longest copyX []
#> zip_longest deepcopy [('b', '-'), ('c', '-')]
#> zip_longest rebuilt [('b', '-'), ('c', '-')]
#> zip_longest setstate TypeError zip_longest.__setstate__() takes exactly one argument (0 given)
#> zip_longest setstateN None
#> zip_longest setstate1 (None, [('a', 1), ('b', 1), ('c', 1)])
#> zip_longest setstate-5 (None, [('a', 1), ('b', -5), ('c', -5)])
#> zip_longest setstate() (None, [('a', 1), ('b', ()), ('c', ())])
#> zip_longest hint AttributeError 'itertools.zip_longest' object has no attribute '__length_hint__'
#> zip_longest hint 99
#> zip_longest copy is AttributeError 'itertools.zip_longest' object has no attribute '__copy__'
#> pairwise reduce TypeError cannot pickle 'pairwise' object
#> pairwise reduce1 TypeError cannot pickle 'pairwise' object
#> pairwise reduce2 TypeError cannot pickle 'pairwise' object
#> pairwise reduceX TypeError cannot pickle 'pairwise' object
#> pairwise copy TypeError cannot pickle 'itertools.pairwise' object
#> pairwise copyX TypeError cannot pickle 'itertools.pairwise' object
#> pairwise deepcopy TypeError cannot pickle 'itertools.pairwise' object
#> pairwise rebuilt TypeError cannot pickle 'pairwise' object
#> pairwise setstate AttributeError 'itertools.pairwise' object has no attribute '__setstate__'
#> pairwise setstateN AttributeError 'itertools.pairwise' object has no attribute '__setstate__'
#> pairwise setstate1 AttributeError 'itertools.pairwise' object has no attribute '__setstate__'
#> pairwise setstate-5 AttributeError 'itertools.pairwise' object has no attribute '__setstate__'
#> pairwise setstate() AttributeError 'itertools.pairwise' object has no attribute '__setstate__'
#> pairwise hint AttributeError 'itertools.pairwise' object has no attribute '__length_hint__'
#> pairwise hint 99
#> pairwise copy is AttributeError 'itertools.pairwise' object has no attribute '__copy__'
#> groupby reduce (<class 'itertools.groupby'>, (<str_ascii_iterator object>, None))
#> groupby reduce1 (<class 'itertools.groupby'>, (<str_ascii_iterator object>, None), ('a', 'a', 'a'))
#> groupby reduce2 (<class 'itertools.groupby'>, (<str_ascii_iterator object>, None), ('b', 'b', 'b'))
#> groupby reduceX (<class 'itertools.groupby'>, (<str_ascii_iterator object>, None), ('c', 'c', 'c'))
#> groupby copy [('b', ['b', 'b']), ('c', ['c'])]
#> groupby copyX []
#> groupby deepcopy [('b', ['b', 'b']), ('c', ['c'])]
#> groupby rebuilt [('b', ['b', 'b']), ('c', ['c'])]
#> groupby setstate TypeError groupby.__setstate__() takes exactly one argument (0 given)
#> groupby setstateN TypeError state is not a tuple
#> groupby setstate1 TypeError state is not a tuple
#> groupby setstate-5 TypeError state is not a tuple
#> groupby setstate() TypeError function takes exactly 3 arguments (0 given)
#> groupby hint AttributeError 'itertools.groupby' object has no attribute '__length_hint__'
#> groupby hint 99
#> groupby copy is AttributeError 'itertools.groupby' object has no attribute '__copy__'
#> batched reduce TypeError cannot pickle 'batched' object
#> batched reduce1 TypeError cannot pickle 'batched' object
#> batched reduce2 TypeError cannot pickle 'batched' object
#> batched reduceX TypeError cannot pickle 'batched' object
#> batched copy TypeError cannot pickle 'itertools.batched' object
#> batched copyX TypeError cannot pickle 'itertools.batched' object
#> batched deepcopy TypeError cannot pickle 'itertools.batched' object
#> batched rebuilt TypeError cannot pickle 'batched' object
#> batched setstate AttributeError 'itertools.batched' object has no attribute '__setstate__'
#> batched setstateN AttributeError 'itertools.batched' object has no attribute '__setstate__'
#> batched setstate1 AttributeError 'itertools.batched' object has no attribute '__setstate__'
#> batched setstate-5 AttributeError 'itertools.batched' object has no attribute '__setstate__'
#> batched setstate() AttributeError 'itertools.batched' object has no attribute '__setstate__'
#> batched hint AttributeError 'itertools.batched' object has no attribute '__length_hint__'
#> batched hint 99
#> batched copy is AttributeError 'itertools.batched' object has no attribute '__copy__'
#> enumerate reduce (<class 'enumerate'>, (<str_ascii_iterator object>, 5))
#> enumerate reduce1 (<class 'enumerate'>, (<str_ascii_iterator object>, 6))
#> enumerate reduce2 (<class 'enumerate'>, (<str_ascii_iterator object>, 7))
#> enumerate reduceX (<class 'enumerate'>, (<str_ascii_iterator object>, 8))
#> enumerate copy [(6, 'b'), (7, 'c')]
#> enumerate copyX []
#> enumerate deepcopy [(6, 'b'), (7, 'c')]
#> enumerate rebuilt [(6, 'b'), (7, 'c')]
#> enumerate setstate AttributeError 'enumerate' object has no attribute '__setstate__'
#> enumerate setstateN AttributeError 'enumerate' object has no attribute '__setstate__'
#> enumerate setstate1 AttributeError 'enumerate' object has no attribute '__setstate__'
#> enumerate setstate-5 AttributeError 'enumerate' object has no attribute '__setstate__'
#> enumerate setstate() AttributeError 'enumerate' object has no attribute '__setstate__'
#> enumerate hint AttributeError 'enumerate' object has no attribute '__length_hint__'
#> enumerate hint 99
#> enumerate copy is AttributeError 'enumerate' object has no attribute '__copy__'
#> zip reduce (<class 'zip'>, (<str_ascii_iterator object>, <list_iterator object>))
#> zip reduce1 (<class 'zip'>, (<str_ascii_iterator object>, <list_iterator object>))
#> zip reduce2 (<class 'zip'>, (<str_ascii_iterator object>, <list_iterator object>))
#> zip reduceX (<class 'zip'>, (<str_ascii_iterator object>, <list_iterator object>))
#> zip copy [('b', 2), ('c', 3)]
#> zip copyX []
#> zip deepcopy [('b', 2), ('c', 3)]
#> zip rebuilt [('b', 2), ('c', 3)]
#> zip setstate TypeError zip.__setstate__() takes exactly one argument (0 given)
#> zip setstateN None
#> zip setstate1 (None, [('a', 1), ('b', 2), ('c', 3)])
#> zip setstate-5 (None, [('a', 1), ('b', 2), ('c', 3)])
#> zip setstate() (None, [('a', 1), ('b', 2), ('c', 3)])
#> zip hint AttributeError 'zip' object has no attribute '__length_hint__'
#> zip hint 99
#> zip copy is AttributeError 'zip' object has no attribute '__copy__'
#> zips reduce (<class 'zip'>, (<str_ascii_iterator object>, <list_iterator object>), True)
#> zips reduce1 (<class 'zip'>, (<str_ascii_iterator object>, <list_iterator object>), True)
#> zips reduce2 (<class 'zip'>, (<str_ascii_iterator object>, <list_iterator object>), True)
#> zips reduceX (<class 'zip'>, (<str_ascii_iterator object>, <list_iterator object>), True)
#> zips copy [('b', 2), ('c', 3)]
#> zips copyX []
#> zips deepcopy [('b', 2), ('c', 3)]
#> zips rebuilt [('b', 2), ('c', 3)]
#> zips setstate TypeError zip.__setstate__() takes exactly one argument (0 given)
#> zips setstateN None
#> zips setstate1 (None, [('a', 1), ('b', 2), ('c', 3)])
#> zips setstate-5 (None, [('a', 1), ('b', 2), ('c', 3)])
#> zips setstate() (None, [('a', 1), ('b', 2), ('c', 3)])
#> zips hint AttributeError 'zip' object has no attribute '__length_hint__'
#> zips hint 99
#> zips copy is AttributeError 'zip' object has no attribute '__copy__'
#> map reduce (<class 'map'>, (<built-in function add>, <list_iterator object>, <list_iterator object>))
#> map reduce1 (<class 'map'>, (<built-in function add>, <list_iterator object>, <list_iterator object>))
#> map reduce2 (<class 'map'>, (<built-in function add>, <list_iterator object>, <list_iterator object>))
#> map reduceX (<class 'map'>, (<built-in function add>, <list_iterator object>, <list_iterator object>))
#> map copy [7, 9]
#> map copyX []
#> map deepcopy [7, 9]
#> map rebuilt [7, 9]
#> map setstate AttributeError 'map' object has no attribute '__setstate__'
#> map setstateN AttributeError 'map' object has no attribute '__setstate__'
#> map setstate1 AttributeError 'map' object has no attribute '__setstate__'
#> map setstate-5 AttributeError 'map' object has no attribute '__setstate__'
#> map setstate() AttributeError 'map' object has no attribute '__setstate__'
#> map hint AttributeError 'map' object has no attribute '__length_hint__'
#> map hint 99
#> map copy is AttributeError 'map' object has no attribute '__copy__'
#> filter reduce (<class 'filter'>, (None, <list_iterator object>))
#> filter reduce1 (<class 'filter'>, (None, <list_iterator object>))
#> filter reduce2 (<class 'filter'>, (None, <list_iterator object>))
#> filter reduceX (<class 'filter'>, (None, <list_iterator object>))
#> filter copy [2]
#> filter copyX []
#> filter deepcopy [2]
#> filter rebuilt [2]
#> filter setstate AttributeError 'filter' object has no attribute '__setstate__'
#> filter setstateN AttributeError 'filter' object has no attribute '__setstate__'
#> filter setstate1 AttributeError 'filter' object has no attribute '__setstate__'
#> filter setstate-5 AttributeError 'filter' object has no attribute '__setstate__'
#> filter setstate() AttributeError 'filter' object has no attribute '__setstate__'
#> filter hint AttributeError 'filter' object has no attribute '__length_hint__'
#> filter hint 99
#> filter copy is AttributeError 'filter' object has no attribute '__copy__'
#> reversed reduce (<class 'reversed'>, ([1, 2, 3],), 2)
#> reversed reduce1 (<class 'reversed'>, ([1, 2, 3],), 1)
#> reversed reduce2 (<class 'reversed'>, ([1, 2, 3],), 0)
#> reversed reduceX (<built-in function iter>, ([],))
#> reversed copy [2, 1]
#> reversed copyX []
#> reversed deepcopy [2, 1]
#> reversed rebuilt [2, 1]
#> reversed setstate TypeError list_reverseiterator.__setstate__() takes exactly one argument (0 given)
#> reversed setstateN TypeError an integer is required
#> reversed setstate1 (None, [2, 1])
#> reversed setstate-5 (None, [])
#> reversed setstate() TypeError an integer is required
#> reversed hint 2
#> reversed hint 2
#> reversed copy is AttributeError 'list_reverseiterator' object has no attribute '__copy__'
#> reversed2 reduce (<built-in function iter>, (range(2, -1, -1),), None)
#> reversed2 reduce1 (<built-in function iter>, (range(1, -1, -1),), None)
#> reversed2 reduce2 (<built-in function iter>, (range(0, -1, -1),), None)
#> reversed2 reduceX (<built-in function iter>, (range(-1, -1, -1),), None)
#> reversed2 copy [1, 0]
#> reversed2 copyX []
#> reversed2 deepcopy [1, 0]
#> reversed2 rebuilt TypeError 'NoneType' object cannot be interpreted as an integer
#> reversed2 setstate TypeError range_iterator.__setstate__() takes exactly one argument (0 given)
#> reversed2 setstateN TypeError 'NoneType' object cannot be interpreted as an integer
#> reversed2 setstate1 (None, [1, 0])
#> reversed2 setstate-5 (None, [2, 1, 0])
#> reversed2 setstate() TypeError 'tuple' object cannot be interpreted as an integer
#> reversed2 hint 2
#> reversed2 hint 2
#> reversed2 copy is AttributeError 'range_iterator' object has no attribute '__copy__'
#> reversed3 reduce (<class 'reversed'>, ((1, 2, 3),), 2)
#> reversed3 reduce1 (<class 'reversed'>, ((1, 2, 3),), 1)
#> reversed3 reduce2 (<class 'reversed'>, ((1, 2, 3),), 0)
#> reversed3 reduceX (<class 'reversed'>, ((),))
#> reversed3 copy [2, 1]
#> reversed3 copyX []
#> reversed3 deepcopy [2, 1]
#> reversed3 rebuilt [2, 1]
#> reversed3 setstate TypeError reversed.__setstate__() takes exactly one argument (0 given)
#> reversed3 setstateN TypeError an integer is required
#> reversed3 setstate1 (None, [2, 1])
#> reversed3 setstate-5 (None, [])
#> reversed3 setstate() TypeError an integer is required
#> reversed3 hint 2
#> reversed3 hint 2
#> reversed3 copy is AttributeError 'reversed' object has no attribute '__copy__'
#> reversed4 reduce (<class 'reversed'>, ('abc',), 2)
#> reversed4 reduce1 (<class 'reversed'>, ('abc',), 1)
#> reversed4 reduce2 (<class 'reversed'>, ('abc',), 0)
#> reversed4 reduceX (<class 'reversed'>, ((),))
#> reversed4 copy ['b', 'a']
#> reversed4 copyX []
#> reversed4 deepcopy ['b', 'a']
#> reversed4 rebuilt ['b', 'a']
#> reversed4 setstate TypeError reversed.__setstate__() takes exactly one argument (0 given)
#> reversed4 setstateN TypeError an integer is required
#> reversed4 setstate1 (None, ['b', 'a'])
#> reversed4 setstate-5 (None, [])
#> reversed4 setstate() TypeError an integer is required
#> reversed4 hint 2
#> reversed4 hint 2
#> reversed4 copy is AttributeError 'reversed' object has no attribute '__copy__'
#> list reduce (<built-in function iter>, ([1, 2, 3],), 0)
#> list reduce1 (<built-in function iter>, ([1, 2, 3],), 1)
#> list reduce2 (<built-in function iter>, ([1, 2, 3],), 2)
#> list reduceX (<built-in function iter>, ([],))
#> list copy [2, 3]
#> list copyX []
#> list deepcopy [2, 3]
#> list rebuilt [2, 3]
#> list setstate TypeError list_iterator.__setstate__() takes exactly one argument (0 given)
#> list setstateN TypeError an integer is required
#> list setstate1 (None, [2, 3])
#> list setstate-5 (None, [1, 2, 3])
#> list setstate() TypeError an integer is required
#> list hint 2
#> list hint 2
#> list copy is AttributeError 'list_iterator' object has no attribute '__copy__'
#> tuple reduce (<built-in function iter>, ((1, 2, 3),), 0)
#> tuple reduce1 (<built-in function iter>, ((1, 2, 3),), 1)
#> tuple reduce2 (<built-in function iter>, ((1, 2, 3),), 2)
#> tuple reduceX (<built-in function iter>, ((),))
#> tuple copy [2, 3]
#> tuple copyX []
#> tuple deepcopy [2, 3]
#> tuple rebuilt [2, 3]
#> tuple setstate TypeError tuple_iterator.__setstate__() takes exactly one argument (0 given)
#> tuple setstateN TypeError an integer is required
#> tuple setstate1 (None, [2, 3])
#> tuple setstate-5 (None, [1, 2, 3])
#> tuple setstate() TypeError an integer is required
#> tuple hint 2
#> tuple hint 2
#> tuple copy is AttributeError 'tuple_iterator' object has no attribute '__copy__'
#> dict reduce (<built-in function iter>, ([1, 3],))
#> dict reduce1 (<built-in function iter>, ([3],))
#> dict reduce2 (<built-in function iter>, ([],))
#> dict reduceX (<built-in function iter>, ([],))
#> dict copy [3]
#> dict copyX []
#> dict deepcopy [3]
#> dict rebuilt [3]
#> dict setstate AttributeError 'dict_keyiterator' object has no attribute '__setstate__'
#> dict setstateN AttributeError 'dict_keyiterator' object has no attribute '__setstate__'
#> dict setstate1 AttributeError 'dict_keyiterator' object has no attribute '__setstate__'
#> dict setstate-5 AttributeError 'dict_keyiterator' object has no attribute '__setstate__'
#> dict setstate() AttributeError 'dict_keyiterator' object has no attribute '__setstate__'
#> dict hint 1
#> dict hint 1
#> dict copy is AttributeError 'dict_keyiterator' object has no attribute '__copy__'
#> dictv reduce (<built-in function iter>, ([2, 4],))
#> dictv reduce1 (<built-in function iter>, ([4],))
#> dictv reduce2 (<built-in function iter>, ([],))
#> dictv reduceX (<built-in function iter>, ([],))
#> dictv copy [4]
#> dictv copyX []
#> dictv deepcopy [4]
#> dictv rebuilt [4]
#> dictv setstate AttributeError 'dict_valueiterator' object has no attribute '__setstate__'
#> dictv setstateN AttributeError 'dict_valueiterator' object has no attribute '__setstate__'
#> dictv setstate1 AttributeError 'dict_valueiterator' object has no attribute '__setstate__'
#> dictv setstate-5 AttributeError 'dict_valueiterator' object has no attribute '__setstate__'
#> dictv setstate() AttributeError 'dict_valueiterator' object has no attribute '__setstate__'
#> dictv hint 1
#> dictv hint 1
#> dictv copy is AttributeError 'dict_valueiterator' object has no attribute '__copy__'
#> dicti reduce (<built-in function iter>, ([(1, 2), (3, 4)],))
#> dicti reduce1 (<built-in function iter>, ([(3, 4)],))
#> dicti reduce2 (<built-in function iter>, ([],))
#> dicti reduceX (<built-in function iter>, ([],))
#> dicti copy [(3, 4)]
#> dicti copyX []
#> dicti deepcopy [(3, 4)]
#> dicti rebuilt [(3, 4)]
#> dicti setstate AttributeError 'dict_itemiterator' object has no attribute '__setstate__'
#> dicti setstateN AttributeError 'dict_itemiterator' object has no attribute '__setstate__'
#> dicti setstate1 AttributeError 'dict_itemiterator' object has no attribute '__setstate__'
#> dicti setstate-5 AttributeError 'dict_itemiterator' object has no attribute '__setstate__'
#> dicti setstate() AttributeError 'dict_itemiterator' object has no attribute '__setstate__'
#> dicti hint 1
#> dicti hint 1
#> dicti copy is AttributeError 'dict_itemiterator' object has no attribute '__copy__'
#> rdict reduce (<built-in function iter>, ([3, 1],))
#> rdict reduce1 (<built-in function iter>, ([1],))
#> rdict reduce2 (<built-in function iter>, ([],))
#> rdict reduceX (<built-in function iter>, ([],))
#> rdict copy [1]
#> rdict copyX []
#> rdict deepcopy [1]
#> rdict rebuilt [1]
#> rdict setstate AttributeError 'dict_reversekeyiterator' object has no attribute '__setstate__'
#> rdict setstateN AttributeError 'dict_reversekeyiterator' object has no attribute '__setstate__'
#> rdict setstate1 AttributeError 'dict_reversekeyiterator' object has no attribute '__setstate__'
#> rdict setstate-5 AttributeError 'dict_reversekeyiterator' object has no attribute '__setstate__'
#> rdict setstate() AttributeError 'dict_reversekeyiterator' object has no attribute '__setstate__'
#> rdict hint 1
#> rdict hint 1
#> rdict copy is AttributeError 'dict_reversekeyiterator' object has no attribute '__copy__'
#> rdicti reduce (<built-in function iter>, ([(3, 4), (1, 2)],))
#> rdicti reduce1 (<built-in function iter>, ([(1, 2)],))
#> rdicti reduce2 (<built-in function iter>, ([],))
#> rdicti reduceX (<built-in function iter>, ([],))
#> rdicti copy [(1, 2)]
#> rdicti copyX []
#> rdicti deepcopy [(1, 2)]
#> rdicti rebuilt [(1, 2)]
#> rdicti setstate AttributeError 'dict_reverseitemiterator' object has no attribute '__setstate__'
#> rdicti setstateN AttributeError 'dict_reverseitemiterator' object has no attribute '__setstate__'
#> rdicti setstate1 AttributeError 'dict_reverseitemiterator' object has no attribute '__setstate__'
#> rdicti setstate-5 AttributeError 'dict_reverseitemiterator' object has no attribute '__setstate__'
#> rdicti setstate() AttributeError 'dict_reverseitemiterator' object has no attribute '__setstate__'
#> rdicti hint 1
#> rdicti hint 1
#> rdicti copy is AttributeError 'dict_reverseitemiterator' object has no attribute '__copy__'
#> set reduce (<built-in function iter>, ([1, 2, 3],))
#> set reduce1 (<built-in function iter>, ([2, 3],))
#> set reduce2 (<built-in function iter>, ([3],))
#> set reduceX (<built-in function iter>, ([],))
#> set copy [2, 3]
#> set copyX []
#> set deepcopy [2, 3]
#> set rebuilt [2, 3]
#> set setstate AttributeError 'set_iterator' object has no attribute '__setstate__'
#> set setstateN AttributeError 'set_iterator' object has no attribute '__setstate__'
#> set setstate1 AttributeError 'set_iterator' object has no attribute '__setstate__'
#> set setstate-5 AttributeError 'set_iterator' object has no attribute '__setstate__'
#> set setstate() AttributeError 'set_iterator' object has no attribute '__setstate__'
#> set hint 2
#> set hint 2
#> set copy is AttributeError 'set_iterator' object has no attribute '__copy__'
#> str reduce (<built-in function iter>, ('abc',), 0)
#> str reduce1 (<built-in function iter>, ('abc',), 1)
#> str reduce2 (<built-in function iter>, ('abc',), 2)
#> str reduceX (<built-in function iter>, ('',))
#> str copy ['b', 'c']
#> str copyX []
#> str deepcopy ['b', 'c']
#> str rebuilt ['b', 'c']
#> str setstate TypeError str_ascii_iterator.__setstate__() takes exactly one argument (0 given)
#> str setstateN TypeError an integer is required
#> str setstate1 (None, ['b', 'c'])
#> str setstate-5 (None, ['a', 'b', 'c'])
#> str setstate() TypeError an integer is required
#> str hint 2
#> str hint 2
#> str copy is AttributeError 'str_ascii_iterator' object has no attribute '__copy__'
#> str2 reduce (<built-in function iter>, ('abcéሴ',), 0)
#> str2 reduce1 (<built-in function iter>, ('abcéሴ',), 1)
#> str2 reduce2 (<built-in function iter>, ('abcéሴ',), 2)
#> str2 reduceX (<built-in function iter>, ('',))
#> str2 copy ['b', 'c', 'é', 'ሴ']
#> str2 copyX []
#> str2 deepcopy ['b', 'c', 'é', 'ሴ']
#> str2 rebuilt ['b', 'c', 'é', 'ሴ']
#> str2 setstate TypeError str_iterator.__setstate__() takes exactly one argument (0 given)
#> str2 setstateN TypeError an integer is required
#> str2 setstate1 (None, ['b', 'c', 'é', 'ሴ'])
#> str2 setstate-5 (None, ['a', 'b', 'c', 'é', 'ሴ'])
#> str2 setstate() TypeError an integer is required
#> str2 hint 4
#> str2 hint 4
#> str2 copy is AttributeError 'str_iterator' object has no attribute '__copy__'
#> bytes reduce (<built-in function iter>, (b'abc',), 0)
#> bytes reduce1 (<built-in function iter>, (b'abc',), 1)
#> bytes reduce2 (<built-in function iter>, (b'abc',), 2)
#> bytes reduceX (<built-in function iter>, ((),))
#> bytes copy [98, 99]
#> bytes copyX []
#> bytes deepcopy [98, 99]
#> bytes rebuilt [98, 99]
#> bytes setstate TypeError bytes_iterator.__setstate__() takes exactly one argument (0 given)
#> bytes setstateN TypeError an integer is required
#> bytes setstate1 (None, [98, 99])
#> bytes setstate-5 (None, [97, 98, 99])
#> bytes setstate() TypeError an integer is required
#> bytes hint 2
#> bytes hint 2
#> bytes copy is AttributeError 'bytes_iterator' object has no attribute '__copy__'
#> bytearray reduce (<built-in function iter>, (bytearray(b'abc'),), 0)
#> bytearray reduce1 (<built-in function iter>, (bytearray(b'abc'),), 1)
#> bytearray reduce2 (<built-in function iter>, (bytearray(b'abc'),), 2)
#> bytearray reduceX (<built-in function iter>, ((),))
#> bytearray copy [98, 99]
#> bytearray copyX []
#> bytearray deepcopy [98, 99]
#> bytearray rebuilt [98, 99]
#> bytearray setstate TypeError bytearray_iterator.__setstate__() takes exactly one argument (0 given)
#> bytearray setstateN TypeError an integer is required
#> bytearray setstate1 (None, [98, 99])
#> bytearray setstate-5 (None, [97, 98, 99])
#> bytearray setstate() TypeError an integer is required
#> bytearray hint 2
#> bytearray hint 2
#> bytearray copy is AttributeError 'bytearray_iterator' object has no attribute '__copy__'
#> range reduce (<built-in function iter>, (range(1, 10, 3),), None)
#> range reduce1 (<built-in function iter>, (range(4, 10, 3),), None)
#> range reduce2 (<built-in function iter>, (range(7, 10, 3),), None)
#> range reduceX (<built-in function iter>, (range(10, 10, 3),), None)
#> range copy [4, 7]
#> range copyX []
#> range deepcopy [4, 7]
#> range rebuilt TypeError 'NoneType' object cannot be interpreted as an integer
#> range setstate TypeError range_iterator.__setstate__() takes exactly one argument (0 given)
#> range setstateN TypeError 'NoneType' object cannot be interpreted as an integer
#> range setstate1 (None, [4, 7])
#> range setstate-5 (None, [1, 4, 7])
#> range setstate() TypeError 'tuple' object cannot be interpreted as an integer
#> range hint 2
#> range hint 2
#> range copy is AttributeError 'range_iterator' object has no attribute '__copy__'
#> longrange reduce (<built-in function iter>, (range(1180591620717411303424, 1180591620717411303436, 3),), None)
#> longrange reduce1 (<built-in function iter>, (range(1180591620717411303427, 1180591620717411303436, 3),), None)
#> longrange reduce2 (<built-in function iter>, (range(1180591620717411303430, 1180591620717411303436, 3),), None)
#> longrange reduceX (<built-in function iter>, (range(1180591620717411303436, 1180591620717411303436, 3),), None)
#> longrange copy [1180591620717411303427, 1180591620717411303430, 1180591620717411303433]
#> longrange copyX []
#> longrange deepcopy [1180591620717411303427, 1180591620717411303430, 1180591620717411303433]
#> longrange rebuilt TypeError '<' not supported between instances of 'NoneType' and 'int'
#> longrange setstate TypeError longrange_iterator.__setstate__() takes exactly one argument (0 given)
#> longrange setstateN TypeError '<' not supported between instances of 'NoneType' and 'int'
#> longrange setstate1 (None, [1180591620717411303427, 1180591620717411303430, 1180591620717411303433])
#> longrange setstate-5 (None, [1180591620717411303424, 1180591620717411303427, 1180591620717411303430, 1180591620717411303433])
#> longrange setstate() TypeError '<' not supported between instances of 'tuple' and 'int'
#> longrange hint 3
#> longrange hint 3
#> longrange copy is AttributeError 'longrange_iterator' object has no attribute '__copy__'
#> callable reduce (<built-in function iter>, (<class 'int'>, 1))
#> callable reduce1 (<built-in function iter>, (<class 'int'>, 1))
#> callable reduce2 (<built-in function iter>, (<class 'int'>, 1))
#> callable reduceX (<built-in function iter>, (<class 'int'>, 1))
#> callable copy [0, 0, 0, 0, 0, 0]
#> callable copyX [0, 0, 0, 0, 0, 0]
#> callable deepcopy [0, 0, 0, 0, 0, 0]
#> callable rebuilt [0, 0, 0, 0, 0, 0]
#> callable setstate AttributeError 'callable_iterator' object has no attribute '__setstate__'
#> callable setstateN AttributeError 'callable_iterator' object has no attribute '__setstate__'
#> callable setstate1 AttributeError 'callable_iterator' object has no attribute '__setstate__'
#> callable setstate-5 AttributeError 'callable_iterator' object has no attribute '__setstate__'
#> callable setstate() AttributeError 'callable_iterator' object has no attribute '__setstate__'
#> callable hint AttributeError 'callable_iterator' object has no attribute '__length_hint__'
#> callable hint 99
#> callable copy is AttributeError 'callable_iterator' object has no attribute '__copy__'
#> mv reduce TypeError cannot pickle 'memory_iterator' object
#> mv reduce1 TypeError cannot pickle 'memory_iterator' object
#> mv reduce2 TypeError cannot pickle 'memory_iterator' object
#> mv reduceX TypeError cannot pickle 'memory_iterator' object
#> mv copy TypeError cannot pickle 'memory_iterator' object
#> mv copyX TypeError cannot pickle 'memory_iterator' object
#> mv deepcopy TypeError cannot pickle 'memory_iterator' object
#> mv rebuilt TypeError cannot pickle 'memory_iterator' object
#> mv setstate AttributeError 'memory_iterator' object has no attribute '__setstate__'
#> mv setstateN AttributeError 'memory_iterator' object has no attribute '__setstate__'
#> mv setstate1 AttributeError 'memory_iterator' object has no attribute '__setstate__'
#> mv setstate-5 AttributeError 'memory_iterator' object has no attribute '__setstate__'
#> mv setstate() AttributeError 'memory_iterator' object has no attribute '__setstate__'
#> mv hint AttributeError 'memory_iterator' object has no attribute '__length_hint__'
#> mv hint 99
#> mv copy is AttributeError 'memory_iterator' object has no attribute '__copy__'
#> seq reduce (<built-in function iter>, (Seq(),), 0)
#> seq reduce1 (<built-in function iter>, (Seq(),), 1)
#> seq reduce2 (<built-in function iter>, (Seq(),), 2)
#> seq reduceX (<built-in function iter>, ((),))
#> seq copy [1, 2, 3]
#> seq copyX []
#> seq deepcopy [1, 2, 3]
#> seq rebuilt [1, 2, 3]
#> seq setstate TypeError iterator.__setstate__() takes exactly one argument (0 given)
#> seq setstateN TypeError an integer is required
#> seq setstate1 (None, [1, 2, 3])
#> seq setstate-5 (None, [0, 1, 2, 3])
#> seq setstate() TypeError an integer is required
#> seq hint NotImplemented
#> seq hint 99
#> seq copy is AttributeError 'iterator' object has no attribute '__copy__'
#> a a ['a'] ['a'] ['a']
#> [] (<built-in function iter>, ((),)) (<class 'itertools._grouper'>, (<itertools.groupby object>, 'b'))
#> [] []
#> [] []
#> [] []
#> [] []
#> [] []
#> [] []
#> [] []
#> [] []
#> [] []
#> [('b',)] [('b',)]
#> [('b',)] [('b',)]
#> [('b',)] [('b',)]
#> [] []
#> [] []
#> [] []
#> [('a', 'b'), ('b', 'b')] [('a', 'b'), ('b', 'b')]
#> [] []
#> [('b', 'a')] [('b', 'a')]
#> ['b', 'c', 'a', 'b', 'c', 'a', 'b'] (['a'], False)
#> ['c', 'a', 'b', 'c', 'a', 'b', 'c'] (['a', 'b'], False)
#> ['a', 'b', 'c', 'a', 'b', 'c', 'a'] (['a', 'b', 'c'], False)
#> ['b', 'c', 'a', 'b', 'c', 'a', 'b'] (['a', 'b', 'c'], True)
#> ['c', 'a', 'b', 'c', 'a', 'b', 'c'] (['a', 'b', 'c'], True)
#> True a
