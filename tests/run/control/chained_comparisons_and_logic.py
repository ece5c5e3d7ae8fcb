"""Comparison chains, and/or/not, is/in, conditional expressions: what is evaluated, how often, results that are no booleans, truth that raises."""
log = []


class V:
    def __init__(self, v, truth=None):
        self.v, self.truth = v, truth

    def __bool__(self):
        log.append(f"bool {self.v}")
        if isinstance(self.truth, Exception):
            raise self.truth
        return bool(self.v) if self.truth is None else self.truth

    def _cmp(op):
        def compare(self, o):
            log.append(f"{self.v}{op}{getattr(o, 'v', o)}")
            return V(f"({self.v}{op}{getattr(o, 'v', o)})", eval_[op](self.v, getattr(o, "v", o)))
        return compare
    __lt__, __le__, __gt__, __ge__, __eq__, __ne__ = map(_cmp, ("<", "<=", ">", ">=", "==", "!="))
    del _cmp
    __hash__ = None

    def __contains__(self, x):
        log.append(f"{x} in {self.v}")
        return V(f"in{self.v}", x == self.v)

    def __repr__(self): return f"V[{self.v}]"


eval_ = {"<": lambda a, b: a < b, "<=": lambda a, b: a <= b, ">": lambda a, b: a > b, ">=": lambda a, b: a >= b, "==": lambda a, b: a == b, "!=": lambda a, b: a != b}


def v(n, **k):
    log.append(f"v{n}")
    return V(n, **k)


def told(label, work):
    try:
        result = work()
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    print(f"{label:34} {result!r:24} {' '.join(log)}")
    log.clear()


told("1 < 2 < 3", lambda: v(1) < v(2) < v(3))
told("3 < 2 < 1", lambda: v(3) < v(2) < v(1))
told("1 < 2 > 1 == 1", lambda: v(1) < v(2) > v(1) == v(1))
told("1 == 1 != 2 >= 2 <= 3", lambda: v(1) == v(1) != v(2) >= v(2) <= v(3))
told("1 < (2 < 3)", lambda: v(1) < (1 if v(2) < v(3) else 0))
told("not 1 < 2", lambda: not v(1) < v(2))
told("in chain", lambda: 1 in v(1) in [v(1)])
told("is chain", lambda: (a := v(1)) is a is not None)
told("or", lambda: v(0) or v("") or v(5) or v(6))
told("and", lambda: v(1) and v(0) and v(2))
told("mixed", lambda: v(0) and v(1) or v(2) and v(3))
told("not", lambda: not v(0) or not v(1))
told("condition", lambda: "yes" if v(1) < v(2) and not v(0) else "no")
told("nested condition", lambda: "a" if v(0) else "b" if v(1) else "c")
told("truth raises", lambda: v(1, truth=ValueError("no truth")) and 1)
told("truth raises in chain", lambda: V(1, ValueError("unused")) < V(2) < V(3))
told("unused truth", lambda: v(1, truth=ValueError("never asked")))
told("while", lambda: [n for n in range(3) if V(n) or V(n - 1)])
told("any and all", lambda: (any(V(n) for n in (0, 0, 1, 2)), all(V(n) for n in (1, 0, 1))))
told("walrus", lambda: (x := v(1)) < (y := v(2)) and (x.v, y.v))
told("sorted", lambda: [x.v for x in sorted([V(3), V(1), V(2)])])
told("max, min", lambda: (max(V(1), V(3), V(2)).v, min([V(2), V(1)]).v))
told("list equality", lambda: [V(1), V(2)] == [V(1), V(3)])
told("tuple order", lambda: (V(1), V(2)) < (V(1), V(3)))
told("in list", lambda: V(2) in [V(1), V(2), V(3)])
told("index, count", lambda: ([V(1), V(2)].index(V(2)), [V(1), V(1)].count(V(1))))
told("not in", lambda: 5 not in v(1))
told("ternary in call", lambda: max(v(1).v if v(1) else 0, v(2).v))
told("assert", lambda: exec_assert(0))


def exec_assert(n):
    assert v(n), v("message").v


told("assert fails", lambda: exec_assert(0))
told("assert holds", lambda: exec_assert(1))
told("if elif", lambda: branch(V(0), V(1)))


def branch(a, b):
    if a:
        return "a"
    elif not b:
        return "not b"
    elif a or b:
        return "or"


told("if elif", lambda: branch(V(0), V(1)))
x = [1]
print(1 < 2 < 3 != 4 > 0 < 9, 1 < 3 < 2, (1 < 3) < 2, 1 in [1] == True, (1 in [1]) == True, None is None is None, x is x is not [1], not 1 == 2, not (1, ), - 1 ** 2 < 0 <= +0)
print(0 or [] or {} or "", 1 and [] and 5, None and 1 / 0, 1 or 1 / 0, not [] and not "", [] or not [], "a" and "b" or "c", "" and "b" or "c", (0 or None) is None)
print([a < b < c for a, b, c in [(1, 2, 3), (1, 3, 2), (1.0, 1, 2), ("a", "b", "c"), ([1], [1, 2], [2])]], float("nan") < 1 < float("nan"), 1 < float("inf") == float("inf"))
for work in (lambda: 1 < "a", lambda: 1 < 2 < "a", lambda: 2 < 1 < "a", lambda: [] < (), lambda: None <= None, lambda: {} < {}, lambda: 1j < 2, lambda: object() > object(), lambda: 1 in 5, lambda: "a" in 5, lambda: 5 in "a", lambda: None in {}, lambda: [] in {}):
    try:
        print(work(), end="; ")
    except TypeError as e:
        print(str(e), end="; ")
print()


class Chain:
    def __init__(self, *ops): self.ops = ops
    def __lt__(self, o): return Chain(*self.ops, "<", o) if isinstance(o, Chain) else NotImplemented
    def __gt__(self, o): return Chain("reflected >", *self.ops, o)
    def __repr__(self): return f"Chain{self.ops}"


print(5 < Chain(1), Chain(1) > 5, (Chain() < Chain()).ops[0], 7 > 3 < Chain("x"))

#> 1 < 2 < 3                          V[(2<3)]                 v1 v2 1<2 bool (1<2) v3 2<3
#> 3 < 2 < 1                          V[(3<2)]                 v3 v2 3<2 bool (3<2)
#> 1 < 2 > 1 == 1                     V[(1==1)]                v1 v2 1<2 bool (1<2) v1 2>1 bool (2>1) v1 1==1
#> 1 == 1 != 2 >= 2 <= 3              V[(2<=3)]                v1 v1 1==1 bool (1==1) v2 1!=2 bool (1!=2) v2 2>=2 bool (2>=2) v3 2<=3
#> 1 < (2 < 3)                        V[(1<1)]                 v1 v2 v3 2<3 bool (2<3) 1<1
#> not 1 < 2                          False                    v1 v2 1<2 bool (1<2)
#> in chain                           True                     v1 1 in 1 bool in1 v1 1==1 bool (1==1)
#> is chain                           True                     v1
#> or                                 V[5]                     v0 bool 0 v bool  v5 bool 5
#> and                                V[0]                     v1 bool 1 v0 bool 0
#> mixed                              V[3]                     v0 bool 0 bool 0 v2 bool 2 v3
#> not                                True                     v0 bool 0
#> condition                          'yes'                    v1 v2 1<2 bool (1<2) v0 bool 0
#> nested condition                   'b'                      v0 bool 0 v1 bool 1
#> truth raises                       'ValueError: no truth'   v1 bool 1
#> truth raises in chain              V[(2<3)]                 1<2 bool (1<2) 2<3
#> unused truth                       V[1]                     v1
#> while                              [0, 1, 2]                bool 0 bool -1 bool 1 bool 2
#> any and all                        (True, False)            bool 0 bool 0 bool 1 bool 1 bool 0
#> walrus                             (1, 2)                   v1 v2 1<2 bool (1<2)
#> sorted                             [1, 2, 3]                1<3 bool (1<3) 2<1 bool (2<1) 2<3 bool (2<3) 2<1 bool (2<1)
#> max, min                           (3, 1)                   3>1 bool (3>1) 2>3 bool (2>3) 1<2 bool (1<2)
#> list equality                      False                    1==1 bool (1==1) 2==3 bool (2==3)
#> tuple order                        V[(2<3)]                 1==1 bool (1==1) 2==3 bool (2==3) 2<3
#> in list                            True                     1==2 bool (1==2) 2==2 bool (2==2)
#> index, count                       (1, 2)                   1==2 bool (1==2) 2==2 bool (2==2) 1==1 bool (1==1) 1==1 bool (1==1)
#> not in                             True                     v1 5 in 1 bool in1
#> ternary in call                    2                        v1 bool 1 v1 v2
#> assert                             "NameError: name 'exec_assert' is not defined" 
#> assert fails                       'AssertionError: message' v0 bool 0 vmessage
#> assert holds                       None                     v1 bool 1
#> if elif                            "NameError: name 'branch' is not defined" 
#> if elif                            'or'                     bool 0 bool 1 bool 0 bool 1
#> True False True False True True True True False True
#>  [] None 1 True True b c True
#> [True, False, False, True, True] False True
#> '<' not supported between instances of 'int' and 'str'; '<' not supported between instances of 'int' and 'str'; False; '<' not supported between instances of 'list' and 'tuple'; '<=' not supported between instances of 'NoneType' and 'NoneType'; '<' not supported between instances of 'dict' and 'dict'; '<' not supported between instances of 'complex' and 'int'; '>' not supported between instances of 'object' and 'object'; argument of type 'int' is not iterable; argument of type 'int' is not iterable; 'in <string>' requires string as left operand, not int; False; unhashable type: 'list'; 
#> Chain('reflected >', 1, 5) Chain('reflected >', 1, 5) < Chain('reflected >', 'x', 3)
