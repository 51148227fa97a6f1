// SPDX-License-Identifier: EPL-2.0
package org.kogai.model;

import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;

import java.util.HashMap;
import java.util.Map;

/** Parsers and the tables from XML names to features, kept from one file to the next. */
final class ParserCache {
    private final XMLParserPool pool = new XMLParserPoolImpl(false);
    private final Map<Object, Object> namesToFeatures = new HashMap<>();

    XMLParserPool pool() {
        return pool;
    }

    Map<Object, Object> namesToFeatures() {
        return namesToFeatures;
    }
}
