# Writes the file IN as a C array `sg_embedded_brief` with its length to OUT.
file(READ ${IN} bytes HEX)
string(LENGTH "${bytes}" digits)
math(EXPR length "${digits} / 2")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
file(WRITE ${OUT} "/* Made from the landscape's brief; not to be edited. */
#include \"cli/brief.h\"

const char sg_embedded_brief[] = {${bytes}0};
const unsigned long sg_embedded_brief_length = ${length};
")
