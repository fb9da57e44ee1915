#include "core/shares.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace mokuhyo {

namespace {

constexpr std::int64_t whole = 1000; // tenths of a percent

} // namespace

std::vector<double> sharesOf(const std::vector<int> &counts)
{
    const std::int64_t sum = std::accumulate(counts.begin(), counts.end(), std::int64_t(0));
    if (sum <= 0)
        return {};
    std::vector<std::int64_t> tenths;
    std::vector<std::int64_t> remainders;
    for (const int count : counts) {
        tenths.push_back(count * whole / sum);
        remainders.push_back(count * whole % sum);
    }
    std::vector<size_t> order(counts.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&](size_t at) { return remainders[at]; });
    const std::int64_t left =
        whole - std::accumulate(tenths.begin(), tenths.end(), std::int64_t(0));
    for (std::int64_t i = 0; i < left; ++i)
        ++tenths[order[static_cast<size_t>(i)]];
    std::vector<double> shares;
    for (const std::int64_t tenth : tenths)
        shares.push_back(static_cast<double>(tenth) / 10);
    return shares;
}

} // namespace mokuhyo
