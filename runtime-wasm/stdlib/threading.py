"""What a program with one thread can do of `threading`: locks, events, semaphores, what belongs to the thread.

`Thread` and what makes threads are not here: a program that needs them is refused where it names them.
"""

from _thread import RLock, TIMEOUT_MAX, _local as local, _may_wait, allocate_lock, get_ident, get_native_id
from _thread import lock as _Lock

ThreadError = RuntimeError

Lock = allocate_lock


class _MainThread:
    """The thread that runs the program."""

    def __init__(self):
        self.name = "MainThread"
        self.daemon = False
        self._ident = get_ident()

    @property
    def ident(self):
        return self._ident

    @property
    def native_id(self):
        return get_native_id()

    def is_alive(self):
        return True

    def getName(self):
        return self.name

    def setName(self, name):
        self.name = name

    def isDaemon(self):
        return self.daemon

    def join(self, timeout=None):
        raise RuntimeError("cannot join current thread")

    def start(self):
        raise RuntimeError("threads can only be started once")

    def __repr__(self):
        return f"<_MainThread({self.name}, started {self._ident})>"


_main = _MainThread()


def main_thread():
    return _main


def current_thread():
    return _main


currentThread = current_thread


def active_count():
    return 1


activeCount = active_count


def enumerate():
    return [_main]


class Event:
    def __init__(self):
        self._flag = False

    def __repr__(self):
        status = "set" if self._flag else "unset"
        return f"<{type(self).__module__}.{type(self).__qualname__} at {id(self):#x}: {status}>"

    def is_set(self):
        return self._flag

    isSet = is_set

    def set(self):
        self._flag = True

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        if not self._flag and timeout is None:
            raise RuntimeError("wait() would wait forever: this program has one thread")
        return self._flag


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._value = value

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} at {id(self):#x}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        if self._value:
            self._value -= 1
            return True
        if blocking and timeout is None:
            raise RuntimeError("acquire() would wait forever: this program has one thread")
        return False

    __enter__ = acquire

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        self._value += n

    def __exit__(self, t, v, tb):
        self.release()


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} at {id(self):#x}: value={self._value}/{self._initial_value}>"

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        self._value += n
