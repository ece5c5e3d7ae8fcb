def t(s, f):
    try: print(s, '=', repr(f()))
    except BaseException as e: print(s, '!', type(e).__name__, e)
t('complex()', lambda: complex())
t('complex(1)', lambda: complex(1))
t('complex(1,2)', lambda: complex(1,2))
t("complex('1+2j')", lambda: complex('1+2j'))
t("complex(' (1-2.5j) ')", lambda: complex(' (1-2.5j) '))
t("complex('j')", lambda: complex('j'))
t("complex('-j')", lambda: complex('-j'))
t("complex('1e5j')", lambda: complex('1e5j'))
t("complex('1 +2j')", lambda: complex('1 +2j'))
t("complex('nan+infj')", lambda: complex('nan+infj'))
t("complex('x')", lambda: complex('x'))
t("complex('1_0+2_0j')", lambda: complex('1_0+2_0j'))
t("complex('')", lambda: complex(''))
t("complex('1','2')", lambda: complex('1','2'))
t("complex(1,'2')", lambda: complex(1,'2'))
t('complex([])', lambda: complex([]))
t('complex(1j,2j)', lambda: complex(1j,2j))
t('complex(real=3,imag=4)', lambda: complex(real=3,imag=4))
t('complex(1.5+2j)', lambda: complex(1.5+2j))
t("complex('1+j')", lambda: complex('1+j'))
t("complex('+1.5e3-2E-2J')", lambda: complex('+1.5e3-2E-2J'))
t('1j*1j', lambda: 1j*1j)
t('(1+2j)/(3-4j)', lambda: (1+2j)/(3-4j))
t('1j/0', lambda: 1j/0)
t('1j//1', lambda: 1j//1)
t('1j%1', lambda: 1j%1)
t('divmod(1j,1)', lambda: divmod(1j,1))
t('1j<2j', lambda: 1j<2j)
t('abs(3+4j)', lambda: abs(3+4j))
t('abs(complex(1e308,1e308))', lambda: abs(complex(1e308,1e308)))
t('(3+4j).conjugate()', lambda: (3+4j).conjugate())
t('(1+2j)**2', lambda: (1+2j)**2)
t('(1+2j)**-1', lambda: (1+2j)**-1)
t('(1+2j)**0.5', lambda: (1+2j)**0.5)
t('0j**0', lambda: 0j**0)
t('0j**-1', lambda: 0j**-1)
t('0j**1j', lambda: 0j**1j)
t('pow(1j,2,3)', lambda: pow(1j,2,3))
t('1j==1', lambda: 1j==1)
t('1==1+0j', lambda: 1==1+0j)
t('hash(1+0j)', lambda: hash(1+0j))
t('hash(1j)', lambda: hash(1j))
t('hash(2.5+3j)', lambda: hash(2.5+3j))
t('bool(0j)', lambda: bool(0j))
t('-(1+2j)', lambda: -(1+2j))
t('+(1+2j)', lambda: +(1+2j))
t('~1j', lambda: ~1j)
t('int(1j)', lambda: int(1j))
t('float(1j)', lambda: float(1j))
t('round(1j)', lambda: round(1j))
t('1j+1', lambda: 1j+1)
t('1-1j', lambda: 1-1j)
t('2.5*1j', lambda: 2.5*1j)
t("'a'+1j", lambda: 'a'+1j)
t('1j+None', lambda: 1j+None)
t('repr(complex(-0.0,-0.0))', lambda: repr(complex(-0.0,-0.0)))
t('repr(complex(0,-1))', lambda: repr(complex(0,-1)))
t("repr(complex(float('nan'),float('inf')))", lambda: repr(complex(float('nan'),float('inf'))))
t('str(1e16+1j)', lambda: str(1e16+1j))
t("format(1+2j,'.2f')", lambda: format(1+2j,'.2f'))
t("format(1+2j,'')", lambda: format(1+2j,''))
t("f'{1.5+2j:>20}'", lambda: f'{1.5+2j:>20}')
t('(1+2j).real', lambda: (1+2j).real)
t('(1+2j).imag', lambda: (1+2j).imag)
t('(-8)**(1/3)', lambda: (-8)**(1/3))
t('(1+2j)**100', lambda: (1+2j)**100)
t('(1+2j)**1000', lambda: (1+2j)**1000)
t('(1e200+1j)**2', lambda: (1e200+1j)**2)
t('1j**2.5', lambda: 1j**2.5)
t('(2+0j)**3', lambda: (2+0j)**3)
t('complex(1e308,0)*10', lambda: complex(1e308,0)*10)
t('True+1j', lambda: True+1j)
t('complex(True,False)', lambda: complex(True,False))
t("complex('1'*5)", lambda: complex('1'*5))
t('complex(10**400)', lambda: complex(10**400))
t("complex(b'1')", lambda: complex(b'1'))
t('complex(None)', lambda: complex(None))
t('1j!=1j', lambda: 1j!=1j)
t('1j**True', lambda: 1j**True)
t('(1+1j)/(1e-320+0j)', lambda: (1+1j)/(1e-320+0j))
t('(1+1j)**(-3)', lambda: (1+1j)**(-3))
#> complex() = 0j
#> complex(1) = (1+0j)
#> complex(1,2) = (1+2j)
#> complex('1+2j') = (1+2j)
#> complex(' (1-2.5j) ') = (1-2.5j)
#> complex('j') = 1j
#> complex('-j') = -1j
#> complex('1e5j') = 100000j
#> complex('1 +2j') ! ValueError complex() arg is a malformed string
#> complex('nan+infj') = (nan+infj)
#> complex('x') ! ValueError complex() arg is a malformed string
#> complex('1_0+2_0j') = (10+20j)
#> complex('') ! ValueError complex() arg is a malformed string
#> complex('1','2') ! TypeError complex() can't take second arg if first is a string
#> complex(1,'2') ! TypeError complex() second arg can't be a string
#> complex([]) ! TypeError complex() first argument must be a string or a number, not 'list'
#> complex(1j,2j) = (-2+1j)
#> complex(real=3,imag=4) = (3+4j)
#> complex(1.5+2j) = (1.5+2j)
#> complex('1+j') = (1+1j)
#> complex('+1.5e3-2E-2J') = (1500-0.02j)
#> 1j*1j = (-1+0j)
#> (1+2j)/(3-4j) = (-0.2+0.4j)
#> 1j/0 ! ZeroDivisionError complex division by zero
#> 1j//1 ! TypeError unsupported operand type(s) for //: 'complex' and 'int'
#> 1j%1 ! TypeError unsupported operand type(s) for %: 'complex' and 'int'
#> divmod(1j,1) ! TypeError unsupported operand type(s) for divmod(): 'complex' and 'int'
#> 1j<2j ! TypeError '<' not supported between instances of 'complex' and 'complex'
#> abs(3+4j) = 5.0
#> abs(complex(1e308,1e308)) = 1.4142135623730951e+308
#> (3+4j).conjugate() = (3-4j)
#> (1+2j)**2 = (-3+4j)
#> (1+2j)**-1 = (0.2-0.4j)
#> (1+2j)**0.5 = (1.272019649514069+0.7861513777574233j)
#> 0j**0 = (1+0j)
#> 0j**-1 ! ZeroDivisionError 0.0 to a negative or complex power
#> 0j**1j ! ZeroDivisionError 0.0 to a negative or complex power
#> pow(1j,2,3) ! ValueError complex modulo
#> 1j==1 = False
#> 1==1+0j = True
#> hash(1+0j) = 1
#> hash(1j) = 1000003
#> hash(2.5+3j) = 1152921504609846987
#> bool(0j) = False
#> -(1+2j) = (-1-2j)
#> +(1+2j) = (1+2j)
#> ~1j ! TypeError bad operand type for unary ~: 'complex'
#> int(1j) ! TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> float(1j) ! TypeError float() argument must be a string or a real number, not 'complex'
#> round(1j) ! TypeError type complex doesn't define __round__ method
#> 1j+1 = (1+1j)
#> 1-1j = (1-1j)
#> 2.5*1j = 2.5j
#> 'a'+1j ! TypeError can only concatenate str (not "complex") to str
#> 1j+None ! TypeError unsupported operand type(s) for +: 'complex' and 'NoneType'
#> repr(complex(-0.0,-0.0)) = '(-0-0j)'
#> repr(complex(0,-1)) = '-1j'
#> repr(complex(float('nan'),float('inf'))) = '(nan+infj)'
#> str(1e16+1j) = '(1e+16+1j)'
#> format(1+2j,'.2f') = '1.00+2.00j'
#> format(1+2j,'') = '(1+2j)'
#> f'{1.5+2j:>20}' = '            (1.5+2j)'
#> (1+2j).real = 1.0
#> (1+2j).imag = 2.0
#> (-8)**(1/3) = (1.0000000000000002+1.7320508075688772j)
#> (1+2j)**100 = (-6.443164690985892e+34-6.113241307762508e+34j)
#> (1+2j)**1000 ! OverflowError complex exponentiation
#> (1e200+1j)**2 ! OverflowError complex exponentiation
#> 1j**2.5 = (-0.7071067811865477-0.7071067811865475j)
#> (2+0j)**3 = (8+0j)
#> complex(1e308,0)*10 = (inf+0j)
#> True+1j = (1+1j)
#> complex(True,False) = (1+0j)
#> complex('1'*5) = (11111+0j)
#> complex(10**400) ! OverflowError int too large to convert to float
#> complex(b'1') ! TypeError complex() first argument must be a string or a number, not 'bytes'
#> complex(None) ! TypeError complex() first argument must be a string or a number, not 'NoneType'
#> 1j!=1j = False
#> 1j**True = 1j
#> (1+1j)/(1e-320+0j) = (inf+infj)
#> (1+1j)**(-3) = (-0.25-0.25j)
