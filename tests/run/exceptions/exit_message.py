#@ exit: 1
# sys.exit with a message prints it on standard error and ends with 1.
import sys

print("start")
try:
    raise SystemExit
except SystemExit as error:
    print("code", error.code)
try:
    raise SystemExit("a", "b")
except SystemExit as error:
    print("code", error.code)
try:
    sys.exit(True)
except SystemExit as error:
    print("code", error.code, error.args)
try:
    sys.exit(1, 2)
except TypeError as error:
    print(error)
print("to standard error", file=sys.stderr)
print("end")
sys.stdout.write("no line end, ")
sys.stdout.flush()
sys.stdout.write("then one\n")
sys.exit("fatal: it is over")

#> start
#> code None
#> code ('a', 'b')
#> code True (True,)
#> exit expected at most 1 argument, got 2
#> end
#> no line end, then one
#! to standard error
#! fatal: it is over
