// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/brief/brief_pages.h"

#include "core/report/brief.h"
#include "core/report/workshop_report.h"
#include "ui/print/picture.h"
#include "ui/print/style.h"

#include <algorithm>

namespace kabar::ui {

namespace {

QString kindName(print::Region::Kind kind) {
    switch (kind) {
        case print::Region::Kind::Figure:
            return QStringLiteral("figure");
        case print::Region::Kind::Gap:
            return QStringLiteral("gap");
        case print::Region::Kind::Field:
            return QStringLiteral("field");
        case print::Region::Kind::Section:
            return QStringLiteral("section");
    }
    return {};
}

QRectF inShares(const QRectF& rect) {
    const auto page = print::kPageSize;
    return {rect.x() / page.width(), rect.y() / page.height(), rect.width() / page.width(), rect.height() / page.height()};
}

BriefRegion regionOf(const print::Region& region, int page) {
    BriefRegion shown;
    shown.page = page;
    shown.kind = kindName(region.kind);
    shown.rect = inShares(region.rect);
    shown.text = region.text;
    shown.range = region.range;
    shown.source = QString::fromStdString(region.source);
    shown.field = QString::fromStdString(region.field);
    return shown;
}

bool isAmong(const std::vector<report::PlacedGap>& things, const print::Region& gap, kabar::words::Language language) {
    return std::ranges::any_of(things, [&](const report::PlacedGap& each) {
        return each.gap.text(language) == gap.text.toStdString() || (!gap.field.empty() && each.gap.field == gap.field);
    });
}

/// One note a field: a table of risks has a gap in each cell, and one thing to do about it.
void addNote(const print::Region& gap, int page, QList<BriefNote>& notes) {
    const auto field = QString::fromStdString(gap.field);
    const auto same = [&](const BriefNote& note) {
        return note.text == gap.text || (!field.isEmpty() && note.field == field);
    };
    if (std::ranges::any_of(notes, same)) return;
    BriefNote note;
    note.text = gap.text;
    note.field = field;
    note.page = page;
    note.y = inShares(gap.rect).y();
    notes << note;
}

}  // namespace

Result<BriefPages> drawPages(bool report, const report::BriefInput& input, kabar::words::Language language, int width,
                             const print::MapPainter& map, std::stop_token stop, const Progress& progress) {
    const auto composed =
        report ? report::withForms(report::composeReport(input, language)) : report::composeBrief(input, language);
    auto printed = report ? print::printPages(composed, stop) : print::printBrief(composed, stop);
    if (!printed) return fail(printed.error());
    BriefPages pages{.toFillIn = report::toFillIn(composed), .isShortened = printed->isShortened};
    const auto count = printed->pages.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
        progress(static_cast<double>(i) / static_cast<double>(count), "drawing");
        pages.images.push_back(print::toImage(printed->pages[i], width, map));
        const bool written = report || i == 0;  // the brief's annexes are composed, but for what the page had no room for
        for (const auto& region : printed->pages[i].regions) {
            const bool isGap = region.kind == print::Region::Kind::Gap && isAmong(pages.toFillIn, region, language);
            if (written || isGap || region.kind == print::Region::Kind::Figure)
                pages.regions << regionOf(region, static_cast<int>(i));
            if (isGap) addNote(region, static_cast<int>(i), pages.notes);
        }
    }
    std::ranges::stable_sort(pages.notes, {}, [](const BriefNote& note) { return note.page + note.y; });
    pages.document = std::move(printed->document);
    progress(1, "drawing");
    return pages;
}

}  // namespace kabar::ui
