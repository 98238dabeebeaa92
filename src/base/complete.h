/* Tables that have an element for each value of an enumeration. */
#ifndef SG_BASE_COMPLETE_H
#define SG_BASE_COMPLETE_H

/** Behind a table without a size between its brackets: a value that is new needs an element in it,
 * or nothing compiles. */
#define SG_COMPLETE(table, count)                                                                  \
  _Static_assert(sizeof(table) / sizeof *(table) == (count),                                       \
                 #table " has not one element for each value of its enumeration")

#endif
