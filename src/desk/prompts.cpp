#include "desk/prompts.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QUrl>

namespace mokuhyo::desk {

using namespace Qt::StringLiterals;

QStringList DialogPrompts::openFiles(QWidget *parent, const FileQuestion &question)
{
    return QFileDialog::getOpenFileNames(parent, question.title, question.suggestion,
                                         question.filter);
}

QString DialogPrompts::openFile(QWidget *parent, const FileQuestion &question)
{
    return QFileDialog::getOpenFileName(parent, question.title, question.suggestion,
                                        question.filter);
}

QString DialogPrompts::saveFile(QWidget *parent, const FileQuestion &question)
{
    QFileDialog dialog(parent, question.title, question.suggestion, question.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // The dialog asks before it overwrites, so it has to know the whole name.
    dialog.setDefaultSuffix(question.suffix);
    if (const QFileInfo suggested(question.suggestion); !suggested.fileName().isEmpty())
        dialog.selectFile(suggested.fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString DialogPrompts::folder(QWidget *parent, const FileQuestion &question)
{
    return QFileDialog::getExistingDirectory(parent, question.title, question.suggestion);
}

bool DialogPrompts::confirm(QWidget *parent, const QString &title, const QString &question,
                            const QString &yes)
{
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Cancel, parent);
    const QAbstractButton *accept = box.addButton(yes, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == accept;
}

int DialogPrompts::choose(QWidget *parent, const QString &title, const QString &question,
                          const QStringList &answers)
{
    QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Cancel, parent);
    QList<QAbstractButton *> buttons;
    for (const QString &answer : answers)
        buttons += box.addButton(answer, QMessageBox::AcceptRole);
    box.exec();
    return static_cast<int>(buttons.indexOf(box.clickedButton()));
}

bool DialogPrompts::choosePrinter(QWidget *parent, QPrinter &printer, const PrintQuestion &question)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage, question.currentPage);
    if (question.pages > 0)
        dialog.setMinMax(1, question.pages);
    return dialog.exec() == QDialog::Accepted;
}

QString DialogPrompts::text(QWidget *parent, const QString &title, const QString &question,
                            const QStringList &phrases)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(title);
    dialog.setLabelText(question);
    if (!phrases.isEmpty()) {
        dialog.setComboBoxItems(phrases);
        dialog.setComboBoxEditable(true);
    }
    dialog.setTextValue({});
    dialog.resize(420, dialog.sizeHint().height());
    return dialog.exec() == QDialog::Accepted ? dialog.textValue().trimmed() : QString();
}

void DialogPrompts::tell(QWidget *parent, const QString &title, const QString &message)
{
    QMessageBox::information(parent, title, message);
}

void DialogPrompts::warn(QWidget *parent, const QString &title, const QString &message)
{
    QMessageBox::warning(parent, title, message);
}

void DialogPrompts::openFolder(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace mokuhyo::desk
