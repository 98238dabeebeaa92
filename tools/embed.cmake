# Writes the file IN as the C array NAME, with a zero behind it, and its length to OUT.
file(READ ${IN} bytes HEX)
string(LENGTH "${bytes}" digits)
math(EXPR length "${digits} / 2")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
file(WRITE ${OUT} "/* Made from ${IN}; not to be edited. */
extern const char ${NAME}[];
extern const unsigned long ${NAME}_length;
const char ${NAME}[] = {${bytes}0};
const unsigned long ${NAME}_length = ${length};
")
