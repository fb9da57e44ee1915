#include "intake/messages.h"

namespace mokuhyo::intake {

tl::unexpected<Error> damaged(const QString &where)
{
    return failure(ErrorCode::Damaged,
                   QCoreApplication::translate(
                       "intake", "ファイルが壊れているため読み取れません。元のファイルを"
                                 "Excelなどで開いて保存し直してください。"),
                   where);
}

tl::unexpected<Error> tooLarge(const QString &where)
{
    return failure(ErrorCode::Invalid,
                   QCoreApplication::translate(
                       "intake", "ファイルの中身が大きすぎるため読み取りを中止しました。"
                                 "目標管理シートのファイルか確かめてください。"),
                   where);
}

tl::unexpected<Error> encrypted()
{
    return failure(ErrorCode::Invalid,
                   QCoreApplication::translate("intake",
                                               "パスワードで保護されたファイルは読み取れません。"
                                               "パスワードを外して保存し直してください。"));
}

} // namespace mokuhyo::intake
