#pragma once

#include <QString>
#include <QStringList>

class QPrinter;
class QWidget;

namespace mokuhyo::desk {

// Everything the program asks by a standard dialog. Tests answer through their own.
class Prompts
{
public:
    virtual ~Prompts() = default;

    struct FileQuestion
    {
        QString title;
        QString filter; // as QFileDialog takes it
        QString suggestion;
        QString suffix; // appended when a name is typed without one
    };
    // Empty answers mean that the person turned back.
    [[nodiscard]] virtual QStringList openFiles(QWidget *parent, const FileQuestion &question) = 0;
    [[nodiscard]] virtual QString openFile(QWidget *parent, const FileQuestion &question) = 0;
    [[nodiscard]] virtual QString saveFile(QWidget *parent, const FileQuestion &question) = 0;
    [[nodiscard]] virtual QString folder(QWidget *parent, const FileQuestion &question) = 0;

    // A question with a yes worded as what it does; false: turned back.
    [[nodiscard]] virtual bool confirm(QWidget *parent, const QString &title,
                                       const QString &question, const QString &yes) = 0;
    // Index of the chosen answer; -1: turned back.
    [[nodiscard]] virtual int choose(QWidget *parent, const QString &title, const QString &question,
                                     const QStringList &answers) = 0;
    struct PrintQuestion
    {
        int pages = 0;            // that there are to choose from; 0: not known yet
        bool currentPage = false; // whether there is one in view
    };
    // The system's printer dialog; false: turned back.
    [[nodiscard]] virtual bool choosePrinter(QWidget *parent, QPrinter &printer,
                                             const PrintQuestion &question) = 0;
    // `phrases` are offered to choose from; anything else can be typed.
    [[nodiscard]] virtual QString text(QWidget *parent, const QString &title,
                                       const QString &question,
                                       const QStringList &phrases = {}) = 0;
    virtual void tell(QWidget *parent, const QString &title, const QString &message) = 0;
    virtual void warn(QWidget *parent, const QString &title, const QString &message) = 0;
    // Shows a folder of files in the desktop's own window.
    virtual void openFolder(const QString &path) = 0;
};

// Asks with the desktop's own dialogs.
class DialogPrompts : public Prompts
{
public:
    QStringList openFiles(QWidget *parent, const FileQuestion &question) override;
    QString openFile(QWidget *parent, const FileQuestion &question) override;
    QString saveFile(QWidget *parent, const FileQuestion &question) override;
    QString folder(QWidget *parent, const FileQuestion &question) override;
    bool confirm(QWidget *parent, const QString &title, const QString &question,
                 const QString &yes) override;
    int choose(QWidget *parent, const QString &title, const QString &question,
               const QStringList &answers) override;
    bool choosePrinter(QWidget *parent, QPrinter &printer, const PrintQuestion &question) override;
    QString text(QWidget *parent, const QString &title, const QString &question,
                 const QStringList &phrases) override;
    void tell(QWidget *parent, const QString &title, const QString &message) override;
    void warn(QWidget *parent, const QString &title, const QString &message) override;
    void openFolder(const QString &path) override;
};

} // namespace mokuhyo::desk
