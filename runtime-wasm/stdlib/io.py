#@ builtin _io: open open_code
#@ builtin : FileIO BufferedWriter BufferedRandom BufferedRWPair
#@ class _io: FileIO BufferedWriter BufferedRandom BufferedRWPair
"""Streams of bytes and of text, and files."""

import _file
from _buffer import plain
from _filein import Buffered, BufferedReader, FileToRead, opened, plain_path
from _standard_files import StandardInput, StandardOutput
from _streams import (
    DEFAULT_BUFFER_SIZE, SEEK_CUR, SEEK_END, SEEK_SET, BytesIO, StringIO, UnsupportedOperation, count, count_or_none,
    whole,
)
from _streams import BufferedIOBase as _BufferedIOBase
from _streams import IOBase as _IOBase
from _streams import RawIOBase as _RawIOBase
from _streams import TextIOBase as _TextIOBase
from abc import ABCMeta
import sys
from _textio import IncrementalNewlineDecoder, TextIOWrapper, text_encoding

__all__ = [
    "BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO",
    "BufferedIOBase", "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase",
    "TextIOWrapper", "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END", "DEFAULT_BUFFER_SIZE",
    "IncrementalNewlineDecoder", "text_encoding",
]

BlockingIOError = BlockingIOError

_ONE_ACTION = "Must have exactly one of create/read/write/append mode and at most one plus"
_CREATE, _EXCLUSIVE, _TRUNCATE = 1, 4, 8
_READ, _WRITE = 1, 2


class IOBase(_IOBase, metaclass=ABCMeta):
    """What every stream can do."""

    # What this module makes is of the classes here, though not made from them: by class, what counts.
    _counts = (_IOBase, type(sys.__stdout__))

    @classmethod
    def __subclasshook__(cls, other):
        counts = cls.__dict__.get("_counts")
        if counts is not None and issubclass(other, counts):
            return True
        return NotImplemented

    def __del__(self):
        try:
            if not self.closed:
                self.close()
        except Exception:
            pass


class RawIOBase(_RawIOBase, IOBase):
    """A stream of bytes without a buffer."""

    _counts = (_RawIOBase,)

    def _below(self, size):
        """What a buffer over this stream reads: bytes, empty at the end, or None."""
        buffer = bytearray(size)
        count = self.readinto(memoryview(buffer))
        if count is None:
            return None
        try:
            count = whole(count, "integer")
        except Exception as error:
            raise OSError("raw readinto() failed") from error
        if not 0 <= count <= size:
            raise OSError(
                f"raw readinto() returned invalid length {count} (should have been between 0 and {size})")
        return bytes(buffer[:count])


class BufferedIOBase(_BufferedIOBase, IOBase):
    """A stream of bytes with a buffer."""

    _counts = (_BufferedIOBase, type(sys.__stdout__.buffer), type(sys.__stdin__.buffer))


class TextIOBase(_TextIOBase, IOBase):
    """A stream of text."""

    _counts = (_TextIOBase,)

    @classmethod
    def __subclasshook__(cls, other):
        if cls is TextIOBase and other is type(sys.__stdout__):
            return True
        return super().__subclasshook__(other)


class FileIO(FileToRead):
    """A file without a buffer."""

    __module__ = "_io"

    def __init__(self, file, mode="r", closefd=True, opener=None):
        self._closed = True
        action = None
        for letter in mode:
            if letter in "rwxa":
                if action is not None:
                    raise ValueError(_ONE_ACTION)
                action = letter
            elif letter not in "b+":
                raise ValueError(f"invalid mode: {mode}")
        if action is None or mode.count("+") > 1:
            raise ValueError(_ONE_ACTION)
        self._update = "+" in mode
        self._action = action
        self._position = 0
        self.name = file
        self.closefd = closefd
        if isinstance(file, int):
            self._open_again(file)
            return
        if not closefd:
            raise ValueError("Cannot use closefd=False with file name")
        if opener is not None:
            number = opener(file, self._flags())
            if not isinstance(number, int):
                raise TypeError("expected integer from opener")
            if number < 0:
                raise ValueError(f"opener returned {number}")
            self._open_again(number)
            return
        if action == "r" and not self._update:
            super().__init__(file, closefd)
            return
        opened(file, self._open_to_change)
        self._closed = False
        if action == "r":
            self._refuse_folder()
        elif action == "a":
            self._position = _file.stat_file(self._fd)[2]

    def _open_again(self, number):
        """Takes a file that is open, by its number."""
        if number < 0:
            raise ValueError("negative file descriptor")
        self._fd = number - 3
        if self._fd < 0:
            raise UnsupportedOperation("the standard streams are opened by sys")
        if _file.stat_file(self._fd)[0] == 3:
            raise IsADirectoryError(21, "Is a directory", self.name)
        self._closed = False

    def close(self):
        if not self._closed and not self.closefd:
            self._closed = True
        else:
            super().close()

    def _flags(self):
        """What an opener is told: the flags of open(2)."""
        flags = {"r": 0, "w": 0o1100, "x": 0o300, "a": 0o2100}[self._action]
        return flags | 0o2000000 | (2 if self._update else self._action != "r")

    def _open_to_change(self, path):
        how = {"r": 0, "w": _CREATE | _TRUNCATE, "x": _CREATE | _EXCLUSIVE, "a": _CREATE}[self._action]
        flags = _WRITE
        if self._update:
            flags |= _READ
        self._fd = _file.open(path, how, flags)

    @property
    def mode(self):
        if self._action == "x":
            return "xb+" if self._update else "xb"
        if self._action == "a":
            return "ab+" if self._update else "ab"
        if self._action == "w" and not self._update:
            return "wb"
        return "rb+" if self._update else "rb"

    def readable(self):
        self._check()
        return self._action == "r" or self._update

    def writable(self):
        self._check()
        return self._action != "r" or self._update

    def write(self, data, /):
        if not self.writable():
            plain(data)
            raise UnsupportedOperation("File not open for writing")
        if self._action == "a":
            self._position = _file.stat_file(self._fd)[2]
        count = _file.write(self._fd, data, self._position)
        self._position += count
        return count

    def truncate(self, size=None, /):
        if not self.writable():
            raise UnsupportedOperation("File not open for writing")
        if size is None:
            size = self._position
        size = _offset(size)
        _file.set_size(self._fd, size)
        return size


def _offset(size):
    """A size to cut to."""
    size = whole(size, "integer")
    if not -(1 << 63) <= size < 1 << 63:
        raise OverflowError("Python int too large to convert to C long")
    if size < 0:
        raise OSError(22, "Invalid argument")
    return size


def _written(raw, data):
    """How much of the data a raw stream took."""
    count = raw.write(data)
    if count is None:
        raise BlockingIOError(11, "write could not complete without blocking")
    count = whole(count, "integer")
    if not 0 <= count <= len(data):
        raise OSError(
            f"raw write() returned invalid length {count} (should have been between 0 and {len(data)})")
    return count


class BufferedWriter(Buffered):
    """A buffer over a stream that is written."""

    __module__ = "_io"

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise UnsupportedOperation("File or stream is not writable.")
        super().__init__(raw, buffer_size)
        self._waiting = bytearray()

    def write(self, data, /):
        if not isinstance(data, (bytes, bytearray)):
            data = plain(data)
        if self._attached().closed:
            raise ValueError("write to closed file")
        count = len(data)
        if len(self._waiting) + count <= self._size:
            self._waiting += data
            return count
        if self._waiting:
            self._send()
        # What no buffer holds goes on as it is.
        at = 0
        while count - at > self._size:
            at += _written(self._raw, bytes(data[at:]))
        self._waiting += data[at:]
        return count

    def _send(self):
        waiting = self._waiting
        self._waiting = bytearray()
        sent = 0
        while sent < len(waiting):
            sent += _written(self._raw, waiting[sent:] if sent else waiting)

    def flush(self):
        if self._attached().closed:
            raise ValueError("flush of closed file")
        if self._waiting:
            self._send()

    def tell(self):
        return self._attached().tell() + len(self._waiting)

    def seek(self, offset, whence=0, /):
        offset = self._target(offset, whence)
        self.flush()
        return self._raw.seek(offset, whence)

    def truncate(self, size=None, /):
        if self._attached().closed:
            raise ValueError("truncate of closed file")
        self.flush()
        if size is None:
            size = self._raw.tell()
        return self._raw.truncate(size)

    def read(self, size=-1, /):
        count(size)
        raise UnsupportedOperation("read")

    def read1(self, size=-1, /):
        count(size)
        raise UnsupportedOperation("read1")

    def readable(self):
        return False


class BufferedRandom(BufferedReader):
    """A buffer over a stream that is read and written."""

    __module__ = "_io"

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        super().__init__(raw, buffer_size)
        self._waiting = bytearray()

    def _fill(self):
        self.flush()
        return super()._fill()

    def read(self, size=-1, /):
        size = count_or_none(size)
        self._open("read")
        self.flush()
        return super().read(size)

    def write(self, data, /):
        if not isinstance(data, (bytes, bytearray)):
            data = plain(data)
        if self._attached().closed:
            raise ValueError("write to closed file")
        if self._data:
            # What was read ahead does not count.
            self._raw.seek(self.tell())
            self._data = b""
            self._at = 0
        before = len(self._waiting)
        self._waiting += data
        count = len(self._waiting) - before
        if len(self._waiting) > self._size:
            self.flush()
        return count

    def flush(self):
        if self._attached().closed:
            raise ValueError("flush of closed file")
        waiting = self._waiting
        if waiting:
            self._waiting = bytearray()
            sent = 0
            while sent < len(waiting):
                sent += _written(self._raw, waiting[sent:])

    def tell(self):
        return super().tell() + len(self._waiting)

    def seek(self, offset, whence=0, /):
        offset = self._target(offset, whence)
        if whence == 1:
            offset += self.tell()
            whence = 0
        self.flush()
        return super().seek(offset, whence)

    def readinto(self, buffer, /):
        self._open("readinto")
        self.flush()
        return super().readinto(buffer)

    def readinto1(self, buffer, /):
        self._open("readinto")
        self.flush()
        return super().readinto1(buffer)

    def truncate(self, size=None, /):
        self._open("truncate")
        self.flush()
        if size is None:
            size = self.tell()
        return self._raw.truncate(size)

    def writable(self):
        return self._attached().writable()


class BufferedRWPair(_BufferedIOBase):
    """A stream to read from and one to write to, as one."""

    __module__ = "_io"

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE):
        self._reader = BufferedReader(reader, buffer_size)
        self._writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self._reader.read(size)

    def read1(self, size=-1, /):
        return self._reader.read1(size)

    def peek(self, size=0, /):
        return self._reader.peek(size)

    def write(self, data, /):
        return self._writer.write(data)

    def flush(self):
        self._writer.flush()

    def readable(self):
        return self._reader.readable()

    def writable(self):
        return self._writer.writable()

    def isatty(self):
        return self._reader.isatty() or self._writer.isatty()

    def close(self):
        try:
            self._writer.close()
        finally:
            self._reader.close()

    @property
    def closed(self):
        return self._writer.closed


def _check_mode(mode, encoding, errors, newline):
    """The mode's letters, checked: the action, whether it updates, whether it is binary."""
    if "\0" in mode:
        raise ValueError("embedded null character")
    if len(set(mode)) != len(mode) or not set(mode) <= set("rwxabt+"):
        raise ValueError(f"invalid mode: {mode!r}")
    binary = "b" in mode
    if binary and "t" in mode:
        raise ValueError("can't have text and binary mode at once")
    actions = [letter for letter in mode if letter in "rwxa"]
    if len(actions) > 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if not actions:
        raise ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
    if binary and encoding is not None:
        raise ValueError("binary mode doesn't take an encoding argument")
    if binary and errors is not None:
        raise ValueError("binary mode doesn't take an errors argument")
    if binary and newline is not None:
        raise ValueError("binary mode doesn't take a newline argument")
    return actions[0], "+" in mode, binary


def _check_types(file, mode, buffering, encoding, errors, newline):
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {_kind(mode)}")
    if not -(1 << 31) <= whole(buffering, "integer") < 1 << 31:
        raise OverflowError("Python int too large to convert to C int")
    for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
        if value is not None and not isinstance(value, str):
            raise TypeError(f"open() argument {name!r} must be str or None, not {_kind(value)}")
    return file if isinstance(file, int) else plain_path(file)


def _kind(value):
    return "None" if value is None else type(value).__name__


def open(
    file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None
):
    """Open a file and give a stream of its bytes or its text."""
    file = _check_types(file, mode, buffering, encoding, errors, newline)
    action, update, binary = _check_mode(mode, encoding, errors, newline)
    raw = FileIO(file, action + ("+" if update else ""), closefd, opener)
    return _over(raw, mode, action, update, binary, buffering, encoding, errors, newline)


def open_input(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """The same of standard input, where its number stands in the call."""
    _check_types(file, mode, buffering, encoding, errors, newline)
    action, update, binary = _check_mode(mode, encoding, errors, newline)
    raw = StandardInput(file, _mode_of(action, update), closefd)
    return _over(raw, mode, action, update, binary, buffering, encoding, errors, newline)


def open_output(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """The same of standard output and error."""
    _check_types(file, mode, buffering, encoding, errors, newline)
    action, update, binary = _check_mode(mode, encoding, errors, newline)
    raw = StandardOutput(file, _mode_of(action, update), closefd)
    return _over(raw, mode, action, update, binary, buffering, encoding, errors, newline)


def _mode_of(action, update):
    """The mode of a standard stream, which nothing can update."""
    if update:
        raise UnsupportedOperation("File or stream is not seekable.")
    return action + "b"


def _over(raw, mode, action, update, binary, buffering, encoding, errors, newline):
    """What `open` gives for a file."""
    stream = raw
    try:
        if buffering == 0:
            if binary:
                return raw
            raise ValueError("can't have unbuffered text I/O")
        size = DEFAULT_BUFFER_SIZE if buffering < 2 else buffering
        if update:
            stream = BufferedRandom(raw, size)
        elif action == "r":
            stream = BufferedReader(raw, size)
        else:
            stream = BufferedWriter(raw, size)
        stream._alone()
        if binary:
            return stream
        return TextIOWrapper(stream, encoding, errors, newline, buffering == 1)._opened_as(mode)
    except BaseException:
        stream.close()
        raise


def open_code(path):
    """Open a file of code for reading."""
    return open(path, "rb")

