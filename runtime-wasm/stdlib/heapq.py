#@ builtin _heapq: heappush heappop heapreplace heappushpop heapify _heappop_max _heapreplace_max _heapify_max
"""Heaps in lists: every item is at most as large as the two below it."""

__all__ = [
    "heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop",
]


_NOTHING = object()


def _rise(heap, start, place):
    """Moves the item at `place` up to where it belongs, not above `start`."""
    item = heap[place]
    while place > start:
        parent = (place - 1) >> 1
        above = heap[parent]
        if not item < above:
            break
        heap[place] = above
        place = parent
    heap[place] = item


def _sink(heap, place):
    """Moves the smaller children up all the way, then the item up from the leaf."""
    end = len(heap)
    start = place
    item = heap[place]
    child = 2 * place + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _rise(heap, start, place)


def _no_list(value, what):
    kind = "None" if value is None else type(value).__name__
    return TypeError(f"{what} must be list, not {kind}")


def heappush(heap, item, /):
    if not isinstance(heap, list):
        raise _no_list(heap, "heappush() argument 1")
    heap.append(item)
    _rise(heap, 0, len(heap) - 1)


def heappop(heap, /):
    if not isinstance(heap, list):
        raise _no_list(heap, "heappop() argument")
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if heap:
        smallest = heap[0]
        heap[0] = last
        _sink(heap, 0)
        return smallest
    return last


def heapreplace(heap, item, /):
    if not isinstance(heap, list):
        raise _no_list(heap, "heapreplace() argument 1")
    if not heap:
        raise IndexError("index out of range")
    smallest = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return smallest


def heappushpop(heap, item, /):
    if not isinstance(heap, list):
        raise _no_list(heap, "heappushpop() argument 1")
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sink(heap, 0)
    return item


def heapify(x, /):
    if not isinstance(x, list):
        raise _no_list(x, "heapify() argument")
    for place in range(len(x) // 2 - 1, -1, -1):
        _sink(x, place)


def _sink_largest(heap, place):
    """The same where every item is at least as large as the two below it."""
    end = len(heap)
    start = place
    item = heap[place]
    child = 2 * place + 1
    while child < end:
        right = child + 1
        if right < end and not heap[right] < heap[child]:
            child = right
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    while place > start:
        parent = (place - 1) >> 1
        above = heap[parent]
        if not above < item:
            break
        heap[place] = above
        place = parent
    heap[place] = item


def _heapify_max(x, /):
    if not isinstance(x, list):
        raise _no_list(x, "_heapify_max() argument")
    for place in range(len(x) // 2 - 1, -1, -1):
        _sink_largest(x, place)


def _heappop_max(heap, /):
    if not isinstance(heap, list):
        raise _no_list(heap, "_heappop_max() argument")
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if heap:
        largest = heap[0]
        heap[0] = last
        _sink_largest(heap, 0)
        return largest
    return last


def _heapreplace_max(heap, item, /):
    if not isinstance(heap, list):
        raise _no_list(heap, "_heapreplace_max() argument 1")
    if not heap:
        raise IndexError("index out of range")
    largest = heap[0]
    heap[0] = item
    _sink_largest(heap, 0)
    return largest


def _one(iterable, key, choose):
    found = choose(iterable, default=_NOTHING, key=key)
    return [] if found is _NOTHING else [found]


def _best(n, iterable, key, largest):
    """The first of what is sorted; what came earlier, by its number, stands before its equals."""
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=largest)[:n]
    sink = _sink if largest else _sink_largest
    step = -1 if largest else 1
    order = 0
    heap = []
    iterator = iter(iterable)
    for _, item in zip(range(n), iterator):
        heap.append((item if key is None else key(item), order, item))
        order += step
    if not heap:
        return []
    for place in range(len(heap) // 2 - 1, -1, -1):
        sink(heap, place)
    worst = heap[0][0]
    for item in iterator:
        rank = item if key is None else key(item)
        if (worst < rank) if largest else (rank < worst):
            heap[0] = (rank, order, item)
            sink(heap, 0)
            worst = heap[0][0]
            order += step
    heap.sort(reverse=largest)
    return [entry[2] for entry in heap]


def nlargest(n, iterable, key=None):
    if n == 1:
        return _one(iterable, key, max)
    return _best(n, iterable, key, True)


def nsmallest(n, iterable, key=None):
    if n == 1:
        return _one(iterable, key, min)
    return _best(n, iterable, key, False)


def merge(*iterables, key=None, reverse=False):
    """The items of sorted iterables in order; of equal ones, the earlier iterable's first."""
    sink = _sink_largest if reverse else _sink
    step = -1 if reverse else 1
    order = 0
    # A heap of what is next: its rank, the number of its iterable (never two alike), the item, the rest.
    heads = []
    for iterable in iterables:
        iterator = iter(iterable)
        for item in iterator:
            heads.append([item if key is None else key(item), order, item, iterator])
            break
        order += step
    for place in range(len(heads) // 2 - 1, -1, -1):
        sink(heads, place)
    while len(heads) > 1:
        head = heads[0]
        yield head[2]
        for item in head[3]:
            head[0] = item if key is None else key(item)
            head[2] = item
            break
        else:
            last = heads.pop()
            if last is head:
                continue
            heads[0] = last
        sink(heads, 0)
    for head in heads:
        yield head[2]
        yield from head[3]


if sys.version_info >= (3, 14):
    def heapify_max(heap, /):
        """Makes a list a heap whose first item is the largest."""
        if not isinstance(heap, list):
            raise _no_list(heap, "heapify_max() argument")
        _heapify_max(heap)

    def heappop_max(heap, /):
        """Takes the largest item."""
        if not isinstance(heap, list):
            raise _no_list(heap, "heappop_max() argument")
        return _heappop_max(heap)

    def heapreplace_max(heap, item, /):
        """Takes the largest item, and puts another in."""
        if not isinstance(heap, list):
            raise _no_list(heap, "heapreplace_max() argument 1")
        return _heapreplace_max(heap, item)

    def heappush_max(heap, item, /):
        """Puts an item into a heap whose first item is the largest."""
        if not isinstance(heap, list):
            raise _no_list(heap, "heappush_max() argument 1")
        heap.append(item)
        place = len(heap) - 1
        while place > 0:
            above = (place - 1) >> 1
            if not heap[above] < item:
                break
            heap[place] = heap[above]
            place = above
        heap[place] = item

    def heappushpop_max(heap, item, /):
        """Puts an item in and takes the largest."""
        if not isinstance(heap, list):
            raise _no_list(heap, "heappushpop_max() argument 1")
        if heap and item < heap[0]:
            return _heapreplace_max(heap, item)
        return item
