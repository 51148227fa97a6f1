// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.SAXException;

import java.util.HashMap;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

/**
 * A {@code *.kviews} file.
 *
 * <p>One element per line in a stable order, so that text merges mostly work. References to model
 * elements are {@code href}s to the model file and the element's id; they stay proxies until asked
 * for, so that a diagram opens although an element that it shows has vanished. A document type
 * declaration is refused: it is the way to foreign files and to bombs.
 */
final class ViewsResource extends XMIResourceImpl {
    /** Attributes of one element stay on its line. */
    private static final int LINE_WIDTH = 1_000_000;

    ViewsResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
        setIntrinsicIDToEObjectMap(new HashMap<>());
        Map<Object, Object> save = getDefaultSaveOptions();
        save.put(XMLResource.OPTION_ENCODING, "UTF-8");
        save.put(XMLResource.OPTION_LINE_WIDTH, LINE_WIDTH);
        save.put(XMLResource.OPTION_LINE_DELIMITER, "\n");
        // A view whose element was deleted in the same session must not prevent saving the rest.
        save.put(
                XMLResource.OPTION_PROCESS_DANGLING_HREF,
                XMLResource.OPTION_PROCESS_DANGLING_HREF_DISCARD);
        Map<Object, Object> load = getDefaultLoadOptions();
        load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new SecureLoad(createXMLHelper());
    }

    @Override
    protected boolean useUUIDs() {
        return false;
    }

    @Override
    protected boolean isAttachedDetachedHelperRequired() {
        return true;
    }

    @Override
    protected void attachedHelper(EObject object) {
        ViewIds.complete(object);
        super.attachedHelper(object);
    }

    /** Reads with a parser that refuses document types and never leaves the file. */
    private static final class SecureLoad extends XMILoadImpl {
        SecureLoad(XMLHelper helper) {
            super(helper);
        }

        @Override
        protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setXIncludeAware(false);
            return factory.newSAXParser();
        }
    }
}
