import math

def t(s, f):
    try: print(s, '=', repr(f()))
    except BaseException as e: print(s, '!', type(e).__name__, e)
t('math.sqrt(-1)', lambda: math.sqrt(-1))
t("math.sqrt('a')", lambda: math.sqrt('a'))
t('math.log(0)', lambda: math.log(0))
t('math.log(-1)', lambda: math.log(-1))
t('math.log(10**400)', lambda: math.log(10**400))
t('math.log(8,2)', lambda: math.log(8,2))
t('math.log(5,1)', lambda: math.log(5,1))
t('math.log(0,5)', lambda: math.log(0,5))
t('math.log2(10**400)', lambda: math.log2(10**400))
t('math.log10(10**400)', lambda: math.log10(10**400))
t('math.log2(0)', lambda: math.log2(0))
t('math.log1p(-1)', lambda: math.log1p(-1))
t('math.exp(1000)', lambda: math.exp(1000))
t('math.expm1(1000)', lambda: math.expm1(1000))
t('math.exp2(2000)', lambda: math.exp2(2000))
t('math.pow(0,-1)', lambda: math.pow(0,-1))
t('math.pow(-1,0.5)', lambda: math.pow(-1,0.5))
t('math.pow(10,400)', lambda: math.pow(10,400))
t('math.sin(math.inf)', lambda: math.sin(math.inf))
t('math.tan(math.inf)', lambda: math.tan(math.inf))
t('math.acos(2)', lambda: math.acos(2))
t('math.acosh(0.5)', lambda: math.acosh(0.5))
t('math.atanh(1)', lambda: math.atanh(1))
t('math.atanh(2)', lambda: math.atanh(2))
t('math.sinh(1000)', lambda: math.sinh(1000))
t('math.cosh(1000)', lambda: math.cosh(1000))
t('math.tanh(1000)', lambda: math.tanh(1000))
t('math.gamma(0)', lambda: math.gamma(0))
t('math.gamma(-1)', lambda: math.gamma(-1))
t('math.gamma(172)', lambda: math.gamma(172))
t('math.gamma(171)', lambda: math.gamma(171))
t('math.gamma(0.5)', lambda: math.gamma(0.5))
t('math.gamma(-math.inf)', lambda: math.gamma(-math.inf))
t('math.lgamma(0)', lambda: math.lgamma(0))
t('math.lgamma(-1)', lambda: math.lgamma(-1))
t('math.lgamma(3.5)', lambda: math.lgamma(3.5))
t('math.lgamma(1e308)', lambda: math.lgamma(1e308))
t('math.fmod(1,0)', lambda: math.fmod(1,0))
t('math.fmod(math.inf,1)', lambda: math.fmod(math.inf,1))
t('math.fmod(1,math.inf)', lambda: math.fmod(1,math.inf))
t('math.remainder(1,0)', lambda: math.remainder(1,0))
t('math.remainder(math.inf,1)', lambda: math.remainder(math.inf,1))
t('math.ldexp(1.0, 5000)', lambda: math.ldexp(1.0, 5000))
t('math.ldexp(1.0, -5000)', lambda: math.ldexp(1.0, -5000))
t('math.ldexp(1.0, 10**30)', lambda: math.ldexp(1.0, 10**30))
t('math.ldexp(0.0, 10**30)', lambda: math.ldexp(0.0, 10**30))
t('math.ldexp(1.0, 1.5)', lambda: math.ldexp(1.0, 1.5))
t('math.factorial(-1)', lambda: math.factorial(-1))
t('math.factorial(1.5)', lambda: math.factorial(1.5))
t('math.factorial(2.0)', lambda: math.factorial(2.0))
t('math.factorial(10**30)', lambda: math.factorial(10**30))
t('math.comb(5,-1)', lambda: math.comb(5,-1))
t('math.comb(-5,1)', lambda: math.comb(-5,1))
t('math.comb(5,6)', lambda: math.comb(5,6))
t('math.comb(10**30,2)', lambda: math.comb(10**30,2))
t('math.comb(10**30,10**29)', lambda: math.comb(10**30,10**29))
t('math.perm(5)', lambda: math.perm(5))
t('math.perm(5,None)', lambda: math.perm(5,None))
t('math.perm(5,7)', lambda: math.perm(5,7))
t('math.perm(-1)', lambda: math.perm(-1))
t('math.perm(10**30,2)', lambda: math.perm(10**30,2))
t('math.gcd()', lambda: math.gcd())
t('math.gcd(12,18,-27)', lambda: math.gcd(12,18,-27))
t('math.gcd(1.5)', lambda: math.gcd(1.5))
t('math.lcm()', lambda: math.lcm())
t('math.lcm(4,6,0)', lambda: math.lcm(4,6,0))
t('math.lcm(4,-6)', lambda: math.lcm(4,-6))
t('math.isqrt(-1)', lambda: math.isqrt(-1))
t('math.isqrt(10**50)', lambda: math.isqrt(10**50))
t('math.isqrt(2.0)', lambda: math.isqrt(2.0))
t('math.fsum([0.1]*10)', lambda: math.fsum([0.1]*10))
t('math.fsum([1e308,1e308])', lambda: math.fsum([1e308,1e308]))
t('math.fsum([math.inf,-math.inf])', lambda: math.fsum([math.inf,-math.inf]))
t('math.fsum([1e308,1e308,-1e308])', lambda: math.fsum([1e308,1e308,-1e308]))
t('math.fsum([math.inf, math.nan])', lambda: math.fsum([math.inf, math.nan]))
t('math.prod([])', lambda: math.prod([]))
t('math.prod([2,3.0])', lambda: math.prod([2,3.0]))
t("math.prod([1,2],start='a')", lambda: math.prod([1,2],start='a'))
t("math.prod(['a',2])", lambda: math.prod(['a',2]))
t('math.dist([1,2],[4,6])', lambda: math.dist([1,2],[4,6]))
t('math.dist([1],[1,2])', lambda: math.dist([1],[1,2]))
t('math.hypot()', lambda: math.hypot())
t('math.hypot(3,4)', lambda: math.hypot(3,4))
t('math.hypot(1e308,1e308)', lambda: math.hypot(1e308,1e308))
t('math.hypot(math.nan, math.inf)', lambda: math.hypot(math.nan, math.inf))
t('math.sumprod([1,2],[3,4])', lambda: math.sumprod([1,2],[3,4]))
t('math.sumprod([1],[3,4])', lambda: math.sumprod([1],[3,4]))
t('math.sumprod([1.5,2],[3,4])', lambda: math.sumprod([1.5,2],[3,4]))
t('math.nextafter(1.0,2.0)', lambda: math.nextafter(1.0,2.0))
t('math.nextafter(1.0,2.0,steps=3)', lambda: math.nextafter(1.0,2.0,steps=3))
t('math.nextafter(1.0,2.0,steps=-3)', lambda: math.nextafter(1.0,2.0,steps=-3))
t('math.nextafter(1.0,math.inf,steps=10**30)', lambda: math.nextafter(1.0,math.inf,steps=10**30))
t('math.nextafter(1.0,-math.inf,steps=2**62)', lambda: math.nextafter(1.0,-math.inf,steps=2**62))
t('math.ulp(1.0)', lambda: math.ulp(1.0))
t('math.ulp(math.inf)', lambda: math.ulp(math.inf))
t('math.ulp(0)', lambda: math.ulp(0))
t('math.frexp(math.inf)', lambda: math.frexp(math.inf))
t('math.frexp(8)', lambda: math.frexp(8))
t('math.modf(-math.inf)', lambda: math.modf(-math.inf))
t('math.modf(-1.5)', lambda: math.modf(-1.5))
t('math.floor(1e300)', lambda: math.floor(1e300))
t('math.floor(math.nan)', lambda: math.floor(math.nan))
t('math.floor(math.inf)', lambda: math.floor(math.inf))
t('math.ceil(-0.5)', lambda: math.ceil(-0.5))
t('math.trunc(-1.5)', lambda: math.trunc(-1.5))
t("math.trunc('a')", lambda: math.trunc('a'))
t("math.floor('a')", lambda: math.floor('a'))
t('math.ceil([])', lambda: math.ceil([]))
t('math.isclose(1,1+1e-10)', lambda: math.isclose(1,1+1e-10))
t('math.isclose(1,2,rel_tol=-1)', lambda: math.isclose(1,2,rel_tol=-1))
t('math.isclose(1,2,rel_tol=0.5,abs_tol=0.1)', lambda: math.isclose(1,2,rel_tol=0.5,abs_tol=0.1))
t('math.isclose(math.inf,math.inf)', lambda: math.isclose(math.inf,math.inf))
t('math.copysign(1,-0.0)', lambda: math.copysign(1,-0.0))
t('math.fabs(-5)', lambda: math.fabs(-5))
t('math.degrees(1)', lambda: math.degrees(1))
t('math.radians(180)', lambda: math.radians(180))
t('math.erf(0.5)', lambda: math.erf(0.5))
t('math.erfc(0.5)', lambda: math.erfc(0.5))
t('math.atan2(0.0,-0.0)', lambda: math.atan2(0.0,-0.0))
t("math.isnan('a')", lambda: math.isnan('a'))
t('math.isfinite(10**400)', lambda: math.isfinite(10**400))
t('math.sqrt(10**400)', lambda: math.sqrt(10**400))
t('math.floor(5)', lambda: math.floor(5))
t('math.sqrt()', lambda: math.sqrt())
t('math.sqrt(1,2)', lambda: math.sqrt(1,2))
t('math.log()', lambda: math.log())
t('math.log(1,2,3)', lambda: math.log(1,2,3))
t("math.gcd('a')", lambda: math.gcd('a'))
t('math.fsum(5)', lambda: math.fsum(5))
t("math.fsum(['a'])", lambda: math.fsum(['a']))
t('math.dist(5,6)', lambda: math.dist(5,6))
t('math.cos(10**400)', lambda: math.cos(10**400))
t("math.pow(2,'a')", lambda: math.pow(2,'a'))
t("math.log('a')", lambda: math.log('a'))
t('math.log2(-5)', lambda: math.log2(-5))
t('math.log(True)', lambda: math.log(True))
t('math.log10(1000)', lambda: math.log10(1000))
t('math.log2(8)', lambda: math.log2(8))
t('math.lgamma(-math.inf)', lambda: math.lgamma(-math.inf))
t('math.remainder(5,3)', lambda: math.remainder(5,3))
t('math.remainder(7,2)', lambda: math.remainder(7,2))
t('math.atan2(1)', lambda: math.atan2(1))
t('math.comb(5)', lambda: math.comb(5))
t('math.comb(5.0,2)', lambda: math.comb(5.0,2))
t('math.comb(50,25)', lambda: math.comb(50,25))
t('math.comb(100,50)', lambda: math.comb(100,50))
t('math.factorial(20)', lambda: math.factorial(20))
t('math.factorial(25)', lambda: math.factorial(25))
t('math.perm(10,3)', lambda: math.perm(10,3))
t('math.perm(3,-1)', lambda: math.perm(3,-1))
t('math.comb(3, 2**70)', lambda: math.comb(3, 2**70))
t('math.perm(3, 2**70)', lambda: math.perm(3, 2**70))
t('math.perm(2**70, 2**70)', lambda: math.perm(2**70, 2**70))
t("math.factorial('a')", lambda: math.factorial('a'))
t("math.ldexp('a',1)", lambda: math.ldexp('a',1))
t("math.hypot('a')", lambda: math.hypot('a'))
t('math.nextafter(1,2,steps=1.5)', lambda: math.nextafter(1,2,steps=1.5))
t("math.isqrt('a')", lambda: math.isqrt('a'))
t('math.prod(5)', lambda: math.prod(5))
t('math.sumprod(5,[])', lambda: math.sumprod(5,[]))
t('math.exp(-1000)', lambda: math.exp(-1000))
t('math.expm1(1e-10)', lambda: math.expm1(1e-10))
t('math.pow(-math.inf,0.5)', lambda: math.pow(-math.inf,0.5))
t('math.pow(math.inf,-1)', lambda: math.pow(math.inf,-1))
t('math.pow(-8,1/3)', lambda: math.pow(-8,1/3))
t('math.log(math.inf)', lambda: math.log(math.inf))
t('math.log(-math.inf)', lambda: math.log(-math.inf))
t('math.log(math.nan)', lambda: math.log(math.nan))
t('math.ceil(1e20)', lambda: math.ceil(1e20))
#> math.sqrt(-1) ! ValueError math domain error
#> math.sqrt('a') ! TypeError must be real number, not str
#> math.log(0) ! ValueError math domain error
#> math.log(-1) ! ValueError math domain error
#> math.log(10**400) = 921.0340371976182
#> math.log(8,2) = 3.0
#> math.log(5,1) ! ZeroDivisionError float division by zero
#> math.log(0,5) ! ValueError math domain error
#> math.log2(10**400) = 1328.771237954945
#> math.log10(10**400) = 400.0
#> math.log2(0) ! ValueError math domain error
#> math.log1p(-1) ! ValueError math domain error
#> math.exp(1000) ! OverflowError math range error
#> math.expm1(1000) ! OverflowError math range error
#> math.exp2(2000) ! OverflowError math range error
#> math.pow(0,-1) ! ValueError math domain error
#> math.pow(-1,0.5) ! ValueError math domain error
#> math.pow(10,400) ! OverflowError math range error
#> math.sin(math.inf) ! ValueError math domain error
#> math.tan(math.inf) ! ValueError math domain error
#> math.acos(2) ! ValueError math domain error
#> math.acosh(0.5) ! ValueError math domain error
#> math.atanh(1) ! ValueError math domain error
#> math.atanh(2) ! ValueError math domain error
#> math.sinh(1000) ! OverflowError math range error
#> math.cosh(1000) ! OverflowError math range error
#> math.tanh(1000) = 1.0
#> math.gamma(0) ! ValueError math domain error
#> math.gamma(-1) ! ValueError math domain error
#> math.gamma(172) ! OverflowError math range error
#> math.gamma(171) = 7.257415615307998e+306
#> math.gamma(0.5) = 1.7724538509055159
#> math.gamma(-math.inf) ! ValueError math domain error
#> math.lgamma(0) ! ValueError math domain error
#> math.lgamma(-1) ! ValueError math domain error
#> math.lgamma(3.5) = 1.2009736023470738
#> math.lgamma(1e308) ! OverflowError math range error
#> math.fmod(1,0) ! ValueError math domain error
#> math.fmod(math.inf,1) ! ValueError math domain error
#> math.fmod(1,math.inf) = 1.0
#> math.remainder(1,0) ! ValueError math domain error
#> math.remainder(math.inf,1) ! ValueError math domain error
#> math.ldexp(1.0, 5000) ! OverflowError math range error
#> math.ldexp(1.0, -5000) = 0.0
#> math.ldexp(1.0, 10**30) ! OverflowError math range error
#> math.ldexp(0.0, 10**30) = 0.0
#> math.ldexp(1.0, 1.5) ! TypeError Expected an int as second argument to ldexp.
#> math.factorial(-1) ! ValueError factorial() not defined for negative values
#> math.factorial(1.5) ! TypeError 'float' object cannot be interpreted as an integer
#> math.factorial(2.0) ! TypeError 'float' object cannot be interpreted as an integer
#> math.factorial(10**30) ! OverflowError factorial() argument should not exceed 9223372036854775807
#> math.comb(5,-1) ! ValueError k must be a non-negative integer
#> math.comb(-5,1) ! ValueError n must be a non-negative integer
#> math.comb(5,6) = 0
#> math.comb(10**30,2) = 499999999999999999999999999999500000000000000000000000000000
#> math.comb(10**30,10**29) ! OverflowError min(n - k, k) must not exceed 9223372036854775807
#> math.perm(5) = 120
#> math.perm(5,None) = 120
#> math.perm(5,7) = 0
#> math.perm(-1) ! ValueError factorial() not defined for negative values
#> math.perm(10**30,2) = 999999999999999999999999999999000000000000000000000000000000
#> math.gcd() = 0
#> math.gcd(12,18,-27) = 3
#> math.gcd(1.5) ! TypeError 'float' object cannot be interpreted as an integer
#> math.lcm() = 1
#> math.lcm(4,6,0) = 0
#> math.lcm(4,-6) = 12
#> math.isqrt(-1) ! ValueError isqrt() argument must be nonnegative
#> math.isqrt(10**50) = 10000000000000000000000000
#> math.isqrt(2.0) ! TypeError 'float' object cannot be interpreted as an integer
#> math.fsum([0.1]*10) = 1.0
#> math.fsum([1e308,1e308]) ! OverflowError intermediate overflow in fsum
#> math.fsum([math.inf,-math.inf]) ! ValueError -inf + inf in fsum
#> math.fsum([1e308,1e308,-1e308]) ! OverflowError intermediate overflow in fsum
#> math.fsum([math.inf, math.nan]) = nan
#> math.prod([]) = 1
#> math.prod([2,3.0]) = 6.0
#> math.prod([1,2],start='a') = 'aa'
#> math.prod(['a',2]) = 'aa'
#> math.dist([1,2],[4,6]) = 5.0
#> math.dist([1],[1,2]) ! ValueError both points must have the same number of dimensions
#> math.hypot() = 0.0
#> math.hypot(3,4) = 5.0
#> math.hypot(1e308,1e308) = 1.4142135623730951e+308
#> math.hypot(math.nan, math.inf) = inf
#> math.sumprod([1,2],[3,4]) = 11
#> math.sumprod([1],[3,4]) ! ValueError Inputs are not the same length
#> math.sumprod([1.5,2],[3,4]) = 12.5
#> math.nextafter(1.0,2.0) = 1.0000000000000002
#> math.nextafter(1.0,2.0,steps=3) = 1.0000000000000007
#> math.nextafter(1.0,2.0,steps=-3) ! ValueError steps must be a non-negative integer
#> math.nextafter(1.0,math.inf,steps=10**30) = inf
#> math.nextafter(1.0,-math.inf,steps=2**62) = -2.2250738585072014e-308
#> math.ulp(1.0) = 2.220446049250313e-16
#> math.ulp(math.inf) = inf
#> math.ulp(0) = 5e-324
#> math.frexp(math.inf) = (inf, 0)
#> math.frexp(8) = (0.5, 4)
#> math.modf(-math.inf) = (-0.0, -inf)
#> math.modf(-1.5) = (-0.5, -1.0)
#> math.floor(1e300) = 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160
#> math.floor(math.nan) ! ValueError cannot convert float NaN to integer
#> math.floor(math.inf) ! OverflowError cannot convert float infinity to integer
#> math.ceil(-0.5) = 0
#> math.trunc(-1.5) = -1
#> math.trunc('a') ! TypeError type str doesn't define __trunc__ method
#> math.floor('a') ! TypeError must be real number, not str
#> math.ceil([]) ! TypeError must be real number, not list
#> math.isclose(1,1+1e-10) = True
#> math.isclose(1,2,rel_tol=-1) ! ValueError tolerances must be non-negative
#> math.isclose(1,2,rel_tol=0.5,abs_tol=0.1) = True
#> math.isclose(math.inf,math.inf) = True
#> math.copysign(1,-0.0) = -1.0
#> math.fabs(-5) = 5.0
#> math.degrees(1) = 57.29577951308232
#> math.radians(180) = 3.141592653589793
#> math.erf(0.5) = 0.5204998778130465
#> math.erfc(0.5) = 0.4795001221869535
#> math.atan2(0.0,-0.0) = 3.141592653589793
#> math.isnan('a') ! TypeError must be real number, not str
#> math.isfinite(10**400) ! OverflowError int too large to convert to float
#> math.sqrt(10**400) ! OverflowError int too large to convert to float
#> math.floor(5) = 5
#> math.sqrt() ! TypeError math.sqrt() takes exactly one argument (0 given)
#> math.sqrt(1,2) ! TypeError math.sqrt() takes exactly one argument (2 given)
#> math.log() ! TypeError log expected at least 1 argument, got 0
#> math.log(1,2,3) ! TypeError log expected at most 2 arguments, got 3
#> math.gcd('a') ! TypeError 'str' object cannot be interpreted as an integer
#> math.fsum(5) ! TypeError 'int' object is not iterable
#> math.fsum(['a']) ! TypeError must be real number, not str
#> math.dist(5,6) ! TypeError 'int' object is not iterable
#> math.cos(10**400) ! OverflowError int too large to convert to float
#> math.pow(2,'a') ! TypeError must be real number, not str
#> math.log('a') ! TypeError must be real number, not str
#> math.log2(-5) ! ValueError math domain error
#> math.log(True) = 0.0
#> math.log10(1000) = 3.0
#> math.log2(8) = 3.0
#> math.lgamma(-math.inf) = inf
#> math.remainder(5,3) = -1.0
#> math.remainder(7,2) = -1.0
#> math.atan2(1) ! TypeError atan2 expected 2 arguments, got 1
#> math.comb(5) ! TypeError comb expected 2 arguments, got 1
#> math.comb(5.0,2) ! TypeError 'float' object cannot be interpreted as an integer
#> math.comb(50,25) = 126410606437752
#> math.comb(100,50) = 100891344545564193334812497256
#> math.factorial(20) = 2432902008176640000
#> math.factorial(25) = 15511210043330985984000000
#> math.perm(10,3) = 720
#> math.perm(3,-1) ! ValueError k must be a non-negative integer
#> math.comb(3, 2**70) = 0
#> math.perm(3, 2**70) = 0
#> math.perm(2**70, 2**70) ! OverflowError k must not exceed 9223372036854775807
#> math.factorial('a') ! TypeError 'str' object cannot be interpreted as an integer
#> math.ldexp('a',1) ! TypeError must be real number, not str
#> math.hypot('a') ! TypeError must be real number, not str
#> math.nextafter(1,2,steps=1.5) ! TypeError 'float' object cannot be interpreted as an integer
#> math.isqrt('a') ! TypeError 'str' object cannot be interpreted as an integer
#> math.prod(5) ! TypeError 'int' object is not iterable
#> math.sumprod(5,[]) ! TypeError 'int' object is not iterable
#> math.exp(-1000) = 0.0
#> math.expm1(1e-10) = 1.00000000005e-10
#> math.pow(-math.inf,0.5) = inf
#> math.pow(math.inf,-1) = 0.0
#> math.pow(-8,1/3) ! ValueError math domain error
#> math.log(math.inf) = inf
#> math.log(-math.inf) ! ValueError math domain error
#> math.log(math.nan) = nan
#> math.ceil(1e20) = 100000000000000000000
