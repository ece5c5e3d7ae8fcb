"""Codecs from text to text and from bytes to bytes: rot13, hex, base64. Each gives the result and what it took."""


def rot13(text, errors="strict"):
    out = []
    for c in text:
        if "a" <= c <= "z":
            c = chr((ord(c) - 84) % 26 + 97)
        elif "A" <= c <= "Z":
            c = chr((ord(c) - 52) % 26 + 65)
        out.append(c)
    return "".join(out), len(text)


def hex_encode(data, errors="strict"):
    return bytes(data).hex().encode("ascii"), len(data)


def hex_decode(data, errors="strict"):
    return bytes.fromhex(bytes(data).decode("ascii")), len(data)


_DIGITS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def base64_encode(data, errors="strict"):
    data = bytes(data)
    out = bytearray()
    for line in range(0, len(data), 57):
        part = data[line:line + 57]
        for at in range(0, len(part), 3):
            piece = part[at:at + 3]
            bits = int.from_bytes(piece + bytes(3 - len(piece)), "big")
            group = bytes(_DIGITS[bits >> shift & 63] for shift in (18, 12, 6, 0))
            out += group[: len(piece) + 1] + b"=" * (3 - len(piece))
        out += b"\n"
    return bytes(out), len(data)


def base64_decode(data, errors="strict"):
    out = bytearray()
    bits = 0
    count = 0
    for byte in bytes(data):
        at = _DIGITS.find(byte)
        if at >= 0:
            bits = bits << 6 | at
            count += 1
            if count == 4:
                out += bits.to_bytes(3, "big")
                bits = count = 0
    if count > 1:
        out += (bits << 6 * (4 - count)).to_bytes(3, "big")[: count - 1]
    return bytes(out), len(data)
