"""Templates with names after dollar signs."""

# Programs that only want the constants of `string` bring no regular expressions: what needs them imports them.
_NOTHING = {}


class Template:
    """A text with places to fill in."""

    __module__ = "string"
    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    from re import IGNORECASE as flags
    from re import compile as pattern

    pattern = pattern(
        r"\$(?:(?P<escaped>\$)|(?P<named>(?a:[_a-z][_a-z0-9]*))|{(?P<braced>(?a:[_a-z][_a-z0-9]*))}|(?P<invalid>))",
        flags | 64,
    )

    def __init_subclass__(cls):
        super().__init_subclass__()
        _prepare(cls)

    def __init__(self, template):
        self.template = template

    def _invalid(self, mo):
        i = mo.start("invalid")
        lines = self.template[:i].splitlines(keepends=True)
        if not lines:
            colno = 1
            lineno = 1
        else:
            colno = i - len("".join(lines[:-1]))
            lineno = len(lines)
        raise ValueError("Invalid placeholder in string: line %d, col %d" % (lineno, colno))

    def _unknown(self):
        raise ValueError("Unrecognized named group in pattern", self.pattern)

    def substitute(self, mapping=_NOTHING, /, **kws):
        """The text with all places filled in."""
        mapping = _joined(mapping, kws)

        def convert(mo):
            named = mo.group("named") or mo.group("braced")
            if named is not None:
                return str(mapping[named])
            if mo.group("escaped") is not None:
                return self.delimiter
            if mo.group("invalid") is not None:
                self._invalid(mo)
            self._unknown()

        return self.pattern.sub(convert, self.template)

    def safe_substitute(self, mapping=_NOTHING, /, **kws):
        """The same; what is not known stays as it is."""
        mapping = _joined(mapping, kws)

        def convert(mo):
            named = mo.group("named") or mo.group("braced")
            if named is not None:
                try:
                    return str(mapping[named])
                except KeyError:
                    return mo.group()
            if mo.group("escaped") is not None:
                return self.delimiter
            if mo.group("invalid") is not None:
                return mo.group()
            self._unknown()

        return self.pattern.sub(convert, self.template)

    def is_valid(self):
        """Whether every delimiter starts a place or stands for itself."""
        for mo in self.pattern.finditer(self.template):
            if mo.group("invalid") is not None:
                return False
            if mo.group("named") is None and mo.group("braced") is None and mo.group("escaped") is None:
                self._unknown()
        return True

    def get_identifiers(self):
        """The names of the places, each once."""
        ids = []
        for mo in self.pattern.finditer(self.template):
            named = mo.group("named") or mo.group("braced")
            if named is not None:
                if named not in ids:
                    ids.append(named)
            elif mo.group("invalid") is None and mo.group("escaped") is None:
                self._unknown()
        return ids


def _joined(mapping, keywords):
    if mapping is _NOTHING:
        return keywords
    if not keywords:
        return mapping
    from collections import ChainMap

    return ChainMap(keywords, mapping)


def _prepare(cls):
    """Compiles the pattern of a class of templates."""
    import re

    pattern = cls.__dict__.get("pattern")
    if pattern is None:
        delimiter = re.escape(cls.delimiter)
        braced = cls.braceidpattern or cls.idpattern
        pattern = (
            rf"{delimiter}(?:(?P<escaped>{delimiter})|(?P<named>{cls.idpattern})"
            rf"|{{(?P<braced>{braced})}}|(?P<invalid>))"
        )
    cls.pattern = re.compile(pattern, cls.flags | re.VERBOSE)

