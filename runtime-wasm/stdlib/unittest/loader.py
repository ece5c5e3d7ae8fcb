#@ words: TestLoader
"""Finding tests."""

import __main__

from .case import FunctionTestCase, TestCase
from .suite import TestSuite


_modules = {"__main__": __main__}


def _module_of(cls):
    """The module that a class stands in, where it is known."""
    return _modules.get(cls.__module__)




class TestLoader:
    """Makes suites out of classes and modules."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = True
    testNamePatterns = None
    suiteClass = TestSuite

    def __init__(self):
        self.errors = []

    def getTestCaseNames(self, testCaseClass):
        def wanted(name):
            if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                return False
            full = f"{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}"
            patterns = self.testNamePatterns
            return patterns is None or any(_matches(pattern, full) for pattern in patterns)

        names = [name for name in dir(testCaseClass) if wanted(name)]
        names.sort()
        return names

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass([testCaseClass(name) for name in names])

    def loadTestsFromModule(self, module, *, pattern=None):
        _modules[module.__name__] = module
        tests = []
        for name in dir(module):
            found = getattr(module, name)
            if isinstance(found, type) and issubclass(found, TestCase) and found not in (TestCase, FunctionTestCase):
                tests.append(self.loadTestsFromTestCase(found))
        suite = self.suiteClass(tests)
        load = getattr(module, "load_tests", None)
        return load(self, suite, pattern) if load is not None else suite

    def loadTestsFromName(self, name, module=None):
        found = __main__ if module is None else module
        parent = None
        for part in name.split("."):
            parent, found = found, getattr(found, part)
        if isinstance(found, type) and issubclass(found, TestCase):
            return self.loadTestsFromTestCase(found)
        if isinstance(parent, type) and issubclass(parent, TestCase):
            return self.suiteClass([parent(name.split(".")[-1])])
        if isinstance(found, TestSuite):
            return found
        if callable(found):
            test = found()
            if isinstance(test, TestSuite):
                return test
            if isinstance(test, TestCase):
                return self.suiteClass([test])
            raise TypeError(f"calling {found} returned {test}, not a test")
        raise TypeError(f"don't know how to make test from: {found}")

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])


def _matches(pattern, text):
    """Whether `*` parts of a pattern come in order."""
    parts = pattern.split("*")
    if len(parts) == 1:
        return text == pattern
    if not text.startswith(parts[0]) or not text.endswith(parts[-1]):
        return False
    at = len(parts[0])
    for part in parts[1:-1]:
        at = text.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return at + len(parts[-1]) <= len(text)


defaultTestLoader = TestLoader()
