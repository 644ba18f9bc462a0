# SPDX-FileCopyrightText: 2026 The Kabar authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# HiGHS::HiGHS. Debian 13's own CMake and pkg-config files of HiGHS name folders of its build machine.
find_path(HiGHS_INCLUDE_DIR Highs.h PATH_SUFFIXES highs)
find_library(HiGHS_LIBRARY highs)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(HiGHS REQUIRED_VARS HiGHS_LIBRARY HiGHS_INCLUDE_DIR)
if(HiGHS_FOUND AND NOT TARGET HiGHS::HiGHS)
    add_library(HiGHS::HiGHS UNKNOWN IMPORTED)
    set_target_properties(HiGHS::HiGHS PROPERTIES IMPORTED_LOCATION "${HiGHS_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${HiGHS_INCLUDE_DIR}")
endif()
