#pragma once

#include "render/layout.h"

#include <QTreeWidget>

namespace mokuhyo::desk {

// The parts of a document by their levels, with the page each begins on: 部, then its sheets.
class PreviewOutline : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PreviewOutline(QWidget *parent = nullptr);

    void setDocument(const render::Document &document);
    void setCurrentPart(int part); // or the listed one before it; tells nobody

Q_SIGNALS:
    void partChosen(int part);

private:
    bool m_telling = true;
};

} // namespace mokuhyo::desk
