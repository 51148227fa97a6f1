// SPDX-License-Identifier: EPL-2.0
package org.kogai.model.edit;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.GovernanceFactory;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.Workspace;
import org.kogai.model.governance.institutions.Institution;
import org.kogai.model.governance.institutions.InstitutionsFactory;

import java.util.List;
import java.util.Optional;

/** Small models and a domain to edit them in. */
final class Samples {
    final AdapterFactoryEditingDomain domain =
            new AdapterFactoryEditingDomain(
                    new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());

    static LocalizedText text(String language, String value) {
        LocalizedText text = GovernanceFactory.eINSTANCE.createLocalizedText();
        text.setLanguage(language);
        text.setValue(value);
        return text;
    }

    static <T extends Element> T named(T element, String language, String name) {
        element.getName().add(text(language, name));
        return element;
    }

    static Institution institution(String english) {
        return named(InstitutionsFactory.eINSTANCE.createInstitution(), "en", english);
    }

    static Workspace workspace(Institution... institutions) {
        Workspace workspace = GovernanceFactory.eINSTANCE.createWorkspace();
        workspace.getInstitutions().addAll(List.of(institutions));
        return workspace;
    }

    Samples run(Optional<Command> command) {
        domain.getCommandStack().execute(command.orElseThrow());
        return this;
    }

    void undo() {
        domain.getCommandStack().undo();
    }
}
