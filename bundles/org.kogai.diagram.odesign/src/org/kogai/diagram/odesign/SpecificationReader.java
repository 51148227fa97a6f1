// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.odesign;

import org.kogai.diagram.description.Place;
import org.kogai.diagram.description.Viewpoint;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

/**
 * Reads viewpoint specifications ({@code *.odesign}) of Eclipse Sirius.
 *
 * <p>Documents with a DOCTYPE are refused and no external entity is ever read. What is wrong or not
 * supported becomes a {@link Problem}; the rest of the file is still read.
 */
public final class SpecificationReader {
    private SpecificationReader() {}

    /**
     * Reads a specification.
     *
     * @param in the file's content; it stays open
     * @param name name of the file for messages
     * @throws SpecificationException when it is no well-formed XML or no specification
     * @throws IOException when the stream cannot be read
     */
    public static Specification read(InputStream in, String name) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Node root = parse(in, name, problems);
        Scope scope = new Scope(root, problems);
        List<Viewpoint> viewpoints = new ArrayList<>();
        for (Node viewpoint : root.children("ownedViewpoints")) {
            viewpoints.add(new ViewpointReader(scope, viewpoint).read());
        }
        return new Specification(name, root.name(), root.text("version"), viewpoints, problems);
    }

    /** The tree of a file; problems of its structure are added to the list. */
    static Node parse(InputStream in, String name, List<Problem> problems) throws IOException {
        NodeBuilder builder = new NodeBuilder(name, problems);
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.newSAXParser().parse(new InputSource(in), builder);
        } catch (SAXParseException e) {
            Place place = new Place(name, e.getLineNumber(), "", "");
            throw new SpecificationException(
                    Problem.error(place, "xml", String.valueOf(e.getMessage())), e);
        } catch (SAXException e) {
            throw new SpecificationException(
                    Problem.error(new Place(name, 0, "", ""), "xml", e.getMessage()), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return builder.root().orElseThrow(() -> new SpecificationException(problems.get(0), null));
    }
}
