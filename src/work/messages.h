#pragma once

#include <QCoreApplication>

namespace mokuhyo::work {

// The translation context of this folder's texts.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(work)
};

} // namespace mokuhyo::work
