# format(), f-strings and % with types of the program: __format__, __str__, __repr__, nested fields, order, errors.
def told(label, f, *args):
    try:
        print(label, "->", repr(f(*args)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class F:
    def __init__(self, name):
        self.name = name

    def __format__(self, spec):
        print(f"format {self.name} {spec!r}", end="; ")
        return f"{self.name}:{spec}"

    def __str__(self):
        print(f"str {self.name}", end="; ")
        return f"s{self.name}"

    def __repr__(self):
        print(f"repr {self.name}", end="; ")
        return f"r{self.name}"


a, b = F("a"), F("b")
print(f"{a}|{b!r}|{a!s:>4}|{b:spec}|{a!r:^{6}}|{b:{a!s}}|{a=}|{b=!s}|{a=:x}")
print(f"{a:{b:inner}}", f"{'x':{'>'}{3 + 2}}", f"{3.14159:{'.'}{1 + 1}f}", f"{a.name!r:>{len('four')}}")
print("%s %r %a %5s|%-5r|%.2s" % (a, b, a, b, a, b))
print("{0} {1!r} {0:x{2}}".format(a, b, 1))
told("format", format, a)
told("format spec", format, a, "spec")
told("format none", format, a, None)
told("format int", format, 5, 5)
told("no spec for object", lambda: f"{object():x}"[:3])
told("object", lambda: f"{type('T', (), {})():>5}")
told("list", lambda: f"{[1]:>5}")
told("list str", lambda: f"{[1]!s:>5}")
told("none", lambda: f"{None:5}")
told("tuple", lambda: "%s" % ((1, 2),))
told("tuple bare", lambda: "%s" % (1, 2))
told("dict", lambda: "%s %(a)s" % {"a": 1})
told("dict alone", lambda: "%(a)s %(b)5.1f %(c)r" % {"a": 1, "b": 2.25, "c": "x"})
told("missing", lambda: "%(zz)s" % {"a": 1})
told("not map", lambda: "%(a)s" % 5)
told("too few", lambda: "%s %s" % "a")
told("too many", lambda: "%s" % ("a", "b"))
told("none needed", lambda: "plain" % ())
told("none needed 1", lambda: "plain" % 5)
told("none needed list", lambda: "plain" % [])
told("none needed dict", lambda: "plain" % {"a": 1})
told("star", lambda: "%*d|%-*d|%.*f|%*.*f" % (5, 1, 5, 2, 2, 3.14159, 8, 3, 2.71828))
told("star text", lambda: "%*d" % ("5", 1))
told("star few", lambda: "%*d" % (5,))
for spec in ("%d", "%i", "%u", "%x", "%X", "%o", "%c", "%f", "%e", "%g", "%s", "%r", "%5.2d", "%+d", "% d", "%05d", "%#x", "%-5d|", "%.0f", "%#.0f", "%b", "%", "%%", "%5%", "%y", "%(", "%ld", "%hd", "%.d", "%.-1d"):
    for v in (7, -7, 2.5, "a", None, True, 10**20):
        try:
            print(f"{spec} {v!r}:{spec % v!r}", end=" ")
        except Exception as e:
            print(f"{spec} {v!r}:{type(e).__name__}:{e}", end=" ")
    print()


class I:
    def __init__(self, n):
        self.n = n

    def __int__(self):
        return self.n

    def __index__(self):
        return self.n + 1

    def __float__(self):
        return self.n + 0.5


for spec in ("%d", "%x", "%o", "%c", "%f", "%g", "%s"):
    told(spec, lambda: (spec % I(65))[:4] if spec != "%s" else len(spec % I(65)) > 5)
told("index only", lambda: "%d %x" % (type("X", (), {"__index__": lambda s: 9})(), type("X", (), {"__index__": lambda s: 255})()))
told("int only", lambda: "%d" % type("X", (), {"__int__": lambda s: 9})())
told("int only x", lambda: "%x" % type("X", (), {"__int__": lambda s: 9})())


class BadStr:
    def __str__(self):
        return 5

    def __repr__(self):
        raise LookupError("repr")

    def __format__(self, spec):
        return None


for f in (lambda: str(BadStr()), lambda: f"{BadStr()}", lambda: f"{BadStr()!s}", lambda: f"{BadStr()!r}", lambda: "%s" % BadStr(), lambda: "%r" % BadStr(), lambda: "{}".format(BadStr()), lambda: format(BadStr()), lambda: print(BadStr()), lambda: repr([BadStr()]), lambda: "".join([BadStr()])):
    told("bad", f)


class Money(float):
    def __format__(self, spec):
        return "$" + (super().__format__(spec or ",.2f"))

    def __str__(self):
        return f"{self}"


class Name(str):
    def __format__(self, spec):
        return super().__format__(spec).title()


class Count(int):
    pass


m = Money(1234567.891)
print(f"{m} {m:.1f} {m!r} {str(m)} {m:>15,.0f}", "%s %.1f" % (m, m), f"{Name('ann lee'):>10}|{Name('bob')!r}", f"{Count(5):03d} {Count(5)} {Count(5)!r:>4}", "{:{w}}|{:<{w}}".format(Count(7), Name("x y"), w=5))
width, precision, kind = 12, 3, "e"
for value in (0, 1.5, -2e10):
    print(f"[{value:{width}.{precision}{kind}}] [{value:<{width}}] [{value:{'+' if value >= 0 else ''}.{precision - 1}f}] [{value!s:*^{width}}]")
print(f"{'nested ' + f'{1 + 1:>{3}}'!r}", f"{ {'a': 1}['a'] }", f"{(lambda x: x * 2)(4)}", f"{'{}'}", f"{{}}{{{1}}}", f"{1:{2}{3}d}", f"{10:#{'x'}}", f'{"quote"}', f"{'a' if 1 else 'b'}", f"{[x for x in 'ab']}", f"{1,}", f"{*'ab',}")

#> format a ''; repr b; str a; format b 'spec'; repr a; str a; format b 'sa'; repr a; str b; format a 'x'; a:|rb|  sa|b:spec|  ra  |b:sa|a=ra|b=sb|a=a:x
#> format b 'inner'; format a 'b:inner'; a:b:inner     x 3.14  'a'
#> str a; repr b; repr a; str b; repr a; str b; sa rb ra    sb|ra   |sb
#> format a ''; repr b; format a 'x1'; a: rb a:x1
#> format a ''; format -> 'a:'
#> format a 'spec'; format spec -> 'a:spec'
#> format none !! TypeError format() argument 2 must be str, not None
#> format int !! TypeError format() argument 2 must be str, not int
#> no spec for object !! TypeError unsupported format string passed to object.__format__
#> object !! TypeError unsupported format string passed to T.__format__
#> list !! TypeError unsupported format string passed to list.__format__
#> list str -> '  [1]'
#> none !! TypeError unsupported format string passed to NoneType.__format__
#> tuple -> '(1, 2)'
#> tuple bare !! TypeError not all arguments converted during string formatting
#> dict -> "{'a': 1} 1"
#> dict alone -> "1   2.2 'x'"
#> missing !! KeyError 'zz'
#> not map !! TypeError format requires a mapping
#> too few !! TypeError not enough arguments for format string
#> too many !! TypeError not all arguments converted during string formatting
#> none needed -> 'plain'
#> none needed 1 !! TypeError not all arguments converted during string formatting
#> none needed list -> 'plain'
#> none needed dict -> 'plain'
#> star -> '    1|2    |3.14|   2.718'
#> star text !! TypeError * wants int
#> star few !! TypeError not enough arguments for format string
#> %d 7:'7' %d -7:'-7' %d 2.5:'2' %d 'a':TypeError:%d format: a real number is required, not str %d None:TypeError:%d format: a real number is required, not NoneType %d True:'1' %d 100000000000000000000:'100000000000000000000' 
#> %i 7:'7' %i -7:'-7' %i 2.5:'2' %i 'a':TypeError:%i format: a real number is required, not str %i None:TypeError:%i format: a real number is required, not NoneType %i True:'1' %i 100000000000000000000:'100000000000000000000' 
#> %u 7:'7' %u -7:'-7' %u 2.5:'2' %u 'a':TypeError:%u format: a real number is required, not str %u None:TypeError:%u format: a real number is required, not NoneType %u True:'1' %u 100000000000000000000:'100000000000000000000' 
#> %x 7:'7' %x -7:'-7' %x 2.5:TypeError:%x format: an integer is required, not float %x 'a':TypeError:%x format: an integer is required, not str %x None:TypeError:%x format: an integer is required, not NoneType %x True:'1' %x 100000000000000000000:'56bc75e2d63100000' 
#> %X 7:'7' %X -7:'-7' %X 2.5:TypeError:%X format: an integer is required, not float %X 'a':TypeError:%X format: an integer is required, not str %X None:TypeError:%X format: an integer is required, not NoneType %X True:'1' %X 100000000000000000000:'56BC75E2D63100000' 
#> %o 7:'7' %o -7:'-7' %o 2.5:TypeError:%o format: an integer is required, not float %o 'a':TypeError:%o format: an integer is required, not str %o None:TypeError:%o format: an integer is required, not NoneType %o True:'1' %o 100000000000000000000:'12657072742654304000000' 
#> %c 7:'\x07' %c -7:OverflowError:%c arg not in range(0x110000) %c 2.5:TypeError:%c requires int or char %c 'a':'a' %c None:TypeError:%c requires int or char %c True:'\x01' %c 100000000000000000000:OverflowError:%c arg not in range(0x110000) 
#> %f 7:'7.000000' %f -7:'-7.000000' %f 2.5:'2.500000' %f 'a':TypeError:must be real number, not str %f None:TypeError:must be real number, not NoneType %f True:'1.000000' %f 100000000000000000000:'100000000000000000000.000000' 
#> %e 7:'7.000000e+00' %e -7:'-7.000000e+00' %e 2.5:'2.500000e+00' %e 'a':TypeError:must be real number, not str %e None:TypeError:must be real number, not NoneType %e True:'1.000000e+00' %e 100000000000000000000:'1.000000e+20' 
#> %g 7:'7' %g -7:'-7' %g 2.5:'2.5' %g 'a':TypeError:must be real number, not str %g None:TypeError:must be real number, not NoneType %g True:'1' %g 100000000000000000000:'1e+20' 
#> %s 7:'7' %s -7:'-7' %s 2.5:'2.5' %s 'a':'a' %s None:'None' %s True:'True' %s 100000000000000000000:'100000000000000000000' 
#> %r 7:'7' %r -7:'-7' %r 2.5:'2.5' %r 'a':"'a'" %r None:'None' %r True:'True' %r 100000000000000000000:'100000000000000000000' 
#> %5.2d 7:'   07' %5.2d -7:'  -07' %5.2d 2.5:'   02' %5.2d 'a':TypeError:%d format: a real number is required, not str %5.2d None:TypeError:%d format: a real number is required, not NoneType %5.2d True:'   01' %5.2d 100000000000000000000:'100000000000000000000' 
#> %+d 7:'+7' %+d -7:'-7' %+d 2.5:'+2' %+d 'a':TypeError:%d format: a real number is required, not str %+d None:TypeError:%d format: a real number is required, not NoneType %+d True:'+1' %+d 100000000000000000000:'+100000000000000000000' 
#> % d 7:' 7' % d -7:'-7' % d 2.5:' 2' % d 'a':TypeError:%d format: a real number is required, not str % d None:TypeError:%d format: a real number is required, not NoneType % d True:' 1' % d 100000000000000000000:' 100000000000000000000' 
#> %05d 7:'00007' %05d -7:'-0007' %05d 2.5:'00002' %05d 'a':TypeError:%d format: a real number is required, not str %05d None:TypeError:%d format: a real number is required, not NoneType %05d True:'00001' %05d 100000000000000000000:'100000000000000000000' 
#> %#x 7:'0x7' %#x -7:'-0x7' %#x 2.5:TypeError:%x format: an integer is required, not float %#x 'a':TypeError:%x format: an integer is required, not str %#x None:TypeError:%x format: an integer is required, not NoneType %#x True:'0x1' %#x 100000000000000000000:'0x56bc75e2d63100000' 
#> %-5d| 7:'7    |' %-5d| -7:'-7   |' %-5d| 2.5:'2    |' %-5d| 'a':TypeError:%d format: a real number is required, not str %-5d| None:TypeError:%d format: a real number is required, not NoneType %-5d| True:'1    |' %-5d| 100000000000000000000:'100000000000000000000|' 
#> %.0f 7:'7' %.0f -7:'-7' %.0f 2.5:'2' %.0f 'a':TypeError:must be real number, not str %.0f None:TypeError:must be real number, not NoneType %.0f True:'1' %.0f 100000000000000000000:'100000000000000000000' 
#> %#.0f 7:'7.' %#.0f -7:'-7.' %#.0f 2.5:'2.' %#.0f 'a':TypeError:must be real number, not str %#.0f None:TypeError:must be real number, not NoneType %#.0f True:'1.' %#.0f 100000000000000000000:'100000000000000000000.' 
#> %b 7:ValueError:unsupported format character 'b' (0x62) at index 1 %b -7:ValueError:unsupported format character 'b' (0x62) at index 1 %b 2.5:ValueError:unsupported format character 'b' (0x62) at index 1 %b 'a':ValueError:unsupported format character 'b' (0x62) at index 1 %b None:ValueError:unsupported format character 'b' (0x62) at index 1 %b True:ValueError:unsupported format character 'b' (0x62) at index 1 %b 100000000000000000000:ValueError:unsupported format character 'b' (0x62) at index 1 
#> % 7:ValueError:incomplete format % -7:ValueError:incomplete format % 2.5:ValueError:incomplete format % 'a':ValueError:incomplete format % None:ValueError:incomplete format % True:ValueError:incomplete format % 100000000000000000000:ValueError:incomplete format 
#> %% 7:TypeError:not all arguments converted during string formatting %% -7:TypeError:not all arguments converted during string formatting %% 2.5:TypeError:not all arguments converted during string formatting %% 'a':TypeError:not all arguments converted during string formatting %% None:TypeError:not all arguments converted during string formatting %% True:TypeError:not all arguments converted during string formatting %% 100000000000000000000:TypeError:not all arguments converted during string formatting 
#> %5% 7:ValueError:unsupported format character '%' (0x25) at index 2 %5% -7:ValueError:unsupported format character '%' (0x25) at index 2 %5% 2.5:ValueError:unsupported format character '%' (0x25) at index 2 %5% 'a':ValueError:unsupported format character '%' (0x25) at index 2 %5% None:ValueError:unsupported format character '%' (0x25) at index 2 %5% True:ValueError:unsupported format character '%' (0x25) at index 2 %5% 100000000000000000000:ValueError:unsupported format character '%' (0x25) at index 2 
#> %y 7:ValueError:unsupported format character 'y' (0x79) at index 1 %y -7:ValueError:unsupported format character 'y' (0x79) at index 1 %y 2.5:ValueError:unsupported format character 'y' (0x79) at index 1 %y 'a':ValueError:unsupported format character 'y' (0x79) at index 1 %y None:ValueError:unsupported format character 'y' (0x79) at index 1 %y True:ValueError:unsupported format character 'y' (0x79) at index 1 %y 100000000000000000000:ValueError:unsupported format character 'y' (0x79) at index 1 
#> %( 7:TypeError:format requires a mapping %( -7:TypeError:format requires a mapping %( 2.5:TypeError:format requires a mapping %( 'a':TypeError:format requires a mapping %( None:TypeError:format requires a mapping %( True:TypeError:format requires a mapping %( 100000000000000000000:TypeError:format requires a mapping 
#> %ld 7:'7' %ld -7:'-7' %ld 2.5:'2' %ld 'a':TypeError:%d format: a real number is required, not str %ld None:TypeError:%d format: a real number is required, not NoneType %ld True:'1' %ld 100000000000000000000:'100000000000000000000' 
#> %hd 7:'7' %hd -7:'-7' %hd 2.5:'2' %hd 'a':TypeError:%d format: a real number is required, not str %hd None:TypeError:%d format: a real number is required, not NoneType %hd True:'1' %hd 100000000000000000000:'100000000000000000000' 
#> %.d 7:'7' %.d -7:'-7' %.d 2.5:'2' %.d 'a':TypeError:%d format: a real number is required, not str %.d None:TypeError:%d format: a real number is required, not NoneType %.d True:'1' %.d 100000000000000000000:'100000000000000000000' 
#> %.-1d 7:ValueError:unsupported format character '-' (0x2d) at index 2 %.-1d -7:ValueError:unsupported format character '-' (0x2d) at index 2 %.-1d 2.5:ValueError:unsupported format character '-' (0x2d) at index 2 %.-1d 'a':ValueError:unsupported format character '-' (0x2d) at index 2 %.-1d None:ValueError:unsupported format character '-' (0x2d) at index 2 %.-1d True:ValueError:unsupported format character '-' (0x2d) at index 2 %.-1d 100000000000000000000:ValueError:unsupported format character '-' (0x2d) at index 2 
#> %d -> '65'
#> %x -> '42'
#> %o -> '102'
#> %c -> 'B'
#> %f -> '65.5'
#> %g -> '65.5'
#> %s -> True
#> index only -> '9 ff'
#> int only -> '9'
#> int only x !! TypeError %x format: an integer is required, not X
#> bad !! TypeError __str__ returned non-string (type int)
#> bad !! TypeError __format__ must return a str, not NoneType
#> bad !! TypeError __str__ returned non-string (type int)
#> bad !! LookupError repr
#> bad !! TypeError __str__ returned non-string (type int)
#> bad !! LookupError repr
#> bad !! TypeError __format__ must return a str, not NoneType
#> bad !! TypeError __format__ must return a str, not NoneType
#> bad !! TypeError __str__ returned non-string (type int)
#> bad !! LookupError repr
#> bad !! TypeError sequence item 0: expected str instance, BadStr found
#> $1,234,567.89 $1234567.9 1234567.891 $1,234,567.89 $      1,234,568 $1,234,567.89 1234567.9    Ann Lee|'bob' 005 5    5     7|X Y  
#> [   0.000e+00] [0           ] [+0.00] [*****0******]
#> [   1.500e+00] [1.5         ] [+1.50] [****1.5*****]
#> [  -2.000e+10] [-20000000000.0] [-20000000000.00] [-20000000000.0]
#> 'nested   2' 1 8 {} {}{1}                       1 0xa quote a ['a', 'b'] (1,) ('a', 'b')
