"""Writes `type_names.txt`: the names that `dir` shows for each builtin type, its own ones only.

Run with CPython 3.12. One line for each type: its name, a colon, the names, special ones as `+name`.
"""

import builtins
import collections
import functools
import itertools
import operator
import pathlib
import random
import re
import sys
import types
import weakref

HERE = pathlib.Path(__file__).parent


def types_of_values():
    def function():
        yield

    async def coroutine():
        pass

    async def agenerator():
        yield

    class Plain:
        __slots__ = ("slot",)

    running = coroutine()
    running.close()
    try:
        raise ValueError
    except ValueError as error:
        trace = error.__traceback__
    values = [
        function, function(), running, agenerator(), (lambda: 0).__code__, trace, trace.tb_frame, sys, len, [].append,
        str.join, int.__add__, (1).__add__, Plain.slot, int.real, Plain.__dict__, {}.keys(), {}.values(), {}.items(),
        iter([]), iter(()), iter(""), iter("é"), iter(b""), iter(bytearray()), iter(set()), iter({}), iter({}.values()),
        iter({}.items()), iter(range(0)), iter(range(1 << 70)), reversed([]), reversed({}), reversed({}.values()),
        reversed({}.items()), iter(int, 0), NotImplemented, ..., None, list[int], int | str, types.CellType(),
        Plain().__class__.__call__, weakref.ref(Plain.__class__), sys.version_info, sys.float_info, sys.int_info,
        sys.hash_info, sys.flags, sys.implementation, sys.stdout, sys.stdout.buffer, sys.stdin.buffer, dict.fromkeys,
        dict.__dict__["fromkeys"], itertools.tee([])[0], random.Random(), re.compile(""), re.match("", ""),
    ]
    return {type(value) for value in values}


def main():
    found = types_of_values()
    for module in (builtins, collections, itertools, functools, operator, types, weakref):
        found.update(v for v in vars(module).values() if isinstance(v, type))
    lines = {}
    for kind in found:
        if kind.__name__ == "Plain" or any(isinstance(v, types.FunctionType) for v in vars(kind).values()):
            continue
        names = sorted(vars(kind))
        short = ["+" + n[2:-2] if n.startswith("__") and n.endswith("__") else n for n in names]
        lines[kind.__name__] = kind.__name__ + ":" + " ".join(short)
    (HERE / "type_names.txt").write_text("".join(lines[name] + "\n" for name in sorted(lines)))


main()
