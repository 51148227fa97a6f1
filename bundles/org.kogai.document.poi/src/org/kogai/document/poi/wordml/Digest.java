// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.wordml;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * Short digests of texts. A file remembers digests of what was generated and not the words: what a
 * person took out of it must not travel on in a hidden part.
 */
public final class Digest {
    private static final int LENGTH = 16;

    private Digest() {}

    /** Digest of a text. */
    public static String of(String text) {
        return DigestUtils.sha256Hex(text).substring(0, LENGTH);
    }

    /** Digest of the content of a part. */
    public static String of(byte[] content) {
        return DigestUtils.sha256Hex(content).substring(0, LENGTH);
    }
}
