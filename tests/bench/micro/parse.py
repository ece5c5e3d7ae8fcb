# budget: 1.0
# Numbers from text, and conversions between number types.

INTS = [str(i * 37 - 500) for i in range(1000)]
FLOATS = [repr(i * 0.37 - 5) for i in range(1000)]
SIMPLE = ["1.5", "2", "-3.25", "100.0", "1e10", "0.001"]
HEX = [hex(i * 977) for i in range(1000)]
LINES = ["%d,%d,%.3f" % (i, i * i, i / 7) for i in range(1000)]


def int_short():
    n = 0
    for text in INTS * 300:
        n += int(text)
    return n


def int_spaces():
    n = 0
    for text in [" 12 ", "\t-7\n", "+1_000"] * 60000:
        n += int(text)
    return n


def int_hex():
    n = 0
    for text in HEX * 150:
        n += int(text, 16)
    return n


def float_long():
    n = 0.0
    for text in FLOATS * 150:
        n += float(text)
    return round(n, 3)


def float_short():
    n = 0.0
    for text in SIMPLE * 30000:
        n += float(text)
    return n


def rows():
    a = b = 0
    c = 0.0
    for line in LINES * 40:
        x, y, z = line.split(",")
        a += int(x)
        b += int(y)
        c += float(z)
    return a, b, round(c, 3)


def float_of_int():
    n = 0.0
    for i in range(500000):
        n += float(i)
    return n


def int_of_float():
    n = 0
    for i in range(400000):
        n += int(i * 0.5)
    return n


def rounding():
    n = 0
    for i in range(100000):
        n += round(i * 0.37) + round(i * 0.37, 1)
    return round(n, 2)


def divmods():
    n = 0
    for i in range(300000):
        q, r = divmod(i, 7)
        n += q * r + abs(-i) + pow(r, 2)
    return n


def int_digits():
    n = 0
    for i in range(60000):
        n += sum(int(d) for d in str(i))
    return n


print("int_short", int_short())
print("int_spaces", int_spaces())
print("int_hex", int_hex())
print("float_long", float_long())
print("float_short", float_short())
print("rows", rows())
print("float_of_int", float_of_int())
print("int_of_float", int_of_float())
print("rounding", rounding())
print("divmods", divmods())
print("int_digits", int_digits())
