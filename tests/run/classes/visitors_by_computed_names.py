#@ exit: 1
# Methods found by computed names, on instances of classes of the program alone.
class Node:
    def __init__(self, value, *kids):
        self.value = value
        self.kids = kids
class Add(Node): pass
class Num(Node): pass
class Mul(Node): pass
class Visitor:
    def visit(self, node):
        return getattr(self, "visit_" + type(node).__name__, self.generic)(node)
    def generic(self, node):
        raise TypeError(type(node).__name__)
class Eval(Visitor):
    def visit_Add(self, node): return sum(self.visit(k) for k in node.kids)
    def visit_Num(self, node): return node.value
class Show(Visitor):
    def visit_Add(self, node): return "(" + " + ".join([self.visit(k) for k in node.kids]) + ")"
    def visit_Num(self, node): return str(node.value)
tree = Add(None, Num(1), Add(None, Num(2), Num(3)))
print(Eval().visit(tree), Show().visit(tree))
for op in ("lt", "eq", "le", "add", "hash", "repr", "sizeof", "reduce_ex", "init_subclass", "format", "class", "doc", "dir", "nothing"):
    print(op, hasattr(tree, "__" + op + "__"), end=" ")
print()
print(getattr(tree, "__" + "class" + "__").__name__, getattr(Num(3), "va" + "lue"), getattr(Num(3), "__fo" + "rmat__")("")[:20])
try:
    Eval().visit(Mul(1))
except TypeError as e:
    print(e)
getattr(Eval(), "visit_" + "Nun")

#> 6 (1 + (2 + 3))
#> lt True eq True le True add False hash True repr True sizeof True reduce_ex True init_subclass True format True class True doc True dir True nothing False 
#> Add 3 <__main__.Num object
#> Mul
#! Traceback (most recent call last):
#!   File "visitors_by_computed_names.py", line 31, in <module>
#!     getattr(Eval(), "visit_" + "Nun")
#! AttributeError: 'Eval' object has no attribute 'visit_Nun'. Did you mean: 'visit_Num'?
