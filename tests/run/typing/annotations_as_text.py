from __future__ import annotations
# Annotations that are kept as text: as CPython writes them, whatever the source looked like.
import typing
class C:
    a: "int"
    b: list[ int ]
    c: typing.Optional['x']
    d: int|None
    e: (int)
    f: (int, str)
    g: {'a':1,"b" : 2}
    h: lambda x:x+1
    i: not  x
    j: x if y else z
    k: [1,2 , 3]
    l: -1
    m: 1e10
    n: 0x1F
    o: b"abc"
    p: "it's"
    q: 'a"b'
    r: """multi
line"""
    s: f"x{y!r:>{w}}"
    t: a.b . c
    u: f( 1,*a , k = 2, **kw)
    v: x[1:2, ::3]
    w: x [...]
    x: {*a, b}
    y: (yield_ for yield_ in z if q)
    z: [i async for i in x]
    aa: 1+2*3
    ab: (1+2)*3
    ac: 2**-1
    ad: -2**2
    ae: (-2)**2
    af: a<b<=c!=d
    ag: a and b or c
    ah: a and (b or c)
    ai: not (a and b)
    aj: ()
    ak: (1,)
    al: x[(1,)]
    am: x[1,]
    an: x[1,2]
    ao: x[()]
    ap: 1_000
    aq: 1j
    ar: "a" "b"
    as_: u"uni"
    at: r"raw\d"
    au: 'new\nline'
    av: {**a, 'b': c}
    aw: {x: y for x, y in z}
    ay: lambda *a, b=1, **k: a
    az: lambda a, /, b, *, c: 0
    bb: None
    bc: True
    bd: a if b else (c if d else e)
    be: (a if b else c) if d else e
    bf: x.y[z](w)
    bg: (1).real
    bh: 1.5.real
    bi: "s".join(x)
    bj: a @ b // c % d
    bk: a << b >> c & d ^ e | f
    bl: ~a
    bm: - - a
    bn: not not a
    bo: a is not b
    bp: a not in b
    bq: typing.Callable[[int], str]
    br: typing.Literal["a", 'b', 3]
    bs: typing.Annotated[int, "meta", {'k': "v"}]
    bt: "日本"
    bu: '\x00\t'
    bv: b'\xff"'
    bw: 1e400
    bx: 0.1
    by: 1.0
    bz: (a, b)[0]
    ca: await_(x)
    cb: (a
        + b)
    cc: list[
        int,
    ]
    cd: dict [str,int ]
    ce: (a and b) and c
    cf: a and b and c
    cg: a or (b or c)
    ch: (a < b) < c
    ci: a - (b - c)
    cj: a - b - c
    ck: (a ** b) ** c
    cl: a ** b ** c
    cm: {}
    cn: []
    co: f"{x}" "y"
    cp: f'{x["a"]}'
    cq: f"{x=}"
    cr: f"a{{b}}"
    cs: f"{x:%Y-%m}"
    ct: f'''{"'"}'''
    cv: print(*a, sep='')
    cw: f(x for x in y)
    cx: f(a, (x for x in y))
    cy: f(**k)
    cz: x[*a]
    da: x[a, *b]
    db: x[1:2]
    dc: x[:]
    dd: x[a::b]
for k, v in C.__annotations__.items(): print(k, "=", repr(v))
def fn(a: "x", *b: 'y', c: "z" = 1, **d: list["q"]) -> "ret": pass
print(fn.__annotations__)

#> a = "'int'"
#> b = 'list[int]'
#> c = "typing.Optional['x']"
#> d = 'int | None'
#> e = 'int'
#> f = '(int, str)'
#> g = "{'a': 1, 'b': 2}"
#> h = 'lambda x: x + 1'
#> i = 'not x'
#> j = 'x if y else z'
#> k = '[1, 2, 3]'
#> l = '-1'
#> m = '10000000000.0'
#> n = '31'
#> o = "b'abc'"
#> p = '"it\'s"'
#> q = '\'a"b\''
#> r = "'multi\\nline'"
#> s = "f'x{y!r:>{w}}'"
#> t = 'a.b.c'
#> u = 'f(1, *a, k=2, **kw)'
#> v = 'x[1:2, ::3]'
#> w = 'x[...]'
#> x = '{*a, b}'
#> y = '(yield_ for yield_ in z if q)'
#> z = '[i async for i in x]'
#> aa = '1 + 2 * 3'
#> ab = '(1 + 2) * 3'
#> ac = '2 ** (-1)'
#> ad = '-2 ** 2'
#> ae = '(-2) ** 2'
#> af = 'a < b <= c != d'
#> ag = 'a and b or c'
#> ah = 'a and (b or c)'
#> ai = 'not (a and b)'
#> aj = '()'
#> ak = '(1,)'
#> al = 'x[1,]'
#> am = 'x[1,]'
#> an = 'x[1, 2]'
#> ao = 'x[()]'
#> ap = '1000'
#> aq = '1j'
#> ar = "'ab'"
#> as_ = "u'uni'"
#> at = "'raw\\\\d'"
#> au = "'new\\nline'"
#> av = "{**a, 'b': c}"
#> aw = '{x: y for x, y in z}'
#> ay = 'lambda*a, b=1, **k: a'
#> az = 'lambda a, /, b, *, c: 0'
#> bb = 'None'
#> bc = 'True'
#> bd = 'a if b else c if d else e'
#> be = '(a if b else c) if d else e'
#> bf = 'x.y[z](w)'
#> bg = '1 .real'
#> bh = '1.5.real'
#> bi = "'s'.join(x)"
#> bj = 'a @ b // c % d'
#> bk = 'a << b >> c & d ^ e | f'
#> bl = '~a'
#> bm = '--a'
#> bn = 'not not a'
#> bo = 'a is not b'
#> bp = 'a not in b'
#> bq = 'typing.Callable[[int], str]'
#> br = "typing.Literal['a', 'b', 3]"
#> bs = "typing.Annotated[int, 'meta', {'k': 'v'}]"
#> bt = "'日本'"
#> bu = "'\\x00\\t'"
#> bv = 'b\'\\xff"\''
#> bw = '1e309'
#> bx = '0.1'
#> by = '1.0'
#> bz = '(a, b)[0]'
#> ca = 'await_(x)'
#> cb = 'a + b'
#> cc = 'list[int,]'
#> cd = 'dict[str, int]'
#> ce = '(a and b) and c'
#> cf = 'a and b and c'
#> cg = 'a or (b or c)'
#> ch = '(a < b) < c'
#> ci = 'a - (b - c)'
#> cj = 'a - b - c'
#> ck = '(a ** b) ** c'
#> cl = 'a ** b ** c'
#> cm = '{}'
#> cn = '[]'
#> co = "f'{x}y'"
#> cp = 'f"{x[\'a\']}"'
#> cq = "f'x={x!r}'"
#> cr = "f'a{{b}}'"
#> cs = "f'{x:%Y-%m}'"
#> ct = 'f\'{"\\\'"}\''
#> cv = "print(*a, sep='')"
#> cw = 'f(x for x in y)'
#> cx = 'f(a, (x for x in y))'
#> cy = 'f(**k)'
#> cz = 'x[*a,]'
#> da = 'x[a, *b]'
#> db = 'x[1:2]'
#> dc = 'x[:]'
#> dd = 'x[a::b]'
#> {'a': "'x'", 'b': "'y'", 'c': "'z'", 'd': "list['q']", 'return': "'ret'"}
