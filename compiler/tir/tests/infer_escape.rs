//! What escapes, and what that opens: the facts must hold however the program gets at a value.

mod facts;

use facts::{facts, facts_of};

/// A preamble with a value that nothing is known of.
const ANY: &str = "import unknown\nany = unknown.call()\n";

fn with_any(text: &str) -> facts::Facts {
    facts(&format!("{ANY}{text}"))
}

#[test]
fn functions_passed_to_unknown_code() {
    let f = with_any("def f(a, b=1, *c, k=2):\n    return a\nunknown.call(f)\nf(1)\n");
    assert!(f.escapes("f"));
    for name in ["a", "b", "k"] {
        assert_eq!(f.local("f", name), "Any");
    }
    assert_eq!(f.local("f", "c"), "tuple...[Any]");
}

#[test]
fn functions_in_containers_stay_known() {
    let f = with_any(
        "def f(a):\n    return a\ndef g(a):\n    return a\ntable = {'f': f, 'g': g}\nx = table['f'](1)\n",
    );
    assert_eq!(f.local("g", "a"), "int");
    assert_eq!(f.global("x"), "int");
}

#[test]
fn containers_passed_to_unknown_code() {
    let f = with_any(
        "a = [1]\nb = [a]\nunknown.call(b)\nc = [1]\nprint(c, len(c), sorted(c))\nd = {}\nd['x'] = 1\nany.keep(d)\n",
    );
    assert_eq!(f.global("a"), "list[Any]");
    assert_eq!(f.global("b"), "list[Any]");
    assert_eq!(f.global("c"), "list[int]");
    assert_eq!(f.global("d"), "dict[Any, Any]");
}

#[test]
fn joins_with_unknown_values_escape() {
    let f = with_any("a = [1]\nx = a if any else any\nx.append('s')\n");
    assert_eq!(f.global("a"), "list[Any]");
}

#[test]
fn instances_reached_by_name() {
    let f = with_any(
        "class A:\n    def __init__(self):\n        self.items = []\n        self.size = 0\n        self.hidden = [1]\n    def add(self, v):\n        self.items.append(v)\n    def other(self, v):\n        self.size = v\n\
         a = A()\na.add(1)\na.other(2)\nunknown.call(a)\nany.add('x')\nany.size = 1.5\ny = any.items\n",
    );
    assert!(f.is_static("A"));
    assert_eq!(f.local("A.add", "v"), "Any");
    assert_eq!(f.local("A.add", "self"), "A");
    assert_eq!(f.local("A.other", "v"), "int");
    assert_eq!(f.attribute("A", "size"), "int | float");
    assert_eq!(f.attribute("A", "items"), "list[Any]");
    assert_eq!(f.attribute("A", "hidden"), "list[int]");
}

#[test]
fn instances_that_do_not_escape_are_not_reached() {
    let f = with_any(
        "class A:\n    def __init__(self):\n        self.size = 0\n    def add(self, v):\n        return v\na = A()\na.add(1)\nany.add('x')\nany.size = 1.5\n",
    );
    assert_eq!(f.local("A.add", "v"), "int");
    assert_eq!(f.attribute("A", "size"), "int");
}

#[test]
fn special_methods_of_escaped_instances() {
    let f = with_any(
        "class A:\n    def __init__(self, v):\n        self.v = v\n    def __eq__(self, other):\n        return self.v == other.v\n    def __hash__(self):\n        return 1\n\
         class B:\n    def __init__(self, v):\n        self.v = v\n    def __lt__(self, other):\n        return self.v < other.v\n    def __repr__(self):\n        return 'B'\n\
         unknown.call(A(1))\nprint(B(1))\nx = B(1) < B(2)\n",
    );
    assert_eq!(f.local("A.__eq__", "other"), "Any");
    assert_eq!(f.local("B.__lt__", "other"), "B");
    assert!(f.escapes("B.__repr__"));
    assert_eq!(f.global("x"), "bool");
}

#[test]
fn sorting_compares_items() {
    let f = facts(
        "class B:\n    def __init__(self, v):\n        self.v = v\n    def __lt__(self, other):\n        return self.v < other.v\nl = [B(1), B(2)]\nl.sort()\n",
    );
    assert_eq!(f.local("B.__lt__", "other"), "B");
}

#[test]
fn callbacks_of_builtins() {
    let f = facts(
        "def key(p):\n    return p[1]\nl = sorted([(1, 2.0)], key=key)\nm = list(map(lambda v: v + 1, [1, 2]))\nn = list(map(int, '1 2'.split()))\n\
         o = list(filter(lambda v: v > 1, [1, 2]))\np = max([(1, 'a')], key=lambda t: t[0])\n",
    );
    assert!(f.escapes("key"));
    assert_eq!(f.local("key", "p"), "tuple[int, float]");
    assert_eq!(f.global("m"), "list[int]");
    assert_eq!(f.global("n"), "list[int]");
    assert_eq!(f.global("o"), "list[int]");
    assert_eq!(f.global("p"), "tuple[int, str]");
}

#[test]
fn decorators_and_caches() {
    let f = facts(
        "import functools\n@functools.cache\ndef f(n):\n    return n\nf(1)\ndef deco(g):\n    def wrapper(*args):\n        return g(*args)\n    return wrapper\n@deco\ndef h(a, b):\n    return a + b\nx = h(1, 2)\n",
    );
    assert_eq!(f.local("f", "n"), "Any");
    assert_eq!(f.local("h", "a"), "int");
    assert_eq!(f.global("x"), "int");
}

#[test]
fn classes_that_are_not_static() {
    let f = with_any(
        "class A:\n    pass\nclass B(A):\n    x = 1\nB = unknown.call(B)\nclass C(any):\n    pass\nclass D(dict):\n    pass\n@unknown.call\nclass E:\n    def m(self, v):\n        return v\nclass F:\n    def __setattr__(self, k, v):\n        pass\n\
         def make():\n    class G:\n        pass\n    return G\nclass H:\n    def m(self):\n        return 1\nH.m = 3\nclass I:\n    pass\nclass J(I, D):\n    pass\nmake()\nJ()\n",
    );
    for name in ["C", "D", "E", "F", "G", "H", "I", "J"] {
        assert!(!f.is_static(name), "{name}");
    }
    assert_eq!(f.local("E.m", "v"), "Any");
    assert_eq!(f.local("E.m", "self"), "Any");
}

#[test]
fn dict_attribute_gives_up() {
    let f = facts(
        "class A:\n    def __init__(self):\n        self.x = 1\na = A()\nprint(a.__dict__)\n",
    );
    assert!(!f.is_static("A"));
    assert_eq!(f.global("a"), "Any");
}

#[test]
fn stores_from_outside_make_slots() {
    let f =
        facts("class A:\n    pass\na = A()\na.x = 1\nb = a.x\ndef f(o):\n    o.y = 's'\nf(a)\n");
    assert_eq!(f.attribute("A", "x"), "int");
    assert_eq!(f.attribute("A", "y"), "str");
    assert_eq!(f.global("b"), "int");
}

#[test]
fn getattr_and_setattr() {
    let f = with_any(
        "class A:\n    def __init__(self):\n        self.x = 1\n        self.l = [1]\na = A()\nsetattr(a, 'x', 2.0)\nb = getattr(a, 'x')\n\
         class Z:\n    def __init__(self):\n        self.l = [1]\nz = Z()\nq = getattr(z, any)\n",
    );
    assert_eq!(f.attribute("A", "x"), "int | float");
    assert_eq!(f.global("b"), "int | float");
    assert_eq!(f.attribute("A", "l"), "list[int]");
    assert_eq!(f.attribute("Z", "l"), "list[Any]");
}

#[test]
fn overflow_of_unions_escapes() {
    let mut text = String::new();
    for i in 0..14 {
        text.push_str(&format!("class C{i}:\n    def __init__(self):\n        self.v = [1]\n    def m(self, a):\n        return a\n"));
    }
    text.push_str("def f(o):\n    o.v.append('s')\n    return o.m('s')\n");
    for i in 0..14 {
        text.push_str(&format!("c{i} = C{i}()\nf(c{i})\nx{i} = c{i}.m(1)\n"));
    }
    let f = facts(&text);
    for i in 0..14 {
        assert_eq!(f.attribute(&format!("C{i}"), "v"), "list[Any]");
        assert_eq!(f.local(&format!("C{i}.m"), "a"), "Any");
    }
}

#[test]
fn many_sites_merge() {
    let mut text = String::from("def f(l):\n    return l[0]\n");
    for i in 0..12 {
        text.push_str(&format!("l{i} = [{i}]\nx{i} = f(l{i})\n"));
    }
    let f = facts(&text);
    assert_eq!(f.local("f", "l"), "list[int]");
    assert_eq!(f.global("l3"), "list[int]");
    assert_eq!(f.global("x11"), "int");
}

#[test]
fn modules() {
    let f = facts_of(
        "import m\nfrom m import g\nx = m.value\ny = g(2)\nm.value = 'x'\n",
        &[("m", "value = 1\ndef g(a):\n    return a\n")],
    );
    assert_eq!(f.global("x"), "int | str");
    assert_eq!(f.global("y"), "int");
}

#[test]
fn arguments() {
    let f = facts(
        "def f(a, b=2.0, *args, k=None, **kw):\n    return args, kw\nf(1)\nf(1, 2.0, 's')\nf(*[True], k=1)\nf(1, **{'z': 1.5})\nf(a='q', w=3)\n",
    );
    assert_eq!(f.local("f", "a"), "bool | int | float | str");
    assert_eq!(f.local("f", "b"), "bool | float");
    assert_eq!(f.local("f", "args"), "tuple...[bool | str]");
    assert_eq!(
        f.local("f", "k"),
        "none | bool | int | float".replace("bool | ", "")
    );
    assert_eq!(f.local("f", "kw"), "dict[str, int | float]");
}

#[test]
fn exceptions() {
    let f = facts(
        "class E(Exception):\n    def __init__(self, code):\n        super().__init__(code)\n        self.code = code\n\
         def f():\n    try:\n        raise E(3)\n    except E as e:\n        return e.code\n    except ValueError as v:\n        return v\n    finally:\n        print('x')\nx = f()\n\
         def g():\n    x = 1\n    try:\n        x = 'a'\n        int('q')\n        x = 2.0\n    except ValueError:\n        return x\n    return None\ng()\n\
         def h():\n    for i in range(3):\n        try:\n            if i:\n                break\n            y = i\n        finally:\n            z = i\n    return z\nh()\n",
    );
    assert!(f.is_static("E"));
    assert_eq!(f.attribute("E", "code"), "int");
    assert_eq!(f.returns("f"), "Any");
    assert_eq!(f.returns("g"), "none | int | float | str");
    assert_eq!(f.returns("h"), "int");
}

#[test]
fn with_statements() {
    let f = facts(
        "class M:\n    def __enter__(self):\n        return 5\n    def __exit__(self, a, b, c):\n        return False\nwith M() as v:\n    w = v\n",
    );
    assert_eq!(f.global("w"), "int");
    assert_eq!(f.local("M.__exit__", "a"), "Any");
    assert!(f.escapes("M.__exit__"));
}

#[test]
fn iterators_of_classes() {
    let f = facts(
        "class R:\n    def __init__(self, n):\n        self.n = n\n        self.i = 0\n    def __iter__(self):\n        return self\n    def __next__(self):\n        if self.i >= self.n:\n            raise StopIteration\n        self.i += 1\n        return self.i * 0.5\n    def __getitem__(self, k):\n        return str(k)\n    def __len__(self):\n        return 3\n\
         for v in R(3):\n    w = v\nl = list(R(4))\nx = R(1)[2]\ny = len(R(1))\n",
    );
    assert_eq!(f.global("w"), "float");
    assert_eq!(f.global("l"), "list[float]");
    assert_eq!(f.global("x"), "str");
    assert_eq!(f.local("R.__getitem__", "k"), "int");
}

#[test]
fn class_objects_that_escape() {
    let f = with_any(
        "class A:\n    def __init__(self, v):\n        self.v = v\n    def m(self):\n        return 1\nA(1)\nunknown.call(A)\nany.m()\n",
    );
    assert_eq!(f.attribute("A", "v"), "Any");
    assert_eq!(f.local("A.m", "self"), "Any");
}

#[test]
fn narrowing_of_unknown_values() {
    let f = with_any(
        "class A:\n    def __init__(self):\n        self.v = 1\nclass B(A):\n    pass\ndef f(o):\n    if isinstance(o, A):\n        return o\n    if isinstance(o, str):\n        return o\n    return 1\nf(any)\nunknown.call(B(), A())\n",
    );
    assert_eq!(f.reads("f", "o")[1], "A | B");
    assert_eq!(f.reads("f", "o")[3], "str");
}

#[test]
fn reflection_as_a_value() {
    let class =
        "class A:\n    def __init__(self):\n        self.l = [1]\na = A()\nunknown.call(a)\n";
    let quiet = with_any(class);
    assert_eq!(quiet.attribute("A", "l"), "list[int]");
    for use_of in [
        "unknown.call(getattr)",
        "'{0.l}'.format(any)",
        "unknown.call(setattr)",
        "any.format_it(getattr)",
    ] {
        let f = with_any(&format!("{class}{use_of}\n"));
        let open = !f.is_static("A") || f.attribute("A", "l") != "list[int]";
        assert!(open, "{use_of}");
    }
    let f = with_any(&format!("{class}'{{0}} {{x:>5.2f}}'.format(any, x=1.5)\n"));
    assert_eq!(f.attribute("A", "l"), "list[int]");
}

#[test]
fn transposition_and_extremes() {
    let f = facts(
        "m = [[1, 2], [3, 4]]\nfor row in zip(*m):\n    t = row\nb = max(*[1, 2])\nd = {'a': 1}\nk = max(d, key=d.get)\n",
    );
    assert_eq!(f.global("t"), "tuple...[int]");
    assert_eq!(f.global("m"), "list[list[int]]");
    assert_eq!(f.global("d"), "dict[str, int]");
    assert_eq!(f.global("k"), "str");
    assert_eq!(f.global("b"), "int");
}

#[test]
fn properties_with_setters_keep_facts_true() {
    let f = facts(
        "class A:\n    def __init__(self, v):\n        self._v = v\n    @property\n    def v(self):\n        return self._v\n    @v.setter\n    def v(self, new):\n        self._v = new\na = A(1)\na.v = 's'\nb = a._v\nc = a.v\n",
    );
    assert_eq!(f.global("b"), "Any");
    assert_eq!(f.global("c"), "Any");
}

#[test]
fn abstract_classes() {
    let f = facts(
        "from abc import ABC, abstractmethod\nclass S(ABC):\n    @abstractmethod\n    def area(self):\n        ...\n    def twice(self):\n        return self.area() * 2\nclass Q(S):\n    def __init__(self, a):\n        self.a = a\n    def area(self):\n        return self.a * 1.0\nx = Q(2).twice()\n",
    );
    assert!(f.is_static("Q"));
    assert_eq!(f.global("x"), "float");
}

#[test]
fn calls_through_objects() {
    let f = facts(
        "def a(x):\n    return x\ndef b(x):\n    return x\ndef c(x, y=[]):\n    return x\ndef d(x, y=1):\n    return x\ndef e(*x):\n    return x\ndef g(x):\n    return x\n\
         h = a if print() else b\nh(1)\nc(1)\nd(1)\nd(y=2, x=1)\ne(1)\ng(*[1])\n\
         class P:\n    def __init__(self, v):\n        self.v = v\n    def m(self):\n        return self.v\nclass Q(P):\n    def __init__(self, v):\n        super().__init__(v)\nQ(1).m()\n\
         class R:\n    def __init__(self):\n        pass\n    def m(self, k):\n        return k\nR().m(1)\n",
    );
    for name in ["a", "b", "c", "e", "g"] {
        assert!(f.escapes(name), "{name}");
    }
    // `super()` is no detour: which method comes next is known.
    for name in ["d", "P.__init__", "Q.__init__", "P.m", "R.__init__", "R.m"] {
        assert!(!f.escapes(name), "{name}");
    }
    assert_eq!(f.local("a", "x"), "int");
}

#[test]
fn comparisons_inside_of_containers() {
    let f = with_any(
        "class B:\n    def __init__(self, v):\n        self.v = v\n    def __eq__(self, other):\n        return self.v == other.v\n    def __hash__(self):\n        return self.v\n\
         class C:\n    def __init__(self, v):\n        self.v = v\n\
         d = {B(1): 2}\nx = d[B(2)]\ny = (1, [B(1)]) == (2, [B(2)])\nz = B(1) in [B(2), None]\n\
         k = {}\nk[any] = 1\nq = k.get(C(1))\n",
    );
    assert_eq!(f.local("B.__eq__", "other"), "none | B");
    assert_eq!(f.attribute("B", "v"), "int");
    assert_eq!(f.global("x"), "int");
    assert!(f.escapes("B.__hash__"));
}

#[test]
fn other_names_of_methods() {
    let f = facts(
        "class V:\n    def __init__(self, x):\n        self.x = x\n    def __add__(self, o):\n        return V(self.x + o) if isinstance(o, int) else self\n    __radd__ = __add__\n    def a(self):\n        return 1\n    b = a\nx = 1 + V(2)\ny = V(3).b()\n",
    );
    assert_eq!(f.local("V.__add__", "self"), "V");
    assert_eq!(f.global("x"), "V");
    assert_eq!(f.global("y"), "int");
}
