// SPDX-License-Identifier: EPL-2.0
package org.kogai.samples;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.institutions.InstitutionsFactory;
import org.kogai.model.governance.institutions.Person;
import org.kogai.model.governance.law.ActorRole;
import org.kogai.model.governance.law.LawFactory;
import org.kogai.model.governance.law.NotificationDuty;
import org.kogai.model.governance.managers.Appointment;
import org.kogai.model.governance.managers.AppointmentRequirement;
import org.kogai.model.governance.managers.Certificate;
import org.kogai.model.governance.managers.DismissalOrder;
import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.model.governance.managers.ManagersFactory;
import org.kogai.model.governance.managers.QualificationType;
import org.kogai.model.governance.regulation.Factory;
import org.kogai.model.governance.regulation.FactoryOperator;
import org.kogai.model.governance.regulation.RegulationFactory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * For each rule about posts of factories, a factory in the sample of Japan that breaks it: its Air
 * 1 post is filled in time by a person with the Air 1 qualification, but for what the change
 * spoils.
 */
final class ManagerMutations {
    private static final ManagersFactory MANAGERS = ManagersFactory.eINSTANCE;
    private static final Map<String, Mutation> ALL = new LinkedHashMap<>();

    static {
        change("post-not-filled", e -> e.appointment.setEnded(day("2025-06")));
        change("appointment-late", e -> e.appointment.setAppointed(day("2025-03-12")));
        change("notification-late", e -> e.appointment.setNotified(day("2025-04-11")));
        change("appointee-not-qualified", e -> e.certificate.setQualification(e.named("Air3")));
        change("appointee-barred", ManagerMutations::dismissEarlier);
        change("recurring-duty-overdue", ManagerMutations::askForReports);
    }

    private final SampleProject project;
    private final Workspace file;
    private final Element like;
    private final Factory factory;
    private final Certificate certificate;
    private final Appointment appointment;

    private ManagerMutations(SampleProject project) {
        this.project = project;
        ManagerPostType post =
                project.all(ManagerPostType.class)
                        .filter(one -> "Air1".equals(one.getCode()))
                        .findFirst()
                        .orElseThrow();
        like = post;
        file = (Workspace) post.eContainer();
        factory = stated(RegulationFactory.eINSTANCE.createFactory());
        FactoryOperator operator = stated(RegulationFactory.eINSTANCE.createFactoryOperator());
        operator.getFactories().add(factory);
        file.getOperators().add(operator);
        Person person = add(file.getPersons(), InstitutionsFactory.eINSTANCE.createPerson());
        certificate = add(file.getCertificates(), MANAGERS.createCertificate());
        certificate.setPerson(person);
        certificate.setQualification(named("Air1"));
        AppointmentRequirement requirement =
                add(file.getRequirements(), MANAGERS.createAppointmentRequirement());
        requirement.setCount(1);
        requirement.setPost(post);
        requirement.setFactory(factory);
        appointment = add(file.getAppointments(), MANAGERS.createAppointment());
        appointment.setPerson(person);
        appointment.setFactory(factory);
        appointment.setCauseDate(day("2025-01-10"));
        appointment.setAppointed(day("2025-03-11"));
        appointment.setNotified(day("2025-04-10"));
        appointment.getRequirements().add(requirement);
    }

    /** By rule. */
    static Map<String, Mutation> all() {
        return ALL;
    }

    private static void change(String rule, Consumer<ManagerMutations> spoil) {
        ALL.put(
                rule,
                Mutation.of("japan", rule, project -> spoil.accept(new ManagerMutations(project))));
    }

    private QualificationType named(String code) {
        return project.all(QualificationType.class)
                .filter(one -> code.equals(one.getCode()))
                .findFirst()
                .orElseThrow();
    }

    private void dismissEarlier() {
        Appointment earlier = add(file.getAppointments(), MANAGERS.createAppointment());
        earlier.setPerson(appointment.getPerson());
        earlier.setEnded(day("2023-03-12"));
        DismissalOrder order = add(file.getDismissals(), MANAGERS.createDismissalOrder());
        order.setAppointment(earlier);
        order.setDate(day("2023-03-12"));
        order.setBarYears(2);
    }

    private void askForReports() {
        NotificationDuty report = stated(LawFactory.eINSTANCE.createNotificationDuty());
        report.setAddressee(project.all(ActorRole.class).findFirst().orElseThrow());
        report.setEveryMonths(6);
        factory.setValidFrom(day("2025-01-10"));
        factory.setObserved(day("2025-12-31"));
        factory.getRecurringDuties().add(report);
    }

    private <T extends Element> T add(EList<? super T> list, T element) {
        list.add(stated(element));
        return element;
    }

    /** With names and sources, so that nothing speaks but the rule. */
    private <T extends Element> T stated(T element) {
        element.getName().addAll(EcoreUtil.copyAll(like.getName()));
        element.getCitations().addAll(EcoreUtil.copyAll(like.getCitations()));
        return element;
    }

    private static PartialDate day(String text) {
        return PartialDate.parse(text);
    }
}
