#pragma once

#include "desk/sheet_document.h"

#include <QObject>

#include <functional>

namespace mokuhyo::desk {

class ActionRegistry;
class Prompts;
class SheetPage;
class StoreController;
struct HandInQuestions;

// 提出, 取下げ, 確認, 差戻し, remarks on cells and the life of rows: what happens to the sheet in
// view besides typing.
class StageActions : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StoreController &store;
        SheetDocument &document;
        SheetPage &page;
        ActionRegistry &actions;
        Prompts &prompts;
        QWidget &window;
        // Does it once everything typed is in the store.
        std::function<void(std::function<void()>)> whenWritten;
        // Who sits at the desk.
        std::function<QString()> actor;
    };
    explicit StageActions(Parts parts, QObject *parent = nullptr);

    // Which steps can be taken now.
    void update();

private:
    void handIn();
    void askBeforeHandIn(const HandInQuestions &questions);
    void tellToMail();
    void withdraw();
    void approve();
    void sendBack();
    void comment();
    void answer(const work::Comment &comment);
    void life();

    Parts m;
};

} // namespace mokuhyo::desk
