"""Questions about coroutines."""

from _asyncio import is_coroutine_function, is_coroutine_object

_MARK = object()


def iscoroutine(obj):
    """Whether the object is a coroutine."""
    return is_coroutine_object(obj)


def iscoroutinefunction(func):
    """Whether calls of the function give coroutines."""
    return is_coroutine_function(func)
