#pragma once

#include <vector>

namespace mokuhyo {

// What each count is of their sum, in percent to one decimal, so that all of them add to 100.0:
// what rounding down leaves goes, 0.1 each, to the largest remainders, of equal ones to the first.
// Counts are not negative. Without any there are no shares: an empty list.
[[nodiscard]] std::vector<double> sharesOf(const std::vector<int> &counts);

} // namespace mokuhyo
