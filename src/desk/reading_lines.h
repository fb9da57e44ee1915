#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace mokuhyo::desk {

// Quiet lines below an entry: how its text is read. Those that can be corrected have a button.
class ReadingLines : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString text;
        QString column;      // of the target, and which of its parts: handed out with
        int part = -1;       // correctionWanted(); -1: nothing to correct
        QString buttonName;  // for screen readers
        bool strong = false; // something for a person to look at

        bool operator==(const Line &) const = default;
    };

    explicit ReadingLines(QWidget *parent = nullptr);

    // Whether buttons came or went.
    bool setLines(const std::vector<Line> &lines);
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }

Q_SIGNALS:
    void correctionWanted(const QString &column, int part);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Shown
    {
        QWidget *line;
        QLabel *label;
        QToolButton *button;
    };
    [[nodiscard]] Shown make();
    void show(const Shown &shown, const Line &line) const;

    std::vector<Line> m_lines;
    std::vector<Shown> m_shown;
};

} // namespace mokuhyo::desk
