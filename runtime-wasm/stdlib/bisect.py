#@ builtin _bisect: bisect_left bisect_right insort_left insort_right
"""Places in sorted sequences, found by halving."""


def _end(hi):
    """A place from what has one."""
    if not hasattr(hi, "__index__"):
        raise TypeError(f"argument should be integer or None, not '{type(hi).__name__}'")
    return range(hi).stop


def bisect_right(a, x, lo=0, hi=None, *, key=None):
    if lo.__class__ is not int:
        lo = range(lo).stop
    if hi.__class__ is not int and hi is not None:
        hi = _end(hi)
    if lo < 0:
        raise ValueError("lo must be non-negative")
    # -1 says the end, too.
    if hi is None or hi == -1:
        hi = len(a)
    if key is None:
        while lo < hi:
            mid = (lo + hi) // 2
            if x < a[mid]:
                hi = mid
            else:
                lo = mid + 1
    else:
        while lo < hi:
            mid = (lo + hi) // 2
            if x < key(a[mid]):
                hi = mid
            else:
                lo = mid + 1
    return lo


def bisect_left(a, x, lo=0, hi=None, *, key=None):
    if lo.__class__ is not int:
        lo = range(lo).stop
    if hi.__class__ is not int and hi is not None:
        hi = _end(hi)
    if lo < 0:
        raise ValueError("lo must be non-negative")
    # -1 says the end, too.
    if hi is None or hi == -1:
        hi = len(a)
    if key is None:
        while lo < hi:
            mid = (lo + hi) // 2
            if a[mid] < x:
                lo = mid + 1
            else:
                hi = mid
    else:
        while lo < hi:
            mid = (lo + hi) // 2
            if key(a[mid]) < x:
                lo = mid + 1
            else:
                hi = mid
    return lo


def insort_right(a, x, lo=0, hi=None, *, key=None):
    place = bisect_right(a, x if key is None else key(x), lo, hi, key=key)
    a.insert(place, x)


def insort_left(a, x, lo=0, hi=None, *, key=None):
    place = bisect_left(a, x if key is None else key(x), lo, hi, key=key)
    a.insert(place, x)


bisect = bisect_right
insort = insort_right
