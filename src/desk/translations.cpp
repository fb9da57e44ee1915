#include "desk/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

bool inEnglish = false;

} // namespace

void installTranslations(QCoreApplication &application, const QString &language)
{
    QString chosen = language;
    if (chosen.isEmpty())
        chosen =
            QLocale::system().language() == QLocale::English && QLocale::system().name() != u"C"_s
                ? u"en"_s
                : u"ja"_s;
    inEnglish = chosen != u"ja"_s;
    // Qt's own dialogs and buttons; English is what Qt says without a translation.
    if (!inEnglish) {
        auto *qt = new QTranslator(&application);
        if (qt->load(u"qtbase_ja"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(qt);
        QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
        return;
    }
    auto *own = new QTranslator(&application);
    if (own->load(u":/translations/mokuhyo_en.qm"_s))
        QCoreApplication::installTranslator(own);
    QLocale::setDefault(QLocale(QLocale::English));
}

QString windowLanguage()
{
    return inEnglish ? u"en"_s : u"ja"_s;
}

} // namespace mokuhyo::desk
