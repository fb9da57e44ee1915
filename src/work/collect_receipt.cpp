#include "work/collect_receipt.h"

#include "work/messages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

struct Counts
{
    int cells = 0;     // that arrived
    int conflicts = 0; // of those
    int outside = 0;   // not taken
    int rowsAdded = 0;
    int rowsDeleted = 0;
    int rowsAsked = 0; // missing, or that could not be added
};

Counts countsOf(const CollectedSheet &sheet)
{
    Counts counts;
    for (const CollectedCell &cell : sheet.cells) {
        (cell.taken ? counts.cells : counts.outside) += 1;
        counts.conflicts += cell.taken && cell.kind == CollectedCell::Kind::Conflict ? 1 : 0;
    }
    for (const CollectedRow &row : sheet.rows) {
        const bool came =
            row.kind == CollectedRow::Kind::Added || row.kind == CollectedRow::Kind::Copied;
        if (!row.taken)
            ++counts.rowsAsked;
        else
            (came ? counts.rowsAdded : counts.rowsDeleted) += 1;
    }
    return counts;
}

} // namespace

QByteArray receiptSummary(const CollectedFile &file, const QStringList &handedIn)
{
    QJsonArray sheets;
    for (const CollectedSheet &sheet : file.sheets) {
        const Counts counts = countsOf(sheet);
        QJsonArray cells;
        for (const CollectedCell &cell : sheet.cells) {
            if (cell.taken)
                cells.append(QJsonObject{{u"record"_s, cell.record},
                                         {u"field"_s, cell.field},
                                         {u"change"_s, cell.change.id}});
        }
        sheets.append(QJsonObject{{u"sheet"_s, sheet.sheet},
                                  {u"cells"_s, cells},
                                  {u"conflicts"_s, counts.conflicts},
                                  {u"outside"_s, counts.outside},
                                  {u"rowsAdded"_s, counts.rowsAdded},
                                  {u"rowsDeleted"_s, counts.rowsDeleted},
                                  {u"rowsAsked"_s, counts.rowsAsked},
                                  {u"handedIn"_s, handedIn.contains(sheet.sheet)}});
    }
    const qsizetype answers = std::ranges::count_if(
        file.answers, [](const CollectedAnswer &answer) { return answer.cell.taken; });
    return QJsonDocument(QJsonObject{{u"sheets"_s, sheets},
                                     {u"answers"_s, answers},
                                     {u"questions"_s, qint64(file.questions.size())}})
        .toJson(QJsonDocument::Compact);
}

QStringList sheetsReceived(const QByteArray &summary)
{
    QStringList sheets;
    const QJsonArray received = QJsonDocument::fromJson(summary)[u"sheets"_s].toArray();
    for (const auto &sheet : received)
        sheets += sheet[u"sheet"_s].toString();
    return sheets;
}

QString receiptText(const CollectedFile &file, const CollectReport::File &told,
                    const CollectReport &report, const QDateTime &at, const QString &by)
{
    QStringList lines{Tr::tr("受領書"), {}};
    const auto line = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            lines += label + u"　"_s + text;
    };
    line(Tr::tr("受領日時"), at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s));
    line(Tr::tr("受領者"), by);
    line(Tr::tr("部署"), told.unitName);
    line(Tr::tr("ファイル"), file.name);
    line(Tr::tr("ファイルの照合値"), QString::fromLatin1(file.digest.toHex()));
    lines += QString();
    for (const CollectedSheet &sheet : file.sheets) {
        const Counts counts = countsOf(sheet);
        QStringList parts{Tr::tr("受け取った欄 %1").arg(counts.cells)};
        const auto add = [&](int count, const QString &text) {
            if (count > 0)
                parts += text.arg(count);
        };
        add(counts.rowsAdded, Tr::tr("追加した行 %1"));
        add(counts.rowsDeleted, Tr::tr("削除した行 %1"));
        add(counts.conflicts, Tr::tr("食い違い %1"));
        add(counts.outside, Tr::tr("取り込まなかった欄 %1"));
        add(counts.rowsAsked, Tr::tr("確認が必要な行 %1"));
        add(sheet.blanks, Tr::tr("未記入 %1"));
        if (report.handedIn.contains(sheet.sheet))
            parts += Tr::tr("提出済");
        lines += sheet.title + u"："_s + parts.join(u"、"_s);
        for (const CollectedCell &cell : sheet.cells) {
            const QString where = cell.row.isEmpty() ? cell.label : cell.row + u' ' + cell.label;
            if (!cell.taken)
                lines +=
                    u"　"_s + Tr::tr("取り込まなかった欄：%1（%2）").arg(where, cell.place.cell);
        }
    }
    if (!file.answers.empty())
        lines += Tr::tr("コメントへの回答 %1").arg(file.answers.size());
    for (const CollectQuestion &question : file.questions)
        lines += Tr::tr("シート「%1」：%2").arg(question.tab, question.message);
    lines += QString();
    line(Tr::tr("受領番号"), told.receipt);
    line(Tr::tr("記録の末尾"), told.head);
    return lines.join(u'\n') + u'\n';
}

} // namespace mokuhyo::work
