// SPDX-License-Identifier: EPL-2.0
package org.kogai.model;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.kogai.model.LoadProblem.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

import java.util.Map;

/** Reads a model file and notes the lines of what is wrong. */
final class GovernanceHandler extends SAXXMIHandler {
    private final GovernanceResource file;

    GovernanceHandler(GovernanceResource file, XMLHelper helper, Map<?, ?> options) {
        super(file, helper, options);
        this.file = file;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes)
            throws SAXException {
        if (elements.isEmpty()) {
            refuseNewerFormat(attributes.getValue("formatVersion"));
        }
        super.startElement(uri, localName, name, attributes);
    }

    /** Stops at the first line: what a newer format contains would only give a list of riddles. */
    private void refuseNewerFormat(String version) throws SAXException {
        if (version != null && !Migrations.reads(version)) {
            throw new SAXException(noted(Kind.NEWER_FORMAT, version));
        }
    }

    @Override
    protected void handleObjectAttribs(EObject object) {
        String id = attribs.getValue(ID_ATTRIB);
        if (id != null && file.knows(id)) {
            noted(Kind.DUPLICATE_ID, id);
        }
        super.handleObjectAttribs(object);
    }

    private FileProblemException noted(Kind kind, String subject) {
        LoadProblem problem = new LoadProblem(kind, getLineNumber(), subject);
        FileProblemException exception = new FileProblemException(problem, getLocation());
        error(exception);
        return exception;
    }

    @Override
    protected void handleProxy(InternalEObject proxy, String reference) {
        super.handleProxy(proxy, reference);
        file.remember(proxy.eProxyURI(), getLineNumber());
    }
}
