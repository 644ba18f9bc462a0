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

/// One note a field: a table of risks has a gap in each cell, and one thing to do about it.
void addNotes(const std::vector<print::Region>& regions, int page, QList<BriefNote>& notes) {
    for (const auto& region : regions) {
        if (region.kind != print::Region::Kind::Gap) continue;
        const auto field = QString::fromStdString(region.field);
        const auto same = [&](const BriefNote& note) {
            return note.text == region.text || (!field.isEmpty() && note.field == field);
        };
        if (std::ranges::any_of(notes, same)) continue;
        BriefNote note;
        note.text = region.text;
        note.field = field;
        note.page = page;
        note.y = inShares(region.rect).y();
        notes << note;
    }
    std::ranges::stable_sort(notes, {}, [](const BriefNote& note) { return note.page + note.y; });
}

}  // namespace

Result<BriefPages> drawPages(bool report, const report::BriefInput& input, kabar::words::Language language, int width,
                             const print::MapPainter& map, std::stop_token stop, const Progress& progress) {
    auto printed = report ? print::printPages(report::withForms(report::composeReport(input, language)), stop)
                          : print::printBrief(report::composeBrief(input, language), stop);
    if (!printed) return fail(printed.error());
    BriefPages pages{.isShortened = printed->isShortened};
    const auto count = printed->pages.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (stop.stop_requested()) return fail(Error::Code::Cancelled, clause("job.stopped"));
        progress(static_cast<double>(i) / static_cast<double>(count), "drawing");
        pages.images.push_back(print::toImage(printed->pages[i], width, map));
        const bool written = report || i == 0;  // the brief's annexes are composed
        for (const auto& region : printed->pages[i].regions)
            if (written || region.kind == print::Region::Kind::Figure)
                pages.regions << regionOf(region, static_cast<int>(i));
        if (written) addNotes(printed->pages[i].regions, static_cast<int>(i), pages.notes);
    }
    pages.document = std::move(printed->document);
    progress(1, "drawing");
    return pages;
}

}  // namespace kabar::ui
