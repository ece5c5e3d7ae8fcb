# Reports by every formatting way: %, format, f-strings, justify, tables, trees, wrapping by hand, numbers to words.
rows = [("apple", 3, 1.5), ("kiwi", 12, 0.25), ("watermelon", 1, 4.0)]
for n, q, p in rows:
    print("%-12s|%4d|%8.2f|%6.1f%%" % (n, q, p, 100 * q * p / 10))
for n, q, p in rows:
    print("{:<12}|{:>4}|{:8.2f}|{:.1%}".format(n, q, p, q * p / 10))
for i, row in enumerate(rows):
    print("{0[0]:.<14}{0[1]:.>6} {1}".format(row, i))


def table(head, body, align):
    widths = [max(len(str(r[i])) for r in [head, *body]) for i in range(len(head))]
    line = "+" + "+".join("-" * (w + 2) for w in widths) + "+"
    fmt = lambda r: "|" + "|".join(f" {str(c):{a}{w}} " for c, a, w in zip(r, align, widths)) + "|"
    return "\n".join([line, fmt(head), line, *map(fmt, body), line])


print(table(("name", "qty", "price"), rows, "<^>"))


def tree(node, prefix=""):
    name, kids = node
    yield prefix + name
    for k in kids:
        yield from tree(k, prefix.replace("├─ ", "│  ").replace("└─ ", "   ") + ("└─ " if k is kids[-1] else "├─ "))


print("\n".join(tree(("root", [("a", [("a1", []), ("a2", [("x", [])])]), ("b", []), ("c", [("c1", [])])]))))


def wrap(text, width):
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    if line:
        yield line


def justify(line, width):
    words = line.split()
    if len(words) == 1:
        return line.ljust(width)
    gaps, space = len(words) - 1, width - sum(map(len, words))
    return "".join(w + " " * (space // gaps + (i < space % gaps)) for i, w in enumerate(words[:-1])) + words[-1]


text = "The quick brown fox jumps over the lazy dog and runs away from the very angry bear"
for line in wrap(text, 22):
    print(f"|{justify(line, 22)}|")
ones = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def words(n):
    if n < 0:
        return "minus " + words(-n)
    if n < 20:
        return ones[n]
    if n < 100:
        return tens[n // 10 - 2] + ("-" + ones[n % 10] if n % 10 else "")
    for value, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= value:
            return f"{words(n // value)} {name}" + (f" {words(n % value)}" if n % value else "")


print(*map(words, (0, 13, 21, 100, 342, -7, 1001, 12345, 7000000001)), sep="; ")
print("{:>{w}}|{:^{w}}|{!r:<{w}}|{2!s}".format("a", "b", "c", w=4) if False else "{0:>{w}}|{1:^{w}}|{2!r:<{w}}|{2!s}".format("a", "b", "c", w=4))
print("{x.real} {x.imag} {d[key]} {d[0]} {l[1]}".format(x=3 + 4j, d={"key": "v", 0: "zero"}, l=[1, 2]))
print("%(a)s %(b)05d %(c)r %%" % {"a": 1, "b": 2, "c": "three"}, "%s %s" % ("a", ("b",)), "%5.1f|%-5d|%+d|%x|%o|%e|%c|%c" % (2.25, 3, 4, 255, 8, 12345.678, 65, "z"))
print("%s" % [1, 2], "%s" % (None,), "%r %a" % ("é", "é"), "%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 3.14159))
for f in (lambda: "%d" % "x", lambda: "%s %s" % "a", lambda: "%s" % ("a", "b"), lambda: "%(k)s" % {}, lambda: "%q" % 1, lambda: "%c" % "ab",
          lambda: "%d" % None, lambda: "{}{}".format(1), lambda: "{a}".format(), lambda: "{0}{}".format(1), lambda: "{".format(), lambda: "}".format(),
          lambda: "{0.x}".format(1), lambda: "{0[a]}".format([1]), lambda: "{:d}".format("s"), lambda: "{!z}".format(1), lambda: "%" % (), lambda: "%(a" % {"a": 1}):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print("title case here".title(), "MiXed".swapcase(), "x".center(7, "*"), "7".zfill(3), "-7".zfill(4), "a\tb".expandtabs(4), "1,2,,3".split(","), "".join(sorted("hello")))

#> apple       |   3|    1.50|  45.0%
#> kiwi        |  12|    0.25|  30.0%
#> watermelon  |   1|    4.00|  40.0%
#> apple       |   3|    1.50|45.0%
#> kiwi        |  12|    0.25|30.0%
#> watermelon  |   1|    4.00|40.0%
#> apple..............3 0
#> kiwi..............12 1
#> watermelon.........1 2
#> +------------+-----+-------+
#> | name       | qty | price |
#> +------------+-----+-------+
#> | apple      |  3  |   1.5 |
#> | kiwi       | 12  |  0.25 |
#> | watermelon |  1  |   4.0 |
#> +------------+-----+-------+
#> root
#> ├─ a
#> │  ├─ a1
#> │  └─ a2
#> │     └─ x
#> ├─ b
#> └─ c
#>    └─ c1
#> |The  quick  brown  fox|
#> |jumps  over  the  lazy|
#> |dog and runs away from|
#> |the  very  angry  bear|
#> zero; thirteen; twenty-one; one hundred; three hundred forty-two; minus seven; one thousand one; twelve thousand three hundred forty-five; seven billion one
#>    a| b  |'c' |c
#> 3.0 4.0 v zero 2
#> 1 00002 'three' % a ('b',)   2.2|3    |+4|ff|10|1.234568e+04|A|z
#> [1, 2] None 'é' '\xe9'     1|2    |3.14
#> TypeError %d format: a real number is required, not str
#> TypeError not enough arguments for format string
#> TypeError not all arguments converted during string formatting
#> KeyError 'k'
#> ValueError unsupported format character 'q' (0x71) at index 1
#> TypeError %c requires int or char
#> TypeError %d format: a real number is required, not NoneType
#> IndexError Replacement index 1 out of range for positional args tuple
#> KeyError 'a'
#> ValueError cannot switch from manual field specification to automatic field numbering
#> ValueError Single '{' encountered in format string
#> ValueError Single '}' encountered in format string
#> AttributeError 'int' object has no attribute 'x'
#> TypeError list indices must be integers or slices, not str
#> ValueError Unknown format code 'd' for object of type 'str'
#> ValueError Unknown conversion specifier z
#> ValueError incomplete format
#> ValueError incomplete format key
#> Title Case Here mIxED ***x*** 007 -007 a   b ['1', '2', '', '3'] ehllo
