// SPDX-License-Identifier: EPL-2.0
package org.kogai.cli;

import org.kogai.diagram.odesign.SpecificationException;
import org.kogai.diagram.odesign.conformance.CaseException;
import org.kogai.document.poi.UnreadableFileException;
import org.kogai.document.template.UnusableTemplateException;
import org.kogai.dossier.CancelledException;
import org.kogai.dossier.OutputException;
import org.kogai.dossier.UnknownNameException;
import org.kogai.dossier.appointment.RegisterException;
import org.kogai.dossier.appointment.RegisterProblem;
import org.kogai.dossier.appointment.UnusableRulesException;
import org.kogai.session.ProjectException;
import org.kogai.session.ProjectProblem;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The one place in which what goes wrong becomes a message and an exit code. A message says where,
 * what, and what to do; a fault of the program itself says so and where to find the details.
 */
final class ExceptionHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {
    /** Lines of a register that are told one by one; a wrong column is wrong in every line. */
    private static final int MOST = 20;

    private final Console console;

    ExceptionHandler(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        new UsageMessages(console).tell(wrong);
        return Exit.UNUSABLE.code();
    }

    @Override
    public int handleExecutionException(Exception wrong, CommandLine command, ParseResult parsed)
            throws Exception {
        return exit(wrong).code();
    }

    private Exit exit(Exception wrong) throws Exception {
        if (wrong instanceof CancelledException) {
            console.note("error.cancelled");
            return Exit.CANCELLED;
        } else if (wrong instanceof ProjectException project) {
            project.problems().forEach(this::tell);
            return isAboutWriting(project) ? Exit.WRITE_FAILED : Exit.UNUSABLE;
        } else if (wrong instanceof OutputException output) {
            console.note("error.output", output.file(), reason(output.getCause()));
            return Exit.WRITE_FAILED;
        } else if (wrong instanceof UnknownNameException unknown) {
            String known = String.join(", ", unknown.known());
            console.note("error.unknown." + unknown.kind(), unknown.name(), known);
            return Exit.UNUSABLE;
        } else if (wrong instanceof RegisterException register) {
            tell(register);
            return Exit.UNUSABLE;
        } else if (wrong instanceof UnusableRulesException rules) {
            String language = console.messages().language();
            rules.problems().forEach(p -> console.note("error.rules", p.message(language)));
            return Exit.UNUSABLE;
        } else if (wrong instanceof SpecificationException specification) {
            console.note("error.specification", specification.getLocalizedMessage());
            return Exit.UNUSABLE;
        } else if (wrong instanceof CaseException unusable) {
            console.note("error.case", unusable.getLocalizedMessage());
            return Exit.UNUSABLE;
        } else if (wrong instanceof UnusableTemplateException template) {
            String language = console.messages().language();
            template.refusals()
                    .forEach(
                            refusal ->
                                    console.note(
                                            "error.template",
                                            template.file(),
                                            refusal.message(language)));
            return Exit.UNUSABLE;
        } else if (wrong instanceof FileAlreadyExistsException there) {
            console.note("error.exists", there.getFile());
            return Exit.UNUSABLE;
        } else if (wrong instanceof NoSuchFileException missing) {
            console.note("error.noFile", missing.getFile());
            return Exit.UNUSABLE;
        } else if (wrong instanceof UnreadableFileException other) {
            console.note("error.input." + other.kind(), other.file());
            return Exit.UNUSABLE;
        } else if (wrong instanceof IOException input) {
            console.note("error.input", reason(input));
            return Exit.UNUSABLE;
        }
        throw wrong;
    }

    private static boolean isAboutWriting(ProjectException project) {
        return project.problems().stream()
                .anyMatch(problem -> problem.kind() == ProjectProblem.Kind.UNWRITABLE);
    }

    private void tell(ProjectProblem problem) {
        String place =
                problem.line() > 0 ? problem.file() + ":" + problem.line() : "" + problem.file();
        console.note(
                "error.project",
                place,
                console.messages().of("problem." + problem.kind(), problem.subject()),
                console.messages().of("problem." + problem.kind() + ".remedy"));
    }

    private void tell(RegisterException register) {
        List<RegisterProblem> problems = register.problems();
        problems.stream().limit(MOST).forEach(problem -> tell(register, problem));
        if (problems.size() > MOST) {
            console.note("error.register.more", problems.size() - MOST);
        }
    }

    private void tell(RegisterException register, RegisterProblem problem) {
        String file = register.file().map(Path::toString).orElse("");
        String place = problem.line() > 0 ? file + ":" + problem.line() : file;
        String what = problem.message(console.messages().language());
        console.note("error.register", place, what);
    }

    /** The system's word for it; the class tells it where there is none. */
    private static String reason(Throwable cause) {
        String kind = cause.getClass().getSimpleName().replaceAll("Exception$", "");
        return cause.getMessage() == null ? kind : kind + ": " + cause.getMessage();
    }
}
