# A small package of a lexer, a parser, nodes and a visitor in modules of their own, with relative imports and a public face.
import calc
from calc import evaluate, CalcError, nodes
from calc.printer import Printer as P, infix

for text in ("1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "max(1, 2 * 3, x)", "x = 5; x * 2", "8 / 4 / 2", "1 +", "2 2", "y", "f(", "1 / 0", "max()", "x = = 1", "3 $ 4", ""):
    try:
        print(f"{text:20} = {evaluate(text, x=10)}")
    except CalcError as e:
        print(f"{text:20} ! {type(e).__name__}: {e} {e.__cause__!r}")
tree = calc.parse("a * (b + 1) - f(c, 2)")[0]
print(tree, P().visit(tree), infix(tree), nodes.Binary is calc.nodes.Binary)
print(sorted(n for n in dir(calc) if not n.startswith("_")), calc.__all__, calc.lexer.Token.__module__)
print([str(t) for t in calc.lexer.tokens("a1+ 2.5")], calc.parser.Parser.__mro__[0].__qualname__, CalcError.__module__)


class Counter(nodes.Visitor):
    def __init__(self):
        self.counts = {}

    def generic(self, node):
        self.counts[type(node).__name__] = self.counts.get(type(node).__name__, 0) + 1
        for child in node.children():
            self.visit(child)
        return self.counts


print(Counter().visit(tree))
calc.nodes.Binary.operations["%"] = lambda a, b: a % b
calc.parser.LEVELS["%"] = 2
print(evaluate("17 % 5 + 1"))

#> 1 + 2 * 3            = 7
#> (1 + 2) * 3          = 9
#> 2 ^ 3 ^ 2            = 512
#> -2 ^ 2               = -4
#> max(1, 2 * 3, x)     = 10
#> x = 5; x * 2         = 10
#> 8 / 4 / 2            = 1.0
#> 1 +                  ! ParseError: unexpected 'end' at 3 None
#> 2 2                  ! ParseError: ';' expected, not '2' at 2 None
#> y                    ! RunError: unknown y None
#> f(                   ! ParseError: unexpected 'end' at 2 None
#> 1 / 0                ! RunError: ZeroDivisionError in '1 / 0' ZeroDivisionError('division by zero')
#> max()                ! RunError: TypeError in 'max()' TypeError('max expected at least 1 argument, got 0')
#> x = = 1              ! ParseError: unexpected '=' at 4 None
#> 3 $ 4                ! ParseError: bad character '$' at 1 None
#>                      = None
#> Binary(op='-', left=Binary(op='*', left=Name(name='a'), right=Binary(op='+', left=Name(name='b'), right=Number(value=1))), right=Call(name='f', args=[Name(name='c'), Number(value=2)])) (- (* a (+ b 1)) [Call c 2]) ((a * (b + 1)) - f(c, 2)) True
#> ['CalcError', 'ParseError', 'RunError', 'errors', 'evaluate', 'lexer', 'nodes', 'parse', 'parser', 'printer'] ['evaluate', 'parse', 'CalcError', 'ParseError', 'RunError'] calc.lexer
#> ['name:a1', 'op:+', 'number:2.5', 'end:'] Parser calc.errors
#> {'Binary': 3, 'Name': 3, 'Number': 2, 'Call': 1}
#> 3
