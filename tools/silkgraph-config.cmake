# Lets other CMake projects say find_package(silkgraph) and link silkgraph::silkgraph.
include(CMakeFindDependencyMacro)
find_dependency(PkgConfig)
find_dependency(LibXml2)
pkg_check_modules(IGRAPH REQUIRED IMPORTED_TARGET igraph)
pkg_check_modules(GVC REQUIRED IMPORTED_TARGET libgvc)
pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET libutf8proc)
include(${CMAKE_CURRENT_LIST_DIR}/silkgraph-targets.cmake)
