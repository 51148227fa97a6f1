// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.Element;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.Indicator;
import org.kogai.model.governance.policy.Milestone;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.model.governance.policy.PolicyPackage.Literals;

/** Registers of the policy: gaps, the measures against them, what these are judged by. */
record PolicyRegisters(RegisterFrame frame) {
    Sheet gaps() {
        Cells cells = frame.cells();
        return new Register<Gap>(cells, frame.languages())
                .column(Literals.GAP__CODE, 8, gap -> Cells.words(gap.getCode()))
                .names()
                .given(Literals.GAP__KIND, RegisterFrame.WORD)
                .given(Literals.GAP__SEVERITY, RegisterFrame.WORD)
                .texts(Literals.GAP__DESCRIPTION, Gap::getDescription)
                .column(
                        Literals.GAP__AFFECTS,
                        RegisterFrame.NAME,
                        gap -> cells.names(gap.getAffects()))
                .over("sheet.gaps", frame.all(Gap.class));
    }

    Sheet measures() {
        Cells cells = frame.cells();
        return frame.<PolicyMeasure>register()
                .column(
                        Literals.POLICY_MEASURE__PROPOSAL,
                        RegisterFrame.NAME,
                        measure -> cells.name(measure.getProposal()))
                .texts(Literals.POLICY_MEASURE__CONTENT, PolicyMeasure::getContent)
                .given(Literals.POLICY_MEASURE__KIND, RegisterFrame.WORD)
                .given(Literals.POLICY_MEASURE__HORIZON, RegisterFrame.WORD)
                .column(
                        Literals.POLICY_MEASURE__ADDRESSES,
                        RegisterFrame.NAME,
                        measure -> cells.names(measure.getAddresses()))
                .column(
                        Literals.POLICY_MEASURE__LEGAL_BASIS,
                        RegisterFrame.NAME,
                        measure -> frame.provisions(measure.getLegalBasis()))
                .given(Literals.POLICY_MEASURE__INSTRUMENT_NEEDED, RegisterFrame.WORD)
                .column(
                        Literals.POLICY_MEASURE__RESPONSIBLE,
                        RegisterFrame.NAME,
                        measure -> cells.name(measure.getResponsible()))
                .column(
                        Literals.POLICY_MEASURE__PARTNERS,
                        RegisterFrame.NAME,
                        measure -> cells.names(measure.getPartners()))
                .over("sheet.measures", frame.all(PolicyMeasure.class));
    }

    Sheet milestones() {
        Cells cells = frame.cells();
        return frame.<Milestone>register()
                .column(
                        Literals.MILESTONE__DUE,
                        RegisterFrame.DAY,
                        milestone -> Cells.date(milestone.getDue()))
                .texts(Literals.MILESTONE__DELIVERABLE, Milestone::getDeliverable)
                .column(measureColumn(), this::measure)
                .column(
                        Literals.MILESTONE__DEPENDS_ON,
                        RegisterFrame.NAME,
                        milestone -> cells.names(milestone.getDependsOn()))
                .over("sheet.milestones", frame.all(Milestone.class));
    }

    Sheet indicators() {
        Cells cells = frame.cells();
        return frame.<Indicator>register()
                .column(measureColumn(), this::measure)
                .quantity(Literals.INDICATOR__BASELINE, Indicator::getBaseline)
                .column(
                        Literals.INDICATOR__BASELINE_DATE,
                        RegisterFrame.DAY,
                        indicator -> Cells.date(indicator.getBaselineDate()))
                .quantity(Literals.INDICATOR__TARGET, Indicator::getTarget)
                .column(
                        Literals.INDICATOR__TARGET_DATE,
                        RegisterFrame.DAY,
                        indicator -> Cells.date(indicator.getTargetDate()))
                .column(
                        Literals.INDICATOR__DATA_OWNER,
                        RegisterFrame.NAME,
                        indicator -> cells.name(indicator.getDataOwner()))
                .over("sheet.indicators", frame.all(Indicator.class));
    }

    private Sheet.Column measureColumn() {
        return Sheet.Column.of(
                frame.cells().vocabulary().of(Literals.POLICY_MEASURE), RegisterFrame.NAME);
    }

    private Value measure(Element part) {
        return frame.cells().name((PolicyMeasure) part.eContainer());
    }
}
