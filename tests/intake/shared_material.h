#pragma once

#include "core/form.h"
#include "intake/recognise.h"

#include <QString>

#include <optional>

// A folder of the shared acceptance material, or nothing with a loud word.
[[nodiscard]] std::optional<QString> sharedFolder(const QString &name);

[[nodiscard]] mokuhyo::FormCatalog builtInCatalog();

// Every field, row, cell and optional column equals the record; the year where one is recognised.
void compareWithJson(const mokuhyo::intake::Recognition &recognition,
                     const mokuhyo::FormCatalog &catalog, const QString &jsonPath);

// The same for the sheets from `first` on (a csv file holds one tab of the workbook).
void compareSheet(const mokuhyo::intake::RecognisedSheet &sheet,
                  const mokuhyo::FormCatalog &catalog, const QString &jsonPath, int index);
