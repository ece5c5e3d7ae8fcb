#@ class _io: StandardFile=FileIO
"""The standard streams as files, by their numbers: `open(0)` and its like."""

import sys
from _buffer import plain
from _standard import receive, write
from _streams import RawIOBase, UnsupportedOperation, count_or_none


class StandardFile(RawIOBase):
    """Standard input, output or error, without a buffer."""

    __module__ = "_io"
    __qualname__ = "FileIO"

    def __init__(self, file, mode, closefd):
        self.name = file
        self.mode = mode
        self.closefd = closefd
        self._closed = False

    @property
    def closed(self):
        return self._closed

    def close(self):
        self._closed = True

    def _check(self):
        if self._closed:
            raise ValueError("I/O operation on closed file")

    def fileno(self):
        self._check()
        return self.name

    def readable(self):
        self._check()
        return "r" in self.mode

    def writable(self):
        self._check()
        return "r" not in self.mode

    def seekable(self):
        self._check()
        return False

    def tell(self):
        self._check()
        raise OSError(29, "Illegal seek")

    def seek(self, offset, whence=0, /):
        return self.tell()

    def __repr__(self):
        if self._closed:
            return "<_io.FileIO [closed]>"
        return f"<_io.FileIO name={self.name!r} mode={self.mode!r} closefd={self.closefd!r}>"


class StandardInput(StandardFile):
    """Standard input as it comes."""

    def isatty(self):
        self._check()
        return sys.__stdin__.isatty()

    def read(self, size=-1, /):
        self._check()
        if not self.readable():
            raise UnsupportedOperation("File not open for reading")
        size = count_or_none(size)
        if size < 0:
            return self.readall()
        return receive(size)

    def readall(self):
        parts = []
        while part := receive(1 << 16):
            parts.append(part)
        return b"".join(parts)

    def readinto(self, buffer, /):
        view = memoryview(buffer).cast("B")
        data = self.read(len(view))
        view[: len(data)] = data
        return len(data)

    def write(self, data, /):
        self._check()
        raise OSError(9, "Bad file descriptor") if self.writable() else UnsupportedOperation("File not open for writing")


class StandardOutput(StandardFile):
    """Standard output or error."""

    def isatty(self):
        self._check()
        return (sys.__stdout__ if self.name == 1 else sys.__stderr__).isatty()

    def write(self, data, /):
        self._check()
        if not self.writable():
            raise UnsupportedOperation("File not open for writing")
        data = plain(data)
        write(self.name, data)
        return len(data)

    def read(self, size=-1, /):
        self._check()
        raise OSError(9, "Bad file descriptor") if self.readable() else UnsupportedOperation("File not open for reading")
