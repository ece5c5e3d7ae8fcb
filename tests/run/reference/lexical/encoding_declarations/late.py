

# coding: nonsense
text = "é"
