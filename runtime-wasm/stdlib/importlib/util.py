"""Questions about modules, among those that are compiled into the program."""

import importlib


def resolve_name(name, package):
    return importlib._resolve(name, package) if name.startswith(".") else name


def find_spec(name, package=None):
    name = resolve_name(name, package)
    parent = name.rpartition(".")[0]
    if parent:
        importlib._import(parent)
    found = __module_by_name__(name, False)
    if found is None:
        return None
    spec = found.__spec__
    if spec is None:
        raise ValueError(f"{name}.__spec__ is None")
    return spec
