#pragma once

#include "desk/store_controller.h"

#include <QTextBrowser>

namespace mokuhyo::desk {

// What can be read beside a row while it is filled in: last year's row, and what earlier phases
// say about this one.
class RowReference : public QTextBrowser
{
    Q_OBJECT

public:
    RowReference(StoreController *store, SheetDocument *document, QWidget *parent = nullptr);

    void setRow(const QString &item);
    void setFormerShown(bool shown);
    void setEarlierShown(bool shown);
    [[nodiscard]] bool isFormerShown() const { return m_former; }
    [[nodiscard]] bool isEarlierShown() const { return m_earlier; }

private:
    void ask();
    void compose();
    [[nodiscard]] QString earlierHtml() const;

    StoreController *m_store;
    SheetDocument *m_document;
    QString m_item;
    QString m_formerHtml;
    int m_asked = 0; // answers for rows left meanwhile are dropped
    bool m_former = false;
    bool m_earlier = false;
};

} // namespace mokuhyo::desk
