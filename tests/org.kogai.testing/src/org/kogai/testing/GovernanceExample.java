// SPDX-License-Identifier: EPL-2.0
package org.kogai.testing;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.kogai.model.PartialDate;
import org.kogai.model.governance.Citation;
import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.MediumCode;
import org.kogai.model.governance.Quantity;
import org.kogai.model.governance.Source;
import org.kogai.model.governance.Statistic;
import org.kogai.model.governance.Unit;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.cooperation.CooperationFactory;
import org.kogai.model.governance.cooperation.Counterpart;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionRelation;
import org.kogai.model.governance.institutions.InstitutionRelationKind;
import org.kogai.model.governance.institutions.InstitutionsFactory;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.institutions.Mandate;
import org.kogai.model.governance.institutions.MandateVerb;
import org.kogai.model.governance.institutions.OrganisationalUnit;
import org.kogai.model.governance.law.ActorRole;
import org.kogai.model.governance.law.Article;
import org.kogai.model.governance.law.InstrumentKind;
import org.kogai.model.governance.law.InstrumentRelation;
import org.kogai.model.governance.law.InstrumentRelationKind;
import org.kogai.model.governance.law.InstrumentStatus;
import org.kogai.model.governance.law.LawFactory;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.law.Obligation;
import org.kogai.model.governance.policy.Gap;
import org.kogai.model.governance.policy.Indicator;
import org.kogai.model.governance.policy.Milestone;
import org.kogai.model.governance.policy.PolicyFactory;
import org.kogai.model.governance.policy.PolicyMeasure;
import org.kogai.model.governance.policy.PolicyProposal;

import java.util.List;

/**
 * A small made-up country in which every rule is kept: two ministries, a law with one article and a
 * decree under it, a gap, and a proposal that answers it. Tests change what they are about.
 */
public final class GovernanceExample {
    private static final GovernanceFactory CORE = GovernanceFactory.eINSTANCE;
    private static final InstitutionsFactory INSTITUTIONS = InstitutionsFactory.eINSTANCE;
    private static final LawFactory LAW = LawFactory.eINSTANCE;
    private static final PolicyFactory POLICY = PolicyFactory.eINSTANCE;

    public final Workspace workspace = CORE.createWorkspace();
    public final Source source = named(CORE.createSource(), "Gazette", "官報");
    public final Jurisdiction country = stated(INSTITUTIONS.createJurisdiction(), "Land", "国");
    public final Institution ministry =
            stated(INSTITUTIONS.createInstitution(), "Ministry of Industry", "工業省");
    public final OrganisationalUnit department =
            stated(INSTITUTIONS.createOrganisationalUnit(), "Department of Factories", "工場局");
    public final Institution other =
            stated(INSTITUTIONS.createInstitution(), "Ministry of Environment", "環境省");
    public final Mandate mandate =
            stated(INSTITUTIONS.createMandate(), "Inspection of factories", "工場検査");
    public final InstitutionRelation relation =
            stated(INSTITUTIONS.createInstitutionRelation(), "Joint inspection", "合同検査");
    public final LegalInstrument law = stated(LAW.createLegalInstrument(), "Factory Law", "工場法");
    public final Article article = stated(LAW.createArticle(), "Inspection", "検査");
    public final LegalInstrument decree =
            stated(LAW.createLegalInstrument(), "Factory Decree", "工場令");
    public final InstrumentRelation implementation =
            stated(LAW.createInstrumentRelation(), "Implements the Factory Law", "工場法の施行");
    public final ActorRole operator = stated(LAW.createActorRole(), "Operator", "事業者");
    public final Obligation obligation = stated(LAW.createObligation(), "Keep records", "記録の保存");
    public final Statistic statistic = stated(CORE.createStatistic(), "Factories", "工場数");
    public final Gap gap = stated(POLICY.createGap(), "No qualified person", "有資格者の不在");
    public final PolicyProposal proposal =
            named(POLICY.createPolicyProposal(), "Manager system", "管理者制度");
    public final PolicyMeasure measure =
            named(POLICY.createPolicyMeasure(), "Appoint managers", "管理者の選任");
    public final Milestone first = named(POLICY.createMilestone(), "Draft", "草案");
    public final Milestone second = named(POLICY.createMilestone(), "Decree signed", "署名");
    public final Indicator indicator =
            named(POLICY.createIndicator(), "Factories with a manager", "選任工場数");
    public final Counterpart counterpart =
            stated(CooperationFactory.eINSTANCE.createCounterpart(), "Counterpart", "カウンターパート");

    public GovernanceExample() {
        Resource file = new ResourceImpl(URI.createURI("memory:/example.kogai"));
        new ResourceSetImpl().getResources().add(file);
        file.getContents().add(workspace);
        source.setAddress("https://example.org/gazette");
        workspace.getSources().add(source);
        fillInstitutions();
        fillLaw();
        fillPolicy();
    }

    private void fillInstitutions() {
        country.setIsoCode("XX");
        workspace.getJurisdictions().add(country);
        ministry.setJurisdiction(country);
        ministry.setAbbreviation("MOI");
        other.setJurisdiction(country);
        workspace.getInstitutions().addAll(List.of(ministry, other));
        ministry.getUnits().add(department);
        department.getMandates().add(mandate);
        mandate.setVerb(MandateVerb.INSPECT);
        mandate.getMedia().add(MediumCode.WATER);
        mandate.getProvisions().add(article);
        relation.setKind(InstitutionRelationKind.JOINT_INSPECTION);
        relation.setTarget(other);
        ministry.getRelations().add(relation);
        counterpart.setBody(department);
        workspace.getCounterparts().add(counterpart);
    }

    private void fillLaw() {
        law.setJurisdiction(country);
        law.setKind(InstrumentKind.LAW);
        law.setStatus(InstrumentStatus.IN_FORCE);
        law.setPromulgated(PartialDate.parse("2006-06-23"));
        law.setInForce(PartialDate.parse("2006"));
        law.getProvisions().add(article);
        decree.setJurisdiction(country);
        decree.setKind(InstrumentKind.SUB_DECREE);
        decree.getRelations().add(implementation);
        implementation.setKind(InstrumentRelationKind.IMPLEMENTS);
        implementation.setTarget(law);
        workspace.getInstruments().addAll(List.of(law, decree));
        workspace.getActorRoles().add(operator);
        obligation.setAddressee(operator);
        article.getObligations().add(obligation);
        statistic.setValue(quantity(1522));
        statistic.setDate(PartialDate.parse("2017"));
        workspace.getStatistics().add(statistic);
    }

    private void fillPolicy() {
        gap.setJurisdiction(country);
        gap.setCode("G1");
        workspace.getGaps().add(gap);
        proposal.setJurisdiction(country);
        workspace.getProposals().add(proposal);
        proposal.getMeasures().add(measure);
        measure.getAddresses().add(gap);
        measure.getLegalBasis().add(article);
        measure.setResponsible(department);
        first.setDue(PartialDate.parse("2027-03"));
        second.setDue(PartialDate.parse("2028"));
        second.getDependsOn().add(first);
        measure.getMilestones().addAll(List.of(first, second));
        indicator.setBaseline(quantity(0));
        indicator.setTarget(quantity(50));
        measure.getIndicators().add(indicator);
    }

    /** Quantity of factories. */
    public static Quantity quantity(double value) {
        Quantity quantity = CORE.createQuantity();
        quantity.setValue(value);
        quantity.setUnit(Unit.FACTORIES);
        return quantity;
    }

    /** Gives an element its names. */
    public static <T extends Element> T named(T element, String english, String japanese) {
        element.getName().add(text("en", english));
        element.getName().add(text("ja", japanese));
        return element;
    }

    /** Text in one language. */
    public static LocalizedText text(String language, String value) {
        LocalizedText text = CORE.createLocalizedText();
        text.setLanguage(language);
        text.setValue(value);
        return text;
    }

    /** Names an element and backs it by the gazette. */
    public <T extends Element> T stated(T element, String english, String japanese) {
        Citation citation = CORE.createCitation();
        citation.setSource(source);
        citation.setLocator("p. 1");
        element.getCitations().add(citation);
        element.setConfidence(Confidence.SOURCED);
        return named(element, english, japanese);
    }
}
