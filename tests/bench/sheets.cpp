#include "core/rank.h"
#include "operations.h"
#include "support/bulk.h"

#include <QFile>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

namespace bench {

void makeStore(const QString &path, int years, int sheets)
{
    QFile::remove(path);
    const auto session = must(work::Session::create(path));
    const Form &form = *session->forms().find(u"machida"_s);
    QStringList options;
    for (const Field &column : form.columns) {
        if (column.optional)
            options += column.key;
    }
    bulk::Writer writer(1);
    const auto row = [](std::vector<Edit> &edits, const QString &id, const QString &key,
                        const QString &value) {
        edits.push_back({id, key, value, {}});
    };
    for (int year = 2026 - years + 1; year <= 2026; ++year) {
        std::vector<Edit> edits;
        for (int s = 0; s < sheets; ++s) {
            const QString sheet = newId();
            row(edits, sheet, field::kind, kind::sheet);
            row(edits, sheet, field::exists, u"1"_s);
            row(edits, sheet, field::form, form.ref.text());
            row(edits, sheet, field::from, QString::number(year));
            row(edits, sheet, field::to, QString::number(year));
            row(edits, sheet, field::options, options.join(u' '));
            row(edits, sheet, u"section"_s, u"第%1部%2課"_s.arg(s / 10 + 1).arg(s + 1));
            row(edits, sheet, u"mission"_s, writer.text(4));
            for (const QString &order : ranksBetween({}, {}, 6)) {
                const QString item = newId();
                row(edits, item, field::kind, kind::item);
                row(edits, item, field::exists, u"1"_s);
                row(edits, item, field::sheet, sheet);
                row(edits, item, field::order, order);
                for (const Field &column : form.columns)
                    row(edits, item, column.key,
                        writer.text(column.kind == FieldKind::Enumerated ? 6 : 1));
            }
        }
        must(session->store().commit(edits, {u"bench"_s, QDateTime::currentDateTimeUtc(), {}}));
    }
}

} // namespace bench
