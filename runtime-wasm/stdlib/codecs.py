"""Encodings by name: text, and other things, to bytes and back."""

import _codecs
import _transforms
from _codec_errors import (
    _HANDLERS, strict_errors, ignore_errors, replace_errors, xmlcharrefreplace_errors,
    backslashreplace_errors, namereplace_errors,
)
from _codec_names import _spoken
from _codec_parts import (
    BOM_UTF8, BOM_LE, BOM_UTF16_LE, BOM_BE, BOM_UTF16_BE, BOM_UTF32_LE,
    BOM_UTF32_BE, BOM, BOM_UTF16, BOM_UTF32, BOM32_LE, BOM32_BE, BOM64_LE, BOM64_BE, _MARKS, _whole_part,
)
from _codecs import (
    raw_unicode_escape_decode, raw_unicode_escape_encode, register_error, unicode_escape_decode,
    unicode_escape_encode, utf_7_decode, utf_7_encode,
)

__all__ = [
    "register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM64_BE",
    "BOM64_LE", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE",
    "BOM_UTF32_BE", "CodecInfo", "Codec", "IncrementalEncoder", "IncrementalDecoder", "StreamReader",
    "StreamWriter", "StreamReaderWriter", "StreamRecoder", "getencoder", "getdecoder", "getincrementalencoder",
    "getincrementaldecoder", "getreader", "getwriter", "encode", "decode", "iterencode", "iterdecode",
    "strict_errors", "ignore_errors", "replace_errors", "xmlcharrefreplace_errors", "backslashreplace_errors",
    "namereplace_errors", "register_error", "lookup_error",
]



class CodecInfo(tuple):
    """What is known of an encoding."""

    _is_text_encoding = True

    def __new__(
        cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
        incrementaldecoder=None, name=None, *, _is_text_encoding=None,
    ):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.streamwriter = streamwriter
        self.streamreader = streamreader
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} object for encoding {self.name} at {id(self):#x}>"


class Codec:
    """Encodes and decodes without a state."""

    def encode(self, input, errors="strict"):
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes piece by piece."""

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class BufferedIncrementalEncoder(IncrementalEncoder):
    """Keeps what it cannot encode yet."""

    def __init__(self, errors="strict"):
        IncrementalEncoder.__init__(self, errors)
        self.buffer = ""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_encode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        IncrementalEncoder.reset(self)
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class IncrementalDecoder:
    """Decodes piece by piece."""

    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return (b"", 0)

    def setstate(self, state):
        pass


class BufferedIncrementalDecoder(IncrementalDecoder):
    """Keeps what it cannot decode yet."""

    def __init__(self, errors="strict"):
        IncrementalDecoder.__init__(self, errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_decode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        IncrementalDecoder.reset(self)
        self.buffer = b""

    def getstate(self):
        return (self.buffer, 0)

    def setstate(self, state):
        self.buffer = state[0]


class StreamWriter(Codec):
    """Encodes what is written to a stream."""

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        data, consumed = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        self.write("".join(list))

    def reset(self):
        pass

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()

    def __reduce_ex__(self, protocol):
        raise TypeError(f"can't serialize {type(self).__name__}")

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


def _begins_line(text):
    """Whether the text begins with a whole line."""
    lines = text.splitlines(True)
    return len(lines) > 1 or bool(lines) and lines[0] != lines[0].splitlines()[0]


class StreamReader(Codec):
    """Decodes what is read from a stream."""

    _nothing = ""

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
        self.bytebuffer = b""
        self.charbuffer = self._nothing
        # Whole lines that were read beyond the one asked for; then `charbuffer` is what is behind them.
        self._lines = []

    def decode(self, input, errors="strict"):
        raise NotImplementedError

    def _join_lines(self):
        if self._lines:
            self.charbuffer = self._nothing.join(self._lines) + self.charbuffer
            self._lines = []

    def _decode_first(self, data, error):
        """What is before an error, if it begins with a whole line."""
        text, used = self.decode(data[:error.start], self.errors)
        if len(text.splitlines(True)) <= 1:
            raise error
        return text, used

    def read(self, size=-1, chars=-1, firstline=False):
        self._join_lines()
        if chars < 0:
            chars = size
        while chars < 0 or len(self.charbuffer) < chars:
            more = self.stream.read() if size < 0 else self.stream.read(size)
            data = self.bytebuffer + more
            if not data:
                break
            try:
                text, used = self.decode(data, self.errors)
            except UnicodeDecodeError as error:
                if not firstline:
                    raise
                text, used = self._decode_first(data, error)
            self.bytebuffer = data[used:]
            self.charbuffer += text
            if not more:
                break
        if chars < 0:
            chars = len(self.charbuffer)
        result = self.charbuffer[:chars]
        self.charbuffer = self.charbuffer[chars:]
        return result

    def readline(self, size=None, keepends=True):
        if self._lines:
            line = self._lines.pop(0)
        else:
            line = self._read_line(size)
        return line if keepends else self._nothing.join(line.splitlines())

    def _read_line(self, size):
        amount = size or 72
        text = self._nothing
        while True:
            more = self.read(amount, firstline=True)
            # The end of the line may be the first half of two characters.
            if more and more[-1:] in ("\r", b"\r"):
                more += self.read(size=1, chars=1)
            text += more
            if _begins_line(text):
                line, *self._lines = text.splitlines(True)
                if self._lines:
                    self.charbuffer = self._lines.pop() + self.charbuffer
                return line
            if not more or size is not None:
                return text
            if amount < 8000:
                amount *= 2

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def reset(self):
        self.bytebuffer = b""
        self.charbuffer = self._nothing
        self._lines = []

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __iter__(self):
        return self

    def __reduce_ex__(self, protocol):
        raise TypeError(f"can't serialize {type(self).__name__}")

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


_StreamReader = StreamReader
_StreamWriter = StreamWriter


class StreamReaderWriter:
    """A stream that is decoded and encoded."""

    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()

    def __reduce_ex__(self, protocol):
        raise TypeError(f"can't serialize {type(self).__name__}")

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamRecoder:
    """Translates between two encodings of a stream."""

    data_encoding = "unknown"
    file_encoding = "unknown"

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        self.stream = stream
        self.encode = encode
        self.decode = decode
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        line = self.reader.readline() if size is None else self.reader.readline(size)
        return self.encode(line, self.errors)[0]

    def readlines(self, sizehint=None):
        return self.encode(self.reader.read(), self.errors)[0].splitlines(keepends=True)

    def __next__(self):
        return self.encode(next(self.reader), self.errors)[0]

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.writer.write(self.decode(b"".join(list), self.errors)[0])

    def seek(self, offset, whence=0):
        self.reader.seek(offset, whence)
        self.writer.seek(offset, whence)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def __reduce_ex__(self, protocol):
        raise TypeError(f"can't serialize {type(self).__name__}")

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class _TextDecoder(BufferedIncrementalDecoder):
    """Decodes text piece by piece, also where a mark at the start says how."""

    _name = "utf-8"

    def __init__(self, errors="strict"):
        BufferedIncrementalDecoder.__init__(self, errors)
        self._order = None

    def _buffer_decode(self, input, errors, final):
        name = self._name
        mark = _MARKS.get(name)
        skip = 0
        if mark is not None:
            if self._order is None:
                size, marks, otherwise = mark
                if len(input) < size and not final and any(m.startswith(input) for m, _ in marks):
                    return "", 0
                if len(input) < size and not final and name != "utf-8-sig":
                    return "", 0
                self._order = otherwise
                for start, order in marks:
                    if input.startswith(start):
                        skip = size
                        self._order = order
            name = self._order
        end = len(input) if final else skip + _whole_part(input[skip:], name)
        return input[skip:end].decode(name, errors), end

    def reset(self):
        BufferedIncrementalDecoder.reset(self)
        self._order = None

    def getstate(self):
        if self._name not in _MARKS:
            return self.buffer, 0
        if self._name == "utf-8-sig":
            return self.buffer, int(self._order is None)
        return self.buffer, 2 if self._order is None else int(self._order.endswith("be"))

    def setstate(self, state):
        self.buffer, order = state
        mark = _MARKS.get(self._name)
        if mark is None:
            return
        if self._name == "utf-8-sig":
            self._order = None if order else "utf-8"
        else:
            self._order = mark[1][order][1] if order in (0, 1) else None


class _TextEncoder(IncrementalEncoder):
    """Encodes text piece by piece; a mark stands only at the start."""

    _name = "utf-8"

    def __init__(self, errors="strict"):
        IncrementalEncoder.__init__(self, errors)
        self._started = False

    def encode(self, input, final=False):
        name = self._name
        mark = _MARKS.get(name)
        if mark is not None and self._started:
            name = mark[2]
        if input or mark is not None:
            self._started = True
        return input.encode(name, self.errors)

    def reset(self):
        self._started = False

    def getstate(self):
        return 2 if self._started else 0

    def setstate(self, state):
        self._started = bool(state)


def _text_info(key):
    name = _spoken(key)

    def encode(input, errors="strict"):
        return input.encode(name, "strict" if errors is None else errors), len(input)

    def decode(input, errors="strict"):
        return bytes(input).decode(name, "strict" if errors is None else errors), len(input)

    class Encoder(_TextEncoder):
        _name = name

    class Decoder(_TextDecoder):
        _name = name

    def decode_part(input, errors="strict"):
        end = _whole_part(input, name)
        return bytes(input[:end]).decode(name, errors), end

    class StreamReader(_StreamReader):
        _order = None

        def encode(self, input, errors="strict"):
            return encode(input, errors)

        def decode(self, input, errors="strict"):
            mark = _MARKS.get(name)
            if mark is None:
                return decode_part(input, errors)
            size, marks, otherwise = mark
            skip = 0
            if self._order is None:
                optional = name == "utf-8-sig"
                if len(input) < size and (not optional or BOM_UTF8.startswith(input)):
                    return "", 0
                for start, order in marks:
                    if input.startswith(start):
                        skip = size
                        self._order = order
                if self._order is None and not optional:
                    input.decode(otherwise, errors)
                    raise UnicodeError(f"{name.upper()} stream does not start with BOM")
                self._order = self._order or "utf-8"
            end = skip + _whole_part(input[skip:], self._order)
            return bytes(input[skip:end]).decode(self._order, errors), end

        def reset(self):
            _StreamReader.reset(self)
            self._order = None

    class StreamWriter(_StreamWriter):
        _started = False

        def encode(self, input, errors="strict"):
            data, size = encode(input, errors)
            mark = _MARKS.get(name)
            if mark is not None and self._started:
                data = input.encode(mark[2], errors)
            self._started = True
            return data, size

        def decode(self, input, errors="strict"):
            return decode(input, errors)

        def reset(self):
            self._started = False

    return CodecInfo(encode, decode, StreamReader, StreamWriter, Encoder, Decoder, name)


def _bytes_info(name, encode, decode):
    """What is known of a translation between bytes, or within text."""
    text = name == "rot-13"

    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return encode(input, self.errors)[0]

    class Decoder(IncrementalDecoder):
        def decode(self, input, final=False):
            return decode(input, self.errors)[0]

    class StreamReader(_StreamReader):
        _nothing = "" if text else b""

        def encode(self, input, errors="strict"):
            return encode(input, errors)

        def decode(self, input, errors="strict"):
            return decode(input, errors)

    class StreamWriter(_StreamWriter):
        def encode(self, input, errors="strict"):
            return encode(input, errors)

        def decode(self, input, errors="strict"):
            return decode(input, errors)

    return CodecInfo(encode, decode, StreamReader, StreamWriter, Encoder, Decoder, name, _is_text_encoding=False)


_BYTES_CODECS = {
    "rot13": ("rot-13", _transforms.rot13, _transforms.rot13), "rot_13": ("rot-13", _transforms.rot13, _transforms.rot13),
    "hex": ("hex", _transforms.hex_encode, _transforms.hex_decode), "hex_codec": ("hex", _transforms.hex_encode, _transforms.hex_decode),
    "base64": ("base64", _transforms.base64_encode, _transforms.base64_decode), "base64_codec": ("base64", _transforms.base64_encode, _transforms.base64_decode),
    "base_64": ("base64", _transforms.base64_encode, _transforms.base64_decode),
}

_searches = []
_found = {}


def register(search_function, /):
    """Add a function that is asked for encodings by name."""
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _searches.append(search_function)
    _codecs.search_with(_search)


def unregister(search_function, /):
    """Take back what register() added."""
    if search_function in _searches:
        _searches.remove(search_function)
        _found.clear()


def _search(name):
    for search in _searches:
        info = search(name)
        if info is not None:
            if not isinstance(info, tuple) or len(info) != 4:
                raise TypeError("codec search functions must return 4-tuples")
            return info
    return None


def lookup(encoding, /):
    """What is known of an encoding."""
    if not isinstance(encoding, str):
        raise TypeError(f"lookup() argument must be str, not {type(encoding).__name__}")
    key = _codecs.normalized(encoding)
    info = _found.get(key)
    if info is not None:
        return info
    if _codecs.is_known(encoding):
        info = _text_info(key)
    elif key in _BYTES_CODECS:
        info = _bytes_info(*_BYTES_CODECS[key])
    else:
        info = _search(encoding.lower().replace(" ", "_"))
        if info is None:
            raise LookupError(f"unknown encoding: {encoding}")
    _found[key] = info
    return info


def encode(obj, encoding="utf-8", errors="strict"):
    """What the encoding makes of an object."""
    return lookup(encoding)[0](obj, errors)[0]


def decode(obj, encoding="utf-8", errors="strict"):
    """What the encoding reads in an object."""
    return lookup(encoding)[1](obj, errors)[0]


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    encoder = lookup(encoding).incrementalencoder
    if encoder is None:
        raise LookupError(encoding)
    return encoder


def getincrementaldecoder(encoding):
    decoder = lookup(encoding).incrementaldecoder
    if decoder is None:
        raise LookupError(encoding)
    return decoder


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors="strict", **kwargs):
    """The pieces of an iterable, encoded."""
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for piece in iterator:
        output = encoder.encode(piece)
        if output:
            yield output
    output = encoder.encode("", True)
    if output:
        yield output


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    """The pieces of an iterable, decoded."""
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for piece in iterator:
        output = decoder.decode(piece)
        if output:
            yield output
    output = decoder.decode(b"", True)
    if output:
        yield output


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """Open a file whose text is encoded; ends of lines stay as they are."""
    import io

    if encoding is not None and "b" not in mode:
        mode = mode + "b"
    file = io.open(filename, mode, buffering)
    if encoding is None:
        return file
    try:
        info = lookup(encoding)
        stream = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
        stream.encoding = encoding
        return stream
    except BaseException:
        file.close()
        raise


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """A stream that is translated between two encodings."""
    if file_encoding is None:
        file_encoding = data_encoding
    data_info = lookup(data_encoding)
    file_info = lookup(file_encoding)
    stream = StreamRecoder(
        file, data_info.encode, data_info.decode, file_info.streamreader, file_info.streamwriter, errors
    )
    stream.data_encoding = data_encoding
    stream.file_encoding = file_encoding
    return stream


def lookup_error(errors, /):
    """The error handler of a name."""
    if not isinstance(errors, str):
        raise TypeError(f"lookup_error() argument must be str, not {type(errors).__name__}")
    handler = _codecs.find_error(errors)
    if handler is None:
        handler = _HANDLERS.get(errors)
    if handler is None:
        raise LookupError(f"unknown error handler name '{errors}'")
    return handler


def utf_8_encode(str, errors=None, /):
    return str.encode("utf-8", errors or "strict"), len(str)


def utf_8_decode(data, errors=None, final=False, /):
    end = len(data) if final else _whole_part(data, "utf-8")
    return bytes(data[:end]).decode("utf-8", errors or "strict"), end


def latin_1_encode(str, errors=None, /):
    return str.encode("latin-1", errors or "strict"), len(str)


def latin_1_decode(data, errors=None, /):
    return bytes(data).decode("latin-1", errors or "strict"), len(data)


def ascii_encode(str, errors=None, /):
    return str.encode("ascii", errors or "strict"), len(str)


def ascii_decode(data, errors=None, /):
    return bytes(data).decode("ascii", errors or "strict"), len(data)
