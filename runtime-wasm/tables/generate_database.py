"""Writes the tables of the module `unicodedata`.

Run with CPython 3.12, whose unicodedata is version 15.0. Takes two lists of names that a character or a sequence may
have besides its own, `NameAliases.txt` and `NamedSequences.txt` of any version; what CPython does not know of them is
left out. Gives `database_*.bin` beside this file and `database.rs`, which says how to read them.
"""

import collections
import re
import struct
import sys
import unicodedata

from generate import HERE, LIMIT, smallest, pack, width

RUN = 64


def trie(name, values, out):
    records = {}
    ids = [records.setdefault(v, len(records)) for v in values]
    _, low, middle, stages = smallest(ids)
    upper = name.upper()
    out.append(f"pub const {upper}_LOW: u32 = {low};")
    out.append(f"pub const {upper}_MIDDLE: u32 = {middle};")
    for stage, items in zip(("top", "middle", "leaves"), stages):
        size = width(items)
        table(f"{name}_{stage}_table", pack(items, size), out)
        out.append(f"pub const {upper}_{stage.upper()}_WIDTH: usize = {size};")
    return list(records)


def table(name, data, out):
    (HERE / f"database_{name}.bin").write_bytes(data)
    out.append(f"pub static {name.upper()}: [u8; {len(data)}] =")
    out.append(f'    *include_bytes!("database_{name}.bin");')


def strings(name, items, out):
    listed = ", ".join(f'"{item}"' for item in items)
    out.append(f"pub static {name}: [&str; {len(items)}] = [{listed}];")


def short(code):
    return struct.pack("<I", code)[:3]


def properties(out):
    kinds = sorted({unicodedata.category(chr(c)) for c in range(LIMIT)})
    directions = sorted({unicodedata.bidirectional(chr(c)) for c in range(LIMIT)})
    widths = sorted({unicodedata.east_asian_width(chr(c)) for c in range(LIMIT)})
    strings("CATEGORIES", kinds, out)
    strings("DIRECTIONS", directions, out)
    strings("WIDTHS", widths, out)
    values = []
    for code in range(LIMIT):
        c = chr(code)
        values.append((
            kinds.index(unicodedata.category(c)), directions.index(unicodedata.bidirectional(c)),
            unicodedata.combining(c), widths.index(unicodedata.east_asian_width(c)), unicodedata.mirrored(c),
        ))
    records = trie("properties", values, out)
    out.append("/// Category, direction, combining class, width, mirrored: a byte each.")
    table("properties_records", bytes(b for r in records for b in r), out)


def decompositions(out):
    tags, entries, points = [""], [], []
    for code in range(LIMIT):
        text = unicodedata.decomposition(chr(code))
        if text:
            tag, _, rest = text.rpartition(">") if text.startswith("<") else ("", "", text)
            tag = tag and tag + ">"
            if tag not in tags:
                tags.append(tag)
            codes = [int(x, 16) for x in rest.split()]
            entries.append((code, tags.index(tag), len(points), codes))
            points.extend(codes)
    strings("TAGS", tags, out)
    out.append("/// By code point: 3 bytes, the tag, the number of code points, 2 bytes for the first of them.")
    packed = [short(code) + struct.pack("<BBH", tag, len(codes), at) for code, tag, at, codes in entries]
    table("decompositions", b"".join(packed), out)
    out.append("/// Code points of 3 bytes.")
    table("decomposed", b"".join(map(short, points)), out)
    pairs = []
    for code, tag, _, codes in entries:
        if tag == 0 and len(codes) == 2 and unicodedata.normalize("NFC", "".join(map(chr, codes))) == chr(code):
            pairs.append((*codes, code))
    out.append("/// Two code points and the one that they compose, 3 bytes each, sorted.")
    table("compositions", b"".join(short(x) for pair in sorted(pairs) for x in pair), out)


def numbers(out):
    found = [(c, unicodedata.numeric(chr(c), None)) for c in range(LIMIT)]
    found = [(c, value) for c, value in found if value is not None]
    values = sorted({value for _, value in found})
    assert len(values) < 256
    for code, value in found:
        assert unicodedata.digit(chr(code), value) == value and unicodedata.decimal(chr(code), value) == value
    out.append("/// By code point: 3 bytes, and which of the values it has.")
    table("numeric", b"".join(short(c) + bytes([values.index(value)]) for c, value in found), out)
    out.append("/// Floats.")
    table("values", struct.pack(f"<{len(values)}d", *values), out)


def pieces(name):
    """What a name is put together from: after a hyphen or a space comes no other space."""
    parts = []
    words = name.split(" ")
    for i, word in enumerate(words):
        parts += re.findall(r"[^-]*-|[^-]+", word)
        if word.endswith("-") and i + 1 < len(words):
            parts[-1] += " "
    return parts


def joined(parts):
    text = ""
    for part in parts:
        text += part if not text or text.endswith(("-", " ")) else " " + part
    return text


def names(out):
    own, ranges = [], []
    for code in range(LIMIT):
        name = unicodedata.name(chr(code), None)
        if name is None or 0xAC00 <= code <= 0xD7A3:
            continue
        if name.endswith(f"-{code:04X}") and "IDEOGRAPH" in name or name.endswith(f"CHARACTER-{code:04X}"):
            prefix = name[:-len(f"{code:04X}")]
            if ranges and ranges[-1][1] == code - 1 and ranges[-1][2] == prefix:
                ranges[-1][1] = code
            else:
                ranges.append([code, code, prefix])
            continue
        parts = pieces(name)
        assert joined(parts) == name, (name, parts)
        own.append((code, parts))
    listed = ", ".join(f'({a:#x}, {b:#x}, "{prefix}")' for a, b, prefix in ranges)
    out.append("/// From and to, and what stands before the number in the names.")
    out.append(f"pub static NUMBERED: [(u32, u32, &str); {len(ranges)}] = [{listed}];")

    counts = collections.Counter(part for _, parts in own for part in parts)
    common = next(n for n in range(255, 0, -1) if (256 - n) * 256 >= len(counts) - n)
    frequent = [word for word, _ in counts.most_common(common)]
    words = frequent + sorted(set(counts) - set(frequent))
    places = {word: i for i, word in enumerate(words)}
    out.append("/// So many words take one byte in a name, the others two: what is beyond, high byte first.")
    out.append(f"pub const COMMON: usize = {common};")
    out.append(f"pub const WORD_COUNT: usize = {len(words)};")
    out.append("/// Where each sixteenth word begins, 3 bytes each.")
    text, blocks = b"", b""
    for i, word in enumerate(words):
        if i % 16 == 0:
            blocks += short(len(text))
        text += bytes([len(word)]) + word.encode()
    table("word_blocks", blocks, out)
    out.append("/// Words, after a byte with the length each; those from COMMON on are sorted.")
    table("words", text, out)

    data, runs, last = b"", [], None
    for code, parts in own:
        encoded = b""
        for part in parts:
            at = places[part]
            beyond = at - common
            encoded += bytes([at]) if at < common else bytes([common + (beyond >> 8), beyond & 255])
        if last is None or code != last + 1 or code - runs[-1][0] >= RUN:
            runs.append([code, 0, len(data)])
        runs[-1][1] += 1
        last = code
        data += bytes([len(encoded)]) + encoded
    out.append("/// Runs of characters that have names: the first, 3 bytes; how many, 1; where the names begin, 3.")
    table("runs", b"".join(short(code) + bytes([n]) + short(at) for code, n, at in runs), out)
    out.append("/// The names, after a byte with the length each.")
    table("names", data, out)


def other_names(aliases, sequences, out):
    lines = []
    for line in open(aliases):
        code, _, rest = line.strip().partition(";")
        if code and not code.startswith("#"):
            lines.append((rest.partition(";")[0], chr(int(code, 16))))
    for line in open(sequences):
        first, _, second = line.strip().partition(";")
        if not second:
            first, _, second = line.strip().replace(" ", "\0").partition("\t")
        if first and not first.startswith("#") and second:
            name, codes = (second, first) if re.fullmatch(r"[0-9A-F ]+", first) else (first, second)
            lines.append((name, "".join(chr(int(x, 16)) for x in codes.split())))
    known = []
    for name, text in lines:
        try:
            if unicodedata.lookup(name) == text and unicodedata.name(text[0], "") != name:
                known.append((name, text))
        except KeyError:
            pass
    known = sorted(set(known))
    print(len(known), "other names of", len(lines))
    out.append("/// Lines of other names: the name, a semicolon, code points.")
    text = "".join(f"{name};{' '.join(f'{ord(c):X}' for c in chars)}\n" for name, chars in known)
    table("other_names", text.encode(), out)


def main():
    assert sys.version_info[:2] == (3, 12) and unicodedata.unidata_version == "15.0.0"
    out = ["//! How to read the tables of `unicodedata` beside this file. Written by generate_database.py.", ""]
    properties(out)
    decompositions(out)
    numbers(out)
    names(out)
    other_names(sys.argv[1], sys.argv[2], out)
    (HERE / "database.rs").write_text("\n".join(out) + "\n")


if __name__ == "__main__":
    main()
