def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
t(lambda: chr(-1)); t(lambda: chr(2**31)); t(lambda: chr(2**70)); t(lambda: chr(-2**31-1)); t(lambda: chr(2**40)); t(lambda: chr(2**50));t(lambda: chr(1.5))
t(lambda: ord('ab')); t(lambda: ord(b'ab')); t(lambda: ord(5)); t(lambda: ord(b''))
t(lambda: round('a')); t(lambda: round(1.5,'a')); t(lambda: round(15, 1.5)); t(lambda: round(True)); t(lambda: round(float('inf'))); t(lambda: round(float('nan'))); t(lambda: round(1e308*10, 2)); t(lambda: round(1.7976931348623157e308,-308));t(lambda: round(25,-1));t(lambda: round(35,-1)); t(lambda:round(10**30+5,-1)); t(lambda: round(5.5, 10**20)); t(lambda: round(-5.5,-10**20)); t(lambda: round(2.675,2)); t(lambda: pow(2,-1,5)); t(lambda: pow(2,3,0)); t(lambda: pow(2.0,3,5)); t(lambda: pow(2,'a')); t(lambda: pow('a',2,3)); t(lambda: pow(2,-1,4))
t(lambda: 1<<-1); t(lambda: 1<<2**70); t(lambda: 0<<2**70); t(lambda: 1>>2**70); t(lambda: 2**10000/1); t(lambda: 5//0); t(lambda: 5%0); t(lambda: divmod(5,0)); t(lambda: 5/0); t(lambda: 0**-1); t(lambda: 0.0**-1); t(lambda: 5.0//0); t(lambda: 5.0%0); t(lambda: divmod(5.0,0)); t(lambda: 10.0**400); t(lambda: (10**400)*1.0); t(lambda: 10**400/3.0); t(lambda: int('1'*5000)); t(lambda: str(10**5000)); t(lambda: int('x'*300)); t(lambda: int('')); t(lambda: int('１２')); t(lambda: int(' \u2003 12\n')); t(lambda: int(b'12')); t(lambda: int(b'1z')); t(lambda: int('12', 1)); t(lambda: int('0_1',0)); t(lambda: int('00',0)); t(lambda: int('0_0',0)); t(lambda: int('010',0)); t(lambda: int('0x_f',16)); t(lambda: int('0b12',0)); t(lambda: int([])); t(lambda:int(12,3)); t(lambda: int(x=5)); t(lambda: int('5', base=2**70)); t(lambda: int(base=5)); t(lambda: int('z',36)); t(lambda: int(float('inf'))); t(lambda: int(float('nan'))); t(lambda: int(None)); t(lambda: int('-')); t(lambda: int('--1')); t(lambda: int('- 1')); t(lambda: int('1__2')); t(lambda: int('1_')); t(lambda: int('\ud800')); t(lambda: int(bytearray(b' 7 ')));t(lambda: int('5', '10')); t(lambda: int(1.5, 10))
t(lambda: float('')); t(lambda: float('1_0.5_0')); t(lambda: float('1__0')); t(lambda: float('_1')); t(lambda: float('inf')); t(lambda: float('-Infinity')); t(lambda: float('nan')); t(lambda: float('+nan')); t(lambda: float('1e')); t(lambda: float('.')); t(lambda: float('.5')); t(lambda: float('5.')); t(lambda: float('１.５')); t(lambda: float(b'1.5')); t(lambda: float(b'x')); t(lambda: float([])); t(lambda: float(10**400)); t(lambda: float('1e400')); t(lambda: float('infinit')); t(lambda: float(' 1 ')); t(lambda: float('0x1')); t(lambda: float('1_e5')); t(lambda: float('1e_5')); t(lambda: float('1e5_0')); t(lambda: float('a'*300)); t(lambda: float('\u2003 1 \x1c'))
#> ValueError chr() arg not in range(0x110000)
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> OverflowError Python int too large to convert to C int
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError ord() expected a character, but string of length 2 found
#> TypeError ord() expected a character, but string of length 2 found
#> TypeError ord() expected string of length 1, but int found
#> TypeError ord() expected a character, but string of length 0 found
#> TypeError type str doesn't define __round__ method
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'float' object cannot be interpreted as an integer
#> 1
#> OverflowError cannot convert float infinity to integer
#> ValueError cannot convert float NaN to integer
#> inf
#> OverflowError rounded value too large to represent
#> 20
#> 40
#> 1000000000000000000000000000000
#> 5.5
#> -0.0
#> 2.67
#> 3
#> ValueError pow() 3rd argument cannot be 0
#> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> TypeError unsupported operand type(s) for ** or pow(): 'int' and 'str'
#> TypeError unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'
#> ValueError base is not invertible for the given modulus
#> ValueError negative shift count
#> OverflowError too many digits in integer
#> 0
#> 0
#> OverflowError integer division result too large for a float
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError integer modulo by zero
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError division by zero
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> ZeroDivisionError float floor division by zero
#> ZeroDivisionError float modulo
#> ZeroDivisionError float divmod()
#> OverflowError (34, 'Numerical result out of range')
#> OverflowError int too large to convert to float
#> OverflowError int too large to convert to float
#> ValueError Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
#> ValueError Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#> ValueError invalid literal for int() with base 10: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
#> ValueError invalid literal for int() with base 10: ''
#> 12
#> 12
#> 12
#> ValueError invalid literal for int() with base 10: b'1z'
#> ValueError int() base must be >= 2 and <= 36, or 0
#> ValueError invalid literal for int() with base 0: '0_1'
#> 0
#> 0
#> ValueError invalid literal for int() with base 0: '010'
#> 15
#> ValueError invalid literal for int() with base 0: '0b12'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#> TypeError int() can't convert non-string with explicit base
#> TypeError 'x' is an invalid keyword argument for int()
#> ValueError int() base must be >= 2 and <= 36, or 0
#> TypeError int() missing string argument
#> 35
#> OverflowError cannot convert float infinity to integer
#> ValueError cannot convert float NaN to integer
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#> ValueError invalid literal for int() with base 10: '-'
#> ValueError invalid literal for int() with base 10: '--1'
#> ValueError invalid literal for int() with base 10: '- 1'
#> ValueError invalid literal for int() with base 10: '1__2'
#> ValueError invalid literal for int() with base 10: '1_'
#> ValueError invalid literal for int() with base 10: '\ud800'
#> 7
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError int() can't convert non-string with explicit base
#> ValueError could not convert string to float: ''
#> 10.5
#> ValueError could not convert string to float: '1__0'
#> ValueError could not convert string to float: '_1'
#> inf
#> -inf
#> nan
#> nan
#> ValueError could not convert string to float: '1e'
#> ValueError could not convert string to float: '.'
#> 0.5
#> 5.0
#> 1.5
#> 1.5
#> ValueError could not convert string to float: b'x'
#> TypeError float() argument must be a string or a real number, not 'list'
#> OverflowError int too large to convert to float
#> inf
#> ValueError could not convert string to float: 'infinit'
#> 1.0
#> ValueError could not convert string to float: '0x1'
#> ValueError could not convert string to float: '1_e5'
#> ValueError could not convert string to float: '1e_5'
#> 1e+50
#> ValueError could not convert string to float: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
#> ValueError could not convert string to float: '\u2003 1 \x1c'
