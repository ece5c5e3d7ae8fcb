# Which clean-ups run in which order when an exception crosses functions, generators, with blocks, loops and comprehensions.
log = []


class R:
    def __init__(self, name, suppress=()):
        self.name, self.suppress = name, suppress
        log.append(f"+{name}")

    def __enter__(self):
        log.append(f">{self.name}")
        return self

    def __exit__(self, t, v, tb):
        log.append(f"<{self.name}:{t.__name__ if t else '-'}")
        return t is not None and issubclass(t, tuple(self.suppress))

    def __del__(self):
        log.append(f"~{self.name}")


def show(label):
    print(label, " ".join(log))
    log.clear()


def crossing():
    with R("a"):
        for i in range(3):
            with R(f"b{i}"):
                if i == 1:
                    raise ValueError(i)


try:
    crossing()
except ValueError as e:
    log.append(f"caught {e}")
show("crossing")


def gen():
    with R("g"):
        try:
            yield 1
            yield 2
        finally:
            log.append("gen finally")


def use():
    for x in gen():
        raise KeyError(x)


try:
    use()
except KeyError:
    log.append("caught")
show("generator")
with R("s", [KeyError]), R("t"):
    {}["missing"]
show("suppressed")


def returns():
    with R("x"):
        with R("y"):
            return log.append("value") or "returned"


log.append(returns())
show("return")


def temp():
    return R("temp").name


log.append(temp())
show("temporary")


def rebinding():
    r = R("one")
    r = R("two")
    r = None
    log.append("end")


rebinding()
show("rebinding")


def nested_try():
    try:
        try:
            with R("n"):
                raise ValueError
        finally:
            log.append("f1")
            with R("m"):
                pass
    except ValueError:
        log.append("except")
        with R("k"):
            pass
    else:
        log.append("never")
    finally:
        log.append("f2")


nested_try()
show("nested")


class Init:
    def __init__(self):
        self.r = R("attr")
        raise RuntimeError("in init")


try:
    Init()
except RuntimeError:
    log.append("caught")
show("init")
l = [R("l0"), R("l1"), R("l2")]
del l[1]
l[0] = None
l.clear()
show("list")
d = {"a": R("d0")}
d["a"] = R("d1")
d.pop("a")
show("dict")

#> crossing +a >a +b0 >b0 <b0:- ~b0 +b1 >b1 <b1:ValueError ~b1 <a:ValueError ~a caught 1
#> generator +g >g gen finally <g:GeneratorExit ~g caught
#> suppressed +s >s +t >t <t:KeyError ~t <s:KeyError ~s
#> return +x >x +y >y value <y:- ~y <x:- ~x returned
#> temporary +temp ~temp temp
#> rebinding +one +two ~one ~two end
#> nested +n >n <n:ValueError ~n f1 +m >m <m:- ~m except +k >k <k:- ~k f2
#> init +attr caught ~attr
#> list +l0 +l1 +l2 ~l1 ~l0 ~l2
#> dict +d0 +d1 ~d0 ~d1
