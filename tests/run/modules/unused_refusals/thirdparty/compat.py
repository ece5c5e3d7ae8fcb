import sys
PY2 = sys.version_info[0] == 2
PY3 = not PY2
NEW = sys.version_info[:2] >= (3, 6)
if PY2:
    import StringIO
    import __builtin__
    text_type = unicode
    from itertools import imap
else:
    text_type = str
if PY3:
    unichr_ = chr
else:
    unichr_ = unichr
if sys.hexversion < 0x03000000:
    from itertools import izip
if sys.version_info.minor < 4 or not NEW:
    from collections import Mapping
