"""Errors as control of a store with nested transactions: savepoints, rollback in finally, chained causes, retries, context managers."""
from contextlib import contextmanager, ExitStack, suppress


class StoreError(Exception):
    """Base; keeps the key."""

    def __init__(self, key, *rest):
        super().__init__(key, *rest)
        self.key = key

    def __str__(self):
        return f"{type(self).__name__[:-5].lower()} {self.key!r}" + (f" ({', '.join(map(str, self.args[1:]))})" if self.args[1:] else "")


class MissingError(StoreError, LookupError): pass
class ConflictError(StoreError): pass
class Rollback(BaseException): pass


class Store:
    _absent = object()

    def __init__(self):
        self.data, self.journals, self.trace = {}, [], []

    def __getitem__(self, key):
        try:
            return self.data[key]
        except KeyError as e:
            raise MissingError(key, f"of {len(self.data)}") from e

    def __setitem__(self, key, value):
        if self.journals:
            self.journals[-1].setdefault(key, self.data.get(key, self._absent))
        if isinstance(value, BaseException):
            raise value
        self.data[key] = value

    def __delitem__(self, key):
        old = self[key]
        self[key] = old
        del self.data[key]

    @contextmanager
    def transaction(self, name, retry_on=()):
        self.journals.append({})
        self.trace.append(f"begin {name}")
        try:
            yield self
        except Rollback:
            self._undo(name, "asked")
        except BaseException as e:
            self._undo(name, type(e).__name__)
            e.add_note(f"rolled back {name}")
            raise
        else:
            journal = self.journals.pop()
            if self.journals:
                for k, v in journal.items():
                    self.journals[-1].setdefault(k, v)
            self.trace.append(f"commit {name}")

    def _undo(self, name, why):
        for key, old in reversed(self.journals.pop().items()):
            if old is self._absent:
                self.data.pop(key, None)
            else:
                self.data[key] = old
        self.trace.append(f"undo {name}: {why}")


def told(label, store, error=None):
    print(f"{label}: {store.data} {store.trace}")
    store.trace.clear()
    while error:
        print("   ", type(error).__name__, "|", error, "|", getattr(error, "__notes__", []), "| cause" if error.__cause__ else "| context" if error.__context__ else "")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


s = Store()
with s.transaction("first") as t:
    t["a"], t["b"] = 1, 2
told("committed", s)
try:
    with s.transaction("outer"):
        s["a"] = 10
        with suppress(MissingError):
            with s.transaction("inner"):
                s["b"] = 20
                del s["zzz"]
        del s["b"]
        with s.transaction("gives up"):
            s["c"] = 3
            raise Rollback
        s["d"] = ConflictError("d", "planned")
except StoreError as e:
    told("all undone", s, e)
with s.transaction("outer"):
    s["a"] = 11
    try:
        with s.transaction("inner"):
            s["a"] = 12
            s["b"]
            1 / 0
    except ZeroDivisionError as e:
        s["error"] = str(e)
told("inner undone", s)


def attempts(work, times, *errors):
    failures = []
    for n in range(times):
        try:
            return work(n), failures
        except errors as e:
            failures.append(repr(e))
    else:
        raise RuntimeError(f"{times} attempts") from ExceptionGroup("all", [ValueError(f) for f in failures])


def flaky(n):
    with s.transaction(f"try {n}"):
        s["n"] = n
        if n < 2:
            raise ConflictError("n", n)
        return s["n"] * 100


print(attempts(flaky, 5, ConflictError))
told("retried", s)
try:
    attempts(flaky, 2, ConflictError)
except RuntimeError as e:
    told("gave up", s, e)
    print(e.__cause__.exceptions)
try:
    s["nope"]
except LookupError as e:
    told("as lookup error", s, e)
    print(e.key, e.args, isinstance(e, KeyError), repr(e))


def cleanup_order():
    out = []
    with suppress(ValueError), ExitStack() as stack:
        stack.callback(out.append, "first pushed")
        stack.enter_context(s.transaction("in stack"))

        @stack.push
        def check(kind, value, tb):
            out.append(kind.__name__)
            raise ValueError("replaced") from value
        s["stack"] = 1
        raise OSError("start")
    return out, "stack" in s.data


print(cleanup_order())
told("stack", s)


def returning(flag):
    try:
        with s.transaction("ret"):
            s["a"] = "changed"
            if flag:
                return "returned"
            raise Rollback
    finally:
        s.trace.append("finally")
    return "fell through"


print(returning(True), returning(False))
told("return commits", s)
try:
    with s.transaction("kbd"):
        s["a"] = 0
        raise KeyboardInterrupt
except KeyboardInterrupt as e:
    told("base exceptions too", s, e)

#> committed: {'a': 1, 'b': 2} ['begin first', 'commit first']
#> all undone: {'a': 1, 'b': 2} ['begin outer', 'begin inner', 'undo inner: MissingError', 'begin gives up', 'undo gives up: asked', 'undo outer: ConflictError']
#>     ConflictError | conflict 'd' (planned) | ['rolled back outer'] 
#> inner undone: {'a': 11, 'b': 2, 'error': 'division by zero'} ['begin outer', 'begin inner', 'undo inner: ZeroDivisionError', 'commit outer']
#> (200, ["ConflictError('n', 0)", "ConflictError('n', 1)"])
#> retried: {'a': 11, 'b': 2, 'error': 'division by zero', 'n': 2} ['begin try 0', 'undo try 0: ConflictError', 'begin try 1', 'undo try 1: ConflictError', 'begin try 2', 'commit try 2']
#> gave up: {'a': 11, 'b': 2, 'error': 'division by zero', 'n': 2} ['begin try 0', 'undo try 0: ConflictError', 'begin try 1', 'undo try 1: ConflictError']
#>     RuntimeError | 2 attempts | [] | cause
#>     ExceptionGroup | all (2 sub-exceptions) | [] 
#> (ValueError("ConflictError('n', 0)"), ValueError("ConflictError('n', 1)"))
#> as lookup error: {'a': 11, 'b': 2, 'error': 'division by zero', 'n': 2} []
#>     MissingError | missing 'nope' (of 4) | [] | cause
#>     KeyError | 'nope' | [] 
#> nope ('nope', 'of 4') False MissingError('nope', 'of 4')
#> (['OSError', 'first pushed'], False)
#> stack: {'a': 11, 'b': 2, 'error': 'division by zero', 'n': 2} ['begin in stack', 'undo in stack: ValueError']
#> returned fell through
#> return commits: {'a': 'changed', 'b': 2, 'error': 'division by zero', 'n': 2} ['begin ret', 'commit ret', 'finally', 'begin ret', 'undo ret: asked', 'finally']
#> base exceptions too: {'a': 'changed', 'b': 2, 'error': 'division by zero', 'n': 2} ['begin kbd', 'undo kbd: KeyboardInterrupt']
#>     KeyboardInterrupt |  | ['rolled back kbd'] 
