#include "core/cp932.h"
#include "support/qstring.h"

#include <catch2/catch.hpp>

using namespace mokuhyo;
using namespace Qt::StringLiterals;

TEST_CASE("CP932 writes its characters as Windows does")
{
    const Cp932 plain = toCp932(u"①㈱髙～∥－￠￡￢―ⅰⅠ∵\\~ｱ,\r\n"_s);
    CHECK(plain.lost.isEmpty());
    CHECK(plain.bytes.toHex() == "8740878afbfc81608161817c8191819281ca815cfa40875481e6"
                                 "5c7eb12c0d0a");
    CHECK(fromCp932(plain.bytes) == u"①㈱髙～∥－￠￡￢―ⅰⅠ∵\\~ｱ,\r\n"_s);
    // The same characters by the code points of other systems.
    const Cp932 other = toCp932(u"〜‖−¢£¬—¥が"_s);
    CHECK(other.lost.isEmpty());
    CHECK(other.bytes.toHex() == "81608161817c8191819281ca815c818f82aa");
    CHECK(fromCp932(toCp932(QString()).bytes) == QString());
    CHECK_FALSE(fromCp932("\xff\xfe\x80"));
}

TEST_CASE("what CP932 has no place for is listed as people see it")
{
    const QString shaped = u"葛\U000E0100"_s;
    const Cp932 written =
        toCp932(u"a𠮷と𠮷、"_s + shaped + u"城㋿➄é\u200b\u0001👨‍👩‍👧か゚ b"_s);
    CHECK(written.lost == QStringList{u"𠮷"_s, u"𠮷"_s, shaped, u"㋿"_s, u"➄"_s, u"é"_s,
                                      u"\u200b"_s, u"\u0001"_s, u"👨‍👩‍👧"_s, u"か゚"_s});
    CHECK(fromCp932(written.bytes) == u"a〓と〓、葛城〓〓〓〓〓 b"_s);
}
