#include "desk/history_text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

QString asHtml(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString line(const QString &label, const QString &text)
{
    return u"<p style='margin:2px 0'><b>%1</b>　%2</p>"_s.arg(label.toHtmlEscaped(), asHtml(text));
}

} // namespace

QString textHtml(const QString &text)
{
    return text.isEmpty() ? u"<i>%1</i>"_s.arg(HistoryText::tr("（空）")) : asHtml(text);
}

QString differencesHtml(const QString &before, const QString &after)
{
    QString html;
    for (const DiffPiece &piece : textDiff(before, after)) {
        switch (piece.kind) {
        case DiffPiece::Kind::Same:
            html += asHtml(piece.text);
            break;
        case DiffPiece::Kind::Removed:
            html += u"<s>"_s + asHtml(piece.text) + u"</s>"_s;
            break;
        case DiffPiece::Kind::Added:
            html += u"<u><b>"_s + asHtml(piece.text) + u"</b></u>"_s;
            break;
        }
    }
    return html;
}

QString sideHtml(const std::vector<DiffPiece> &pieces, DiffPiece::Kind own)
{
    QString html;
    for (const DiffPiece &piece : pieces) {
        if (piece.kind == own)
            html += u"<u><b>"_s + asHtml(piece.text) + u"</b></u>"_s;
        else if (piece.kind == DiffPiece::Kind::Same)
            html += asHtml(piece.text);
    }
    return html.isEmpty() ? textHtml({}) : html;
}

QString localTime(const QString &time)
{
    const QDateTime at = QDateTime::fromString(time, Qt::ISODateWithMs);
    return at.isValid() ? at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : time;
}

QString historyHtml(const work::HistoryEntry &entry)
{
    QString html;
    if (!entry.reason.isEmpty())
        html += line(HistoryText::tr("理由"), entry.reason);
    if (!entry.import.isEmpty())
        html += line(HistoryText::tr("取込み元"), entry.import);
    if (entry.kind == work::HistoryEntry::Kind::Decision) {
        html += line(entry.label, entry.said);
        return entry.before.isEmpty() ? html
                                      : html + line(HistoryText::tr("それまで"), entry.before);
    }
    if (entry.kind != work::HistoryEntry::Kind::Text)
        return html + u"<p>%1</p>"_s.arg(entry.label.toHtmlEscaped());
    if (entry.before.isEmpty() || entry.change.value.isEmpty()) {
        html += entry.before.isEmpty() ? line(HistoryText::tr("はじめての記入"), {})
                                       : line(HistoryText::tr("消去"), {});
    } else {
        html += line(HistoryText::tr("変わったところ"),
                     HistoryText::tr("（取り消し線は消した字、下線は入れた字）"));
    }
    return html + u"<p>%1</p>"_s.arg(differencesHtml(entry.before, entry.change.value));
}

QString deletedRowHtml(const work::DeletedRow &row)
{
    QString html;
    for (const auto &[label, text] : row.texts)
        html += u"<p style='margin:4px 0'><b>%1</b><br>%2</p>"_s.arg(label.toHtmlEscaped(),
                                                                     asHtml(text));
    return html.isEmpty() ? HistoryText::tr("この行には何も書かれていませんでした。") : html;
}

} // namespace mokuhyo::desk
