"""References that do not keep objects alive, and containers of them."""

from _weakref import (
    CallableProxyType, ProxyType, ReferenceType, bind, getweakrefcount, getweakrefs, proxy, ref, report,
)
import atexit
import itertools

ProxyTypes = (ProxyType, CallableProxyType)

__all__ = [
    "ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType",
    "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize",
]

_MISSING = object()


class WeakMethod(ref):
    """A reference to a bound method that lives as long as the object."""

    __slots__ = "_function", "_alive", "__weakref__"

    def __new__(cls, meth, callback=None):
        try:
            target = meth.__self__
            function = meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None

        def gone(_):
            method = own()
            if method is not None and method._alive:
                method._alive = False
                if callback is not None:
                    callback(method)

        self = ref.__new__(cls, target, gone)
        self._function = ref(function, gone)
        self._alive = True
        own = ref(self)
        return self

    def __call__(self):
        target = ref.__call__(self)
        function = self._function()
        if target is None or function is None:
            return None
        return bind(function, target)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not self._alive or not other._alive:
            return self is other
        return ref.__eq__(self, other) and self._function == other._function

    def __ne__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        return not self == other

    __hash__ = ref.__hash__


class KeyedRef(ref):
    """A reference that knows the key under which it is stored."""

    __slots__ = ("key",)

    def __new__(cls, ob, callback, key):
        self = ref.__new__(cls, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        pass


class WeakValueDictionary:
    """A mapping whose entries go when nothing else refers to their values."""

    def __init__(self, other=(), /, **kw):
        own = ref(self)

        def remove(gone):
            self = own()
            if self is not None:
                if self._readers:
                    self._pending.append(gone.key)
                else:
                    self._drop(gone.key)

        self._remove = remove
        self._readers = 0
        self._pending = []
        self.data = {}
        self.update(other, **kw)

    def _drop(self, key):
        # The key may hold a new value by now.
        known = self.data.get(key)
        if known is not None and known() is None:
            del self.data[key]

    def _commit(self):
        while self._pending:
            self._drop(self._pending.pop())

    def _leave(self):
        self._readers -= 1
        if not self._readers:
            self._commit()

    def __getitem__(self, key):
        if self._pending and not self._readers:
            self._commit()
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __delitem__(self, key):
        if self._pending and not self._readers:
            self._commit()
        del self.data[key]

    def __len__(self):
        if self._pending and not self._readers:
            self._commit()
        return len(self.data) - len(self._pending)

    def __contains__(self, key):
        try:
            value = self.data[key]()
        except KeyError:
            return False
        return value is not None

    def __repr__(self):
        return "<%s at %#x>" % (self.__class__.__name__, id(self))

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._remove, key)

    def copy(self):
        new = WeakValueDictionary()
        for key, value in self.items():
            new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        new = self.__class__()
        for key, value in self.items():
            new[deepcopy(key, memo)] = value
        return new

    def get(self, key, default=None):
        try:
            known = self.data[key]
        except KeyError:
            return default
        value = known()
        return default if value is None else value

    def items(self):
        self._readers += 1
        try:
            for key, known in self.data.items():
                value = known()
                if value is not None:
                    yield key, value
        finally:
            self._leave()

    def keys(self):
        self._readers += 1
        try:
            for key, known in self.data.items():
                if known() is not None:
                    yield key
        finally:
            self._leave()

    __iter__ = keys

    def values(self):
        self._readers += 1
        try:
            for known in self.data.values():
                value = known()
                if value is not None:
                    yield value
        finally:
            self._leave()

    def itervaluerefs(self):
        self._readers += 1
        try:
            yield from self.data.values()
        finally:
            self._leave()

    def valuerefs(self):
        return list(self.data.values())

    def popitem(self):
        while True:
            key, known = self.data.popitem()
            value = known()
            if value is not None:
                return key, value

    def pop(self, key, *args):
        known = self.data.pop(key, None)
        value = None if known is None else known()
        if value is None:
            if args:
                return args[0]
            raise KeyError(key)
        return value

    def clear(self):
        self.data.clear()

    def setdefault(self, key, default=None):
        known = self.data.get(key)
        value = None if known is None else known()
        if value is None:
            self.data[key] = KeyedRef(default, self._remove, key)
            return default
        return value

    def update(self, other=None, /, **kwargs):
        if other is not None:
            if hasattr(other, "keys"):
                for key in other.keys():
                    self[key] = other[key]
            else:
                for key, value in other:
                    self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def __eq__(self, other):
        if not hasattr(other, "items") or not hasattr(other, "keys"):
            return NotImplemented
        return dict(self.items()) == dict(other.items())

    __hash__ = None

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if hasattr(other, "keys"):
            new = self.copy()
            new.update(other)
            return new
        return NotImplemented

    def __ror__(self, other):
        if hasattr(other, "keys"):
            new = self.__class__()
            new.update(other)
            new.update(self)
            return new
        return NotImplemented


class WeakKeyDictionary:
    """A mapping whose entries go when nothing else refers to their keys."""

    def __init__(self, dict=None):
        own = ref(self)

        def remove(gone):
            self = own()
            if self is not None:
                if self._readers:
                    self._pending.append(gone)
                else:
                    self.data.pop(gone, None)

        self._remove = remove
        self._readers = 0
        self._pending = []
        self.data = {}
        if dict is not None:
            self.update(dict)

    def _commit(self):
        while self._pending:
            self.data.pop(self._pending.pop(), None)

    def _leave(self):
        self._readers -= 1
        if not self._readers:
            self._commit()

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __len__(self):
        if self._pending and not self._readers:
            self._commit()
        return len(self.data) - len(self._pending)

    def __contains__(self, key):
        try:
            known = ref(key)
        except TypeError:
            return False
        return known in self.data

    def __repr__(self):
        return "<%s at %#x>" % (self.__class__.__name__, id(self))

    def copy(self):
        new = WeakKeyDictionary()
        for key, value in self.items():
            new[key] = value
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy

        new = self.__class__()
        for key, value in self.items():
            new[key] = deepcopy(value, memo)
        return new

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def items(self):
        self._readers += 1
        try:
            for known, value in self.data.items():
                key = known()
                if key is not None:
                    yield key, value
        finally:
            self._leave()

    def keys(self):
        self._readers += 1
        try:
            for known in self.data:
                key = known()
                if key is not None:
                    yield key
        finally:
            self._leave()

    __iter__ = keys

    def values(self):
        self._readers += 1
        try:
            for known, value in self.data.items():
                if known() is not None:
                    yield value
        finally:
            self._leave()

    def keyrefs(self):
        return list(self.data)

    def popitem(self):
        while True:
            known, value = self.data.popitem()
            key = known()
            if key is not None:
                return key, value

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def clear(self):
        self.data.clear()

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def update(self, dict=None, /, **kwargs):
        if dict is not None:
            if hasattr(dict, "items"):
                dict = dict.items()
            for key, value in dict:
                self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def __eq__(self, other):
        if not hasattr(other, "items") or not hasattr(other, "keys"):
            return NotImplemented
        mine, others = list(self.items()), list(other.items())
        if len(mine) != len(others):
            return False
        for key, value in mine:
            if key not in other or not other[key] == value:
                return False
        return True

    __hash__ = None

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if hasattr(other, "keys"):
            new = self.copy()
            new.update(other)
            return new
        return NotImplemented

    def __ror__(self, other):
        if hasattr(other, "keys"):
            new = self.__class__()
            new.update(other)
            new.update(self)
            return new
        return NotImplemented


class WeakSet:
    """A set of objects that it does not keep alive."""

    def __init__(self, data=None):
        own = ref(self)

        def remove(gone):
            self = own()
            if self is not None:
                if self._readers:
                    self._pending.append(gone)
                else:
                    self.data.discard(gone)

        self.data = set()
        self._remove = remove
        self._readers = 0
        self._pending = []
        if data is not None:
            self.update(data)

    def _commit(self):
        while self._pending:
            self.data.discard(self._pending.pop())

    def __iter__(self):
        self._readers += 1
        try:
            for known in self.data:
                item = known()
                if item is not None:
                    yield item
        finally:
            self._readers -= 1
            if not self._readers:
                self._commit()

    def __len__(self):
        if self._pending and not self._readers:
            self._commit()
        return len(self.data) - len(self._pending)

    def __contains__(self, item):
        try:
            known = ref(item)
        except TypeError:
            return False
        return known in self.data

    def add(self, item):
        if self._pending and not self._readers:
            self._commit()
        self.data.add(ref(item, self._remove))

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def pop(self):
        while True:
            try:
                known = self.data.pop()
            except KeyError:
                raise KeyError("pop from empty WeakSet") from None
            item = known()
            if item is not None:
                return item

    def remove(self, item):
        self.data.remove(ref(item))

    def discard(self, item):
        self.data.discard(ref(item))

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        new = self.copy()
        new.difference_update(other)
        return new

    __sub__ = difference

    def difference_update(self, other):
        if self is other:
            self.data.clear()
        else:
            self.data.difference_update(ref(item) for item in other)

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def intersection(self, other):
        return self.__class__(item for item in other if item in self)

    __and__ = intersection

    def intersection_update(self, other):
        self.data.intersection_update(ref(item) for item in other)

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def issubset(self, other):
        return self.data.issubset(ref(item) for item in other)

    __le__ = issubset

    def __lt__(self, other):
        return self.data < set(map(ref, other))

    def issuperset(self, other):
        return self.data.issuperset(ref(item) for item in other)

    __ge__ = issuperset

    def __gt__(self, other):
        return self.data > set(map(ref, other))

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.data == set(map(ref, other))

    __hash__ = None

    def symmetric_difference(self, other):
        new = self.copy()
        new.symmetric_difference_update(other)
        return new

    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        if self is other:
            self.data.clear()
        else:
            self.data.symmetric_difference_update(ref(item, self._remove) for item in other)

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    def union(self, other):
        return self.__class__(item for part in (self, other) for item in part)

    __or__ = union

    def isdisjoint(self, other):
        return len(self.intersection(other)) == 0

    def __repr__(self):
        return repr(self.data)


class _Call:
    __slots__ = "target", "function", "args", "kwargs", "atexit", "index"


class finalize:
    """Calls a function when an object ends, or when the program does."""

    __slots__ = ()

    _registry = {}
    _shutdown = False
    _numbers = itertools.count()
    _registered = False

    def __init__(self, obj, func, /, *args, **kwargs):
        if not self._registered:
            atexit.register(self._run_all)
            finalize._registered = True
        info = _Call()
        info.target = ref(obj, self)
        info.function = func
        info.args = args
        info.kwargs = kwargs or None
        info.atexit = True
        info.index = next(self._numbers)
        self._registry[self] = info

    def __call__(self, _=None):
        """Call the function, unless that was done or given up before."""
        info = self._registry.pop(self, None)
        if info and not self._shutdown:
            return info.function(*info.args, **(info.kwargs or {}))

    def detach(self):
        """Give up, and tell what would have been called."""
        info = self._registry.get(self)
        target = info and info.target()
        if target is not None and self._registry.pop(self, None):
            return (target, info.function, info.args, info.kwargs or {})

    def peek(self):
        """Tell what would be called."""
        info = self._registry.get(self)
        target = info and info.target()
        if target is not None:
            return (target, info.function, info.args, info.kwargs or {})

    @property
    def alive(self):
        """Whether the call is still to come."""
        return self in self._registry

    @property
    def atexit(self):
        """Whether the end of the program calls it too."""
        info = self._registry.get(self)
        return bool(info) and info.atexit

    @atexit.setter
    def atexit(self, value):
        info = self._registry.get(self)
        if info:
            info.atexit = bool(value)

    def __repr__(self):
        info = self._registry.get(self)
        target = info and info.target()
        if target is None:
            return "<%s object at %#x; dead>" % (type(self).__name__, id(self))
        return "<%s object at %#x; for %r at %#x>" % (
            type(self).__name__, id(self), type(target).__name__, id(target))

    @classmethod
    def _run_all(cls):
        # What a function registers is called as well.
        while True:
            waiting = [(info.index, f) for f, info in cls._registry.items() if info.atexit]
            if not waiting:
                break
            last = max(waiting, key=lambda pair: pair[0])[1]
            try:
                last()
            except Exception as error:
                report(error)
        finalize._shutdown = True
