"""The marks that encoded text begins with, and how much of its bytes is whole."""

from _codecs import utf_7_decode
from _whole_parts import whole_part

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"
BOM = BOM_UTF16 = BOM_UTF16_LE
BOM_UTF32 = BOM_UTF32_LE
BOM32_LE = BOM_UTF16_LE
BOM32_BE = BOM_UTF16_BE
BOM64_LE = BOM_UTF32_LE
BOM64_BE = BOM_UTF32_BE


def _whole_part(data, name):
    """How many of the bytes end with a whole character, or a whole escape."""
    if name in ("unicode-escape", "raw-unicode-escape"):
        return _whole_escapes(data, name == "raw-unicode-escape")
    if name == "utf-7":
        return utf_7_decode(data, "ignore", False)[1]
    return whole_part(data, name)


def _whole_escapes(data, raw):
    """How many of the bytes end with a whole escape."""
    size = len(data)
    at = data.find(b"\\")
    while at >= 0:
        if at + 1 == size:
            return at
        kind = data[at + 1]
        digits = 4 if kind == 117 else 8 if kind == 85 else 2 if kind == 120 and not raw else 0
        end = at + 2
        while end < min(size, at + 2 + digits) and data[end] in b"0123456789abcdefABCDEF":
            end += 1
        if digits and end == size < at + 2 + digits:
            return at
        if kind == 78 and not raw:
            if data[end:end + 1] in (b"", b"{") and data.find(b"}", end) < 0:
                return at
        at = data.find(b"\\", end)
    return size


_MARKS = {
    "utf-8-sig": (3, ((BOM_UTF8, "utf-8"),), "utf-8"),
    "utf-16": (2, ((BOM_UTF16_LE, "utf-16-le"), (BOM_UTF16_BE, "utf-16-be")), "utf-16-le"),
    "utf-32": (4, ((BOM_UTF32_LE, "utf-32-le"), (BOM_UTF32_BE, "utf-32-be")), "utf-32-le"),
}
