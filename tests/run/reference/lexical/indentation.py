"""Indentation: any depth, consistent in a block, tabs as eight columns, dedents to known columns."""


def steps(n):
 out = []
 for i in range(n):
          if i % 2:
           out.append(("odd", i))
          else:
                    out.append(("even", i))
                    # a comment at any column
        # another one
          continue
 return out


print(steps(4))


def tabs():
	first = 1
	if first:
		second = 2
		return first + second


print(tabs())


class Deep:
  class Inner:
      class Core:
            value = 1

            def get(self):
                         return self.value
      other = 2
  last = 3


print(Deep.Inner.Core().get(), Deep.Inner.other, Deep.last)


def perm(l):
        # Compute the list of all permutations of l
    if len(l) <= 1:
                  return [l]
    r = []
    for i in range(len(l)):
             s = l[:i] + l[i+1:]
             p = perm(s)
             for x in p:
              r.append(l[i:i+1] + x)
    return r


print(perm([1, 2, 3]))

if True:
    if True:
        if True:
            if True:
                print("four deep")
            print("three deep")
        print("two deep")
    print("one deep")
print("top")

try:
   if total:
      pass
except NameError as e:
         print(e)
finally:
 print("one column")

match 3:
  case 1:
     print("no")
  case 3:
          print("three")
for a in range(1):
  for b in range(1):
    for c in range(1):
      for d in range(1):
        for e in range(1):
          for f in range(1):
            for g in range(1):
              for h in range(1):
                print(a, b, c, d, e, f, g, h)

#> [('even', 0), ('odd', 1), ('even', 2), ('odd', 3)]
#> 3
#> 1 2 3
#> [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
#> four deep
#> three deep
#> two deep
#> one deep
#> top
#> name 'total' is not defined
#> one column
#> three
#> 0 0 0 0 0 0 0 0
