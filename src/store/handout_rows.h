#pragma once

#include "core/identity.h"
#include "store/connection.h"
#include "store/store.h"

namespace mokuhyo::store {

// What Store promises of hand-outs and receipts.
[[nodiscard]] Status writeHandouts(Connection &connection, const std::vector<Handout> &handouts);
[[nodiscard]] Result<std::vector<Handout>> readHandouts(Connection &connection,
                                                        const HandoutFilter &filter);
[[nodiscard]] Result<std::vector<Receipt>> readReceipts(Connection &connection,
                                                        const ReceiptFilter &filter);
[[nodiscard]] Result<UnionReport> collectDeliveries(Connection &connection, const Clock &clock,
                                                    const std::vector<Delivery> &deliveries,
                                                    const Stamp &receiver,
                                                    const Progress &progress);

} // namespace mokuhyo::store
