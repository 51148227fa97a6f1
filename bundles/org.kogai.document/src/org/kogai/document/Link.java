// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

/**
 * Web address, printed as it is.
 *
 * @param address the address
 */
public record Link(String address) implements Inline {
    @Override
    public void accept(InlineVisitor visitor) {
        visitor.link(this);
    }
}
