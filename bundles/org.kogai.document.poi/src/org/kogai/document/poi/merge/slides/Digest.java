// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import org.apache.commons.codec.digest.DigestUtils;

/** Short digests: a deck remembers them and not the words, which a person may have taken out. */
final class Digest {
    private static final int LENGTH = 16;

    private Digest() {}

    static String of(String text) {
        return DigestUtils.sha256Hex(text).substring(0, LENGTH);
    }

    static String of(byte[] content) {
        return DigestUtils.sha256Hex(content).substring(0, LENGTH);
    }
}
