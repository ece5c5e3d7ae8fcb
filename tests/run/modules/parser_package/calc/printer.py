from .nodes import *
from .nodes import Visitor as _Visitor


class Printer(_Visitor):
    def number(self, node): return f"{node.value:g}"
    def name(self, node): return node.name
    def binary(self, node): return f"({node.op} {self.visit(node.left)} {self.visit(node.right)})"
    def generic(self, node): return f"[{type(node).__name__} {' '.join(map(self.visit, node.children()))}]"


def infix(node):
    match node:
        case Binary(op, l, r):
            return f"({infix(l)} {op} {infix(r)})"
        case Call(f, args):
            return f"{f}({', '.join(map(infix, args))})"
        case Number(v) | Name(v):
            return str(v)
