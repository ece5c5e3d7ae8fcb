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
