#pragma once

#include "work/handouts.h"

#include <QDialog>

class QTreeWidget;

namespace mokuhyo::desk {

class Prompts;

// What went out: a line a file, what did not and why, and the way to the folder.
class HandoutDoneDialog : public QDialog
{
    Q_OBJECT

public:
    HandoutDoneDialog(const work::HandoutReport &report, const QString &folder, Prompts &prompts,
                      QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget *list() const { return m_list; }

private:
    QTreeWidget *m_list;
};

} // namespace mokuhyo::desk
