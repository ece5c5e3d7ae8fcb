#@ class _thread: lock RLock _local
"""Locks where there is one thread: what is held can only be released by whoever asks for it.

Threads cannot be started, so the names that start them are not here. What would wait for another thread forever
says so; what would wait for some time has the answer at once.
"""

TIMEOUT_MAX = 9223372036.0
error = RuntimeError

_IDENT = 1


def get_ident():
    return _IDENT


def get_native_id():
    return _IDENT


def _may_wait(blocking, timeout):
    """Whether the caller would wait without an end; what cannot be asked for is refused."""
    if not blocking:
        if timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        return False
    if timeout < 0 and timeout != -1:
        raise ValueError("timeout value must be positive")
    if timeout >= 2**63:
        raise OverflowError("timestamp out of range for platform time_t")
    if timeout > TIMEOUT_MAX:
        raise OverflowError("timeout value is too large")
    return timeout == -1


class lock:
    __slots__ = ("_held", "__weakref__")
    __module__ = "_thread"

    def __init__(self):
        self._held = False

    def acquire(self, blocking=True, timeout=-1):
        forever = _may_wait(blocking, timeout)
        if not self._held:
            self._held = True
            return True
        if forever:
            raise RuntimeError("acquire() would wait forever: this program has one thread")
        return False

    def release(self):
        if not self._held:
            raise RuntimeError("release unlocked lock")
        self._held = False

    def locked(self):
        return self._held

    acquire_lock = acquire
    release_lock = release
    locked_lock = locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc_info):
        self.release()

    def __repr__(self):
        state = "locked" if self._held else "unlocked"
        return f"<{state} _thread.lock object at {id(self):#x}>"


class RLock:
    __slots__ = ("_count", "__weakref__")
    __module__ = "_thread"

    def __init__(self):
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        _may_wait(blocking, timeout)
        self._count += 1
        return True

    def release(self):
        if not self._count:
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc_info):
        self.release()

    def _is_owned(self):
        return self._count > 0

    def _recursion_count(self):
        return self._count

    def __repr__(self):
        state = "locked" if self._count else "unlocked"
        owner = _IDENT if self._count else 0
        return f"<{state} {type(self).__module__}.{type(self).__qualname__} object owner={owner} count={self._count} at {id(self):#x}>"


LockType = lock


def allocate_lock():
    return lock()


allocate = allocate_lock


class _local:
    __module__ = "_thread"

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        return object.__new__(cls)
