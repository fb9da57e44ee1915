#pragma once

#include "store/store.h"
#include "support/qstring.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

// What the tests of the store share: a folder for each test and short ways to write records.
namespace fixture {

using namespace Qt::StringLiterals;
using namespace mokuhyo;

template<class T>
T value(Result<T> result)
{
    if (!result) {
        UNSCOPED_INFO(result.error().message);
        REQUIRE(result.has_value());
    }
    return std::move(*result);
}

inline void done(const Status &status)
{
    if (!status)
        UNSCOPED_INFO(status.error().message);
    REQUIRE(status.has_value());
}

inline store::Stamp stamp(const QString &actor = u"企画"_s)
{
    return {actor, QDateTime(QDate(2026, 4, 1), QTime(9, 30)), {}};
}

// A folder that goes with the test.
class Place
{
public:
    [[nodiscard]] QString path(const QString &name = u"store.mokuhyo"_s) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

// Edits that make a record with these cells.
inline std::vector<Edit> creation(const QString &id, const QString &kindName,
                                  const QList<std::pair<QString, QString>> &cells)
{
    std::vector<Edit> edits{{id, field::exists, u"1"_s, {}}, {id, field::kind, kindName, {}}};
    for (const auto &[name, text] : cells)
        edits.push_back({id, name, text, {}});
    return edits;
}

inline std::vector<Edit> sheetCreation(const QString &id, int year, const QString &unit = {})
{
    const QString text = QString::number(year);
    return creation(id, kind::sheet,
                    {{field::from, text},
                     {field::to, text},
                     {field::unit, unit},
                     {field::form, u"sample@1"_s}});
}

inline std::vector<Edit> itemCreation(const QString &id, const QString &sheet, const QString &text)
{
    return creation(id, kind::item,
                    {{field::sheet, sheet}, {field::order, u"V"_s}, {u"item"_s, text}});
}

inline Record recordOf(const store::Store &store, const QString &id)
{
    const std::optional<Record> found = value(store.record(id));
    REQUIRE(found.has_value());
    return *found;
}

// An edit by somebody who sees the record as it is.
inline Edit edit(const store::Store &store, const QString &id, const QString &fieldName,
                 const QString &text)
{
    return {id, fieldName, text, recordOf(store, id).leaves(fieldName)};
}

} // namespace fixture
