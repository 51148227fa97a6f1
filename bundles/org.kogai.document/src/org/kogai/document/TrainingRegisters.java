// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.training.TrainingCourse;
import org.kogai.model.governance.training.TrainingModule;
import org.kogai.model.governance.training.TrainingPackage.Literals;

/** Registers of the training: courses and what is taught in them. */
record TrainingRegisters(RegisterFrame frame) {
    Sheet courses() {
        return frame.<TrainingCourse>register()
                .column(parent(Literals.TRAINING_SCHEME), this::parent)
                .column(
                        Literals.TRAINING_COURSE__QUALIFICATION,
                        RegisterFrame.NAME,
                        course -> frame.cells().name(course.getQualification()))
                .given(Literals.TRAINING_COURSE__TARGET, RegisterFrame.WORD)
                .given(Literals.TRAINING_COURSE__MODE, RegisterFrame.WORD)
                .column(
                        hours(Literals.TRAINING_COURSE__TOTAL_HOURS),
                        course -> Cells.hours(course.getTotalHours()))
                .over("sheet.courses", frame.all(TrainingCourse.class));
    }

    Sheet modules() {
        return frame.<TrainingModule>register()
                .column(parent(Literals.TRAINING_COURSE), this::parent)
                .column(
                        hours(Literals.TRAINING_MODULE__HOURS),
                        module -> Cells.hours(module.getHours()))
                .texts(Literals.TRAINING_MODULE__OBJECTIVE, TrainingModule::getObjective)
                .over("sheet.modules", frame.all(TrainingModule.class));
    }

    private Sheet.Column hours(EAttribute attribute) {
        return Sheet.Column.ofNumbers(frame.cells().vocabulary().of(attribute), RegisterFrame.WORD);
    }

    private Sheet.Column parent(EClass type) {
        return Sheet.Column.of(frame.cells().vocabulary().of(type), RegisterFrame.NAME);
    }

    private Value parent(Element part) {
        return part.eContainer() instanceof Element whole ? frame.cells().name(whole) : Value.EMPTY;
    }
}
