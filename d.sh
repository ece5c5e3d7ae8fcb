PYTHONHASHSEED=0 ~/.pyenv/versions/3.12.1/bin/python3.12 $1 >/tmp/ty/d.e 2>&1; $MOLT run $1 > /tmp/ty/d.a 2>&1; diff -a /tmp/ty/d.e /tmp/ty/d.a
