# float.hex and float.fromhex are exact and inverse.


def attempt(text):
    try:
        print(repr(text), float.fromhex(text))
    except Exception as e:
        print(repr(text), type(e).__name__, e)


for v in (0.0, -0.0, 1.0, -1.5, 0.1, 3.141592653589793, 1e-300, 5e-324, 2.2250738585072014e-308, 2.225073858507201e-308, 1.7976931348623157e308, 2.0**-1022, 255.0, 1 / 3, float("inf"), float("-inf"), float("nan")):
    h = v.hex()
    back = float.fromhex(h)
    print(v, h, back == v or v != v)

for text in (
    "0x1p0", "1", "-1p4", "0x.8", "0x8.", "0X1.8P+3", "  0x1p1\n", "1.8p-1", "a", "0xabc.def", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x1p-1080",
    "0x1.fffffffffffffp1023", "0x1.fffffffffffff8p1023", "0x1.fffffffffffff7p1023", "0x1p1024", "0x1.00000000000008p0", "0x1.00000000000018p0", "0x1.000000000000081p0",
    "inf", "-INF", "Infinity", "nan", "-nan", "", "0x", "p1", "0x1p", "0x1p+", "0xg", "1 2", "0x1.p1.5", "--1", "+0x0p5", "-0",
):
    attempt(text)

print((10).__class__.__name__, float.fromhex("0x1p-3") * 8, type(float.fromhex("2")).__name__)


class Mine(float):
    pass


m = Mine.fromhex("0x1.8p1")
print(type(m).__name__, m, m.hex())

#> 0.0 0x0.0p+0 True
#> -0.0 -0x0.0p+0 True
#> 1.0 0x1.0000000000000p+0 True
#> -1.5 -0x1.8000000000000p+0 True
#> 0.1 0x1.999999999999ap-4 True
#> 3.141592653589793 0x1.921fb54442d18p+1 True
#> 1e-300 0x1.56e1fc2f8f359p-997 True
#> 5e-324 0x0.0000000000001p-1022 True
#> 2.2250738585072014e-308 0x1.0000000000000p-1022 True
#> 2.225073858507201e-308 0x0.fffffffffffffp-1022 True
#> 1.7976931348623157e+308 0x1.fffffffffffffp+1023 True
#> 2.2250738585072014e-308 0x1.0000000000000p-1022 True
#> 255.0 0x1.fe00000000000p+7 True
#> 0.3333333333333333 0x1.5555555555555p-2 True
#> inf inf True
#> -inf -inf True
#> nan nan True
#> '0x1p0' 1.0
#> '1' 1.0
#> '-1p4' -16.0
#> '0x.8' 0.5
#> '0x8.' 8.0
#> '0X1.8P+3' 12.0
#> '  0x1p1\n' 2.0
#> '1.8p-1' 0.75
#> 'a' 10.0
#> '0xabc.def' 2748.870849609375
#> '0x1p-1074' 5e-324
#> '0x1p-1075' 0.0
#> '0x1.8p-1075' 5e-324
#> '0x1p-1080' 0.0
#> '0x1.fffffffffffffp1023' 1.7976931348623157e+308
#> '0x1.fffffffffffff8p1023' OverflowError hexadecimal value too large to represent as a float
#> '0x1.fffffffffffff7p1023' 1.7976931348623157e+308
#> '0x1p1024' OverflowError hexadecimal value too large to represent as a float
#> '0x1.00000000000008p0' 1.0
#> '0x1.00000000000018p0' 1.0000000000000004
#> '0x1.000000000000081p0' 1.0000000000000002
#> 'inf' inf
#> '-INF' -inf
#> 'Infinity' inf
#> 'nan' nan
#> '-nan' nan
#> '' ValueError invalid hexadecimal floating-point string
#> '0x' ValueError invalid hexadecimal floating-point string
#> 'p1' ValueError invalid hexadecimal floating-point string
#> '0x1p' ValueError invalid hexadecimal floating-point string
#> '0x1p+' ValueError invalid hexadecimal floating-point string
#> '0xg' ValueError invalid hexadecimal floating-point string
#> '1 2' ValueError invalid hexadecimal floating-point string
#> '0x1.p1.5' ValueError invalid hexadecimal floating-point string
#> '--1' ValueError invalid hexadecimal floating-point string
#> '+0x0p5' 0.0
#> '-0' -0.0
#> int 1.0 float
#> Mine 3.0 0x1.8000000000000p+1
