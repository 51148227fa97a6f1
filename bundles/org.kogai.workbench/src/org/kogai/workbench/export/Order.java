// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import org.kogai.dossier.Omission;
import org.kogai.dossier.PictureFormat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What a person asked to be made.
 *
 * @param names names of diagrams or documents
 * @param templates Word templates to make documents of, and slide masters
 * @param formats formats of diagrams; none for documents
 * @param omissions what is left out of documents
 * @param language BCP 47 tag
 * @param folder where the files go
 */
record Order(
        List<String> names,
        List<Path> templates,
        Set<PictureFormat> formats,
        Set<Omission> omissions,
        String language,
        Path folder) {
    Order {
        names = List.copyOf(names);
        templates = List.copyOf(templates);
        formats = Set.copyOf(formats);
        omissions = Set.copyOf(omissions);
    }
}
