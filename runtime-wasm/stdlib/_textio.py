#@ builtin _io: text_encoding
#@ builtin : TextIOWrapper IncrementalNewlineDecoder
#@ class _io: TextIOWrapper IncrementalNewlineDecoder
"""Text over a stream of bytes."""

from _buffer import lines_at
from _streams import DEFAULT_BUFFER_SIZE, TextIOBase, UnsupportedOperation, count, count_or_none, whole
from _whole_parts import whole_part


def text_encoding(encoding, stacklevel=2, /):
    """The encoding to use where none is given."""
    return "utf-8" if encoding is None else encoding


class IncrementalNewlineDecoder:
    """Turns the ends of lines into newlines, piece by piece."""

    __module__ = "_io"

    def __init__(self, decoder, translate, errors="strict"):
        self._decoder = decoder
        self._translate = translate
        self._pending = False
        self._seen = 0

    def decode(self, input, final=False):
        text = input if self._decoder is None else self._decoder.decode(input, final)
        if self._pending and (text or final):
            text = "\r" + text
            self._pending = False
        if text.endswith("\r") and not final:
            text = text[:-1]
            self._pending = True
        self._seen |= line_ends(text)
        if self._translate and "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    def getstate(self):
        waiting, flag = b"", 0
        if self._decoder is not None:
            waiting, flag = self._decoder.getstate()
        return waiting, flag << 1 | self._pending

    def setstate(self, state, /):
        if not isinstance(state, tuple):
            raise TypeError("state argument must be a tuple")
        waiting, flag = state
        self._pending = bool(flag & 1)
        if self._decoder is not None:
            self._decoder.setstate((waiting, flag >> 1))

    def reset(self):
        self._pending = False
        self._seen = 0
        if self._decoder is not None:
            self._decoder.reset()

    @property
    def newlines(self):
        return newline_kinds(self._seen)


def line_ends(text):
    """Which ends of lines occur: 1 newline, 2 carriage return, 4 both."""
    if "\r" not in text:
        return 1 if "\n" in text else 0
    pairs = text.count("\r\n")
    seen = 4 if pairs else 0
    if text.count("\r") > pairs:
        seen |= 2
    if text.count("\n") > pairs:
        seen |= 1
    return seen


def newline_kinds(seen):
    kinds = [kind for bit, kind in ((2, "\r"), (1, "\n"), (4, "\r\n")) if seen & bit]
    return None if not kinds else kinds[0] if len(kinds) == 1 else tuple(kinds)


# Encodings of which ASCII is a part.
_LIKE_ASCII = ("utf-8", "ascii", "latin-1", "iso8859-1", "cp1252")

_NAMES = {"utf8": "utf-8", "u8": "utf-8", "utf": "utf-8", "utf16": "utf-16", "utf32": "utf-32", "utf_8": "utf-8"}


def _check_texts(function, **arguments):
    for name, value in arguments.items():
        if value is not None and not isinstance(value, str):
            given = type(value).__name__
            raise TypeError(f"{function}() argument {name!r} must be str or None, not {given}")


def _check_newline(newline):
    if newline not in (None, "", "\n", "\r", "\r\n"):
        raise ValueError(f"illegal newline value: {newline}")


def _judged(encoding):
    """The encoding, which has to be one of text."""
    if encoding is None or encoding == "locale":
        return "UTF-8"
    try:
        "".encode(encoding)
    except LookupError as error:
        text = str(error)
        if "is not a text encoding" in text:
            raise LookupError(text.replace("codecs.encode()", "codecs.open()")) from None
        raise
    return encoding


def _as_bytes(data, function):
    """What a stream gave, if it is of bytes."""
    try:
        return bytes(memoryview(data))
    except TypeError:
        given = type(data).__name__
        raise TypeError(f"underlying {function}() should have returned a bytes-like object, not '{given}'") from None


class TextIOWrapper(TextIOBase):
    """Text, encoded in a stream of bytes."""

    __module__ = "_io"
    _CHUNK_SIZE = DEFAULT_BUFFER_SIZE

    def __init__(
        self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False
    ):
        _check_texts("TextIOWrapper", encoding=encoding, errors=errors, newline=newline)
        _check_newline(newline)
        encoding = _judged(encoding)
        self._buffer = buffer
        self._reads_parts = hasattr(buffer, "read1")
        self._encoding = encoding
        name = encoding.lower().replace("_", "-")
        self._codec = _NAMES.get(name, name)
        self._errors = "strict" if errors is None else errors
        self._newline = newline
        self._line_buffering = line_buffering
        self._write_through = write_through
        self._telling = True
        self._seen = 0
        self._half = False
        self._started = False
        self._waiting = []
        # ASCII text that was written and not encoded yet; it comes after what waits.
        self._texts = []
        self._waiting_size = 0
        # Text may be kept as it is written: see write().
        self._plain_writes = False
        # Nobody else has the stream of bytes, so it is closed where this is.
        self._owned = False
        self._forget(0)
        # A stream without these is none.
        buffer.readable()
        buffer.writable()
        buffer.seekable()

    def _opened_as(self, mode):
        """The wrapper, with the mode that open() was told; open() forgets the stream of bytes."""
        self.mode = mode
        self._owned = True
        return self

    def _forget(self, position):
        """Nothing was read ahead; the next byte to read has this position."""
        self._text = ""
        self._at = 0
        self._rest = b""
        self._has_read = False
        # Where the bytes of the text that was read ahead begin.
        self._base = position
        self._ended = False
        # Lines of what was read ahead end at newlines only, and nothing waits to be written.
        self._plain_lines = False
        self._lines = []

    @property
    def buffer(self):
        self._owned = False
        return self._buffer

    @property
    def encoding(self):
        return self._encoding

    @property
    def errors(self):
        return self._errors

    @property
    def line_buffering(self):
        return self._line_buffering

    @property
    def write_through(self):
        return self._write_through

    @property
    def newlines(self):
        return newline_kinds(self._seen)

    @property
    def name(self):
        return self._attached().name

    @property
    def closed(self):
        return self._attached().closed

    def _attached(self):
        if self._buffer is None:
            raise ValueError("underlying buffer has been detached")
        return self._buffer

    def _open(self):
        if self._attached().closed:
            raise ValueError("I/O operation on closed file.")

    def readable(self):
        return self._attached().readable()

    def writable(self):
        return self._attached().writable()

    def seekable(self):
        return self._attached().seekable()

    def fileno(self):
        return self._attached().fileno()

    def isatty(self):
        return self._attached().isatty()

    def flush(self):
        self._open()
        self._send()
        self._buffer.flush()

    def close(self):
        self._plain_lines = self._plain_writes = False
        self._lines = []
        if self._buffer is not None and not self._buffer.closed:
            try:
                self.flush()
            finally:
                self._buffer.close()

    def __del__(self):
        try:
            self.close()
        except Exception:
            pass

    def detach(self):
        buffer = self._attached()
        self.flush()
        self._plain_lines = self._plain_writes = False
        self._lines = []
        self._buffer = None
        return buffer

    def reconfigure(self, *, encoding=None, errors=None, newline=..., line_buffering=None, write_through=None):
        given = newline is not ...
        _check_texts("reconfigure", encoding=encoding, errors=errors, newline=newline if given else None)
        if given:
            _check_newline(newline)
        if self._has_read and (given or encoding is not None or errors is not None):
            raise UnsupportedOperation("It is not possible to set the encoding or newline of stream after the first read")
        self.flush()
        self._plain_lines = self._plain_writes = False
        self._lines = []
        if encoding is not None:
            self._encoding = _judged(encoding)
            name = self._encoding.lower().replace("_", "-")
            self._codec = _NAMES.get(name, name)
            self._errors = "strict"
            self._started = False
        if errors is not None:
            self._errors = errors
        if given:
            self._newline = newline
        if line_buffering is not None:
            self._line_buffering = line_buffering
        if write_through is not None:
            self._write_through = write_through

    def write(self, text, /):
        if (
            self._plain_writes
            and type(text) is str
            and text.isascii()
            and (self._owned or not self._buffer.closed)
        ):
            count = len(text)
            self._texts.append(text)
            self._waiting_size += count
            if self._waiting_size >= self._CHUNK_SIZE:
                self._send()
            return count
        if not isinstance(text, str):
            kind = "None" if text is None else type(text).__name__
            raise TypeError(f"write() argument must be str, not {kind}")
        buffer = self._attached()
        if buffer.closed:
            raise ValueError("I/O operation on closed file.")
        if not buffer.writable():
            raise UnsupportedOperation("not writable")
        count = len(text)
        flush = self._line_buffering and ("\n" in text or "\r" in text)
        if self._newline in ("\r", "\r\n"):
            text = text.replace("\n", self._newline)
        if self._text or self._rest:
            # It goes behind what was read ahead.
            self._forget(buffer.tell() if buffer.seekable() else 0)
        self._plain_lines = False
        self._lines = []
        self._settle()
        self._waiting.append(self._encoded(text))
        self._waiting_size += count
        if self._waiting_size >= self._CHUNK_SIZE or flush or self._write_through:
            self._send()
        if flush:
            buffer.flush()
        self._plain_writes = (
            self._codec in _LIKE_ASCII
            and self._newline not in ("\r", "\r\n")
            and not self._line_buffering
            and not self._write_through
        )
        return count

    def _settle(self):
        if self._texts:
            self._waiting.append("".join(self._texts).encode("ascii"))
            self._texts = []

    def _send(self):
        """Hands what was written to the stream of bytes."""
        self._settle()
        if self._waiting:
            data = b"".join(self._waiting)
            self._waiting = []
            self._waiting_size = 0
            self._buffer.write(data)

    def _encoded(self, text):
        codec = self._codec
        if codec == "utf-8":
            return text.encode("utf-8", self._errors)
        if codec in ("utf-16", "utf-32", "utf-8-sig"):
            # The mark stands at the beginning only.
            if self._started or self._buffer.seekable() and self._buffer.tell() != 0:
                codec = "utf-8" if codec == "utf-8-sig" else codec + "-le"
        self._started = True
        return text.encode(codec, self._errors)

    def _reading(self):
        buffer = self._attached()
        if buffer.closed:
            raise ValueError("I/O operation on closed file.")
        if not buffer.readable():
            raise UnsupportedOperation("not readable")
        self._lines = []
        self._send()

    def _decoded(self, data, final):
        """The characters of what was read, but for a part of the last one."""
        data = self._rest + data
        size = len(data) if final else whole_part(data, self._codec)
        self._rest = data[size:]
        codec = self._codec
        if self._base or self._text:
            # Only the beginning of the file has a mark.
            codec = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}.get(codec, codec)
        return str(data[:size], codec, self._errors)

    def _note_ends(self, text, final):
        """Notes which ends of lines there are; a "\r" at the end waits for what follows."""
        if self._half:
            text = "\r" + text
        self._half = text.endswith("\r") and not final
        self._seen |= line_ends(text[:-1] if self._half else text)

    def _fill(self):
        """Reads more; whether there was any."""
        if self._ended:
            return False
        if self._at and self._at == len(self._text):
            self._base = self._where()
            self._text = ""
            self._at = 0
        elif self._at > 4 * self._CHUNK_SIZE:
            self._base = self._where()
            self._text = self._text[self._at :]
            self._at = 0
        function = "read1" if self._reads_parts else "read"
        data = self._buffer.read1(self._CHUNK_SIZE) if self._reads_parts else self._buffer.read(self._CHUNK_SIZE)
        if type(data) is not bytes:
            data = _as_bytes(data, function)
        self._ended = not data
        self._has_read = True
        text = self._decoded(data, not data)
        self._text += text
        self._plain_writes = False
        self._plain_lines = self._newline in (None, "", "\n") and "\r" not in self._text
        if self._newline is None or self._newline == "":
            self._note_ends(text, not data)
        return bool(data) or bool(text)

    def _translated(self, text):
        if self._newline is None and "\r" in text:
            return text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    def read(self, size=-1, /):
        size = count_or_none(size)
        self._reading()
        if size < 0:
            return self._read_all()
        pieces = []
        missing = size
        while missing > 0:
            end = self._at + missing
            while end >= len(self._text) and self._fill():
                end = self._at + missing
            end = min(end, len(self._text))
            if end == self._at:
                break
            piece = self._text[self._at : end]
            if self._newline is None and piece.endswith("\r") and self._text.startswith("\n", end):
                # Both are one newline.
                end += 1
                piece += "\n"
            self._at = end
            piece = self._translated(piece)
            pieces.append(piece)
            missing -= len(piece)
        return "".join(pieces)

    def _read_all(self):
        head = self._text[self._at :]
        data = self._buffer.read()
        text = self._decoded(data, True)
        if self._newline is None or self._newline == "":
            self._note_ends(text, True)
        self._forget(-1)
        self._ended = False
        self._base = self._buffer.tell() if self._buffer.seekable() else 0
        return self._translated(head + text)

    def _line_end(self):
        """Where the line that starts here ends, in what was read so far, and its end; -1 where that is not there."""
        text = self._text
        newline = self._newline
        if newline is None or newline == "":
            feed = text.find("\n", self._at)
            stop = len(text) if feed < 0 else feed
            back = text.find("\r", self._at, stop)
            if back < 0:
                return -1 if feed < 0 else feed + 1
            if back + 1 == len(text) and not self._ended:
                return -1
            return back + 2 if text.startswith("\n", back + 1) else back + 1
        end = text.find(newline, self._at)
        return -1 if end < 0 else end + len(newline)

    def readline(self, size=-1, /):
        if self._plain_lines and size == -1:
            line = self._plain_line()
            if line:
                return line
        size = count(size)
        self._reading()
        return self._line(size)

    def readlines(self, hint=-1, /):
        if hint == -1 and type(self) is TextIOWrapper and self._newline is None:
            self._reading()
            return lines_at(self._read_all(), 0, False)
        return super().readlines(hint)

    def _plain_line(self):
        """The next line, where it is known to be there; else nothing."""
        lines = self._lines
        if not lines:
            lines = lines_at(self._text, self._at, True)
            if not lines:
                return None
            self._lines = lines
        if not self._owned and self._buffer.closed:
            return None
        line = lines.pop()
        self._at += len(line)
        return line

    def _line(self, size):
        end = self._line_end()
        while end < 0:
            if 0 <= size < len(self._text) - self._at:
                break
            if not self._fill():
                end = self._line_end()
                break
            end = self._line_end()
        if end < 0:
            end = len(self._text)
        if 0 <= size < end - self._at:
            end = self._at + size
        line = self._text[self._at : end]
        self._at = end
        if self._newline is None and "\r" in line:
            return self._translated(line)
        return line

    def __iter__(self):
        self._open()
        return self

    def __next__(self):
        self._telling = False
        if self._plain_lines:
            lines = self._lines
            if lines and (self._owned or not self._buffer.closed):
                line = lines.pop()
                self._at += len(line)
                return line
        line = self._next_line()
        if not line:
            self._telling = True
            raise StopIteration
        return line

    def _next_line(self):
        if type(self) is not TextIOWrapper:
            line = self.readline()
            if not isinstance(line, str):
                raise OSError(f"readline() should have returned a str object, not '{type(line).__name__}'")
            return line
        if self._plain_lines:
            line = self._plain_line()
            if line:
                return line
        self._reading()
        return self._line(-1)

    def _where(self):
        """The position of the next character, in bytes."""
        used = self._text[: self._at].encode(self._plain(), "surrogatepass" if self._codec.startswith("utf") else "strict")
        return self._base + len(used)

    def _plain(self):
        codec = self._codec
        if codec in ("utf-16", "utf-32"):
            return codec if not self._base and self._text else codec + "-le"
        if codec == "utf-8-sig" and self._base:
            return "utf-8"
        return codec

    def tell(self):
        self._open()
        if not self._buffer.seekable():
            raise UnsupportedOperation("underlying stream is not seekable")
        if not self._telling:
            raise OSError("telling position disabled by next() call")
        self.flush()
        if not self._text and not self._rest:
            return self._buffer.tell()
        return self._where()

    def seek(self, offset, whence=0, /):
        self._open()
        if not self._buffer.seekable():
            raise UnsupportedOperation("underlying stream is not seekable")
        if whence == 1:
            if offset != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            offset = self.tell()
        elif whence == 2:
            if offset != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            self.flush()
            offset = self._buffer.seek(0, 2)
        elif whence != 0:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        offset = whole(offset, "integer")
        if offset < 0:
            raise ValueError(f"negative seek position {offset!r}")
        self.flush()
        self._buffer.seek(offset)
        self._forget(offset)
        self._telling = True
        self._started = offset != 0
        return offset

    def truncate(self, size=None, /):
        self.flush()
        if not self._buffer.writable():
            raise UnsupportedOperation("truncate")
        if size is None:
            size = self.tell()
        return self._buffer.truncate(size)

    def __repr__(self):
        kind = type(self)
        text = f"<{kind.__module__}.{kind.__qualname__}"
        try:
            name = getattr(self._buffer, "name", None)
        except ValueError:
            name = None
        if name is not None:
            text += f" name={name!r}"
        mode = getattr(self, "mode", None)
        if mode is not None:
            text += f" mode={mode!r}"
        return f"{text} encoding={self._encoding!r}>"
