"""break, continue and return through try, with, for/else, while/else, nested finally, generators; values computed before finally runs."""
log = []


def told(f, *a):
    try:
        r = f(*a)
        if hasattr(r, "__next__"):
            r = list(r)
    except BaseException as e:
        r = f"{type(e).__name__}: {e}"
    print(f"{f.__name__}{a}: {r} {log}")
    log.clear()


def note(x):
    log.append(x)
    return x


def value_before_finally():
    x = 1
    try:
        return note(x)
    finally:
        x = 2
        log.append(f"finally {x}")


def mutable_before_finally():
    l = [1]
    try:
        return l
    finally:
        l.append(2)


def nested(n):
    try:
        try:
            if n == 0: return "inner return"
            if n == 1: raise ValueError("v")
            if n == 2: raise KeyError("k")
            note("body")
        except ValueError:
            if n == 1: return note("handler return")
        else:
            if n == 3: return note("else return")
        finally:
            note("inner finally")
        note("between")
    except KeyError as e:
        return f"outer {e!r}"
    finally:
        note("outer finally")
    return "end"


def loop_exits(kind):
    for i in range(4):
        try:
            if i == 1 and kind == "continue": continue
            if i == 2 and kind == "break": break
            if i == 2 and kind == "return": return f"returned {i}"
            if i == 2 and kind == "raise": raise LookupError(i)
        finally:
            note(i)
        note(f"after {i}")
    else:
        note("else")
    return kind


def loop_in_finally(n):
    try:
        if n: raise ValueError(n)
        return "try"
    finally:
        for i in range(3):
            if i == 1: continue
            if i == 2: break
            note(i)
        else:
            note("never")


def break_in_finally_of_inner_loop():
    out = []
    for i in range(3):
        while True:
            try:
                out.append(i)
                break
            finally:
                out.append("f")
    return out


def while_else(n):
    i = 0
    while i < 3:
        i += 1
        try:
            if i == n: break
        finally:
            note(i)
    else:
        return "else"
    return f"broke at {i}"


def nested_loops():
    for i in range(3):
        for j in range(3):
            try:
                if j == 1 and i == 0: break
                if j == 2: continue
                if i == 2: return note((i, j))
                note((i, j))
            finally:
                note("|")
        else:
            note("inner else")
            continue
        note("inner broke")
    else:
        note("never")


def return_in_finally_swallows():
    for i in range(2):
        try:
            raise ValueError(i)
        finally:
            if i == 1:
                return f"swallowed {i}"
            continue


def generator_exits():
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: return
            yield i
        finally:
            note(f"f{i}")


def generator_closed():
    g = generator_exits()
    next(g)
    g.close()
    return "closed"


def try_in_loop_header():
    def items():
        try:
            yield from "ab"
        finally:
            note("items done")
    out = [c for c in items()]
    for c in items():
        out.append(c.upper())
        break
    note("after break")
    return out


def else_with_return():
    try:
        note("try")
    except ValueError:
        return "no"
    else:
        return note("else")
    finally:
        note("finally")


def raise_in_else():
    try:
        pass
    except ValueError:
        return "must not catch"
    else:
        raise ValueError("from else")
    finally:
        note("finally")


def deep(n):
    if n == 0:
        raise RuntimeError("bottom")
    try:
        deep(n - 1)
    finally:
        note(n)


def recursion_returning(n):
    try:
        return n if n == 0 else recursion_returning(n - 1)
    finally:
        note(n)


def exception_var_lifetime():
    for i in range(2):
        try:
            raise ValueError(i)
        except ValueError as e:
            note(str(e))
        note("e" in locals())
    return sorted(locals())


def assign_in_all():
    try:
        x = "try"
        raise ValueError
        x = "unreached"
    except ValueError:
        x += "+except"
    else:
        x += "+else"
    finally:
        x += "+finally"
    return x


def pass_through():
    while True:
        try:
            while True:
                try:
                    break
                finally:
                    note("inner")
            break
        finally:
            note("outer")
    return "out"


def return_expression_raises():
    try:
        return {}["missing"]
    except KeyError as e:
        return f"caught {e}"
    finally:
        note("f")


def conditional_raise(n):
    try:
        try:
            if n & 1: raise ValueError("one")
        finally:
            if n & 2: raise KeyError("two")
    except (ValueError, KeyError) as e:
        return repr(e), repr(e.__context__)
    return "none"


told(value_before_finally)
told(mutable_before_finally)
for n in range(5): told(nested, n)
for kind in ("continue", "break", "return", "raise", "none"): told(loop_exits, kind)
for n in range(2): told(loop_in_finally, n)
told(break_in_finally_of_inner_loop)
for n in (2, 9): told(while_else, n)
for f in (nested_loops, return_in_finally_swallows, generator_exits, generator_closed, try_in_loop_header, else_with_return, raise_in_else): told(f)
told(deep, 3)
told(recursion_returning, 3)
for f in (exception_var_lifetime, assign_in_all, pass_through, return_expression_raises): told(f)
for n in range(4): told(conditional_raise, n)

#> value_before_finally(): 1 [1, 'finally 2']
#> mutable_before_finally(): [1, 2] []
#> nested(0,): inner return ['inner finally', 'outer finally']
#> nested(1,): handler return ['handler return', 'inner finally', 'outer finally']
#> nested(2,): outer KeyError('k') ['inner finally', 'outer finally']
#> nested(3,): else return ['body', 'else return', 'inner finally', 'outer finally']
#> nested(4,): end ['body', 'inner finally', 'between', 'outer finally']
#> loop_exits('continue',): continue [0, 'after 0', 1, 2, 'after 2', 3, 'after 3', 'else']
#> loop_exits('break',): break [0, 'after 0', 1, 'after 1', 2]
#> loop_exits('return',): returned 2 [0, 'after 0', 1, 'after 1', 2]
#> loop_exits('raise',): LookupError: 2 [0, 'after 0', 1, 'after 1', 2]
#> loop_exits('none',): none [0, 'after 0', 1, 'after 1', 2, 'after 2', 3, 'after 3', 'else']
#> loop_in_finally(0,): try [0]
#> loop_in_finally(1,): ValueError: 1 [0]
#> break_in_finally_of_inner_loop(): [0, 'f', 1, 'f', 2, 'f'] []
#> while_else(2,): broke at 2 [1, 2]
#> while_else(9,): else [1, 2, 3]
#> nested_loops(): (2, 0) [(0, 0), '|', '|', 'inner broke', (1, 0), '|', (1, 1), '|', '|', 'inner else', (2, 0), '|']
#> return_in_finally_swallows(): swallowed 1 []
#> generator_exits(): [0, 2] ['f0', 'f1', 'f2', 'f3']
#> generator_closed(): closed ['f0']
#> try_in_loop_header(): ['a', 'b', 'A'] ['items done', 'items done', 'after break']
#> else_with_return(): else ['try', 'else', 'finally']
#> raise_in_else(): ValueError: from else ['finally']
#> deep(3,): RuntimeError: bottom [1, 2, 3]
#> recursion_returning(3,): 0 [0, 1, 2, 3]
#> exception_var_lifetime(): ['i'] ['0', False, '1', False]
#> assign_in_all(): try+except+finally []
#> pass_through(): out ['inner', 'outer']
#> return_expression_raises(): caught 'missing' ['f']
#> conditional_raise(0,): none []
#> conditional_raise(1,): ("ValueError('one')", 'None') []
#> conditional_raise(2,): ("KeyError('two')", 'None') []
#> conditional_raise(3,): ("KeyError('two')", "ValueError('one')") []
