#pragma once

#include "work/chapters.h"
#include "work/print_job.h"

#include <QDate>

namespace mokuhyo::work {

// Sheets bound for the council or the public (議会資料（冊子）): cover, contents, dividers or front
// pages, the sheets, a summary.
struct PacketOptions
{
    SheetFilter filter;
    render::Visibility visibility = {};
    SheetOrder order = SheetOrder::Form;
    // On the cover. Empty: the city of the sheets' form and the year with its title; the others are
    // left out.
    QString city;
    QString title;
    QString meeting;
    QString documentNumber; // 資料１
    QString edition;        // 暫定版, 確定版, 訂正版; also in every foot
    QDate reference;        // 〇月〇日現在; null: none
    bool cover = true;
    bool contents = true;
    bool dividers = true; // with the front page of a book in place of its divider
    bool summary = false; // a page of figures after the contents
};

// NotFound when the filter leaves no sheet.
[[nodiscard]] Result<PrintJobRef> packetOf(const Session &session, const PacketOptions &options);

// The sheets of a packet as they stood at some time, with the register of units of that day.
struct PacketContent
{
    std::vector<Sheet> sheets;
    std::vector<std::vector<render::Mark>> marks; // one list a sheet
    UnitRegister units;
    QDate today;
};
// `finish` sees the book before anybody else: to number its pages otherwise.
[[nodiscard]] Result<PrintJobRef> packetOf(const Session &session, const PacketOptions &options,
                                           PacketContent content,
                                           const std::function<void(render::Book &)> &finish = {});

// In which order such a packet has them.
[[nodiscard]] Result<std::vector<Chapter>> packetChapters(const Session &session,
                                                          const PacketOptions &options,
                                                          const std::vector<Sheet> &sheets,
                                                          const UnitRegister &units, QDate today);

// Whose a packet of these sheets is and what it is called where nobody says otherwise.
[[nodiscard]] QString usualCity(const std::vector<render::SheetSource> &sources);
[[nodiscard]] QString usualPacketTitle(const std::vector<render::SheetSource> &sources);

} // namespace mokuhyo::work
