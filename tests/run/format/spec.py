# Format specs of str, int, float and complex.
def t(f):
    try:
        print(ascii(f()))
    except BaseException as e:
        print(type(e).__name__, e)
t(lambda: format(5,'.3'))
t(lambda: format(5,'z'))
t(lambda: format(5,'zd'))
t(lambda: format(5,'+c'))
t(lambda: format(5,'#c'))
t(lambda: format(-1,'c'))
t(lambda: format(1114112,'c'))
t(lambda: format(5,',c'))
t(lambda: format(5,'_c'))
t(lambda: format(5,',x'))
t(lambda: format(5,'_x'))
t(lambda: format(5,',_d'))
t(lambda: format(5,'_,d'))
t(lambda: format(5,',,d'))
t(lambda: format(5,'.d'))
t(lambda: format(5,'99999999999999999999d'))
t(lambda: format(5,'.99999999999999999999d'))
t(lambda: format(5,'dd'))
t(lambda: format(5,'y'))
t(lambda: format('a','y'))
t(lambda: format('a',','))
t(lambda: format('a','_s'))
t(lambda: format('a','+'))
t(lambda: format('a',' '))
t(lambda: format('a','#'))
t(lambda: format('a','=5'))
t(lambda: format('a','z'))
t(lambda: format('a','05'))
t(lambda: format('a','=05'))
t(lambda: format('a','0<5'))
t(lambda: format(1.5,'d'))
t(lambda: format(1.5,'s'))
t(lambda: format(1.5,'.99999999999'))
t(lambda: format(1.5,'\x01'))
t(lambda: format(1.5,'\xe9'))
t(lambda: format(5,'\xe9'))
t(lambda: format(-0.0,'z'))
t(lambda: format(-0.001,'z.1f'))
t(lambda: format(-0.0,'zg'))
t(lambda: format(0.5,'%'))
t(lambda: format(0.5,'.0%'))
t(lambda: format(1e+22,','))
t(lambda: format(1234567.891,',.2f'))
t(lambda: format(1234567.891,'_'))
t(lambda: format(1234567.891,'020,'))
t(lambda: format(1234,'010,'))
t(lambda: format(1234,'08,'))
t(lambda: format(1234,'#_x'))
t(lambda: format(1234,'#012_x'))
t(lambda: format(1234,'-'))
t(lambda: format(1234,'+'))
t(lambda: format(1234,' '))
t(lambda: format(1234,'^10'))
t(lambda: format(1234,'*<10'))
t(lambda: format(1234,'e'))
t(lambda: format(1234,'.2f'))
t(lambda: format(10**400,'e'))
t(lambda: format(10000000000000000000000000000000000000000,','))
t(lambda: format(True,''))
t(lambda: format(True,'d'))
t(lambda: format(True,'5'))
t(lambda: format(True,'s'))
t(lambda: format(float('inf'),'010'))
t(lambda: format(float('nan'),'+'))
t(lambda: format(float('nan'),'010,'))
t(lambda: format(1e+300,'.0f'))
t(lambda: format(3.14,'n'))
t(lambda: format(1234,'n'))
t(lambda: format(1234567,'n'))
t(lambda: format(1234,',n'))
t(lambda: format(1.0,'#g'))
t(lambda: format(1.0,'#'))
t(lambda: format(1.0,'.3'))
t(lambda: format(123456.0,'.3'))
t(lambda: format(1.0,'.0'))
t(lambda: format(0.0,'.0'))
t(lambda: format(5,'\n'))
t(lambda: format('abc','.2'))
t(lambda: format('abc','.2%'))
t(lambda: format('abc','5.2'))
t(lambda: format('abc','^6.2s'))
t(lambda: format(None,'5'))
t(lambda: format(5,'-z'))
t(lambda: format(5,'z#'))
t(lambda: format('a','-'))
t(lambda: format(1234,'#b'))
t(lambda: format(1234,'#o'))
t(lambda: format(1234,'#X'))
t(lambda: format(1234,'_b'))
t(lambda: format(1234,',b'))
t(lambda: format(1234,'_,'))
t(lambda: format(1234.0,'_,'))
t(lambda: format('\xe9','\U0001f600>5'))
t(lambda: format(1,'\U0001f600>5'))
t(lambda: format(5,'z.1f'))
t(lambda: format(-0.0,'z.0%'))
t(lambda: format(12345.678,'z,.1f'))
t(lambda: format(True,'c'))
t(lambda: format(5,'s'))
t(lambda: format(0.1,'.400g'))
t(lambda: format(0.1,'0,.2147483648f'))
for text in ('', '=5', '05', 'd', '.2f', '>20', 'e', 'z', '#', '%', ',.2f', '+', '^8'):
    t(lambda: format(1j, text))
t(lambda: '{0.imag:.1f}'.format(3j))
#> ValueError Precision not allowed in integer format specifier
#> ValueError Negative zero coercion (z) not allowed in integer format specifier
#> ValueError Negative zero coercion (z) not allowed in integer format specifier
#> ValueError Sign not allowed with integer format specifier 'c'
#> ValueError Alternate form (#) not allowed with integer format specifier 'c'
#> OverflowError %c arg not in range(0x110000)
#> OverflowError %c arg not in range(0x110000)
#> ValueError Cannot specify ',' with 'c'.
#> ValueError Cannot specify '_' with 'c'.
#> ValueError Cannot specify ',' with 'x'.
#> '5'
#> ValueError Cannot specify both ',' and '_'.
#> ValueError Cannot specify both ',' and '_'.
#> ValueError Invalid format specifier ',,d' for object of type 'int'
#> ValueError Format specifier missing precision
#> ValueError Too many decimal digits in format string
#> ValueError Too many decimal digits in format string
#> ValueError Invalid format specifier 'dd' for object of type 'int'
#> ValueError Unknown format code 'y' for object of type 'int'
#> ValueError Unknown format code 'y' for object of type 'str'
#> ValueError Cannot specify ',' with 's'.
#> ValueError Cannot specify '_' with 's'.
#> ValueError Sign not allowed in string format specifier
#> ValueError Space not allowed in string format specifier
#> ValueError Alternate form (#) not allowed in string format specifier
#> ValueError '=' alignment not allowed in string format specifier
#> ValueError Negative zero coercion (z) not allowed in string format specifier
#> 'a0000'
#> ValueError '=' alignment not allowed in string format specifier
#> 'a0000'
#> ValueError Unknown format code 'd' for object of type 'float'
#> ValueError Unknown format code 's' for object of type 'float'
#> ValueError precision too big
#> ValueError Unknown format code '\x1' for object of type 'float'
#> ValueError Unknown format code '\xe9' for object of type 'float'
#> ValueError Unknown format code '\xe9' for object of type 'int'
#> '0.0'
#> '0.0'
#> '0'
#> '50.000000%'
#> '50%'
#> '1e+22'
#> '1,234,567.89'
#> '1_234_567.891'
#> '0,000,001,234,567.891'
#> '00,001,234'
#> '0,001,234'
#> '0x4d2'
#> '0x0_0000_04d2'
#> '1234'
#> '+1234'
#> ' 1234'
#> '   1234   '
#> '1234******'
#> '1.234000e+03'
#> '1234.00'
#> OverflowError int too large to convert to float
#> '10,000,000,000,000,000,000,000,000,000,000,000,000,000'
#> 'True'
#> '1'
#> '    1'
#> ValueError Unknown format code 's' for object of type 'bool'
#> '0000000inf'
#> '+nan'
#> '0000000nan'
#> '1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160'
#> '3.14'
#> '1234'
#> '1234567'
#> ValueError Cannot specify ',' with 'n'.
#> '1.00000'
#> '1.0'
#> '1.0'
#> '1.23e+05'
#> '1e+00'
#> '0e+00'
#> ValueError Unknown format code '\xa' for object of type 'int'
#> 'ab'
#> ValueError Unknown format code '%' for object of type 'str'
#> 'ab   '
#> '  ab  '
#> TypeError unsupported format string passed to NoneType.__format__
#> ValueError Negative zero coercion (z) not allowed in integer format specifier
#> ValueError Negative zero coercion (z) not allowed in integer format specifier
#> ValueError Sign not allowed in string format specifier
#> '0b10011010010'
#> '0o2322'
#> '0X4D2'
#> '100_1101_0010'
#> ValueError Cannot specify ',' with 'b'.
#> ValueError Cannot specify both ',' and '_'.
#> ValueError Cannot specify both ',' and '_'.
#> '\U0001f600\U0001f600\U0001f600\U0001f600\xe9'
#> '\U0001f600\U0001f600\U0001f600\U0001f6001'
#> '5.0'
#> '0%'
#> '12,345.7'
#> '\x01'
#> ValueError Unknown format code 's' for object of type 'int'
#> '0.1000000000000000055511151231257827021181583404541015625'
#> ValueError precision too big
#> '1j'
#> ValueError '=' alignment flag is not allowed in complex format specifier
#> ValueError Zero padding is not allowed in complex format specifier
#> ValueError Unknown format code 'd' for object of type 'complex'
#> '0.00+1.00j'
#> '                  1j'
#> '0.000000e+00+1.000000e+00j'
#> '1j'
#> '1.j'
#> ValueError Unknown format code '%' for object of type 'complex'
#> '0.00+1.00j'
#> '+1j'
#> '   1j   '
#> '3.0'
