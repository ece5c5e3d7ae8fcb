"""Format strings, a field at a time."""


def _first(name):
    """The first part of a field's name, and the rest as pairs: is it an attribute, and which."""
    end = 0
    while end < len(name) and name[end] not in ".[":
        end += 1
    first = name[:end]
    return int(first) if first.isdecimal() else first, _rest(name, end)


def _rest(name, i):
    while i < len(name):
        if name[i] == ".":
            end = i + 1
            while end < len(name) and name[end] not in ".[":
                end += 1
            part = name[i + 1:end]
            if not part:
                raise ValueError("Empty attribute in format string")
            yield True, part
            i = end
        elif name[i] == "[":
            end = name.find("]", i)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            part = name[i + 1:end]
            if not part:
                raise ValueError("Empty attribute in format string")
            yield False, int(part) if part.isdecimal() else part
            i = end + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")


def _field(text, start):
    """Where the field that starts behind a brace ends: the place of its closing brace."""
    depth = 1
    i = start
    in_name = True
    while i < len(text):
        c = text[i]
        if in_name and c == "!":
            _check_conversion(text, i + 1)
            i += 1
        elif c == "{":
            depth += 1
        elif c == "}":
            depth -= 1
            if not depth:
                return i
        elif c == "[" and in_name:
            i = text.find("]", i)
            if i < 0:
                break
        in_name = in_name and c not in ":!{"
        i += 1
    raise ValueError("expected '}' before end of string")


def _check_conversion(text, i):
    """Whether a conversion is followed by what may follow it."""
    if i >= len(text):
        raise ValueError("end of string while looking for conversion specifier")
    if i + 1 == len(text):
        raise ValueError("unmatched '{' in format spec")
    if text[i + 1] not in ":}":
        raise ValueError("expected ':' after conversion specifier")


def _parse(text):
    """The literal texts with the fields behind them: name, specification, conversion."""
    i = 0
    literal = ""
    while i < len(text):
        c = text[i]
        if c not in "{}":
            end = i
            while end < len(text) and text[end] not in "{}":
                end += 1
            literal += text[i:end]
            i = end
            continue
        if text.startswith(c, i + 1):
            yield literal + c, None, None, None
            literal = ""
            i += 2
            continue
        if c == "}":
            raise ValueError("Single '}' encountered in format string")
        if i + 1 == len(text):
            raise ValueError("Single '{' encountered in format string")
        end = _field(text, i + 1)
        yield (literal, *_parts(text[i + 1:end]))
        literal = ""
        i = end + 1
    if literal:
        yield literal, None, None, None


def _parts(field):
    """Name, specification and conversion of a field."""
    i = 0
    while i < len(field) and field[i] not in ":!":
        if field[i] == "[":
            close = field.find("]", i)
            if close > 0:
                i = close
        elif field[i] == "{":
            raise ValueError("unexpected '{' in field name")
        i += 1
    name = field[:i]
    if i == len(field):
        return name, "", None
    if field[i] == ":":
        return name, field[i + 1:], None
    return name, field[i + 3:], field[i + 1]


class Formatter:
    """str.format(), with steps that a subclass can change."""

    __module__ = "string"

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for literal_text, field_name, format_spec, conversion in self.parse(format_string):
            if literal_text:
                result.append(literal_text)
            if field_name is None:
                continue
            if field_name == "":
                if auto_arg_index is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                field_name = str(auto_arg_index)
                auto_arg_index += 1
            elif field_name.isdigit():
                if auto_arg_index:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                auto_arg_index = False
            obj, arg_used = self.get_field(field_name, args, kwargs)
            used_args.add(arg_used)
            obj = self.convert_field(obj, conversion)
            format_spec, auto_arg_index = self._vformat(
                format_spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index=auto_arg_index
            )
            result.append(self.format_field(obj, format_spec))
        return "".join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError("Unknown conversion specifier {0!s}".format(conversion))

    def parse(self, format_string):
        return _parse(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _first(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attr, i in rest:
            obj = getattr(obj, i) if is_attr else obj[i]
        return obj, first
