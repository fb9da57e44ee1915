#pragma once

#include "desk/editions_dialog.h"
#include "desk/printable.h"
#include "desk/prompts.h"
#include "desk/store_controller.h"
#include "work/edition_print.h"

#include <QPointer>

namespace mokuhyo::desk {

class ActionRegistry;
class PacketDialog;
class PreviewWindow;
class Settings;

// What goes on paper: previews, print, council packets and their editions.
class Papers : public QObject
{
    Q_OBJECT

public:
    // `whenWritten` gives out what is typed and goes on once it is in the store.
    using WhenWritten = std::function<void(std::function<void()>)>;
    Papers(StoreController &store, const SheetDocument &document, const ActionRegistry &actions,
           Prompts &prompts, Settings &settings, WhenWritten whenWritten, QWidget *window);

    void preview(); // the sheet in view; the window offers its unit and its year
    void print();
    void bindPacket();
    // Of these sheets of a form alone; the dialog can widen it again.
    void bindPacketOf(const QString &form, const QStringList &sheets);
    void showEditions();
    PreviewWindow *open(const work::PrintJobRef &job);

Q_SIGNALS:
    void notice(const QString &message);
    void saved(const QString &path, const std::vector<mokuhyo::render::Warning> &warnings,
               int year);
    void cellChosen(const QString &sheet, const mokuhyo::desk::CellKey &cell, int year);

private:
    using Make = std::function<Result<work::PrintJobRef>(work::Session &)>;
    // What a preview can show, from the sheet in view outwards.
    struct Scope
    {
        QString name;
        Make make;
    };
    [[nodiscard]] std::vector<Scope> scopes() const;
    // Makes the job once everything typed is in the store.
    void make(const Make &make, const std::function<void(const work::PrintJobRef &)> &then);
    void openPacket(const QJsonObject &remembered);
    void rememberPacket();
    void printOut(const work::PrintJobRef &job);
    void savePdf(const work::PrintJobRef &job);
    void openPaper(const work::Edition &edition, EditionsDialog::Paper paper);
    void publishPacket(work::PacketOptions packet);
    void publish(const work::EditionWish &wish);
    void withdraw(const work::Edition &edition);

    StoreController &m_store;
    const SheetDocument &m_document;
    Prompts &m_prompts;
    Settings &m_settings;
    WhenWritten m_whenWritten;
    QWidget *m_window;
    int m_year = 0; // in view
    TreeSnapshot m_tree;
    bool m_ofSelection = false; // the packet's dialog began with chosen sheets
    QPointer<PacketDialog> m_packet;
    QPointer<EditionsDialog> m_editions;
};

} // namespace mokuhyo::desk
