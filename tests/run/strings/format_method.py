# str.format and %-formatting.
print("{} {}".format(1, "a"), "{1} {0} {1}".format("x", "y"), "{a} {b}".format(a=1, b=2))
print("{0.real} {0.imag}".format(3 + 4j), "{0[k]}".format({"k": "v"}))
print("{0[1]} {1[0]}".format([10, 20], "xyz"), "{:>{}}|{:<{w}}|".format("a", 4, "b", w=3))
print("{!r} {!s} {!a}".format("a", "b", "é"), "{{}} {}".format(1), "{:{}.{}f}".format(3.14159, 8, 2))
print("{:,} {:_} {:.1%} {:e}".format(1234567, 1234567, 0.256, 12345.678))
for text, args, kw in (("{} {}", (1,), {}), ("{a}", (), {}), ("{0} {}", (1, 2), {}), ("{", (), {}), ("}", (), {}), ("{0[5]}", ([1],), {}), ("{0.x}", (1,), {}), ("{!z}", (1,), {})):
    try:
        print(text.format(*args, **kw))
    except (IndexError, KeyError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
print("%s %d %f %r" % ("a", 5, 1.5, "q"), "%5d|%-5d|%05d|%+d|% d" % (42, 42, 42, 42, 42))
print("%.2f %8.3f| %-8.1f| %e %g %G" % (3.14159, 3.14159, 3.14159, 12345.678, 0.00001234, 1e20))
print("%x %X %#x %o %#o %c %c" % (255, 255, 255, 8, 8, "A", 66))
print("%(a)s %(b)05d %(a)r" % {"a": "x", "b": 42}, "%%" % (), "100%% of %s" % "it")
print("%s" % [1, 2], "%s" % (None,), "%s and %s" % (1, (2, 3)), "%r" % "it's", "%a" % "é")
print("%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159), "%10s|%-10s|%.2s" % ("abc", "abc", "abc"))
print("%i %u" % (3.99, -3), "%d" % True, "%s %s" % (True, None), "%5s%%" % 50)
for text, args in (("%d", "x"), ("%s %s", "a"), ("%s", (1, 2)), ("%z", 1), ("%", 1), ("%(a)s", {}), ("%(a)s", 5), ("%c", "ab"), ("%x", 1.5), ("%d", None)):
    try:
        print(text % args)
    except (TypeError, ValueError, KeyError) as error:
        print(type(error).__name__, error)
print("%s" % {"a": 1}, "%s %s" % ("x", {"a": 1}), "no args" % {}, "no args" % [])
print(format(5, "03"), format("x", ">3"), format(3.0), format(1e100), format(True), format(None))
print(format(12345.6789, ",.2f"), format(-5, "(^9"), format(0.1, ".20f"), format(2 ** 70, ","), format(-0.0, "+"))
print("{:>10}{:<10}{:^10}".format("r", "l", "c") + "|", "{:-^20}".format(" mid "))
print("{:b} {:#b} {:08b} {:#o} {:#X} {:n}".format(5, 5, 5, 8, 255, 1234))
print("{:.3} {:.3} {:10.4}|".format("abcdef", 3.14159, 2.71828), "{:g} {:g} {:g}".format(1.0, 100000.0, 1000000.0))
print("{:+} {: } {:-}".format(1, 1, 1), "{:+.1f} {: .1f}".format(2.25, 2.35), "{:=+8}".format(42), "{:=8}".format(-42))
class P:
    x = 7
    d = {"k": [1, 2]}
print("{p.x} {p.d[k]}".format(p=P))
print("{0}{0}{1}".format("a", "b"), "{:{fill}^{width}}".format("x", fill="*", width=5), "{}".format("{}"))

#> 1 a y x y 1 2
#> 3.0 4.0 v
#> 20 x    a|b  |
#> 'a' b '\xe9' {} 1     3.14
#> 1,234,567 1_234_567 25.6% 1.234568e+04
#> IndexError Replacement index 1 out of range for positional args tuple
#> KeyError 'a'
#> ValueError cannot switch from manual field specification to automatic field numbering
#> ValueError Single '{' encountered in format string
#> ValueError Single '}' encountered in format string
#> IndexError list index out of range
#> AttributeError 'int' object has no attribute 'x'
#> ValueError Unknown conversion specifier z
#> a 5 1.500000 'q'    42|42   |00042|+42| 42
#> 3.14    3.142| 3.1     | 1.234568e+04 1.234e-05 1E+20
#> ff FF 0xff 10 0o10 A B
#> x 00042 'x' % 100% of it
#> [1, 2] None 1 and (2, 3) "it's" '\xe9'
#>    42|42   |3.14        abc|abc       |ab
#> 3 -3 1 True None    50%
#> TypeError %d format: a real number is required, not str
#> TypeError not enough arguments for format string
#> TypeError not all arguments converted during string formatting
#> ValueError unsupported format character 'z' (0x7a) at index 1
#> ValueError incomplete format
#> KeyError 'a'
#> TypeError format requires a mapping
#> TypeError %c requires int or char
#> TypeError %x format: an integer is required, not float
#> TypeError %d format: a real number is required, not NoneType
#> {'a': 1} x {'a': 1} no args no args
#> 005   x 3.0 1e+100 True None
#> 12,345.68 (((-5(((( 0.10000000000000000555 1,180,591,620,717,411,303,424 -0.0
#>          rl             c     | ------- mid --------
#> 101 0b101 00000101 0o10 0XFF 1234
#> abc 3.14      2.718| 1 100000 1e+06
#> +1  1 1 +2.2  2.4 +     42 -     42
#> 7 [1, 2]
#> aab **x** {}
