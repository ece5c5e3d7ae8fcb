"""Every operator and delimiter token in use, with and without spaces around."""
print(7+3, 7-3, 7*3, 7**3, 7/2, 7//2, 7%3, 7<<3, 7>>1, 7&3, 7|8, 7^3, ~7, 7<3, 7>3, 7<=3, 7>=3, 7==3, 7!=3)
print(7 + + 3, 7 - - 3, 7 - -3, 7--3, 7+-+-3, ~~7, -~-7, not not 7, not-1, 7 if-1 else 0)
print(7**-1, 2**-2, -2**-2, 2**3**2, (2**3)**2, 2**-1**2)


class M:
    def __init__(self, n):
        self.n = n

    def __matmul__(self, other):
        return ("matmul", self.n, other.n)

    def __imatmul__(self, other):
        self.n = (self.n, other.n)
        return self


m = M(1)
print(m@M(2), m @ M(3))
m @= M(4)
print(m.n)
v = 10
for step in ["+= 3", "-= 1", "*= 2", "/= 3", "//= 2", "%= 3", "**= 5", "<<= 2", ">>= 1", "&= 7", "|= 8", "^= 3"]:
    pass
v += 3; print(v, end=" ")
v -= 1; print(v, end=" ")
v *= 2; print(v, end=" ")
v //= 5; print(v, end=" ")
v **= 3; print(v, end=" ")
v %= 50; print(v, end=" ")
v <<= 2; print(v, end=" ")
v >>= 1; print(v, end=" ")
v &= 0xff; print(v, end=" ")
v |= 0x100; print(v, end=" ")
v ^= 0x111; print(v, end=" ")
v /= 4; print(v)
# delimiters
t = (1,); l = [1,]; d = {1:2,}; s = {1,}
print(t, l, d, s, t[0], l[:], l[::], l[0:1:1,][0] if False else l[0])
print((lambda x:x)(1), (lambda*a,**k:(a, k))(1,*[2],a=3,**{"b":4}))
def f(a:int=1,/,b:int=2,*,c:int=3)->int:return a+b+c
print(f(), f(1,b=2,c=3), f.__annotations__)
@(lambda fn:fn)
def g():...
print(g(), ..., ...is Ellipsis, ... .__class__)
if(x:=5)>3:print(x)
print([y:=1,y**2], (z:=2), z)
a,*b=1,2,3;print(a,b)
print(1<2<3, 1<3>2, 1==1.0!=2, 1 in[1]==True, (1 in[1])==True, v is not None, 1 not in[2])
print({*[1,2]}|{3}, {**{1:2},3:4}, [*"ab",*"c"], (*"ab",))
print("a"if 1 else"b", 1 or 2, ()or"x", []and 2, not{}and 1)
x=[1,2,3];x[0],x[1]=x[1],x[0];print(x)
x[1:2]=[7,8];print(x);del x[0];print(x)

#> 10 4 21 343 3.5 3 1 56 3 3 15 4 -8 False True False True False True
#> 10 10 10 10 10 7 -6 True False 7
#> 0.14285714285714285 0.25 -0.25 512 64 0.5
#> ('matmul', 1, 2) ('matmul', 1, 3)
#> (1, 4)
#> 13 12 24 4 64 14 56 28 28 284 13 3.25
#> (1,) [1] {1: 2} {1} 1 [1] [1] 1
#> 1 ((1, 2), {'a': 3, 'b': 4})
#> 6 6 {'b': <class 'int'>, 'a': <class 'int'>, 'c': <class 'int'>, 'return': <class 'int'>}
#> None Ellipsis True <class 'ellipsis'>
#> 5
#> [1, 1] 2 2
#> 1 [2, 3]
#> True True True False True True True
#> {1, 2, 3} {1: 2, 3: 4} ['a', 'b', 'c'] ('a', 'b')
#> a 1 x [] 1
#> [2, 1, 3]
#> [2, 7, 8, 3]
#> [7, 8, 3]
