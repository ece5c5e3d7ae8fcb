"""Writes `builtins.tsv`: what CPython 3.12 has under `builtins` and in every builtin type, one line each.

Run by hand with CPython 3.12, with the file as argument; reasons that stand there are kept, and
`tests/inventory.rs` holds the result against the records of the runtime (`BLESS=1` settles the states).
Fields are separated by tabs: owner, name, kind, `__text_signature__` or nothing, bases, state.
"""

import builtins
import pathlib
import sys
import types


async def coroutine():
    pass


async def async_generator():
    yield


def with_cell():
    return with_cell


def traceback():
    try:
        raise ValueError
    except ValueError as error:
        return error.__traceback__


TYPES = {
    "list_iterator": type(iter([])),
    "list_reverseiterator": type(reversed([])),
    "tuple_iterator": type(iter(())),
    "str_iterator": type(iter("é")),
    "str_ascii_iterator": type(iter("a")),
    "bytes_iterator": type(iter(b"")),
    "bytearray_iterator": type(iter(bytearray())),
    "range_iterator": type(iter(range(1))),
    "longrange_iterator": type(iter(range(2**70))),
    "set_iterator": type(iter(set())),
    "memory_iterator": type(iter(memoryview(b""))),
    "iterator": type(iter(type("S", (), {"__getitem__": 0})())),
    "callable_iterator": type(iter(int, 1)),
    "dict_keys": type({}.keys()),
    "dict_values": type({}.values()),
    "dict_items": type({}.items()),
    "dict_keyiterator": type(iter({})),
    "dict_valueiterator": type(iter({}.values())),
    "dict_itemiterator": type(iter({}.items())),
    "dict_reversekeyiterator": type(reversed({})),
    "dict_reversevalueiterator": type(reversed({}.values())),
    "dict_reverseitemiterator": type(reversed({}.items())),
    "generator": types.GeneratorType,
    "coroutine": types.CoroutineType,
    "async_generator": types.AsyncGeneratorType,
    "function": types.FunctionType,
    "code": types.CodeType,
    "method": types.MethodType,
    "builtin_function_or_method": types.BuiltinFunctionType,
    "wrapper_descriptor": types.WrapperDescriptorType,
    "method-wrapper": types.MethodWrapperType,
    "method_descriptor": types.MethodDescriptorType,
    "classmethod_descriptor": types.ClassMethodDescriptorType,
    "getset_descriptor": types.GetSetDescriptorType,
    "member_descriptor": types.MemberDescriptorType,
    "module": types.ModuleType,
    "mappingproxy": types.MappingProxyType,
    "cell": types.CellType,
    "traceback": types.TracebackType,
    "frame": types.FrameType,
    "NoneType": types.NoneType,
    "ellipsis": types.EllipsisType,
    "NotImplementedType": types.NotImplementedType,
    "GenericAlias": types.GenericAlias,
    "UnionType": types.UnionType,
}



def signature(value):
    """What `inspect.signature` reads of it, in CPython's own form."""
    value = getattr(value, "__func__", value)
    return (getattr(value, "__text_signature__", None) or "").replace("\n", "\\n")


def kind(value):
    if isinstance(value, (types.GetSetDescriptorType, types.MemberDescriptorType, property)):
        return "attribute"
    if isinstance(value, (classmethod, types.ClassMethodDescriptorType)):
        return "classmethod"
    if isinstance(value, (staticmethod, types.BuiltinFunctionType)):
        return "staticmethod"
    return "method" if callable(value) else "constant"


def names():
    for name in sorted(vars(builtins)):
        value = getattr(builtins, name)
        if name.startswith("__") and name not in ("__import__", "__build_class__", "__debug__"):
            continue
        if name in ("copyright", "credits", "license", "exit", "quit", "_"):
            continue
        what = "class" if isinstance(value, type) else "function" if callable(value) else "constant"
        yield "builtins", name, what, signature(value) if what == "function" else "", ""
    own = {v.__name__: v for v in vars(builtins).values() if isinstance(v, type) and v.__module__ == "builtins"}
    for owner, type_ in {**own, **TYPES}.items():
        bases = " ".join(b.__name__ for b in type_.__mro__[1:])
        for name in sorted(vars(type_)):
            value = vars(type_)[name]
            if name not in ("__doc__", "__module__", "__weakref__"):
                yield owner, name, kind(value), "" if kind(value) == "attribute" else signature(value), bases


def main(path):
    old = {}
    if path.exists():
        for line in path.read_text().splitlines():
            row = line.split("\t")
            old[row[0], row[1]] = row[5]
    with path.open("w") as out:
        for row in names():
            print(*row, old.get(row[:2], "absent"), sep="\t", file=out)


main(pathlib.Path(sys.argv[1]))
