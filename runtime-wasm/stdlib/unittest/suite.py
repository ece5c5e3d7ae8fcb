#@ words: _module_function
"""Suites of tests, with the fixtures of classes and modules."""

from .case import SkipTest, _strclass, doModuleCleanups


class BaseTestSuite:
    """Tests and suites of them."""

    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def __repr__(self):
        return f"<{_strclass(self.__class__)} tests={list(self)}>"

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return list(self) == list(other)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return sum(test.countTestCases() for test in self)

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for test in self:
            if result.shouldStop:
                break
            test(result)
        return result

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        for test in self:
            test.debug()


class _ErrorHolder:
    """Stands for a fixture that failed."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __str__(self):
        return self.description

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    def countTestCases(self):
        return 0


class TestSuite(BaseTestSuite):
    """A suite that runs the fixtures around its tests."""

    def run(self, result, debug=False):
        state = getattr(result, "_fixtures", None)
        top = state is None
        if top:
            state = result._fixtures = _Fixtures(result)
        for test in self:
            if result.shouldStop:
                break
            if isinstance(test, BaseTestSuite):
                test(result)
                continue
            if state.enter(test.__class__):
                test(result)
        if top:
            state.leave_class()
            state.leave_module()
            result._fixtures = None
        return result


class _Fixtures:
    """Which class and module the tests that run now belong to."""

    def __init__(self, result):
        self.result = result
        self.cls = None
        self.class_failed = False
        self.module = None
        self.module_failed = False

    def enter(self, cls):
        """Goes over to a class; whether its tests may run."""
        if cls is self.cls:
            return not self.module_failed and not self.class_failed
        self.leave_class()
        if self.cls is None or self.cls.__module__ != cls.__module__:
            self.leave_module()
            self.cls = cls
            self.module_failed = not self.fixture(_module_function(cls, "setUpModule"), "setUpModule", cls.__module__)
            if self.module_failed:
                self.fixture(doModuleCleanups, "setUpModule", cls.__module__)
        self.cls = cls
        self.class_failed = False
        if self.module_failed:
            return False
        if getattr(cls, "__unittest_skip__", False):
            return True
        self.class_failed = not self.fixture(getattr(cls, "setUpClass", None), "setUpClass", _strclass(cls))
        if self.class_failed:
            self.class_cleanups(cls)
        return not self.class_failed

    def leave_class(self):
        cls = self.cls
        if cls is None or self.class_failed or self.module_failed or getattr(cls, "__unittest_skip__", False):
            return
        self.fixture(getattr(cls, "tearDownClass", None), "tearDownClass", _strclass(cls))
        self.class_cleanups(cls)

    def class_cleanups(self, cls):
        if not hasattr(cls, "doClassCleanups"):
            return
        cls.doClassCleanups()
        for details in cls.tearDown_exceptions:
            self.report("tearDownClass", _strclass(cls), details)

    def leave_module(self):
        if self.cls is not None and not self.module_failed:
            self.fixture(_module_function(self.cls, "tearDownModule"), "tearDownModule", self.cls.__module__)
            self.fixture(doModuleCleanups, "tearDownModule", self.cls.__module__)

    def fixture(self, function, name, parent):
        if function is None:
            return True
        try:
            function()
        except Exception as error:
            self.report(name, parent, (type(error), error, error.__traceback__))
            return False
        return True

    def report(self, name, parent, details):
        holder = _ErrorHolder(f"{name} ({parent})")
        if isinstance(details[1], SkipTest):
            self.result.addSkip(holder, str(details[1]))
        else:
            self.result.addError(holder, details)


def _module_function(cls, name):
    from .loader import _module_of

    module = _module_of(cls)
    return getattr(module, name, None) if module is not None else None
