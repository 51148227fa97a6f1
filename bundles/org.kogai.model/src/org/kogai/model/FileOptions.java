// SPDX-License-Identifier: EPL-2.0
package org.kogai.model;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;

import java.util.Map;

/** How model files are read and written. */
final class FileOptions {
    private static final Map<String, Boolean> SAFE_PARSER =
            Map.of(
                    "http://apache.org/xml/features/disallow-doctype-decl", true,
                    "http://xml.org/sax/features/external-general-entities", false,
                    "http://xml.org/sax/features/external-parameter-entities", false);

    private FileOptions() {}

    static Map<String, Object> load(ParserCache parsers) {
        return Map.of(
                XMLResource.OPTION_USE_PARSER_POOL, parsers.pool(),
                XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, parsers.namesToFeatures(),
                XMLResource.OPTION_PARSER_FEATURES, SAFE_PARSER,
                XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
                XMLResource.OPTION_DEFER_ATTACHMENT, true,
                XMLResource.OPTION_DISABLE_NOTIFY, true,
                XMLResource.OPTION_USE_DEPRECATED_METHODS, false);
    }

    /** One element per line, the same on every system, so that a text merge mostly works. */
    static Map<String, Object> save() {
        return Map.of(
                XMLResource.OPTION_ENCODING,
                "UTF-8",
                Resource.OPTION_LINE_DELIMITER,
                "\n",
                XMLResource.OPTION_USE_DEPRECATED_METHODS,
                false,
                XMLResource.OPTION_CONFIGURATION_CACHE,
                true);
    }
}
