"""Filters, and handlers that send records somewhere."""

import sys
import traceback
from logging.formatting import Formatter
from logging.levels import NOTSET, _checkLevel, getLevelName

_handlers = {}
_all = []


class Filter:
    """Lets through what comes from a logger and from those below it."""

    def __init__(self, name=""):
        self.name = name
        self.nlen = len(name)

    def filter(self, record):
        if self.nlen == 0 or self.name == record.name:
            return True
        return record.name.startswith(self.name + ".")


class Filterer:
    """What has filters."""

    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        for one in self.filters:
            if hasattr(one, "filter"):
                result = one.filter(record)
            else:
                result = one(record)
            if not result:
                return False
            if result is not True and hasattr(result, "getMessage"):
                record = result
        return record


_default_formatter = Formatter()


class Handler(Filterer):
    """Sends records somewhere: the base of all handlers."""

    def __init__(self, level=NOTSET):
        super().__init__()
        self._name = None
        self.level = _checkLevel(level)
        self.formatter = None
        self._closed = False
        self.lock = None
        _all.append(self)

    def get_name(self):
        return self._name

    def set_name(self, name):
        if self._name in _handlers:
            del _handlers[self._name]
        self._name = name
        if name:
            _handlers[name] = self

    name = property(get_name, set_name)

    def createLock(self):
        self.lock = None

    def acquire(self):
        "There is one thread."

    def release(self):
        "There is one thread."

    def setLevel(self, level):
        self.level = _checkLevel(level)

    def format(self, record):
        formatter = self.formatter
        if formatter is None:
            formatter = _default_formatter
        return formatter.format(record)

    def emit(self, record):
        raise NotImplementedError("emit must be implemented by Handler subclasses")

    def handle(self, record):
        passed = self.filter(record)
        if passed:
            if passed is not True:
                record = passed
            self.emit(record)
        return passed

    def setFormatter(self, fmt):
        self.formatter = fmt

    def flush(self):
        "Nothing waits here."

    def close(self):
        self._closed = True
        if self._name and self._name in _handlers:
            del _handlers[self._name]
        if self in _all:
            _all.remove(self)

    def handleError(self, record):
        from logging import raiseExceptions

        if not raiseExceptions or sys.stderr is None:
            return
        out = sys.stderr
        out.write("--- Logging error ---\n")
        traceback.print_exc(file=out)
        try:
            out.write(f"Message: {record.msg!r}\nArguments: {record.args}\n")
        except RecursionError:
            raise
        except Exception:
            out.write("Unable to print the message and arguments - possible formatting error.\n"
                      "Use the traceback above to help find the error.\n")

    def __repr__(self):
        return f"<{type(self).__name__} ({getLevelName(self.level)})>"


class StreamHandler(Handler):
    """Writes records to a stream."""

    terminator = "\n"

    def __init__(self, stream=None):
        super().__init__()
        if stream is None:
            stream = sys.stderr
        self.stream = stream

    def flush(self):
        if self.stream and hasattr(self.stream, "flush"):
            self.stream.flush()

    def emit(self, record):
        try:
            text = self.format(record)
            self.stream.write(text + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def setStream(self, stream):
        if stream is self.stream:
            return None
        before = self.stream
        self.flush()
        self.stream = stream
        return before

    def __repr__(self):
        name = str(getattr(self.stream, "name", ""))
        if name:
            name += " "
        return f"<{type(self).__name__} {name}({getLevelName(self.level)})>"


class FileHandler(StreamHandler):
    """Writes records to a file."""

    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        self.baseFilename = filename
        self.mode = mode
        self.encoding = encoding
        self.errors = errors
        self.delay = delay
        if delay:
            Handler.__init__(self)
            self.stream = None
        else:
            super().__init__(self._open())

    def _open(self):
        if __mentions__("FileHandler", "filename=", "\"filename\"", "'filename'", "basicConfig(**"):
            return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

    def emit(self, record):
        if self.stream is None and not (self.mode == "w" and self._closed):
            self.stream = self._open()
        if self.stream:
            super().emit(record)

    def close(self):
        if self.stream:
            self.flush()
            self.stream.close()
            self.stream = None
        super().close()

    def __repr__(self):
        return f"<{type(self).__name__} {self.baseFilename} ({getLevelName(self.level)})>"


class _StderrHandler(StreamHandler):
    """Writes to what standard error is at the time."""

    def __init__(self, level=NOTSET):
        Handler.__init__(self, level)

    @property
    def stream(self):
        return sys.stderr


class NullHandler(Handler):
    """Drops all."""

    def handle(self, record):
        "Dropped."

    def emit(self, record):
        "Dropped."


def getHandlerByName(name):
    return _handlers.get(name)


def getHandlerNames():
    return frozenset(_handlers)


def shutdown(handlerList=None):
    """Flushes and closes all handlers, the newest first."""
    for handler in reversed(_all[:] if handlerList is None else handlerList):
        try:
            handler.flush()
            handler.close()
        except (OSError, ValueError):
            pass
