#include "desk/phrases.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace mokuhyo::desk {

namespace {

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(Phrases)
};

} // namespace

QStringList phrases::blank()
{
    return {Phrases::tr("実績値を算定中のため"), Phrases::tr("国・県の通知を待っているため"),
            Phrases::tr("年度末に確定するため"), Phrases::tr("今年度は対象がないため")};
}

QStringList phrases::amendment()
{
    return {Phrases::tr("字句修正"), Phrases::tr("数値の訂正"), Phrases::tr("制度改正のため"),
            Phrases::tr("予算の変更のため"), Phrases::tr("組織の変更のため")};
}

QStringList phrases::life()
{
    return {Phrases::tr("制度改正のため"), Phrases::tr("予算の変更のため"),
            Phrases::tr("組織の変更のため"), Phrases::tr("前倒しで達成したため"),
            Phrases::tr("他の取組に含めるため")};
}

QStringList phrases::returning()
{
    return {Phrases::tr("未記入の欄を記入してください。"),
            Phrases::tr("数値の根拠を確認してください。"), Phrases::tr("単位を書いてください。"),
            Phrases::tr("前年度と同じ文面です。今年度の内容を確認してください。")};
}

QStringList phrases::acceptance()
{
    return {Phrases::tr("内容を確認し、正しいため"), Phrases::tr("前年度と同じ内容でよいため"),
            Phrases::tr("公表資料の表記に合わせたため"), Phrases::tr("課に確認済みのため")};
}

QStringList phrases::rating()
{
    return {Phrases::tr("数値に表れない成果があったため"),
            Phrases::tr("外部の要因で実施できなかったため"),
            Phrases::tr("年度内の達成が見込まれるため"),
            Phrases::tr("他の指標と合わせて判断したため"), Phrases::tr("実績が見込の値のため")};
}

QComboBox *phraseBox(const QStringList &offered, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(offered);
    box->setCurrentIndex(-1);
    box->lineEdit()->setPlaceholderText(Phrases::tr("選ぶか入力"));
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

} // namespace mokuhyo::desk
