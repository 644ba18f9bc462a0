// SPDX-FileCopyrightText: 2026 The Kabar authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solve/mixed_program.h"

#include <Highs.h>

namespace kabar::solve {

int MixedProgram::addColumn(double cost, double lower, double upper, bool isWhole) {
    costs.push_back(cost);
    columnLower.push_back(lower);
    columnUpper.push_back(upper);
    whole.push_back(isWhole);
    return static_cast<int>(costs.size()) - 1;
}

void MixedProgram::addRow(double lower, double upper) {
    rowLower.push_back(lower);
    rowUpper.push_back(upper);
    rowStarts.push_back(static_cast<int>(entryColumns.size()));
}

void MixedProgram::addEntry(int column, double factor) {
    entryColumns.push_back(column);
    entryFactors.push_back(factor);
}

namespace {

HighsLp toHighs(const MixedProgram& program) {
    HighsLp lp;
    lp.num_col_ = static_cast<HighsInt>(program.costs.size());
    lp.num_row_ = static_cast<HighsInt>(program.rowLower.size());
    lp.col_cost_ = program.costs;
    lp.col_lower_ = program.columnLower;
    lp.col_upper_ = program.columnUpper;
    lp.row_lower_ = program.rowLower;
    lp.row_upper_ = program.rowUpper;
    lp.a_matrix_.format_ = MatrixFormat::kRowwise;
    lp.a_matrix_.num_col_ = lp.num_col_;
    lp.a_matrix_.num_row_ = lp.num_row_;
    lp.a_matrix_.start_.assign(program.rowStarts.begin(), program.rowStarts.end());
    lp.a_matrix_.start_.push_back(static_cast<HighsInt>(program.entryColumns.size()));
    lp.a_matrix_.index_.assign(program.entryColumns.begin(), program.entryColumns.end());
    lp.a_matrix_.value_ = program.entryFactors;
    for (const bool whole : program.whole)
        lp.integrality_.push_back(whole ? HighsVarType::kInteger : HighsVarType::kContinuous);
    return lp;
}

void configure(Highs& highs, double absoluteGap, const Limits& limits, const Watch& watch) {
    highs.setOptionValue("output_flag", false);
    highs.setOptionValue("threads", 1);
    highs.setOptionValue("parallel", "off");
    highs.setOptionValue("random_seed", static_cast<HighsInt>(limits.seed % 1'000'000));
    highs.setOptionValue("time_limit", watch.remaining());
    highs.setOptionValue("mip_rel_gap", 0.0);
    highs.setOptionValue("mip_abs_gap", absoluteGap);
    highs.setCallback([&watch](int, const std::string&, const HighsCallbackDataOut*, HighsCallbackDataIn* in, void*) {
        if (in && watch.over()) in->user_interrupt = 1;
    });
    for (const auto callback : {kCallbackMipInterrupt, kCallbackSimplexInterrupt, kCallbackIpmInterrupt})
        highs.startCallback(callback);
}

}  // namespace

Result<MixedSolution> runHighs(const MixedProgram& program, const std::vector<double>& start, double absoluteGap,
                               const Limits& limits, const Watch& watch) {
    Highs highs;
    configure(highs, absoluteGap, limits, watch);
    if (highs.passModel(toHighs(program)) == HighsStatus::kError)
        return fail(Error::Code::Internal, clause("solve.refused"));
    if (!start.empty()) {
        HighsSolution first;
        first.col_value = start;
        first.value_valid = true;
        highs.setSolution(first);
    }
    if (highs.run() == HighsStatus::kError) return fail(Error::Code::Internal, clause("solve.failed"));
    const HighsModelStatus status = highs.getModelStatus();
    if (status == HighsModelStatus::kInfeasible) return fail(Error::Code::Infeasible, clause("solve.infeasible"));

    MixedSolution solution;
    solution.complete = status == HighsModelStatus::kOptimal;
    const HighsInfo& info = highs.getInfo();
    if (info.valid && info.mip_dual_bound > -kHighsInf) solution.bound = info.mip_dual_bound;
    if (info.primal_solution_status == kSolutionStatusFeasible) solution.columns = highs.getSolution().col_value;
    return solution;
}

}  // namespace kabar::solve
