# What iterators and containers give for copying: __reduce__, __setstate__, __length_hint__.
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def adv(x,n=1):
    it=iter(x)
    for _ in range(n): next(it,None)
    return it
for x in ([1,2,3],(1,2,3),"abc","aéc",b"abc",bytearray(b"abc"),range(5),range(10**20,10**20+5),{1:2,3:4},{1:2}.values(),{1:2,4:5}.items(),{1,2,3},frozenset({1,2})):
    for n in (0,1,5):
        it=adv(x,n)
        t(lambda: it.__reduce__())
        t(lambda: it.__length_hint__())
        t(lambda: list(it))
        t(lambda: it.__reduce__())
class S:
    def __getitem__(s,i):
        if i>2: raise IndexError
        return i
    def __len__(s): return 3
    def __repr__(s): return "S"
it=adv(S(),1); t(lambda: it.__reduce__()); list(it); t(lambda: it.__reduce__())
it=reversed(S()); next(it); t(lambda: it.__reduce__()); list(it); t(lambda: it.__reduce__())
it=reversed([1,2,3]); next(it); t(lambda: it.__reduce__()); list(it); t(lambda: it.__reduce__())
it=reversed({1:2,3:4}); next(it); t(lambda: it.__reduce__()); 
it=reversed({1:2,3:4}.items()); next(it); t(lambda: it.__reduce__()); 
it=reversed({1:2,3:4}.values()); next(it); t(lambda: it.__reduce__()); 
it=reversed(range(5)); next(it); t(lambda: it.__reduce__()); 
it=reversed((1,2,3)); next(it); t(lambda: it.__reduce__()); 
f=lambda: 1
it=iter(int,1); t(lambda: it.__reduce__())
it=iter(int,0); list(it); t(lambda: it.__reduce__())
t(lambda: enumerate("ab",5).__reduce__()[0])
t(lambda: enumerate("ab",5).__reduce__()[1][1])
t(lambda: list(enumerate("ab",5).__reduce__()[1][0]))
t(lambda: map(abs,[1]).__reduce__()[0])
t(lambda: map(abs,[1]).__reduce__()[1][0])
t(lambda: filter(None,[1]).__reduce__()[1][0])
t(lambda: zip([1],[2]).__reduce__()[0])
t(lambda: len(zip([1],[2]).__reduce__()))
t(lambda: zip([1],[2],strict=True).__reduce__()[2])
z=zip([1],[2]); z.__setstate__(1); t(lambda: z.__reduce__()[2])
t(lambda: range(1,5,2).__reduce__())
t(lambda: slice(1,5,2).__reduce__())
t(lambda: {1}.__reduce__())
t(lambda: frozenset({1}).__reduce__())
t(lambda: bytearray(b"a\xff").__reduce__())
t(lambda: bytearray(b"a\xff").__reduce_ex__(2))
t(lambda: bytearray(b"a\xff").__reduce_ex__(4))
t(lambda: [].append.__reduce__())
t(lambda: len.__reduce__())
t(lambda: int.__add__.__reduce__())
t(lambda: list.append.__reduce__())
t(lambda: (1).__add__.__reduce__())
t(lambda: ....__reduce__())
t(lambda: NotImplemented.__reduce__())
t(lambda: list[int].__reduce__())
t(lambda: (5).__getnewargs__())
t(lambda: True.__getnewargs__())
t(lambda: (5.5).__getnewargs__())
t(lambda: "a".__getnewargs__())
t(lambda: b"a".__getnewargs__())
t(lambda: (1,2).__getnewargs__())
it=iter([1,2,3]); it.__setstate__(2); t(lambda: list(it))
it=iter([1,2,3]); it.__setstate__(-2); t(lambda: list(it))
it=iter([1,2,3]); it.__setstate__(20); t(lambda: list(it))
it=iter((1,2,3)); it.__setstate__(2); t(lambda: list(it))
it=iter("abc"); it.__setstate__(2); t(lambda: list(it))
it=iter(range(5)); it.__setstate__(2); t(lambda: list(it))
it=iter(range(5)); it.__setstate__(12); t(lambda: list(it))
it=iter(range(5)); it.__setstate__(-1); t(lambda: list(it))
it=reversed([1,2,3]); it.__setstate__(0); t(lambda: list(it))
it=reversed((1,2,3)); it.__setstate__(0); t(lambda: list(it))
it=iter([1]); t(lambda: it.__setstate__("a"))
import copy
it=adv([1,2,3]); c=copy.copy(it); t(lambda: (list(it), list(c)))
it=adv({1:2,3:4}); c=copy.copy(it); t(lambda: (list(it), list(c)))

#> (<built-in function iter>, ([1, 2, 3],), 0)
#> 3
#> [1, 2, 3]
#> (<built-in function iter>, ([],))
#> (<built-in function iter>, ([1, 2, 3],), 1)
#> 2
#> [2, 3]
#> (<built-in function iter>, ([],))
#> (<built-in function iter>, ([],))
#> 0
#> []
#> (<built-in function iter>, ([],))
#> (<built-in function iter>, ((1, 2, 3),), 0)
#> 3
#> [1, 2, 3]
#> (<built-in function iter>, ((),))
#> (<built-in function iter>, ((1, 2, 3),), 1)
#> 2
#> [2, 3]
#> (<built-in function iter>, ((),))
#> (<built-in function iter>, ((),))
#> 0
#> []
#> (<built-in function iter>, ((),))
#> (<built-in function iter>, ('abc',), 0)
#> 3
#> ['a', 'b', 'c']
#> (<built-in function iter>, ('',))
#> (<built-in function iter>, ('abc',), 1)
#> 2
#> ['b', 'c']
#> (<built-in function iter>, ('',))
#> (<built-in function iter>, ('',))
#> 0
#> []
#> (<built-in function iter>, ('',))
#> (<built-in function iter>, ('aéc',), 0)
#> 3
#> ['a', 'é', 'c']
#> (<built-in function iter>, ('',))
#> (<built-in function iter>, ('aéc',), 1)
#> 2
#> ['é', 'c']
#> (<built-in function iter>, ('',))
#> (<built-in function iter>, ('',))
#> 0
#> []
#> (<built-in function iter>, ('',))
#> (<built-in function iter>, (b'abc',), 0)
#> 3
#> [97, 98, 99]
#> (<built-in function iter>, ((),))
#> (<built-in function iter>, (b'abc',), 1)
#> 2
#> [98, 99]
#> (<built-in function iter>, ((),))
#> (<built-in function iter>, ((),))
#> 0
#> []
#> (<built-in function iter>, ((),))
#> (<built-in function iter>, (bytearray(b'abc'),), 0)
#> 3
#> [97, 98, 99]
#> (<built-in function iter>, ((),))
#> (<built-in function iter>, (bytearray(b'abc'),), 1)
#> 2
#> [98, 99]
#> (<built-in function iter>, ((),))
#> (<built-in function iter>, ((),))
#> 0
#> []
#> (<built-in function iter>, ((),))
#> (<built-in function iter>, (range(0, 5),), None)
#> 5
#> [0, 1, 2, 3, 4]
#> (<built-in function iter>, (range(5, 5),), None)
#> (<built-in function iter>, (range(1, 5),), None)
#> 4
#> [1, 2, 3, 4]
#> (<built-in function iter>, (range(5, 5),), None)
#> (<built-in function iter>, (range(5, 5),), None)
#> 0
#> []
#> (<built-in function iter>, (range(5, 5),), None)
#> (<built-in function iter>, (range(100000000000000000000, 100000000000000000005),), None)
#> 5
#> [100000000000000000000, 100000000000000000001, 100000000000000000002, 100000000000000000003, 100000000000000000004]
#> (<built-in function iter>, (range(100000000000000000005, 100000000000000000005),), None)
#> (<built-in function iter>, (range(100000000000000000001, 100000000000000000005),), None)
#> 4
#> [100000000000000000001, 100000000000000000002, 100000000000000000003, 100000000000000000004]
#> (<built-in function iter>, (range(100000000000000000005, 100000000000000000005),), None)
#> (<built-in function iter>, (range(100000000000000000005, 100000000000000000005),), None)
#> 0
#> []
#> (<built-in function iter>, (range(100000000000000000005, 100000000000000000005),), None)
#> (<built-in function iter>, ([1, 3],))
#> 2
#> [1, 3]
#> (<built-in function iter>, ([],))
#> (<built-in function iter>, ([3],))
#> 1
#> [3]
#> (<built-in function iter>, ([],))
#> (<built-in function iter>, ([],))
#> 0
#> []
#> (<built-in function iter>, ([],))
#> (<built-in function iter>, ([2],))
#> 1
#> [2]
#> (<built-in function iter>, ([],))
#> (<built-in function iter>, ([],))
#> 0
#> []
#> (<built-in function iter>, ([],))
#> (<built-in function iter>, ([],))
#> 0
#> []
#> (<built-in function iter>, ([],))
#> (<built-in function iter>, ([(1, 2), (4, 5)],))
#> 2
#> [(1, 2), (4, 5)]
#> (<built-in function iter>, ([],))
#> (<built-in function iter>, ([(4, 5)],))
#> 1
#> [(4, 5)]
#> (<built-in function iter>, ([],))
#> (<built-in function iter>, ([],))
#> 0
#> []
#> (<built-in function iter>, ([],))
#> (<built-in function iter>, ([1, 2, 3],))
#> 3
#> [1, 2, 3]
#> (<built-in function iter>, ([],))
#> (<built-in function iter>, ([2, 3],))
#> 2
#> [2, 3]
#> (<built-in function iter>, ([],))
#> (<built-in function iter>, ([],))
#> 0
#> []
#> (<built-in function iter>, ([],))
#> (<built-in function iter>, ([1, 2],))
#> 2
#> [1, 2]
#> (<built-in function iter>, ([],))
#> (<built-in function iter>, ([2],))
#> 1
#> [2]
#> (<built-in function iter>, ([],))
#> (<built-in function iter>, ([],))
#> 0
#> []
#> (<built-in function iter>, ([],))
#> (<built-in function iter>, (S,), 1)
#> (<built-in function iter>, ((),))
#> (<class 'reversed'>, (S,), 1)
#> (<class 'reversed'>, ((),))
#> (<class 'reversed'>, ([1, 2, 3],), 1)
#> (<built-in function iter>, ([],))
#> (<built-in function iter>, ([1],))
#> (<built-in function iter>, ([(1, 2)],))
#> (<built-in function iter>, ([2],))
#> (<built-in function iter>, (range(3, -1, -1),), None)
#> (<class 'reversed'>, ((1, 2, 3),), 1)
#> (<built-in function iter>, (<class 'int'>, 1))
#> (<built-in function iter>, ((),))
#> <class 'enumerate'>
#> 5
#> ['a', 'b']
#> <class 'map'>
#> <built-in function abs>
#> None
#> <class 'zip'>
#> 2
#> True
#> True
#> (<class 'range'>, (1, 5, 2))
#> (<class 'slice'>, (1, 5, 2))
#> (<class 'set'>, ([1],), None)
#> (<class 'frozenset'>, ([1],), None)
#> (<class 'bytearray'>, ('aÿ', 'latin-1'), None)
#> (<class 'bytearray'>, ('aÿ', 'latin-1'), None)
#> (<class 'bytearray'>, (b'a\xff',), None)
#> (<built-in function getattr>, ([], 'append'))
#> len
#> (<built-in function getattr>, (<class 'int'>, '__add__'))
#> (<built-in function getattr>, (<class 'list'>, 'append'))
#> (<built-in function getattr>, (1, '__add__'))
#> Ellipsis
#> NotImplemented
#> (<class 'types.GenericAlias'>, (<class 'list'>, (<class 'int'>,)))
#> (5,)
#> (1,)
#> (5.5,)
#> ('a',)
#> (b'a',)
#> ((1, 2),)
#> [3]
#> [1, 2, 3]
#> []
#> [3]
#> ['c']
#> [2, 3, 4]
#> []
#> [0, 1, 2, 3, 4]
#> [1]
#> [1]
#> TypeError an integer is required
#> ([2, 3], [2, 3])
#> ([3], [3])
