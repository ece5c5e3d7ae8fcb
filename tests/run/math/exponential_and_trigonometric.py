# exp, log, roots, powers and trigonometry: domains, ranges, large ints, bases, hooks; values rounded.
import math
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


class F:
    def __float__(self):
        return 0.5


class Ix:
    def __index__(self):
        return 4


def r(v):
    return float(f"{v:.12g}") if isinstance(v, float) else v


def show(f, *args):
    try:
        return r(f(*args))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


inf, nan = math.inf, math.nan
points = (0, -0.0, 0.5, -0.5, 1, -1, 2, 10, -10, 700, 710, -750, 1e300, inf, -inf, nan)
for name in ("exp", "exp2", "expm1", "sqrt", "cbrt", "log", "log2", "log10", "log1p", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "erf", "erfc", "gamma", "lgamma", "degrees", "radians"):
    f = getattr(math, name)
    big = name in ("sin", "cos", "tan")
    print(name, [show(f, x) for x in points if not (big and isinstance(x, float) and 1e10 < x < inf)])
    print(show(f, F()), show(f, Ix()), show(f, True), show(f, "1"), show(f, None), show(f, 1j), show(f), show(f, 1, 2, 3))
for args in ((8, 2), (100, 10), (2, 4), (10, 0.1), (1, 1), (8, 1), (0, 2), (2, 0), (-1, 2), (2, -1), (10**400,), (10**400, 10), (2**1000, 2), (1, inf), (inf, 2), (nan, 2), (2, nan), (8, "2"), (F(), 2), (Ix(), Ix()), (-10**400,), (0,), (1.5, None)):
    print(args[0] if isinstance(args[0], float) or args[0] is True else "", show(math.log, *args))
print([show(f, 10**400) for f in (math.log2, math.log10, math.log1p, math.sqrt, math.exp)], [math.log2(2**k) == k for k in (1, 10, 1000, 2000)].count(True), [round(math.log10(10**k), 9) for k in (1, 15, 22, 300, 400)])
for args in ((2, 3), (2, 0.5), (2, -1), (0, 0), (0, 5), (0, -1), (-0.0, -1), (-0.0, -2), (-8, 1 / 3), (-2, 3), (-2, 0.5), (1, inf), (1, nan), (nan, 0), (inf, -1), (-inf, 3), (-inf, 2), (-1, inf), (0.5, inf), (0.5, -inf), (10, 309), (1e200, 2), (2, "a"), (2,), (10**400, 2)):
    print(show(math.pow, *args), end="; ")
print()
for args in ((0, 0), (0, -0.0), (-0.0, -1), (1, 0), (0, -1), (1, 1), (-1, -1), (inf, inf), (inf, -inf), (-inf, 1), (1, inf), (nan, 1), (1, "a"), (1,), (F(), F())):
    print(show(math.atan2, *args), end="; ")
print()
for n in range(1, 12):
    assert abs(math.gamma(n) - math.factorial(n - 1)) < 1e-6 * math.factorial(n - 1) and abs(math.lgamma(n + 0.5) - math.log(math.gamma(n + 0.5))) < 1e-9
for x in (-3.5, -2, -1, -0.5, 0.1, 170.6, 171.7, 1e17, -1e17 - 0.0):
    print(show(math.gamma, x), show(math.lgamma, x), end="; ")
print()
print(all(abs(math.sin(x) ** 2 + math.cos(x) ** 2 - 1) < 1e-12 for x in range(100)), math.cbrt(27), math.cbrt(-8), math.sqrt(16), math.exp2(10), math.exp(0), math.log(1), math.degrees(math.pi), r(math.radians(180)), round(math.e, 10) == round(math.exp(1), 10))

#> exp [1.0, 1.0, 1.6487212707, 0.606530659713, 2.71828182846, 0.367879441171, 7.38905609893, 22026.4657948, 4.53999297625e-05, 1.01423205474e+304, 'OverflowError: math range error', 0.0, 'OverflowError: math range error', inf, 0.0, nan]
#> 1.6487212707 54.5981500331 2.71828182846 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.exp() takes exactly one argument (0 given) TypeError: math.exp() takes exactly one argument (3 given)
#> exp2 [1.0, 1.0, 1.41421356237, 0.707106781187, 2.0, 0.5, 4.0, 1024.0, 0.0009765625, 5.26013590155e+210, 5.38637916319e+213, 1.68850850306e-226, 'OverflowError: math range error', inf, 0.0, nan]
#> 1.41421356237 16.0 2.0 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.exp2() takes exactly one argument (0 given) TypeError: math.exp2() takes exactly one argument (3 given)
#> expm1 [0.0, -0.0, 0.6487212707, -0.393469340287, 1.71828182846, -0.632120558829, 6.38905609893, 22025.4657948, -0.99995460007, 1.01423205474e+304, 'OverflowError: math range error', -1.0, 'OverflowError: math range error', inf, -1.0, nan]
#> 0.6487212707 53.5981500331 1.71828182846 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.expm1() takes exactly one argument (0 given) TypeError: math.expm1() takes exactly one argument (3 given)
#> sqrt [0.0, -0.0, 0.707106781187, 'ValueError: math domain error', 1.0, 'ValueError: math domain error', 1.41421356237, 3.16227766017, 'ValueError: math domain error', 26.4575131106, 26.6458251889, 'ValueError: math domain error', 1e+150, inf, 'ValueError: math domain error', nan]
#> 0.707106781187 2.0 1.0 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.sqrt() takes exactly one argument (0 given) TypeError: math.sqrt() takes exactly one argument (3 given)
#> cbrt [0.0, -0.0, 0.793700525984, -0.793700525984, 1.0, -1.0, 1.25992104989, 2.15443469003, -2.15443469003, 8.87904001743, 8.92112140446, -9.08560296416, 1e+100, inf, -inf, nan]
#> 0.793700525984 1.58740105197 1.0 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.cbrt() takes exactly one argument (0 given) TypeError: math.cbrt() takes exactly one argument (3 given)
#> log ['ValueError: math domain error', 'ValueError: math domain error', -0.69314718056, 'ValueError: math domain error', 0.0, 'ValueError: math domain error', 0.69314718056, 2.30258509299, 'ValueError: math domain error', 6.55108033504, 6.56526497004, 'ValueError: math domain error', 690.775527898, inf, 'ValueError: math domain error', nan]
#> -0.69314718056 1.38629436112 0.0 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: log expected at least 1 argument, got 0 TypeError: log expected at most 2 arguments, got 3
#> log2 ['ValueError: math domain error', 'ValueError: math domain error', -1.0, 'ValueError: math domain error', 0.0, 'ValueError: math domain error', 1.0, 3.32192809489, 'ValueError: math domain error', 9.45121111183, 9.47167521439, 'ValueError: math domain error', 996.578428466, inf, 'ValueError: math domain error', nan]
#> -1.0 2.0 0.0 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.log2() takes exactly one argument (0 given) TypeError: math.log2() takes exactly one argument (3 given)
#> log10 ['ValueError: math domain error', 'ValueError: math domain error', -0.301029995664, 'ValueError: math domain error', 0.0, 'ValueError: math domain error', 0.301029995664, 1.0, 'ValueError: math domain error', 2.84509804001, 2.85125834872, 'ValueError: math domain error', 300.0, inf, 'ValueError: math domain error', nan]
#> -0.301029995664 0.602059991328 0.0 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.log10() takes exactly one argument (0 given) TypeError: math.log10() takes exactly one argument (3 given)
#> log1p [0.0, -0.0, 0.405465108108, -0.69314718056, 0.69314718056, 'ValueError: math domain error', 1.09861228867, 2.3978952728, 'ValueError: math domain error', 6.55250788703, 6.5666724298, 'ValueError: math domain error', 690.775527898, inf, 'ValueError: math domain error', nan]
#> 0.405465108108 1.60943791243 0.69314718056 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.log1p() takes exactly one argument (0 given) TypeError: math.log1p() takes exactly one argument (3 given)
#> sin [0.0, -0.0, 0.479425538604, -0.479425538604, 0.841470984808, -0.841470984808, 0.909297426826, -0.544021110889, 0.544021110889, 0.543970523363, 6.02887066916e-05, -0.745072950292, 'ValueError: math domain error', 'ValueError: math domain error', nan]
#> 0.479425538604 -0.756802495308 0.841470984808 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.sin() takes exactly one argument (0 given) TypeError: math.sin() takes exactly one argument (3 given)
#> cos [1.0, 1.0, 0.87758256189, 0.87758256189, 0.540302305868, 0.540302305868, -0.416146836547, -0.839071529076, -0.839071529076, -0.839104325881, 0.999999998183, -0.666982982349, 'ValueError: math domain error', 'ValueError: math domain error', nan]
#> 0.87758256189 -0.653643620864 0.540302305868 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.cos() takes exactly one argument (0 given) TypeError: math.cos() takes exactly one argument (3 given)
#> tan [0.0, -0.0, 0.546302489844, -0.546302489844, 1.55740772465, -1.55740772465, -2.18503986326, 0.648360827459, -0.648360827459, -0.648275198429, 6.02887068012e-05, 1.11707940084, 'ValueError: math domain error', 'ValueError: math domain error', nan]
#> 0.546302489844 1.15782128235 1.55740772465 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.tan() takes exactly one argument (0 given) TypeError: math.tan() takes exactly one argument (3 given)
#> asin [0.0, -0.0, 0.523598775598, -0.523598775598, 1.57079632679, -1.57079632679, 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', nan]
#> 0.523598775598 ValueError: math domain error 1.57079632679 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.asin() takes exactly one argument (0 given) TypeError: math.asin() takes exactly one argument (3 given)
#> acos [1.57079632679, 1.57079632679, 1.0471975512, 2.09439510239, 0.0, 3.14159265359, 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', nan]
#> 1.0471975512 ValueError: math domain error 0.0 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.acos() takes exactly one argument (0 given) TypeError: math.acos() takes exactly one argument (3 given)
#> atan [0.0, -0.0, 0.463647609001, -0.463647609001, 0.785398163397, -0.785398163397, 1.10714871779, 1.4711276743, -1.4711276743, 1.56936775634, 1.56938787702, -1.56946299425, 1.57079632679, 1.57079632679, -1.57079632679, nan]
#> 0.463647609001 1.32581766367 0.785398163397 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.atan() takes exactly one argument (0 given) TypeError: math.atan() takes exactly one argument (3 given)
#> sinh [0.0, -0.0, 0.521095305494, -0.521095305494, 1.17520119364, -1.17520119364, 3.62686040785, 11013.2328747, -11013.2328747, 5.07116027368e+303, 1.11699738308e+308, 'OverflowError: math range error', 'OverflowError: math range error', inf, -inf, nan]
#> 0.521095305494 27.2899171971 1.17520119364 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.sinh() takes exactly one argument (0 given) TypeError: math.sinh() takes exactly one argument (3 given)
#> cosh [1.0, 1.0, 1.12762596521, 1.12762596521, 1.54308063482, 1.54308063482, 3.76219569108, 11013.2329201, 11013.2329201, 5.07116027368e+303, 1.11699738308e+308, 'OverflowError: math range error', 'OverflowError: math range error', inf, inf, nan]
#> 1.12762596521 27.308232836 1.54308063482 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.cosh() takes exactly one argument (0 given) TypeError: math.cosh() takes exactly one argument (3 given)
#> tanh [0.0, -0.0, 0.46211715726, -0.46211715726, 0.761594155956, -0.761594155956, 0.964027580076, 0.999999995878, -0.999999995878, 1.0, 1.0, -1.0, 1.0, 1.0, -1.0, nan]
#> 0.46211715726 0.999329299739 0.761594155956 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.tanh() takes exactly one argument (0 given) TypeError: math.tanh() takes exactly one argument (3 given)
#> asinh [0.0, -0.0, 0.48121182506, -0.48121182506, 0.88137358702, -0.88137358702, 1.44363547518, 2.9982229503, -2.9982229503, 7.24422802581, 7.25841264653, -7.31322083153, 691.468675079, inf, -inf, nan]
#> 0.48121182506 2.09471254726 0.88137358702 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.asinh() takes exactly one argument (0 given) TypeError: math.asinh() takes exactly one argument (3 given)
#> acosh ['ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 0.0, 'ValueError: math domain error', 1.31695789692, 2.99322284613, 'ValueError: math domain error', 7.2442270054, 7.25841165466, 'ValueError: math domain error', 691.468675079, inf, 'ValueError: math domain error', nan]
#> ValueError: math domain error 2.0634370689 0.0 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.acosh() takes exactly one argument (0 given) TypeError: math.acosh() takes exactly one argument (3 given)
#> atanh [0.0, -0.0, 0.549306144334, -0.549306144334, 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', 'ValueError: math domain error', nan]
#> 0.549306144334 ValueError: math domain error ValueError: math domain error TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.atanh() takes exactly one argument (0 given) TypeError: math.atanh() takes exactly one argument (3 given)
#> erf [0.0, -0.0, 0.520499877813, -0.520499877813, 0.84270079295, -0.84270079295, 0.995322265019, 1.0, -1.0, 1.0, 1.0, -1.0, 1.0, 1.0, -1.0, nan]
#> 0.520499877813 0.999999984583 0.84270079295 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.erf() takes exactly one argument (0 given) TypeError: math.erf() takes exactly one argument (3 given)
#> erfc [1.0, 1.0, 0.479500122187, 1.52049987781, 0.15729920705, 1.84270079295, 0.00467773498105, 2.08848758376e-45, 2.0, 0.0, 0.0, 2.0, 0.0, 0.0, 2.0, nan]
#> 0.479500122187 1.54172579003e-08 0.15729920705 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.erfc() takes exactly one argument (0 given) TypeError: math.erfc() takes exactly one argument (3 given)
#> gamma ['ValueError: math domain error', 'ValueError: math domain error', 1.77245385091, -3.54490770181, 1.0, 'ValueError: math domain error', 1.0, 362880.0, 'ValueError: math domain error', 'OverflowError: math range error', 'OverflowError: math range error', 'ValueError: math domain error', 'OverflowError: math range error', inf, 'ValueError: math domain error', nan]
#> 1.77245385091 6.0 1.0 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.gamma() takes exactly one argument (0 given) TypeError: math.gamma() takes exactly one argument (3 given)
#> lgamma ['ValueError: math domain error', 'ValueError: math domain error', 0.572364942925, 1.26551212348, 0.0, 'ValueError: math domain error', 0.0, 12.8018274801, 'ValueError: math domain error', 3883.39975194, 3948.97455214, 'ValueError: math domain error', 6.89775527898e+302, inf, inf, nan]
#> 0.572364942925 1.79175946923 0.0 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.lgamma() takes exactly one argument (0 given) TypeError: math.lgamma() takes exactly one argument (3 given)
#> degrees [0.0, -0.0, 28.6478897565, -28.6478897565, 57.2957795131, -57.2957795131, 114.591559026, 572.957795131, -572.957795131, 40107.0456592, 40680.0034543, -42971.8346348, 5.72957795131e+301, inf, -inf, nan]
#> 28.6478897565 229.183118052 57.2957795131 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.degrees() takes exactly one argument (0 given) TypeError: math.degrees() takes exactly one argument (3 given)
#> radians [0.0, -0.0, 0.00872664625997, -0.00872664625997, 0.0174532925199, -0.0174532925199, 0.0349065850399, 0.174532925199, -0.174532925199, 12.217304764, 12.3918376892, -13.08996939, 1.74532925199e+298, inf, -inf, nan]
#> 0.00872664625997 0.0698131700798 0.0174532925199 TypeError: must be real number, not str TypeError: must be real number, not NoneType TypeError: must be real number, not complex TypeError: math.radians() takes exactly one argument (0 given) TypeError: math.radians() takes exactly one argument (3 given)
#>  3.0
#>  2.0
#>  0.5
#>  -1.0
#>  ZeroDivisionError: float division by zero
#>  ZeroDivisionError: float division by zero
#>  ValueError: math domain error
#>  ValueError: math domain error
#>  ValueError: math domain error
#>  ValueError: math domain error
#>  921.034037198
#>  400.0
#>  1000.0
#>  0.0
#> inf inf
#> nan nan
#>  nan
#>  TypeError: must be real number, not str
#>  -1.0
#>  1.0
#>  ValueError: math domain error
#>  ValueError: math domain error
#> 1.5 TypeError: must be real number, not NoneType
#> [1328.77123795, 400.0, 'OverflowError: int too large to convert to float', 'OverflowError: int too large to convert to float', 'OverflowError: int too large to convert to float'] 4 [1.0, 15.0, 22.0, 300.0, 400.0]
#> 8.0; 1.41421356237; 0.5; 1.0; 0.0; ValueError: math domain error; ValueError: math domain error; ValueError: math domain error; ValueError: math domain error; -8.0; ValueError: math domain error; 1.0; 1.0; 1.0; 0.0; -inf; inf; 1.0; 0.0; inf; OverflowError: math range error; OverflowError: math range error; TypeError: must be real number, not str; TypeError: pow expected 2 arguments, got 1; OverflowError: int too large to convert to float; 
#> 0.0; 3.14159265359; -3.14159265359; 1.57079632679; 3.14159265359; 0.785398163397; -2.35619449019; 0.785398163397; 2.35619449019; -1.57079632679; 0.0; nan; TypeError: must be real number, not str; TypeError: atan2 expected 2 arguments, got 1; 0.785398163397; 
#> 0.270088205852 -1.30900668499; ValueError: math domain error ValueError: math domain error; ValueError: math domain error ValueError: math domain error; -3.54490770181 1.26551212348; 9.51350769867 2.25271265173; 9.2959959535e+305 704.518037128; OverflowError: math range error 710.17161294; OverflowError: math range error 3.81439465809e+18; ValueError: math domain error ValueError: math domain error; 
#> True 3.0000000000000004 -2.0 4.0 1024.0 1.0 0.0 180.0 3.14159265359 True
