// SPDX-License-Identifier: EPL-2.0
package org.kogai.viewpoints;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.law.LegalInstrument;
import org.kogai.model.governance.law.Provision;
import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.model.governance.regulation.Medium;
import org.kogai.semantics.Governance;
import org.kogai.semantics.managers.ManagerSystem;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Services of managers.odesign on posts and the organisation of a factory. */
public class ManagerServices {
    private static final GovernanceServices GENERAL = new GovernanceServices();

    public Boolean hasPosts(EObject jurisdiction) {
        return !system(jurisdiction).posts().isEmpty();
    }

    public List<ManagerPostType> headPosts(EObject jurisdiction) {
        return system(jurisdiction).heads();
    }

    public List<ManagerPostType> headPostsWithDeputy(EObject jurisdiction) {
        return headPosts(jurisdiction).stream().filter(ManagerPostType::isDeputyNeeded).toList();
    }

    public List<Medium> managedMedia(EObject jurisdiction) {
        return system(jurisdiction).media();
    }

    /** Managers in the box of a medium. */
    public List<ManagerPostType> mediumManagers(EObject medium, EObject diagram) {
        return medium instanceof Medium environment && Views.target(diagram).isPresent()
                ? system(Views.target(diagram).get()).managers(environment)
                : List.of();
    }

    /** Names of the media in the box of a medium. */
    public String mediumLabel(EObject medium, EObject diagram) {
        if (!(medium instanceof Medium environment)) {
            return "";
        }
        List<Medium> media =
                Views.target(diagram)
                        .map(country -> system(country).inBoxOf(environment))
                        .orElse(List.of(environment));
        return media.stream()
                .map(one -> one == medium ? GENERAL.label(one, diagram) : within(one, diagram))
                .collect(Collectors.joining(ChartWords.word("mediaJoint", medium, diagram)));
    }

    private static String within(Medium medium, EObject diagram) {
        String name = GENERAL.label(medium, diagram);
        return name.matches("\\p{Lu}\\p{Ll}.*")
                ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
                : name;
    }

    /** Posts and boxes of media that answer to a head post. */
    public List<EObject> ledBy(EObject post, EObject diagram) {
        if (Views.target(diagram).isEmpty()) {
            return List.of();
        }
        ManagerSystem system = system(Views.target(diagram).get());
        Stream<EObject> heads =
                system.heads().stream()
                        .filter(head -> system.superior(head).orElse(null) == post)
                        .map(EObject.class::cast);
        boolean overManagers = system.superiorOfManagers().orElse(null) == post;
        return Stream.concat(heads, overManagers ? system.media().stream() : Stream.empty())
                .toList();
    }

    /** Name and days of a post. */
    public String postLabel(EObject post, EObject diagram) {
        if (!(post instanceof ManagerPostType type)) {
            return "";
        }
        String name = GENERAL.label(post, diagram);
        if (type.getAppointWithinDays() == 0) {
            return name;
        }
        String days = ChartWords.word("postDays", post, diagram);
        return name
                + "\n"
                + String.format(days, type.getAppointWithinDays(), type.getNotifyWithinDays());
    }

    /** Label of the deputy beside a post. */
    public String deputyLabel(EObject post, EObject diagram) {
        return ChartWords.word("deputy", post, diagram);
    }

    /** Line of a manager in the box of its medium; a deputy is named with it. */
    public String managerLine(EObject post, EObject diagram) {
        String name = GENERAL.label(post, diagram);
        boolean deputy = post instanceof ManagerPostType type && type.isDeputyNeeded();
        return deputy ? name + " + " + deputyLabel(post, diagram) : name;
    }

    /** Tier of whoever answers to a post. */
    public Integer tierBelow(EObject post) {
        return post instanceof ManagerPostType type ? type.getTier() + 1 : 1;
    }

    /** Legal bases of the posts of a country. */
    public List<Provision> postBases(EObject jurisdiction) {
        return bases(system(jurisdiction).heads().stream().map(ManagerPostType::getProvision));
    }

    static List<Provision> bases(Stream<Provision> provisions) {
        return provisions.filter(basis -> basis != null).distinct().toList();
    }

    /** Whether a post rests on a provision of law. */
    public Boolean hasProvision(EObject post) {
        return !(post instanceof ManagerPostType type) || type.getProvision() != null;
    }

    /** A provision that posts of the country already rest on, for new posts. */
    public EObject postProvision(EObject jurisdiction) {
        return Stream.concat(
                        system(jurisdiction).posts().stream().map(ManagerPostType::getProvision),
                        Governance.around(jurisdiction)
                                .instruments()
                                .filter(law -> law.getJurisdiction() == jurisdiction)
                                .map(LegalInstrument::getProvisions)
                                .flatMap(List::stream))
                .findFirst()
                .orElse(null);
    }

    public String provisionMessage(EObject post) {
        return ChartWords.ofUser("rule.postBasis");
    }

    public String managerOrganisationTitle(EObject jurisdiction) {
        return "Manager organisation: " + GENERAL.label(jurisdiction, null);
    }

    static ManagerSystem system(EObject jurisdiction) {
        return new ManagerSystem(Governance.around(jurisdiction), jurisdiction);
    }
}
