#include "render/balance.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace mokuhyo::render {
namespace {

constexpr int steps[] = {1, 2, 4}; // characters that a move shifts
constexpr int mostMoves = 60;
constexpr int tries = 4;     // of the best moves that an estimate promises
constexpr int leastGain = 2; // lines; less is not worth another look of the sheet

size_t index(int value)
{
    return static_cast<size_t>(value);
}

double power8(double value)
{
    value *= value;
    value *= value;
    return value * value;
}

double root8(double value)
{
    return std::sqrt(std::sqrt(std::sqrt(value)));
}

// Goes downhill by the best single move. A row is as high as its highest cell; but where two cells
// are equally high, no single move lowers the row, so hills are measured by a mean that comes close
// to the highest (the eighth root of the eighth powers' sum) and falls with either.
class Balancer
{
public:
    explicit Balancer(const BalanceInput &input) : m_input(input), m_byColumn(input.columns.size())
    {
        for (const BalanceColumn &column : input.columns)
            m_widths.push_back(column.width);
        for (const BalanceRow &row : input.rows) {
            const double room = row.leastHeight - 2 * input.paddingY;
            Row own{std::max(0.0, room / input.pitch), 0, {}};
            for (const BalanceCell &cell : row.cells) {
                const int at = static_cast<int>(own.cells.size());
                own.cells.push_back({&cell, 0, {}});
                for (int c = cell.column; c < cell.column + cell.span; ++c)
                    m_byColumn[index(c)].emplace_back(static_cast<int>(m_rows.size()), at);
            }
            m_rows.push_back(std::move(own));
        }
        measure();
    }

    std::vector<int> run()
    {
        const int before = height();
        std::vector<int> best = m_widths;
        int lowest = before;
        for (int i = 0; i < mostMoves && move(); ++i) {
            if (height() < lowest) {
                lowest = height();
                best = m_widths;
            }
        }
        if (before - lowest >= leastGain * m_input.pitch)
            return best;
        std::vector<int> own;
        for (const BalanceColumn &column : m_input.columns)
            own.push_back(column.width);
        return own;
    }

    int heightAt(const std::vector<int> &widths)
    {
        m_widths = widths;
        measure();
        return height();
    }

private:
    struct Cell
    {
        const BalanceCell *source = nullptr;
        int lines = 0;
        std::vector<std::pair<int, int>> known; // room, lines
    };
    struct Row
    {
        double least = 0; // lines
        double sum = 0;   // of the eighth powers of its cells' lines and `least`
        std::vector<Cell> cells;
    };
    struct Move
    {
        int from = 0;
        int to = 0;
        int width = 0;
        double gain = 0; // estimated
    };

    [[nodiscard]] int linesAt(Cell &cell, int width) const
    {
        const int room =
            static_cast<int>(std::floor((width - 2 * m_input.paddingX) * 2 / m_input.em + 1e-6));
        for (const auto &[known, lines] : cell.known) {
            if (known == room)
                return lines;
        }
        const int lines = cell.source->text.lines(room);
        cell.known.emplace_back(room, lines);
        return lines;
    }

    [[nodiscard]] int widthOf(const Cell &cell) const
    {
        const auto begin = m_widths.begin() + cell.source->column;
        return std::accumulate(begin, begin + cell.source->span, 0);
    }

    void measure()
    {
        m_cost = 0;
        for (Row &row : m_rows) {
            row.sum = power8(row.least);
            for (Cell &cell : row.cells) {
                cell.lines = linesAt(cell, widthOf(cell));
                row.sum += power8(cell.lines);
            }
            m_cost += root8(row.sum);
        }
    }

    [[nodiscard]] int height() const
    {
        int total = 0;
        for (const Row &row : m_rows) {
            int lines = 1;
            for (const Cell &cell : row.cells)
                lines = std::max(lines, cell.lines);
            const int least = static_cast<int>(std::ceil(row.least * m_input.pitch));
            total += std::max(least, lines * m_input.pitch);
        }
        return total;
    }

    // What the rows lose or gain where only this column is wider by `by`.
    [[nodiscard]] double gain(int column, int by)
    {
        double gained = 0;
        for (const auto &[r, c] : m_byColumn[index(column)]) {
            Row &row = m_rows[index(r)];
            Cell &cell = row.cells[index(c)];
            const int lines = linesAt(cell, widthOf(cell) + by);
            if (lines != cell.lines) {
                const double sum = row.sum - power8(cell.lines) + power8(lines);
                gained += root8(row.sum) - root8(std::max(sum, 0.0));
            }
        }
        return gained;
    }

    [[nodiscard]] std::vector<Move> promisingMoves()
    {
        const int count = static_cast<int>(m_widths.size());
        std::vector<Move> moves;
        for (const int step : steps) {
            const int by = static_cast<int>(std::lround(step * m_input.em));
            std::vector<double> losses;
            for (int from = 0; from < count; ++from) {
                const bool can = m_widths[index(from)] - by >= m_input.columns[index(from)].least;
                losses.push_back(can ? -gain(from, -by) : -1);
            }
            for (int to = 0; to < count; ++to) {
                if (m_widths[index(to)] + by > m_input.columns[index(to)].most)
                    continue;
                const double gained = gain(to, by);
                for (int from = 0; from < count; ++from) {
                    const double net = gained - losses[index(from)];
                    if (from != to && losses[index(from)] >= 0 && net > 1e-9)
                        moves.push_back({from, to, by, net});
                }
            }
        }
        return moves;
    }

    bool move()
    {
        std::vector<Move> moves = promisingMoves();
        const auto best = moves.begin() + std::min<std::ptrdiff_t>(tries, std::ssize(moves));
        std::partial_sort(moves.begin(), best, moves.end(), [](const Move &a, const Move &b) {
            return std::tie(b.gain, a.width, a.from, a.to) <
                   std::tie(a.gain, b.width, b.from, b.to);
        });
        const double cost = m_cost;
        for (auto tried = moves.begin(); tried != best; ++tried) {
            m_widths[index(tried->from)] -= tried->width;
            m_widths[index(tried->to)] += tried->width;
            measure();
            if (m_cost < cost - 1e-9)
                return true;
            m_widths[index(tried->from)] += tried->width;
            m_widths[index(tried->to)] -= tried->width;
        }
        measure();
        return false;
    }

    const BalanceInput &m_input;
    std::vector<int> m_widths;
    std::vector<Row> m_rows;
    std::vector<std::vector<std::pair<int, int>>> m_byColumn; // row and cell
    double m_cost = 0;
};

} // namespace

std::vector<int> balancedWidths(const BalanceInput &input)
{
    return Balancer(input).run();
}

int estimatedHeight(const BalanceInput &input, const std::vector<int> &widths)
{
    return Balancer(input).heightAt(widths);
}

} // namespace mokuhyo::render
