#@ words: TestCase
"""Test cases: one method is one test."""

from .asserts import Asserts

_FAIL_MARK = "__unittest_expecting_failure__"


class SkipTest(Exception):
    """Raised in a test to skip it."""


class _ShouldStop(Exception):
    """The test is to be left: a part of it failed and the result wants no more."""


class _Outcome:
    def __init__(self, result):
        self.expecting_failure = False
        self.result = result
        self.success = True
        self.expected_failure = None

    def run(self, test, call, subtest=False):
        """Runs one part of a test; whether it went well."""
        before = self.success
        self.success = True
        try:
            call()
        except KeyboardInterrupt:
            raise
        except SkipTest as skipped:
            self.success = False
            self.result.addSkip(test, str(skipped))
        except _ShouldStop:
            self.success = False
        except BaseException as error:
            self.success = False
            details = (type(error), error, error.__traceback__)
            if self.expecting_failure:
                self.expected_failure = details
            elif subtest:
                self.result.addSubTest(test.test_case, test, details)
            elif isinstance(error, test.failureException):
                self.result.addFailure(test, details)
            else:
                self.result.addError(test, details)
        else:
            if subtest:
                self.result.addSubTest(test.test_case, test, None)
        good = self.success
        self.success = before and good
        return good


def _strclass(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


def _entered(cm, add_cleanup):
    """Enters a context manager that a clean-up leaves again."""
    kind = type(cm)
    try:
        enter, leave = kind.__enter__, kind.__exit__
    except AttributeError:
        name = f"{kind.__module__}.{kind.__qualname__}"
        raise TypeError(f"'{name}' object does not support the context manager protocol") from None
    result = enter(cm)
    add_cleanup(leave, cm, None, None, None)
    return result


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    """Has a function called after the tests of the module, or where setUpModule fails."""
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    """Enters a context manager that is left after the tests of the module."""
    return _entered(cm, addModuleCleanup)


def doModuleCleanups():
    """Calls what addModuleCleanup was given, the last first; the first error is raised at the end."""
    errors = []
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as error:
            errors.append(error)
    if errors:
        raise errors[0]


def skip(reason):
    def decorator(item):
        if not isinstance(item, type):
            def skipped(*args, **kwargs):
                raise SkipTest(reason)

            skipped.__name__ = item.__name__
            skipped.__qualname__ = item.__qualname__
            skipped.__doc__ = item.__doc__
            skipped.__unittest_skip__ = True
            skipped.__unittest_skip_why__ = reason
            return skipped
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item

    if callable(reason) and not isinstance(reason, str):
        item = reason
        reason = ""
        return decorator(item)
    return decorator


def _same(item):
    return item


def skipIf(condition, reason):
    if condition:
        return skip(reason)
    return _same


def skipUnless(condition, reason):
    if not condition:
        return skip(reason)
    return _same


def expectedFailure(test_item):
    test_item.__unittest_expecting_failure__ = True
    return test_item


class _SubContext:
    def __init__(self, test, message, params):
        self.test = test
        self.sub = _SubTest(test, message, params)

    def __enter__(self):
        self.outer = self.test._subtest
        self.test._subtest = self.sub
        return None

    def __exit__(self, kind, error, tb):
        test = self.test
        test._subtest = self.outer
        outcome = test._outcome
        if error is None:
            outcome.run(self.sub, _nothing, True)
            return False
        if isinstance(error, KeyboardInterrupt):
            return False

        def again():
            raise error

        if isinstance(error, _ShouldStop):
            return False
        good = outcome.run(self.sub, again, not isinstance(error, SkipTest))
        if not good and outcome.result is not None and outcome.result.failfast:
            raise _ShouldStop
        if outcome.expected_failure:
            raise _ShouldStop
        return True


def _nothing():
    pass


class TestCase(Asserts):
    """A test: an instance runs the one method that it is made for."""

    _class_cleanups = []

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._outcome = None
        self._subtest = None
        self._cleanups = []
        self._type_equality_funcs = {}
        method = getattr(self, methodName, None)
        if method is None:
            if methodName != "runTest":
                raise ValueError(f"no such test method in {self.__class__}: {methodName}")
            self._testMethodDoc = "No test"
        else:
            self._testMethodDoc = method.__doc__

    def setUp(self):
        "Runs before each test."

    def tearDown(self):
        "Runs after each test whose setUp went well."

    @classmethod
    def setUpClass(cls):
        "Runs before the tests of the class."

    @classmethod
    def tearDownClass(cls):
        "Runs after the tests of the class."

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        return _entered(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        if "_class_cleanups" not in cls.__dict__:
            cls._class_cleanups = []
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        return _entered(cm, cls.addClassCleanup)

    @classmethod
    def doClassCleanups(cls):
        cls.tearDown_exceptions = []
        while "_class_cleanups" in cls.__dict__ and cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception as error:
                cls.tearDown_exceptions.append((type(error), error, error.__traceback__))

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        from .result import TestResult

        return TestResult()

    def shortDescription(self):
        doc = self._testMethodDoc
        return doc.strip().split("\n")[0].strip() if doc else None

    def id(self):
        return f"{_strclass(self.__class__)}.{self._testMethodName}"

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        return f"{self._testMethodName} ({_strclass(self.__class__)}.{self._testMethodName})"

    def __repr__(self):
        return f"<{_strclass(self.__class__)} testMethod={self._testMethodName}>"

    def subTest(self, msg=None, **params):
        if self._subtest is not None:
            outer = self._subtest.params
            params = params | {name: value for name, value in outer.items() if name not in params}
        return _SubContext(self, msg, params)

    def run(self, result=None):
        own = result is None
        if own:
            result = self.defaultTestResult()
            result.startTestRun()
        method = getattr(self, self._testMethodName)
        cls = self.__class__
        try:
            if getattr(cls, "__unittest_skip__", False) or getattr(method, "__unittest_skip__", False):
                why = getattr(cls, "__unittest_skip_why__", "") or getattr(method, "__unittest_skip_why__", "")
                result.addSkip(self, why)
                return result
            result.startTest(self)
            try:
                self._run_started(result, cls, method)
            finally:
                result.stopTest(self)
        finally:
            if own:
                result.stopTestRun()
        return result

    def _run_started(self, result, cls, method):
        expecting = getattr(cls, _FAIL_MARK, False) or getattr(method, _FAIL_MARK, False)
        outcome = self._outcome = _Outcome(result)
        try:
            if outcome.run(self, self.setUp):
                outcome.expecting_failure = expecting
                outcome.run(self, method)
                outcome.expecting_failure = False
                outcome.run(self, self.tearDown)
            self.doCleanups()
            if outcome.success or (expecting and outcome.expected_failure):
                if not expecting:
                    result.addSuccess(self)
                elif outcome.expected_failure:
                    result.addExpectedFailure(self, outcome.expected_failure)
                else:
                    result.addUnexpectedSuccess(self)
        finally:
            self._outcome = None
            outcome.expected_failure = None

    def doCleanups(self):
        outcome = self._outcome or _Outcome(self.defaultTestResult())
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()

            def call():
                function(*args, **kwargs)

            outcome.run(self, call)
        return outcome.success

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        self.setUp()
        getattr(self, self._testMethodName)()
        self.tearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)

    def skipTest(self, reason):
        raise SkipTest(reason)


class FunctionTestCase(TestCase):
    """A test out of a plain function."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._set_up = setUp
        self._tear_down = tearDown
        self._function = testFunc
        self._description = description

    def setUp(self):
        if self._set_up is not None:
            self._set_up()

    def tearDown(self):
        if self._tear_down is not None:
            self._tear_down()

    def runTest(self):
        self._function()

    def id(self):
        return self._function.__name__

    def __str__(self):
        return f"{_strclass(self.__class__)} ({self._function.__name__})"

    def shortDescription(self):
        if self._description is not None:
            return self._description
        doc = self._function.__doc__
        return doc and doc.split("\n")[0].strip() or None


class _SubTest:
    """A part of a test, as results name it."""

    def __init__(self, test_case, message, params):
        self.test_case = test_case
        self._message = message
        self.params = params
        self.failureException = test_case.failureException

    def _description(self):
        parts = []
        if self._message is not None:
            parts.append(f"[{self._message}]")
        if self.params:
            shown = ", ".join(f"{k}={v!r}" for k, v in self.params.items())
            parts.append(f"({shown})")
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return f"{self.test_case.id()} {self._description()}"

    def shortDescription(self):
        return self.test_case.shortDescription()

    def countTestCases(self):
        return 1

    def __str__(self):
        return f"{self.test_case} {self._description()}"
