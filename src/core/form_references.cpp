#include "core/form_references.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

class References
{
public:
    explicit References(const Form &form) : m_form(form) {}

    std::vector<Error> check()
    {
        unique(m_form.phases, &Phase::key, u"/phases"_s);
        unique(m_form.stages, &Stage::key, u"/stages"_s);
        unique(m_form.fields, &Field::key, u"/fields"_s);
        unique(m_form.columns, &Field::key, u"/columns"_s);
        phases(m_form.fields, u"/fields"_s);
        phases(m_form.columns, u"/columns"_s);
        for (qsizetype i = 0; i < m_form.sheetKey.size(); ++i)
            field(m_form.sheetKey.at(i), u"/sheetKey/%1"_s.arg(i));
        for (qsizetype i = 0; i < m_form.itemKey.size(); ++i)
            column(m_form.itemKey.at(i), u"/itemKey/%1"_s.arg(i));
        field(m_form.unitFrom.field, u"/unitFrom/field"_s);
        rows();
        measures();
        if (m_form.book) {
            for (qsizetype i = 0; i < m_form.book->orderBy.size(); ++i)
                field(m_form.book->orderBy.at(i), u"/book/orderBy/%1"_s.arg(i));
        }
        if (m_form.order) {
            for (qsizetype i = 0; i < m_form.order->by.size(); ++i)
                field(m_form.order->by.at(i), u"/order/by/%1"_s.arg(i));
            if (!m_form.order->divider.isEmpty())
                field(m_form.order->divider, u"/order/divider"_s);
        }
        table();
        grid(m_form.layout.header, u"/layout/header"_s);
        grid(m_form.layout.footer, u"/layout/footer"_s);
        everyFieldPrinted();
        return std::move(m_errors);
    }

private:
    void report(const QString &where, const QString &message)
    {
        m_errors.push_back({ErrorCode::Invalid, message, where});
    }

    template<class T>
    void unique(const std::vector<T> &list, QString T::*key, const QString &where)
    {
        QSet<QString> seen;
        for (size_t i = 0; i < list.size(); ++i) {
            if (seen.contains(list[i].*key))
                report(u"%1/%2/key"_s.arg(where).arg(i),
                       Tr::tr("「%1」は二度使われています。").arg(list[i].*key));
            seen.insert(list[i].*key);
        }
    }

    void phases(const std::vector<Field> &fields, const QString &where)
    {
        for (size_t i = 0; i < fields.size(); ++i) {
            if (!m_form.phase(fields[i].phase))
                report(u"%1/%2/phase"_s.arg(where).arg(i),
                       Tr::tr("「%1」は phases にありません。").arg(fields[i].phase));
        }
    }

    void field(const QString &key, const QString &where)
    {
        if (!m_form.field(key))
            report(where, Tr::tr("「%1」は fields にありません。").arg(key));
    }

    void column(const QString &key, const QString &where)
    {
        if (!m_form.column(key))
            report(where, Tr::tr("「%1」は columns にありません。").arg(key));
    }

    void rows()
    {
        const Rows &rows = m_form.rows;
        if (rows.kind == Rows::Kind::Numbered || !rows.numberColumn.isEmpty())
            column(rows.numberColumn, u"/rows/numberColumn"_s);
        if (rows.kind == Rows::Kind::Years || !rows.yearColumn.isEmpty())
            column(rows.yearColumn, u"/rows/yearColumn"_s);
        if (!rows.unitColumn.isEmpty())
            column(rows.unitColumn, u"/rows/unitFrom/column"_s);
    }

    void measures()
    {
        for (size_t i = 0; i < m_form.measures.size(); ++i) {
            const MeasureColumns &measure = m_form.measures[i];
            const QString where = u"/measures/%1/"_s.arg(i);
            column(measure.target, where + u"target"_s);
            const std::pair<QString, QString> others[] = {{measure.indicator, u"indicator"_s},
                                                          {measure.activity, u"activity"_s},
                                                          {measure.deadline, u"deadline"_s},
                                                          {measure.baseline, u"baseline"_s}};
            for (const auto &[key, name] : others) {
                if (!key.isEmpty())
                    column(key, where + name);
            }
            for (qsizetype n = 0; n < measure.actuals.size(); ++n)
                column(measure.actuals.at(n), where + u"actuals/%1"_s.arg(n));
            for (size_t n = 0; n < measure.ratings.size(); ++n)
                column(measure.ratings[n].column, where + u"ratings/%1/column"_s.arg(n));
        }
    }

    void table()
    {
        QSet<QString> placed;
        for (size_t i = 0; i < m_form.layout.table.size(); ++i) {
            const QString &key = m_form.layout.table[i].column;
            const QString where = u"/layout/table/%1/column"_s.arg(i);
            column(key, where);
            if (placed.contains(key))
                report(where, Tr::tr("「%1」は二度使われています。").arg(key));
            placed.insert(key);
            limits(m_form.layout.table[i], u"/layout/table/%1"_s.arg(i));
        }
        for (size_t i = 0; i < m_form.columns.size(); ++i) {
            if (!placed.contains(m_form.columns[i].key))
                report(
                    u"/columns/%1"_s.arg(i),
                    Tr::tr("「%1」の列が layout/table にありません。").arg(m_form.columns[i].key));
        }
    }

    void limits(const TableColumn &column, const QString &where)
    {
        if (column.least > column.width())
            report(where + u"/least"_s, Tr::tr("least（%1）が widths の合計（%2）より大きいです。")
                                            .arg(column.least)
                                            .arg(column.width()));
        if (column.most < column.width())
            report(where + u"/most"_s, Tr::tr("most（%1）が widths の合計（%2）より小さいです。")
                                           .arg(column.most)
                                           .arg(column.width()));
    }

    // Spans are counted without optional columns, which every sheet may leave out.
    int gridColumns() const
    {
        size_t count = 0;
        for (const TableColumn &column : m_form.layout.table) {
            const Field *field = m_form.column(column.column);
            if (field && !field->optional)
                count += column.widths.size();
        }
        return int(count);
    }

    void grid(const std::vector<LayoutRow> &rows, const QString &where)
    {
        for (size_t r = 0; r < rows.size(); ++r) {
            int used = 0;
            for (size_t c = 0; c < rows[r].cells.size(); ++c) {
                const LayoutCell &cell = rows[r].cells[c];
                const QString place = u"%1/%2/cells/%3"_s.arg(where).arg(r).arg(c);
                if (cell.content != LayoutCell::Content::Text) {
                    field(cell.field, place);
                    if (cell.content != LayoutCell::Content::Label)
                        m_printed.insert(cell.field);
                }
                if (cell.span == 0 && c + 1 < rows[r].cells.size())
                    report(place + u"/span"_s, Tr::tr("rest は行の最後の欄にだけ使えます。"));
                used += std::max(cell.span, 1);
            }
            if (used > gridColumns())
                report(u"%1/%2"_s.arg(where).arg(r),
                       Tr::tr("この行は %1 列分ありますが、表は %2 列です。")
                           .arg(used)
                           .arg(gridColumns()));
        }
    }

    void everyFieldPrinted()
    {
        for (size_t i = 0; i < m_form.fields.size(); ++i) {
            if (!m_printed.contains(m_form.fields[i].key))
                report(u"/fields/%1"_s.arg(i),
                       Tr::tr("「%1」を記入する欄が layout の header にも footer にもありません。")
                           .arg(m_form.fields[i].key));
        }
    }

    const Form &m_form;
    QSet<QString> m_printed;
    std::vector<Error> m_errors;
};

} // namespace

std::vector<Error> referenceErrors(const Form &form)
{
    return References(form).check();
}

} // namespace mokuhyo
