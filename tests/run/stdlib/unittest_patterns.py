import unittest, re
class T(unittest.TestCase):
    def runTest(self): pass
t = T()
def a(f, *x, **k):
    try: print(f(*x, **k))
    except Exception as e: print(type(e).__name__, e)
a(t.assertRegex, "abc", "b")
a(t.assertRegex, "abc", "x")
a(t.assertRegex, "abc", "x", "note")
a(t.assertRegex, "abc", re.compile("x"))
a(t.assertRegex, "abc", "")
a(t.assertRegex, b"abc", b"q")
a(t.assertNotRegex, "abc", "b")
a(t.assertNotRegex, "abc", "b+", msg="m")
a(t.assertNotRegex, "abc", re.compile("[bc]+"))
a(t.assertNotRegex, "abc", "x")
t.longMessage = False
a(t.assertRegex, "abc", "x", "note")


class Context:
    def __init__(self, name): self.name = name
    def __enter__(self): print('enter', self.name); return self
    def __exit__(self, *info): print('exit', self.name, info)


class Uses(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.shared = cls.enterClassContext(Context('class'))

    def setUp(self):
        self.own = self.enterContext(Context('test'))

    def test_one(self):
        print(self.shared.name, self.own.name)
        self.assertRegex('one two', r'\btwo$')
        self.assertNotRegex('one two', '^two')


for enter in (Uses.enterClassContext, Uses('test_one').enterContext):
    try:
        enter(3)
    except TypeError as e:
        print(e)
result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Uses).run(result)
print(result.testsRun, result.failures, result.errors)

#> None
#> AssertionError Regex didn't match: 'x' not found in 'abc'
#> AssertionError Regex didn't match: 'x' not found in 'abc' : note
#> AssertionError Regex didn't match: 'x' not found in 'abc'
#> AssertionError expected_regex must not be empty.
#> AssertionError Regex didn't match: b'q' not found in b'abc'
#> AssertionError Regex matched: 'b' matches 'b' in 'abc'
#> AssertionError Regex matched: 'b' matches 'b+' in 'abc' : m
#> AssertionError Regex matched: 'bc' matches '[bc]+' in 'abc'
#> None
#> AssertionError note
#> 'builtins.int' object does not support the context manager protocol
#> 'builtins.int' object does not support the context manager protocol
#> enter class
#> enter test
#> class test
#> exit test (None, None, None)
#> exit class (None, None, None)
#> 1 [] []
