"""Items and slices of array: read, assigned, deleted; in place operators."""

import array
from array import array as A


def attempt(work):
    try:
        print(repr(work()))
    except Exception as error:
        print(type(error).__name__, error)


def changed(f):
    x=A('i',[3,1,2,1])
    try: r=f(x); print(repr(r), x)
    except BaseException as e: print(type(e).__name__, e, x)
def s1(x): x+=x
def s2(x): x+=[1]
def s3(x): x+=A('h',[1])
def s4(x): x*=2
def s5(x): x*=0
def s6(x): x*='a'
def s7(x): x[0]=5
def s8(x): x[9]=5
def s9(x): x[0]='a'
def s10(x): x['a']=1
def s11(x): x[0]=2**40
def s12(x): x[1:2]=A('i',[7,8,9])
def s13(x): x[1:2]=[7]
def s14(x): x[1:2]=A('h',[7])
def s15(x): x[::2]=A('i',[7,8])
def s16(x): x[::2]=A('i',[7])
def s17(x): del x[0]
def s18(x): del x[1:3]
def s19(x): del x[::2]
def s20(x): del x[9]
def s21(x): del x['a']
def s22(x): x[1:3]=x
def s23(x): x[::-1]=x
def s24(x): x[None]=1
def s25(x): x[0]=1.5
def s26(x): x[3:1]=A('i',[7,8])
def s27(x): del x[::-1]
for f in (s1,s2,s3,s4,s5,s6,s7,s8,s9,s10,s11,s12,s13,s14,s15,s16,s17,s18,s19,s20,s21,s22,s23,s24,s25,s26,s27): changed(f)
changed(lambda x:x[0])
changed(lambda x:x[-1])
changed(lambda x:x[4])
changed(lambda x:x[-5])
changed(lambda x:x['a'])
changed(lambda x:x[1:3])
changed(lambda x:x[::-1])
changed(lambda x:x[::2])
changed(lambda x:x[1.0])
changed(lambda x: x[10**30])
changed(lambda x: x[3:1])

#> None array('i', [3, 1, 2, 1, 3, 1, 2, 1])
#> TypeError can only extend array with array (not "list") array('i', [3, 1, 2, 1])
#> TypeError can only extend with array of same kind array('i', [3, 1, 2, 1])
#> None array('i', [3, 1, 2, 1, 3, 1, 2, 1])
#> None array('i')
#> TypeError can't multiply sequence by non-int of type 'str' array('i', [3, 1, 2, 1])
#> None array('i', [5, 1, 2, 1])
#> IndexError array assignment index out of range array('i', [3, 1, 2, 1])
#> TypeError 'str' object cannot be interpreted as an integer array('i', [3, 1, 2, 1])
#> TypeError array indices must be integers array('i', [3, 1, 2, 1])
#> OverflowError signed integer is greater than maximum array('i', [3, 1, 2, 1])
#> None array('i', [3, 7, 8, 9, 2, 1])
#> TypeError can only assign array (not "list") to array slice array('i', [3, 1, 2, 1])
#> TypeError bad argument type for built-in operation array('i', [3, 1, 2, 1])
#> None array('i', [7, 1, 8, 1])
#> ValueError attempt to assign array of size 1 to extended slice of size 2 array('i', [3, 1, 2, 1])
#> None array('i', [1, 2, 1])
#> None array('i', [3, 1])
#> None array('i', [1, 1])
#> IndexError array assignment index out of range array('i', [3, 1, 2, 1])
#> TypeError array indices must be integers array('i', [3, 1, 2, 1])
#> None array('i', [3, 3, 1, 2, 1, 1])
#> None array('i', [1, 2, 1, 3])
#> TypeError array indices must be integers array('i', [3, 1, 2, 1])
#> TypeError 'float' object cannot be interpreted as an integer array('i', [3, 1, 2, 1])
#> None array('i', [3, 1, 2, 7, 8, 1])
#> None array('i')
#> 3 array('i', [3, 1, 2, 1])
#> 1 array('i', [3, 1, 2, 1])
#> IndexError array index out of range array('i', [3, 1, 2, 1])
#> IndexError array index out of range array('i', [3, 1, 2, 1])
#> TypeError array indices must be integers array('i', [3, 1, 2, 1])
#> array('i', [1, 2]) array('i', [3, 1, 2, 1])
#> array('i', [1, 2, 1, 3]) array('i', [3, 1, 2, 1])
#> array('i', [3, 2]) array('i', [3, 1, 2, 1])
#> TypeError array indices must be integers array('i', [3, 1, 2, 1])
#> IndexError cannot fit 'int' into an index-sized integer array('i', [3, 1, 2, 1])
#> array('i') array('i', [3, 1, 2, 1])
