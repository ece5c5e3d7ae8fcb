# Many strings through every method; one checksum for each group of methods.
def abs(x):
    return -x if x < 0 else x
seed = 12345
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return (seed >> 8) % n
ALPH = ["ab", "ab ", "aA1 _\t\n", "a\xe9\xdf\xa0", "a\u20ac\u0130\u03a3 ", "\U0001f600a\u0101\n", "xyz,,", "\u01c4\u01c5\u01c6\u0345\u1e9e\ufb01"]
def word(k):
    al = ALPH[rnd(len(ALPH))]
    return ''.join([al[rnd(len(al))] for _ in range(rnd(k))])
sums = {}
def t(name, f):
    try:
        text = ascii(f())
    except Exception as e:
        text = type(e).__name__ + str(e)
    h = sums.get(name, 0)
    for c in text.encode():
        h = (h * 31 + c) % 1000000007
    sums[name] = h
for i in range(300):
    s = word(30); u = word(4); v = word(5)
    a = rnd(40) - 20; b = rnd(40) - 20; c = rnd(9) - 4
    t('s', lambda: s)
    t('find', lambda: (s.find(u), s.rfind(u), s.find(u, a), s.rfind(u, a, b), s.count(u), s.count(u, a, b), u in s))
    t('rep', lambda: (s.replace(u, v), s.replace(u, v, c), s.replace(u, '')))
    t('split', lambda: s.split(u))
    t('split2', lambda: (s.split(None, c), s.rsplit(None, c), s.split(), s.rsplit()))
    t('split3', lambda: (s.split(u, c), s.rsplit(u, c), s.rsplit(u)))
    t('part', lambda: (s.partition(u), s.rpartition(u)))
    t('lines', lambda: (s.splitlines(), s.splitlines(True)))
    t('strip', lambda: (s.strip(), s.lstrip(), s.rstrip(), s.strip(u), s.lstrip(u), s.rstrip(u)))
    t('slice', lambda: (s[a:b], s[a:], s[:b], s[a:b:c] if c else '', s[::c or 1]))
    t('case', lambda: (s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold()))
    t('is', lambda: (s.isalpha(), s.isalnum(), s.isdigit(), s.isdecimal(), s.isnumeric(), s.isspace(), s.isupper(), s.islower(), s.istitle(), s.isprintable(), s.isidentifier(), s.isascii()))
    t('with', lambda: (s.startswith(u), s.endswith(u), s.startswith(u, a, b), s.endswith((u, v), a), s.removeprefix(u), s.removesuffix(u)))
    t('pad', lambda: (s.center(a), s.center(b + 30, '*'), s.ljust(b + 20, '\u20ac'), s.rjust(a + 20), s.zfill(a + 20), s.expandtabs(c + 4)))
    t('ops', lambda: (s + u, u * (c + 2), s < u, s == u, s <= v, s > v, hash(s) == hash(s + ''), len(s)))
    t('join', lambda: (u.join([s, v, u]), u.join(s), ''.join([])))
    t('tr', lambda: s.translate({97: None, 98: 'zz', 233: 8364, 32: 95}))
    t('fmt', lambda: (f'{s:>{abs(a)}}', f'{s!r:^{abs(b)}.{abs(c)}}', '%*s|%-*s|%.*s' % (a, s, b, u, abs(c), v), '{:*<{}}'.format(s, abs(b))))
    t('enc', lambda: (s.encode(), s.encode('utf-16'), s.encode('ascii', 'backslashreplace'), s.encode().decode(), s.encode('utf-8')[abs(a):].decode('utf-8', 'replace'), s.encode('latin-1', 'xmlcharrefreplace')))
    t('enc2', lambda: s.encode('latin-1'))
    x = s.encode(); y = u.encode(); z = v.encode()
    t('bfind', lambda: (x.find(y), x.rfind(y), x.find(y, a), x.rfind(y, a, b), x.count(y), x.count(y, a, b), y in x, x.find(97)))
    t('brep', lambda: (x.replace(y, z), x.replace(y, z, c), bytearray(x).replace(y, b'')))
    t('bsplit', lambda: (x.split(None, c), x.rsplit(None, c), x.split(), x.rsplit(), x.splitlines(), x.splitlines(True)))
    t('bsplit2', lambda: (x.split(y, c), x.rsplit(y, c), x.rsplit(y), bytearray(x).split(y)))
    t('bstrip', lambda: (x.strip(), x.lstrip(y), x.rstrip(y), x.strip(z)))
    t('bcase', lambda: (x.upper(), x.lower(), x.title(), x.capitalize(), x.swapcase(), x.isalpha(), x.isupper(), x.islower(), x.istitle(), x.isspace(), x.isalnum()))
    t('bslice', lambda: (x[a:b], x[a:b:c] if c else 0, bytearray(x)[a:b], x.hex(), x.hex('-', c), x.center(b + 20, b'*'), x.zfill(a + 9), x.expandtabs(3)))
    w = bytearray(x)
    def mut():
        w[a:b] = y
        w.extend(z)
        w.insert(c, 65)
        del w[a:b:(c or 1)]
        return w
    t('mut', mut)
for name, h in sums.items():
    print(name, h)
#> s 344492317
#> find 125430307
#> rep 109588968
#> split 205047589
#> split2 341684142
#> split3 840997603
#> part 592467443
#> lines 503069371
#> strip 614504672
#> slice 154125252
#> case 358610578
#> is 706753019
#> with 238023727
#> pad 939980476
#> ops 60275141
#> join 879529093
#> tr 60633497
#> fmt 826936534
#> enc 354818436
#> enc2 293300796
#> bfind 175598915
#> brep 838687609
#> bsplit 722412531
#> bsplit2 745225667
#> bstrip 740107175
#> bcase 606357548
#> bslice 278213909
#> mut 215873391
