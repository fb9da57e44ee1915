#include "desk/import_tree.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ImportTree)
};

QList<QStandardItem *> line(const QString &what, const QString &where = {},
                            const QString &message = {})
{
    QList<QStandardItem *> items;
    for (const QString &text : {what, where, message}) {
        auto *item = new QStandardItem(text);
        item->setToolTip(text);
        items += item;
    }
    return items;
}

QString placeText(const intake::Place &place)
{
    return place.cell.isEmpty() ? place.tab : Tr::tr("%1 の %2").arg(place.tab, place.cell);
}

QString heading(intake::Note::Kind kind)
{
    switch (kind) {
    case intake::Note::Kind::Unrecognised:
        return Tr::tr("読み取れなかったセル");
    case intake::Note::Kind::Doubtful:
        return Tr::tr("確認してほしいセル");
    case intake::Note::Kind::Left:
        return Tr::tr("取り込まないもの");
    case intake::Note::Kind::Hidden:
        return Tr::tr("隠れているもの");
    }
    return {};
}

void addNotes(QStandardItem *parent, const std::vector<intake::Note> &notes)
{
    using Kind = intake::Note::Kind;
    for (const Kind kind : {Kind::Unrecognised, Kind::Doubtful, Kind::Left, Kind::Hidden}) {
        QStandardItem *group = nullptr;
        for (const intake::Note &note : notes) {
            if (note.kind != kind)
                continue;
            if (!group) {
                const QList<QStandardItem *> row = line(heading(kind));
                parent->appendRow(row);
                group = row[0];
            }
            group->appendRow(line(note.text, placeText(note.place), note.message));
        }
        if (group)
            group->setText(Tr::tr("%1（%2件）").arg(group->text()).arg(group->rowCount()));
    }
}

} // namespace

QString importSummary(const work::ImportPlan &plan)
{
    QStringList parts;
    if (plan.sheetsNew > 0)
        parts += Tr::tr("新しいシート %1枚").arg(plan.sheetsNew);
    if (plan.sheetsChanged > 0)
        parts +=
            Tr::tr("変わるシート %1枚（%2か所）").arg(plan.sheetsChanged).arg(plan.cellsChanged);
    if (plan.sheetsSame > 0)
        parts += Tr::tr("同じシート %1枚").arg(plan.sheetsSame);
    if (plan.itemsNew > 0)
        parts += Tr::tr("新しい行 %1").arg(plan.itemsNew);
    return parts.isEmpty() ? Tr::tr("取り込むものはありません") : parts.join(Tr::tr("、"));
}

void fillImportTree(QStandardItemModel &model, const std::vector<FilePlan> &plans)
{
    model.clear();
    model.setHorizontalHeaderLabels({Tr::tr("ファイル・内容"), Tr::tr("場所"), Tr::tr("説明")});
    for (const FilePlan &file : plans) {
        const QString name = QFileInfo(file.file).fileName();
        if (!file.plan) {
            model.appendRow(line(Tr::tr("%1（取り込めません）").arg(name), file.plan.error().where,
                                 file.plan.error().message));
            continue;
        }
        const work::ImportPlan &plan = *file.plan;
        model.appendRow(line(name, {}, importSummary(plan)));
        QStandardItem *parent = model.item(model.rowCount() - 1);
        if (!plan.unitsNew.isEmpty())
            parent->appendRow(line(Tr::tr("新しく登録する部署（%1）").arg(plan.unitsNew.size()), {},
                                   plan.unitsNew.join(u"、"_s)));
        addNotes(parent, plan.notes);
    }
}

} // namespace mokuhyo::desk
