# SPDX-FileCopyrightText: 2026 The Kabar authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed beside the programs, and the Debian package.
install(FILES resources/desktop/kabar.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES resources/desktop/kabar-mime.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
install(FILES resources/desktop/kabar.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES resources/desktop/kabar.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes" RENAME application-x-kabar.svg)
install(FILES LICENSE README.md CHANGELOG.md DESTINATION "${CMAKE_INSTALL_DATAROOTDIR}/doc/kabar")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kabar)
set(CPACK_PACKAGE_VENDOR "The Kabar authors")
set(CPACK_PACKAGE_CONTACT "The Kabar authors <kabar@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
    "Employers keep their commuting data at home; verified algorithms travel to the data and only safe aggregates come back. A room compares scenarios on maps without a network, votes by phone, and leaves with a report and a brief.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# what is loaded while running, which the linker does not see
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "qt6-location-plugins, qt6-svg-plugins, qt6-translations-l10n, qml6-module-qtcore, qml6-module-qtlocation, qml6-module-qtpositioning, qml6-module-qtqml, qml6-module-qtqml-workerscript, qml6-module-qtquick, qml6-module-qtquick-controls, qml6-module-qtquick-dialogs, qml6-module-qtquick-layouts, qml6-module-qtquick-shapes, qml6-module-qtquick-templates, qml6-module-qtquick-window, fonts-inter")
include(CPack)
