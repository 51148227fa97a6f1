// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.problems;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.kogai.semantics.validation.Severity;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;
import org.kogai.workbench.preferences.Languages;
import org.kogai.workbench.project.ProblemTexts;
import org.kogai.workbench.project.Projects;
import org.kogai.workbench.project.UnreadableProject;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** What the rules find in the open projects, kept up to date while a person works. */
public final class ProblemsView extends ViewPart {
    /** A check while somebody types must not be felt; what takes longer is asked for. */
    private static final Duration UNFELT = Duration.ofMillis(200);

    /** Milliseconds after the last change until problems are looked for; diagrams come first. */
    private static final int PAUSE = 150;

    private final LiveCheck check = new LiveCheck();
    private final Runnable changes = this::changed;
    private final Runnable pause = this::checkUnfelt;
    private Runnable endOfLanguageChanges = () -> {};
    private Label summary;
    private TableViewer table;
    private List<Problem> shown = List.of();

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        summary = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 3).applyTo(summary);
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        createTable(area);
        getSite().setSelectionProvider(table);
        Projects.get().addListener(changes);
        endOfLanguageChanges = Languages.onChange(language -> changed());
        changed();
    }

    private void createTable(Composite area) {
        // Rows are made when they are seen: thousands would be made anew with each edit.
        table = new TableViewer(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider((ILazyContentProvider) this::fill);
        ColumnViewerToolTipSupport.enableFor(table);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        column(layout, "problems.message", 55, Problem::message, true);
        column(layout, "problems.element", 25, Problem::elementName, false);
        column(layout, "problems.file", 10, Problem::file, false);
        column(layout, "problems.rule", 15, Problem::rule, false);
        ProblemMenu.enable(table, getSite().getPage());
        table.setInput(this);
    }

    /** A row that is gone may still be asked for before the table has heard of it. */
    private void fill(int row) {
        if (row < shown.size()) {
            table.replace(shown.get(row), row);
        }
    }

    private void column(
            TableColumnLayout layout,
            String title,
            int weight,
            Function<Problem, String> text,
            boolean withIcon) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(Messages.of(title));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        column.setLabelProvider(
                new ColumnLabelProvider() {
                    @Override
                    public String getText(Object problem) {
                        return text.apply((Problem) problem);
                    }

                    @Override
                    public Image getImage(Object problem) {
                        return withIcon ? icon(((Problem) problem).severity()) : null;
                    }

                    @Override
                    public String getToolTipText(Object problem) {
                        return hover((Problem) problem);
                    }
                });
    }

    private static String hover(Problem problem) {
        return problem.fix()
                .map(
                        fix ->
                                problem.explanation()
                                        + "\n"
                                        + Messages.of("problems.hint", fix.label()))
                .orElse(problem.explanation());
    }

    private static Image icon(Severity severity) {
        return Icons.image(
                switch (severity) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case INFO -> "info";
                });
    }

    private void changed() {
        if (!table.getControl().isDisposed()) {
            // In the display's thread, since a model must not be read while a command changes it.
            table.getControl().getDisplay().timerExec(PAUSE, pause);
        }
    }

    private void checkUnfelt() {
        if (!table.getControl().isDisposed()) {
            check(LiveCheck.after(UNFELT));
        }
    }

    /** Checks all projects, for as long as it takes. */
    void check(BooleanSupplier cancelled) {
        List<Problem> problems = new ArrayList<>();
        Projects.get().unreadable().forEach(broken -> problems.addAll(unreadable(broken)));
        List<FoundProblem> found =
                check.problems(
                        Projects.get().all(), Languages.labels(), Languages.reader(), cancelled);
        problems.addAll(found);
        show(problems);
        Projects.get().marks().replace(LiveCheck.marks(found));
        summary.setText(
                cancelled.getAsBoolean()
                        ? Messages.of("problems.unfinished")
                        : Messages.of(
                                "problems.summary",
                                LiveCheck.count(problems, Severity.ERROR),
                                LiveCheck.count(problems, Severity.WARNING),
                                LiveCheck.count(problems, Severity.INFO)));
    }

    private void show(List<Problem> problems) {
        shown = problems;
        table.getTable().deselectAll();
        table.setItemCount(problems.size());
        table.getTable().clearAll();
    }

    private static List<UnreadableFile> unreadable(UnreadableProject broken) {
        return broken.problems().stream()
                .map(
                        problem ->
                                new UnreadableFile(
                                        problem.file(),
                                        ProblemTexts.message(problem),
                                        ProblemTexts.remedy(problem)))
                .toList();
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    public void dispose() {
        Projects.get().removeListener(changes);
        endOfLanguageChanges.run();
        super.dispose();
    }
}
