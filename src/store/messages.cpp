#include "store/messages.h"

namespace mokuhyo::store {

Error notAStore(const QString &path)
{
    return {
        ErrorCode::NotAStore,
        Text::tr("目標管理シートのデータファイルではありません。別のファイルを選んでください：%1")
            .arg(path),
        path};
}

Error damaged(const QString &path)
{
    return {ErrorCode::Damaged,
            Text::tr("データファイルが壊れています。控え（バックアップ）から戻してください：%1")
                .arg(path),
            path};
}

Error busy(const QString &path)
{
    return {
        ErrorCode::Busy,
        Text::tr(
            "ほかの画面か人がデータファイルを使っています。少し待ってからやり直してください：%1")
            .arg(path),
        path};
}

Error readOnly(const QString &path)
{
    return {ErrorCode::ReadOnly,
            Text::tr("データファイルに書き込めません。書き込める場所に写してから開いてください：%1")
                .arg(path),
            path};
}

Error noSpace(const QString &path)
{
    return {ErrorCode::NoSpace,
            Text::tr("ディスクの空きが足りません。不要なファイルを消してからやり直してください。"
                     "これまでに保存した内容は無事です：%1")
                .arg(path),
            path};
}

Error cancelled()
{
    return {ErrorCode::Cancelled, Text::tr("中止しました。データは元のままです。")};
}

} // namespace mokuhyo::store
