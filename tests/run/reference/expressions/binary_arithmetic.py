"""Binary arithmetic: signs of division and modulo, mixed types, sequences, results and errors of each pair."""
values = [7, -7, 2, -2, 7.5, -7.5, 0.5, True, 2 + 0j, 3 - 1j]
for a in values:
    for b in values:
        row = []
        for name, f in (("+", lambda: a + b), ("-", lambda: a - b), ("*", lambda: a * b), ("/", lambda: a / b), ("//", lambda: a // b), ("%", lambda: a % b)):
            try:
                row.append(f())
            except TypeError as e:
                row.append("TypeError")
        print(a, b, row)
for a, b in ((1, 0), (1.0, 0), (1, 0.0), (1j, 0), (0, 0), (0.0, 0.0), (-1, 0)):
    for f in (lambda: a / b, lambda: a // b, lambda: a % b, lambda: divmod(a, b)):
        try:
            print(f())
        except (ZeroDivisionError, TypeError) as e:
            print(type(e).__name__, e)
for a in (10, -10, 10**20, -10**20):
    for b in (3, -3, 10**19, -(10**19) - 1):
        q, r = divmod(a, b)
        print(a, b, q, r, q * b + r == a, q == a // b, r == a % b)
inf, nan = float("inf"), float("nan")
print(inf + 1, inf - inf, inf * 0, 1 / inf, -1 / inf, inf // 1, 5 % inf, -5 % inf, 5 // -inf, nan + 1, nan == nan, inf % 5)
print(1e308 * 10, -1e308 * 10, 5e-324 / 2, 0.1 + 0.2, 1e16 + 1, 2**53 + 1.0, 10**400 // 10**399, 3 * 0.1)
print(-7 // 2, -7 % 2, 7 // -2, 7 % -2, -7.5 // 2, -7.5 % 2, 7.5 % -2, -0.0 // 1, 0.0 % -1, -1 // 10**20, -1 % 10**20, 6.0 // 0.1, 6.0 % 0.1)
print("ab" * 2, 3 * "x", "a" * 0, "a" * -1, [1] * 2, 2 * (1, 2), b"a" * 3, True * "yes", [[]] * 2, "a" + "b", [1] + [2], (1,) + (2,), b"a" + bytearray(b"b"), bytearray(b"a") + b"b")
print("%s-%d" % ("x", 5), "%%" % (), "%(k)s" % {"k": 1}, b"%d" % 3, "%s" % [1], "%s %s" % (1, (2,)))
for f in (lambda: "a" + 1, lambda: 1 + "a", lambda: [1] + (2,), lambda: (1,) + [2], lambda: "a" * 1.5, lambda: "a" * "b", lambda: [] * [], lambda: {} + {}, lambda: {1} + {2}, lambda: None + 1, lambda: "a" - "b", lambda: [1] - [1], lambda: "a" / 2, lambda: "a" // 2, lambda: "%d" % "x", lambda: "%s %s" % 1, lambda: "%s" % (1, 2), lambda: b"a" + "b", lambda: range(2) * 2, lambda: 1 @ 2, lambda: [] @ [], lambda: "ab" * 10**20, lambda: 1 % "a", lambda: object() + object(), lambda: int + int, lambda: len + 1, lambda: 2j % 1, lambda: 2j // 1):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(1 + True, True + True, True / True, 5 - False, -True, 2.0 * True, 1 + 1.0, type(1 * 1.0).__name__, type(True + 0).__name__, type(4 / 2).__name__, type(4 // 2.0).__name__, type(1 + 0j).__name__)
print(10**18 * 10**18, (10**18 + 1) * (10**18 - 1), 2**63 - 1 + 1, -2**63 - 1, 2**31 * 2**31, 3037000500 * 3037000500, 12345678901234567890 // 987654321, -12345678901234567890 % 987654321)
print(10**30 / 10**29, (2**1000) / (2**999), 1 / 3, 2**53 / 3, -(10**25) / 7)
try:
    print(10**400 / 3)
except OverflowError as e:
    print(e)
try:
    print(10**400 * 1.0)
except OverflowError as e:
    print(e)
print(10**400 / 10**399, 5 / 10**400)
