# The Debian package: `cpack -G DEB` in a release build, or tools/package. What the libraries need is
# found by dpkg-shlibdeps; what Qt loads while running is named here.
set(MOKUHYO_CONTACT "The Mokuhyo authors <mokuhyo@users.noreply.github.com>" CACHE STRING
    "Maintainer of the package, as Name <address>")

# Debian's own papers of a package.
string(TIMESTAMP package_time "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(${CMAKE_CURRENT_LIST_DIR}/package/changelog.in package/changelog @ONLY)
set(papers ${CMAKE_CURRENT_BINARY_DIR}/package)
add_custom_command(OUTPUT ${papers}/changelog.Debian.gz DEPENDS ${papers}/changelog VERBATIM
    COMMAND gzip -9nc ${papers}/changelog > ${papers}/changelog.Debian.gz)
add_custom_command(OUTPUT ${papers}/changelog.gz DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md VERBATIM
    COMMAND gzip -9nc ${PROJECT_SOURCE_DIR}/CHANGELOG.md > ${papers}/changelog.gz)
add_custom_target(mokuhyo_papers ALL DEPENDS ${papers}/changelog.Debian.gz ${papers}/changelog.gz)
install(FILES ${papers}/changelog.Debian.gz ${papers}/changelog.gz
        ${CMAKE_CURRENT_LIST_DIR}/package/copyright
        ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/docs/guide.md
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/mokuhyo)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME mokuhyo)
set(CPACK_PACKAGE_CONTACT ${MOKUHYO_CONTACT})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "goal sheets of Japanese municipalities")
set(CPACK_PACKAGE_DESCRIPTION
"Write, follow up, print and publish the goal sheets of a municipality's
sections, in the form that the city prints. Reads the workbooks that an
office has, keeps every change in one file, and puts out XLSX, tagged
PDF, CSV and JSON. One machine, no server, no internet.
.
自治体の目標管理シートを、市の様式のまま作り、書き足し、印刷し、公表します。")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The database, drawings of icons, Qt's own words in Japanese.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-morisawa-bizud-gothic, qt6-wayland, shared-mime-info, desktop-file-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk, libreoffice-calc, cups")
include(CPack)
