print("wheel", __name__)
from . import bolt
from .. import prices
from ..prices import PRICES as price_list


def describe():
    return f"wheel at {price_list['wheel']}, bolts of {bolt.SIZE} at {prices.PRICES['bolt']}"


def shop_name():
    from .. import NAME

    return NAME
