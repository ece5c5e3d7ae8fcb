v = "ns deep two"
