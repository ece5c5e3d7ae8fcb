import sys
a = 1
if sys.version_info[0] == 2:
    text = "u"
else:
    text = "s"
def flag(): return False
if flag():
    never = 1
    def nf(): pass
    class NC: pass
try:
    import json
except ImportError:
    fallback = 1
for loopvar in []:
    pass
tmp = 3
del tmp
_priv = 1
