#define CATCH_CONFIG_RUNNER
#include <QGuiApplication>

#include <catch2/catch.hpp>

// Fonts and image formats need a QGuiApplication; no test of this main needs a widget.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("mokuhyo-tests"));
    return Catch::Session().run(argc, argv);
}
