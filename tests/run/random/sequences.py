#@ grant: random
import random
random.seed(42)
print([random.random() for _ in range(3)], random.randint(1, 100), random.randrange(0, 100, 7), random.choice("abcdef"))
x = list(range(10)); random.shuffle(x); print(x, random.sample(range(100), 5), random.sample(x, 3), random.choices("abc", k=5), random.choices([1, 2, 3], weights=[5, 1, 1], k=6))
print(random.uniform(1, 5), random.getrandbits(100), random.getrandbits(5), random.randint(0, 10**30))
random.seed("hello"); print(random.random(), random.gauss(0, 1), random.gauss(0, 1), random.expovariate(2), random.normalvariate(1, 2), random.triangular(1, 5, 2))
random.seed(3.5); print(random.random()); random.seed(10**40); print(random.random()); random.seed(b"xy"); print(random.random(), random.randbytes(5)); random.seed(-5); print(random.random(), random.sample(range(1000), 30))
for f in (lambda: random.randint(5, 1), lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.randrange(0), lambda: random.randrange(5, 5), lambda: random.randrange(1, 5, 0), lambda: random.choices([1, 2], [0, 0]), lambda: random.sample({1}, 1), lambda: random.randrange(1, 0, 2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

#> [0.6394267984578837, 0.025010755222666936, 0.27502931836911926] 29 14 f
#> [7, 2, 5, 6, 0, 3, 4, 9, 8, 1] [29, 64, 77, 3, 71] [6, 8, 4] ['a', 'b', 'c', 'a', 'c'] [1, 1, 1, 3, 1, 1]
#> 1.386865507333856 364744754089824788739823854611 25 670224688951460224037371744611
#> 0.3537754404730722 -0.6533794003395967 -1.0767990307845325 0.07012314559939004 -1.4508043266984423 3.9196269892068454
#> 0.3039190124834461
#> 0.34753796566513817
#> 0.9186846552409125 b'\x90>k*\xd8'
#> 0.6229016948897019 [759, 367, 814, 707, 965, 861, 757, 667, 944, 542, 29, 860, 476, 794, 255, 664, 53, 922, 160, 115, 380, 480, 889, 252, 389, 556, 104, 587, 13, 748]
#> ValueError empty range in randrange(5, 2)
#> IndexError Cannot choose from an empty sequence
#> ValueError Sample larger than population or is negative
#> ValueError empty range for randrange()
#> ValueError empty range in randrange(5, 5)
#> ValueError zero step for randrange()
#> ValueError Total of weights must be greater than zero
#> TypeError Population must be a sequence.  For dicts or sets, use sorted(d).
#> ValueError empty range in randrange(1, 0, 2)
