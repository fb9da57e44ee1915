#include "operations.h"

#include <QGuiApplication>

#include <cstdio>

// mokuhyo-bench OPERATION ARGUMENT...: prints the milliseconds that it took.
int main(int argc, char **argv)
{
    using namespace bench;
    using namespace Qt::StringLiterals;
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString operation = arguments.value(1);
    const auto argument = [&](int i) { return arguments.value(i + 1); };
    double time = 0;
    if (operation == u"make"_s)
        makeStore(argument(1), argument(2).toInt(), argument(3).toInt());
    else if (operation == u"export"_s)
        time = exportAs(argument(1), argument(2), argument(3));
    else if (operation == u"packet"_s || operation == u"layout"_s)
        time = packet(argument(1), argument(2));
    else if (operation == u"bare"_s)
        time = bareWorkbook(argument(1), argument(2));
    else if (operation == u"import"_s)
        time = importFile(argument(1), argument(2));
    else if (operation == u"open"_s)
        time = openStore(argument(1));
    else if (operation == u"edit"_s)
        time = commitEdit(argument(1));
    else if (operation == u"search"_s)
        time = search(argument(1), argument(2));
    else if (operation == u"handout"_s)
        time = handOutDrill(argument(1), argument(2), argument(3).toInt());
    else if (operation == u"collect"_s)
        time = collectDrill(argument(1), argument(2));
    else
        qFatal("unknown operation");
    std::printf("%.2f\n", time);
    return 0;
}
