#pragma once

#include "core/result.h"
#include "render/layout.h"

namespace mokuhyo::desk {

// What is to be seen on paper. `layOut` is called once, on the thread that then paints, prints and
// writes the document.
struct Printable
{
    QString title; // of windows and of what is printed
    std::function<Result<render::Document>(const Progress &progress)> layOut;
    bool publicEdition = false;
    QString fileName; // suggested for a PDF, without folder and suffix
};

} // namespace mokuhyo::desk
