# SPDX-FileCopyrightText: 2026 The Kabar authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# H3::H3. Debian 13's CMake files of H3 want the programs of another package.
find_path(H3_INCLUDE_DIR h3api.h PATH_SUFFIXES h3)
find_library(H3_LIBRARY h3)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(H3 REQUIRED_VARS H3_LIBRARY H3_INCLUDE_DIR)
if(H3_FOUND AND NOT TARGET H3::H3)
    add_library(H3::H3 UNKNOWN IMPORTED)
    set_target_properties(H3::H3 PROPERTIES IMPORTED_LOCATION "${H3_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${H3_INCLUDE_DIR}")
endif()
