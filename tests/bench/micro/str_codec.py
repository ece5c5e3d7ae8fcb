# budget: 1.0
# Encoding and decoding text: ASCII, Latin-1, UTF-8 and UTF-16, short and long.

ASCII = "The quick brown fox jumps over the lazy dog. " * 400
LATIN = "Voilà: où est-ce que ça s'arrête? " * 400
GREEK = "Ἀρχὴ ἥμισυ παντός. " * 400
ASTRAL = "text with 𝛾 and 😀 in it. " * 400
SHORT = ["alpha", "beta", "gamma", "delta", "naïve", "γάμμα"]
ASCII_BYTES = ASCII.encode()
LATIN_BYTES = LATIN.encode("utf-8")
GREEK_BYTES = GREEK.encode("utf-8")
ASTRAL_BYTES = ASTRAL.encode("utf-8")


def encode_ascii():
    n = 0
    for _ in range(6000):
        n += len(ASCII.encode()) + len(ASCII.encode("ascii"))
    return n


def decode_ascii():
    n = 0
    for _ in range(6000):
        n += len(ASCII_BYTES.decode()) + len(ASCII_BYTES.decode("ascii"))
    return n


def encode_short():
    n = 0
    for text in SHORT * 40000:
        n += len(text.encode("utf-8"))
    return n


def decode_short():
    n = 0
    pieces = [text.encode() for text in SHORT]
    for piece in pieces * 40000:
        n += len(piece.decode("utf-8"))
    return n


def encode_wide():
    n = 0
    for _ in range(800):
        n += len(LATIN.encode()) + len(GREEK.encode()) + len(ASTRAL.encode())
    return n


def decode_wide():
    n = 0
    for _ in range(400):
        n += len(LATIN_BYTES.decode()) + len(GREEK_BYTES.decode()) + len(ASTRAL_BYTES.decode())
    return n


def latin_1():
    n = 0
    data = LATIN.encode("latin-1")
    for _ in range(6000):
        n += len(LATIN.encode("latin-1")) + len(data.decode("latin-1"))
    return n


def utf_16():
    n = 0
    data = GREEK.encode("utf-16-le")
    for _ in range(500):
        n += len(GREEK.encode("utf-16-le")) + len(data.decode("utf-16-le"))
    return n


def hexadecimal():
    n = 0
    text = ASCII_BYTES.hex()
    for _ in range(600):
        n += len(ASCII_BYTES.hex()) + len(bytes.fromhex(text))
    return n


print("encode_ascii", encode_ascii())
print("decode_ascii", decode_ascii())
print("encode_short", encode_short())
print("decode_short", decode_short())
print("encode_wide", encode_wide())
print("decode_wide", decode_wide())
print("latin_1", latin_1())
print("utf_16", utf_16())
print("hexadecimal", hexadecimal())
