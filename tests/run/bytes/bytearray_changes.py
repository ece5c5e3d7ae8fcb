# What changes a bytearray.
k = b'abc'
def show(a, r):
    print(repr(a), repr(r))
def f0():
    a = bytearray(b'hello')
    r = None
    try:
        a[0]=65
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f0()
def f1():
    a = bytearray(b'hello')
    r = None
    try:
        a[0]=256
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f1()
def f2():
    a = bytearray(b'hello')
    r = None
    try:
        a[0]=-1
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f2()
def f3():
    a = bytearray(b'hello')
    r = None
    try:
        a[0]='a'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f3()
def f4():
    a = bytearray(b'hello')
    r = None
    try:
        a[0]=1.5
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f4()
def f5():
    a = bytearray(b'hello')
    r = None
    try:
        a[9]=1
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f5()
def f6():
    a = bytearray(b'hello')
    r = None
    try:
        a[-1]=0
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f6()
def f7():
    a = bytearray(b'hello')
    r = None
    try:
        del a[0]
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f7()
def f8():
    a = bytearray(b'hello')
    r = None
    try:
        del a[9]
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f8()
def f9():
    a = bytearray(b'hello')
    r = None
    try:
        a['x']=1
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f9()
def f10():
    a = bytearray(b'hello')
    r = None
    try:
        a[1:3]=b'XYZW'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f10()
def f11():
    a = bytearray(b'hello')
    r = None
    try:
        a[1:3]=5
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f11()
def f12():
    a = bytearray(b'hello')
    r = None
    try:
        a[1:3]='ab'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f12()
def f13():
    a = bytearray(b'hello')
    r = None
    try:
        a[1:3]=[1,2,3]
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f13()
def f14():
    a = bytearray(b'hello')
    r = None
    try:
        a[1:3]=[256]
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f14()
def f15():
    a = bytearray(b'hello')
    r = None
    try:
        a[::2]=b'abc'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f15()
def f16():
    a = bytearray(b'hello')
    r = None
    try:
        a[::2]=b'ab'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f16()
def f17():
    a = bytearray(b'hello')
    r = None
    try:
        a[1:3]=bytearray(b'')
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f17()
def f18():
    a = bytearray(b'hello')
    r = None
    try:
        del a[1:3]
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f18()
def f19():
    a = bytearray(b'hello')
    r = None
    try:
        del a[::2]
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f19()
def f20():
    a = bytearray(b'hello')
    r = None
    try:
        a.append(1)
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f20()
def f21():
    a = bytearray(b'hello')
    r = None
    try:
        a.append(256)
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f21()
def f22():
    a = bytearray(b'hello')
    r = None
    try:
        a.append('a')
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f22()
def f23():
    a = bytearray(b'hello')
    r = None
    try:
        a.extend(b'xy')
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f23()
def f24():
    a = bytearray(b'hello')
    r = None
    try:
        a.extend([1,2])
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f24()
def f25():
    a = bytearray(b'hello')
    r = None
    try:
        a.extend('ab')
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f25()
def f26():
    a = bytearray(b'hello')
    r = None
    try:
        a.extend(1)
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f26()
def f27():
    a = bytearray(b'hello')
    r = None
    try:
        a.extend([256])
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f27()
def f28():
    a = bytearray(b'hello')
    r = None
    try:
        a.insert(1,65)
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f28()
def f29():
    a = bytearray(b'hello')
    r = None
    try:
        a.insert(100,65)
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f29()
def f30():
    a = bytearray(b'hello')
    r = None
    try:
        a.insert(-100,65)
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f30()
def f31():
    a = bytearray(b'hello')
    r = None
    try:
        a.insert(0,256)
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f31()
def f32():
    a = bytearray(b'hello')
    r = None
    try:
        r=a.pop()
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f32()
def f33():
    a = bytearray(b'hello')
    r = None
    try:
        r=a.pop(0)
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f33()
def f34():
    a = bytearray(b'hello')
    r = None
    try:
        r=a.pop(99)
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f34()
def f35():
    a = bytearray(b'hello')
    r = None
    try:
        r=bytearray().pop()
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f35()
def f36():
    a = bytearray(b'hello')
    r = None
    try:
        a.remove(104)
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f36()
def f37():
    a = bytearray(b'hello')
    r = None
    try:
        a.remove(1)
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f37()
def f38():
    a = bytearray(b'hello')
    r = None
    try:
        a.remove(256)
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f38()
def f39():
    a = bytearray(b'hello')
    r = None
    try:
        a.reverse()
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f39()
def f40():
    a = bytearray(b'hello')
    r = None
    try:
        a.clear()
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f40()
def f41():
    a = bytearray(b'hello')
    r = None
    try:
        r=a.copy()
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f41()
def f42():
    a = bytearray(b'hello')
    r = None
    try:
        a+=b'x'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f42()
def f43():
    a = bytearray(b'hello')
    r = None
    try:
        a+='x'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f43()
def f44():
    a = bytearray(b'hello')
    r = None
    try:
        a+=1
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f44()
def f45():
    a = bytearray(b'hello')
    r = None
    try:
        a*=2
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f45()
def f46():
    a = bytearray(b'hello')
    r = None
    try:
        a*='x'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f46()
def f47():
    a = bytearray(b'hello')
    r = None
    try:
        r=a+b'x'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f47()
def f48():
    a = bytearray(b'hello')
    r = None
    try:
        r=b'x'+a
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f48()
def f49():
    a = bytearray(b'hello')
    r = None
    try:
        r=a*2
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f49()
def f50():
    a = bytearray(b'hello')
    r = None
    try:
        r=2*a
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f50()
def f51():
    a = bytearray(b'hello')
    r = None
    try:
        r=a==b'hello'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f51()
def f52():
    a = bytearray(b'hello')
    r = None
    try:
        r=b'hello'==a
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f52()
def f53():
    a = bytearray(b'hello')
    r = None
    try:
        r=a<b'z'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f53()
def f54():
    a = bytearray(b'hello')
    r = None
    try:
        r=a<'z'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f54()
def f55():
    a = bytearray(b'hello')
    r = None
    try:
        r=hash(a)
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f55()
def f56():
    a = bytearray(b'hello')
    r = None
    try:
        r=a[1:3]
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f56()
def f57():
    a = bytearray(b'hello')
    r = None
    try:
        r=a[::-1]
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f57()
def f58():
    a = bytearray(b'hello')
    r = None
    try:
        r=104 in a
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f58()
def f59():
    a = bytearray(b'hello')
    r = None
    try:
        r=b'el' in a
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f59()
def f60():
    a = bytearray(b'hello')
    r = None
    try:
        r='e' in a
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f60()
def f61():
    a = bytearray(b'hello')
    r = None
    try:
        r=300 in a
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f61()
def f62():
    a = bytearray(b'hello')
    r = None
    try:
        r=list(a)
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f62()
def f63():
    a = bytearray(b'hello')
    r = None
    try:
        r=a.decode()
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f63()
def f64():
    a = bytearray(b'hello')
    r = None
    try:
        r=bytes(a)
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f64()
def f65():
    a = bytearray(b'hello')
    r = None
    try:
        r=a%1
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f65()
def f66():
    a = bytearray(b'hello')
    r = None
    try:
        a[:]=a
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f66()
def f67():
    a = bytearray(b'hello')
    r = None
    try:
        a[1:1]=a
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f67()
def f68():
    a = bytearray(b'hello')
    r = None
    try:
        a.extend(a)
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f68()
def f69():
    a = bytearray(b'hello')
    r = None
    try:
        a.pop('x')
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f69()
def f70():
    a = bytearray(b'hello')
    r = None
    try:
        a[5:1]=b'zz'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f70()
def f71():
    a = bytearray(b'hello')
    r = None
    try:
        a[::-1]=b'12345'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f71()
def f72():
    a = bytearray(b'hello')
    r = None
    try:
        a.insert('x',1)
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f72()
def f73():
    a = bytearray(b'hello')
    r = None
    try:
        r=a=='hello'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f73()
def f74():
    a = bytearray(b'hello')
    r = None
    try:
        r=a!='x'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f74()
def f75():
    a = bytearray(b'hello')
    r = None
    try:
        r=b'a'+'b'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f75()
def f76():
    a = bytearray(b'hello')
    r = None
    try:
        r='a'+b'b'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f76()
def f77():
    a = bytearray(b'hello')
    r = None
    try:
        r=b'a'*'b'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f77()
def f78():
    a = bytearray(b'hello')
    r = None
    try:
        r=b'a'<'b'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f78()
def f79():
    a = bytearray(b'hello')
    r = None
    try:
        r=k[1.5]
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f79()
def f80():
    a = bytearray(b'hello')
    r = None
    try:
        r=k[10]
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f80()
def f81():
    a = bytearray(b'hello')
    r = None
    try:
        r=k['a']
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f81()
def f82():
    a = bytearray(b'hello')
    r = None
    try:
        k[0]=1
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f82()
def f83():
    a = bytearray(b'hello')
    r = None
    try:
        del k[0]
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f83()
def f84():
    a = bytearray(b'hello')
    r = None
    try:
        r=bytearray(b'abc')[10]
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f84()
def f85():
    a = bytearray(b'hello')
    r = None
    try:
        r=bytearray(b'abc')[1.5]
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f85()
def f87():
    a = bytearray(b'hello')
    r = None
    try:
        r=repr(bytearray(b"a'b"))
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f87()
def f88():
    a = bytearray(b'hello')
    r = None
    try:
        r=repr(b'a\'b"')
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f88()
def f89():
    a = bytearray(b'hello')
    r = None
    try:
        r=str(bytearray(b'q'))
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f89()
def f90():
    a = bytearray(b'hello')
    r = None
    try:
        a[0]=True
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f90()
def f91():
    a = bytearray(b'hello')
    r = None
    try:
        r=a.isdigit()
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f91()
def f92():
    a = bytearray(b'hello')
    r = None
    try:
        r=a.hex(':')
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f92()
def f93():
    a = bytearray(b'hello')
    r = None
    try:
        r=bytearray.fromhex('01 02')
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f93()
def f94():
    a = bytearray(b'hello')
    r = None
    try:
        r=bytes.fromhex('01 02')
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f94()
def f95():
    a = bytearray(b'hello')
    r = None
    try:
        r=b'a' b'b'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f95()
def f96():
    a = bytearray(b'hello')
    r = None
    try:
        r=b'%d'%5
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f96()
def f97():
    a = bytearray(b'hello')
    r = None
    try:
        r=bytearray(b'%d')%5
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f97()
def f98():
    a = bytearray(b'hello')
    r = None
    try:
        r=format(b'a','5')
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f98()
def f99():
    a = bytearray(b'hello')
    r = None
    try:
        r=f'{b"a"!r:>6}'
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f99()
def f100():
    a = bytearray(b'hello')
    r = None
    try:
        r=a.find(b'l',None,None)
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f100()
def f101():
    a = bytearray(b'hello')
    r = None
    try:
        r=a.rsplit(b'l',1)
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f101()
def f102():
    a = bytearray(b'hello')
    r = None
    try:
        r=a.split()
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f102()
def f103():
    a = bytearray(b'hello')
    r = None
    try:
        r=a.join([b'1',b'2'])
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f103()
def f104():
    a = bytearray(b'hello')
    r = None
    try:
        r=type(a.upper())
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f104()
def f105():
    a = bytearray(b'hello')
    r = None
    try:
        r=type(a.strip())
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f105()
def f106():
    a = bytearray(b'hello')
    r = None
    try:
        r=type(b'a'.replace(b'a',bytearray(b'b')))
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f106()
def f107():
    a = bytearray(b'hello')
    r = None
    try:
        r=type(bytearray(b',').join([b'a']))
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f107()
def f108():
    a = bytearray(b'hello')
    r = None
    try:
        r=b'a'.join((bytearray(b'1'),b'2'))
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f108()
def f109():
    a = bytearray(b'hello')
    r = None
    try:
        r=b'a b'.partition(b' ')
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f109()
def f110():
    a = bytearray(b'hello')
    r = None
    try:
        r=bytearray(b'a b').partition(b' ')
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f110()
def f111():
    a = bytearray(b'hello')
    r = None
    try:
        r=bytearray(b'a b').split()
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f111()
def f112():
    a = bytearray(b'hello')
    r = None
    try:
        r=bytearray(b'a\nb').splitlines(True)
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f112()
def f113():
    a = bytearray(b'hello')
    r = None
    try:
        r=b'\x85\x1c\x0b a'.split()
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f113()
def f114():
    a = bytearray(b'hello')
    r = None
    try:
        r=b'a\x0bb\x0cc\x1cd\x85e\rf\r\ng'.splitlines()
        show(a, r)
    except BaseException as e:
        print(type(e).__name__, e)
f114()
#> bytearray(b'Aello') None
#> ValueError byte must be in range(0, 256)
#> ValueError byte must be in range(0, 256)
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> IndexError bytearray index out of range
#> bytearray(b'hell\x00') None
#> bytearray(b'ello') None
#> IndexError bytearray index out of range
#> TypeError bytearray indices must be integers or slices, not str
#> bytearray(b'hXYZWlo') None
#> TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
#> bytearray(b'h\x01\x02\x03lo') None
#> ValueError byte must be in range(0, 256)
#> bytearray(b'aeblc') None
#> ValueError attempt to assign bytes of size 2 to extended slice of size 3
#> bytearray(b'hlo') None
#> bytearray(b'hlo') None
#> bytearray(b'el') None
#> bytearray(b'hello\x01') None
#> ValueError byte must be in range(0, 256)
#> TypeError 'str' object cannot be interpreted as an integer
#> bytearray(b'helloxy') None
#> bytearray(b'hello\x01\x02') None
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError can't extend bytearray with int
#> ValueError byte must be in range(0, 256)
#> bytearray(b'hAello') None
#> bytearray(b'helloA') None
#> bytearray(b'Ahello') None
#> ValueError byte must be in range(0, 256)
#> bytearray(b'hell') 111
#> bytearray(b'ello') 104
#> IndexError pop index out of range
#> IndexError pop from empty bytearray
#> bytearray(b'ello') None
#> ValueError value not found in bytearray
#> ValueError byte must be in range(0, 256)
#> bytearray(b'olleh') None
#> bytearray(b'') None
#> bytearray(b'hello') bytearray(b'hello')
#> bytearray(b'hellox') None
#> TypeError can't concat str to bytearray
#> TypeError can't concat int to bytearray
#> bytearray(b'hellohello') None
#> TypeError can't multiply sequence by non-int of type 'str'
#> bytearray(b'hello') bytearray(b'hellox')
#> bytearray(b'hello') b'xhello'
#> bytearray(b'hello') bytearray(b'hellohello')
#> bytearray(b'hello') bytearray(b'hellohello')
#> bytearray(b'hello') True
#> bytearray(b'hello') True
#> bytearray(b'hello') True
#> TypeError '<' not supported between instances of 'bytearray' and 'str'
#> TypeError unhashable type: 'bytearray'
#> bytearray(b'hello') bytearray(b'el')
#> bytearray(b'hello') bytearray(b'olleh')
#> bytearray(b'hello') True
#> bytearray(b'hello') True
#> TypeError a bytes-like object is required, not 'str'
#> ValueError byte must be in range(0, 256)
#> bytearray(b'hello') [104, 101, 108, 108, 111]
#> bytearray(b'hello') 'hello'
#> bytearray(b'hello') b'hello'
#> TypeError not all arguments converted during bytes formatting
#> bytearray(b'hello') None
#> bytearray(b'hhelloello') None
#> bytearray(b'hellohello') None
#> TypeError 'str' object cannot be interpreted as an integer
#> bytearray(b'hellozz') None
#> bytearray(b'54321') None
#> TypeError 'str' object cannot be interpreted as an integer
#> bytearray(b'hello') False
#> bytearray(b'hello') True
#> TypeError can't concat str to bytes
#> TypeError can only concatenate str (not "bytes") to str
#> TypeError can't multiply sequence by non-int of type 'str'
#> TypeError '<' not supported between instances of 'bytes' and 'str'
#> TypeError byte indices must be integers or slices, not float
#> IndexError index out of range
#> TypeError byte indices must be integers or slices, not str
#> TypeError 'bytes' object does not support item assignment
#> TypeError 'bytes' object doesn't support item deletion
#> IndexError bytearray index out of range
#> TypeError bytearray indices must be integers or slices, not float
#> bytearray(b'hello') 'bytearray(b"a\\\'b")'
#> bytearray(b'hello') 'b\'a\\\'b"\''
#> bytearray(b'hello') "bytearray(b'q')"
#> bytearray(b'\x01ello') None
#> bytearray(b'hello') False
#> bytearray(b'hello') '68:65:6c:6c:6f'
#> bytearray(b'hello') bytearray(b'\x01\x02')
#> bytearray(b'hello') b'\x01\x02'
#> bytearray(b'hello') b'ab'
#> bytearray(b'hello') b'5'
#> bytearray(b'hello') bytearray(b'5')
#> TypeError unsupported format string passed to bytes.__format__
#> bytearray(b'hello') "  b'a'"
#> bytearray(b'hello') 2
#> bytearray(b'hello') [bytearray(b'hel'), bytearray(b'o')]
#> bytearray(b'hello') [bytearray(b'hello')]
#> bytearray(b'hello') bytearray(b'1hello2')
#> bytearray(b'hello') <class 'bytearray'>
#> bytearray(b'hello') <class 'bytearray'>
#> bytearray(b'hello') <class 'bytes'>
#> bytearray(b'hello') <class 'bytearray'>
#> bytearray(b'hello') b'1a2'
#> bytearray(b'hello') (b'a', b' ', b'b')
#> bytearray(b'hello') (bytearray(b'a'), bytearray(b' '), bytearray(b'b'))
#> bytearray(b'hello') [bytearray(b'a'), bytearray(b'b')]
#> bytearray(b'hello') [bytearray(b'a\n'), bytearray(b'b')]
#> bytearray(b'hello') [b'\x85\x1c', b'a']
#> bytearray(b'hello') [b'a\x0bb\x0cc\x1cd\x85e', b'f', b'g']
