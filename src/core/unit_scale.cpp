#include "core/unit_words.h"
#include "core/width.h"

#include <QHash>

namespace mokuhyo {

using namespace Qt::StringLiterals;

namespace {

// The width of letters and kana made one, without breaks.
QString plainUnit(const QString &unit)
{
    QString plain = widthFolded(unit).text;
    plain.removeIf([](QChar c) { return c.isSpace(); });
    return plain;
}

struct Measure
{
    QStringView base;
    double factor;
};

// Units of one measure and how many of the smallest they are.
const QHash<QString, Measure> &measures()
{
    static const QHash<QString, Measure> all{
        {u"円"_s, {u"円", 1}},
        {u"千円"_s, {u"円", 1e3}},
        {u"万円"_s, {u"円", 1e4}},
        {u"百万円"_s, {u"円", 1e6}},
        {u"億円"_s, {u"円", 1e8}},
        {u"mm"_s, {u"m", 1e-3}},
        {u"cm"_s, {u"m", 1e-2}},
        {u"m"_s, {u"m", 1}},
        {u"メートル"_s, {u"m", 1}},
        {u"km"_s, {u"m", 1e3}},
        {u"キロメートル"_s, {u"m", 1e3}},
        {u"㎜"_s, {u"m", 1e-3}},
        {u"㎝"_s, {u"m", 1e-2}},
        {u"㎞"_s, {u"m", 1e3}},
        {u"㎡"_s, {u"m2", 1}},
        {u"m2"_s, {u"m2", 1}},
        {u"m²"_s, {u"m2", 1}},
        {u"平方メートル"_s, {u"m2", 1}},
        {u"千㎡"_s, {u"m2", 1e3}},
        {u"a"_s, {u"m2", 1e2}},
        {u"アール"_s, {u"m2", 1e2}},
        {u"ha"_s, {u"m2", 1e4}},
        {u"ヘクタール"_s, {u"m2", 1e4}},
        {u"㎢"_s, {u"m2", 1e6}},
        {u"km2"_s, {u"m2", 1e6}},
        {u"km²"_s, {u"m2", 1e6}},
        {u"㎥"_s, {u"m3", 1}},
        {u"m3"_s, {u"m3", 1}},
        {u"m³"_s, {u"m3", 1}},
        {u"立方メートル"_s, {u"m3", 1}},
        {u"千㎥"_s, {u"m3", 1e3}},
        {u"mg"_s, {u"g", 1e-3}},
        {u"㎎"_s, {u"g", 1e-3}},
        {u"g"_s, {u"g", 1}},
        {u"kg"_s, {u"g", 1e3}},
        {u"㎏"_s, {u"g", 1e3}},
        {u"t"_s, {u"g", 1e6}},
        {u"トン"_s, {u"g", 1e6}},
        {u"千t"_s, {u"g", 1e9}},
        {u"千トン"_s, {u"g", 1e9}},
        {u"万t"_s, {u"g", 1e10}},
        {u"kg-CO2"_s, {u"CO2", 1}},
        {u"t-CO2"_s, {u"CO2", 1e3}},
        {u"t-CO₂"_s, {u"CO2", 1e3}},
        {u"tCO2"_s, {u"CO2", 1e3}},
        {u"トン-CO2"_s, {u"CO2", 1e3}},
        {u"千t-CO2"_s, {u"CO2", 1e6}},
        {u"万t-CO2"_s, {u"CO2", 1e7}},
        {u"ml"_s, {u"L", 1e-3}},
        {u"mL"_s, {u"L", 1e-3}},
        {u"l"_s, {u"L", 1}},
        {u"L"_s, {u"L", 1}},
        {u"ℓ"_s, {u"L", 1}},
        {u"リットル"_s, {u"L", 1}},
        {u"kl"_s, {u"L", 1e3}},
        {u"kL"_s, {u"L", 1e3}},
        {u"W"_s, {u"W", 1}},
        {u"kW"_s, {u"W", 1e3}},
        {u"MW"_s, {u"W", 1e6}},
        {u"kWh"_s, {u"Wh", 1}},
        {u"MWh"_s, {u"Wh", 1e3}},
        {u"GWh"_s, {u"Wh", 1e6}},
        {u"秒"_s, {u"分", 1.0 / 60}},
        {u"分"_s, {u"分", 1}},
        {u"時間"_s, {u"分", 60}},
    };
    return all;
}

// One name for units that count the same.
QString canonical(const QString &unit)
{
    static const QHash<QString, QString> same{
        {u"名"_s, u"人"_s},
        {u"人数"_s, u"人"_s},
        {u"件数"_s, u"件"_s},
        {u"回数"_s, u"回"_s},
        {u"箇所"_s, u"か所"_s},
        {u"個所"_s, u"か所"_s},
        {u"カ所"_s, u"か所"_s},
        {u"ヶ所"_s, u"か所"_s},
        {u"ヵ所"_s, u"か所"_s},
        {u"ケ所"_s, u"か所"_s},
        {u"パーセント"_s, u"%"_s},
        {u"％"_s, u"%"_s},
        {u"%ポイント"_s, u"ポイント"_s},
        {u"pt"_s, u"ポイント"_s},
        {u"店舗"_s, u"店"_s},
        {u"才"_s, u"歳"_s},
        {u"頁"_s, u"ページ"_s},
        {u"日間"_s, u"日"_s},
        {u"年間"_s, u"年"_s},
        {u"週間"_s, u"週"_s},
        {u"カ月"_s, u"か月"_s},
        {u"ヶ月"_s, u"か月"_s},
        {u"ヵ月"_s, u"か月"_s},
        {u"ケ月"_s, u"か月"_s},
        {u"箇月"_s, u"か月"_s},
        {u"か月間"_s, u"か月"_s},
        {u"カ年"_s, u"か年"_s},
        {u"ヶ年"_s, u"か年"_s},
        {u"DL"_s, u"ダウンロード"_s},
        {u"手続き"_s, u"手続"_s},
        {u"個"_s, u"つ"_s},
        {u"事業者"_s, u"社"_s},
        {u"企業"_s, u"社"_s},
        {u"種"_s, u"種類"_s},
        {u"便数"_s, u"便"_s},
        {u"PV"_s, u"ビュー"_s},
    };
    const QString plain = plainUnit(unit);
    return same.value(plain, plain);
}

} // namespace

bool sameUnit(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return true;
    const std::optional<double> scale = unitScale(a, b);
    return scale && *scale == 1;
}

std::optional<double> unitScale(const QString &from, const QString &to)
{
    const QString a = canonical(from);
    const QString b = canonical(to);
    if (a == b)
        return 1;
    const auto first = measures().constFind(a);
    const auto second = measures().constFind(b);
    if (first == measures().constEnd() || second == measures().constEnd() ||
        first->base != second->base)
        return {};
    return first->factor / second->factor;
}

} // namespace mokuhyo
