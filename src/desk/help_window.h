#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace mokuhyo::desk {

class ActionRegistry;

// How the program is used, for those who fill in, those who prepare, and those who are stuck; and
// every key. A window of its own, to be read beside the sheet.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    enum class Page { Section, Planning, Trouble, Keys };

    explicit HelpWindow(const ActionRegistry &actions, QWidget *parent = nullptr);

    void turnTo(Page page);
    [[nodiscard]] QTextBrowser *text() const { return m_text; }

    // A page as shown: what stands in braces is the id of an action and becomes its name and key.
    [[nodiscard]] static QString pageText(const QString &source, const ActionRegistry &actions);
    [[nodiscard]] static QString keyTable(const ActionRegistry &actions);

private:
    void showPage(int page);
    void letBreathe();

    const ActionRegistry &m_actions;
    QListWidget *m_pages;
    QTextBrowser *m_text;
};

} // namespace mokuhyo::desk
