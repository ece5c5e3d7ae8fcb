def helper():
    é = 1; print "old"
