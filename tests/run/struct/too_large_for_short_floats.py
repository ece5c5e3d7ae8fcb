"""Floats that are too large for the short codes, as floats and as ints."""
import struct
for f in ("e", "<e", ">e", "=e", "!e", "@e", "f", "<f"):
    for x in (65520.0, 1e300, float("inf"), 1e40):
        try: print(f, x, struct.pack(f, x))
        except Exception as e: print(f, x, type(e).__name__, e)
for f in ("e", "<e", "<f", "f", "d"):
    for x in (70000, 10**39, 10**400, True, -10**39):
        try: print(f, str(x)[:9], struct.pack(f, x))
        except Exception as e: print(f, str(x)[:9], type(e).__name__, e)

#> e 65520.0 OverflowError float too large to pack with e format
#> e 1e+300 OverflowError float too large to pack with e format
#> e inf b'\x00|'
#> e 1e+40 OverflowError float too large to pack with e format
#> <e 65520.0 OverflowError float too large to pack with e format
#> <e 1e+300 OverflowError float too large to pack with e format
#> <e inf b'\x00|'
#> <e 1e+40 OverflowError float too large to pack with e format
#> >e 65520.0 OverflowError float too large to pack with e format
#> >e 1e+300 OverflowError float too large to pack with e format
#> >e inf b'|\x00'
#> >e 1e+40 OverflowError float too large to pack with e format
#> =e 65520.0 OverflowError float too large to pack with e format
#> =e 1e+300 OverflowError float too large to pack with e format
#> =e inf b'\x00|'
#> =e 1e+40 OverflowError float too large to pack with e format
#> !e 65520.0 OverflowError float too large to pack with e format
#> !e 1e+300 OverflowError float too large to pack with e format
#> !e inf b'|\x00'
#> !e 1e+40 OverflowError float too large to pack with e format
#> @e 65520.0 OverflowError float too large to pack with e format
#> @e 1e+300 OverflowError float too large to pack with e format
#> @e inf b'\x00|'
#> @e 1e+40 OverflowError float too large to pack with e format
#> f 65520.0 b'\x00\xf0\x7fG'
#> f 1e+300 b'\x00\x00\x80\x7f'
#> f inf b'\x00\x00\x80\x7f'
#> f 1e+40 b'\x00\x00\x80\x7f'
#> <f 65520.0 b'\x00\xf0\x7fG'
#> <f 1e+300 OverflowError float too large to pack with f format
#> <f inf b'\x00\x00\x80\x7f'
#> <f 1e+40 OverflowError float too large to pack with f format
#> e 70000 error int too large to convert
#> e 100000000 error int too large to convert
#> e 100000000 error required argument is not a float
#> e True b'\x00<'
#> e -10000000 error int too large to convert
#> <e 70000 error int too large to convert
#> <e 100000000 error int too large to convert
#> <e 100000000 error required argument is not a float
#> <e True b'\x00<'
#> <e -10000000 error int too large to convert
#> <f 70000 b'\x00\xb8\x88G'
#> <f 100000000 error int too large to convert
#> <f 100000000 error required argument is not a float
#> <f True b'\x00\x00\x80?'
#> <f -10000000 error int too large to convert
#> f 70000 b'\x00\xb8\x88G'
#> f 100000000 b'\x00\x00\x80\x7f'
#> f 100000000 error required argument is not a float
#> f True b'\x00\x00\x80?'
#> f -10000000 b'\x00\x00\x80\xff'
#> d 70000 b'\x00\x00\x00\x00\x00\x17\xf1@'
#> d 100000000 b'\x1dJ\x9c\xf4\x87\x82\x07H'
#> d 100000000 error required argument is not a float
#> d True b'\x00\x00\x00\x00\x00\x00\xf0?'
#> d -10000000 b'\x1dJ\x9c\xf4\x87\x82\x07\xc8'
