// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.expression;

/** Finds the service classes that a specification names. */
@FunctionalInterface
public interface Services {
    /**
     * Loads a class.
     *
     * @param qualifiedName name as in the specification's {@code ownedJavaExtensions}
     * @throws ClassNotFoundException when there is no such class
     */
    Class<?> load(String qualifiedName) throws ClassNotFoundException;

    /** Classes that a class loader finds. */
    static Services of(ClassLoader loader) {
        return name -> Class.forName(name, true, loader);
    }
}
