#include "work/handout_letter.h"

#include "core/text.h"

#include <array>

namespace mokuhyo::work {

using namespace Qt::StringLiterals;

namespace {

const QString titleSetting = u"handoutTitle"_s;
const QString textSetting = u"handoutText"_s;
const QString contactSetting = u"handoutContact"_s;

QString filled(QString text, const LetterFacts &facts)
{
    QStringList paragraphs = text.split(u'\n');
    if (facts.due.isEmpty())
        paragraphs.removeIf([](const QString &line) { return line.contains("{due}"_L1); });
    text = paragraphs.join(u'\n');
    text.replace("{unit}"_L1, QString(facts.unitName).replace(u" > "_s, u"　"_s));
    text.replace("{year}"_L1, facts.year);
    text.replace("{phase}"_L1, facts.phase);
    text.replace("{form}"_L1, facts.forms);
    text.replace("{due}"_L1, facts.due);
    return text;
}

Result<QString> chosen(const Session &session, const std::optional<QString> &given,
                       const QString &setting, const QString &usual)
{
    if (given)
        return trimmedText(*given).isEmpty() ? usual : withLf(*given);
    const auto remembered = session.store().setting(setting);
    if (!remembered)
        return failure(remembered.error());
    return remembered->isEmpty() ? usual : *remembered;
}

} // namespace

LetterWording usualWording(Handout::As as)
{
    const QString begin = u"このことについて、次のとおり記入をお願いします。\n\n"_s;
    const QString none = u"２　書くことがない欄には「該当なし」などと記入してください。\n"_s;
    const QString late = u"提出期限は{due}です。間に合わないときは、早めに御連絡ください。"_s;
    LetterWording wording;
    wording.title = u"{year}　{form}「{phase}」の記入について（照会）"_s;
    if (as == Handout::As::Package)
        wording.text =
            begin +
            u"１　添付のファイルを開き、色の付いた欄（今回の記入欄）に記入してください。"
            u"記入したことは、その都度ファイルに保存されます。ほかの欄は今回の記入の対象ではないため、"
            u"書き込めません。直す必要があるときは御連絡ください。\n"_s +
            none +
            u"３　記入したら提出の操作をし、画面を閉じてから、このファイルを電子メールなどで"
            u"送り返してください。\n"
            u"４　"_s +
            late;
    else
        wording.text =
            begin +
            u"１　各シートの色の付いた欄に記入してください。ほかの欄は今回の記入の対象ではないため、"
            u"書き込めないようにしてあります。直す必要があるときは御連絡ください。\n"_s +
            none +
            u"３　列の挿入や削除、シートの削除はしないでください。行の高さと列の幅は変えられます。\n"
            u"４　記入したら上書き保存し、このファイルを電子メールなどで送り返してください。\n"
            u"５　"_s +
            late;
    return wording;
}

Result<LetterWording> wordingFor(const Session &session, const HandoutOptions &options)
{
    const LetterWording usual = usualWording(options.as);
    const auto title = chosen(session, options.title, titleSetting, usual.title);
    const auto text = chosen(session, options.text, textSetting, usual.text);
    const auto contact = chosen(session, options.contact, contactSetting, session.actor());
    for (const auto *one : {&title, &text, &contact}) {
        if (!*one)
            return failure(one->error());
    }
    return LetterWording{*title, *text, *contact};
}

Result<LetterWording> rememberedWording(const Session &session, Handout::As as)
{
    HandoutOptions options;
    options.as = as;
    return wordingFor(session, options);
}

Status rememberWording(Session &session, const HandoutOptions &options)
{
    const LetterWording usual = usualWording(options.as);
    const auto keep = [&](const QString &setting, const std::optional<QString> &given,
                          const QString &without) -> Status {
        if (!given)
            return {};
        const QString text = withLf(*given);
        return session.store().setSetting(setting, text == without ? QString() : text);
    };
    if (const Status kept = keep(titleSetting, options.title, usual.title); !kept)
        return kept;
    if (const Status kept = keep(textSetting, options.text, usual.text); !kept)
        return kept;
    return keep(contactSetting, options.contact, {});
}

QString dayWithWeekday(QDate day, YearStyle style)
{
    static const std::array names{u'月', u'火', u'水', u'木', u'金', u'土', u'日'};
    return u"%1（%2）"_s.arg(date::print(day, style),
                             QString(names[static_cast<size_t>(day.dayOfWeek() - 1)]));
}

render::CoverLetter letterFor(const LetterWording &wording, const LetterFacts &facts)
{
    render::CoverLetter letter;
    letter.date = facts.today;
    letter.addressee = QString(facts.unitName).replace(u" > "_s, u"　"_s) + u"　御中"_s;
    letter.title = filled(wording.title, facts);
    letter.text = filled(wording.text, facts);
    const auto fact = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            letter.facts.emplace_back(label, text);
    };
    fact(u"記入する欄"_s, facts.open.join(u'、'));
    if (facts.addsRows)
        fact(u"行の追加"_s, u"表の下の空いた行に書き足せます。"_s);
    fact(u"提出期限"_s, facts.due);
    QStringList remarks;
    if (facts.comments > 0)
        remarks += u"コメント%1件（回答してください）"_s.arg(facts.comments);
    if (facts.fixes > 0)
        remarks += u"字句の修正%1件"_s.arg(facts.fixes);
    if (!remarks.isEmpty())
        fact(u"連絡事項"_s, remarks.join(u'、') + u"。「連絡」のシートを御覧ください。"_s);
    fact(u"問合せ先"_s, wording.contact);
    return letter;
}

} // namespace mokuhyo::work
