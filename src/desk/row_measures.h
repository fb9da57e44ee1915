#pragma once

#include "work/measures.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace mokuhyo::desk {

class SheetDocument;
class StoreController;

// Targets, results and suggested ratings of the sheet in view, as the store reads them. Worked out
// on the store's thread after what was typed is saved, while somebody looks at them.
class RowMeasures : public QObject
{
    Q_OBJECT

public:
    RowMeasures(StoreController *store, const SheetDocument *document, QObject *parent = nullptr);

    void setWanted(bool wanted);
    // Of a row, in the order of the form's measures.
    [[nodiscard]] std::vector<work::RowMeasure> of(const QString &item) const;

Q_SIGNALS:
    void changed();

private:
    void forget();
    void ask();

    StoreController *m_store;
    const SheetDocument *m_document;
    bool m_wanted = false;
    bool m_asking = false; // one question at a time
    bool m_again = false;  // something happened meanwhile
    QTimer m_soon;
    std::vector<work::RowMeasure> m_rows;
};

} // namespace mokuhyo::desk
