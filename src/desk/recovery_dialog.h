#pragma once

#include "desk/store_controller.h"
#include "desk/typed_journal.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace mokuhyo::desk {

// A text left behind with what the store says about its place.
struct LeftText
{
    TypedText typed;
    QString sheetTitle;      // empty: the sheet is gone
    QString label;           // 3行目「目標値」
    QString now;             // what stands in the cell
    QStringList leaves = {}; // of the cell, as `now` shows it
};

// 前回、保存されなかった入力があります: each text beside what stands in its cell now, to be put in
// or thrown away. What is not decided is offered again the next time.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryDialog(StoreController *store, std::vector<LeftText> texts, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    // Somebody has decided about the text.
    void remove(const TypedText &text);

Q_SIGNALS:
    void settled(const mokuhyo::desk::TypedText &text);

private:
    void choose();
    void readAgain(const TypedText &text);
    void putIn(const std::vector<LeftText> &texts);
    void throwAway(const std::vector<LeftText> &texts);
    [[nodiscard]] std::vector<LeftText> chosen() const;

    StoreController *m_store;
    std::vector<LeftText> m_texts;
    QTreeWidget *m_list;
    QPlainTextEdit *m_typed;
    QPlainTextEdit *m_now;
    QLabel *m_message;
    QPushButton *m_put;
    QPushButton *m_drop;
};

// Looks up where the texts belong; what stands in the store already is left out.
[[nodiscard]] Result<std::vector<LeftText>> findPlaces(const work::Session &session,
                                                       const std::vector<TypedText> &texts);

} // namespace mokuhyo::desk
