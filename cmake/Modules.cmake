# mokuhyo_module(name SOURCES ... USES ... LIBRARIES ... [PRIVATE_LIBRARIES ...])
# A folder of src/ as a link target. USES names the folders it may include: the arrows of
# docs/architecture.md, which tests/architecture checks against the #include lines.
function(mokuhyo_module name)
    cmake_parse_arguments(ARG "" "" "SOURCES;USES;LIBRARIES;PRIVATE_LIBRARIES" ${ARGN})
    set(target mokuhyo_${name})
    add_library(${target} STATIC ${ARG_SOURCES})
    target_link_libraries(${target} PUBLIC ${ARG_LIBRARIES} PRIVATE mokuhyo_flags ${ARG_PRIVATE_LIBRARIES})
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    foreach(used IN LISTS ARG_USES)
        target_link_libraries(${target} PUBLIC mokuhyo_${used})
    endforeach()
    set_property(GLOBAL APPEND PROPERTY MOKUHYO_MODULES ${name})
    set_property(GLOBAL PROPERTY MOKUHYO_USES_${name} ${ARG_USES})
endfunction()

# mokuhyo_test(name SOURCES ... USES modules ... [LIBRARIES ...] [GUI]): a Catch2 program and its
# ctest entry. GUI programs get a main with a QApplication.
function(mokuhyo_test name)
    cmake_parse_arguments(ARG "GUI" "" "SOURCES;USES;LIBRARIES" ${ARGN})
    set(target test_${name})
    add_executable(${target} ${ARG_SOURCES})
    target_link_libraries(${target} PRIVATE mokuhyo_flags ${ARG_LIBRARIES})
    target_link_libraries(${target} PRIVATE
        $<IF:$<BOOL:${ARG_GUI}>,mokuhyo_test_main_gui,mokuhyo_test_main>)
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    foreach(used IN LISTS ARG_USES)
        target_link_libraries(${target} PRIVATE mokuhyo_${used})
    endforeach()
    add_test(NAME ${name} COMMAND ${target})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Asia/Tokyo"
        TIMEOUT 300)
endfunction()
