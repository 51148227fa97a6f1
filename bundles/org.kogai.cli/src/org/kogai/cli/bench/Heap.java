// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.ref.Reference;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Memory that an action takes. */
final class Heap {
    private static final long MEGABYTE = 1024L * 1024;

    private Heap() {}

    /** Most megabytes of heap in use while the action runs once, garbage included. */
    static long peak(Runnable action) {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        action.run();
        return pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
    }

    /** Megabytes of heap that what an action gives holds, after a collection. */
    static long held(Supplier<?> action) {
        long before = inUse();
        Object result = action.get();
        long after = inUse();
        Reference.reachabilityFence(result);
        return (after - before) / MEGABYTE;
    }

    /** Megabytes of heap in use after a collection while something is held. */
    static long with(Object held) {
        long bytes = inUse();
        Reference.reachabilityFence(held);
        return bytes / MEGABYTE;
    }

    private static long inUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
