#pragma once

#include "desk/sheet_document.h"

#include <QFuture>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace mokuhyo::desk {

// Keeps what is being typed in a small file beside the user's settings, so that a crash or a power
// cut loses nothing. The file is written away from the window's thread, only when something
// changed, and is gone when nothing is unsaved. One file a window.
class TypedJournal : public QObject
{
    Q_OBJECT

public:
    using Typed = std::function<std::vector<TypedText>()>;

    // `typed` is asked every second for what is not saved.
    explicit TypedJournal(Typed typed, QObject *parent = nullptr);
    // Leaves the file as it is: only end() says that nothing was lost.
    ~TypedJournal() override;

    // From here on for this store. Answers what programs left behind that ended without closing
    // it; these texts stay in the journal until they are settled. Without a path nothing is kept.
    [[nodiscard]] std::vector<TypedText> begin(const QString &storePath);
    // The store is closed and everything is saved or was given up; undecided texts stay.
    void end();
    // Somebody has decided about a text that was left behind.
    void settle(const TypedText &text);
    [[nodiscard]] const std::vector<TypedText> &undecided() const { return m_left; }

    // Where the files are.
    [[nodiscard]] static QString folder();

private:
    void look();
    void write(const std::vector<TypedText> &texts);
    void takeOver();

    Typed m_typed;
    QTimer m_timer;
    QString m_prefix; // of the files of this store
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::vector<TypedText> m_left;
    std::vector<TypedText> m_written;
    QFuture<bool> m_writing;
    bool m_unwritten = false; // the file is not m_written
};

} // namespace mokuhyo::desk
