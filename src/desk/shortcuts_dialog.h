#pragma once

#include "desk/action_registry.h"

#include <QDialog>

namespace mokuhyo::desk {

// The table of keys, made from the registry of actions.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<ActionRegistry::ShortcutLine> &lines,
                             QWidget *parent = nullptr);
};

} // namespace mokuhyo::desk
