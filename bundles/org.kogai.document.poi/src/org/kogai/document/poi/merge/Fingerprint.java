// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * Short digests of texts. A file remembers digests of what was generated and not the words: what a
 * person took out of it must not travel on in a hidden part.
 */
final class Fingerprint {
    private static final int LENGTH = 16;

    private Fingerprint() {}

    static String of(String text) {
        return DigestUtils.sha256Hex(text).substring(0, LENGTH);
    }

    static String of(byte[] content) {
        return DigestUtils.sha256Hex(content).substring(0, LENGTH);
    }
}
