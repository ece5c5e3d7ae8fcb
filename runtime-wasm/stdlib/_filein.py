#@ builtin : FileToRead=FileIO Buffered=BufferedReader BufferedReader
#@ class _io: FileToRead=FileIO Buffered=BufferedReader BufferedReader
"""Files that are only read: what a program needs that never writes one."""

import _file
from _buffer import byte_lines, fill, plain, room
from _streams import (
    DEFAULT_BUFFER_SIZE, BufferedIOBase, RawIOBase, UnsupportedOperation, count, count_or_none, whole,
)
from _textio import TextIOWrapper

_FOLDER = 3


def path_text(path):
    if isinstance(path, str):
        return path
    if isinstance(path, bytes):
        return path.decode("utf-8", "surrogateescape")
    return path_text(plain_path(path))


def plain_path(path):
    """A path as text or bytes."""
    if isinstance(path, (str, bytes)):
        return path
    convert = getattr(type(path), "__fspath__", None)
    if convert is None:
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
    found = convert(path)
    if not isinstance(found, (str, bytes)):
        kind = type(path).__name__
        raise TypeError(f"expected {kind}.__fspath__() to return str or bytes, not {type(found).__name__}")
    return found


def opened(path, work):
    """What `work` gives for a path as text; its errors name the path as it was given."""
    try:
        return work(path_text(path))
    except OSError as error:
        if isinstance(path, bytes):
            error.filename = path
        raise


class FileToRead(RawIOBase):
    """A file without a buffer, open for reading."""

    __module__ = "_io"
    __qualname__ = "FileIO"
    mode = "rb"

    def __init__(self, file, closefd=True):
        self._closed = True
        self._position = 0
        self.name = file
        self.closefd = closefd
        self._fd = opened(file, _file.open_to_read)
        self._closed = False
        self._refuse_folder()

    def _refuse_folder(self):
        if _file.stat_file(self._fd)[0] == _FOLDER:
            self.close()
            raise IsADirectoryError(21, "Is a directory", self.name)

    @property
    def closed(self):
        return self._closed

    def close(self):
        if not self._closed:
            self._closed = True
            _file.close(self._fd)
            self._fd = -1

    def _check(self):
        if self._closed:
            raise ValueError("I/O operation on closed file")

    def fileno(self):
        self._check()
        return self._fd + 3

    def isatty(self):
        self._check()
        return False

    def readable(self):
        self._check()
        return True

    def writable(self):
        self._check()
        return False

    def seekable(self):
        self._check()
        return True

    def read(self, size=-1, /):
        self._check()
        size = count_or_none(size)
        if not self.readable():
            raise UnsupportedOperation("File not open for reading")
        if size < 0:
            return self.readall()
        data = _file.read(self._fd, size, self._position)
        self._position += len(data)
        return data

    def readall(self):
        if not self.readable():
            raise UnsupportedOperation("File not open for reading")
        parts = []
        while True:
            data = _file.read(self._fd, 1 << 20, self._position)
            if not data:
                break
            self._position += len(data)
            parts.append(data)
        return b"".join(parts)

    def readinto(self, buffer, /):
        data = self.read(room(buffer, "readinto"))
        return fill(buffer, data, "readinto")

    def write(self, data, /):
        self._check()
        plain(data)
        raise UnsupportedOperation("File not open for writing")

    def seek(self, offset, whence=0, /):
        self._check()
        offset = whole(offset, "integer")
        if not -(1 << 63) <= offset < 1 << 63:
            raise OverflowError("Python int too large to convert to C long")
        if whence == 1:
            offset += self._position
        elif whence == 2:
            offset += _file.stat_file(self._fd)[2]
        elif whence != 0:
            raise OSError(22, "Invalid argument")
        if offset < 0:
            raise OSError(22, "Invalid argument")
        self._position = offset
        return offset

    def tell(self):
        self._check()
        return self._position

    def __repr__(self):
        if self._closed:
            return "<_io.FileIO [closed]>"
        return f"<_io.FileIO name={self.name!r} mode={self.mode!r} closefd={self.closefd!r}>"


class Buffered(BufferedIOBase):
    """What the buffered streams share: a raw stream below, and its position."""

    def __init__(self, raw, buffer_size):
        if buffer_size <= 0:
            raise ValueError("buffer size must be strictly positive")
        self._raw = raw
        self._size = buffer_size
        # Nobody else has the raw stream, so it is closed where this is.
        self._owned = False

    def _alone(self):
        """The stream, where whoever made the raw one forgets it."""
        self._owned = True
        return self

    @property
    def raw(self):
        self._owned = False
        return self._raw

    @property
    def closed(self):
        return self._attached().closed

    @property
    def name(self):
        return self._attached().name

    @property
    def mode(self):
        return self._attached().mode

    def _target(self, offset, whence):
        """Where to seek, with its checks: an int."""
        if whence not in (0, 1, 2):
            raise ValueError(f"whence value {whence} unsupported")
        if self._attached().closed:
            raise ValueError("seek of closed file")
        if not self._raw.seekable():
            raise UnsupportedOperation("File or stream is not seekable.")
        offset = whole(offset, "integer")
        if not -(1 << 63) <= offset < 1 << 63:
            raise ValueError("cannot fit 'int' into an offset-sized integer")
        return offset

    def _attached(self):
        if self._raw is None:
            raise ValueError("raw stream has been detached")
        return self._raw

    def fileno(self):
        return self._attached().fileno()

    def isatty(self):
        return self._attached().isatty()

    def seekable(self):
        return self._attached().seekable()

    def readable(self):
        return self._attached().readable()

    def writable(self):
        return self._attached().writable()

    def detach(self):
        raw = self._attached()
        self.flush()
        self._raw = None
        return raw

    def close(self):
        if self._raw is not None and not self._raw.closed:
            try:
                self.flush()
            finally:
                self._raw.close()

    def __del__(self):
        try:
            self.close()
        except Exception:
            pass

    def __repr__(self):
        kind = type(self)
        name = getattr(self._raw, "name", None)
        if name is None:
            return f"<{kind.__module__}.{kind.__qualname__}>"
        return f"<{kind.__module__}.{kind.__qualname__} name={name!r}>"


class BufferedReader(Buffered):
    """A buffer over a stream that is read."""

    __module__ = "_io"

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.readable():
            raise UnsupportedOperation("File or stream is not readable.")
        super().__init__(raw, buffer_size)
        self._data = b""
        self._at = 0
        # The lines that come next in `_lined`, the first one last; they begin at `_lines_at`.
        self._lines = []
        self._lined = b""
        self._lines_at = 0

    def close(self):
        self._lines = []
        super().close()

    def _open(self, action):
        if self._attached().closed:
            raise ValueError(f"{action} of closed file")

    def flush(self):
        if self._attached().closed:
            raise ValueError("I/O operation on closed file.")

    def readinto(self, buffer, /):
        self._open("readinto")
        return super().readinto(buffer)

    def readinto1(self, buffer, /):
        self._open("readinto")
        return super().readinto1(buffer)

    def _take(self, size):
        """Bytes of the raw stream, empty at its end, or None."""
        raw = self._raw
        return raw._below(size) if hasattr(raw, "_below") else raw.read(size)

    def _fill(self):
        """Reads more behind what waits; whether there was any."""
        data = self._take(self._size)
        if not data:
            return False
        self._data = self._data[self._at :] + data
        self._at = 0
        return True

    def read(self, size=-1, /):
        size = count_or_none(size)
        self._open("read")
        if size < -1:
            raise ValueError("read length must be non-negative or -1")
        if size < 0:
            rest = self._data[self._at :]
            self._data = b""
            self._at = 0
            return self._all(rest)
        end = self._at + size
        if end <= len(self._data):
            data = self._data[self._at : end]
            self._at = end
            return data
        parts = [self._data[self._at :]]
        missing = size - len(parts[0])
        self._data = b""
        self._at = 0
        while missing > 0:
            data = self._take(max(missing, self._size))
            if not data:
                # A stream that has nothing yet says so, where nothing else was read.
                if data is None and missing == size:
                    return None
                break
            if len(data) > missing:
                self._data = data
                self._at = missing
                data = data[:missing]
            parts.append(data)
            missing -= len(data)
        return b"".join(parts)

    def _all(self, rest):
        """What waits and all that is below it; None where nothing is there yet."""
        readall = getattr(self._raw, "readall", None)
        if readall is not None:
            more = readall()
            if more is None:
                return rest or None
            if not isinstance(more, bytes):
                raise TypeError("readall() should return bytes")
            return rest + more if rest else more
        parts = [rest] if rest else []
        while True:
            more = self._raw.read()
            if more is not None and not isinstance(more, bytes):
                raise TypeError("read() should return bytes")
            if not more:
                break
            parts.append(more)
        return b"".join(parts) if parts else more

    def read1(self, size=-1, /):
        size = count(size)
        self._open("read")
        if size < 0:
            size = self._size
        if self._at == len(self._data):
            # Straight from below: what is behind it stays there.
            return self._take(size) or b""
        data = self._data[self._at : self._at + size]
        self._at += len(data)
        return data

    def peek(self, size=0, /):
        count(size)
        self._open("peek")
        if self._at == len(self._data):
            self._fill()
        return self._data[self._at :]

    def readline(self, size=-1, /):
        raw = self._raw
        if size == -1 and raw is not None and not raw.closed:
            at = self._at
            end = self._data.find(b"\n", at) + 1
            if end:
                self._at = end
                return self._data[at:end]
        size = count_or_none(size)
        self._open("readline")
        searched = self._at
        while True:
            end = self._data.find(b"\n", searched)
            if end >= 0:
                end += 1
                break
            searched = len(self._data) - self._at
            if 0 <= size <= searched or not self._fill():
                end = len(self._data)
                break
        if 0 <= size < end - self._at:
            end = self._at + size
        line = self._data[self._at : end]
        self._at = end
        return line

    def readlines(self, hint=-1, /):
        if hint != -1 or type(self) is not BufferedReader:
            return super().readlines(hint)
        self._check_open()
        return byte_lines(self.read() or b"", 0, False)

    def __next__(self):
        lines = self._lines
        if lines and self._owned and self._data is self._lined and self._at == self._lines_at:
            line = lines.pop()
            self._at = self._lines_at = self._at + len(line)
            return line
        line = self.readline()
        if not line:
            raise StopIteration
        if self._owned and type(self) is BufferedReader:
            self._lines = byte_lines(self._data, self._at, True)
            self._lined = self._data
            self._lines_at = self._at
        return line

    def tell(self):
        return self._attached().tell() - len(self._data) + self._at

    def seek(self, offset, whence=0, /):
        offset = self._target(offset, whence)
        if whence == 1:
            offset += self.tell()
            whence = 0
        self._data = b""
        self._at = 0
        return self._raw.seek(offset, whence)

    def truncate(self, size=None, /):
        self._open("truncate")
        raise UnsupportedOperation("truncate")

    def write(self, data, /):
        raise UnsupportedOperation("write")

    def writable(self):
        return False


def open_to_read(file, encoding=None, errors=None, newline=None):
    """The same as open(file, "r"): for programs that never write."""
    for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
        if value is not None and not isinstance(value, str):
            kind = type(value).__name__
            raise TypeError(f"open() argument {name!r} must be str or None, not {kind}")
    if isinstance(file, int):
        raise UnsupportedOperation("files that are open are opened again by their numbers where those stand in the call")
    raw = FileToRead(file)
    try:
        return TextIOWrapper(BufferedReader(raw)._alone(), encoding, errors, newline)._opened_as("r")
    except BaseException:
        raw.close()
        raise
