#pragma once

#include "core/change.h"
#include "core/identity.h"
#include "core/rank.h"

#include <QString>
#include <QStringList>

#include <array>
#include <random>
#include <vector>

// Invented sheets in bulk, the same for the same seed: for benchmarks and for tests of quantity.
namespace bulk {

struct Size
{
    int sheets = 300; // a year
    int items = 6;    // a sheet
    int columns = 14; // an item
    int fields = 4;   // a sheet's header
    quint32 seed = 1;
};

class Writer
{
public:
    explicit Writer(quint32 seed) : m_random(seed) {}

    // One to `most` clauses, in enumerated lines like those that clerks write.
    [[nodiscard]] QString text(int most)
    {
        static const std::array<QString, 16> clauses{
            QStringLiteral("窓口の待ち時間を短縮する"),
            QStringLiteral("避難所の運営訓練を年２回行う"),
            QStringLiteral("職員研修を実施し理解を深める"),
            QStringLiteral("市税の収納率を98.5％以上とする"),
            QStringLiteral("公園遊具の点検を計画どおり進める"),
            QStringLiteral("子育て相談の件数を把握し公表する"),
            QStringLiteral("空き家の所有者へ文書で働きかける"),
            QStringLiteral("電子申請できる手続を10件増やす"),
            QStringLiteral("地域団体と協議の場を設ける"),
            QStringLiteral("予防接種の勧奨はがきを送る"),
            QStringLiteral("ごみの減量について説明会を開く"),
            QStringLiteral("橋りょうの補修工事を発注する"),
            QStringLiteral("図書館の開館時間を見直す"),
            QStringLiteral("農業者との意見交換を続ける"),
            QStringLiteral("統計資料を整理しＷｅｂで公開する"),
            QStringLiteral("時間外勤務を月14時間/人以内とする")};
        const int count = between(1, most);
        QStringList lines;
        for (int i = 0; i < count; ++i) {
            const QString &clause = clauses[std::size_t(between(0, int(clauses.size()) - 1))];
            lines += count == 1 ? clause : QChar(u'①' + i) + clause;
        }
        return lines.join(u'\n');
    }

    [[nodiscard]] int between(int least, int most)
    {
        // Not std::uniform_int_distribution, which differs between standard libraries.
        return least + int(m_random() % quint32(most - least + 1));
    }

private:
    std::mt19937 m_random;
};

// Edits that create one year's sheets with their items in an empty store.
inline std::vector<mokuhyo::Edit> year(int fiscalYear, const Size &size = {})
{
    using namespace mokuhyo;
    Writer writer(size.seed * 10000 + quint32(fiscalYear));
    std::vector<Edit> edits;
    const QString yearText = QString::number(fiscalYear);
    const std::vector<QString> orders = ranksBetween({}, {}, size.items);
    for (int sheet = 0; sheet < size.sheets; ++sheet) {
        const QString number = QString::number(sheet);
        const QString sheetId = derivedId({QStringLiteral("bulk"), yearText, number});
        const auto write = [&](const QString &record, const QString &name, const QString &text) {
            edits.push_back({record, name, text, {}});
        };
        write(sheetId, field::exists, QStringLiteral("1"));
        write(sheetId, field::kind, kind::sheet);
        write(sheetId, field::form, QStringLiteral("bulk@1"));
        write(sheetId, field::unit, derivedId({QStringLiteral("bulk unit"), number}));
        write(sheetId, field::from, yearText);
        write(sheetId, field::to, yearText);
        for (int i = 0; i < size.fields; ++i)
            write(sheetId, QStringLiteral("field%1").arg(i), writer.text(2));
        for (int item = 0; item < size.items; ++item) {
            const QString itemId =
                derivedId({QStringLiteral("bulk"), yearText, number, QString::number(item)});
            write(itemId, field::exists, QStringLiteral("1"));
            write(itemId, field::kind, kind::item);
            write(itemId, field::sheet, sheetId);
            write(itemId, field::order, orders[std::size_t(item)]);
            for (int i = 0; i < size.columns; ++i)
                write(itemId, QStringLiteral("column%1").arg(i), writer.text(i % 3 == 0 ? 1 : 4));
        }
    }
    return edits;
}

} // namespace bulk
