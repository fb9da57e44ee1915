#pragma once

#include "cli/context.h"

namespace mokuhyo::cli {

void addDiffCommand(CLI::App &app, Context &context, Run &chosen);
void addSeriesCommand(CLI::App &app, Context &context, Run &chosen);

} // namespace mokuhyo::cli
