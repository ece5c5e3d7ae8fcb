"""The bits of flags, and what `unique` and `verify` find wrong with an enumeration."""

import builtins


def _is_single(value):
    return value > 0 and value & (value - 1) == 0


def _single_bits(value):
    while value:
        low = value & -value
        yield low
        value ^= low


def bin(num, max_bits=None):
    """Binary digits in two's complement, the sign's apart."""
    size = max(num.bit_length(), 1)
    digits = builtins.bin(num & (1 << size) - 1 if num < 0 else num)[2:].rjust(size, "0")
    if num < 0:
        digits = builtins.bin(num + (1 << size))[2:].rjust(size, "0")
    sign = "1" if num < 0 else "0"
    if num.bit_length() == 0:
        digits = sign
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign * max_bits + digits)[-max_bits:]
    return f"0b{sign} {digits}"


def _combined_name(cls, value, strict):
    """The names of the members that a value is made of; `strict` refuses bits that none of them has."""
    if not value:
        return None
    singles = cls._singles_mask_
    members = list(cls._iter_member_(value & singles))
    combined = 0
    for one in members:
        combined |= one._value_
    if value & ~singles:
        for one in cls._member_map_.values():
            if one not in members and one._value_ and one._value_ & value == one._value_:
                members.append(one)
                combined |= one._value_
    unknown = value ^ combined
    if not combined:
        return None
    if unknown and strict:
        raise ValueError(f"{cls!r}: no members with value {unknown!r}")
    name = "|".join([one._name_ for one in members])
    if unknown:
        name += f"|{cls._numeric_repr_(unknown)}"
    return name


def _aliases(enumeration):
    return [f"{alias} -> {one._name_}" for alias, one in enumeration.__members__.items() if alias != one._name_]


def _verify_unique(enumeration):
    found = _aliases(enumeration)
    if found:
        raise ValueError(f"aliases found in {enumeration!r}: {', '.join(found)}")


def _verify_continuous(enumeration, is_flag):
    values = set(one._value_ for one in enumeration)
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    missing = []
    if is_flag:
        for bit in range(low.bit_length(), high.bit_length() - 1):
            if (1 << bit) not in values:
                missing.append(1 << bit)
    else:
        missing = [value for value in range(low + 1, high) if value not in values]
    if missing:
        kind = "flag" if is_flag else "enum"
        shown = ", ".join([str(value) for value in missing])
        raise ValueError(f"invalid {kind} {enumeration.__name__!r}: missing values {shown}"[:256])


def _verify_named(enumeration):
    names = enumeration._member_names_
    values = [one._value_ for one in enumeration]
    aliases, total = [], 0
    for name, alias in enumeration._member_map_.items():
        if name in names or alias._value_ < 0:
            continue
        missed = [bit for bit in _single_bits(alias._value_) if bit not in values]
        if missed:
            aliases.append(name)
            for bit in missed:
                total |= bit
    if not aliases:
        return
    if len(aliases) == 1:
        start = f"alias {aliases[0]} is missing"
    else:
        start = f"aliases {', '.join(aliases[:-1])} and {aliases[-1]} are missing"
    which = f"combined values of 0x{total:x}" if not _is_single(total) else f"value 0x{total:x}"
    raise ValueError(
        f"invalid Flag {enumeration.__name__!r}: {start} {which} [use enum.show_flag_values(value) for details]"
    )
