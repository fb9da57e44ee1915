#pragma once

#include "desk/snapshot.h"
#include "work/edit.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace mokuhyo::desk {

// A cell of the sheet in view: a field (item empty) or a column of a row.
struct CellKey
{
    QString item;
    QString key;
    bool operator==(const CellKey &) const = default;
};
[[nodiscard]] size_t qHash(const CellKey &cell, size_t seed = 0) noexcept;

// A text that somebody typed and that is not in the store.
struct TypedText
{
    QString sheet;
    CellKey cell;
    QString text;

    bool operator==(const TypedText &) const = default;
};

struct CellWrite
{
    CellKey cell;
    QString text;
};

// A text that the store did not take. It stays in view until somebody decides.
struct Rejection
{
    CellKey cell;
    QString typed;
    QString stored; // what stands in the store now
    Error error;
};

// The sheet in view: the snapshot and, over it, what was typed and is not acknowledged yet. Typed
// text is shown at once and never lost: a refused write stays as a rejection.
class SheetDocument : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<SheetSnapshot> &)>;
    // Writes cells as one step and answers, later, the sheet as it stands then.
    using Writer =
        std::function<void(std::vector<work::CellText>, work::EditOptions, const Answer &)>;

    explicit SheetDocument(Writer writer, QObject *parent = nullptr);

    // Another sheet, or the same one read again.
    void show(SheetSnapshot snapshot);
    // Nothing is in view; what is not saved yet is kept.
    void showNothing();
    // Another store: what is not saved is let go.
    void close();
    [[nodiscard]] bool isEmpty() const { return !m_snapshot.form; }
    [[nodiscard]] const Sheet &sheet() const { return m_snapshot.sheet; }
    [[nodiscard]] const Form &form() const { return *m_snapshot.form; }
    [[nodiscard]] const QString &unitPath() const { return m_snapshot.unitPath; }
    [[nodiscard]] const work::Phases &phases() const { return m_snapshot.phases; }
    [[nodiscard]] const std::vector<work::Comment> &comments() const { return m_snapshot.comments; }
    [[nodiscard]] const std::vector<work::Reason> &reasons() const { return m_snapshot.reasons; }
    // The fiscal year in which phases are looked at: for plans over several years, the chosen one.
    [[nodiscard]] int year() const;
    void setYear(int year);

    [[nodiscard]] const Field *field(const CellKey &cell) const;
    [[nodiscard]] QString label(const CellKey &cell) const; // 3行目「目標値」
    [[nodiscard]] QString text(const CellKey &cell) const;
    [[nodiscard]] bool isOpen(const CellKey &cell) const;
    // Whether a row that is added now could be filled in there.
    [[nodiscard]] bool isOpenInNewRow(const Field &column) const;
    // Open, required and empty.
    [[nodiscard]] bool isBlank(const CellKey &cell) const;
    [[nodiscard]] bool isUnsaved(const CellKey &cell) const
    {
        return drafts().rejected.contains(cell);
    }
    [[nodiscard]] bool isLocked(const CellKey &cell) const;
    // Why it cannot be typed into, for people; empty when it can.
    [[nodiscard]] QString lockReason(const CellKey &cell) const;

    // What was said of the cell and waits; why it was changed after its phase had closed.
    [[nodiscard]] QStringList commentsOn(const CellKey &cell) const;
    [[nodiscard]] QStringList amendmentsOf(const CellKey &cell) const;
    // 食い違い: two people wrote different texts there; a row is asked for by field::exists.
    [[nodiscard]] bool isConflicting(const CellKey &cell) const
    {
        return m_conflicts.contains(cell);
    }
    [[nodiscard]] ItemLife life(const QString &item) const;
    // 中止 令和6年10月1日：制度改正のため; empty where nothing became of the row.
    [[nodiscard]] QString lifeText(const QString &item) const;

    // What stands in the cell now is what its writer sees, whatever arrives until it is given out;
    // endTyping: nothing is being typed there any more.
    void beginTyping(const CellKey &cell);
    void endTyping(const CellKey &cell);
    void write(const std::vector<CellWrite> &cells, const QString &stepText = {});
    [[nodiscard]] bool isWriting() const;

    // 変更（理由付き）: while a reason stands, locked cells take text. Empty ends it.
    void setAmendReason(const QString &reason);
    [[nodiscard]] const QString &amendReason() const { return m_amend; }
    void setReadOnlyReason(const QString &reason);

    [[nodiscard]] std::vector<Rejection> rejections() const; // of the sheet in view
    // Sheets with refused texts, the one in view among them.
    [[nodiscard]] QStringList unsavedSheets() const;
    // Under way to the store or refused by it, of every sheet.
    [[nodiscard]] std::vector<TypedText> unsaved() const;
    // Writes the typed text over what stands now, or lets it go.
    void overwrite(const CellKey &cell);
    void discard(const CellKey &cell);

Q_SIGNALS:
    void replaced();  // another sheet or none
    void refreshed(); // the same sheet; rows, phases or texts may differ
    void cellsChanged(const QList<mokuhyo::desk::CellKey> &cells);
    void rejectionsChanged();
    void wrote();

private:
    // Cells that were written together and are one step of undo.
    struct Batch
    {
        std::vector<CellWrite> cells;
        work::EditOptions options;
    };
    // What is not in the store yet, a sheet. It outlives a switch to another sheet.
    struct Drafts
    {
        QHash<CellKey, QStringList> begun; // leaves that stood there when typing began
        QHash<CellKey, QString> pending;   // under way
        std::vector<Batch> waiting;        // typed over what is under way, in order
        QHash<CellKey, Rejection> rejected;
        Sheet seen; // the last answer
    };
    [[nodiscard]] static std::optional<QString> typedIn(const Drafts &drafts, const CellKey &key);
    void sendWaiting(const QString &sheetId);
    [[nodiscard]] const Drafts &drafts() const;
    [[nodiscard]] Drafts &drafts() { return m_drafts[m_snapshot.sheet.id]; }
    [[nodiscard]] const Item *item(const QString &id) const;
    [[nodiscard]] const Cell *cell(const CellKey &key) const;
    void send(const Sheet &seen, const Batch &batch);
    void answered(const QString &sheetId, const std::vector<CellWrite> &cells,
                  const Result<SheetSnapshot> &answer);
    void index();

    Writer m_writer;
    SheetSnapshot m_snapshot;
    QHash<QString, int> m_rows; // item id → place
    QSet<CellKey> m_conflicts;
    QHash<QString, Drafts> m_drafts; // by sheet
    QString m_amend;
    QString m_readOnly;
    std::optional<int> m_year;
};

} // namespace mokuhyo::desk
