//! Facts of inference for small programs: numbers, containers, closures, classes.

mod facts;

use facts::facts;

#[test]
fn fib_is_int() {
    let f = facts(
        "def fib(n):\n    if n < 2:\n        return n\n    return fib(n - 1) + fib(n - 2)\nx = fib(30)\nprint(x)\n",
    );
    assert_eq!(f.returns("fib"), "int");
    assert_eq!(f.local("fib", "n"), "int");
    assert_eq!(f.global("x"), "int");
    assert!(!f.escapes("fib"));
}

#[test]
fn numbers() {
    let f = facts(
        "a = 1 / 2\nb = 7 // 2\nc = 2 ** 10\nd = 2 ** b\ne = True + True\ng = 2.5 ** b\nh = a ** 0.5\ni = -True\n\
         j = round(a)\nk = round(a, 2)\nl = abs(-3)\nm = divmod(7, 2)\nn = 1 < 2\no = a * 2 + 1j\np = 1 & True\nq = True & False\n\
         r = min(1, 2.5)\ns = sum([1.5, 2.5])\n",
    );
    for (name, expected) in [
        ("a", "float"),
        ("b", "int"),
        ("c", "int"),
        ("d", "int | float"),
        ("e", "int"),
        ("g", "float"),
        ("h", "float | complex"),
        ("i", "int"),
        ("j", "int"),
        ("k", "float"),
        ("l", "int"),
        ("m", "tuple[int, int]"),
        ("n", "bool"),
        ("o", "complex"),
        ("p", "int"),
        ("q", "bool"),
        ("r", "int | float"),
        ("s", "int | float"),
    ] {
        assert_eq!(f.global(name), expected, "{name}");
    }
}

#[test]
fn nbody_is_float() {
    let f = facts(
        "import math\n\
         def combinations(l):\n    result = []\n    for x in range(len(l) - 1):\n        ls = l[x + 1:]\n        for y in ls:\n            result.append((l[x], y))\n    return result\n\
         BODIES = {'sun': ([0.0, 0.0, 0.0], [0.0, 0.0, 0.0], 4.0 * math.pi), 'jupiter': ([4.8, -1.1, -0.1], [0.1, 2.0, 0.5], 0.9)}\n\
         SYSTEM = list(BODIES.values())\nPAIRS = combinations(SYSTEM)\n\
         def advance(dt, n, bodies=SYSTEM, pairs=PAIRS):\n    for i in range(n):\n        for (([x1, y1, z1], v1, m1), ([x2, y2, z2], v2, m2)) in pairs:\n\
         \x20           dx = x1 - x2\n            dy = y1 - y2\n            dz = z1 - z2\n            mag = dt * ((dx * dx + dy * dy + dz * dz) ** (-1.5))\n\
         \x20           b1m = m1 * mag\n            v1[0] -= dx * b1m\n        for (r, [vx, vy, vz], m) in bodies:\n            r[0] += dt * vx\n\
         advance(0.01, 1000)\n",
    );
    for name in ["dx", "mag", "b1m", "m1", "vx", "dt"] {
        assert_eq!(f.local("advance", name), "float", "{name}");
    }
    assert_eq!(f.local("advance", "v1"), "list[float]");
    assert_eq!(
        f.global("SYSTEM"),
        "list[tuple[list[float], list[float], float]]"
    );
}

#[test]
fn matmul() {
    let f = facts(
        "def matmul(a, b):\n    n = len(a)\n    c = [[0.0] * n for _ in range(n)]\n    for i in range(n):\n        for j in range(n):\n\
         \x20           s = 0.0\n            for k in range(n):\n                s += a[i][k] * b[k][j]\n            c[i][j] = s\n    return c\n\
         x = matmul([[1.0, 2.0], [3.0, 4.0]], [[1.0, 0.0], [0.0, 1.0]])\n",
    );
    assert_eq!(f.local("matmul", "s"), "float");
    assert_eq!(f.local("matmul", "k"), "int");
    assert_eq!(f.global("x"), "list[list[float]]");
}

#[test]
fn classes() {
    let f = facts(
        "class Point:\n    count = 0\n    def __init__(self, x, y):\n        self.x = x\n        self.y = y\n    def __add__(self, other):\n        return Point(self.x + other.x, self.y + other.y)\n\
         \x20   def norm(self):\n        return (self.x * self.x + self.y * self.y) ** 0.5\n    @property\n    def left(self):\n        return self.x\n    @staticmethod\n    def zero():\n        return Point(0.0, 0.0)\n    @classmethod\n    def make(cls, v):\n        return cls(v, v)\n\
         p = Point(1.0, 2.0) + Point(3.0, 4.0)\nn = p.norm()\nl = p.left\nz = Point.zero()\nc = p.count\nm = Point.make(2.0)\n",
    );
    assert!(f.is_static("Point"));
    assert_eq!(f.global("p"), "Point");
    assert_eq!(f.attribute("Point", "x"), "float");
    assert_eq!(f.local("Point.__add__", "other"), "Point");
    assert_eq!(f.global("l"), "float");
    assert_eq!(f.global("z"), "Point");
    assert_eq!(f.global("c"), "int");
    assert_eq!(f.global("m"), "Point");
    assert_eq!(f.global("n"), "float | complex");
    assert_eq!(f.types.classes[f.class("Point")].slots, ["x", "y"]);
    assert_eq!(f.types.classes[f.class("Point")].always_bound, [true, true]);
}

#[test]
fn inheritance_and_super() {
    let f = facts(
        "class Shape:\n    def __init__(self, name):\n        self.name = name\n    def area(self):\n        raise NotImplementedError\n    def show(self):\n        return self.name + str(self.area())\n\
         class Square(Shape):\n    def __init__(self, side):\n        super().__init__('square')\n        self.side = side\n    def area(self):\n        return self.side * self.side\n\
         class Circle(Shape):\n    def __init__(self, r):\n        super().__init__('circle')\n        self.r = r\n    def area(self):\n        return 3.0 * self.r * self.r\n\
         shapes = [Square(2), Circle(1.5)]\ntotal = 0.0\nfor s in shapes:\n    total += s.area()\n    t = s.show()\n",
    );
    assert_eq!(f.global("shapes"), "list[Square | Circle]");
    assert_eq!(f.local("Shape.show", "self"), "Square | Circle");
    assert_eq!(f.global("total"), "float");
    assert_eq!(f.global("t"), "str");
    assert_eq!(f.attribute("Shape", "name"), "str");
    assert_eq!(f.attribute("Square", "name"), "no slot");
    assert_eq!(f.types.classes[f.class("Square")].slots, ["name", "side"]);
    assert_eq!(
        f.types.classes[f.class("Square")].always_bound,
        [true, true]
    );
}

#[test]
fn recursive_containers() {
    let f = facts(
        "class Node:\n    def __init__(self, value):\n        self.value = value\n        self.left = None\n        self.right = None\n\
         def insert(node, value):\n    if node is None:\n        return Node(value)\n    if value < node.value:\n        node.left = insert(node.left, value)\n    else:\n        node.right = insert(node.right, value)\n    return node\n\
         root = None\nfor v in [3, 1, 2]:\n    root = insert(root, v)\n\
         deep = []\ndeep.append(deep)\n\
         t = None\nfor i in range(10):\n    t = (t, i)\n\
         grid = {}\nfor i in range(3):\n    grid[(i, i)] = [i]\nfor k, v2 in grid.items():\n    w = v2[0] + k[0]\n",
    );
    assert_eq!(f.attribute("Node", "value"), "int");
    assert_eq!(f.attribute("Node", "left"), "none | Node");
    assert_eq!(f.returns("insert"), "Node");
    assert_eq!(f.global("deep"), "list[list[~]]");
    assert_eq!(f.global("grid"), "dict[tuple[int, int], list[int]]");
    assert_eq!(f.global("w"), "int");
    assert!(
        f.global("t").starts_with("none | tuple"),
        "{}",
        f.global("t")
    );
}

#[test]
fn closures() {
    let f = facts(
        "def counter():\n    n = 0\n    def step(by):\n        nonlocal n\n        n += by\n        return n\n    return step\n\
         c = counter()\nx = c(1)\ny = (lambda a: a * 2.0)(3)\n",
    );
    assert_eq!(f.global("x"), "int");
    assert_eq!(f.global("y"), "float");
    assert_eq!(f.local("counter", "n"), "int");
    assert!(!f.escapes("counter.<locals>.step"));
}

#[test]
fn generators() {
    let f = facts(
        "def gen(n):\n    for i in range(n):\n        got = yield i * 0.5\n    return 'done'\n\
         def outer():\n    r = yield from gen(3)\n    print(r)\n\
         total = 0.0\nfor v in outer():\n    total += v\ns = sum(x * x for x in range(10))\nl = [x for x in gen(4)]\n",
    );
    assert_eq!(f.yields("gen"), "float");
    assert_eq!(f.yields("outer"), "float");
    assert_eq!(f.local("outer", "r"), "str");
    assert_eq!(f.global("total"), "float");
    assert_eq!(f.global("s"), "int");
    assert_eq!(f.global("l"), "list[float]");
    assert_eq!(f.local("gen", "got"), "none");
}

#[test]
fn flow() {
    let f = facts(
        "def f(x):\n    if x is None:\n        x = 1\n    y = x\n    return y\nf(None)\nf(2)\n\
         def g(v):\n    if isinstance(v, str):\n        return v\n    return v\ng('a')\ng(1)\n\
         def h(c):\n    if c:\n        z = 1\n    try:\n        w = int('3')\n    except ValueError:\n        w = None\n    while c:\n        q = 1\n        break\n    print(z, q)\n    return w\nh(True)\n",
    );
    assert_eq!(f.returns("f"), "int");
    assert_eq!(f.reads("g", "v"), ["int | str", "str", "int"]);
    assert_eq!(f.returns("h"), "none | int");
    assert_eq!(f.unbound("h"), ["z", "q"]);
}

#[test]
fn bound_slots() {
    let f = facts(
        "class A:\n    def __init__(self, n):\n        self.a = n\n        if n:\n            self.b = 1\n            self.c = 2\n        else:\n            self.b = 2\n        self.register()\n        self.d = 4\n\
         \x20   def register(self):\n        pass\n\
         class B:\n    def __init__(self, n):\n        self.a = 1\n        if n:\n            return\n        self.b = 2\n\
         class C:\n    def __init__(self):\n        for i in range(3):\n            self.x = i\n        self.y = self.x\n\
         class D:\n    def __init__(self):\n        self.p = 1\n        self.q = 2\n    def clear(self):\n        del self.p\nA(1)\nB(1)\nC()\nD().clear()\n",
    );
    let bound = |name: &str| {
        let class = &f.types.classes[f.class(name)];
        let all: Vec<String> = class
            .slots
            .iter()
            .zip(&class.always_bound)
            .filter(|(_, b)| **b)
            .map(|(n, _)| n.clone())
            .collect();
        all.join(" ")
    };
    assert_eq!(bound("A"), "a b");
    assert_eq!(bound("B"), "a");
    assert_eq!(bound("C"), "");
    assert_eq!(bound("D"), "q");
}

#[test]
fn alike_sites_are_one() {
    let f = facts(
        "def f(l):\n    return l\na = f([1])\nb = f([2, 3])\nc = [] if a else [1]\n\
         d = [[1]] if a else [[2]]\nclass S:\n    def __init__(self):\n        self.items = []\n    def reset(self):\n        self.items = []\n    def push(self, v):\n        self.items.append(v)\ns = S()\ns.push(1)\ns.reset()\n",
    );
    assert_eq!(f.local("f", "l"), "list[int]");
    assert_eq!(f.global("c"), "list[int]");
    assert_eq!(f.global("d"), "list[list[int]]");
    assert_eq!(f.attribute("S", "items"), "list[int]");
}

#[test]
fn large_programs_take_little_time() {
    let mut text = String::new();
    for i in 0..600 {
        text.push_str(&format!(
            "class C{i}:\n    def __init__(self, a, b):\n        self.a = a\n        self.b = [b]\n    def step(self, n):\n        for k in range(n):\n            if k % 2 == 0:\n                self.a = self.a + k\n            else:\n                self.b.append(self.a)\n        return self.a\n\
             def f{i}(x):\n    c = C{i}(x, {i})\n    d = {{'k': c.step(3)}}\n    try:\n        y = d['k'] + sum(c.b)\n    except KeyError:\n        y = 0\n    return y + f{}(x - 1) if x else y\nv{i} = f{i}({i})\n",
            if i == 0 { 0 } else { i - 1 }
        ));
    }
    assert!(text.lines().count() > 10_000);
    let start = std::time::Instant::now();
    let f = facts(&text);
    assert_eq!(f.global("v599"), "int");
    assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
    println!("{:?}", start.elapsed());
}
