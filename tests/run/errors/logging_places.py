# The places that log records name: functions, lines, levels of the stack; factories and defaults.
import logging, sys
logging.basicConfig(level=logging.DEBUG, format="%(levelname)s %(name)s %(funcName)s:%(lineno)d %(message)s", stream=sys.stdout, force=True)
log = logging.getLogger("app")
def work(n):
    log.debug("n=%d", n)
    if n == 0:
        log.warning("zero")
        return
    work(n - 1)
work(2)
class K:
    def m(self): log.info("in method")
    @staticmethod
    def s(): log.info("static")
K().m(); K.s(); (lambda: log.info("lambda"))()
[log.info("comp %d", i) for i in range(2)]
def gen():
    log.info("gen"); yield 1
list(gen())
def helper(): log.info("from helper", stacklevel=2)
def caller(): helper()
caller()
child = log.getChild("sub"); child.setLevel(logging.ERROR); child.info("no"); child.error("yes")
print(log.getChildren() == {child}, child.parent is log)
def factory(*args, **kwargs):
    record = base(*args, **kwargs); record.custom = 7; return record
base = logging.getLogRecordFactory(); logging.setLogRecordFactory(factory)
logging.getLogger().handlers[0].setFormatter(logging.Formatter("%(custom)s %(message)s")); log.info("custom"); logging.setLogRecordFactory(base)
logging.getLogger().handlers[0].setFormatter(logging.Formatter("%(message)s %(user)s", defaults={"user": "nobody"})); log.info("d"); log.info("e", extra={"user": "me"})

#> DEBUG app work:6 n=2
#> DEBUG app work:6 n=1
#> DEBUG app work:6 n=0
#> WARNING app work:8 zero
#> INFO app m:13 in method
#> INFO app s:15 static
#> INFO app <lambda>:16 lambda
#> INFO app <module>:17 comp 0
#> INFO app <module>:17 comp 1
#> INFO app gen:19 gen
#> INFO app caller:22 from helper
#> ERROR app.sub <module>:24 yes
#> True True
#> 7 custom
#> d nobody
#> e me
