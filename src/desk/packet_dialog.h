#pragma once

#include "desk/snapshot.h"
#include "work/packet.h"

#include <QDialog>
#include <QJsonObject>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace mokuhyo::desk {

class DayBox;
class SheetChoice;
class ShownFieldsTree;
class StoreController;

// 議会資料（冊子）: what goes into it, what its cover says, how it is bound. Stays open, so that
// one can look, change and look again.
class PacketDialog : public QDialog
{
    Q_OBJECT

public:
    // `remembered`: as remembered() answered the last time; empty: the usual packet.
    PacketDialog(StoreController &store, int year, const QJsonObject &remembered,
                 QWidget *parent = nullptr);

    [[nodiscard]] work::PacketOptions options() const;
    // For the next time.
    [[nodiscard]] QJsonObject remembered() const;
    [[nodiscard]] bool isReady() const; // the year is read and some sheet is chosen
    [[nodiscard]] SheetChoice *sheets() const { return m_sheets; }
    [[nodiscard]] QListWidget *forms() const { return m_forms; }
    [[nodiscard]] QString status() const;

Q_SIGNALS:
    void previewWanted(const mokuhyo::work::PacketOptions &options);
    void saveWanted(const mokuhyo::work::PacketOptions &options);
    void publishWanted(const mokuhyo::work::PacketOptions &options); // as an edition

private:
    // What there is to choose from in a year.
    struct Choices
    {
        TreeSnapshot tree;
        std::vector<Form> forms; // of its sheets, each version once
    };
    QWidget *buildContent();
    QWidget *buildCover(int year);
    QWidget *buildBinding();
    QWidget *buildFields();
    void load(int year);
    void fill(const Choices &choices);
    void tell();
    [[nodiscard]] static QStringList checked(const QListWidget *list);

    StoreController &m_store;
    QJsonObject m_remembered;
    bool m_loaded = false;
    QComboBox *m_year;
    QListWidget *m_forms;
    SheetChoice *m_sheets;
    ShownFieldsTree *m_fields;
    QRadioButton *m_internal;
    QRadioButton *m_public;
    QLineEdit *m_city;
    QLineEdit *m_title;
    QLineEdit *m_meeting;
    QLineEdit *m_number;
    DayBox *m_reference;
    QComboBox *m_edition;
    QCheckBox *m_cover;
    QCheckBox *m_contents;
    QCheckBox *m_dividers;
    QCheckBox *m_summary;
    QComboBox *m_order;
    QLabel *m_status;
    QPushButton *m_preview;
    QPushButton *m_save;
    QPushButton *m_publish;
};

} // namespace mokuhyo::desk
