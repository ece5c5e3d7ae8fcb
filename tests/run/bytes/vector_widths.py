# Methods of bytes at lengths around the width of a vector.

LENGTHS = [0, 1, 2, 3, 4, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 100, 129]


def pattern(n):
    return bytes((i * 37 + 11) % 256 for i in range(n))


bad = 0
for n in LENGTHS:
    data = pattern(n)
    if data.upper() != bytes(c - 32 if 97 <= c <= 122 else c for c in data):
        bad += 1
    if data.lower() != bytes(c + 32 if 65 <= c <= 90 else c for c in data):
        bad += 1
    if data.swapcase() != bytes(c ^ 32 if 65 <= c <= 90 or 97 <= c <= 122 else c for c in data):
        bad += 1
    if data.isascii() != all(c < 128 for c in data):
        bad += 1
    table = bytes(range(255, -1, -1))
    if data.translate(table) != bytes(255 - c for c in data) or bytearray(data).translate(table) != bytearray(255 - c for c in data):
        bad += 1
    if data.translate(None, b"\x0b\x30") != bytes(c for c in data if c not in (11, 48)):
        bad += 1
    if data.translate(table, b"\x0b\x30") != bytes(255 - c for c in data if c not in (11, 48)):
        bad += 1
    text = data.hex()
    if text != "".join("%02x" % c for c in data) or bytes.fromhex(text) != data or bytes.fromhex(text.upper()) != data:
        bad += 1
    if bytes.fromhex(" ".join("%02X" % c for c in data)) != data or data.hex("-") != "-".join("%02x" % c for c in data):
        bad += 1
    for c in (0, 11, 48, 85, 255):
        if (c in data) != any(x == c for x in data) or data.find(c) != next((i for i, x in enumerate(data) if x == c), -1):
            bad += 1
        if data.rfind(bytes([c])) != max((i for i, x in enumerate(data) if x == c), default=-1):
            bad += 1
        if data.count(c) != sum(x == c for x in data):
            bad += 1
    for at in range(n):
        other = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
        if data == other or (data < other) != (data[at] < other[at]) or (data >= other) != (data[at] > other[at]):
            bad += 1
        if not data[:at] < data or not data > data[:at] or data != bytearray(data) or not bytearray(data) <= data:
            bad += 1
    for name, letters in (("isalpha", b"aZ"), ("isdigit", b"09"), ("isalnum", b"a9Z"), ("isspace", b" \t\n\x0b\x0c\r"), ("isupper", b"AZ"), ("islower", b"az")):
        whole = (letters * n)[:n]
        if getattr(whole, name)() != (n > 0):
            bad += 1
        for at in {0, n // 2, n - 1} if n else ():
            for odd in (b"_", b"\x00", b"\xe9", b"\x1c"):
                expected = name in ("isupper", "islower") and n > 1
                if getattr(whole[:at] + odd + whole[at + 1 :], name)() != expected:
                    bad += 1
    parts = [data[i : i + 3] for i in range(0, n, 3)]
    for separator in (b"", b",", b"<sep>", b"x" * 20):
        if separator.join(parts) != bytes(c for i, p in enumerate(parts) for c in (separator if i else b"") + p):
            bad += 1
print(bad)

print(b",".join([b"a", bytearray(b"b"), b""]), bytearray(b"-").join((b"x", b"y")), b"".join([]), b",".join([b"only"]))
for items in ([b"a", "b"], [1], 5):
    try:
        b",".join(items)
    except TypeError as e:
        print(e)
for text in ("a", "abc", "0g", "g0", "zz", "12 3", "12  34\t56\n", " ", "1 2", "é0", "12é4", "λ", "12λ"):
    try:
        print(bytes.fromhex(text))
    except ValueError as e:
        print(e)
for sep in ("", "-", ":"):
    for group in (0, 1, 2, -2, 3, 100):
        try:
            print(b"\x01\xab\xcd\xef\x10".hex(sep, group) if sep else b"\x01\xab".hex(), end=" ")
        except ValueError as e:
            print(e, end=" ")
print()
try:
    256 in b"abc"
except ValueError as e:
    print(e)
try:
    b"abc".translate(b"short")
except ValueError as e:
    print(e)

#> 0
#> b'a,b,' bytearray(b'x-y') b'' b'only'
#> sequence item 1: expected a bytes-like object, str found
#> sequence item 0: expected a bytes-like object, int found
#> can only join an iterable
#> non-hexadecimal number found in fromhex() arg at position 1
#> non-hexadecimal number found in fromhex() arg at position 3
#> non-hexadecimal number found in fromhex() arg at position 1
#> non-hexadecimal number found in fromhex() arg at position 0
#> non-hexadecimal number found in fromhex() arg at position 0
#> non-hexadecimal number found in fromhex() arg at position 4
#> b'\x124V'
#> b''
#> non-hexadecimal number found in fromhex() arg at position 1
#> non-hexadecimal number found in fromhex() arg at position 0
#> non-hexadecimal number found in fromhex() arg at position 2
#> non-hexadecimal number found in fromhex() arg at position 0
#> non-hexadecimal number found in fromhex() arg at position 2
#> 01ab 01ab 01ab 01ab 01ab 01ab 01abcdef10 01-ab-cd-ef-10 01-abcd-ef10 01ab-cdef-10 01ab-cdef10 01abcdef10 01abcdef10 01:ab:cd:ef:10 01:abcd:ef10 01ab:cdef:10 01ab:cdef10 01abcdef10 
#> byte must be in range(0, 256)
#> translation table must be 256 characters long
