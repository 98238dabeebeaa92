/* What stands between these two words is what the library offers: C, also to programs in C++, and
 * the only names that its shared form exports. */
#ifndef SILKGRAPH_API_H
#define SILKGRAPH_API_H

#ifdef __cplusplus
#define SG_API_BEGIN _Pragma("GCC visibility push(default)") extern "C" {
#define SG_API_END                                                                                 \
  }                                                                                                \
  _Pragma("GCC visibility pop")
#else
#define SG_API_BEGIN _Pragma("GCC visibility push(default)")
#define SG_API_END _Pragma("GCC visibility pop")
#endif

#endif
