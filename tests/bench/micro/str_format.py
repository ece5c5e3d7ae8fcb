# budget: 1.0
# Text from values: f-strings, format, %, str and repr.

WORDS = ["alpha", "beta", "gamma", "delta", "it's", "new\nline", "naïve"]
FLOATS = [0.1 * i + 1 / (i + 1) for i in range(1000)]


def fstring_int():
    n = 0
    for i in range(200000):
        n += len(f"{i}:{i + 1}")
    return n


def fstring_str():
    n = 0
    for word in WORDS * 30000:
        n += len(f"<{word}>")
    return n


def fstring_float():
    n = 0
    for x in FLOATS * 60:
        n += len(f"{x}")
    return n


def fstring_fixed():
    n = 0
    for x in FLOATS * 100:
        n += len(f"{x:.2f}")
    return n


def fstring_width():
    n = 0
    for i in range(100000):
        n += len(f"{i:>10}|{i:05d}|{i:,}")
    return n


def fstring_hex():
    n = 0
    for i in range(100000):
        n += len(f"{i:x}") + len(f"{i:08b}")
    return n


def percent():
    n = 0
    for i in range(100000):
        n += len("%d of %s" % (i, "all"))
    return n


def percent_float():
    n = 0
    for x in FLOATS * 80:
        n += len("%.3f %5.1f" % (x, x))
    return n


def format_method():
    n = 0
    for i in range(80000):
        n += len("{} and {!r} at {:>4}".format(i, "x", i % 100))
    return n


def format_names():
    n = 0
    for i in range(60000):
        n += len("{name}: {value:.1f}".format(name="speed", value=1.5))
    return n


def str_int():
    n = 0
    for i in range(300000):
        n += len(str(i))
    return n


def str_float():
    n = 0
    for x in FLOATS * 60:
        n += len(str(x))
    return n


def repr_str():
    n = 0
    for word in WORDS * 20000:
        n += len(repr(word))
    return n


def repr_containers():
    n = 0
    data = [(i, str(i), i * 0.5) for i in range(50)]
    table = {str(i): [i, None, True] for i in range(50)}
    for _ in range(300):
        n += len(repr(data)) + len(str(table))
    return n


def hex_bin():
    n = 0
    for i in range(100000):
        n += len(hex(i)) + len(bin(i)) + len(oct(i))
    return n


print("fstring_int", fstring_int())
print("fstring_str", fstring_str())
print("fstring_float", fstring_float())
print("fstring_fixed", fstring_fixed())
print("fstring_width", fstring_width())
print("fstring_hex", fstring_hex())
print("percent", percent())
print("percent_float", percent_float())
print("format_method", format_method())
print("format_names", format_names())
print("str_int", str_int())
print("str_float", str_float())
print("repr_str", repr_str())
print("repr_containers", repr_containers())
print("hex_bin", hex_bin())
