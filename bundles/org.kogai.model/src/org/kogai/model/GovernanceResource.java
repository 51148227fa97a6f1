// SPDX-License-Identifier: EPL-2.0
package org.kogai.model;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.Workspace;
import org.xml.sax.helpers.DefaultHandler;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A model file. {@code Element.id} is written as xmi:id; an element that comes into the file
 * without an id, or as the copy of another, gets a new one. What is wrong with a file that does not
 * load is told by {@link #problems()}.
 *
 * <p>XMI loading with an ID attribute searches the whole tree for each reference that points
 * forward, which is quadratic; here a map of ids answers, and references are resolved at the end.
 */
public final class GovernanceResource extends XMIResourceImpl {
    /** The format that this program writes, and the newest that it reads. */
    public static final int FORMAT = 2;

    private final Map<String, Element> elements = new HashMap<>();
    private final Map<URI, Integer> hrefLines = new HashMap<>();

    GovernanceResource(URI uri, ParserCache parsers) {
        super(uri);
        GovernanceResourceFactory.packages();
        setEncoding("UTF-8");
        getDefaultLoadOptions().putAll(FileOptions.load(parsers));
        getDefaultSaveOptions().putAll(FileOptions.save());
    }

    /**
     * What was wrong with the file at the last load, in the order of the lines; empty when fine.
     */
    public List<LoadProblem> problems() {
        return LoadProblems.of(this);
    }

    /**
     * Line of the file on which a reference to another file stands, when it was read from there.
     */
    public Optional<Integer> lineOf(URI reference) {
        return Optional.ofNullable(hrefLines.get(reference));
    }

    /** The element of this file with this id. */
    public Optional<Element> element(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    void remember(URI reference, int line) {
        hrefLines.putIfAbsent(reference, line);
    }

    boolean knows(String id) {
        return elements.containsKey(id);
    }

    @Override
    public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        hrefLines.clear();
        try {
            super.doLoad(in, options);
        } catch (CharConversionException e) {
            getErrors().add(new XMIException(e.getMessage(), e, getURI().toString(), 0, 0));
            throw e;
        }
        if (getContents().size() != 1 || !(getContents().get(0) instanceof Workspace)) {
            LoadProblem problem = new LoadProblem(LoadProblem.Kind.FOREIGN, 1, "");
            FileProblemException foreign = new FileProblemException(problem, getURI().toString());
            getErrors().add(foreign);
            throw new Resource.IOWrappedException(foreign);
        }
        Migrations.migrate((Workspace) getContents().get(0));
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new Load(createXMLHelper());
    }

    @Override
    protected boolean useIDs() {
        return true;
    }

    @Override
    public String getID(EObject object) {
        return object instanceof Element element ? element.getId() : null;
    }

    @Override
    public void setID(EObject object, String id) {
        if (object instanceof Element element && id != null) {
            element.setId(id);
            elements.put(id, element);
        }
    }

    @Override
    protected EObject getEObjectByID(String id) {
        return elements.get(id);
    }

    @Override
    protected void attachedHelper(EObject object) {
        super.attachedHelper(object);
        if (object instanceof Workspace root && !isLoading()) {
            root.setFormatVersion(Integer.toString(FORMAT));
        }
        if (object instanceof Element element) {
            if (element.getId() == null || !isLoading() && taken(element)) {
                element.setId(UUID.randomUUID().toString());
            }
            elements.put(element.getId(), element);
        }
    }

    @Override
    protected void detachedHelper(EObject object) {
        super.detachedHelper(object);
        if (object instanceof Element element && element.getId() != null) {
            elements.remove(element.getId(), element);
        }
    }

    @Override
    protected void doUnload() {
        super.doUnload();
        elements.clear();
        hrefLines.clear();
    }

    /** A copy carries the id of its original: ask every file of the project. */
    private boolean taken(Element element) {
        if (heldByOther(element)) {
            return true;
        }
        if (getResourceSet() == null) {
            return false;
        }
        return getResourceSet().getResources().stream()
                .anyMatch(r -> r instanceof GovernanceResource other && other.heldByOther(element));
    }

    private boolean heldByOther(Element element) {
        Element holder = elements.get(element.getId());
        return holder != null && holder != element;
    }

    private static final class Load extends XMILoadImpl {
        Load(XMLHelper helper) {
            super(helper);
        }

        @Override
        protected DefaultHandler makeDefaultHandler() {
            return new GovernanceHandler((GovernanceResource) resource, helper, options);
        }
    }
}
