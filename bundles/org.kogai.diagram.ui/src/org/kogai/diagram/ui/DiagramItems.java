// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.kogai.diagram.edit.Alignment;
import org.kogai.diagram.views.EdgeRouting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Items that the menu of the window and the context menu have in common. */
final class DiagramItems {
    private final Function<String, IAction> actions;
    private final Supplier<Optional<Switches>> switches;
    private final StandpointMenu standpoints;

    /**
     * Items.
     *
     * @param actions gives the action with an id
     * @param switches layers and filters of the diagram that is shown when the menu opens
     * @param standpoints from where that diagram can be looked at
     */
    DiagramItems(
            Function<String, IAction> actions,
            Supplier<Optional<Switches>> switches,
            StandpointMenu standpoints) {
        this.actions = actions;
        this.switches = switches;
        this.standpoints = standpoints;
    }

    /** Layout of all and of what is selected. */
    void arrange(IMenuManager menu) {
        add(menu, EditorActions.ARRANGE, EditorActions.ARRANGE_SELECTION);
        IMenuManager align = sub(menu, "align");
        for (Alignment alignment : Alignment.values()) {
            if (alignment == Alignment.TOP) {
                align.add(new Separator());
            }
            add(align, EditorActions.align(alignment));
        }
        add(
                sub(menu, "distribute"),
                EditorActions.DISTRIBUTE_ACROSS,
                EditorActions.DISTRIBUTE_DOWN);
        add(
                sub(menu, "size"),
                EditorActions.SAME_WIDTH,
                EditorActions.SAME_HEIGHT,
                EditorActions.SAME_SIZE,
                EditorActions.AUTOMATIC_SIZE);
        add(menu, EditorActions.PIN, EditorActions.UNPIN);
    }

    /** What is shown. */
    void show(IMenuManager menu) {
        menu.add(standpoints.item());
        menu.add(
                new SwitchMenu(
                                "layers",
                                () -> switches.get().map(Switches::layers).orElse(List.of()),
                                (name, on) -> switches.get().ifPresent(s -> s.setLayer(name, on)))
                        .item());
        menu.add(
                new SwitchMenu(
                                "filters",
                                () -> switches.get().map(Switches::filters).orElse(List.of()),
                                (name, on) -> switches.get().ifPresent(s -> s.setFilter(name, on)))
                        .item());
        add(
                menu,
                EditorActions.HIDE,
                EditorActions.REVEAL_ALL,
                EditorActions.HIDDEN,
                EditorActions.COLLAPSE,
                EditorActions.EXPAND);
    }

    /** How it looks. */
    void look(IMenuManager menu) {
        IMenuManager edges = sub(menu, "edges");
        for (EdgeRouting routing : EdgeRouting.values()) {
            add(edges, EditorActions.route(routing));
        }
        add(
                sub(menu, "labels"),
                EditorActions.HIDE_LABEL,
                EditorActions.SHOW_LABEL,
                EditorActions.RESET_LABEL);
        add(sub(menu, "format"), EditorActions.COPY_FORMAT, EditorActions.PASTE_FORMAT);
    }

    /** How large it is shown. */
    void zoom(IMenuManager menu) {
        add(
                sub(menu, "zoom"),
                EditorActions.ZOOM_IN,
                EditorActions.ZOOM_OUT,
                EditorActions.ZOOM_ACTUAL,
                EditorActions.ZOOM_FIT);
        add(menu, EditorActions.GRID, EditorActions.SNAP);
    }

    private static IMenuManager sub(IMenuManager menu, String name) {
        MenuManager sub = new MenuManager(Texts.of("menu." + name), EditorActions.PREFIX + name);
        menu.add(sub);
        return sub;
    }

    void add(IMenuManager menu, String... ids) {
        for (String id : ids) {
            menu.add(actions.apply(id));
        }
    }
}
