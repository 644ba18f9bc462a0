// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/stage_names.h"

#include "core/words/typography.h"

#include <QtTranslation>

#include <algorithm>
#include <array>

namespace kabar::words {

namespace {

struct Stage {
    std::string_view stage;
    const char* source;
};

constexpr std::array kStages{
    Stage{"active", QT_TRANSLATE_NOOP("Stage", "who could walk, cycle or share a Twizy")},
    Stage{"addresses", QT_TRANSLATE_NOOP("Stage", "reading the addresses")},
    Stage{"asking", QT_TRANSLATE_NOOP("Stage", "asking the employers' nodes")},
    Stage{"bound", QT_TRANSLATE_NOOP("Stage", "how good it can be at best")},
    Stage{"carpool", QT_TRANSLATE_NOOP("Stage", "who could share a car")},
    Stage{"commuting", QT_TRANSLATE_NOOP("Stage", "who works where")},
    Stage{"compare", QT_TRANSLATE_NOOP("Stage", "comparing the scenarios")},
    Stage{"databases", QT_TRANSLATE_NOOP("Stage", "the employers' databases")},
    Stage{"employers", QT_TRANSLATE_NOOP("Stage", "the employers")},
    Stage{"fleet", QT_TRANSLATE_NOOP("Stage", "the fleet")},
    Stage{"homes", QT_TRANSLATE_NOOP("Stage", "the homes")},
    Stage{"log", QT_TRANSLATE_NOOP("Stage", "reading the log")},
    Stage{"modes", QT_TRANSLATE_NOOP("Stage", "how people travel")},
    Stage{"preview", QT_TRANSLATE_NOOP("Stage", "what would leave")},
    Stage{"proof", QT_TRANSLATE_NOOP("Stage", "proving that it is the best")},
    Stage{"reading", QT_TRANSLATE_NOOP("Stage", "reading the tables")},
    Stage{"recount", QT_TRANSLATE_NOOP("Stage", "counting again")},
    Stage{"released", QT_TRANSLATE_NOOP("Stage", "the tables are out")},
    Stage{"room", QT_TRANSLATE_NOOP("Stage", "the room")},
    Stage{"rows", QT_TRANSLATE_NOOP("Stage", "reading the rows")},
    Stage{"scenarios", QT_TRANSLATE_NOOP("Stage", "the scenarios")},
    Stage{"search", QT_TRANSLATE_NOOP("Stage", "looking for a better choice")},
    Stage{"shuttles", QT_TRANSLATE_NOOP("Stage", "where a shuttle would run")},
    Stage{"studies", QT_TRANSLATE_NOOP("Stage", "the studies")},
    Stage{"third_places", QT_TRANSLATE_NOOP("Stage", "third places near homes")},
};

}  // namespace

std::string stageName(std::string_view stage, const Words& words) {
    const auto* known = std::ranges::find(kStages, stage, &Stage::stage);
    return known == kStages.end() ? cleaned(stage, 80) : words.say("Stage", known->source);
}

}  // namespace kabar::words
