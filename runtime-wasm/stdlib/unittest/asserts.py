#@ words: Asserts
"""The assertions of test cases."""

try:
    import re
except ImportError:
    re = None


class _Raises:
    """What `assertRaises` gives: checks the exception that leaves its block."""

    def __init__(self, test, expected, pattern, method):
        self.test = test
        self.expected = expected
        self.pattern = pattern
        self.method = method
        self.msg = None
        self.exception = None

    def __enter__(self):
        return self

    def _name(self):
        try:
            return self.expected.__name__
        except AttributeError:
            return str(self.expected)

    def fail(self, standard):
        raise self.test.failureException(self.test._formatMessage(self.msg, standard))

    def __exit__(self, kind, error, tb):
        if error is None:
            if self.method is not None:
                self.fail(f"{self._name()} not raised by {self.method}")
            self.fail(f"{self._name()} not raised")
        if not issubclass(kind, self.expected):
            return False
        self.exception = error.with_traceback(None)
        if self.pattern is not None:
            shown = str(error)
            if not _search(self.pattern, shown):
                text = self.pattern if isinstance(self.pattern, str) else self.pattern.pattern
                self.fail(f'"{text}" does not match "{shown}"')
        return True


class _Warns(_Raises):
    """What `assertWarns` gives: checks the warnings that its block issues."""

    def __enter__(self):
        import warnings

        self._catch = warnings.catch_warnings(record=True)
        self.warnings = self._catch.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, kind, error, tb):
        self._catch.__exit__(kind, error, tb)
        if kind is not None:
            return False
        other = None
        for one in self.warnings:
            warning = one.message
            if not isinstance(warning, self.expected):
                continue
            if other is None:
                other = warning
            if self.pattern is not None and not _search(self.pattern, str(warning)):
                continue
            self.warning = warning
            self.filename = one.filename
            self.lineno = one.lineno
            return False
        if other is not None:
            text = self.pattern if isinstance(self.pattern, str) else self.pattern.pattern
            self.fail(f'"{text}" does not match "{other}"')
        if self.method is not None:
            self.fail(f"{self._name()} not triggered by {self.method}")
        self.fail(f"{self._name()} not triggered")


class _LogWatcher:
    """The records that a block logs, and their text."""

    def __init__(self):
        self.records = []
        self.output = []

    def __repr__(self):
        return f"_LoggingWatcher(records={self.records!r}, output={self.output!r})"


class _Logs:
    """What `assertLogs` and `assertNoLogs` give: watches a logger."""

    def __init__(self, test, logger, level, no_logs):
        import logging

        self.test = test
        self.msg = None
        self.no_logs = no_logs
        self.logger_name = logger
        if level:
            self.level = logging.getLevelNamesMapping().get(level, level)
        else:
            self.level = logging.INFO

    def __enter__(self):
        import logging

        if isinstance(self.logger_name, logging.Logger):
            self.logger = self.logger_name
        else:
            self.logger = logging.getLogger(self.logger_name)
        logger = self.logger
        self.watcher = _LogWatcher()
        handler = _capturing(self.watcher)
        handler.setLevel(self.level)
        handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
        self._before = (logger.handlers[:], logger.level, logger.propagate)
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        return None if self.no_logs else self.watcher

    def __exit__(self, kind, error, tb):
        logger = self.logger
        logger.handlers, level, logger.propagate = self._before
        logger.setLevel(level)
        if kind is not None:
            return False
        records = self.watcher.records
        if self.no_logs:
            if records:
                self._fail(f"Unexpected logs found: {self.watcher.output!r}")
        elif not records:
            import logging

            self._fail(f"no logs of level {logging.getLevelName(self.level)} or higher triggered on {logger.name}")
        return False

    def _fail(self, standard):
        raise self.test.failureException(self.test._formatMessage(self.msg, standard))


def _capturing(watcher):
    import logging

    class Capturing(logging.Handler):
        def emit(self, record):
            watcher.records.append(record)
            watcher.output.append(self.format(record))

    return Capturing()


def _text_of(pattern):
    return pattern if isinstance(pattern, (str, bytes)) else pattern.pattern


def _search(pattern, text):
    if not isinstance(pattern, (str, bytes)):
        return pattern.search(text)
    plain = _plain(pattern) if isinstance(pattern, str) else None
    if plain is not None:
        return plain in text
    if re is None:
        raise NotImplementedError(f"unittest can match plain text only, not the pattern {pattern!r}")
    return re.search(pattern, text)


def _plain(pattern):
    """What a pattern stands for where it is plain text, escapes aside; else None."""
    result = ""
    escaped = False
    for c in pattern:
        if escaped:
            if c.isalnum():
                return None
            escaped = False
        elif c == "\\":
            escaped = True
            continue
        elif c in ".^$*+?{}[]|()":
            return None
        result += c
    return None if escaped else result


class Asserts:
    """The assertions; a failed one raises `failureException`."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 640

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        if msg is None:
            return standardMsg
        return f"{standardMsg} : {msg}"

    def _fail(self, msg, standard):
        raise self.failureException(self._formatMessage(msg, standard))

    def fail(self, msg=None):
        raise self.failureException(msg)

    def assertFalse(self, expr, msg=None):
        if expr:
            self._fail(msg, f"{expr!r} is not false")

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._fail(msg, f"{expr!r} is not true")

    # ---- equality

    def addTypeEqualityFunc(self, typeobj, function):
        self._type_equality_funcs[typeobj] = function

    def _equality(self, first, second):
        kind = type(first)
        if kind is not type(second):
            return None
        own = self._type_equality_funcs.get(kind)
        if own is not None:
            return getattr(self, own) if isinstance(own, str) else own
        if kind is dict:
            return self.assertDictEqual
        if kind is list:
            return self.assertListEqual
        if kind is tuple:
            return self.assertTupleEqual
        if kind is set or kind is frozenset:
            return self.assertSetEqual
        if kind is str:
            return self.assertMultiLineEqual
        return None

    def assertEqual(self, first, second, msg=None):
        special = self._equality(first, second)
        if special is not None:
            special(first, second, msg=msg)
        elif not first == second:
            self._fail(msg, f"{first!r} != {second!r}")

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._fail(msg, f"{first!r} == {second!r}")

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first != second:
            self._fail(msg, f"{first!r} != {second!r}")

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        name = "sequence"
        if seq_type is not None:
            name = seq_type.__name__
            if not isinstance(seq1, seq_type):
                raise self.failureException(f"First sequence is not a {name}: {seq1!r}")
            if not isinstance(seq2, seq_type):
                raise self.failureException(f"Second sequence is not a {name}: {seq2!r}")
        if seq1 == seq2:
            return
        len1, len2 = len(seq1), len(seq2)
        text = f"{name.capitalize()}s differ: {seq1!r} != {seq2!r}\n"
        same = True
        for i in range(min(len1, len2)):
            if seq1[i] != seq2[i]:
                text += f"\nFirst differing element {i}:\n{seq1[i]!r}\n{seq2[i]!r}\n"
                same = False
                break
        if same and len1 == len2 and seq_type is None and type(seq1) is not type(seq2):
            return
        if len1 > len2:
            text += f"\nFirst {name} contains {len1 - len2} additional elements.\n"
            text += f"First extra element {len2}:\n{seq1[len2]!r}\n"
        elif len1 < len2:
            text += f"\nSecond {name} contains {len2 - len1} additional elements.\n"
            text += f"First extra element {len1}:\n{seq2[len1]!r}\n"
        self._fail(msg, text)

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        first = set1.difference(set2)
        second = set2.difference(set1)
        if not (first or second):
            return
        lines = []
        if first:
            lines.append("Items in the first set but not the second:")
            lines.extend(repr(item) for item in first)
        if second:
            lines.append("Items in the second set but not the first:")
            lines.extend(repr(item) for item in second)
        self._fail(msg, "\n".join(lines))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            self._fail(msg, f"{d1!r} != {d2!r}")

    def assertCountEqual(self, first, second, msg=None):
        rest = list(second)
        missing = []
        for item in first:
            if item in rest:
                rest.remove(item)
            else:
                missing.append(item)
        if not missing and not rest:
            return
        lines = ["Element counts were not equal:"]
        first, second = list(first), list(second)
        seen = []
        for item in missing + rest:
            if item not in seen:
                seen.append(item)
                lines.append(f"First has {first.count(item)}, Second has {second.count(item)}:  {item!r}")
        self._fail(msg, "\n".join(lines))

    # ---- numbers and order

    def _close(self, first, second, places, delta):
        """Whether the two are close, and how that is said."""
        diff = abs(first - second)
        if delta is not None:
            return diff <= delta, f"{delta!r} delta", diff
        if places is None:
            places = 7
        return round(diff, places) == 0, f"{places!r} places", diff

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        close, how, diff = self._close(first, second, places, delta)
        if not close:
            self._fail(msg, f"{first!r} != {second!r} within {how} ({diff!r} difference)")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        if first == second:
            close, how, diff = True, f"{7 if places is None else places!r} places", 0
            if delta is not None:
                close, how, diff = self._close(first, second, places, delta)
        else:
            close, how, diff = self._close(first, second, places, delta)
        if not close:
            return
        if delta is not None:
            self._fail(msg, f"{first!r} == {second!r} within {how} ({diff!r} difference)")
        self._fail(msg, f"{first!r} == {second!r} within {how}")

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._fail(msg, f"{a!r} not less than {b!r}")

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._fail(msg, f"{a!r} not less than or equal to {b!r}")

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._fail(msg, f"{a!r} not greater than {b!r}")

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._fail(msg, f"{a!r} not greater than or equal to {b!r}")

    # ---- membership, identity, types

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._fail(msg, f"{member!r} not found in {container!r}")

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail(msg, f"{member!r} unexpectedly found in {container!r}")

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._fail(msg, f"{expr1!r} is not {expr2!r}")

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._fail(msg, f"unexpectedly identical: {expr1!r}")

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._fail(msg, f"{obj!r} is not None")

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._fail(msg, "unexpectedly None")

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._fail(msg, f"{obj!r} is not an instance of {cls!r}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._fail(msg, f"{obj!r} is an instance of {cls!r}")

    # ---- exceptions and text

    def _raises(self, expected, pattern, name, args, kwargs):
        kinds = expected if isinstance(expected, tuple) else (expected,)
        for kind in kinds:
            if not (isinstance(kind, type) and issubclass(kind, BaseException)):
                raise TypeError(f"{name}() arg 1 must be an exception type or tuple of exception types")
        context = _Raises(self, expected, pattern, None)
        if not args:
            context.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
            return context
        function = args[0]
        context.method = getattr(function, "__name__", None) or str(function)
        with context:
            function(*args[1:], **kwargs)
        return None

    def assertRaises(self, expected_exception, *args, **kwargs):
        return self._raises(expected_exception, None, "assertRaises", args, kwargs)

    def assertRegex(self, text, expected_regex, msg=None):
        if expected_regex == "" or expected_regex == b"":
            raise AssertionError("expected_regex must not be empty.")
        if not _search(expected_regex, text):
            shown = _text_of(expected_regex)
            self._fail(msg, f"Regex didn't match: {shown!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        found = _search(unexpected_regex, text)
        if found:
            shown = _text_of(unexpected_regex)
            matched = shown if found is True else found[0]
            self._fail(msg, f"Regex matched: {matched!r} matches {shown!r} in {text!r}")

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return self._raises(expected_exception, expected_regex, "assertRaisesRegex", args, kwargs)

    # ---- warnings and logging

    def _warns(self, expected, pattern, args, kwargs):
        context = _Warns(self, expected, pattern, None)
        if not args:
            context.msg = kwargs.pop("msg", None)
            return context
        function = args[0]
        context.method = getattr(function, "__name__", None) or str(function)
        with context:
            function(*args[1:], **kwargs)
        return None

    def assertWarns(self, expected_warning, *args, **kwargs):
        return self._warns(expected_warning, None, args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return self._warns(expected_warning, expected_regex, args, kwargs)

    def assertLogs(self, logger=None, level=None):
        return _Logs(self, logger, level, False)

    def assertNoLogs(self, logger=None, level=None):
        return _Logs(self, logger, level, True)
