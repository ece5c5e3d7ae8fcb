"""Records as text."""

import traceback

BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"


class PercentStyle:
    """Formats with the operator %."""

    default_format = "%(message)s"
    asctime_format = "%(asctime)s"
    asctime_search = "%(asctime)"

    def __init__(self, fmt, *, defaults=None):
        self._fmt = fmt or self.default_format
        self._defaults = defaults

    def usesTime(self):
        return self._fmt.find(self.asctime_search) >= 0

    def validate(self):
        if not _has_percent_field(self._fmt):
            raise ValueError(f"Invalid format {self._fmt!r} for {self.default_format[0]!r} style")

    def _values(self, record):
        if self._defaults:
            return self._defaults | record.__dict__
        return record.__dict__

    def _format(self, record):
        return self._fmt % self._values(record)

    def format(self, record):
        try:
            return self._format(record)
        except KeyError as e:
            raise ValueError(f"Formatting field not found in record: {e}")


def _has_percent_field(text):
    at = text.find("%(")
    while at >= 0:
        end = text.find(")", at)
        if end < 0:
            return False
        name = text[at + 2:end]
        if name and all(c.isalnum() or c == "_" for c in name):
            i = end + 1
            while i < len(text) and text[i] in "#0+ -":
                i += 1
            while i < len(text) and (text[i].isdigit() or text[i] in "*."):
                i += 1
            if i < len(text) and text[i] in "diouxefgcrsaEFGX%":
                return True
        at = text.find("%(", at + 2)
    return False


class StrFormatStyle(PercentStyle):
    """Formats with str.format()."""

    default_format = "{message}"
    asctime_format = "{asctime}"
    asctime_search = "{asctime"

    def _format(self, record):
        values = self._values(record)
        return "".join(_filled(values[name], rest) if name else rest for name, rest in _brace_parts(self._fmt))

    def validate(self):
        text = self._fmt
        fields = 0
        i = 0
        while i < len(text):
            c = text[i]
            if c in "{}" and text[i:i + 2] == c + c:
                i += 2
                continue
            if c == "}":
                raise ValueError("invalid format: Single '}' encountered in format string")
            if c == "{":
                end = text.find("}", i)
                if end < 0:
                    raise ValueError("invalid format: expected '}' before end of string")
                field = text[i + 1:end].split(":")[0].split("!")[0]
                if not field or not (field[0].isalpha() or field[0] == "_"):
                    raise ValueError(f"invalid format: invalid field name/expression: {field!r}")
                fields += 1
                i = end
            i += 1
        if not fields:
            raise ValueError("invalid format: no fields")


def _brace_parts(text):
    """Pairs: a name and what follows it in its field, or nothing and text."""
    parts = []
    i = 0
    while i < len(text):
        c = text[i]
        if c not in "{}":
            end = i
            while end < len(text) and text[end] not in "{}":
                end += 1
            parts.append(("", text[i:end]))
            i = end
        elif text[i:i + 2] == c + c:
            parts.append(("", c))
            i += 2
        else:
            end = text.find("}", i)
            field = text[i + 1:end]
            cut = 0
            while cut < len(field) and (field[cut].isalnum() or field[cut] == "_"):
                cut += 1
            parts.append((field[:cut], field[cut:]))
            i = end + 1
    return parts


def _filled(value, rest):
    conversion, colon, spec = rest.partition(":")
    if conversion == "!r":
        value = repr(value)
    elif conversion == "!s":
        value = str(value)
    elif conversion == "!a":
        value = ascii(value)
    elif conversion:
        raise ValueError(f"invalid format: {rest!r}")
    return format(value, spec)


class StringTemplateStyle(PercentStyle):
    """Formats with names after dollar signs."""

    default_format = "${message}"
    asctime_format = "${asctime}"
    asctime_search = "${asctime}"

    def usesTime(self):
        return self._fmt.find("$asctime") >= 0 or self._fmt.find(self.asctime_search) >= 0

    def validate(self):
        fields = [name for name, _ in _template_parts(self._fmt) if name]
        if not fields:
            raise ValueError("invalid format: no fields")

    def _format(self, record):
        values = self._values(record)
        return "".join(str(values[name]) if name else text for name, text in _template_parts(self._fmt))


def _template_parts(text):
    """Pairs: a name to look up and nothing, or nothing and text."""
    parts = []
    i = 0
    while i < len(text):
        at = text.find("$", i)
        if at < 0:
            parts.append(("", text[i:]))
            break
        parts.append(("", text[i:at]))
        following = text[at + 1:at + 2]
        if following == "$":
            parts.append(("", "$"))
            i = at + 2
            continue
        start = at + 2 if following == "{" else at + 1
        end = start
        while end < len(text) and (text[end].isalnum() or text[end] == "_"):
            end += 1
        if end == start or following == "{" and text[end:end + 1] != "}":
            raise ValueError("invalid format: bare '$' not allowed")
        parts.append((text[start:end], ""))
        i = end + 1 if following == "{" else end
    return parts


def _style(style):
    if style == "%":
        return PercentStyle
    if style == "{":
        return StrFormatStyle
    if style == "$":
        return StringTemplateStyle
    raise ValueError("Style must be one of: %,{,$")


class Formatter:
    """Turns records into text."""

    converter = None
    default_time_format = "%Y-%m-%d %H:%M:%S"
    default_msec_format = "%s,%03d"

    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        self._style = _style(style)(fmt, defaults=defaults)
        if validate:
            self._style.validate()
        self._fmt = self._style._fmt
        self.datefmt = datefmt

    def formatTime(self, record, datefmt=None):
        if __mentions__("asctime", "formatTime"):
            import time

            convert = self.converter or time.localtime
            moment = convert(record.created)
            if datefmt:
                return time.strftime(datefmt, moment)
            shown = time.strftime(self.default_time_format, moment)
            if self.default_msec_format:
                shown = self.default_msec_format % (shown, record.msecs)
            return shown
        return ""

    def formatException(self, ei):
        shown = "".join(traceback.format_exception(ei[0], ei[1], ei[2]))
        return shown[:-1] if shown.endswith("\n") else shown

    def usesTime(self):
        return self._style.usesTime()

    def formatMessage(self, record):
        return self._style.format(record)

    def formatStack(self, stack_info):
        return stack_info

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            if not text.endswith("\n"):
                text += "\n"
            text += record.exc_text
        if record.stack_info:
            if not text.endswith("\n"):
                text += "\n"
            text += self.formatStack(record.stack_info)
        return text


class BufferingFormatter:
    """Formats several records at once."""

    def __init__(self, linefmt=None):
        self.linefmt = linefmt or Formatter()

    def formatHeader(self, records):
        return ""

    def formatFooter(self, records):
        return ""

    def format(self, records):
        if not records:
            return ""
        lines = "".join(self.linefmt.format(record) for record in records)
        return self.formatHeader(records) + lines + self.formatFooter(records)
