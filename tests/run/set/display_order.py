# Displays of constants: CPython folds them into a frozen set, from which the set is filled, and over which a loop runs.
print({8, 16, 24, 32, 40})
print({10, 18, 26, 34, 2}, {-1, -2, 0, 2**61, 1.5})


def made():
    return {40, 8, 16, 24, 32, 48}


kept = made()
print(kept, made() == kept, {8, 16, 24}, {8, 16, 24, 32})
print([x for x in {10, 18, 26, 34, 2, 42, 50}], list({10, 18, 26, 34, 2, 42, 50}))
for x in {40, 8, 16, 24, 32, 48, 56}:
    print(x, end=" ")
print()
print(sum(x * i for i, x in enumerate({10, 18, 26, 34, 2})), max(x for x in {3, 11, 19, 27, 35, 43}))
print({"q", "r", "s", "t", "u"}, {"made", "kept", "other_word", "print", "x1", "x2"})
print({(1, 2), (3, 4), (5, 6), 8, 16, b"x", None, 2.5, 1j})
first = 8
print({first, 16, 24, 32, 40}, {*(8, 16, 24), 32, 40}, {8, 16, 24, 32, 40} | set())
print([x in {8, 16, 24, 32, 40} for x in (8, 9, 40)])
text = {"alpha beta", "gamma delta", "epsilon zeta", "eta theta", "iota kappa", "lambda mu"}
print(text, sorted(text))

#> {32, 16, 8, 24, 40}
#> {2, 34, 18, 26, 10} {0, 2305843009213693952, 1.5, -1, -2}
#> {32, 48, 16, 8, 24, 40} True {8, 16, 24} {8, 16, 32, 24}
#> [2, 34, 10, 42, 18, 50, 26] [2, 34, 42, 18, 50, 26, 10]
#> 32 8 40 48 16 24 56 
#> 188 43
#> {'q', 'u', 's', 'r', 't'} {'print', 'x1', 'kept', 'x2', 'other_word', 'made'}
#> {None, 2.5, (1, 2), b'x', (3, 4), 1j, 8, 16, (5, 6)}
#> {32, 8, 40, 16, 24} {32, 8, 40, 16, 24} {32, 16, 8, 24, 40}
#> [True, False, True]
#> {'alpha beta', 'lambda mu', 'eta theta', 'iota kappa', 'gamma delta', 'epsilon zeta'} ['alpha beta', 'epsilon zeta', 'eta theta', 'gamma delta', 'iota kappa', 'lambda mu']
