#include "desk/theme.h"

#include <QApplication>
#include <QProxyStyle>

namespace mokuhyo::desk::theme {

using namespace Qt::StringLiterals;

namespace {

QColor mixed(const QColor &a, const QColor &b, double shareOfB)
{
    const auto part = [&](int x, int y) { return qRound(x + (y - x) * shareOfB); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

QPalette palette(bool dark)
{
    const QColor window = dark ? QColor(0x32363b) : QColor(0xf3f4f6);
    const QColor base = dark ? QColor(0x1d1f22) : QColor(0xffffff);
    const QColor text = dark ? QColor(0xe9ebee) : QColor(0x1f2328);
    const QColor button = dark ? QColor(0x474c53) : QColor(0xf9fafb);
    const QColor accent = dark ? QColor(0x6aa9ff) : QColor(0x1f5fbf);
    QPalette colors(button, window);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        colors.setColor(role, text);
    colors.setColor(QPalette::Window, window);
    colors.setColor(QPalette::Base, base);
    colors.setColor(QPalette::AlternateBase, mixed(base, text, 0.04));
    colors.setColor(QPalette::ToolTipBase, dark ? QColor(0x3a3f45) : QColor(0xffffff));
    colors.setColor(QPalette::Button, button);
    colors.setColor(QPalette::Highlight, accent);
    colors.setColor(QPalette::HighlightedText, dark ? QColor(0x10141a) : QColor(0xffffff));
    colors.setColor(QPalette::Link, accent);
    colors.setColor(QPalette::PlaceholderText, mixed(text, base, 0.45));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        colors.setColor(QPalette::Disabled, role, mixed(text, window, 0.55));
    return colors;
}

// Buttons of dialogs carry no pictures: where a desktop asks for them, they come from another
// family than ours.
class OwnIconsStyle : public QProxyStyle
{
public:
    OwnIconsStyle() : QProxyStyle(u"Fusion"_s) {}
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, more);
    }
};

} // namespace

bool isDark(const QPalette &colors)
{
    return colors.color(QPalette::Window).lightness() < 128;
}

QColor color(Role role, const QPalette &colors)
{
    const QColor base = colors.color(QPalette::Base);
    const QColor text = colors.color(QPalette::Text);
    const QColor window = colors.color(QPalette::Window);
    const QColor accent = colors.color(QPalette::Highlight);
    const bool dark = isDark(colors);
    switch (role) {
    case Role::Grid:
        return mixed(base, text, dark ? 0.22 : 0.20);
    case Role::Heading:
        return mixed(window, text, dark ? 0.07 : 0.05);
    case Role::HeadingText:
        return colors.color(QPalette::WindowText);
    case Role::OpenCell:
        return base;
    case Role::BlankCell:
        return mixed(base, dark ? QColor(0xffc04d) : QColor(0xffd45c), dark ? 0.14 : 0.22);
    case Role::BlankMark:
        return dark ? QColor(0xffc04d) : QColor(0xb26a00);
    case Role::LockedCell:
        return mixed(window, text, dark ? 0.02 : 0.015);
    case Role::LockedText:
        return mixed(text, window, 0.25);
    case Role::UnsavedCell:
        return mixed(base, QColor(0xe5484d), dark ? 0.25 : 0.14);
    case Role::Accent:
        return accent;
    case Role::AccentText:
        return colors.color(QPalette::HighlightedText);
    case Role::SoftAccent:
        return mixed(base, accent, dark ? 0.22 : 0.12);
    case Role::Notice:
        return dark ? QColor(0x4a3a17) : QColor(0xfff4d6);
    case Role::NoticeText:
        return dark ? QColor(0xffe3a3) : QColor(0x5c3b00);
    case Role::Desktop:
        return window.darker(118);
    // Paper is white in every scheme.
    case Role::Found:
        return QColor(0xffef8a);
    case Role::FoundHere:
        return QColor(0xffb35c);
    case Role::Faint:
        return mixed(text, window, 0.35);
    }
    return text;
}

QFont textFont()
{
    QFont font;
    font.setFamilies({u"BIZ UDPGothic"_s, u"Noto Sans CJK JP"_s, u"Yu Gothic UI"_s, u"Meiryo"_s,
                      u"Hiragino Sans"_s, u"IPAPGothic"_s});
    font.setPointSizeF(10.5);
    return font;
}

void apply(Scheme scheme)
{
    QApplication::setStyle(new OwnIconsStyle);
    if (scheme != Scheme::System)
        QApplication::setPalette(palette(scheme == Scheme::Dark));
    else if (!isDark(QApplication::palette()))
        QApplication::setPalette(palette(false));
    else
        QApplication::setPalette(palette(true));
    QApplication::setFont(textFont());
}

} // namespace mokuhyo::desk::theme
