#pragma once

#include <QWidget>

class QComboBox;

namespace mokuhyo::desk {

// Says how large the paper is shown, and takes another size.
class ZoomBox : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomBox(QWidget *parent = nullptr);

    void setZoom(double zoom); // 1: the paper's size
    [[nodiscard]] QComboBox *combo() const { return m_combo; }

Q_SIGNALS:
    void fitWidthWanted();
    void fitPageWanted();
    void zoomWanted(double zoom);
    void zoomByWanted(double factor);

private:
    void take(const QString &text);

    QComboBox *m_combo;
    double m_zoom = 1;
};

} // namespace mokuhyo::desk
