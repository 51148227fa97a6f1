// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

/** Looks at the size of the file: many mail systems refuse more. */
final class SizeCheck implements HealthCheck {
    private static final long MEGABYTE = 1024L * 1024;
    private static final long MOST = 10;

    @Override
    public void check(OfficeParts file, Findings findings) {
        if (file.bytes() > MOST * MEGABYTE) {
            String size = Long.toString((file.bytes() + MEGABYTE - 1) / MEGABYTE);
            findings.add(HealthRule.FILE_SIZE, "", "", size, Long.toString(MOST));
        }
    }
}
