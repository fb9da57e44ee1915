#include "core/quantity.h"

#include "core/text.h"
#include "core/width.h"

#include <QRegularExpression>
#include <QSet>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

// What municipal goals are counted in. 月, 日, 年 and 年度 alone are missing: 10月 is a date.
bool isCounter(const QString &unit)
{
    static const QSet<QString> counters = [] {
        const QString words =
            u"件 人 名 回 個 点 本 枚 冊 部 校 園 台 戸 棟 店 店舗 基 橋 口 頭 羽 匹 株 床 席 "
            "室 通 便 票 組 班 歳 才 倍 割 位 級 件数 人数 "
            "箇所 個所 か所 カ所 ヶ所 ヵ所 ケ所 団体 社 者 事業 事業者 事業所 企業 業務 施設 "
            "世帯 地区 地域 自治会 町内会 区画 路線 項目 種 種類 品目 科目 講座 講演 コース 教室 "
            "クラス チーム グループ サークル 団 隊 課 係 局 機関 市町村 自治体 作品 "
            "記事 投稿 アクセス フォロワー ビュー PV ダウンロード ポイント pt ページ "
            "分 秒 時間 日間 週 週間 か月 カ月 ヶ月 ヵ月 ケ月 箇月 か月間 年間 か年 カ年 人日 人月 "
            "円 千円 百万円 % パーセント ‰ %ポイント "
            "mm cm m km メートル キロメートル キロ ㎜ ㎝ ㎞ ㎡ m2 m² ㎢ km2 km² ha ヘクタール a アール "
            "平方メートル 立方メートル m3 m³ ㎥ mg g kg t トン ㎎ ㎏ 千t 千トン "
            "ml mL l L kl kL ℓ リットル ㏄ cc W kW MW kWh MWh GWh t-CO2 t-CO₂ tCO2 kg-CO2 "
            "トン-CO2 J MJ GJ TJ ℃ dB ppm ppb"_s;
        QSet<QString> set;
        for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
            set.insert(word);
        return set;
    }();
    return unit.isEmpty() || counters.contains(unit);
}

// 件, 件/年, g/人・日 and g/人/日.
bool isUnit(const QString &unit)
{
    static const QSet<QString> spans{u"年"_s, u"月"_s, u"日"_s, u"年度"_s};
    static const QRegularExpression between(u"[/・]"_s);
    const QStringList parts = unit.split(between);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool known = isCounter(parts[i]) && (i == 0 || !parts[i].isEmpty());
        if (!known && (i == 0 || !spans.contains(parts[i])))
            return false;
    }
    return true;
}

// Moves the decimal point to the right by `places`.
QString shifted(const QString &whole, const QString &fraction, int places)
{
    const QString digits = whole + fraction.leftJustified(places, u'0');
    const qsizetype point = whole.size() + places;
    QString moved = digits.left(point);
    while (moved.size() > 1 && moved.startsWith(u'0'))
        moved.remove(0, 1);
    const QString rest = digits.mid(point);
    return rest.isEmpty() ? moved : moved + u'.' + rest;
}

} // namespace

std::optional<Quantity> quantityOf(const QString &text)
{
    static const QRegularExpression shape(
        u"^(-?)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.([0-9]+))?\\s*([万億]?)(.*)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression space(u"\\s+"_s);
    constexpr qsizetype longest = 60; // no figure with its unit is longer
    if (text.size() > longest)
        return {};
    QString plain = trimmedText(widthFolded(text).text);
    plain.replace(QChar(0x2212), u'-'); // minus sign
    const auto found = shape.match(plain);
    if (!found.hasMatch())
        return {};
    const QString unit = found.captured(5).remove(space); // a narrow column wraps 千円
    if (!isUnit(unit))
        return {};
    const QString suffix = found.captured(4);
    const int places = suffix.isEmpty() ? 0 : suffix == u"万"_s ? 4 : 8;
    const QString number = shifted(found.captured(2).remove(u','), found.captured(3), places);
    return Quantity{found.captured(1) + number, unit};
}

} // namespace mokuhyo
