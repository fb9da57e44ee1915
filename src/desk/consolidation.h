#pragma once

#include "desk/prompts.h"
#include "desk/sheet_document.h"
#include "desk/store_controller.h"
#include "render/warnings.h"
#include "work/year_rows.h"

namespace mokuhyo::desk {

class ConsolidationPage;
class Settings;

// Feeds the table of all units' rows, and does what is asked for on it.
class Consolidation : public QObject
{
    Q_OBJECT

public:
    Consolidation(StoreController &store, Prompts &prompts, Settings &settings, QWidget *window);

    [[nodiscard]] ConsolidationPage *page() const { return m_page; }
    // Reads it anew; it is shown from now on, and kept as the store is, until hidden. `form`: an
    // id; empty: the one that was shown.
    void show(int year, const QString &form = {});
    // The same with the rows themselves, or with 達成状況, in front.
    void showRows(int year, const QString &form = {});
    void showFigures(int year, const QString &form = {});
    void hide() { m_shown = false; }
    [[nodiscard]] bool isShown() const { return m_shown; }

Q_SIGNALS:
    void loaded();
    void figuresLoaded();
    void cellChosen(const QString &sheet, const mokuhyo::desk::CellKey &cell, int year);
    void notice(const QString &message);
    void exported(const QString &path, const std::vector<mokuhyo::render::Warning> &warnings,
                  int year);
    // A council packet of these sheets of a form.
    void packetWanted(const QString &form, const QStringList &sheets);

private:
    void load();
    void loadFigures();
    void editMany();
    void saveBook();

    StoreController &m_store;
    Prompts &m_prompts;
    Settings &m_settings;
    QWidget *m_window;
    ConsolidationPage *m_page;
    int m_year = 0;
    QString m_form;
    int m_asked = 0; // readings; an older one than the last is dropped
    int m_askedFigures = 0;
    bool m_loading = false; // rows
    bool m_shown = false;
};

} // namespace mokuhyo::desk
