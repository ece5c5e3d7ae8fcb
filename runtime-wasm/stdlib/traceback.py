"""Exceptions as text."""

import sys
from _frames import places
from _traceback import entries, last_line, text

__all__ = [
    "extract_tb", "format_exception", "format_exception_only", "format_list", "format_tb", "print_exc", "format_exc",
    "print_exception", "print_tb", "FrameSummary", "StackSummary",
    "TracebackException", "walk_tb", "walk_stack", "extract_stack", "format_stack", "print_stack", "clear_frames",
]

_MISSING = object()
_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"
_REPEATS = 3


class FrameSummary:
    """One entry of a traceback."""

    __slots__ = ("filename", "lineno", "name", "line", "locals", "end_lineno", "colno", "end_colno", "_text")

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None,
                 end_colno=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = line
        self.locals = locals
        self.end_lineno = end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self._text = None

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (
                self.filename == other.filename
                and self.lineno == other.lineno
                and self.name == other.name
                and self.locals == other.locals
            )
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    def __getitem__(self, index):
        return (self.filename, self.lineno, self.name, self.line)[index]

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    def __len__(self):
        return 4


def _as_text(frame):
    if frame._text is not None:
        return frame._text
    shown = f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}\n'
    if frame.line:
        shown += f"    {frame.line.strip()}\n"
    return shown


class StackSummary(list):
    """The entries of a traceback."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        from _frames import source_line

        result = StackSummary()
        for frame, lineno in frame_gen:
            code = frame.f_code
            line = source_line(code.co_filename, lineno).strip()
            result.append(FrameSummary(code.co_filename, lineno, code.co_name, line=line))
        return cls(_limited(result, limit))

    @classmethod
    def from_list(cls, frames):
        result = StackSummary()
        for frame in frames:
            if isinstance(frame, FrameSummary):
                result.append(frame)
            else:
                filename, lineno, name, line = frame
                result.append(FrameSummary(filename, lineno, name, line=line))
        return result

    def format_frame_summary(self, frame):
        return _as_text(frame)

    def format(self):
        result = []
        last = None
        count = 0
        for frame in self:
            shown = self.format_frame_summary(frame)
            if shown is None:
                continue
            key = (frame.filename, frame.lineno, frame.name)
            if key != last:
                if count > _REPEATS:
                    result.append(_folded(count - _REPEATS))
                last = key
                count = 0
            count += 1
            if count <= _REPEATS:
                result.append(shown)
        if count > _REPEATS:
            result.append(_folded(count - _REPEATS))
        return result


def _folded(count):
    return f"  [Previous line repeated {count} more time{'s' if count > 1 else ''}]\n"


def extract_tb(tb, limit=None):
    result = StackSummary()
    for filename, lineno, name, shown, end_lineno, colno, end_colno in entries(tb):
        lines = shown.split("\n")
        frame = FrameSummary(filename, lineno, name, line=lines[1].strip() if len(lines) > 2 else "",
                             end_lineno=end_lineno, colno=colno, end_colno=end_colno)
        frame._text = shown
        result.append(frame)
    return _limited(result, limit)


def _limited(result, limit):
    if limit is None:
        return result
    return StackSummary.from_list(result[:limit] if limit >= 0 else result[limit:])


def walk_stack(f):
    if f is None:
        f = sys._getframe()
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def extract_stack(f=None, limit=None):
    """The functions that run, or those around a frame, outermost first."""
    result = StackSummary()
    if f is None:
        for filename, lineno, name, line in places():
            result.append(FrameSummary(filename, lineno, name, line=line.strip()))
    else:
        result = StackSummary.extract(walk_stack(f))
        result.reverse()
    if limit is None:
        return result
    return StackSummary.from_list(result[-limit:] if limit > 0 else result[:-limit])


def format_stack(f=None, limit=None):
    return extract_stack(f, limit).format()


def print_stack(f=None, limit=None, file=None):
    _write(format_stack(f, limit), file)


def clear_frames(tb):
    "Frames keep no variables."


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def print_list(extracted_list, file=None):
    _write(format_list(extracted_list), file)


def print_tb(tb, limit=None, file=None):
    _write(format_tb(tb, limit), file)


def _write(lines, file):
    if file is None:
        file = sys.stderr
    for line in lines:
        file.write(line)


def _exception_of(exc, value, tb):
    if value is _MISSING and tb is _MISSING:
        if not (exc is None or isinstance(exc, BaseException)):
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        return exc, exc.__traceback__ if exc is not None else None
    if value is _MISSING or tb is _MISSING:
        raise ValueError("Both or neither of value and tb must be given")
    return value, tb


class TracebackException:
    """An exception with what is needed to show it later."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, _seen=None):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self.stack = extract_tb(exc_traceback, limit)
        self.exc_type = exc_type
        self._has_traceback = exc_traceback is not None
        self._last = last_line(exc_value, exc_traceback is not None) if exc_value is not None else "NoneType: None\n"
        self._last_lines = _lines(self._last, exc_value)
        self._str = _safe_str(exc_value)
        self.__notes__ = getattr(exc_value, "__notes__", None)
        self.__cause__ = None
        self.__context__ = None
        self.__suppress_context__ = False
        self.exceptions = None
        self._group = None
        if exc_value is None:
            return
        if hasattr(exc_value, "exceptions") and hasattr(exc_value, "derive"):
            self.exceptions = [
                TracebackException(type(e), e, e.__traceback__, limit=limit, _seen=seen) for e in exc_value.exceptions
            ]
            self._group = (text(exc_value, True), text(exc_value, False))
        self.__suppress_context__ = exc_value.__suppress_context__
        cause = exc_value.__cause__
        if cause is not None and id(cause) not in seen:
            self.__cause__ = TracebackException(type(cause), cause, cause.__traceback__, limit=limit, _seen=seen)
        context = exc_value.__context__
        wanted = not compact or (self.__cause__ is None and not self.__suppress_context__)
        if context is not None and wanted and id(context) not in seen:
            self.__context__ = TracebackException(
                type(context), context, context.__traceback__, limit=limit, _seen=seen)

    @classmethod
    def from_exception(cls, exc, **options):
        return TracebackException(type(exc), exc, exc.__traceback__, **options)

    def _essence(self):
        return (self.exc_type, self._last, self._str, list(self.stack), self.__cause__, self.__context__)

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self._essence() == other._essence()
        return NotImplemented

    __hash__ = None

    def __str__(self):
        return self._str

    def format_exception_only(self):
        yield from self._last_lines

    def format(self, *, chain=True):
        if self._group is not None:
            yield from self._group[0 if chain else 1].splitlines(True)
            return
        if chain:
            if self.__cause__ is not None:
                yield from self.__cause__.format(chain=chain)
                yield _CAUSE
            elif self.__context__ is not None and not self.__suppress_context__:
                yield from self.__context__.format(chain=chain)
                yield _CONTEXT
        if self._has_traceback:
            yield "Traceback (most recent call last):\n"
            yield from self.stack.format()
        yield from self.format_exception_only()

    def print(self, *, file=None, chain=True):
        _write(self.format(chain=chain), file)


def _safe_str(value):
    try:
        return str(value)
    except Exception:
        return "<exception str() failed>"


def _lines(shown, value):
    """What the exception itself says in one piece, then one piece for each line of its notes."""
    if isinstance(value, SyntaxError):
        return shown.splitlines(True)
    notes = getattr(value, "__notes__", None)
    if not isinstance(notes, (list, tuple)):
        return [shown] if notes is None else shown.splitlines(True)
    after = "".join(f"{_safe_note(note)}\n" for note in notes)
    return [shown[:len(shown) - len(after)]] + after.splitlines(True)


def _safe_note(note):
    try:
        return str(note)
    except Exception:
        return "<note str() failed>"


def format_exception_only(exc, /, value=_MISSING):
    if value is _MISSING:
        value = exc
    return _lines(last_line(value, False), value) if value is not None else ["NoneType: None\n"]


def format_exception(exc, /, value=_MISSING, tb=_MISSING, limit=None, chain=True):
    value, tb = _exception_of(exc, value, tb)
    return list(TracebackException(type(value), value, tb, limit=limit).format(chain=chain))


def print_exception(exc, /, value=_MISSING, tb=_MISSING, limit=None, file=None, chain=True):
    _write(format_exception(exc, value, tb, limit, chain), file)


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)
