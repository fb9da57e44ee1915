#pragma once

#include <QtGlobal>

namespace mokuhyo::intake {

// What a file may cost before it is refused. Far above what any office keeps: the largest real book
// of goal sheets seen has 33 tabs, 4,000 cells and 0.5 MB of text.
struct Limits
{
    qint64 fileBytes = 64 << 20;
    qint64 partBytes = 128 << 20;  // one unpacked part
    qint64 totalBytes = 256 << 20; // all unpacked parts that are read
    qint64 ratio = 400;            // unpacked to packed, for parts above a megabyte
    qint64 entries = 10000;        // in the archive
    qint64 tabs = 1000;
    qint64 cells = 500000;       // with text or merged, all tabs together
    qint64 textLength = 1 << 20; // characters of one cell
    qint64 totalText = 64 << 20; // characters of all cells together
    int rows = 1048576;
    int columns = 16384;
    int depth = 100; // of XML elements
};

} // namespace mokuhyo::intake
