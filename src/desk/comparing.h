#pragma once

#include "desk/prompts.h"
#include "desk/sheet_document.h"
#include "desk/store_controller.h"
#include "work/compare.h"
#include "work/print_job.h"

#include <QPointer>

namespace mokuhyo::desk {

class ActionRegistry;
class CompareWindow;
class SeriesDialog;
class Settings;

// 比較 and 推移: what changed between two states, and figures over the years.
class Comparing : public QObject
{
    Q_OBJECT

public:
    // `whenWritten` gives out what is typed and goes on once it is in the store.
    using WhenWritten = std::function<void(std::function<void()>)>;
    // The sheet and row in view; empty: none.
    using Place = std::function<std::pair<QString, QString>()>;
    Comparing(StoreController &store, const ActionRegistry &actions, Prompts &prompts,
              Settings &settings, WhenWritten whenWritten, Place place, QWidget *window);

    void open();
    void openSeries();

Q_SIGNALS:
    void notice(const QString &message);
    void cellChosen(const QString &sheet, const mokuhyo::desk::CellKey &cell, int year);
    void paperWanted(const mokuhyo::work::PrintJobRef &job);

private:
    void saveWorkbook(const work::Comparison &comparison);
    void makePaper(const work::Comparison &comparison);

    StoreController &m_store;
    Prompts &m_prompts;
    Settings &m_settings;
    WhenWritten m_whenWritten;
    Place m_place;
    QWidget *m_window;
    TreeSnapshot m_tree;
    QPointer<CompareWindow> m_compare;
    QPointer<SeriesDialog> m_series;
};

} // namespace mokuhyo::desk
