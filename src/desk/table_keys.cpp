#include "desk/table_keys.h"

#include <QCoreApplication>

namespace mokuhyo::desk {

namespace {

struct Keys
{
    Q_DECLARE_TR_FUNCTIONS(TableKeys)
};

} // namespace

QList<TableKey> tableKeys()
{
    const auto text = [](const char *source) { return Keys::tr(source); };
    return {
        {text(QT_TRANSLATE_NOOP("TableKeys", "文字キー")),
         text(QT_TRANSLATE_NOOP("TableKeys", "入力を始める（今の内容を置き換える）"))},
        {QStringLiteral("F2"),
         text(QT_TRANSLATE_NOOP("TableKeys", "入力を始める（今の内容に続ける）"))},
        {QStringLiteral("Backspace"),
         text(QT_TRANSLATE_NOOP("TableKeys", "今の内容を消して入力を始める"))},
        {QStringLiteral("Enter / Shift+Enter"),
         text(QT_TRANSLATE_NOOP("TableKeys", "確定して下へ・上へ"))},
        {QStringLiteral("Tab / Shift+Tab"),
         text(QT_TRANSLATE_NOOP("TableKeys", "確定して右へ・左へ"))},
        {QStringLiteral("Alt+Enter"), text(QT_TRANSLATE_NOOP("TableKeys", "欄の中で改行"))},
        {QStringLiteral("Ctrl+Enter"),
         text(QT_TRANSLATE_NOOP("TableKeys", "選んだ欄すべてに同じ内容を入れる"))},
        {QStringLiteral("Esc"),
         text(QT_TRANSLATE_NOOP("TableKeys", "入力・切り取り・行の移動をやめる"))},
        {QStringLiteral("Delete"), text(QT_TRANSLATE_NOOP("TableKeys", "選んだ欄の内容を消す"))},
        {QStringLiteral("↑ ↓ ← →"), text(QT_TRANSLATE_NOOP("TableKeys", "隣の欄へ"))},
        {QStringLiteral("Ctrl+↑ ↓ ← →"),
         text(QT_TRANSLATE_NOOP("TableKeys", "記入のある欄の端へ"))},
        {QStringLiteral("Home / End"),
         text(QT_TRANSLATE_NOOP("TableKeys", "行の最初・最後の欄へ"))},
        {QStringLiteral("Ctrl+Home / Ctrl+End"),
         text(QT_TRANSLATE_NOOP("TableKeys", "表の最初・最後の欄へ"))},
        {QStringLiteral("PageUp / PageDown"),
         text(QT_TRANSLATE_NOOP("TableKeys", "一画面上・下へ"))},
        {QStringLiteral("Shift+↑ ↓ ← → / Home / End / PageUp / PageDown"),
         text(QT_TRANSLATE_NOOP("TableKeys", "選ぶ範囲を広げる（Ctrlと組み合わせられる）"))},
        {QStringLiteral("Ctrl+Space"), text(QT_TRANSLATE_NOOP("TableKeys", "列を選ぶ"))},
        {QStringLiteral("Shift+Space"), text(QT_TRANSLATE_NOOP("TableKeys", "行を選ぶ"))},
        {QStringLiteral("Ctrl+A"), text(QT_TRANSLATE_NOOP("TableKeys", "すべての欄を選ぶ"))},
        {QStringLiteral("Alt+↓"), text(QT_TRANSLATE_NOOP("TableKeys", "入力中に選択肢を開く"))},
    };
}

} // namespace mokuhyo::desk
