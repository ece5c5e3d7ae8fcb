# What a finalizer binds or unbinds is seen right after the object is given up.
class C:
    def __del__(self):
        print("del")
def f():
    c = C()
    print("made")
    del c
    print("after")
f()
class D:
    def __del__(self):
        global g
        g = 5
def q5():
    global g
    c = D()
    g = 1
    del c
    print(g)
q5()
def q6():
    global g
    c = D()
    g = 1
    c = 4
    print(g, c)
q6()
def q():
    def d():
        nonlocal a
        del a
    a = 1
    d()
    return a
try: print(q())
except Exception as e: print(type(e), e)
def q2():
    class C:
        def __del__(self):
            nonlocal a
            a = "x"
    c = C(); a = 1; del c
    return a
print(q2())
def q3():
    class C:
        def __del__(self):
            nonlocal a
            del a
    a = 1
    c = C()
    c = None
    return a
try: print(q3())
except Exception as e: print(type(e), e)
class C:
    def __del__(self):
        global g
        del g
def q4():
    global g
    g = 1
    c = C()
    del c
    print(g)
try: print(q4())
except Exception as e: print(type(e), e)
def q5():
    x = [1]
    class C:
        def __del__(self):
            x[:] = []
            x.append("a")
    def f():
        c = C()
        y = x[0]
        del c
        return y, x[0]
    return f()
print(q5())

#> made
#> del
#> after
#> 5
#> 5 4
#> <class 'UnboundLocalError'> cannot access local variable 'a' where it is not associated with a value
#> x
#> <class 'UnboundLocalError'> cannot access local variable 'a' where it is not associated with a value
#> <class 'NameError'> name 'g' is not defined
#> (1, 'a')
