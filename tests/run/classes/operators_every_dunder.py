# Every binary operator with its own, its reflected and its in-place method, and what happens when one gives NotImplemented.
names = "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and or xor".split()


class Log:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


def install(cls, prefix, result):
    for n in names:
        if prefix == "i" and n == "divmod":
            continue

        def method(self, other, *mod, op=prefix + n):
            return result if result is NotImplemented else f"{self.name}.{op}({other}{''.join(f', {m}' for m in mod)})"

        setattr(cls, f"__{prefix}{n}__", method)


class Full(Log):
    pass


class Right(Log):
    pass


class Shy(Log):
    pass


install(Full, "", None)
install(Full, "r", None)
install(Full, "i", None)
install(Right, "r", None)
for p in ("", "r", "i"):
    install(Shy, p, NotImplemented)

f, r, s = Full("f"), Right("r"), Shy("s")
ops = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "@": lambda a, b: a @ b,
    "/": lambda a, b: a / b, "//": lambda a, b: a // b, "%": lambda a, b: a % b, "divmod": divmod,
    "**": lambda a, b: a**b, "<<": lambda a, b: a << b, ">>": lambda a, b: a >> b,
    "&": lambda a, b: a & b, "|": lambda a, b: a | b, "^": lambda a, b: a ^ b,
}
for sign, op in ops.items():
    print(sign, op(f, 1), op(1, f), op(s, f), op(f, s), op(s, r), op(2.5, r), op("t", r) if sign != "%" else "-")
for sign, op in ops.items():
    for a, b in ((s, 1), (1, s), (r, r), (s, s)):
        try:
            print(op(a, b))
        except TypeError as e:
            print(e)


def inplace(x, y):
    out = []
    for n, step in enumerate((
        lambda z: z.__iadd__(y), lambda z: z.__imatmul__(y), lambda z: z.__ipow__(y), lambda z: z.__ilshift__(y),
    )):
        out.append(step(x))
    return out


print(inplace(f, 3))
a = f
a += 1
print(a)
a = Full("g")
a @= 2
print(a)
a = s
try:
    a -= 1
except TypeError as e:
    print(e)
a = s
a -= r
print(a)
a = s
try:
    a **= s
except TypeError as e:
    print(e)
a = 5
a //= r
print(a)
print(pow(f, 2, 7), pow(f, 2))
try:
    pow(2, f, 7)
except TypeError as e:
    print(e)

#> + f.add(1) f.radd(1) f.radd(s) f.add(s) r.radd(s) r.radd(2.5) r.radd(t)
#> - f.sub(1) f.rsub(1) f.rsub(s) f.sub(s) r.rsub(s) r.rsub(2.5) r.rsub(t)
#> * f.mul(1) f.rmul(1) f.rmul(s) f.mul(s) r.rmul(s) r.rmul(2.5) r.rmul(t)
#> @ f.matmul(1) f.rmatmul(1) f.rmatmul(s) f.matmul(s) r.rmatmul(s) r.rmatmul(2.5) r.rmatmul(t)
#> / f.truediv(1) f.rtruediv(1) f.rtruediv(s) f.truediv(s) r.rtruediv(s) r.rtruediv(2.5) r.rtruediv(t)
#> // f.floordiv(1) f.rfloordiv(1) f.rfloordiv(s) f.floordiv(s) r.rfloordiv(s) r.rfloordiv(2.5) r.rfloordiv(t)
#> % f.mod(1) f.rmod(1) f.rmod(s) f.mod(s) r.rmod(s) r.rmod(2.5) -
#> divmod f.divmod(1) f.rdivmod(1) f.rdivmod(s) f.divmod(s) r.rdivmod(s) r.rdivmod(2.5) r.rdivmod(t)
#> ** f.pow(1) f.rpow(1) f.rpow(s) f.pow(s) r.rpow(s) r.rpow(2.5) r.rpow(t)
#> << f.lshift(1) f.rlshift(1) f.rlshift(s) f.lshift(s) r.rlshift(s) r.rlshift(2.5) r.rlshift(t)
#> >> f.rshift(1) f.rrshift(1) f.rrshift(s) f.rshift(s) r.rrshift(s) r.rrshift(2.5) r.rrshift(t)
#> & f.and(1) f.rand(1) f.rand(s) f.and(s) r.rand(s) r.rand(2.5) r.rand(t)
#> | f.or(1) f.ror(1) f.ror(s) f.or(s) r.ror(s) r.ror(2.5) r.ror(t)
#> ^ f.xor(1) f.rxor(1) f.rxor(s) f.xor(s) r.rxor(s) r.rxor(2.5) r.rxor(t)
#> unsupported operand type(s) for +: 'Shy' and 'int'
#> unsupported operand type(s) for +: 'int' and 'Shy'
#> unsupported operand type(s) for +: 'Right' and 'Right'
#> unsupported operand type(s) for +: 'Shy' and 'Shy'
#> unsupported operand type(s) for -: 'Shy' and 'int'
#> unsupported operand type(s) for -: 'int' and 'Shy'
#> unsupported operand type(s) for -: 'Right' and 'Right'
#> unsupported operand type(s) for -: 'Shy' and 'Shy'
#> unsupported operand type(s) for *: 'Shy' and 'int'
#> unsupported operand type(s) for *: 'int' and 'Shy'
#> unsupported operand type(s) for *: 'Right' and 'Right'
#> unsupported operand type(s) for *: 'Shy' and 'Shy'
#> unsupported operand type(s) for @: 'Shy' and 'int'
#> unsupported operand type(s) for @: 'int' and 'Shy'
#> unsupported operand type(s) for @: 'Right' and 'Right'
#> unsupported operand type(s) for @: 'Shy' and 'Shy'
#> unsupported operand type(s) for /: 'Shy' and 'int'
#> unsupported operand type(s) for /: 'int' and 'Shy'
#> unsupported operand type(s) for /: 'Right' and 'Right'
#> unsupported operand type(s) for /: 'Shy' and 'Shy'
#> unsupported operand type(s) for //: 'Shy' and 'int'
#> unsupported operand type(s) for //: 'int' and 'Shy'
#> unsupported operand type(s) for //: 'Right' and 'Right'
#> unsupported operand type(s) for //: 'Shy' and 'Shy'
#> unsupported operand type(s) for %: 'Shy' and 'int'
#> unsupported operand type(s) for %: 'int' and 'Shy'
#> unsupported operand type(s) for %: 'Right' and 'Right'
#> unsupported operand type(s) for %: 'Shy' and 'Shy'
#> unsupported operand type(s) for divmod(): 'Shy' and 'int'
#> unsupported operand type(s) for divmod(): 'int' and 'Shy'
#> unsupported operand type(s) for divmod(): 'Right' and 'Right'
#> unsupported operand type(s) for divmod(): 'Shy' and 'Shy'
#> unsupported operand type(s) for ** or pow(): 'Shy' and 'int'
#> unsupported operand type(s) for ** or pow(): 'int' and 'Shy'
#> unsupported operand type(s) for ** or pow(): 'Right' and 'Right'
#> unsupported operand type(s) for ** or pow(): 'Shy' and 'Shy'
#> unsupported operand type(s) for <<: 'Shy' and 'int'
#> unsupported operand type(s) for <<: 'int' and 'Shy'
#> unsupported operand type(s) for <<: 'Right' and 'Right'
#> unsupported operand type(s) for <<: 'Shy' and 'Shy'
#> unsupported operand type(s) for >>: 'Shy' and 'int'
#> unsupported operand type(s) for >>: 'int' and 'Shy'
#> unsupported operand type(s) for >>: 'Right' and 'Right'
#> unsupported operand type(s) for >>: 'Shy' and 'Shy'
#> unsupported operand type(s) for &: 'Shy' and 'int'
#> unsupported operand type(s) for &: 'int' and 'Shy'
#> unsupported operand type(s) for &: 'Right' and 'Right'
#> unsupported operand type(s) for &: 'Shy' and 'Shy'
#> unsupported operand type(s) for |: 'Shy' and 'int'
#> unsupported operand type(s) for |: 'int' and 'Shy'
#> unsupported operand type(s) for |: 'Right' and 'Right'
#> unsupported operand type(s) for |: 'Shy' and 'Shy'
#> unsupported operand type(s) for ^: 'Shy' and 'int'
#> unsupported operand type(s) for ^: 'int' and 'Shy'
#> unsupported operand type(s) for ^: 'Right' and 'Right'
#> unsupported operand type(s) for ^: 'Shy' and 'Shy'
#> ['f.iadd(3)', 'f.imatmul(3)', 'f.ipow(3)', 'f.ilshift(3)']
#> f.iadd(1)
#> g.imatmul(2)
#> unsupported operand type(s) for -=: 'Shy' and 'int'
#> r.rsub(s)
#> unsupported operand type(s) for **=: 'Shy' and 'Shy'
#> r.rfloordiv(5)
#> f.pow(2, 7) f.pow(2)
#> unsupported operand type(s) for ** or pow(): 'int', 'Full', 'int'
