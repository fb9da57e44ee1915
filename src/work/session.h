#pragma once

#include "core/form.h"
#include "core/identity.h"
#include "core/sheet.h"
#include "core/unit.h"
#include "store/redaction.h"
#include "store/store.h"
#include "work/undo.h"

#include <QSet>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace mokuhyo::work {

struct SessionOptions
{
    QString actor; // empty: the login name
    Clock clock = systemClock();
    store::Access access = store::Access::ReadWrite;
};

// Narrows listings. Unset members do not narrow.
struct SheetFilter
{
    std::optional<int> year; // sheets whose years include it
    QStringList units;       // ids; their subordinate units count as well
    QStringList sheets;      // ids
    QStringList forms;       // ids, any version
};

// What a person does, on one open store and on one thread. Nothing here touches a widget; every
// change goes through apply(), which is one step of undo.
class Session
{
public:
    // A new store, with the built-in forms.
    [[nodiscard]] static Result<std::unique_ptr<Session>>
    create(const QString &path, const SessionOptions &options = {});
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const QString &path,
                                                               const SessionOptions &options = {});
    [[nodiscard]] static Result<std::unique_ptr<Session>>
    inMemory(const SessionOptions &options = {});
    // The store of this user: in the user's data folder, made when it is not there yet.
    [[nodiscard]] static QString defaultStorePath();

    [[nodiscard]] store::Store &store() { return *m_store; }
    [[nodiscard]] const store::Store &store() const { return *m_store; }
    [[nodiscard]] const FormCatalog &forms() const { return m_forms; }
    [[nodiscard]] const QString &actor() const { return m_actor; }
    void setActor(const QString &actor) { m_actor = actor; }
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    [[nodiscard]] int currentYear() const; // fiscal year of today

    // --- reading
    [[nodiscard]] Result<UnitRegister> units() const;
    // Sheets without their rows: for trees and lists. Ordered by first year and form, then as they
    // came into the store.
    [[nodiscard]] Result<std::vector<Sheet>> headers(const SheetFilter &filter) const;
    // The same with their rows.
    [[nodiscard]] Result<std::vector<Sheet>> sheets(const SheetFilter &filter) const;
    [[nodiscard]] Result<Sheet> sheet(const QString &id) const;
    // The form of a sheet; Damaged when the store does not hold it.
    [[nodiscard]] Result<const Form *> formOf(const Sheet &sheet) const;

    // --- writing
    // One step: all edits or none, remembered under `text` for undo. Edits that change nothing are
    // left out; a step without effect is not remembered.
    [[nodiscard]] Result<Applied> apply(const QString &text, const std::vector<Edit> &edits,
                                        const QString &import = {});
    [[nodiscard]] Result<Applied> undo();
    [[nodiscard]] Result<Applied> redo();
    [[nodiscard]] QString undoText() const { return m_undo.undoText(); } // empty: nothing to undo
    [[nodiscard]] QString redoText() const { return m_undo.redoText(); }

    // Takes a text out of cells and everything that could bring it back, undo included; see
    // work/redact.h.
    [[nodiscard]] Result<store::RedactionReport> redact(const store::RedactionOrder &order);

    // A form from outside, checked, kept in this store. Adding the same again changes nothing; the
    // same id and version with other content is refused.
    [[nodiscard]] Result<FormRef> addForm(const QByteArray &json);

private:
    Session(std::unique_ptr<store::Store> store, const SessionOptions &options);
    [[nodiscard]] Status loadForms();
    [[nodiscard]] static Result<std::unique_ptr<Session>>
    start(Result<std::unique_ptr<store::Store>> store, const SessionOptions &options);

    // Writes a step backwards or forwards; Stale when another person's change stands in its way.
    [[nodiscard]] Result<Applied> replay(const Step &step, bool backwards);
    // Whether the step would write what has been redacted, here or by another process.
    [[nodiscard]] Result<bool> bringsBackRedacted(const Step &step, bool backwards) const;
    [[nodiscard]] Result<Applied> write(const QString &text, const std::vector<Edit> &edits,
                                        const QString &import,
                                        const QHash<QString, Record> &before);

    std::unique_ptr<store::Store> m_store;
    FormCatalog m_forms;
    QString m_actor;
    Clock m_clock;
    UndoStack m_undo;
    QSet<QString> m_ownChanges; // ids of the changes that this session wrote
};

} // namespace mokuhyo::work
