"""Writes the Unicode tables of the runtime.

Run with CPython 3.12, whose unicodedata is version 15.0; everything is observed through `str` methods.
Gives `*.bin` beside this file and `layout.rs`, which says how to read them.
"""

import pathlib
import struct
import sys
import unicodedata

HERE = pathlib.Path(__file__).parent
LIMIT = 0x110000

FLAGS = [
    "ALPHA", "DECIMAL", "DIGIT", "NUMERIC", "SPACE", "PRINTABLE", "XID_START", "XID_CONTINUE",
    "UPPER", "LOWER", "TITLE", "CASED", "CASE_IGNORABLE",
]


def flags_of(code):
    c = chr(code)
    sigma = c + "\u03a3"
    # A final sigma shows what casing looks at and what it skips.
    final = sigma.lower().endswith("\u03c2")
    cased = (c + "a").title().endswith("a")
    tests = [
        c.isalpha(), c.isdecimal(), c.isdigit(), c.isnumeric(), c.isspace(), c.isprintable(),
        c.isidentifier(), ("a" + c).isidentifier(), c.isupper() and unicodedata.category(c) != "Lt",
        c.islower(), unicodedata.category(c) == "Lt", cased,
        not final and ("A" + sigma).lower().endswith("\u03c2"),
    ]
    return sum(1 << i for i, on in enumerate(tests) if on)


def mappings_of(code):
    c = chr(code)
    return c.lower(), c.upper(), c.title(), c.casefold()


def trie(values, low, middle):
    """Three stages: code >> (low + middle), the middle bits, the low bits."""

    def compress(items, shift):
        size, blocks, index, order = 1 << shift, {}, [], []
        for at in range(0, len(items), size):
            block = tuple(items[at:at + size])
            if block not in blocks:
                blocks[block] = len(order)
                order.append(block)
            index.append(blocks[block])
        return index, [x for block in order for x in block]

    index, leaves = compress(values, low)
    top, mid = compress(index, middle)
    while len(top) > 1 and top[-1] == top[-2]:
        top.pop()
    return top, mid, leaves


def width(items):
    return 1 if max(items) < 256 else 2


def pack(items, size):
    return b"".join(struct.pack("<B" if size == 1 else "<H", x) for x in items)


def smallest(values):
    best = None
    for low in range(2, 8):
        for middle in range(2, 8):
            stages = trie(values, low, middle)
            size = sum(width(s) * len(s) for s in stages)
            if best is None or size < best[0]:
                best = size, low, middle, stages
    return best


def write_trie(name, values, out):
    records = {}
    ids = [records.setdefault(v, len(records)) for v in values]
    size, low, middle, stages = smallest(ids)
    upper = name.upper()
    out.append(f"pub const {upper}_LOW: u32 = {low};")
    out.append(f"pub const {upper}_MIDDLE: u32 = {middle};")
    for stage, items in zip(("top", "middle", "leaves"), stages):
        w = width(items)
        (HERE / f"{name}_{stage}.bin").write_bytes(pack(items, w))
        out.append(f"/// {len(items)} entries of {w} bytes.")
        out.append(f"pub static {upper}_{stage.upper()}_TABLE: [u8; {w * len(items)}] =")
        out.append(f'    *include_bytes!("{name}_{stage}.bin");')
        out.append(f"pub const {upper}_{stage.upper()}_WIDTH: usize = {w};")
    return list(records), size


def signed(delta):
    return delta & 0xFFFFFFFF


def main():
    assert sys.version_info[:2] == (3, 12) and unicodedata.unidata_version == "15.0.0"
    out = [
        "//! How to read the tables beside this file. Written by generate.py.",
        "",
    ]
    total = 0
    for i, name in enumerate(FLAGS):
        out.append(f"pub const {name}: u16 = 1 << {i};")
    records, size = write_trie("flags", [flags_of(c) for c in range(LIMIT)], out)
    (HERE / "flags_records.bin").write_bytes(pack(records, 2))
    out.append(f"pub static FLAGS_RECORDS: [u8; {2 * len(records)}] =")
    out.append('    *include_bytes!("flags_records.bin");')
    total += size + 2 * len(records)

    special = []
    cases = []
    for code in range(LIMIT):
        maps = mappings_of(code)
        if any(len(m) != 1 for m in maps):
            special.append((code, maps))
            # Deltas no mapping has mark the record as special.
            cases.append((0x7FFFFFFF,) * 4)
        else:
            cases.append(tuple(signed(ord(m) - code) for m in maps))
    records, size = write_trie("case", cases, out)
    data = b"".join(struct.pack("<4I", *r) for r in records)
    (HERE / "case_records.bin").write_bytes(data)
    out.append("/// Deltas to lower, upper, title and folded case, 4 bytes each.")
    out.append(f"pub static CASE_RECORDS: [u8; {len(data)}] =")
    out.append('    *include_bytes!("case_records.bin");')
    total += size + len(data)

    # Code point (4 bytes), then up to three code points (2 bytes each, 0 for none) for each of four.
    data = b""
    for code, maps in special:
        data += struct.pack("<I", code)
        for m in maps:
            points = [ord(x) for x in m] + [0] * (3 - len(m))
            data += struct.pack("<3H", *points)
    (HERE / "special.bin").write_bytes(data)
    out.append(f"pub const SPECIAL_COUNT: usize = {len(special)};")
    out.append("/// By code point: 4 bytes, then four times three code points of 2 bytes, 0 for none.")
    out.append(f"pub static SPECIAL: [u8; {len(data)}] = *include_bytes!(\"special.bin\");")
    total += len(data)

    zeros = [c for c in range(LIMIT) if unicodedata.decimal(chr(c), None) == 0]
    for z in zeros:
        assert [unicodedata.decimal(chr(z + i), None) for i in range(10)] == list(range(10))
    decimals = sum(chr(c).isdecimal() for c in range(LIMIT))
    assert decimals == 10 * len(zeros)
    data = b"".join(struct.pack("<I", z) for z in zeros)
    (HERE / "zeros.bin").write_bytes(data)
    out.append("/// The zero of each run of ten decimal digits, 4 bytes each, sorted.")
    out.append(f"pub static ZEROS: [u8; {len(data)}] = *include_bytes!(\"zeros.bin\");")
    total += len(data)
    # Where runs of printable and other characters begin, the first being printable: 2 bytes each, by
    # plane, with the number of those before each plane.
    edges = [c for c in range(0x80, LIMIT) if chr(c).isprintable() != chr(c - 1).isprintable()]
    planes = [sum(c >> 16 < p for c in edges) for p in range(18)]
    data = b"".join(struct.pack("<H", c & 0xFFFF) for c in edges)
    (HERE / "printable.bin").write_bytes(data)
    out.append("/// Numbers of edges below each plane.")
    out.append(f"pub static PRINTABLE_PLANES: [u16; 18] = {planes};")
    out.append("/// From each of them (2 bytes, by plane) on, the other of printable and not; 0x7F is not.")
    out.append(f"pub static PRINTABLE_EDGES: [u8; {len(data)}] = *include_bytes!(\"printable.bin\");")
    total += len(data) + 36
    (HERE / "layout.rs").write_text("\n".join(out) + "\n")
    print(total, "bytes")


if __name__ == "__main__":
    main()
