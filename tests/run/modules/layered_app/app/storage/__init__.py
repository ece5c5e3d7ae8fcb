print("storage begins")
__all__ = ["Memory", "default"]
opened = 0
_private_default = None
from .memory import Memory


def helper():
    return "not exported"


def default():
    global _private_default, opened
    if _private_default is None:
        _private_default = Memory()
        opened += 1
    return _private_default
