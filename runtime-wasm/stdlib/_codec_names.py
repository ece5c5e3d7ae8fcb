"""The names of text encodings."""

_SPOKEN = {
    "utf_8": "utf-8", "utf8": "utf-8", "u8": "utf-8", "utf": "utf-8", "cp65001": "utf-8", "utf_8_sig": "utf-8-sig",
    "utf_16": "utf-16", "utf16": "utf-16", "u16": "utf-16", "utf_16_le": "utf-16-le", "utf_16le": "utf-16-le",
    "utf_16_be": "utf-16-be", "utf_16be": "utf-16-be", "utf_32": "utf-32", "utf32": "utf-32", "u32": "utf-32",
    "utf_32_le": "utf-32-le", "utf_32le": "utf-32-le", "utf_32_be": "utf-32-be", "utf_32be": "utf-32-be",
    "us_ascii": "ascii", "us": "ascii", "646": "ascii", "cp367": "ascii", "latin_1": "iso8859-1",
    "latin1": "iso8859-1", "latin": "iso8859-1", "l1": "iso8859-1", "iso_8859_1": "iso8859-1",
    "iso8859_1": "iso8859-1", "8859": "iso8859-1", "cp819": "iso8859-1", "iso8859": "iso8859-1",
    "windows_1252": "cp1252", "1252": "cp1252", "unicode_escape": "unicode-escape",
    "raw_unicode_escape": "raw-unicode-escape", "koi8_r": "koi8-r", "koi8_u": "koi8-u",
    "utf_7": "utf-7", "utf7": "utf-7", "u7": "utf-7", "unicode_1_1_utf_7": "utf-7",
}


def _spoken(key):
    """The name of an encoding as CodecInfo has it."""
    name = _SPOKEN.get(key)
    if name is None:
        name = key.replace("iso8859_", "iso8859-").replace("mac_", "mac-") if key != "mac_roman" else "mac-roman"
    return name
