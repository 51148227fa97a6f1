// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

/** Runs one command of the command line and answers its exit code. */
public final class Main {
    private static final int DONE = 0;
    private static final int WRONG_USAGE = 2;

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    public static int run(String... args) {
        if (args.length == 1 && args[0].equals("version")) {
            System.out.println("kogai " + Main.class.getPackage().getName());
            return DONE;
        }
        System.err.println("kogai: unknown command");
        return WRONG_USAGE;
    }
}
