// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.document.poi.merge.MergeReport;

import java.nio.file.Path;

/**
 * What became of an earlier version of a file.
 *
 * @param file the new file
 * @param report what was found in the earlier one, and what became of it
 */
public record KeptEdits(Path file, MergeReport report) {}
