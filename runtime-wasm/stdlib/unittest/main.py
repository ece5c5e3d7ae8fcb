"""What a test file runs when it is the program."""

import sys

from .loader import __main__ as _main_module
from .loader import defaultTestLoader
from .runner import TextTestRunner


class TestProgram:
    """Takes the command line, runs the tests of a module, ends the program."""

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader,
                 exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False,
                 durations=None):
        if isinstance(module, str):
            if module != "__main__":
                raise ValueError(f"unittest.main() takes the module itself, or '__main__', not {module!r}")
            module = _main_module
        self.module = module
        self.exit = exit
        self.verbosity = verbosity
        self.failfast = bool(failfast)
        if buffer:
            raise NotImplementedError("unittest does not buffer output")
        self.testRunner = testRunner
        self.testLoader = testLoader
        self.names = []
        self.patterns = []
        self.parse(list(sys.argv if argv is None else argv)[1:])
        if self.patterns:
            testLoader.testNamePatterns = self.patterns
        if not self.names and defaultTest is not None:
            self.names = [defaultTest] if isinstance(defaultTest, str) else list(defaultTest)
        if self.names:
            self.test = testLoader.loadTestsFromNames(self.names, module)
        else:
            self.test = testLoader.loadTestsFromModule(module)
        self.runTests()

    def parse(self, words):
        take_pattern = False
        for word in words:
            if take_pattern:
                self.patterns.append(word if "*" in word else f"*{word}*")
                take_pattern = False
            elif word in ("-v", "--verbose"):
                self.verbosity = 2
            elif word in ("-q", "--quiet"):
                self.verbosity = 0
            elif word in ("-f", "--failfast"):
                self.failfast = True
            elif word == "-k":
                take_pattern = True
            elif word.startswith("-"):
                print(f"unrecognized argument: {word}", file=sys.stderr)
                sys.exit(2)
            else:
                self.names.append(word)

    def runTests(self):
        runner = self.testRunner
        if runner is None:
            runner = TextTestRunner
        if isinstance(runner, type):
            runner = runner(verbosity=self.verbosity, failfast=self.failfast)
        self.result = runner.run(self.test)
        if self.exit:
            if self.result.testsRun == 0 and not self.result.skipped:
                sys.exit(5)
            sys.exit(not self.result.wasSuccessful())


main = TestProgram
