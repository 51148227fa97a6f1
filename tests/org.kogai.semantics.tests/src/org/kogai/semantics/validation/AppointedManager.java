// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.validation;

import org.kogai.model.PartialDate;
import org.kogai.model.governance.institutions.InstitutionsFactory;
import org.kogai.model.governance.institutions.Person;
import org.kogai.model.governance.law.LawFactory;
import org.kogai.model.governance.law.NotificationDuty;
import org.kogai.model.governance.managers.Appointment;
import org.kogai.model.governance.managers.AppointmentRequirement;
import org.kogai.model.governance.managers.Certificate;
import org.kogai.model.governance.managers.DismissalOrder;
import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.model.governance.managers.ManagersFactory;
import org.kogai.model.governance.managers.QualificationType;
import org.kogai.model.governance.regulation.DutyRecord;
import org.kogai.model.governance.regulation.Factory;
import org.kogai.model.governance.regulation.FactoryOperator;
import org.kogai.model.governance.regulation.RegulationFactory;
import org.kogai.testing.GovernanceExample;

/**
 * A factory that appointed a qualified manager in time and sends its reports each half year, added
 * to an example.
 */
final class AppointedManager {
    private static final ManagersFactory MANAGERS = ManagersFactory.eINSTANCE;
    private static final RegulationFactory REGULATION = RegulationFactory.eINSTANCE;

    final Factory factory;
    final NotificationDuty report;
    final ManagerPostType post;
    final QualificationType qualification;
    final Certificate certificate;
    final AppointmentRequirement requirement;
    final Appointment appointment;
    private final GovernanceExample example;

    private AppointedManager(GovernanceExample example) {
        this.example = example;
        post = example.stated(MANAGERS.createManagerPostType(), "Water manager", "水質管理者");
        post.setQualificationNeeded(true);
        post.setAppointWithinDays(60);
        post.setNotifyWithinDays(30);
        post.setProvision(example.article);
        qualification = example.stated(MANAGERS.createQualificationType(), "Water 1", "水質１種");
        qualification.getMayServeFor().add(post);
        qualification.setProvision(example.article);
        report = example.stated(LawFactory.eINSTANCE.createNotificationDuty(), "Report", "報告");
        report.setAddressee(example.obligation.getAddressee());
        report.setEveryMonths(6);
        example.article.getObligations().add(report);
        factory = example.stated(REGULATION.createFactory(), "Mill", "製紙工場");
        factory.setValidFrom(day("2025-01-10"));
        factory.setObserved(day("2025-12-31"));
        factory.getRecurringDuties().add(report);
        done("2025-07-01");
        Person person =
                example.stated(InstitutionsFactory.eINSTANCE.createPerson(), "Manager", "管理者");
        certificate = example.stated(MANAGERS.createCertificate(), "Certificate", "合格証書");
        certificate.setPerson(person);
        certificate.setQualification(qualification);
        requirement = example.stated(MANAGERS.createAppointmentRequirement(), "Duty", "選任要件");
        requirement.setCount(1);
        requirement.setPost(post);
        requirement.setFactory(factory);
        appointment = example.stated(MANAGERS.createAppointment(), "Appointment", "選任");
        appointment.setPerson(person);
        appointment.setFactory(factory);
        appointment.setCauseDate(day("2025-01-10"));
        appointment.setAppointed(day("2025-03-11"));
        appointment.setNotified(day("2025-04-10"));
        appointment.getRequirements().add(requirement);
        fill(person);
    }

    private void fill(Person person) {
        FactoryOperator operator =
                example.stated(REGULATION.createFactoryOperator(), "Company", "会社");
        operator.getFactories().add(factory);
        example.workspace.getOperators().add(operator);
        example.workspace.getPostTypes().add(post);
        example.workspace.getQualifications().add(qualification);
        example.workspace.getPersons().add(person);
        example.workspace.getCertificates().add(certificate);
        example.workspace.getRequirements().add(requirement);
        example.workspace.getAppointments().add(appointment);
    }

    static AppointedManager in(GovernanceExample example) {
        return new AppointedManager(example);
    }

    /** Records that the report was sent. */
    void done(String day) {
        DutyRecord record = example.stated(REGULATION.createDutyRecord(), "Report sent", "報告済み");
        record.setDate(day(day));
        record.setObligation(report);
        factory.getDutyRecords().add(record);
    }

    /** Dismisses the person by order from an earlier post. */
    void dismissed(String day) {
        Appointment earlier = example.stated(MANAGERS.createAppointment(), "Earlier", "以前の選任");
        earlier.setPerson(appointment.getPerson());
        earlier.setEnded(day(day));
        DismissalOrder order = example.stated(MANAGERS.createDismissalOrder(), "Order", "解任命令");
        order.setAppointment(earlier);
        order.setDate(day(day));
        order.setBarYears(2);
        example.workspace.getAppointments().add(earlier);
        example.workspace.getDismissals().add(order);
    }

    static PartialDate day(String text) {
        return PartialDate.parse(text);
    }
}
