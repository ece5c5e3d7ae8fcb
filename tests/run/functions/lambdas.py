# Lambdas as values: keys, tables, defaults, nesting, conditional bodies.
add = lambda a, b: a + b
print(add(1, 2), add("x", "y"))
print((lambda: None)())
print((lambda *a, **k: (a, k))(1, 2, x=3))

table = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
}
for op in table:
    print(op, table[op](7, 3))

words = ["pear", "fig", "banana", "kiwi"]
print(sorted(words, key=lambda w: (len(w), w)))
print(max(words, key=lambda w: w[-1]))
print(sorted(range(-3, 4), key=lambda n: n * n))
print(list(map(lambda x, y: x * y, [1, 2, 3], [4, 5, 6])))
print(list(filter(lambda x: x % 3, range(10))))

compose = lambda *fs: (lambda x: x) if not fs else (lambda x: fs[0](compose(*fs[1:])(x)))
print(compose(lambda x: x + 1, lambda x: x * 2)(5))

fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(20))
print(add.__name__, (lambda: 0).__name__)

curry = lambda f: lambda a: lambda b: f(a, b)
print(curry(add)(3)(4))

conditional = lambda x: "neg" if x < 0 else "zero" if x == 0 else "pos"
print([conditional(n) for n in (-1, 0, 1)])

walrus = lambda n: (m := n * 2) + m
print(walrus(4))
print([f(2) for f in [lambda x: x, lambda x: x ** 2, lambda x: x ** 3]])
print((lambda x, /, y, *, z: (x, y, z))(1, y=2, z=3))
print(type(add).__name__)

#> 3 xy
#> None
#> ((1, 2), {'x': 3})
#> + 10
#> - 4
#> * 21
#> ['fig', 'kiwi', 'pear', 'banana']
#> pear
#> [0, -1, 1, -2, 2, -3, 3]
#> [4, 10, 18]
#> [1, 2, 4, 5, 7, 8]
#> 11
#> 2432902008176640000
#> <lambda> <lambda>
#> 7
#> ['neg', 'zero', 'pos']
#> 16
#> [2, 4, 8]
#> (1, 2, 3)
#> function
