# Bad patterns and templates in a program that never names the class of their errors.
import re


def tell(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, type(e).__module__, e, e.args, sorted(vars(e)))


for pattern in ("(", ")", "[", "a**", "(?P<a", "\\", "a{2,1}", "(?<=a*)", "(a)\\2", "a\nb(", "*", "(?z)"):
    tell(re.compile, pattern)
    tell(re.search, pattern, "text")
for template in (r"\1", r"\g<x>", r"\g<", r"\q", "\\"):
    tell(re.sub, "a", template, "banana")
    tell(re.compile("a").sub, template, "banana")
    tell(re.match("a", "a").expand, template)
try:
    re.compile("(a", re.I)
except ValueError:
    print("no ValueError")
except Exception as error:
    print(error.msg, error.pattern, error.pos, error.lineno, error.colno, repr(error), isinstance(error, re.__dict__["error"]) if False else type(error).__mro__[1])


def careful(pattern):
    try:
        return re.compile(pattern)
    except Exception:
        return None


print([careful(p) is not None for p in ("a", "(", "a|b", "[", "x{1}", "+")])

#> error re missing ), unterminated subpattern at position 0 ('missing ), unterminated subpattern at position 0',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re missing ), unterminated subpattern at position 0 ('missing ), unterminated subpattern at position 0',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re unbalanced parenthesis at position 0 ('unbalanced parenthesis at position 0',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re unbalanced parenthesis at position 0 ('unbalanced parenthesis at position 0',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re unterminated character set at position 0 ('unterminated character set at position 0',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re unterminated character set at position 0 ('unterminated character set at position 0',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re multiple repeat at position 2 ('multiple repeat at position 2',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re multiple repeat at position 2 ('multiple repeat at position 2',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re missing >, unterminated name at position 4 ('missing >, unterminated name at position 4',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re missing >, unterminated name at position 4 ('missing >, unterminated name at position 4',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re bad escape (end of pattern) at position 0 ('bad escape (end of pattern) at position 0',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re bad escape (end of pattern) at position 0 ('bad escape (end of pattern) at position 0',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re min repeat greater than max repeat at position 2 ('min repeat greater than max repeat at position 2',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re min repeat greater than max repeat at position 2 ('min repeat greater than max repeat at position 2',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re look-behind requires fixed-width pattern ('look-behind requires fixed-width pattern',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re look-behind requires fixed-width pattern ('look-behind requires fixed-width pattern',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re invalid group reference 2 at position 4 ('invalid group reference 2 at position 4',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re invalid group reference 2 at position 4 ('invalid group reference 2 at position 4',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re missing ), unterminated subpattern at position 3 (line 2, column 2) ('missing ), unterminated subpattern at position 3 (line 2, column 2)',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re missing ), unterminated subpattern at position 3 (line 2, column 2) ('missing ), unterminated subpattern at position 3 (line 2, column 2)',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re nothing to repeat at position 0 ('nothing to repeat at position 0',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re nothing to repeat at position 0 ('nothing to repeat at position 0',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re unknown extension ?z at position 1 ('unknown extension ?z at position 1',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re unknown extension ?z at position 1 ('unknown extension ?z at position 1',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re invalid group reference 1 at position 1 ('invalid group reference 1 at position 1',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re invalid group reference 1 at position 1 ('invalid group reference 1 at position 1',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re invalid group reference 1 at position 1 ('invalid group reference 1 at position 1',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> IndexError builtins unknown group name 'x' ("unknown group name 'x'",) []
#> IndexError builtins unknown group name 'x' ("unknown group name 'x'",) []
#> IndexError builtins unknown group name 'x' ("unknown group name 'x'",) []
#> error re missing group name at position 3 ('missing group name at position 3',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re missing group name at position 3 ('missing group name at position 3',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re missing group name at position 3 ('missing group name at position 3',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re bad escape \q at position 0 ('bad escape \\q at position 0',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re bad escape \q at position 0 ('bad escape \\q at position 0',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re bad escape \q at position 0 ('bad escape \\q at position 0',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re bad escape (end of pattern) at position 0 ('bad escape (end of pattern) at position 0',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re bad escape (end of pattern) at position 0 ('bad escape (end of pattern) at position 0',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> error re bad escape (end of pattern) at position 0 ('bad escape (end of pattern) at position 0',) ['colno', 'lineno', 'msg', 'pattern', 'pos']
#> missing ), unterminated subpattern (a 0 1 1 error('missing ), unterminated subpattern at position 0') <class 'Exception'>
#> [True, False, True, False, True, False]
