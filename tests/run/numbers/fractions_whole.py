# Fractions: reading, arithmetic with every number, formatting, comparing.
from fractions import Fraction as F
import numbers, math
print(F(3,4), repr(F('-3/4')), F('1.25'), F('1e-3'), F(' -7/22 '), F(0.1), F('1_000.5e1_0'), F(), F(True))
for bad in ('','1/','1//2','a','1.2.3','1 2','+','.','1e','--1','1/0x1','1_','_1','1__0', '3/ 4', '3 /4','1/-2', '1.5/2', '\u0661\u0662', 'e5','1.e5','.5e5', '5.'):
    try: print(repr(bad), F(bad))
    except Exception as e: print(repr(bad), type(e).__name__, e)
for a in ((1,0),(1.5,2),('1',2),(None,),([],),(1j,)):
    try: print(F(*a))
    except Exception as e: print(a, type(e).__name__, e)
xs=[F(1,3),F(-7,2),F(0),F(5),2,-3,0.5,True]
import operator as o
for a in xs[:4]:
    for b in xs:
        for op in (o.add,o.sub,o.mul,o.truediv,o.floordiv,o.mod,divmod,o.eq,o.lt,o.le,o.gt,o.ge,o.pow):
            for x,y in ((a,b),(b,a)):
                try: print(op.__name__, x,y, repr(op(x,y)))
                except Exception as e: print(op.__name__, x,y,type(e).__name__, e)
print(hash(F(1,3)), hash(F(5)), hash(F(-1,2)), hash(F(1,2**61-1)), hash(F(5))==hash(5), {F(1,2):1}[0.5])
print(round(F(7,2)), round(F(5,2)), round(F(355,113),3), round(F(12345),-2), math.floor(F(-7,2)), math.ceil(F(-7,2)), math.trunc(F(-7,2)), int(F(7,2)), float(F(1,3)), complex(F(1,2)), abs(F(-1,2)), -F(1,2), +F(1,2), bool(F(0)))
print(F(math.pi).limit_denominator(1000), F('3.1415926535897932').limit_denominator(10), F.from_float(0.5), F(1,2).as_integer_ratio(), F(4,2).is_integer(), F(1,2).numerator, F(1,2).real, F(1,2).imag, F(1,2).conjugate())
for s in ('','.2f','10.3f','+.3e','#.3g','g','.0f','%','.1%','010.2f','_.2f',',.1f','*^20.3f','<12.2f','=+12.2f',' .2f','z.0f','.3G','E','>8.1f','08.2f','012,.2f','x','d','.f','00.2f'):
    for x in (F(22,7),F(-1,3),F(0),F(123456789,10),F(1,1000000)):
        try: print(s, repr(format(x,s)))
        except Exception as e: print(s, type(e).__name__, e)
print(isinstance(F(1),numbers.Rational), isinstance(5,numbers.Integral), isinstance(1.5,numbers.Real), isinstance(1j,numbers.Complex), isinstance('a',numbers.Number), issubclass(bool,numbers.Integral), isinstance(True, numbers.Rational), numbers.Number.__hash__)
print(1+F(1,2), 1.5+F(1,2), 1j+F(1,2), sum([F(1,3)]*3), max(F(1,2),F(2,3)), sorted([F(1,2),F(1,3),0.4]))
class G(F): pass
print(repr(G(1,2)), repr(G(1,2)+1), type(G.from_float(.5)).__name__)
import copy; print(copy.copy(F(1,2)), copy.deepcopy(G(1,2)), F(1,2).__reduce__()[1])
try: numbers.Complex()
except TypeError as e: print(e)
print(F(10**30,3)**5 , F(-1,8)**F(1,3), F(2)**-3, F(0)**0, 2**F(1,2), 2**F(3), F(1,2)**2.0)
print(pow(F(1,2),3), float('inf')>F(1,2), float('nan')==F(1,2), F(1,2)=='a', F(1,2)!=None)
try: F(1,2)<'a'
except TypeError as e: print(e)
try: F(0)**-1
except ZeroDivisionError as e: print(e)

#> 3/4 Fraction(-3, 4) 5/4 1/1000 -7/22 3602879701896397/36028797018963968 10005000000000 0 1
#> '' ValueError Invalid literal for Fraction: ''
#> '1/' ValueError Invalid literal for Fraction: '1/'
#> '1//2' ValueError Invalid literal for Fraction: '1//2'
#> 'a' ValueError Invalid literal for Fraction: 'a'
#> '1.2.3' ValueError Invalid literal for Fraction: '1.2.3'
#> '1 2' ValueError Invalid literal for Fraction: '1 2'
#> '+' ValueError Invalid literal for Fraction: '+'
#> '.' ValueError Invalid literal for Fraction: '.'
#> '1e' ValueError Invalid literal for Fraction: '1e'
#> '--1' ValueError Invalid literal for Fraction: '--1'
#> '1/0x1' ValueError Invalid literal for Fraction: '1/0x1'
#> '1_' ValueError Invalid literal for Fraction: '1_'
#> '_1' ValueError Invalid literal for Fraction: '_1'
#> '1__0' ValueError Invalid literal for Fraction: '1__0'
#> '3/ 4' 3/4
#> '3 /4' 3/4
#> '1/-2' ValueError Invalid literal for Fraction: '1/-2'
#> '1.5/2' ValueError Invalid literal for Fraction: '1.5/2'
#> '١٢' 12
#> 'e5' ValueError Invalid literal for Fraction: 'e5'
#> '1.e5' 100000
#> '.5e5' 50000
#> '5.' 5
#> (1, 0) ZeroDivisionError Fraction(1, 0)
#> (1.5, 2) TypeError both arguments should be Rational instances
#> ('1', 2) TypeError both arguments should be Rational instances
#> (None,) TypeError argument should be a string or a Rational instance
#> ([],) TypeError argument should be a string or a Rational instance
#> (1j,) TypeError argument should be a string or a Rational instance
#> add 1/3 1/3 Fraction(2, 3)
#> add 1/3 1/3 Fraction(2, 3)
#> sub 1/3 1/3 Fraction(0, 1)
#> sub 1/3 1/3 Fraction(0, 1)
#> mul 1/3 1/3 Fraction(1, 9)
#> mul 1/3 1/3 Fraction(1, 9)
#> truediv 1/3 1/3 Fraction(1, 1)
#> truediv 1/3 1/3 Fraction(1, 1)
#> floordiv 1/3 1/3 1
#> floordiv 1/3 1/3 1
#> mod 1/3 1/3 Fraction(0, 1)
#> mod 1/3 1/3 Fraction(0, 1)
#> divmod 1/3 1/3 (1, Fraction(0, 1))
#> divmod 1/3 1/3 (1, Fraction(0, 1))
#> eq 1/3 1/3 True
#> eq 1/3 1/3 True
#> lt 1/3 1/3 False
#> lt 1/3 1/3 False
#> le 1/3 1/3 True
#> le 1/3 1/3 True
#> gt 1/3 1/3 False
#> gt 1/3 1/3 False
#> ge 1/3 1/3 True
#> ge 1/3 1/3 True
#> pow 1/3 1/3 0.6933612743506347
#> pow 1/3 1/3 0.6933612743506347
#> add 1/3 -7/2 Fraction(-19, 6)
#> add -7/2 1/3 Fraction(-19, 6)
#> sub 1/3 -7/2 Fraction(23, 6)
#> sub -7/2 1/3 Fraction(-23, 6)
#> mul 1/3 -7/2 Fraction(-7, 6)
#> mul -7/2 1/3 Fraction(-7, 6)
#> truediv 1/3 -7/2 Fraction(-2, 21)
#> truediv -7/2 1/3 Fraction(-21, 2)
#> floordiv 1/3 -7/2 -1
#> floordiv -7/2 1/3 -11
#> mod 1/3 -7/2 Fraction(-19, 6)
#> mod -7/2 1/3 Fraction(1, 6)
#> divmod 1/3 -7/2 (-1, Fraction(-19, 6))
#> divmod -7/2 1/3 (-11, Fraction(1, 6))
#> eq 1/3 -7/2 False
#> eq -7/2 1/3 False
#> lt 1/3 -7/2 False
#> lt -7/2 1/3 True
#> le 1/3 -7/2 False
#> le -7/2 1/3 True
#> gt 1/3 -7/2 True
#> gt -7/2 1/3 False
#> ge 1/3 -7/2 True
#> ge -7/2 1/3 False
#> pow 1/3 -7/2 46.765371804359695
#> pow -7/2 1/3 (0.7591472429689158+1.3148815952479969j)
#> add 1/3 0 Fraction(1, 3)
#> add 0 1/3 Fraction(1, 3)
#> sub 1/3 0 Fraction(1, 3)
#> sub 0 1/3 Fraction(-1, 3)
#> mul 1/3 0 Fraction(0, 1)
#> mul 0 1/3 Fraction(0, 1)
#> truediv 1/3 0 ZeroDivisionError Fraction(1, 0)
#> truediv 0 1/3 Fraction(0, 1)
#> floordiv 1/3 0 ZeroDivisionError integer division or modulo by zero
#> floordiv 0 1/3 0
#> mod 1/3 0 ZeroDivisionError integer modulo by zero
#> mod 0 1/3 Fraction(0, 1)
#> divmod 1/3 0 ZeroDivisionError integer division or modulo by zero
#> divmod 0 1/3 (0, Fraction(0, 1))
#> eq 1/3 0 False
#> eq 0 1/3 False
#> lt 1/3 0 False
#> lt 0 1/3 True
#> le 1/3 0 False
#> le 0 1/3 True
#> gt 1/3 0 True
#> gt 0 1/3 False
#> ge 1/3 0 True
#> ge 0 1/3 False
#> pow 1/3 0 Fraction(1, 1)
#> pow 0 1/3 0.0
#> add 1/3 5 Fraction(16, 3)
#> add 5 1/3 Fraction(16, 3)
#> sub 1/3 5 Fraction(-14, 3)
#> sub 5 1/3 Fraction(14, 3)
#> mul 1/3 5 Fraction(5, 3)
#> mul 5 1/3 Fraction(5, 3)
#> truediv 1/3 5 Fraction(1, 15)
#> truediv 5 1/3 Fraction(15, 1)
#> floordiv 1/3 5 0
#> floordiv 5 1/3 15
#> mod 1/3 5 Fraction(1, 3)
#> mod 5 1/3 Fraction(0, 1)
#> divmod 1/3 5 (0, Fraction(1, 3))
#> divmod 5 1/3 (15, Fraction(0, 1))
#> eq 1/3 5 False
#> eq 5 1/3 False
#> lt 1/3 5 True
#> lt 5 1/3 False
#> le 1/3 5 True
#> le 5 1/3 False
#> gt 1/3 5 False
#> gt 5 1/3 True
#> ge 1/3 5 False
#> ge 5 1/3 True
#> pow 1/3 5 Fraction(1, 243)
#> pow 5 1/3 1.7099759466766968
#> add 1/3 2 Fraction(7, 3)
#> add 2 1/3 Fraction(7, 3)
#> sub 1/3 2 Fraction(-5, 3)
#> sub 2 1/3 Fraction(5, 3)
#> mul 1/3 2 Fraction(2, 3)
#> mul 2 1/3 Fraction(2, 3)
#> truediv 1/3 2 Fraction(1, 6)
#> truediv 2 1/3 Fraction(6, 1)
#> floordiv 1/3 2 0
#> floordiv 2 1/3 6
#> mod 1/3 2 Fraction(1, 3)
#> mod 2 1/3 Fraction(0, 1)
#> divmod 1/3 2 (0, Fraction(1, 3))
#> divmod 2 1/3 (6, Fraction(0, 1))
#> eq 1/3 2 False
#> eq 2 1/3 False
#> lt 1/3 2 True
#> lt 2 1/3 False
#> le 1/3 2 True
#> le 2 1/3 False
#> gt 1/3 2 False
#> gt 2 1/3 True
#> ge 1/3 2 False
#> ge 2 1/3 True
#> pow 1/3 2 Fraction(1, 9)
#> pow 2 1/3 1.2599210498948732
#> add 1/3 -3 Fraction(-8, 3)
#> add -3 1/3 Fraction(-8, 3)
#> sub 1/3 -3 Fraction(10, 3)
#> sub -3 1/3 Fraction(-10, 3)
#> mul 1/3 -3 Fraction(-1, 1)
#> mul -3 1/3 Fraction(-1, 1)
#> truediv 1/3 -3 Fraction(-1, 9)
#> truediv -3 1/3 Fraction(-9, 1)
#> floordiv 1/3 -3 -1
#> floordiv -3 1/3 -9
#> mod 1/3 -3 Fraction(-8, 3)
#> mod -3 1/3 Fraction(0, 1)
#> divmod 1/3 -3 (-1, Fraction(-8, 3))
#> divmod -3 1/3 (-9, Fraction(0, 1))
#> eq 1/3 -3 False
#> eq -3 1/3 False
#> lt 1/3 -3 False
#> lt -3 1/3 True
#> le 1/3 -3 False
#> le -3 1/3 True
#> gt 1/3 -3 True
#> gt -3 1/3 False
#> ge 1/3 -3 True
#> ge -3 1/3 False
#> pow 1/3 -3 Fraction(27, 1)
#> pow -3 1/3 (0.7211247851537043+1.2490247664834064j)
#> add 1/3 0.5 0.8333333333333333
#> add 0.5 1/3 0.8333333333333333
#> sub 1/3 0.5 -0.16666666666666669
#> sub 0.5 1/3 0.16666666666666669
#> mul 1/3 0.5 0.16666666666666666
#> mul 0.5 1/3 0.16666666666666666
#> truediv 1/3 0.5 0.6666666666666666
#> truediv 0.5 1/3 1.5
#> floordiv 1/3 0.5 0.0
#> floordiv 0.5 1/3 1.0
#> mod 1/3 0.5 0.3333333333333333
#> mod 0.5 1/3 0.16666666666666669
#> divmod 1/3 0.5 (0.0, 0.3333333333333333)
#> divmod 0.5 1/3 (1.0, 0.16666666666666669)
#> eq 1/3 0.5 False
#> eq 0.5 1/3 False
#> lt 1/3 0.5 True
#> lt 0.5 1/3 False
#> le 1/3 0.5 True
#> le 0.5 1/3 False
#> gt 1/3 0.5 False
#> gt 0.5 1/3 True
#> ge 1/3 0.5 False
#> ge 0.5 1/3 True
#> pow 1/3 0.5 0.5773502691896257
#> pow 0.5 1/3 0.7937005259840998
#> add 1/3 True Fraction(4, 3)
#> add True 1/3 Fraction(4, 3)
#> sub 1/3 True Fraction(-2, 3)
#> sub True 1/3 Fraction(2, 3)
#> mul 1/3 True Fraction(1, 3)
#> mul True 1/3 Fraction(1, 3)
#> truediv 1/3 True Fraction(1, 3)
#> truediv True 1/3 Fraction(3, 1)
#> floordiv 1/3 True 0
#> floordiv True 1/3 3
#> mod 1/3 True Fraction(1, 3)
#> mod True 1/3 Fraction(0, 1)
#> divmod 1/3 True (0, Fraction(1, 3))
#> divmod True 1/3 (3, Fraction(0, 1))
#> eq 1/3 True False
#> eq True 1/3 False
#> lt 1/3 True True
#> lt True 1/3 False
#> le 1/3 True True
#> le True 1/3 False
#> gt 1/3 True False
#> gt True 1/3 True
#> ge 1/3 True False
#> ge True 1/3 True
#> pow 1/3 True Fraction(1, 3)
#> pow True 1/3 1.0
#> add -7/2 1/3 Fraction(-19, 6)
#> add 1/3 -7/2 Fraction(-19, 6)
#> sub -7/2 1/3 Fraction(-23, 6)
#> sub 1/3 -7/2 Fraction(23, 6)
#> mul -7/2 1/3 Fraction(-7, 6)
#> mul 1/3 -7/2 Fraction(-7, 6)
#> truediv -7/2 1/3 Fraction(-21, 2)
#> truediv 1/3 -7/2 Fraction(-2, 21)
#> floordiv -7/2 1/3 -11
#> floordiv 1/3 -7/2 -1
#> mod -7/2 1/3 Fraction(1, 6)
#> mod 1/3 -7/2 Fraction(-19, 6)
#> divmod -7/2 1/3 (-11, Fraction(1, 6))
#> divmod 1/3 -7/2 (-1, Fraction(-19, 6))
#> eq -7/2 1/3 False
#> eq 1/3 -7/2 False
#> lt -7/2 1/3 True
#> lt 1/3 -7/2 False
#> le -7/2 1/3 True
#> le 1/3 -7/2 False
#> gt -7/2 1/3 False
#> gt 1/3 -7/2 True
#> ge -7/2 1/3 False
#> ge 1/3 -7/2 True
#> pow -7/2 1/3 (0.7591472429689158+1.3148815952479969j)
#> pow 1/3 -7/2 46.765371804359695
#> add -7/2 -7/2 Fraction(-7, 1)
#> add -7/2 -7/2 Fraction(-7, 1)
#> sub -7/2 -7/2 Fraction(0, 1)
#> sub -7/2 -7/2 Fraction(0, 1)
#> mul -7/2 -7/2 Fraction(49, 4)
#> mul -7/2 -7/2 Fraction(49, 4)
#> truediv -7/2 -7/2 Fraction(1, 1)
#> truediv -7/2 -7/2 Fraction(1, 1)
#> floordiv -7/2 -7/2 1
#> floordiv -7/2 -7/2 1
#> mod -7/2 -7/2 Fraction(0, 1)
#> mod -7/2 -7/2 Fraction(0, 1)
#> divmod -7/2 -7/2 (1, Fraction(0, 1))
#> divmod -7/2 -7/2 (1, Fraction(0, 1))
#> eq -7/2 -7/2 True
#> eq -7/2 -7/2 True
#> lt -7/2 -7/2 False
#> lt -7/2 -7/2 False
#> le -7/2 -7/2 True
#> le -7/2 -7/2 True
#> gt -7/2 -7/2 False
#> gt -7/2 -7/2 False
#> ge -7/2 -7/2 True
#> ge -7/2 -7/2 True
#> pow -7/2 -7/2 (-5.343683664395053e-18+0.012466996707285103j)
#> pow -7/2 -7/2 (-5.343683664395053e-18+0.012466996707285103j)
#> add -7/2 0 Fraction(-7, 2)
#> add 0 -7/2 Fraction(-7, 2)
#> sub -7/2 0 Fraction(-7, 2)
#> sub 0 -7/2 Fraction(7, 2)
#> mul -7/2 0 Fraction(0, 1)
#> mul 0 -7/2 Fraction(0, 1)
#> truediv -7/2 0 ZeroDivisionError Fraction(1, 0)
#> truediv 0 -7/2 Fraction(0, 1)
#> floordiv -7/2 0 ZeroDivisionError integer division or modulo by zero
#> floordiv 0 -7/2 0
#> mod -7/2 0 ZeroDivisionError integer modulo by zero
#> mod 0 -7/2 Fraction(0, 1)
#> divmod -7/2 0 ZeroDivisionError integer division or modulo by zero
#> divmod 0 -7/2 (0, Fraction(0, 1))
#> eq -7/2 0 False
#> eq 0 -7/2 False
#> lt -7/2 0 True
#> lt 0 -7/2 False
#> le -7/2 0 True
#> le 0 -7/2 False
#> gt -7/2 0 False
#> gt 0 -7/2 True
#> ge -7/2 0 False
#> ge 0 -7/2 True
#> pow -7/2 0 Fraction(1, 1)
#> pow 0 -7/2 ZeroDivisionError 0.0 cannot be raised to a negative power
#> add -7/2 5 Fraction(3, 2)
#> add 5 -7/2 Fraction(3, 2)
#> sub -7/2 5 Fraction(-17, 2)
#> sub 5 -7/2 Fraction(17, 2)
#> mul -7/2 5 Fraction(-35, 2)
#> mul 5 -7/2 Fraction(-35, 2)
#> truediv -7/2 5 Fraction(-7, 10)
#> truediv 5 -7/2 Fraction(-10, 7)
#> floordiv -7/2 5 -1
#> floordiv 5 -7/2 -2
#> mod -7/2 5 Fraction(3, 2)
#> mod 5 -7/2 Fraction(-2, 1)
#> divmod -7/2 5 (-1, Fraction(3, 2))
#> divmod 5 -7/2 (-2, Fraction(-2, 1))
#> eq -7/2 5 False
#> eq 5 -7/2 False
#> lt -7/2 5 True
#> lt 5 -7/2 False
#> le -7/2 5 True
#> le 5 -7/2 False
#> gt -7/2 5 False
#> gt 5 -7/2 True
#> ge -7/2 5 False
#> ge 5 -7/2 True
#> pow -7/2 5 Fraction(-16807, 32)
#> pow 5 -7/2 0.0035777087639996636
#> add -7/2 2 Fraction(-3, 2)
#> add 2 -7/2 Fraction(-3, 2)
#> sub -7/2 2 Fraction(-11, 2)
#> sub 2 -7/2 Fraction(11, 2)
#> mul -7/2 2 Fraction(-7, 1)
#> mul 2 -7/2 Fraction(-7, 1)
#> truediv -7/2 2 Fraction(-7, 4)
#> truediv 2 -7/2 Fraction(-4, 7)
#> floordiv -7/2 2 -2
#> floordiv 2 -7/2 -1
#> mod -7/2 2 Fraction(1, 2)
#> mod 2 -7/2 Fraction(-3, 2)
#> divmod -7/2 2 (-2, Fraction(1, 2))
#> divmod 2 -7/2 (-1, Fraction(-3, 2))
#> eq -7/2 2 False
#> eq 2 -7/2 False
#> lt -7/2 2 True
#> lt 2 -7/2 False
#> le -7/2 2 True
#> le 2 -7/2 False
#> gt -7/2 2 False
#> gt 2 -7/2 True
#> ge -7/2 2 False
#> ge 2 -7/2 True
#> pow -7/2 2 Fraction(49, 4)
#> pow 2 -7/2 0.08838834764831845
#> add -7/2 -3 Fraction(-13, 2)
#> add -3 -7/2 Fraction(-13, 2)
#> sub -7/2 -3 Fraction(-1, 2)
#> sub -3 -7/2 Fraction(1, 2)
#> mul -7/2 -3 Fraction(21, 2)
#> mul -3 -7/2 Fraction(21, 2)
#> truediv -7/2 -3 Fraction(7, 6)
#> truediv -3 -7/2 Fraction(6, 7)
#> floordiv -7/2 -3 1
#> floordiv -3 -7/2 0
#> mod -7/2 -3 Fraction(-1, 2)
#> mod -3 -7/2 Fraction(-3, 1)
#> divmod -7/2 -3 (1, Fraction(-1, 2))
#> divmod -3 -7/2 (0, Fraction(-3, 1))
#> eq -7/2 -3 False
#> eq -3 -7/2 False
#> lt -7/2 -3 True
#> lt -3 -7/2 False
#> le -7/2 -3 True
#> le -3 -7/2 False
#> gt -7/2 -3 False
#> gt -3 -7/2 True
#> ge -7/2 -3 False
#> ge -3 -7/2 True
#> pow -7/2 -3 Fraction(-8, 343)
#> pow -3 -7/2 (-9.165465026017714e-18+0.021383343303319473j)
#> add -7/2 0.5 -3.0
#> add 0.5 -7/2 -3.0
#> sub -7/2 0.5 -4.0
#> sub 0.5 -7/2 4.0
#> mul -7/2 0.5 -1.75
#> mul 0.5 -7/2 -1.75
#> truediv -7/2 0.5 -7.0
#> truediv 0.5 -7/2 -0.14285714285714285
#> floordiv -7/2 0.5 -7.0
#> floordiv 0.5 -7/2 -1.0
#> mod -7/2 0.5 0.0
#> mod 0.5 -7/2 -3.0
#> divmod -7/2 0.5 (-7.0, 0.0)
#> divmod 0.5 -7/2 (-1.0, -3.0)
#> eq -7/2 0.5 False
#> eq 0.5 -7/2 False
#> lt -7/2 0.5 True
#> lt 0.5 -7/2 False
#> le -7/2 0.5 True
#> le 0.5 -7/2 False
#> gt -7/2 0.5 False
#> gt 0.5 -7/2 True
#> ge -7/2 0.5 False
#> ge 0.5 -7/2 True
#> pow -7/2 0.5 (1.1455521855546893e-16+1.8708286933869707j)
#> pow 0.5 -7/2 11.313708498984761
#> add -7/2 True Fraction(-5, 2)
#> add True -7/2 Fraction(-5, 2)
#> sub -7/2 True Fraction(-9, 2)
#> sub True -7/2 Fraction(9, 2)
#> mul -7/2 True Fraction(-7, 2)
#> mul True -7/2 Fraction(-7, 2)
#> truediv -7/2 True Fraction(-7, 2)
#> truediv True -7/2 Fraction(-2, 7)
#> floordiv -7/2 True -4
#> floordiv True -7/2 -1
#> mod -7/2 True Fraction(1, 2)
#> mod True -7/2 Fraction(-5, 2)
#> divmod -7/2 True (-4, Fraction(1, 2))
#> divmod True -7/2 (-1, Fraction(-5, 2))
#> eq -7/2 True False
#> eq True -7/2 False
#> lt -7/2 True True
#> lt True -7/2 False
#> le -7/2 True True
#> le True -7/2 False
#> gt -7/2 True False
#> gt True -7/2 True
#> ge -7/2 True False
#> ge True -7/2 True
#> pow -7/2 True Fraction(-7, 2)
#> pow True -7/2 1.0
#> add 0 1/3 Fraction(1, 3)
#> add 1/3 0 Fraction(1, 3)
#> sub 0 1/3 Fraction(-1, 3)
#> sub 1/3 0 Fraction(1, 3)
#> mul 0 1/3 Fraction(0, 1)
#> mul 1/3 0 Fraction(0, 1)
#> truediv 0 1/3 Fraction(0, 1)
#> truediv 1/3 0 ZeroDivisionError Fraction(1, 0)
#> floordiv 0 1/3 0
#> floordiv 1/3 0 ZeroDivisionError integer division or modulo by zero
#> mod 0 1/3 Fraction(0, 1)
#> mod 1/3 0 ZeroDivisionError integer modulo by zero
#> divmod 0 1/3 (0, Fraction(0, 1))
#> divmod 1/3 0 ZeroDivisionError integer division or modulo by zero
#> eq 0 1/3 False
#> eq 1/3 0 False
#> lt 0 1/3 True
#> lt 1/3 0 False
#> le 0 1/3 True
#> le 1/3 0 False
#> gt 0 1/3 False
#> gt 1/3 0 True
#> ge 0 1/3 False
#> ge 1/3 0 True
#> pow 0 1/3 0.0
#> pow 1/3 0 Fraction(1, 1)
#> add 0 -7/2 Fraction(-7, 2)
#> add -7/2 0 Fraction(-7, 2)
#> sub 0 -7/2 Fraction(7, 2)
#> sub -7/2 0 Fraction(-7, 2)
#> mul 0 -7/2 Fraction(0, 1)
#> mul -7/2 0 Fraction(0, 1)
#> truediv 0 -7/2 Fraction(0, 1)
#> truediv -7/2 0 ZeroDivisionError Fraction(1, 0)
#> floordiv 0 -7/2 0
#> floordiv -7/2 0 ZeroDivisionError integer division or modulo by zero
#> mod 0 -7/2 Fraction(0, 1)
#> mod -7/2 0 ZeroDivisionError integer modulo by zero
#> divmod 0 -7/2 (0, Fraction(0, 1))
#> divmod -7/2 0 ZeroDivisionError integer division or modulo by zero
#> eq 0 -7/2 False
#> eq -7/2 0 False
#> lt 0 -7/2 False
#> lt -7/2 0 True
#> le 0 -7/2 False
#> le -7/2 0 True
#> gt 0 -7/2 True
#> gt -7/2 0 False
#> ge 0 -7/2 True
#> ge -7/2 0 False
#> pow 0 -7/2 ZeroDivisionError 0.0 cannot be raised to a negative power
#> pow -7/2 0 Fraction(1, 1)
#> add 0 0 Fraction(0, 1)
#> add 0 0 Fraction(0, 1)
#> sub 0 0 Fraction(0, 1)
#> sub 0 0 Fraction(0, 1)
#> mul 0 0 Fraction(0, 1)
#> mul 0 0 Fraction(0, 1)
#> truediv 0 0 ZeroDivisionError Fraction(1, 0)
#> truediv 0 0 ZeroDivisionError Fraction(1, 0)
#> floordiv 0 0 ZeroDivisionError integer division or modulo by zero
#> floordiv 0 0 ZeroDivisionError integer division or modulo by zero
#> mod 0 0 ZeroDivisionError integer modulo by zero
#> mod 0 0 ZeroDivisionError integer modulo by zero
#> divmod 0 0 ZeroDivisionError integer division or modulo by zero
#> divmod 0 0 ZeroDivisionError integer division or modulo by zero
#> eq 0 0 True
#> eq 0 0 True
#> lt 0 0 False
#> lt 0 0 False
#> le 0 0 True
#> le 0 0 True
#> gt 0 0 False
#> gt 0 0 False
#> ge 0 0 True
#> ge 0 0 True
#> pow 0 0 Fraction(1, 1)
#> pow 0 0 Fraction(1, 1)
#> add 0 5 Fraction(5, 1)
#> add 5 0 Fraction(5, 1)
#> sub 0 5 Fraction(-5, 1)
#> sub 5 0 Fraction(5, 1)
#> mul 0 5 Fraction(0, 1)
#> mul 5 0 Fraction(0, 1)
#> truediv 0 5 Fraction(0, 1)
#> truediv 5 0 ZeroDivisionError Fraction(1, 0)
#> floordiv 0 5 0
#> floordiv 5 0 ZeroDivisionError integer division or modulo by zero
#> mod 0 5 Fraction(0, 1)
#> mod 5 0 ZeroDivisionError integer modulo by zero
#> divmod 0 5 (0, Fraction(0, 1))
#> divmod 5 0 ZeroDivisionError integer division or modulo by zero
#> eq 0 5 False
#> eq 5 0 False
#> lt 0 5 True
#> lt 5 0 False
#> le 0 5 True
#> le 5 0 False
#> gt 0 5 False
#> gt 5 0 True
#> ge 0 5 False
#> ge 5 0 True
#> pow 0 5 Fraction(0, 1)
#> pow 5 0 Fraction(1, 1)
#> add 0 2 Fraction(2, 1)
#> add 2 0 Fraction(2, 1)
#> sub 0 2 Fraction(-2, 1)
#> sub 2 0 Fraction(2, 1)
#> mul 0 2 Fraction(0, 1)
#> mul 2 0 Fraction(0, 1)
#> truediv 0 2 Fraction(0, 1)
#> truediv 2 0 ZeroDivisionError Fraction(1, 0)
#> floordiv 0 2 0
#> floordiv 2 0 ZeroDivisionError integer division or modulo by zero
#> mod 0 2 Fraction(0, 1)
#> mod 2 0 ZeroDivisionError integer modulo by zero
#> divmod 0 2 (0, Fraction(0, 1))
#> divmod 2 0 ZeroDivisionError integer division or modulo by zero
#> eq 0 2 False
#> eq 2 0 False
#> lt 0 2 True
#> lt 2 0 False
#> le 0 2 True
#> le 2 0 False
#> gt 0 2 False
#> gt 2 0 True
#> ge 0 2 False
#> ge 2 0 True
#> pow 0 2 Fraction(0, 1)
#> pow 2 0 1
#> add 0 -3 Fraction(-3, 1)
#> add -3 0 Fraction(-3, 1)
#> sub 0 -3 Fraction(3, 1)
#> sub -3 0 Fraction(-3, 1)
#> mul 0 -3 Fraction(0, 1)
#> mul -3 0 Fraction(0, 1)
#> truediv 0 -3 Fraction(0, 1)
#> truediv -3 0 ZeroDivisionError Fraction(1, 0)
#> floordiv 0 -3 0
#> floordiv -3 0 ZeroDivisionError integer division or modulo by zero
#> mod 0 -3 Fraction(0, 1)
#> mod -3 0 ZeroDivisionError integer modulo by zero
#> divmod 0 -3 (0, Fraction(0, 1))
#> divmod -3 0 ZeroDivisionError integer division or modulo by zero
#> eq 0 -3 False
#> eq -3 0 False
#> lt 0 -3 False
#> lt -3 0 True
#> le 0 -3 False
#> le -3 0 True
#> gt 0 -3 True
#> gt -3 0 False
#> ge 0 -3 True
#> ge -3 0 False
#> pow 0 -3 ZeroDivisionError Fraction(1, 0)
#> pow -3 0 1
#> add 0 0.5 0.5
#> add 0.5 0 0.5
#> sub 0 0.5 -0.5
#> sub 0.5 0 0.5
#> mul 0 0.5 0.0
#> mul 0.5 0 0.0
#> truediv 0 0.5 0.0
#> truediv 0.5 0 ZeroDivisionError float division by zero
#> floordiv 0 0.5 0.0
#> floordiv 0.5 0 ZeroDivisionError float floor division by zero
#> mod 0 0.5 0.0
#> mod 0.5 0 ZeroDivisionError float modulo
#> divmod 0 0.5 (0.0, 0.0)
#> divmod 0.5 0 ZeroDivisionError float divmod()
#> eq 0 0.5 False
#> eq 0.5 0 False
#> lt 0 0.5 True
#> lt 0.5 0 False
#> le 0 0.5 True
#> le 0.5 0 False
#> gt 0 0.5 False
#> gt 0.5 0 True
#> ge 0 0.5 False
#> ge 0.5 0 True
#> pow 0 0.5 0.0
#> pow 0.5 0 1.0
#> add 0 True Fraction(1, 1)
#> add True 0 Fraction(1, 1)
#> sub 0 True Fraction(-1, 1)
#> sub True 0 Fraction(1, 1)
#> mul 0 True Fraction(0, 1)
#> mul True 0 Fraction(0, 1)
#> truediv 0 True Fraction(0, 1)
#> truediv True 0 ZeroDivisionError Fraction(1, 0)
#> floordiv 0 True 0
#> floordiv True 0 ZeroDivisionError integer division or modulo by zero
#> mod 0 True Fraction(0, 1)
#> mod True 0 ZeroDivisionError integer modulo by zero
#> divmod 0 True (0, Fraction(0, 1))
#> divmod True 0 ZeroDivisionError integer division or modulo by zero
#> eq 0 True False
#> eq True 0 False
#> lt 0 True True
#> lt True 0 False
#> le 0 True True
#> le True 0 False
#> gt 0 True False
#> gt True 0 True
#> ge 0 True False
#> ge True 0 True
#> pow 0 True Fraction(0, 1)
#> pow True 0 1
#> add 5 1/3 Fraction(16, 3)
#> add 1/3 5 Fraction(16, 3)
#> sub 5 1/3 Fraction(14, 3)
#> sub 1/3 5 Fraction(-14, 3)
#> mul 5 1/3 Fraction(5, 3)
#> mul 1/3 5 Fraction(5, 3)
#> truediv 5 1/3 Fraction(15, 1)
#> truediv 1/3 5 Fraction(1, 15)
#> floordiv 5 1/3 15
#> floordiv 1/3 5 0
#> mod 5 1/3 Fraction(0, 1)
#> mod 1/3 5 Fraction(1, 3)
#> divmod 5 1/3 (15, Fraction(0, 1))
#> divmod 1/3 5 (0, Fraction(1, 3))
#> eq 5 1/3 False
#> eq 1/3 5 False
#> lt 5 1/3 False
#> lt 1/3 5 True
#> le 5 1/3 False
#> le 1/3 5 True
#> gt 5 1/3 True
#> gt 1/3 5 False
#> ge 5 1/3 True
#> ge 1/3 5 False
#> pow 5 1/3 1.7099759466766968
#> pow 1/3 5 Fraction(1, 243)
#> add 5 -7/2 Fraction(3, 2)
#> add -7/2 5 Fraction(3, 2)
#> sub 5 -7/2 Fraction(17, 2)
#> sub -7/2 5 Fraction(-17, 2)
#> mul 5 -7/2 Fraction(-35, 2)
#> mul -7/2 5 Fraction(-35, 2)
#> truediv 5 -7/2 Fraction(-10, 7)
#> truediv -7/2 5 Fraction(-7, 10)
#> floordiv 5 -7/2 -2
#> floordiv -7/2 5 -1
#> mod 5 -7/2 Fraction(-2, 1)
#> mod -7/2 5 Fraction(3, 2)
#> divmod 5 -7/2 (-2, Fraction(-2, 1))
#> divmod -7/2 5 (-1, Fraction(3, 2))
#> eq 5 -7/2 False
#> eq -7/2 5 False
#> lt 5 -7/2 False
#> lt -7/2 5 True
#> le 5 -7/2 False
#> le -7/2 5 True
#> gt 5 -7/2 True
#> gt -7/2 5 False
#> ge 5 -7/2 True
#> ge -7/2 5 False
#> pow 5 -7/2 0.0035777087639996636
#> pow -7/2 5 Fraction(-16807, 32)
#> add 5 0 Fraction(5, 1)
#> add 0 5 Fraction(5, 1)
#> sub 5 0 Fraction(5, 1)
#> sub 0 5 Fraction(-5, 1)
#> mul 5 0 Fraction(0, 1)
#> mul 0 5 Fraction(0, 1)
#> truediv 5 0 ZeroDivisionError Fraction(1, 0)
#> truediv 0 5 Fraction(0, 1)
#> floordiv 5 0 ZeroDivisionError integer division or modulo by zero
#> floordiv 0 5 0
#> mod 5 0 ZeroDivisionError integer modulo by zero
#> mod 0 5 Fraction(0, 1)
#> divmod 5 0 ZeroDivisionError integer division or modulo by zero
#> divmod 0 5 (0, Fraction(0, 1))
#> eq 5 0 False
#> eq 0 5 False
#> lt 5 0 False
#> lt 0 5 True
#> le 5 0 False
#> le 0 5 True
#> gt 5 0 True
#> gt 0 5 False
#> ge 5 0 True
#> ge 0 5 False
#> pow 5 0 Fraction(1, 1)
#> pow 0 5 Fraction(0, 1)
#> add 5 5 Fraction(10, 1)
#> add 5 5 Fraction(10, 1)
#> sub 5 5 Fraction(0, 1)
#> sub 5 5 Fraction(0, 1)
#> mul 5 5 Fraction(25, 1)
#> mul 5 5 Fraction(25, 1)
#> truediv 5 5 Fraction(1, 1)
#> truediv 5 5 Fraction(1, 1)
#> floordiv 5 5 1
#> floordiv 5 5 1
#> mod 5 5 Fraction(0, 1)
#> mod 5 5 Fraction(0, 1)
#> divmod 5 5 (1, Fraction(0, 1))
#> divmod 5 5 (1, Fraction(0, 1))
#> eq 5 5 True
#> eq 5 5 True
#> lt 5 5 False
#> lt 5 5 False
#> le 5 5 True
#> le 5 5 True
#> gt 5 5 False
#> gt 5 5 False
#> ge 5 5 True
#> ge 5 5 True
#> pow 5 5 Fraction(3125, 1)
#> pow 5 5 Fraction(3125, 1)
#> add 5 2 Fraction(7, 1)
#> add 2 5 Fraction(7, 1)
#> sub 5 2 Fraction(3, 1)
#> sub 2 5 Fraction(-3, 1)
#> mul 5 2 Fraction(10, 1)
#> mul 2 5 Fraction(10, 1)
#> truediv 5 2 Fraction(5, 2)
#> truediv 2 5 Fraction(2, 5)
#> floordiv 5 2 2
#> floordiv 2 5 0
#> mod 5 2 Fraction(1, 1)
#> mod 2 5 Fraction(2, 1)
#> divmod 5 2 (2, Fraction(1, 1))
#> divmod 2 5 (0, Fraction(2, 1))
#> eq 5 2 False
#> eq 2 5 False
#> lt 5 2 False
#> lt 2 5 True
#> le 5 2 False
#> le 2 5 True
#> gt 5 2 True
#> gt 2 5 False
#> ge 5 2 True
#> ge 2 5 False
#> pow 5 2 Fraction(25, 1)
#> pow 2 5 32
#> add 5 -3 Fraction(2, 1)
#> add -3 5 Fraction(2, 1)
#> sub 5 -3 Fraction(8, 1)
#> sub -3 5 Fraction(-8, 1)
#> mul 5 -3 Fraction(-15, 1)
#> mul -3 5 Fraction(-15, 1)
#> truediv 5 -3 Fraction(-5, 3)
#> truediv -3 5 Fraction(-3, 5)
#> floordiv 5 -3 -2
#> floordiv -3 5 -1
#> mod 5 -3 Fraction(-1, 1)
#> mod -3 5 Fraction(2, 1)
#> divmod 5 -3 (-2, Fraction(-1, 1))
#> divmod -3 5 (-1, Fraction(2, 1))
#> eq 5 -3 False
#> eq -3 5 False
#> lt 5 -3 False
#> lt -3 5 True
#> le 5 -3 False
#> le -3 5 True
#> gt 5 -3 True
#> gt -3 5 False
#> ge 5 -3 True
#> ge -3 5 False
#> pow 5 -3 Fraction(1, 125)
#> pow -3 5 -243
#> add 5 0.5 5.5
#> add 0.5 5 5.5
#> sub 5 0.5 4.5
#> sub 0.5 5 -4.5
#> mul 5 0.5 2.5
#> mul 0.5 5 2.5
#> truediv 5 0.5 10.0
#> truediv 0.5 5 0.1
#> floordiv 5 0.5 10.0
#> floordiv 0.5 5 0.0
#> mod 5 0.5 0.0
#> mod 0.5 5 0.5
#> divmod 5 0.5 (10.0, 0.0)
#> divmod 0.5 5 (0.0, 0.5)
#> eq 5 0.5 False
#> eq 0.5 5 False
#> lt 5 0.5 False
#> lt 0.5 5 True
#> le 5 0.5 False
#> le 0.5 5 True
#> gt 5 0.5 True
#> gt 0.5 5 False
#> ge 5 0.5 True
#> ge 0.5 5 False
#> pow 5 0.5 2.23606797749979
#> pow 0.5 5 0.03125
#> add 5 True Fraction(6, 1)
#> add True 5 Fraction(6, 1)
#> sub 5 True Fraction(4, 1)
#> sub True 5 Fraction(-4, 1)
#> mul 5 True Fraction(5, 1)
#> mul True 5 Fraction(5, 1)
#> truediv 5 True Fraction(5, 1)
#> truediv True 5 Fraction(1, 5)
#> floordiv 5 True 5
#> floordiv True 5 0
#> mod 5 True Fraction(0, 1)
#> mod True 5 Fraction(1, 1)
#> divmod 5 True (5, Fraction(0, 1))
#> divmod True 5 (0, Fraction(1, 1))
#> eq 5 True False
#> eq True 5 False
#> lt 5 True False
#> lt True 5 True
#> le 5 True False
#> le True 5 True
#> gt 5 True True
#> gt True 5 False
#> ge 5 True True
#> ge True 5 False
#> pow 5 True Fraction(5, 1)
#> pow True 5 1
#> 1537228672809129301 5 -1152921504606846976 314159 True 1
#> 4 2 1571/500 12300 -4 -3 -3 3 0.3333333333333333 (0.5+0j) 1/2 -1/2 1/2 False
#> 355/113 22/7 1/2 (1, 2) True 1 1/2 0 1/2
#>  '22/7'
#>  '-1/3'
#>  '0'
#>  '123456789/10'
#>  '1/1000000'
#> .2f '3.14'
#> .2f '-0.33'
#> .2f '0.00'
#> .2f '12345678.90'
#> .2f '0.00'
#> 10.3f '     3.143'
#> 10.3f '    -0.333'
#> 10.3f '     0.000'
#> 10.3f '12345678.900'
#> 10.3f '     0.000'
#> +.3e '+3.143e+00'
#> +.3e '-3.333e-01'
#> +.3e '+0.000e+00'
#> +.3e '+1.235e+07'
#> +.3e '+1.000e-06'
#> #.3g '3.14'
#> #.3g '-0.333'
#> #.3g '0.00'
#> #.3g '1.23e+07'
#> #.3g '1.00e-06'
#> g '3.14286'
#> g '-0.333333'
#> g '0'
#> g '1.23457e+07'
#> g '1e-06'
#> .0f '3'
#> .0f '-0'
#> .0f '0'
#> .0f '12345679'
#> .0f '0'
#> % '314.285714%'
#> % '-33.333333%'
#> % '0.000000%'
#> % '1234567890.000000%'
#> % '0.000100%'
#> .1% '314.3%'
#> .1% '-33.3%'
#> .1% '0.0%'
#> .1% '1234567890.0%'
#> .1% '0.0%'
#> 010.2f '0000003.14'
#> 010.2f '-000000.33'
#> 010.2f '0000000.00'
#> 010.2f '12345678.90'
#> 010.2f '0000000.00'
#> _.2f '3.14'
#> _.2f '-0.33'
#> _.2f '0.00'
#> _.2f '12_345_678.90'
#> _.2f '0.00'
#> ,.1f '3.1'
#> ,.1f '-0.3'
#> ,.1f '0.0'
#> ,.1f '12,345,678.9'
#> ,.1f '0.0'
#> *^20.3f '*******3.143********'
#> *^20.3f '*******-0.333*******'
#> *^20.3f '*******0.000********'
#> *^20.3f '****12345678.900****'
#> *^20.3f '*******0.000********'
#> <12.2f '3.14        '
#> <12.2f '-0.33       '
#> <12.2f '0.00        '
#> <12.2f '12345678.90 '
#> <12.2f '0.00        '
#> =+12.2f '+       3.14'
#> =+12.2f '-       0.33'
#> =+12.2f '+       0.00'
#> =+12.2f '+12345678.90'
#> =+12.2f '+       0.00'
#>  .2f ' 3.14'
#>  .2f '-0.33'
#>  .2f ' 0.00'
#>  .2f ' 12345678.90'
#>  .2f ' 0.00'
#> z.0f '3'
#> z.0f '0'
#> z.0f '0'
#> z.0f '12345679'
#> z.0f '0'
#> .3G '3.14'
#> .3G '-0.333'
#> .3G '0'
#> .3G '1.23E+07'
#> .3G '1E-06'
#> E '3.142857E+00'
#> E '-3.333333E-01'
#> E '0.000000E+00'
#> E '1.234568E+07'
#> E '1.000000E-06'
#> >8.1f '     3.1'
#> >8.1f '    -0.3'
#> >8.1f '     0.0'
#> >8.1f '12345678.9'
#> >8.1f '     0.0'
#> 08.2f '00003.14'
#> 08.2f '-0000.33'
#> 08.2f '00000.00'
#> 08.2f '12345678.90'
#> 08.2f '00000.00'
#> 012,.2f '0,000,003.14'
#> 012,.2f '-0,000,000.33'
#> 012,.2f '0,000,000.00'
#> 012,.2f '12,345,678.90'
#> 012,.2f '0,000,000.00'
#> x ValueError Invalid format specifier 'x' for object of type 'Fraction'
#> x ValueError Invalid format specifier 'x' for object of type 'Fraction'
#> x ValueError Invalid format specifier 'x' for object of type 'Fraction'
#> x ValueError Invalid format specifier 'x' for object of type 'Fraction'
#> x ValueError Invalid format specifier 'x' for object of type 'Fraction'
#> d ValueError Invalid format specifier 'd' for object of type 'Fraction'
#> d ValueError Invalid format specifier 'd' for object of type 'Fraction'
#> d ValueError Invalid format specifier 'd' for object of type 'Fraction'
#> d ValueError Invalid format specifier 'd' for object of type 'Fraction'
#> d ValueError Invalid format specifier 'd' for object of type 'Fraction'
#> .f ValueError Invalid format specifier '.f' for object of type 'Fraction'
#> .f ValueError Invalid format specifier '.f' for object of type 'Fraction'
#> .f ValueError Invalid format specifier '.f' for object of type 'Fraction'
#> .f ValueError Invalid format specifier '.f' for object of type 'Fraction'
#> .f ValueError Invalid format specifier '.f' for object of type 'Fraction'
#> 00.2f '3.14'
#> 00.2f '-0.33'
#> 00.2f '0.00'
#> 00.2f '12345678.90'
#> 00.2f '0.00'
#> True True True True False True True None
#> 3/2 2.0 (0.5+1j) 1 2/3 [Fraction(1, 3), 0.4, Fraction(1, 2)]
#> G(1, 2) Fraction(3, 2) G
#> 1/2 1/2 (1, 2)
#> Can't instantiate abstract class Complex without an implementation for abstract methods '__abs__', '__add__', '__complex__', '__eq__', '__mul__', '__neg__', '__pos__', '__pow__', '__radd__', '__rmul__', '__rpow__', '__rtruediv__', '__truediv__', 'conjugate', 'imag', 'real'
#> 1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000/243 (0.25000000000000006+0.4330127018922193j) 1/8 1 1.4142135623730951 8 0.25
#> 1/8 True False False True
#> '<' not supported between instances of 'Fraction' and 'str'
#> Fraction(1, 0)
