# `s += x`: the old text stays what it was for everybody else who has it.


def grow(n, piece):
    s = ""
    for i in range(n):
        s += piece
    return s


def shared(n):
    s = "start"
    kept = []
    for i in range(n):
        if i % 100 == 0:
            kept.append(s)
        s += "x"
    return kept, s


def keys(n):
    s = ""
    table = {}
    for i in range(n):
        s += chr(97 + i % 26)
        table[s] = i
    return table


def itself(n):
    s = "ab"
    for i in range(n):
        s += s
    return s


def generic(a, b, n):
    for _ in range(n):
        a += b
    return a


def parameter(s):
    t = s
    s += "!"
    return t, s


def two_names(n):
    a = "a"
    b = a
    for i in range(n):
        a += "1"
        b = a
        b += "2"
    return a, b


for n in (0, 1, 7, 8, 9, 100, 470, 480, 488, 489, 500, 600, 5000, 40000):
    for piece in ("x", "ab", "é", "λ", "𝛾", "", "x" * 17):
        s = grow(n, piece)
        if s != piece * n or len(s) != len(piece) * n or hash(s) != hash(piece * n):
            print("wrong", n, piece)

kept, s = shared(1000)
print([len(k) for k in kept], all(k == "start" + "x" * (len(k) - 5) for k in kept), len(s))
table = keys(300)
print(len(table), all(len(k) == v + 1 for k, v in table.items()), table["abc"], table["abcdefghijklmnopqrstuvwxyzab"])
print(len(itself(12)), itself(3))
print(generic("a", "b", 5), generic([1], [2], 2), generic(1, 2, 3), generic((1,), (2,), 2), generic(1.5, 2, 2), len(generic("é", "λ", 1000)))
print(parameter("abc"), parameter("".join(["x", "y"])))
print(two_names(5))

# Widths meet.
s = "abc"
s += "é"
t = s
s += "λ"
u = s
s += "𝛾"
s += "z"
print(t, u, s, len(t), len(u), len(s), s.isascii(), t.isascii(), s[3:], [hex(ord(c)) for c in s])
s = "x" * 600
s += "é"
print(s.isascii(), s[-2:], hash(s) == hash("x" * 600 + "é"), s.encode()[-3:])


def mixed():
    s = ""
    for i in range(3000):
        s += "a" if i % 7 else "é"
    for i in range(3000):
        s += "λ" if i % 5 == 0 else "b"
    return s


s = mixed()
print(len(s), s.count("é"), s.count("λ"), s.count("b"), s == "".join("a" if i % 7 else "é" for i in range(3000)) + "".join("λ" if i % 5 == 0 else "b" for i in range(3000)))


class Text(str):
    def __add__(self, other):
        return "added"


class Right(str):
    def __radd__(self, other):
        return "right"


def subclasses():
    s = Text("a")
    s += "b"
    t = "a" + "b"
    t += Right("c")
    u = Right("d")
    u += "e"
    return s, t, u, type(u) is str


print(subclasses())


def failing():
    s = "a"
    s += "b"
    try:
        for x in ["c", 1]:
            s += x
    except TypeError as e:
        print(e)
    return s


print(failing())


def chained(a, b):
    return a + b + a + b + "end" + a


print(chained("x", "y"), chained("é" * 10, "λ"), chained("", ""), chained("a" * 300, "b" * 300)[-5:])


def closure():
    s = ""

    def add(x):
        nonlocal s
        s += x
        return s

    first = add("a")
    second = add("b")
    return first, second, s


print(closure())

#> [5, 105, 205, 305, 405, 505, 605, 705, 805, 905] True 1005
#> 300 True 2 27
#> 8192 abababababababab
#> abbbbb [1, 2, 2] 7 (1, 2, 2) 5.5 1001
#> ('abc', 'abc!') ('xy', 'xy!')
#> ('a11111', 'a111112')
#> abcé abcéλ abcéλ𝛾z 4 5 7 False False éλ𝛾z ['0x61', '0x62', '0x63', '0xe9', '0x3bb', '0x1d6fe', '0x7a']
#> False xé True b'x\xc3\xa9'
#> 6000 429 600 2400 True
#> ('added', 'right', 'de', True)
#> can only concatenate str (not "int") to str
#> abc
#> xyxyendx ééééééééééλééééééééééλendéééééééééé end aaaaa
#> ('a', 'ab', 'ab')
