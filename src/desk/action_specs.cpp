#include "desk/action_registry.h"

#include <QCoreApplication>

namespace mokuhyo::desk {

namespace {

using Keys = QList<QKeySequence>;

Keys key(QKeyCombination combination)
{
    return {QKeySequence(combination)};
}

} // namespace

QString menuTitle(Menu menu)
{
    const char *title = "";
    switch (menu) {
    case Menu::File:
        title = QT_TRANSLATE_NOOP("Actions", "ファイル(&F)");
        break;
    case Menu::Edit:
        title = QT_TRANSLATE_NOOP("Actions", "編集(&E)");
        break;
    case Menu::Row:
        title = QT_TRANSLATE_NOOP("Actions", "行(&R)");
        break;
    case Menu::Year:
        title = QT_TRANSLATE_NOOP("Actions", "年度(&Y)");
        break;
    case Menu::Tally:
        title = QT_TRANSLATE_NOOP("Actions", "集計(&L)");
        break;
    case Menu::Stage:
        title = QT_TRANSLATE_NOOP("Actions", "提出(&S)");
        break;
    case Menu::View:
        title = QT_TRANSLATE_NOOP("Actions", "表示(&V)");
        break;
    case Menu::Window:
        title = QT_TRANSLATE_NOOP("Actions", "ウィンドウ(&W)");
        break;
    case Menu::Help:
        title = QT_TRANSLATE_NOOP("Actions", "ヘルプ(&H)");
        break;
    }
    return QCoreApplication::translate("Actions", title);
}

const QList<ActionSpec> &actionSpecs()
{
    static const QList<ActionSpec> specs = {
        {"store.new",
         Menu::File,
         QT_TRANSLATE_NOOP("Actions", "新しい保存先(&N)…"),
         {},
         "document-new"},
        {"store.open", Menu::File, QT_TRANSLATE_NOOP("Actions", "保存先を開く(&O)…"),
         key(Qt::CTRL | Qt::Key_O), "document-open"},
        {"store.sample",
         Menu::File,
         QT_TRANSLATE_NOOP("Actions", "見本を開く(&M)"),
         {},
         "help-contents"},
        {"store.backup",
         Menu::File,
         QT_TRANSLATE_NOOP("Actions", "控えを取る(&B)…"),
         {},
         "document-save-all"},
        {"store.save", Menu::File, QT_TRANSLATE_NOOP("Actions", "保存の確認(&S)"),
         key(Qt::CTRL | Qt::Key_S), "document-save"},
        {"import", Menu::File, QT_TRANSLATE_NOOP("Actions", "取込み(&I)…"),
         key(Qt::CTRL | Qt::Key_I), "document-import", true, true},
        {"import.clipboard", Menu::File,
         QT_TRANSLATE_NOOP("Actions", "クリップボードから取込み(&C)"),
         key(Qt::CTRL | Qt::SHIFT | Qt::Key_I), "edit-paste"},
        {"export", Menu::File, QT_TRANSLATE_NOOP("Actions", "書き出し(&X)…"),
         key(Qt::CTRL | Qt::Key_E), "document-export", false, true},
        {"sheet.remove",
         Menu::File,
         QT_TRANSLATE_NOOP("Actions", "このシートを削除(&D)…"),
         {},
         "edit-delete",
         true},
        {"preview", Menu::File, QT_TRANSLATE_NOOP("Actions", "印刷プレビュー(&V)…"),
         key(Qt::CTRL | Qt::SHIFT | Qt::Key_P), "document-preview", true, true},
        {"packet",
         Menu::File,
         QT_TRANSLATE_NOOP("Actions", "議会資料（冊子）を作る(&K)…"),
         {},
         "book"},
        {"editions", Menu::File, QT_TRANSLATE_NOOP("Actions", "版の管理(&E)…"), {}, "view-history"},
        {"print", Menu::File, QT_TRANSLATE_NOOP("Actions", "印刷(&P)…"), key(Qt::CTRL | Qt::Key_P),
         "document-print", false, true},
        {"quit", Menu::File, QT_TRANSLATE_NOOP("Actions", "終了(&Q)"), key(Qt::CTRL | Qt::Key_Q),
         "application-exit", true},

        {"undo", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "元に戻す(&U)"),
         key(Qt::CTRL | Qt::Key_Z), "edit-undo", false, true},
        {"redo",
         Menu::Edit,
         QT_TRANSLATE_NOOP("Actions", "やり直す(&R)"),
         {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
         "edit-redo",
         false,
         true},
        {"cut", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "切り取り(&T)"), key(Qt::CTRL | Qt::Key_X),
         "edit-cut", true},
        {"copy", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "コピー(&C)"), key(Qt::CTRL | Qt::Key_C),
         "edit-copy"},
        {"paste", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "貼り付け(&P)"),
         key(Qt::CTRL | Qt::Key_V), "edit-paste"},
        {"clear", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "内容の消去(&L)"), {}, "edit-clear"},
        {"fill", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "下へコピー(&D)"),
         key(Qt::CTRL | Qt::Key_D), "go-down"},
        {"fillRight", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "右へコピー(&G)"),
         key(Qt::CTRL | Qt::Key_R), "go-next"},
        {"find", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "すべての年度から検索(&F)"),
         key(Qt::CTRL | Qt::Key_F), "edit-find", true, true},
        {"replace", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "置換(&H)…"),
         key(Qt::CTRL | Qt::Key_H), "edit-find-replace"},
        {"history", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "変更履歴(&H)…"),
         key(Qt::CTRL | Qt::SHIFT | Qt::Key_H), "view-history"},
        {"amend",
         Menu::Edit,
         QT_TRANSLATE_NOOP("Actions", "変更（理由付き）(&A)…"),
         {},
         "document-edit",
         true},
        {"redact", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "墨消し(&K)…"), {}, "edit-delete"},
        {"nextBlank", Menu::Edit, QT_TRANSLATE_NOOP("Actions", "次の未記入へ(&B)"), key(Qt::Key_F8),
         "go-next"},

        {"row.add", Menu::Row, QT_TRANSLATE_NOOP("Actions", "行を追加(&A)"),
         key(Qt::CTRL | Qt::SHIFT | Qt::Key_N), "list-add"},
        {"row.duplicate", Menu::Row, QT_TRANSLATE_NOOP("Actions", "行を複製(&D)"),
         key(Qt::CTRL | Qt::SHIFT | Qt::Key_D), "edit-copy"},
        {"row.remove", Menu::Row, QT_TRANSLATE_NOOP("Actions", "行を削除(&R)"),
         key(Qt::CTRL | Qt::Key_Minus), "list-remove"},
        {"row.up", Menu::Row, QT_TRANSLATE_NOOP("Actions", "上へ(&U)"), key(Qt::ALT | Qt::Key_Up),
         "go-up", true},
        {"row.down", Menu::Row, QT_TRANSLATE_NOOP("Actions", "下へ(&W)"),
         key(Qt::ALT | Qt::Key_Down), "go-down"},
        {"row.life",
         Menu::Row,
         QT_TRANSLATE_NOOP("Actions", "行の異動（中止・完了・統合など）(&L)…"),
         {},
         "document-edit",
         true},
        {"columns",
         Menu::Row,
         QT_TRANSLATE_NOOP("Actions", "使う列の選択(&C)…"),
         {},
         "view-list-details",
         true},

        {"state.submit", Menu::Stage, QT_TRANSLATE_NOOP("Actions", "提出する(&S)…"),
         key(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), "document-send"},
        {"state.withdraw",
         Menu::Stage,
         QT_TRANSLATE_NOOP("Actions", "取下げ(&W)"),
         {},
         "edit-undo"},
        {"state.approve",
         Menu::Stage,
         QT_TRANSLATE_NOOP("Actions", "確認済みにする(&A)…"),
         {},
         "dialog-ok-apply",
         true},
        {"state.return",
         Menu::Stage,
         QT_TRANSLATE_NOOP("Actions", "差戻し(&R)…"),
         {},
         "mail-reply-sender"},
        {"comment", Menu::Stage, QT_TRANSLATE_NOOP("Actions", "この欄にコメント(&C)…"),
         key(Qt::SHIFT | Qt::Key_F2), "edit-comment", true},

        {"year.prepare",
         Menu::Year,
         QT_TRANSLATE_NOOP("Actions", "年度の準備(&P)…"),
         {},
         "view-list-details"},
        {"sheet.new", Menu::Year, QT_TRANSLATE_NOOP("Actions", "シートの作成(&N)…"),
         key(Qt::CTRL | Qt::Key_N), "list-add"},
        {"phases", Menu::Year, QT_TRANSLATE_NOOP("Actions", "段階と締切(&D)…"), {}, "", true},
        {"ratingRules", Menu::Year, QT_TRANSLATE_NOOP("Actions", "評価の基準(&R)…"), {}, ""},
        {"organisation", Menu::Year, QT_TRANSLATE_NOOP("Actions", "組織一覧(&O)…"), {}, ""},
        {"person", Menu::Year, QT_TRANSLATE_NOOP("Actions", "担当者の変更(&C)…"), {}, "", true},

        {"board", Menu::Tally, QT_TRANSLATE_NOOP("Actions", "提出状況一覧(&B)"),
         key(Qt::CTRL | Qt::Key_B), "view-list-details", true, true},
        {"rows", Menu::Tally, QT_TRANSLATE_NOOP("Actions", "集計・一覧(&L)"),
         key(Qt::CTRL | Qt::SHIFT | Qt::Key_B), "view-list-details"},
        {"figures",
         Menu::Tally,
         QT_TRANSLATE_NOOP("Actions", "達成状況(&A)"),
         {},
         "office-chart-bar"},
        {"handout",
         Menu::Tally,
         QT_TRANSLATE_NOOP("Actions", "配布（照会）(&H)…"),
         {},
         "mail-send",
         true},
        {"collect", Menu::Tally, QT_TRANSLATE_NOOP("Actions", "回収(&C)…"), {}, "mail-receive"},
        {"conflicts",
         Menu::Tally,
         QT_TRANSLATE_NOOP("Actions", "食い違い(&D)…"),
         {},
         "document-swap"},
        {"check", Menu::Tally, QT_TRANSLATE_NOOP("Actions", "点検(&K)…"), key(Qt::Key_F7),
         "tools-check-spelling", true},
        {"compare",
         Menu::Tally,
         QT_TRANSLATE_NOOP("Actions", "比較(&M)…"),
         {},
         "view-split-left-right"},
        {"series", Menu::Tally, QT_TRANSLATE_NOOP("Actions", "推移(&T)…"), {}, "office-chart-line"},

        {"tree", Menu::View, QT_TRANSLATE_NOOP("Actions", "シートの一覧へ(&L)"),
         key(Qt::CTRL | Qt::Key_L), "sheet"},
        {"pane", Menu::View, QT_TRANSLATE_NOOP("Actions", "次の領域へ(&P)"), key(Qt::Key_F6), ""},
        {"sheet.previous", Menu::View, QT_TRANSLATE_NOOP("Actions", "前のシート(&B)"),
         key(Qt::CTRL | Qt::Key_PageUp), "go-up"},
        {"sheet.next", Menu::View, QT_TRANSLATE_NOOP("Actions", "次のシート(&N)"),
         key(Qt::CTRL | Qt::Key_PageDown), "go-down"},
        {"rowForm", Menu::View, QT_TRANSLATE_NOOP("Actions", "行の入力フォーム(&O)"),
         key(Qt::CTRL | Qt::SHIFT | Qt::Key_F), "document-edit", true, true, true},
        {"rowForm.jump", Menu::View, QT_TRANSLATE_NOOP("Actions", "表と入力フォームを行き来(&J)"),
         key(Qt::Key_F4), ""},
        {"fold", Menu::View, QT_TRANSLATE_NOOP("Actions", "表の前後の項目をたたむ(&F)"),
         key(Qt::CTRL | Qt::Key_T), "", true},
        {"columns.fold", Menu::View,
         QT_TRANSLATE_NOOP("Actions", "まだ記入しない段階の列をたたむ・開く(&C)"),
         key(Qt::CTRL | Qt::SHIFT | Qt::Key_T), ""},
        {"reload", Menu::View, QT_TRANSLATE_NOOP("Actions", "最新の内容にする(&R)"),
         key(Qt::Key_F5), "view-refresh"},
        {"scheme.system",
         Menu::View,
         QT_TRANSLATE_NOOP("Actions", "画面の色：パソコンの設定に合わせる(&S)"),
         {},
         "",
         true,
         false,
         true},
        {"scheme.light",
         Menu::View,
         QT_TRANSLATE_NOOP("Actions", "画面の色：明るい(&I)"),
         {},
         "",
         false,
         false,
         true},
        {"scheme.dark",
         Menu::View,
         QT_TRANSLATE_NOOP("Actions", "画面の色：暗い(&D)"),
         {},
         "",
         false,
         false,
         true},

        {"window.new", Menu::Window, QT_TRANSLATE_NOOP("Actions", "新しいウィンドウ(&N)"),
         key(Qt::CTRL | Qt::SHIFT | Qt::Key_W), "window-new"},
        {"window.close", Menu::Window, QT_TRANSLATE_NOOP("Actions", "ウィンドウを閉じる(&C)"),
         key(Qt::CTRL | Qt::Key_W), "window-close"},

        {"help", Menu::Help, QT_TRANSLATE_NOOP("Actions", "使い方(&H)"), key(Qt::Key_F1),
         "help-contents"},
        {"shortcuts",
         Menu::Help,
         QT_TRANSLATE_NOOP("Actions", "キー操作の一覧(&K)"),
         {},
         "view-list-details"},
        {"about",
         Menu::Help,
         QT_TRANSLATE_NOOP("Actions", "このプログラムについて(&A)"),
         {},
         "help-about"},
    };
    return specs;
}

} // namespace mokuhyo::desk
