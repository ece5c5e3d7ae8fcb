from thirdparty.c_part import fast as optional
