# math: nextafter, ulp, isclose, copysign, fmod, remainder, log family, powers and roots at their edges.
import math

inf, nan = math.inf, math.nan
EDGES = (0.0, -0.0, 1.0, -1.0, 0.5, 5e-324, -5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, inf, -inf, nan, 1e16, 3, -7, 10**30)


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


for x in EDGES:
    told(f"ulp {x}", math.ulp, x)
    for y in (inf, -inf, 0.0, 1, nan, x):
        told(f"nextafter {x} {y}", math.nextafter, x, y)
for kw in ({"steps": 0}, {"steps": 1}, {"steps": 10}, {"steps": 10**30}, {"steps": -1}, {"steps": 1.5}, {"steps": None}):
    told(f"steps {kw}", math.nextafter, 1.0, inf, **kw)
    told(f"steps down {kw}", math.nextafter, 1.0, -1.0, **kw)
for a, b in ((1, 1), (1.0, 1 + 1e-10), (1, 1.1), (0, 1e-10), (inf, inf), (inf, -inf), (nan, nan), (1e308, 1.0000000001e308), (-0.0, 0.0), (1, "1"), (10**20, 10**20 + 1), (5, 6)):
    told(f"isclose {a} {b}", math.isclose, a, b)
    told("  rel", math.isclose, a, b, rel_tol=0.2)
    told("  abs", math.isclose, a, b, abs_tol=1e-9)
    told("  none", math.isclose, a, b, rel_tol=0.0)
told("isclose neg", math.isclose, 1, 1, rel_tol=-1)
told("isclose positional", math.isclose, 1, 1, 0.5)
told("isclose kw", lambda: math.isclose(a=1, b=2))
for x in (5, -5, 5.5, -5.5, 0.0, inf, nan, 1e300, 2.5, 3.5):
    for y in (3, -3, 0.5, inf, 0, nan, 1):
        told(f"fmod {x} {y}", math.fmod, x, y)
        told(f"remainder {x} {y}", math.remainder, x, y)
print([math.copysign(x, y) for x in (0, 1.5, -2, inf) for y in (-0.0, 0, -1, nan)])
for x in (0, 1, -1, 0.5, 2, 10, 8, 1e-320, inf, nan, 10**400, 2**1000, -(10**400), "a", True):
    name = str(x)[:12]
    for f in (math.log, math.log2, math.log10, math.log1p, math.sqrt, math.cbrt, math.exp, math.exp2, math.expm1):
        try:
            r = f(x)
            print(f.__name__, name, f"{r:.12g}", end="; ")
        except Exception as e:
            print(f.__name__, name, type(e).__name__, e, end="; ")
    print()
for args in ((8, 2), (100, 10), (2, 8), (5, 1), (5, 0), (5, -2), (10**400, 10), (1, inf), (0.5, 0.5), (8, "2"), (8, 2, 3), ()):
    try:
        print("log", str(args)[:12], f"{math.log(*args):.12g}")
    except Exception as e:
        print("log", str(args)[:12], type(e).__name__, e)
for x in (0, -0.0, 1, -1, 2, -2, 0.5, inf, -inf, nan, 1e200):
    for y in (0, 1, -1, 0.5, 2, -2, 3, inf, -inf, nan, 1e200):
        try:
            print(f"{math.pow(x, y):.6g}", end=" ")
        except Exception as e:
            print(f"[{x}^{y} {type(e).__name__} {e}]", end=" ")
    print()
for x in (inf, -inf, nan, 0, 1.5, 10**400, "a", None):
    for f in (math.isinf, math.isnan, math.isfinite, math.fabs, math.degrees, math.radians):
        told(f"{f.__name__} {str(x)[:6]}", f, x)
print([(x, y, round(math.atan2(x, y), 12)) for x in (0.0, -0.0, 1, -1, inf, -inf) for y in (0.0, -0.0, 1, -1, inf, -inf)])
for name in ("acos", "asin", "atanh", "acosh", "sin", "cos", "tan", "gamma", "lgamma", "erf", "erfc", "sinh", "cosh", "tanh"):
    f = {"acos": math.acos, "asin": math.asin, "atanh": math.atanh, "acosh": math.acosh, "sin": math.sin, "cos": math.cos, "tan": math.tan, "gamma": math.gamma, "lgamma": math.lgamma, "erf": math.erf, "erfc": math.erfc, "sinh": math.sinh, "cosh": math.cosh, "tanh": math.tanh}[name]
    for x in (0, 1, -1, 0.5, 2, -2.5, inf, -inf, nan, 1000, -3, 171.5):
        try:
            print(name, x, f"{f(x):.10g}", end="; ")
        except Exception as e:
            print(name, x, type(e).__name__, e, end="; ")
    print()

#> ulp 0.0 -> 5e-324
#> nextafter 0.0 inf -> 5e-324
#> nextafter 0.0 -inf -> -5e-324
#> nextafter 0.0 0.0 -> 0.0
#> nextafter 0.0 1 -> 5e-324
#> nextafter 0.0 nan -> nan
#> nextafter 0.0 0.0 -> 0.0
#> ulp -0.0 -> 5e-324
#> nextafter -0.0 inf -> 5e-324
#> nextafter -0.0 -inf -> -5e-324
#> nextafter -0.0 0.0 -> 0.0
#> nextafter -0.0 1 -> 5e-324
#> nextafter -0.0 nan -> nan
#> nextafter -0.0 -0.0 -> -0.0
#> ulp 1.0 -> 2.220446049250313e-16
#> nextafter 1.0 inf -> 1.0000000000000002
#> nextafter 1.0 -inf -> 0.9999999999999999
#> nextafter 1.0 0.0 -> 0.9999999999999999
#> nextafter 1.0 1 -> 1.0
#> nextafter 1.0 nan -> nan
#> nextafter 1.0 1.0 -> 1.0
#> ulp -1.0 -> 2.220446049250313e-16
#> nextafter -1.0 inf -> -0.9999999999999999
#> nextafter -1.0 -inf -> -1.0000000000000002
#> nextafter -1.0 0.0 -> -0.9999999999999999
#> nextafter -1.0 1 -> -0.9999999999999999
#> nextafter -1.0 nan -> nan
#> nextafter -1.0 -1.0 -> -1.0
#> ulp 0.5 -> 1.1102230246251565e-16
#> nextafter 0.5 inf -> 0.5000000000000001
#> nextafter 0.5 -inf -> 0.49999999999999994
#> nextafter 0.5 0.0 -> 0.49999999999999994
#> nextafter 0.5 1 -> 0.5000000000000001
#> nextafter 0.5 nan -> nan
#> nextafter 0.5 0.5 -> 0.5
#> ulp 5e-324 -> 5e-324
#> nextafter 5e-324 inf -> 1e-323
#> nextafter 5e-324 -inf -> 0.0
#> nextafter 5e-324 0.0 -> 0.0
#> nextafter 5e-324 1 -> 1e-323
#> nextafter 5e-324 nan -> nan
#> nextafter 5e-324 5e-324 -> 5e-324
#> ulp -5e-324 -> 5e-324
#> nextafter -5e-324 inf -> -0.0
#> nextafter -5e-324 -inf -> -1e-323
#> nextafter -5e-324 0.0 -> -0.0
#> nextafter -5e-324 1 -> -0.0
#> nextafter -5e-324 nan -> nan
#> nextafter -5e-324 -5e-324 -> -5e-324
#> ulp 2.2250738585072014e-308 -> 5e-324
#> nextafter 2.2250738585072014e-308 inf -> 2.225073858507202e-308
#> nextafter 2.2250738585072014e-308 -inf -> 2.225073858507201e-308
#> nextafter 2.2250738585072014e-308 0.0 -> 2.225073858507201e-308
#> nextafter 2.2250738585072014e-308 1 -> 2.225073858507202e-308
#> nextafter 2.2250738585072014e-308 nan -> nan
#> nextafter 2.2250738585072014e-308 2.2250738585072014e-308 -> 2.2250738585072014e-308
#> ulp 1.7976931348623157e+308 -> 1.99584030953472e+292
#> nextafter 1.7976931348623157e+308 inf -> inf
#> nextafter 1.7976931348623157e+308 -inf -> 1.7976931348623155e+308
#> nextafter 1.7976931348623157e+308 0.0 -> 1.7976931348623155e+308
#> nextafter 1.7976931348623157e+308 1 -> 1.7976931348623155e+308
#> nextafter 1.7976931348623157e+308 nan -> nan
#> nextafter 1.7976931348623157e+308 1.7976931348623157e+308 -> 1.7976931348623157e+308
#> ulp inf -> inf
#> nextafter inf inf -> inf
#> nextafter inf -inf -> 1.7976931348623157e+308
#> nextafter inf 0.0 -> 1.7976931348623157e+308
#> nextafter inf 1 -> 1.7976931348623157e+308
#> nextafter inf nan -> nan
#> nextafter inf inf -> inf
#> ulp -inf -> inf
#> nextafter -inf inf -> -1.7976931348623157e+308
#> nextafter -inf -inf -> -inf
#> nextafter -inf 0.0 -> -1.7976931348623157e+308
#> nextafter -inf 1 -> -1.7976931348623157e+308
#> nextafter -inf nan -> nan
#> nextafter -inf -inf -> -inf
#> ulp nan -> nan
#> nextafter nan inf -> nan
#> nextafter nan -inf -> nan
#> nextafter nan 0.0 -> nan
#> nextafter nan 1 -> nan
#> nextafter nan nan -> nan
#> nextafter nan nan -> nan
#> ulp 1e+16 -> 2.0
#> nextafter 1e+16 inf -> 1.0000000000000002e+16
#> nextafter 1e+16 -inf -> 9999999999999998.0
#> nextafter 1e+16 0.0 -> 9999999999999998.0
#> nextafter 1e+16 1 -> 9999999999999998.0
#> nextafter 1e+16 nan -> nan
#> nextafter 1e+16 1e+16 -> 1e+16
#> ulp 3 -> 4.440892098500626e-16
#> nextafter 3 inf -> 3.0000000000000004
#> nextafter 3 -inf -> 2.9999999999999996
#> nextafter 3 0.0 -> 2.9999999999999996
#> nextafter 3 1 -> 2.9999999999999996
#> nextafter 3 nan -> nan
#> nextafter 3 3 -> 3.0
#> ulp -7 -> 8.881784197001252e-16
#> nextafter -7 inf -> -6.999999999999999
#> nextafter -7 -inf -> -7.000000000000001
#> nextafter -7 0.0 -> -6.999999999999999
#> nextafter -7 1 -> -6.999999999999999
#> nextafter -7 nan -> nan
#> nextafter -7 -7 -> -7.0
#> ulp 1000000000000000000000000000000 -> 140737488355328.0
#> nextafter 1000000000000000000000000000000 inf -> 1.0000000000000002e+30
#> nextafter 1000000000000000000000000000000 -inf -> 9.999999999999999e+29
#> nextafter 1000000000000000000000000000000 0.0 -> 9.999999999999999e+29
#> nextafter 1000000000000000000000000000000 1 -> 9.999999999999999e+29
#> nextafter 1000000000000000000000000000000 nan -> nan
#> nextafter 1000000000000000000000000000000 1000000000000000000000000000000 -> 1e+30
#> steps {'steps': 0} -> 1.0
#> steps down {'steps': 0} -> 1.0
#> steps {'steps': 1} -> 1.0000000000000002
#> steps down {'steps': 1} -> 0.9999999999999999
#> steps {'steps': 10} -> 1.0000000000000022
#> steps down {'steps': 10} -> 0.9999999999999989
#> steps {'steps': 1000000000000000000000000000000} -> inf
#> steps down {'steps': 1000000000000000000000000000000} -> -1.0
#> steps {'steps': -1} !! ValueError steps must be a non-negative integer
#> steps down {'steps': -1} !! ValueError steps must be a non-negative integer
#> steps {'steps': 1.5} !! TypeError 'float' object cannot be interpreted as an integer
#> steps down {'steps': 1.5} !! TypeError 'float' object cannot be interpreted as an integer
#> steps {'steps': None} -> 1.0000000000000002
#> steps down {'steps': None} -> 0.9999999999999999
#> isclose 1 1 -> True
#>   rel -> True
#>   abs -> True
#>   none -> True
#> isclose 1.0 1.0000000001 -> True
#>   rel -> True
#>   abs -> True
#>   none -> False
#> isclose 1 1.1 -> False
#>   rel -> True
#>   abs -> False
#>   none -> False
#> isclose 0 1e-10 -> False
#>   rel -> False
#>   abs -> True
#>   none -> False
#> isclose inf inf -> True
#>   rel -> True
#>   abs -> True
#>   none -> True
#> isclose inf -inf -> False
#>   rel -> False
#>   abs -> False
#>   none -> False
#> isclose nan nan -> False
#>   rel -> False
#>   abs -> False
#>   none -> False
#> isclose 1e+308 1.0000000001e+308 -> True
#>   rel -> True
#>   abs -> True
#>   none -> False
#> isclose -0.0 0.0 -> True
#>   rel -> True
#>   abs -> True
#>   none -> True
#> isclose 1 1 !! TypeError must be real number, not str
#>   rel !! TypeError must be real number, not str
#>   abs !! TypeError must be real number, not str
#>   none !! TypeError must be real number, not str
#> isclose 100000000000000000000 100000000000000000001 -> True
#>   rel -> True
#>   abs -> True
#>   none -> True
#> isclose 5 6 -> False
#>   rel -> True
#>   abs -> False
#>   none -> False
#> isclose neg !! ValueError tolerances must be non-negative
#> isclose positional !! TypeError isclose() takes exactly 2 positional arguments (3 given)
#> isclose kw -> False
#> fmod 5 3 -> 2.0
#> remainder 5 3 -> -1.0
#> fmod 5 -3 -> 2.0
#> remainder 5 -3 -> -1.0
#> fmod 5 0.5 -> 0.0
#> remainder 5 0.5 -> 0.0
#> fmod 5 inf -> 5.0
#> remainder 5 inf -> 5.0
#> fmod 5 0 !! ValueError math domain error
#> remainder 5 0 !! ValueError math domain error
#> fmod 5 nan -> nan
#> remainder 5 nan -> nan
#> fmod 5 1 -> 0.0
#> remainder 5 1 -> 0.0
#> fmod -5 3 -> -2.0
#> remainder -5 3 -> 1.0
#> fmod -5 -3 -> -2.0
#> remainder -5 -3 -> 1.0
#> fmod -5 0.5 -> -0.0
#> remainder -5 0.5 -> -0.0
#> fmod -5 inf -> -5.0
#> remainder -5 inf -> -5.0
#> fmod -5 0 !! ValueError math domain error
#> remainder -5 0 !! ValueError math domain error
#> fmod -5 nan -> nan
#> remainder -5 nan -> nan
#> fmod -5 1 -> -0.0
#> remainder -5 1 -> -0.0
#> fmod 5.5 3 -> 2.5
#> remainder 5.5 3 -> -0.5
#> fmod 5.5 -3 -> 2.5
#> remainder 5.5 -3 -> -0.5
#> fmod 5.5 0.5 -> 0.0
#> remainder 5.5 0.5 -> 0.0
#> fmod 5.5 inf -> 5.5
#> remainder 5.5 inf -> 5.5
#> fmod 5.5 0 !! ValueError math domain error
#> remainder 5.5 0 !! ValueError math domain error
#> fmod 5.5 nan -> nan
#> remainder 5.5 nan -> nan
#> fmod 5.5 1 -> 0.5
#> remainder 5.5 1 -> -0.5
#> fmod -5.5 3 -> -2.5
#> remainder -5.5 3 -> 0.5
#> fmod -5.5 -3 -> -2.5
#> remainder -5.5 -3 -> 0.5
#> fmod -5.5 0.5 -> -0.0
#> remainder -5.5 0.5 -> -0.0
#> fmod -5.5 inf -> -5.5
#> remainder -5.5 inf -> -5.5
#> fmod -5.5 0 !! ValueError math domain error
#> remainder -5.5 0 !! ValueError math domain error
#> fmod -5.5 nan -> nan
#> remainder -5.5 nan -> nan
#> fmod -5.5 1 -> -0.5
#> remainder -5.5 1 -> 0.5
#> fmod 0.0 3 -> 0.0
#> remainder 0.0 3 -> 0.0
#> fmod 0.0 -3 -> 0.0
#> remainder 0.0 -3 -> 0.0
#> fmod 0.0 0.5 -> 0.0
#> remainder 0.0 0.5 -> 0.0
#> fmod 0.0 inf -> 0.0
#> remainder 0.0 inf -> 0.0
#> fmod 0.0 0 !! ValueError math domain error
#> remainder 0.0 0 !! ValueError math domain error
#> fmod 0.0 nan -> nan
#> remainder 0.0 nan -> nan
#> fmod 0.0 1 -> 0.0
#> remainder 0.0 1 -> 0.0
#> fmod inf 3 !! ValueError math domain error
#> remainder inf 3 !! ValueError math domain error
#> fmod inf -3 !! ValueError math domain error
#> remainder inf -3 !! ValueError math domain error
#> fmod inf 0.5 !! ValueError math domain error
#> remainder inf 0.5 !! ValueError math domain error
#> fmod inf inf !! ValueError math domain error
#> remainder inf inf !! ValueError math domain error
#> fmod inf 0 !! ValueError math domain error
#> remainder inf 0 !! ValueError math domain error
#> fmod inf nan -> nan
#> remainder inf nan -> nan
#> fmod inf 1 !! ValueError math domain error
#> remainder inf 1 !! ValueError math domain error
#> fmod nan 3 -> nan
#> remainder nan 3 -> nan
#> fmod nan -3 -> nan
#> remainder nan -3 -> nan
#> fmod nan 0.5 -> nan
#> remainder nan 0.5 -> nan
#> fmod nan inf -> nan
#> remainder nan inf -> nan
#> fmod nan 0 -> nan
#> remainder nan 0 -> nan
#> fmod nan nan -> nan
#> remainder nan nan -> nan
#> fmod nan 1 -> nan
#> remainder nan 1 -> nan
#> fmod 1e+300 3 -> 0.0
#> remainder 1e+300 3 -> 0.0
#> fmod 1e+300 -3 -> 0.0
#> remainder 1e+300 -3 -> 0.0
#> fmod 1e+300 0.5 -> 0.0
#> remainder 1e+300 0.5 -> 0.0
#> fmod 1e+300 inf -> 1e+300
#> remainder 1e+300 inf -> 1e+300
#> fmod 1e+300 0 !! ValueError math domain error
#> remainder 1e+300 0 !! ValueError math domain error
#> fmod 1e+300 nan -> nan
#> remainder 1e+300 nan -> nan
#> fmod 1e+300 1 -> 0.0
#> remainder 1e+300 1 -> 0.0
#> fmod 2.5 3 -> 2.5
#> remainder 2.5 3 -> -0.5
#> fmod 2.5 -3 -> 2.5
#> remainder 2.5 -3 -> -0.5
#> fmod 2.5 0.5 -> 0.0
#> remainder 2.5 0.5 -> 0.0
#> fmod 2.5 inf -> 2.5
#> remainder 2.5 inf -> 2.5
#> fmod 2.5 0 !! ValueError math domain error
#> remainder 2.5 0 !! ValueError math domain error
#> fmod 2.5 nan -> nan
#> remainder 2.5 nan -> nan
#> fmod 2.5 1 -> 0.5
#> remainder 2.5 1 -> 0.5
#> fmod 3.5 3 -> 0.5
#> remainder 3.5 3 -> 0.5
#> fmod 3.5 -3 -> 0.5
#> remainder 3.5 -3 -> 0.5
#> fmod 3.5 0.5 -> 0.0
#> remainder 3.5 0.5 -> 0.0
#> fmod 3.5 inf -> 3.5
#> remainder 3.5 inf -> 3.5
#> fmod 3.5 0 !! ValueError math domain error
#> remainder 3.5 0 !! ValueError math domain error
#> fmod 3.5 nan -> nan
#> remainder 3.5 nan -> nan
#> fmod 3.5 1 -> 0.5
#> remainder 3.5 1 -> -0.5
#> [-0.0, 0.0, -0.0, 0.0, -1.5, 1.5, -1.5, 1.5, -2.0, 2.0, -2.0, 2.0, -inf, inf, -inf, inf]
#> log 0 ValueError math domain error; log2 0 ValueError math domain error; log10 0 ValueError math domain error; log1p 0 0; sqrt 0 0; cbrt 0 0; exp 0 1; exp2 0 1; expm1 0 0; 
#> log 1 0; log2 1 0; log10 1 0; log1p 1 0.69314718056; sqrt 1 1; cbrt 1 1; exp 1 2.71828182846; exp2 1 2; expm1 1 1.71828182846; 
#> log -1 ValueError math domain error; log2 -1 ValueError math domain error; log10 -1 ValueError math domain error; log1p -1 ValueError math domain error; sqrt -1 ValueError math domain error; cbrt -1 -1; exp -1 0.367879441171; exp2 -1 0.5; expm1 -1 -0.632120558829; 
#> log 0.5 -0.69314718056; log2 0.5 -1; log10 0.5 -0.301029995664; log1p 0.5 0.405465108108; sqrt 0.5 0.707106781187; cbrt 0.5 0.793700525984; exp 0.5 1.6487212707; exp2 0.5 1.41421356237; expm1 0.5 0.6487212707; 
#> log 2 0.69314718056; log2 2 1; log10 2 0.301029995664; log1p 2 1.09861228867; sqrt 2 1.41421356237; cbrt 2 1.25992104989; exp 2 7.38905609893; exp2 2 4; expm1 2 6.38905609893; 
#> log 10 2.30258509299; log2 10 3.32192809489; log10 10 1; log1p 10 2.3978952728; sqrt 10 3.16227766017; cbrt 10 2.15443469003; exp 10 22026.4657948; exp2 10 1024; expm1 10 22025.4657948; 
#> log 8 2.07944154168; log2 8 3; log10 8 0.903089986992; log1p 8 2.19722457734; sqrt 8 2.82842712475; cbrt 8 2; exp 8 2980.95798704; exp2 8 256; expm1 8 2979.95798704; 
#> log 1e-320 -736.827240891; log2 1e-320 -1063.01700643; log10 1e-320 -320.000004835; log1p 1e-320 9.99988867183e-321; sqrt 1e-320 9.99994433576e-161; cbrt 1e-320 2.15442669503e-107; exp 1e-320 1; exp2 1e-320 1; expm1 1e-320 9.99988867183e-321; 
#> log inf inf; log2 inf inf; log10 inf inf; log1p inf inf; sqrt inf inf; cbrt inf inf; exp inf inf; exp2 inf inf; expm1 inf inf; 
#> log nan nan; log2 nan nan; log10 nan nan; log1p nan nan; sqrt nan nan; cbrt nan nan; exp nan nan; exp2 nan nan; expm1 nan nan; 
#> log 100000000000 921.034037198; log2 100000000000 1328.77123795; log10 100000000000 400; log1p 100000000000 OverflowError int too large to convert to float; sqrt 100000000000 OverflowError int too large to convert to float; cbrt 100000000000 OverflowError int too large to convert to float; exp 100000000000 OverflowError int too large to convert to float; exp2 100000000000 OverflowError int too large to convert to float; expm1 100000000000 OverflowError int too large to convert to float; 
#> log 107150860718 693.14718056; log2 107150860718 1000; log10 107150860718 301.029995664; log1p 107150860718 693.14718056; sqrt 107150860718 3.2733906079e+150; cbrt 107150860718 2.20461058364e+100; exp 107150860718 OverflowError math range error; exp2 107150860718 OverflowError math range error; expm1 107150860718 OverflowError math range error; 
#> log -10000000000 ValueError math domain error; log2 -10000000000 ValueError math domain error; log10 -10000000000 ValueError math domain error; log1p -10000000000 OverflowError int too large to convert to float; sqrt -10000000000 OverflowError int too large to convert to float; cbrt -10000000000 OverflowError int too large to convert to float; exp -10000000000 OverflowError int too large to convert to float; exp2 -10000000000 OverflowError int too large to convert to float; expm1 -10000000000 OverflowError int too large to convert to float; 
#> log a TypeError must be real number, not str; log2 a TypeError must be real number, not str; log10 a TypeError must be real number, not str; log1p a TypeError must be real number, not str; sqrt a TypeError must be real number, not str; cbrt a TypeError must be real number, not str; exp a TypeError must be real number, not str; exp2 a TypeError must be real number, not str; expm1 a TypeError must be real number, not str; 
#> log True 0; log2 True 0; log10 True 0; log1p True 0.69314718056; sqrt True 1; cbrt True 1; exp True 2.71828182846; exp2 True 2; expm1 True 1.71828182846; 
#> log (8, 2) 3
#> log (100, 10) 2
#> log (2, 8) 0.333333333333
#> log (5, 1) ZeroDivisionError float division by zero
#> log (5, 0) ValueError math domain error
#> log (5, -2) ValueError math domain error
#> log (10000000000 400
#> log (1, inf) 0
#> log (0.5, 0.5) 1
#> log (8, '2') TypeError must be real number, not str
#> log (8, 2, 3) TypeError log expected at most 2 arguments, got 3
#> log () TypeError log expected at least 1 argument, got 0
#> 1 0 [0^-1 ValueError math domain error] 0 0 [0^-2 ValueError math domain error] 0 0 inf nan 0 
#> 1 -0 [-0.0^-1 ValueError math domain error] 0 0 [-0.0^-2 ValueError math domain error] -0 0 inf nan 0 
#> 1 1 1 1 1 1 1 1 1 1 1 
#> 1 -1 -1 [-1^0.5 ValueError math domain error] 1 1 -1 1 1 nan 1 
#> 1 2 0.5 1.41421 4 0.25 8 inf 0 nan [2^1e+200 OverflowError math range error] 
#> 1 -2 -0.5 [-2^0.5 ValueError math domain error] 4 0.25 -8 inf 0 nan [-2^1e+200 OverflowError math range error] 
#> 1 0.5 2 0.707107 0.25 4 0.125 0 inf nan 0 
#> 1 inf 0 inf inf 0 inf inf 0 nan inf 
#> 1 -inf -0 inf inf 0 -inf inf 0 nan inf 
#> 1 nan nan nan nan nan nan nan nan nan nan 
#> 1 1e+200 1e-200 1e+100 [1e+200^2 OverflowError math range error] 0 [1e+200^3 OverflowError math range error] inf 0 nan [1e+200^1e+200 OverflowError math range error] 
#> isinf inf -> True
#> isnan inf -> False
#> isfinite inf -> False
#> fabs inf -> inf
#> degrees inf -> inf
#> radians inf -> inf
#> isinf -inf -> True
#> isnan -inf -> False
#> isfinite -inf -> False
#> fabs -inf -> inf
#> degrees -inf -> -inf
#> radians -inf -> -inf
#> isinf nan -> False
#> isnan nan -> True
#> isfinite nan -> False
#> fabs nan -> nan
#> degrees nan -> nan
#> radians nan -> nan
#> isinf 0 -> False
#> isnan 0 -> False
#> isfinite 0 -> True
#> fabs 0 -> 0.0
#> degrees 0 -> 0.0
#> radians 0 -> 0.0
#> isinf 1.5 -> False
#> isnan 1.5 -> False
#> isfinite 1.5 -> True
#> fabs 1.5 -> 1.5
#> degrees 1.5 -> 85.94366926962348
#> radians 1.5 -> 0.026179938779914945
#> isinf 100000 !! OverflowError int too large to convert to float
#> isnan 100000 !! OverflowError int too large to convert to float
#> isfinite 100000 !! OverflowError int too large to convert to float
#> fabs 100000 !! OverflowError int too large to convert to float
#> degrees 100000 !! OverflowError int too large to convert to float
#> radians 100000 !! OverflowError int too large to convert to float
#> isinf a !! TypeError must be real number, not str
#> isnan a !! TypeError must be real number, not str
#> isfinite a !! TypeError must be real number, not str
#> fabs a !! TypeError must be real number, not str
#> degrees a !! TypeError must be real number, not str
#> radians a !! TypeError must be real number, not str
#> isinf None !! TypeError must be real number, not NoneType
#> isnan None !! TypeError must be real number, not NoneType
#> isfinite None !! TypeError must be real number, not NoneType
#> fabs None !! TypeError must be real number, not NoneType
#> degrees None !! TypeError must be real number, not NoneType
#> radians None !! TypeError must be real number, not NoneType
#> [(0.0, 0.0, 0.0), (0.0, -0.0, 3.14159265359), (0.0, 1, 0.0), (0.0, -1, 3.14159265359), (0.0, inf, 0.0), (0.0, -inf, 3.14159265359), (-0.0, 0.0, -0.0), (-0.0, -0.0, -3.14159265359), (-0.0, 1, -0.0), (-0.0, -1, -3.14159265359), (-0.0, inf, -0.0), (-0.0, -inf, -3.14159265359), (1, 0.0, 1.570796326795), (1, -0.0, 1.570796326795), (1, 1, 0.785398163397), (1, -1, 2.356194490192), (1, inf, 0.0), (1, -inf, 3.14159265359), (-1, 0.0, -1.570796326795), (-1, -0.0, -1.570796326795), (-1, 1, -0.785398163397), (-1, -1, -2.356194490192), (-1, inf, -0.0), (-1, -inf, -3.14159265359), (inf, 0.0, 1.570796326795), (inf, -0.0, 1.570796326795), (inf, 1, 1.570796326795), (inf, -1, 1.570796326795), (inf, inf, 0.785398163397), (inf, -inf, 2.356194490192), (-inf, 0.0, -1.570796326795), (-inf, -0.0, -1.570796326795), (-inf, 1, -1.570796326795), (-inf, -1, -1.570796326795), (-inf, inf, -0.785398163397), (-inf, -inf, -2.356194490192)]
#> acos 0 1.570796327; acos 1 0; acos -1 3.141592654; acos 0.5 1.047197551; acos 2 ValueError math domain error; acos -2.5 ValueError math domain error; acos inf ValueError math domain error; acos -inf ValueError math domain error; acos nan nan; acos 1000 ValueError math domain error; acos -3 ValueError math domain error; acos 171.5 ValueError math domain error; 
#> asin 0 0; asin 1 1.570796327; asin -1 -1.570796327; asin 0.5 0.5235987756; asin 2 ValueError math domain error; asin -2.5 ValueError math domain error; asin inf ValueError math domain error; asin -inf ValueError math domain error; asin nan nan; asin 1000 ValueError math domain error; asin -3 ValueError math domain error; asin 171.5 ValueError math domain error; 
#> atanh 0 0; atanh 1 ValueError math domain error; atanh -1 ValueError math domain error; atanh 0.5 0.5493061443; atanh 2 ValueError math domain error; atanh -2.5 ValueError math domain error; atanh inf ValueError math domain error; atanh -inf ValueError math domain error; atanh nan nan; atanh 1000 ValueError math domain error; atanh -3 ValueError math domain error; atanh 171.5 ValueError math domain error; 
#> acosh 0 ValueError math domain error; acosh 1 0; acosh -1 ValueError math domain error; acosh 0.5 ValueError math domain error; acosh 2 1.316957897; acosh -2.5 ValueError math domain error; acosh inf inf; acosh -inf ValueError math domain error; acosh nan nan; acosh 1000 7.60090221; acosh -3 ValueError math domain error; acosh 171.5 5.837721947; 
#> sin 0 0; sin 1 0.8414709848; sin -1 -0.8414709848; sin 0.5 0.4794255386; sin 2 0.9092974268; sin -2.5 -0.5984721441; sin inf ValueError math domain error; sin -inf ValueError math domain error; sin nan nan; sin 1000 0.8268795405; sin -3 -0.1411200081; sin 171.5 0.9601660751; 
#> cos 0 1; cos 1 0.5403023059; cos -1 0.5403023059; cos 0.5 0.8775825619; cos 2 -0.4161468365; cos -2.5 -0.8011436155; cos inf ValueError math domain error; cos -inf ValueError math domain error; cos nan nan; cos 1000 0.5623790763; cos -3 -0.9899924966; cos 171.5 -0.27942997; 
#> tan 0 0; tan 1 1.557407725; tan -1 -1.557407725; tan 0.5 0.5463024898; tan 2 -2.185039863; tan -2.5 0.7470222972; tan inf ValueError math domain error; tan -inf ValueError math domain error; tan nan nan; tan 1000 1.470324156; tan -3 0.1425465431; tan 171.5 -3.436159962; 
#> gamma 0 ValueError math domain error; gamma 1 1; gamma -1 ValueError math domain error; gamma 0.5 1.772453851; gamma 2 1; gamma -2.5 -0.9453087205; gamma inf inf; gamma -inf ValueError math domain error; gamma nan nan; gamma 1000 OverflowError math range error; gamma -3 ValueError math domain error; gamma 171.5 9.483367567e+307; 
#> lgamma 0 ValueError math domain error; lgamma 1 0; lgamma -1 ValueError math domain error; lgamma 0.5 0.5723649429; lgamma 2 0; lgamma -2.5 -0.0562437165; lgamma inf inf; lgamma -inf inf; lgamma nan nan; lgamma 1000 5905.220423; lgamma -3 ValueError math domain error; lgamma 171.5 709.143163; 
#> erf 0 0; erf 1 0.8427007929; erf -1 -0.8427007929; erf 0.5 0.5204998778; erf 2 0.995322265; erf -2.5 -0.999593048; erf inf 1; erf -inf -1; erf nan nan; erf 1000 1; erf -3 -0.9999779095; erf 171.5 1; 
#> erfc 0 1; erfc 1 0.1572992071; erfc -1 1.842700793; erfc 0.5 0.4795001222; erfc 2 0.004677734981; erfc -2.5 1.999593048; erfc inf 0; erfc -inf 2; erfc nan nan; erfc 1000 0; erfc -3 1.99997791; erfc 171.5 0; 
#> sinh 0 0; sinh 1 1.175201194; sinh -1 -1.175201194; sinh 0.5 0.5210953055; sinh 2 3.626860408; sinh -2.5 -6.050204481; sinh inf inf; sinh -inf -inf; sinh nan nan; sinh 1000 OverflowError math range error; sinh -3 -10.01787493; sinh 171.5 1.515212871e+74; 
#> cosh 0 1; cosh 1 1.543080635; cosh -1 1.543080635; cosh 0.5 1.127625965; cosh 2 3.762195691; cosh -2.5 6.13228948; cosh inf inf; cosh -inf inf; cosh nan nan; cosh 1000 OverflowError math range error; cosh -3 10.067662; cosh 171.5 1.515212871e+74; 
#> tanh 0 0; tanh 1 0.761594156; tanh -1 -0.761594156; tanh 0.5 0.4621171573; tanh 2 0.9640275801; tanh -2.5 -0.9866142982; tanh inf 1; tanh -inf -1; tanh nan nan; tanh 1000 1; tanh -3 -0.9950547537; tanh 171.5 1; 
