// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.kogai.document.template.UnusableTemplateException;
import org.kogai.dossier.CancelledException;
import org.kogai.dossier.Dossier;
import org.kogai.dossier.Edition;
import org.kogai.dossier.HealthReport;
import org.kogai.dossier.OpenPageNumbers;
import org.kogai.dossier.OutputException;
import org.kogai.dossier.OutputFolder;
import org.kogai.dossier.Progress;
import org.kogai.dossier.appointment.RegisterException;
import org.kogai.dossier.appointment.RegisterProblem;
import org.kogai.dossier.appointment.UnusableRulesException;
import org.kogai.session.ProjectException;
import org.kogai.workbench.Messages;
import org.kogai.workbench.preferences.Languages;
import org.kogai.workbench.project.ProblemTexts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes files of a project in the background. It reads the project's files by itself, so that a
 * person can go on working meanwhile.
 */
final class MakeJob extends Job {
    /** Lines of a register that a message has room for. */
    private static final int MOST = 20;

    private final Path project;
    private final Order order;
    private final Work work;
    private final Consumer<Made> done;

    /** What is to be made. */
    @FunctionalInterface
    interface Work {
        /**
         * Stages the files.
         *
         * @return what the person should know about them
         * @throws IOException when a template cannot be read
         */
        List<String> make(Dossier dossier, Edition edition, OutputFolder out, Progress progress)
                throws IOException;
    }

    /**
     * A job.
     *
     * @param name what the person sees
     * @param project folder of the project
     * @param done hears, in the job's thread, what was made
     */
    MakeJob(String name, Path project, Order order, Work work, Consumer<Made> done) {
        super(name);
        this.project = project;
        this.order = order;
        this.work = work;
        this.done = done;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Edition edition = new Edition(order.language(), LocalDate.now(), order.omissions());
        Made made;
        try (Dossier dossier = Dossier.open(project);
                OutputFolder out = new OutputFolder(order.folder())) {
            List<String> remarks =
                    work.make(dossier, edition, out, new JobProgress(monitor, getName()));
            List<Path> files = out.commit();
            made = new Made(files, out.kept(), with(findings(files), remarks));
        } catch (CancelledException e) {
            return Status.CANCEL_STATUS;
        } catch (OutputException e) {
            return Status.error(Messages.of("make.unwritable", e.file()));
        } catch (ProjectException e) {
            return Status.error(ProblemTexts.of(e));
        } catch (UnusableTemplateException e) {
            return Status.error(Messages.of("make.template", e.file(), text(e)));
        } catch (RegisterException e) {
            return Status.error(Messages.of("simulate.unusable", text(e)));
        } catch (UnusableRulesException e) {
            return Status.error(text(e));
        } catch (IOException e) {
            return Status.error(Messages.of("make.unreadable", e.getMessage()));
        }
        done.accept(made);
        return Status.OK_STATUS;
    }

    /** What is open or wrong in the files. They are there by now: a fault must not deny it. */
    private static List<String> findings(List<Path> files) {
        try {
            List<String> open =
                    OpenPageNumbers.in(files).stream()
                            .map(file -> file.getFileName().toString())
                            .toList();
            List<String> numbers =
                    open.isEmpty()
                            ? List.of()
                            : List.of(Messages.of("make.contents", String.join(", ", open)));
            return with(
                    HealthReport.ofMade(files, Progress.NONE).entries().stream()
                            .map(MakeJob::text)
                            .toList(),
                    numbers);
        } catch (IOException e) {
            return List.of(Messages.of("make.unexamined", e.getMessage()));
        }
    }

    private static String text(HealthReport.Entry entry) {
        return entry.file().getFileName() + ": " + entry.finding().message(Languages.reader());
    }

    private static List<String> with(List<String> findings, List<String> remarks) {
        return Stream.concat(remarks.stream(), findings.stream()).toList();
    }

    private static String text(RegisterException refused) {
        List<RegisterProblem> problems = refused.problems();
        String first =
                problems.stream().limit(MOST).map(MakeJob::text).collect(Collectors.joining("\n"));
        return problems.size() <= MOST
                ? first
                : first + "\n" + Messages.of("simulate.more", problems.size() - MOST);
    }

    private static String text(RegisterProblem problem) {
        String message = problem.message(Languages.reader());
        return problem.line() == 0
                ? message
                : Messages.of("simulate.line", problem.line(), message);
    }

    private static String text(UnusableRulesException refused) {
        return refused.problems().stream()
                .map(problem -> problem.message(Languages.reader()))
                .collect(Collectors.joining("\n"));
    }

    private static String text(UnusableTemplateException refused) {
        return refused.refusals().stream()
                .map(refusal -> refusal.message(Languages.reader()))
                .collect(Collectors.joining("\n"));
    }
}
