#@ builtin : IOBase=_IOBase RawIOBase=_RawIOBase BufferedIOBase=_BufferedIOBase TextIOBase=_TextIOBase BytesIO StringIO
#@ class _io: BytesIO StringIO
"""The classes that all streams are of, and streams in memory."""

from _buffer import check_free, fill, lines_at, plain, room
from _standard import set_unsupported

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 8192


class UnsupportedOperation(OSError, ValueError):
    """The stream cannot do that."""

    __module__ = "io"


set_unsupported(UnsupportedOperation)


def whole(value, what="integer or None"):
    """An int; TypeError for what is none, and `what` says what was wanted."""
    if not hasattr(type(value), "__index__"):
        if what == "integer":
            raise TypeError(f"{type(value).__name__!r} object cannot be interpreted as an integer")
        raise TypeError(f"argument should be {what}, not {type(value).__name__!r}")
    return int(value.__index__())


def count_or_none(value):
    """How much to read: -1 where it is None."""
    if value is None:
        return -1
    size = whole(value)
    if not -(1 << 63) <= size < 1 << 63:
        raise OverflowError(f"cannot fit {type(value).__name__!r} into an index-sized integer")
    return size


def count(value):
    """How much, where None does not do."""
    size = whole(value, "integer")
    if not -(1 << 63) <= size < 1 << 63:
        raise OverflowError("Python int too large to convert to C ssize_t")
    return size


def others(stream, own):
    """The attributes of a stream that are not its own, or None."""
    return {name: value for name, value in stream.__dict__.items() if name not in own} or None


class IOBase:
    """What every stream can do."""

    __module__ = "_io"
    __qualname__ = "_IOBase"
    _ended = False

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    def seek(self, offset, whence=0, /):
        self._unsupported("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, size=None, /):
        self._unsupported("truncate")

    def fileno(self):
        self._unsupported("fileno")

    def flush(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def close(self):
        if not self._ended:
            self.flush()
            self._ended = True

    @property
    def closed(self):
        return self._ended

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return False

    def isatty(self):
        self._check_open()
        return False

    def _check_open(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError("I/O operation on closed file." if msg is None else msg)

    def _checkReadable(self, msg=None):
        if not self.readable():
            raise UnsupportedOperation("File or stream is not readable." if msg is None else msg)

    def _checkWritable(self, msg=None):
        if not self.writable():
            raise UnsupportedOperation("File or stream is not writable." if msg is None else msg)

    def _checkSeekable(self, msg=None):
        if not self.seekable():
            raise UnsupportedOperation("File or stream is not seekable." if msg is None else msg)

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        self._check_open()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self, size=-1, /):
        size = count_or_none(size)
        line = bytearray()
        while size < 0 or len(line) < size:
            byte = self.read(1)
            if not byte:
                break
            line += byte
            if line.endswith(b"\n"):
                break
        return bytes(line)

    def readlines(self, hint=-1, /):
        hint = count_or_none(hint)
        if hint <= 0:
            self._check_open()
            return [*self]
        lines = []
        size = 0
        for line in self:
            lines.append(line)
            size += len(line)
            if size > hint:
                break
        return lines

    def writelines(self, lines, /):
        self._check_open()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    """A stream of bytes without a buffer."""

    __module__ = "_io"
    __qualname__ = "_RawIOBase"

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        count = self.readinto(buffer)
        if count is None:
            return None
        return bytes(buffer[:count])

    def readall(self):
        parts = []
        while True:
            data = self.read(DEFAULT_BUFFER_SIZE)
            if not data:
                break
            parts.append(data)
        if data is None and not parts:
            return None
        return b"".join(parts)

    def readinto(self, buffer, /):
        raise NotImplementedError

    def write(self, data, /):
        raise NotImplementedError


class BufferedIOBase(IOBase):
    """A stream of bytes with a buffer."""

    __module__ = "_io"
    __qualname__ = "_BufferedIOBase"

    def read(self, size=-1, /):
        self._unsupported("read")

    def read1(self, size=-1, /):
        self._unsupported("read1")

    def readinto(self, buffer, /):
        data = self.read(room(buffer, "readinto"))
        return fill(buffer, data, "readinto")

    def readinto1(self, buffer, /):
        data = self.read1(room(buffer, "readinto1"))
        return fill(buffer, data, "readinto1")

    def write(self, data, /):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")


class TextIOBase(IOBase):
    """A stream of text."""

    __module__ = "_io"
    __qualname__ = "_TextIOBase"
    encoding = None
    newlines = None
    errors = None

    def read(self, size=-1, /):
        self._unsupported("read")

    def readline(self, size=-1, /):
        self._unsupported("readline")

    def write(self, text, /):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")


class BytesIO(BufferedIOBase):
    """Bytes in memory as a stream."""

    __module__ = "_io"

    def __init__(self, initial_bytes=b""):
        self._data = bytearray(b"" if initial_bytes is None else plain(initial_bytes))
        self._at = 0

    def _open(self):
        if self._ended:
            raise ValueError("I/O operation on closed file.")

    # A method of a subclass that writes in another way is not asked.
    def writelines(self, lines, /):
        self._open()
        for line in lines:
            BytesIO.write(self, line)

    def getvalue(self):
        self._open()
        return bytes(self._data)

    def __getstate__(self):
        self._open()
        return bytes(self._data), self._at, others(self, ("_data", "_at", "_ended"))

    def __setstate__(self, state, /):
        self._open()
        if not isinstance(state, tuple) or len(state) < 3:
            kind = "_io.BytesIO" if type(self) is BytesIO else type(self).__name__
            raise TypeError(f"{kind}.__setstate__ argument should be 3-tuple, got {type(state).__name__}")
        value, position, attributes = state[:3]
        # A new object may have had no __init__.
        check_free(getattr(self, "_data", bytearray()))
        self._data = bytearray()
        self._data = bytearray(plain(value))
        self._at = len(self._data)
        if not isinstance(position, int):
            raise TypeError(f"second item of state must be an integer, not {type(position).__name__}")
        if position < 0:
            raise ValueError("position value cannot be negative")
        self._at = position
        if attributes is not None and not isinstance(attributes, dict):
            raise TypeError(f"third item of state should be a dict, got a {type(attributes).__name__}")
        if attributes:
            self.__dict__.update(attributes)

    def getbuffer(self):
        self._open()
        return memoryview(self._data)

    def readinto(self, buffer, /):
        self._open()
        return fill(buffer, self.read(room(buffer, "readinto")), "readinto")

    def readable(self):
        self._open()
        return True

    def writable(self):
        self._open()
        return True

    def seekable(self):
        self._open()
        return True

    def read(self, size=-1, /):
        self._open()
        size = count_or_none(size)
        end = len(self._data) if size < 0 else min(self._at + size, len(self._data))
        data = bytes(self._data[self._at : end])
        self._at = max(self._at, end)
        return data

    def read1(self, size=-1, /):
        return self.read(size)

    # The last line is the one that reaches the hint; of other streams, the one that goes beyond it.
    def readlines(self, hint=-1, /):
        self._open()
        hint = count_or_none(hint)
        lines = []
        size = 0
        while line := BytesIO.readline(self):
            lines.append(line)
            size += len(line)
            if 0 < hint <= size:
                break
        return lines

    def readline(self, size=-1, /):
        self._open()
        size = count_or_none(size)
        end = self._data.find(b"\n", self._at) + 1
        if end == 0:
            end = len(self._data)
        if size >= 0:
            end = min(end, self._at + size)
        data = bytes(self._data[self._at : end])
        self._at = max(self._at, end)
        return data

    def write(self, data, /):
        self._open()
        check_free(self._data)
        if not isinstance(data, (bytes, bytearray)):
            data = plain(data)
        at = self._at
        if at == len(self._data):
            self._data += data
            self._at = len(self._data)
            return self._at - at
        count = len(data)
        if count == 0:
            return 0
        if at > len(self._data):
            self._data += bytes(at - len(self._data))
        self._data[at : at + count] = data
        self._at = at + count
        return count

    def seek(self, offset, whence=0, /):
        self._open()
        offset = count(offset)
        whence = count(whence)
        if whence == 0:
            if offset < 0:
                raise ValueError(f"negative seek value {offset}")
            self._at = offset
        elif whence == 1:
            self._at = max(0, self._at + offset)
        elif whence == 2:
            self._at = max(0, len(self._data) + offset)
        else:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        return self._at

    def tell(self):
        self._open()
        return self._at

    def truncate(self, size=None, /):
        self._open()
        size = self._at if size is None else count_or_none(size)
        if size < 0:
            raise ValueError(f"negative size value {size}")
        check_free(self._data)
        del self._data[size:]
        return size

    def isatty(self):
        self._open()
        return False

    def flush(self):
        self._open()

    def close(self):
        check_free(self._data)
        self._ended = True
        self._data = bytearray()

    def __next__(self):
        if type(self) is not BytesIO:
            line = self.readline()
        else:
            self._open()
            at = self._at
            end = self._data.find(b"\n", at) + 1
            if end == 0:
                end = max(at, len(self._data))
            line = bytes(self._data[at:end])
            self._at = end
        if not line:
            raise StopIteration
        return line


class StringIO(TextIOBase):
    """Text in memory as a stream."""

    __module__ = "_io"

    def __init__(self, initial_value="", newline="\n"):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._newline = newline
        self._seen = 0
        # Text that is only ever added at the end waits in pieces.
        self._parts = []
        self._text = ""
        self._at = 0
        self._length = 0
        # The lines that come next in `_lined`, the first one last; they begin at `_lines_at`.
        self._lines = []
        self._lined = ""
        self._lines_at = 0
        if initial_value:
            StringIO.write(self, initial_value)
            self._at = 0

    def _open(self):
        if self._ended:
            raise ValueError("I/O operation on closed file")

    def _whole(self):
        if self._parts:
            # One that is alone grows where it is.
            self._lines = []
            self._lined = ""
            self._text += "".join(self._parts)
            self._parts = []
        return self._text

    def getvalue(self):
        self._open()
        return self._whole()

    def __getstate__(self):
        self._open()
        own = ("_newline", "_seen", "_parts", "_text", "_at", "_length", "_lines", "_lined", "_lines_at", "_ended")
        return self._whole(), self._newline, self._at, others(self, own)

    def __setstate__(self, state, /):
        self._open()
        if not isinstance(state, tuple) or len(state) < 4:
            kind = "_io.StringIO" if type(self) is StringIO else type(self).__name__
            raise TypeError(f"{kind}.__setstate__ argument should be 4-tuple, got {type(state).__name__}")
        value, newline, position, attributes = state[:4]
        if value is not None and not isinstance(value, str):
            raise TypeError(f"initial_value must be str or None, not {type(value).__name__}")
        StringIO.__init__(self, "", newline)
        self._text = value or ""
        self._length = len(self._text)
        if not isinstance(position, int):
            raise TypeError(f"third item of state must be an integer, got {type(position).__name__}")
        if position < 0:
            raise ValueError("position value cannot be negative")
        if attributes is not None and not isinstance(attributes, dict):
            raise TypeError(f"fourth item of state should be a dict, got a {type(attributes).__name__}")
        self._at = position
        if attributes:
            self.__dict__.update(attributes)

    @property
    def line_buffering(self):
        self._open()
        return False

    @property
    def newlines(self):
        if self._newline not in (None, ""):
            return None
        kinds = [kind for bit, kind in ((2, "\r"), (1, "\n"), (4, "\r\n")) if self._seen & bit]
        return None if not kinds else kinds[0] if len(kinds) == 1 else tuple(kinds)

    def readable(self):
        self._open()
        return True

    def writable(self):
        self._open()
        return True

    def seekable(self):
        self._open()
        return True

    def _translated(self, text):
        newline = self._newline
        if newline == "\n":
            return text
        if newline is None or newline == "":
            if "\r" in text or "\n" in text:
                pairs = text.count("\r\n")
                if pairs:
                    self._seen |= 4
                if text.count("\r") > pairs:
                    self._seen |= 2
                if text.count("\n") > pairs:
                    self._seen |= 1
            if newline is None and "\r" in text:
                return text.replace("\r\n", "\n").replace("\r", "\n")
            return text
        return text.replace("\n", newline)

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f"string argument expected, got {type(text).__name__!r}")
        self._open()
        count = len(text)
        text = self._translated(text)
        size = len(text)
        if size == 0:
            return count
        at = self._at
        if at == self._length:
            self._parts.append(text)
            self._length += size
        else:
            whole = self._whole()
            if at > self._length:
                whole += "\0" * (at - self._length)
            self._text = whole[:at] + text + whole[at + size :]
            self._length = len(self._text)
        self._at = at + size
        return count

    def read(self, size=-1, /):
        self._open()
        size = count_or_none(size)
        text = self._whole()
        end = self._length if size < 0 else min(self._at + size, self._length)
        piece = text[self._at : end]
        self._at = max(self._at, end)
        return piece

    def _line_end(self, text, at):
        newline = self._newline
        if newline == "":
            ends = [text.find("\n", at), text.find("\r", at)]
            found = min((end for end in ends if end >= 0), default=-1)
            if found < 0:
                return len(text)
            return found + (2 if text.startswith("\r\n", found) else 1)
        end = text.find(newline or "\n", at)
        return len(text) if end < 0 else end + len(newline or "\n")

    def readline(self, size=-1, /):
        self._open()
        size = count_or_none(size)
        text = self._whole()
        if self._at >= self._length:
            return ""
        end = self._line_end(text, self._at)
        if 0 <= size < end - self._at:
            end = self._at + size
        line = text[self._at : end]
        self._at = end
        return line

    def readlines(self, hint=-1, /):
        if hint != -1 or type(self) is not StringIO or self._newline not in ("\n", None):
            return super().readlines(hint)
        self._check_open()
        lines = lines_at(self._whole(), self._at, False)
        self._at = max(self._at, self._length)
        return lines

    def __next__(self):
        if type(self) is not StringIO:
            line = self.readline()
        else:
            line = self._next_line()
        if not line:
            raise StopIteration
        return line

    def _next_line(self):
        lines = self._lines
        if self._text is self._lined:
            at = self._lines_at
            while lines and at < self._at:
                at += len(lines.pop())
            if lines and at == self._at:
                line = lines.pop()
                self._at = self._lines_at = at + len(line)
                return line
        self._open()
        if self._newline in ("\n", None):
            text = self._whole()
            lines = lines_at(text, self._at, True)
            if lines:
                line = lines.pop()
                self._lines = lines
                self._lined = text
                self._at = self._lines_at = self._at + len(line)
                return line
        return self.readline()

    def seek(self, offset, whence=0, /):
        self._open()
        offset = count(offset)
        whence = count(whence)
        if whence not in (0, 1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == 0 and offset < 0:
            raise ValueError(f"Negative seek position {offset}")
        if whence and offset:
            raise OSError("Can't do nonzero cur-relative seeks")
        if whence == 0:
            self._at = offset
        elif whence == 2:
            self._at = self._length
        return self._at

    def tell(self):
        self._open()
        return self._at

    def truncate(self, size=None, /):
        self._open()
        size = self._at if size is None else count_or_none(size)
        if size < 0:
            raise ValueError(f"Negative size value {size}")
        self._text = self._whole()[:size]
        self._length = len(self._text)
        return size

    def isatty(self):
        if self._ended:
            raise ValueError("I/O operation on closed file.")
        return False

    def flush(self):
        pass

    def close(self):
        self._ended = True
        self._parts = []
        self._text = ""
