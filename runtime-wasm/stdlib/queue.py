#@ class _queue: SimpleQueue
"""Queues. One thread runs: what would wait for another thread is refused."""

import heapq
from _collections import deque

__all__ = ["Empty", "Full", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]


class Empty(Exception):
    """Exception raised by Queue.get(block=0)/get_nowait()."""

    __module__ = "_queue"


class Full(Exception):
    """Exception raised by Queue.put(block=0)/put_nowait()."""


if sys.version_info >= (3, 13):
    class ShutDown(Exception):
        """Raised when put/get with shut-down queue."""


def _forever(what):
    raise RuntimeError(f"{what} would wait forever: this program has one thread")


class Queue:
    """First in, first out."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.unfinished_tasks = 0
        self._init(maxsize)

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def __class_getitem__(cls, item):
        return cls

    def task_done(self):
        left = self.unfinished_tasks - 1
        if left < 0:
            raise ValueError("task_done() called too many times")
        self.unfinished_tasks = left

    def join(self):
        if self.unfinished_tasks:
            _forever("Queue.join()")

    def qsize(self):
        return self._qsize()

    def empty(self):
        return not self._qsize()

    def full(self):
        return 0 < self.maxsize <= self._qsize()

    if sys.version_info >= (3, 13):
        is_shutdown = False

        def shutdown(self, immediate=False):
            """No more puts; gets end when the queue is empty, or at once."""
            self.is_shutdown = True
            if immediate:
                while self._qsize():
                    self._get()
                    if self.unfinished_tasks > 0:
                        self.unfinished_tasks -= 1

    def put(self, item, block=True, timeout=None):
        if sys.version_info >= (3, 13):
            if self.is_shutdown:
                raise ShutDown
        if self.maxsize > 0 and self._qsize() >= self.maxsize:
            if block:
                if timeout is None:
                    _forever("Queue.put()")
                if timeout < 0:
                    raise ValueError("'timeout' must be a non-negative number")
            raise Full
        self._put(item)
        self.unfinished_tasks += 1

    def get(self, block=True, timeout=None):
        if sys.version_info >= (3, 13):
            if self.is_shutdown and not self._qsize():
                raise ShutDown
        if not self._qsize():
            if block:
                if timeout is None:
                    _forever("Queue.get()")
                if timeout < 0:
                    raise ValueError("'timeout' must be a non-negative number")
            raise Empty
        return self._get()

    def put_nowait(self, item):
        return self.put(item, block=False)

    def get_nowait(self):
        return self.get(block=False)


class PriorityQueue(Queue):
    """The smallest item first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heapq.heappush(self.queue, item)

    def _get(self):
        return heapq.heappop(self.queue)


class LifoQueue(Queue):
    """Last in, first out."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.pop()


class SimpleQueue:
    """First in, first out, without a bound."""

    def __init__(self):
        self._queue = deque()

    def __class_getitem__(cls, item):
        return cls

    def put(self, item, block=True, timeout=None):
        self._queue.append(item)

    def get(self, block=True, timeout=None):
        if not self._queue:
            if block:
                if timeout is None:
                    _forever("SimpleQueue.get()")
                if timeout < 0:
                    raise ValueError("'timeout' must be a non-negative number")
            raise Empty
        return self._queue.popleft()

    def put_nowait(self, item):
        self._queue.append(item)

    def get_nowait(self):
        return self.get(block=False)

    def empty(self):
        return not self._queue

    def qsize(self):
        return len(self._queue)
