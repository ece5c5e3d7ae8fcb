# budget: 1.0
# Streams in memory: lines of text and of bytes, pieces written, print to an object.
import io

LINES = "".join(f"line {i} of the text, with words\n" for i in range(4000))
DATA = LINES.encode()


def text_lines():
    n = 0
    for _ in range(20):
        for line in io.StringIO(LINES):
            n += len(line)
    return n


def text_readlines():
    n = 0
    for _ in range(30):
        n += len(io.StringIO(LINES).readlines())
    return n


def wrapped_lines():
    n = 0
    for _ in range(15):
        for line in io.TextIOWrapper(io.BytesIO(DATA), encoding="utf-8"):
            n += len(line)
    return n


def write_pieces():
    s = io.StringIO()
    for i in range(60000):
        s.write("piece ")
        s.write("end\n")
    return len(s.getvalue())


def print_to():
    s = io.StringIO()
    for i in range(40000):
        print("line", i, file=s)
    return len(s.getvalue())


def encode_pieces():
    raw = io.BytesIO()
    f = io.TextIOWrapper(raw, encoding="utf-8")
    for i in range(60000):
        f.write("some text\n")
    f.flush()
    return len(raw.getvalue())


print("text_lines", text_lines())
print("text_readlines", text_readlines())
print("wrapped_lines", wrapped_lines())
print("write_pieces", write_pieces())
print("print_to", print_to())
print("encode_pieces", encode_pieces())
