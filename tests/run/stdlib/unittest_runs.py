# unittest: fixtures, outcomes, subtests, skips, and the report.
import sys
import unittest

log = []


class Report:
    """Standard output without the line that tells the time and the path of this file."""

    def write(self, text):
        if not text.startswith("Ran "):
            sys.stdout.write(text.replace(__file__, "here"))

    def flush(self):
        pass


def setUpModule():
    log.append("module up")


def tearDownModule():
    log.append("module down")


class Outcomes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append("class up")

    @classmethod
    def tearDownClass(cls):
        log.append("class down")

    def setUp(self):
        log.append(self.id())
        self.value = 5

    def tearDown(self):
        log.append("down")

    def test_equal(self):
        """What is shown.

        And what is not."""
        self.assertEqual(self.value, 5)

    def test_fails(self):
        self.assertEqual(self.value, 6, "not six")

    def test_error(self):
        raise KeyError("error")

    @unittest.skip("not now")
    def test_skipped(self):
        log.append("never")

    def test_skips_itself(self):
        self.addCleanup(log.append, "cleaned")
        self.skipTest("inside")

    @unittest.expectedFailure
    def test_expected(self):
        self.fail("as expected")

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_subtests(self):
        for i in range(3):
            with self.subTest("part", i=i):
                with self.subTest(j=i + 1):
                    self.assertNotEqual(i, 1)

    def test_raises(self):
        with self.assertRaises(ZeroDivisionError) as caught:
            1 / 0
        self.assertEqual(str(caught.exception), "division by zero")
        self.assertRaises((KeyError, ValueError), int, "x")
        self.assertRaisesRegex(ValueError, "invalid literal", int, "x")

    def test_not_raised(self):
        with self.assertRaises(KeyError):
            pass


class Inherits(Outcomes):
    def test_more(self):
        self.assertIn("u", "unit")


@unittest.skipIf(len("x") == 1, "the whole class")
class Skipped(unittest.TestCase):
    def test_never(self):
        log.append("never")


class BadSetUp(unittest.TestCase):
    def setUp(self):
        raise ValueError("set up")

    def tearDown(self):
        log.append("never")

    def test_not_reached(self):
        log.append("never")


class BadClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise ValueError("class")

    def test_not_reached(self):
        log.append("never")


class Messages(unittest.TestCase):
    def test_messages(self):
        checks = [
            lambda: self.assertTrue(0), lambda: self.assertFalse([1]), lambda: self.assertIs(1, 2), lambda: self.assertIsNot(log, log, "m"),
            lambda: self.assertIsNone(5), lambda: self.assertIsNotNone(None), lambda: self.assertIn(1, [2]), lambda: self.assertNotIn(1, [1]),
            lambda: self.assertIsInstance(1, str), lambda: self.assertNotIsInstance(1, int), lambda: self.assertLess(2, 1),
            lambda: self.assertLessEqual(2, 1), lambda: self.assertGreater(1, 2), lambda: self.assertGreaterEqual(1, 2),
            lambda: self.assertAlmostEqual(1, 1.1), lambda: self.assertAlmostEqual(1, 2, delta=0.5), lambda: self.assertNotAlmostEqual(1, 1),
            lambda: self.assertNotEqual(1, 1), lambda: self.assertEqual(1, "1"), lambda: self.assertCountEqual([1, 1, 2], [2, 2, 1]),
            lambda: self.assertSetEqual({1, 2}, {2, 3}), lambda: self.fail("said"), lambda: self.assertRaises(5, int),
        ]
        for check in checks:
            try:
                check()
            except Exception as error:
                log.append(f"{type(error).__name__}: {error}")


for verbosity in (1, 2):
    program = unittest.main(exit=False, testRunner=unittest.TextTestRunner(stream=Report(), verbosity=verbosity))
    result = program.result
    print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), result.wasSuccessful())
    print("\n".join(log))
    log.clear()

case = Outcomes("test_equal")
print(case, repr(case), case.shortDescription(), case == Outcomes("test_equal"), case.countTestCases())
try:
    Outcomes("test_nothing")
except ValueError as error:
    print(error)
suite = unittest.TestSuite([case, Outcomes("test_raises")])
print(suite.countTestCases(), suite.run(unittest.TestResult()))

#> EE.ExF.F.ssFu..ExFF.ssFus
#> ======================================================================
#> ERROR: setUpClass (__main__.BadClass)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "here", line 114, in setUpClass
#>     raise ValueError("class")
#> ValueError: class
#>
#> ======================================================================
#> ERROR: test_not_reached (__main__.BadSetUp.test_not_reached)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "here", line 102, in setUp
#>     raise ValueError("set up")
#> ValueError: set up
#>
#> ======================================================================
#> ERROR: test_error (__main__.Inherits.test_error)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "here", line 53, in test_error
#>     raise KeyError("error")
#> KeyError: 'error'
#>
#> ======================================================================
#> ERROR: test_error (__main__.Outcomes.test_error)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "here", line 53, in test_error
#>     raise KeyError("error")
#> KeyError: 'error'
#>
#> ======================================================================
#> FAIL: test_fails (__main__.Inherits.test_fails)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "here", line 50, in test_fails
#>     self.assertEqual(self.value, 6, "not six")
#> AssertionError: 5 != 6 : not six
#>
#> ======================================================================
#> FAIL: test_not_raised (__main__.Inherits.test_not_raised)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "here", line 85, in test_not_raised
#>     with self.assertRaises(KeyError):
#> AssertionError: KeyError not raised
#>
#> ======================================================================
#> FAIL: test_subtests (__main__.Inherits.test_subtests) (j=2, i=1)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "here", line 75, in test_subtests
#>     self.assertNotEqual(i, 1)
#> AssertionError: 1 == 1
#>
#> ======================================================================
#> FAIL: test_fails (__main__.Outcomes.test_fails)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "here", line 50, in test_fails
#>     self.assertEqual(self.value, 6, "not six")
#> AssertionError: 5 != 6 : not six
#>
#> ======================================================================
#> FAIL: test_not_raised (__main__.Outcomes.test_not_raised)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "here", line 85, in test_not_raised
#>     with self.assertRaises(KeyError):
#> AssertionError: KeyError not raised
#>
#> ======================================================================
#> FAIL: test_subtests (__main__.Outcomes.test_subtests) (j=2, i=1)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "here", line 75, in test_subtests
#>     self.assertNotEqual(i, 1)
#> AssertionError: 1 == 1
#>
#> ======================================================================
#> UNEXPECTED SUCCESS: test_unexpected (__main__.Inherits.test_unexpected)
#> UNEXPECTED SUCCESS: test_unexpected (__main__.Outcomes.test_unexpected)
#> ----------------------------------------------------------------------
#>
#>
#> FAILED (failures=6, errors=4, skipped=5, expected failures=2, unexpected successes=2)
#> 21 6 4 5 False
#> module up
#> class up
#> __main__.Inherits.test_equal
#> down
#> __main__.Inherits.test_error
#> down
#> __main__.Inherits.test_expected
#> down
#> __main__.Inherits.test_fails
#> down
#> __main__.Inherits.test_more
#> down
#> __main__.Inherits.test_not_raised
#> down
#> __main__.Inherits.test_raises
#> down
#> __main__.Inherits.test_skips_itself
#> down
#> cleaned
#> __main__.Inherits.test_subtests
#> down
#> __main__.Inherits.test_unexpected
#> down
#> class down
#> AssertionError: 0 is not true
#> AssertionError: [1] is not false
#> AssertionError: 1 is not 2
#> AssertionError: unexpectedly identical: ['module up', 'class up', '__main__.Inherits.test_equal', 'down', '__main__.Inherits.test_error', 'down', '__main__.Inherits.test_expected', 'down', '__main__.Inherits.test_fails', 'down', '__main__.Inherits.test_more', 'down', '__main__.Inherits.test_not_raised', 'down', '__main__.Inherits.test_raises', 'down', '__main__.Inherits.test_skips_itself', 'down', 'cleaned', '__main__.Inherits.test_subtests', 'down', '__main__.Inherits.test_unexpected', 'down', 'class down', 'AssertionError: 0 is not true', 'AssertionError: [1] is not false', 'AssertionError: 1 is not 2'] : m
#> AssertionError: 5 is not None
#> AssertionError: unexpectedly None
#> AssertionError: 1 not found in [2]
#> AssertionError: 1 unexpectedly found in [1]
#> AssertionError: 1 is not an instance of <class 'str'>
#> AssertionError: 1 is an instance of <class 'int'>
#> AssertionError: 2 not less than 1
#> AssertionError: 2 not less than or equal to 1
#> AssertionError: 1 not greater than 2
#> AssertionError: 1 not greater than or equal to 2
#> AssertionError: 1 != 1.1 within 7 places (0.10000000000000009 difference)
#> AssertionError: 1 != 2 within 0.5 delta (1 difference)
#> AssertionError: 1 == 1 within 7 places
#> AssertionError: 1 == 1
#> AssertionError: 1 != '1'
#> AssertionError: Element counts were not equal:
#> First has 2, Second has 1:  1
#> First has 1, Second has 2:  2
#> AssertionError: Items in the first set but not the second:
#> 1
#> Items in the second set but not the first:
#> 3
#> AssertionError: said
#> TypeError: assertRaises() arg 1 must be an exception type or tuple of exception types
#> class up
#> __main__.Outcomes.test_equal
#> down
#> __main__.Outcomes.test_error
#> down
#> __main__.Outcomes.test_expected
#> down
#> __main__.Outcomes.test_fails
#> down
#> __main__.Outcomes.test_not_raised
#> down
#> __main__.Outcomes.test_raises
#> down
#> __main__.Outcomes.test_skips_itself
#> down
#> cleaned
#> __main__.Outcomes.test_subtests
#> down
#> __main__.Outcomes.test_unexpected
#> down
#> class down
#> module down
#> setUpClass (__main__.BadClass) ... ERROR
#> test_not_reached (__main__.BadSetUp.test_not_reached) ... ERROR
#> test_equal (__main__.Inherits.test_equal)
#> What is shown. ... ok
#> test_error (__main__.Inherits.test_error) ... ERROR
#> test_expected (__main__.Inherits.test_expected) ... expected failure
#> test_fails (__main__.Inherits.test_fails) ... FAIL
#> test_more (__main__.Inherits.test_more) ... ok
#> test_not_raised (__main__.Inherits.test_not_raised) ... FAIL
#> test_raises (__main__.Inherits.test_raises) ... ok
#> test_skipped (__main__.Inherits.test_skipped) ... skipped 'not now'
#> test_skips_itself (__main__.Inherits.test_skips_itself) ... skipped 'inside'
#> test_subtests (__main__.Inherits.test_subtests) ... 
#>   test_subtests (__main__.Inherits.test_subtests) (j=2, i=1) ... FAIL
#> test_unexpected (__main__.Inherits.test_unexpected) ... unexpected success
#> test_messages (__main__.Messages.test_messages) ... ok
#> test_equal (__main__.Outcomes.test_equal)
#> What is shown. ... ok
#> test_error (__main__.Outcomes.test_error) ... ERROR
#> test_expected (__main__.Outcomes.test_expected) ... expected failure
#> test_fails (__main__.Outcomes.test_fails) ... FAIL
#> test_not_raised (__main__.Outcomes.test_not_raised) ... FAIL
#> test_raises (__main__.Outcomes.test_raises) ... ok
#> test_skipped (__main__.Outcomes.test_skipped) ... skipped 'not now'
#> test_skips_itself (__main__.Outcomes.test_skips_itself) ... skipped 'inside'
#> test_subtests (__main__.Outcomes.test_subtests) ... 
#>   test_subtests (__main__.Outcomes.test_subtests) (j=2, i=1) ... FAIL
#> test_unexpected (__main__.Outcomes.test_unexpected) ... unexpected success
#> skipped 'the whole class'
#>
#> ======================================================================
#> ERROR: setUpClass (__main__.BadClass)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "here", line 114, in setUpClass
#>     raise ValueError("class")
#> ValueError: class
#>
#> ======================================================================
#> ERROR: test_not_reached (__main__.BadSetUp.test_not_reached)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "here", line 102, in setUp
#>     raise ValueError("set up")
#> ValueError: set up
#>
#> ======================================================================
#> ERROR: test_error (__main__.Inherits.test_error)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "here", line 53, in test_error
#>     raise KeyError("error")
#> KeyError: 'error'
#>
#> ======================================================================
#> ERROR: test_error (__main__.Outcomes.test_error)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "here", line 53, in test_error
#>     raise KeyError("error")
#> KeyError: 'error'
#>
#> ======================================================================
#> FAIL: test_fails (__main__.Inherits.test_fails)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "here", line 50, in test_fails
#>     self.assertEqual(self.value, 6, "not six")
#> AssertionError: 5 != 6 : not six
#>
#> ======================================================================
#> FAIL: test_not_raised (__main__.Inherits.test_not_raised)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "here", line 85, in test_not_raised
#>     with self.assertRaises(KeyError):
#> AssertionError: KeyError not raised
#>
#> ======================================================================
#> FAIL: test_subtests (__main__.Inherits.test_subtests) (j=2, i=1)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "here", line 75, in test_subtests
#>     self.assertNotEqual(i, 1)
#> AssertionError: 1 == 1
#>
#> ======================================================================
#> FAIL: test_fails (__main__.Outcomes.test_fails)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "here", line 50, in test_fails
#>     self.assertEqual(self.value, 6, "not six")
#> AssertionError: 5 != 6 : not six
#>
#> ======================================================================
#> FAIL: test_not_raised (__main__.Outcomes.test_not_raised)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "here", line 85, in test_not_raised
#>     with self.assertRaises(KeyError):
#> AssertionError: KeyError not raised
#>
#> ======================================================================
#> FAIL: test_subtests (__main__.Outcomes.test_subtests) (j=2, i=1)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "here", line 75, in test_subtests
#>     self.assertNotEqual(i, 1)
#> AssertionError: 1 == 1
#>
#> ======================================================================
#> UNEXPECTED SUCCESS: test_unexpected (__main__.Inherits.test_unexpected)
#> UNEXPECTED SUCCESS: test_unexpected (__main__.Outcomes.test_unexpected)
#> ----------------------------------------------------------------------
#>
#>
#> FAILED (failures=6, errors=4, skipped=5, expected failures=2, unexpected successes=2)
#> 21 6 4 5 False
#> module up
#> class up
#> __main__.Inherits.test_equal
#> down
#> __main__.Inherits.test_error
#> down
#> __main__.Inherits.test_expected
#> down
#> __main__.Inherits.test_fails
#> down
#> __main__.Inherits.test_more
#> down
#> __main__.Inherits.test_not_raised
#> down
#> __main__.Inherits.test_raises
#> down
#> __main__.Inherits.test_skips_itself
#> down
#> cleaned
#> __main__.Inherits.test_subtests
#> down
#> __main__.Inherits.test_unexpected
#> down
#> class down
#> AssertionError: 0 is not true
#> AssertionError: [1] is not false
#> AssertionError: 1 is not 2
#> AssertionError: unexpectedly identical: ['module up', 'class up', '__main__.Inherits.test_equal', 'down', '__main__.Inherits.test_error', 'down', '__main__.Inherits.test_expected', 'down', '__main__.Inherits.test_fails', 'down', '__main__.Inherits.test_more', 'down', '__main__.Inherits.test_not_raised', 'down', '__main__.Inherits.test_raises', 'down', '__main__.Inherits.test_skips_itself', 'down', 'cleaned', '__main__.Inherits.test_subtests', 'down', '__main__.Inherits.test_unexpected', 'down', 'class down', 'AssertionError: 0 is not true', 'AssertionError: [1] is not false', 'AssertionError: 1 is not 2'] : m
#> AssertionError: 5 is not None
#> AssertionError: unexpectedly None
#> AssertionError: 1 not found in [2]
#> AssertionError: 1 unexpectedly found in [1]
#> AssertionError: 1 is not an instance of <class 'str'>
#> AssertionError: 1 is an instance of <class 'int'>
#> AssertionError: 2 not less than 1
#> AssertionError: 2 not less than or equal to 1
#> AssertionError: 1 not greater than 2
#> AssertionError: 1 not greater than or equal to 2
#> AssertionError: 1 != 1.1 within 7 places (0.10000000000000009 difference)
#> AssertionError: 1 != 2 within 0.5 delta (1 difference)
#> AssertionError: 1 == 1 within 7 places
#> AssertionError: 1 == 1
#> AssertionError: 1 != '1'
#> AssertionError: Element counts were not equal:
#> First has 2, Second has 1:  1
#> First has 1, Second has 2:  2
#> AssertionError: Items in the first set but not the second:
#> 1
#> Items in the second set but not the first:
#> 3
#> AssertionError: said
#> TypeError: assertRaises() arg 1 must be an exception type or tuple of exception types
#> class up
#> __main__.Outcomes.test_equal
#> down
#> __main__.Outcomes.test_error
#> down
#> __main__.Outcomes.test_expected
#> down
#> __main__.Outcomes.test_fails
#> down
#> __main__.Outcomes.test_not_raised
#> down
#> __main__.Outcomes.test_raises
#> down
#> __main__.Outcomes.test_skips_itself
#> down
#> cleaned
#> __main__.Outcomes.test_subtests
#> down
#> __main__.Outcomes.test_unexpected
#> down
#> class down
#> module down
#> test_equal (__main__.Outcomes.test_equal) <__main__.Outcomes testMethod=test_equal> What is shown. True 1
#> no such test method in <class '__main__.Outcomes'>: test_nothing
#> 2 <unittest.result.TestResult run=2 errors=0 failures=0>
