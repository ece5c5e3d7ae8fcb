# Patterns in assertions, and contexts that a case, a class or a module enters.
import contextlib
import re

import unittest

log = []


@contextlib.contextmanager
def context(name):
    log.append("enter " + name)
    try:
        yield name
    finally:
        log.append("leave " + name)


def setUpModule():
    log.append(unittest.enterModuleContext(context("module")))
    unittest.addModuleCleanup(log.append, "module cleaned")


class Patterns(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append(cls.enterClassContext(context("class")))

    def test_found(self):
        self.assertRegex("some text", "t.x")
        self.assertRegex("some text", re.compile("TEXT", re.I))
        self.assertNotRegex("some text", "^text")
        log.append(self.enterContext(context("case")))

    def test_not_found(self):
        with self.assertRaises(AssertionError) as caught:
            self.assertRegex("some text", "b+")
        print(caught.exception)
        with self.assertRaises(AssertionError) as caught:
            self.assertNotRegex("some text", "t.x", "told")
        print(caught.exception)
        with self.assertRaisesRegex(TypeError, "does not support the context manager protocol"):
            self.enterContext(5)


suite = unittest.defaultTestLoader.loadTestsFromTestCase(Patterns)
found = unittest.TestResult()
suite.run(found)
print(found.testsRun, found.errors, found.failures)
print(log)

#> Regex didn't match: 'b+' not found in 'some text'
#> Regex matched: 'tex' matches 't.x' in 'some text' : told
#> 2 [] []
#> ['enter module', 'module', 'enter class', 'class', 'enter case', 'case', 'leave case', 'leave class', 'module cleaned', 'leave module']
