"""How much of encoded text is whole, for what decodes it piece by piece."""

_SECOND_BYTES = {0xE0: (0xA0, 0xBF), 0xF0: (0x90, 0xBF), 0xF4: (0x80, 0x8F)}


def whole_part(data, name):
    """How many of the bytes end with a whole character."""
    size = len(data)
    if name in ("utf-8", "utf-8-sig"):
        back = 1
        while back <= 3 and back <= size:
            byte = data[size - back]
            if byte >= 0xC0:
                need = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
                whole = back >= need or byte < 0xC2 or byte > 0xF4
                if back > 1:
                    # What can no longer become a character is wrong now.
                    least, most = _SECOND_BYTES.get(byte, (0x80, 0xBF))
                    whole |= not least <= data[size - back + 1] <= most
                return size if whole else size - back
            if byte < 0x80:
                return size
            back += 1
        return size
    if name.startswith("utf-16"):
        even = size & ~1
        if even >= 2:
            high = data[even - 2] if name.endswith("be") else data[even - 1]
            if 0xD8 <= high < 0xDC:
                return even - 2
        return even
    if name.startswith("utf-32"):
        return size & ~3
    return size
