// SPDX-License-Identifier: EPL-2.0
package org.eclipse.jface.util;

/** What GEF 3.2 calls under this name; JFace dropped it for {@code org.eclipse.core.runtime}. */
public final class Assert {
    private Assert() {}

    public static boolean isTrue(boolean expression) {
        return isTrue(expression, "");
    }

    public static boolean isTrue(boolean expression, String message) {
        return org.eclipse.core.runtime.Assert.isTrue(expression, message);
    }

    public static void isNotNull(Object object) {
        isNotNull(object, "");
    }

    public static void isNotNull(Object object, String message) {
        org.eclipse.core.runtime.Assert.isNotNull(object, message);
    }
}
