# Which operand of a binary operator is asked first, and what NotImplemented does.
class Num:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f"{type(self).__name__}({self.v})"

    def __add__(self, other):
        print(f"  {self}.__add__({other})")
        if isinstance(other, Num):
            return Num(self.v + other.v)
        return NotImplemented

    def __radd__(self, other):
        print(f"  {self}.__radd__({other})")
        if isinstance(other, int):
            return Num(other + self.v)
        return NotImplemented

    def __sub__(self, other):
        print(f"  {self}.__sub__({other})")
        return NotImplemented

    def __eq__(self, other):
        print(f"  {self}.__eq__({other})")
        return NotImplemented

    def __lt__(self, other):
        print(f"  {self}.__lt__({other})")
        return NotImplemented

    def __gt__(self, other):
        print(f"  {self}.__gt__({other})")
        return "greater"


class Sub(Num):
    def __radd__(self, other):
        print(f"  {self}.__radd__({other}) of Sub")
        return "sub first"

    def __rsub__(self, other):
        print(f"  {self}.__rsub__({other}) of Sub")
        return NotImplemented

    def __gt__(self, other):
        print(f"  {self}.__gt__({other}) of Sub")
        return NotImplemented


class Plain(Num):
    pass


class MyInt(int):
    def __radd__(self, other):
        return ("MyInt.__radd__", int(other), int(self))

    def __rmul__(self, other):
        return NotImplemented


def show(text, f):
    print(text)
    try:
        print("  =", f())
    except TypeError as e:
        print("  !", type(e).__name__, e)


n, m, s, p = Num(1), Num(2), Sub(3), Plain(4)
show("n + m", lambda: n + m)
show("n + s", lambda: n + s)
show("s + n", lambda: s + n)
show("n + p", lambda: n + p)
show("p + s", lambda: p + s)
show("5 + n", lambda: 5 + n)
show("n + 5", lambda: n + 5)
show("'a' + n", lambda: "a" + n)
show("[] + n", lambda: [] + n)
show("n - m", lambda: n - m)
show("n - s", lambda: n - s)
show("s - n", lambda: s - n)
show("3 - n", lambda: 3 - n)
show("n - None", lambda: n - None)
show("n == m", lambda: n == m)
show("n == n", lambda: n == n)
show("n == 1", lambda: n == 1)
show("n != s", lambda: n != s)
show("n < m", lambda: n < m)
show("n < s", lambda: n < s)
show("n > 4", lambda: n > 4)
show("4 > n", lambda: 4 > n)
show("4 < n", lambda: 4 < n)
show("n <= m", lambda: n <= m)
show("n * m", lambda: n * m)
show("n ** m", lambda: n ** m)
show("-n", lambda: -n)
show("n @ 1", lambda: n @ 1)
show("1 + MyInt(2)", lambda: 1 + MyInt(2))
show("True + MyInt(2)", lambda: True + MyInt(2))
show("MyInt(1) + 2", lambda: MyInt(1) + 2)
show("3 * MyInt(2)", lambda: 3 * MyInt(2))
show("sum", lambda: sum([n, m]))

#> n + m
#>   Num(1).__add__(Num(2))
#>   = Num(3)
#> n + s
#>   Sub(3).__radd__(Num(1)) of Sub
#>   = sub first
#> s + n
#>   Sub(3).__add__(Num(1))
#>   = Num(4)
#> n + p
#>   Num(1).__add__(Plain(4))
#>   = Num(5)
#> p + s
#>   Plain(4).__add__(Sub(3))
#>   = Num(7)
#> 5 + n
#>   Num(1).__radd__(5)
#>   = Num(6)
#> n + 5
#>   Num(1).__add__(5)
#>   ! TypeError unsupported operand type(s) for +: 'Num' and 'int'
#> 'a' + n
#>   Num(1).__radd__(a)
#>   ! TypeError can only concatenate str (not "Num") to str
#> [] + n
#>   Num(1).__radd__([])
#>   ! TypeError can only concatenate list (not "Num") to list
#> n - m
#>   Num(1).__sub__(Num(2))
#>   ! TypeError unsupported operand type(s) for -: 'Num' and 'Num'
#> n - s
#>   Sub(3).__rsub__(Num(1)) of Sub
#>   Num(1).__sub__(Sub(3))
#>   ! TypeError unsupported operand type(s) for -: 'Num' and 'Sub'
#> s - n
#>   Sub(3).__sub__(Num(1))
#>   ! TypeError unsupported operand type(s) for -: 'Sub' and 'Num'
#> 3 - n
#>   ! TypeError unsupported operand type(s) for -: 'int' and 'Num'
#> n - None
#>   Num(1).__sub__(None)
#>   ! TypeError unsupported operand type(s) for -: 'Num' and 'NoneType'
#> n == m
#>   Num(1).__eq__(Num(2))
#>   Num(2).__eq__(Num(1))
#>   = False
#> n == n
#>   Num(1).__eq__(Num(1))
#>   Num(1).__eq__(Num(1))
#>   = True
#> n == 1
#>   Num(1).__eq__(1)
#>   = False
#> n != s
#>   Sub(3).__eq__(Num(1))
#>   Num(1).__eq__(Sub(3))
#>   = True
#> n < m
#>   Num(1).__lt__(Num(2))
#>   Num(2).__gt__(Num(1))
#>   = greater
#> n < s
#>   Sub(3).__gt__(Num(1)) of Sub
#>   Num(1).__lt__(Sub(3))
#>   ! TypeError '<' not supported between instances of 'Num' and 'Sub'
#> n > 4
#>   Num(1).__gt__(4)
#>   = greater
#> 4 > n
#>   Num(1).__lt__(4)
#>   ! TypeError '>' not supported between instances of 'int' and 'Num'
#> 4 < n
#>   Num(1).__gt__(4)
#>   = greater
#> n <= m
#>   ! TypeError '<=' not supported between instances of 'Num' and 'Num'
#> n * m
#>   ! TypeError unsupported operand type(s) for *: 'Num' and 'Num'
#> n ** m
#>   ! TypeError unsupported operand type(s) for ** or pow(): 'Num' and 'Num'
#> -n
#>   ! TypeError bad operand type for unary -: 'Num'
#> n @ 1
#>   ! TypeError unsupported operand type(s) for @: 'Num' and 'int'
#> 1 + MyInt(2)
#>   = ('MyInt.__radd__', 1, 2)
#> True + MyInt(2)
#>   = 3
#> MyInt(1) + 2
#>   = 3
#> 3 * MyInt(2)
#>   = 6
#> sum
#>   Num(1).__radd__(0)
#>   Num(1).__add__(Num(2))
#>   = Num(3)
