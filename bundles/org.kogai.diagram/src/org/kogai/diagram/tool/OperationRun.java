// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.tool;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kogai.diagram.description.DiagramElementMapping;
import org.kogai.diagram.description.EdgeMapping;
import org.kogai.diagram.description.Expression;
import org.kogai.diagram.description.ModelOperation;
import org.kogai.diagram.description.Place;
import org.kogai.diagram.description.Variable;
import org.kogai.diagram.expression.Conversions;
import org.kogai.diagram.expression.TypeNames;
import org.kogai.diagram.expression.Variables;
import org.kogai.diagram.refresh.Evaluation;
import org.kogai.diagram.refresh.ViewCreation;
import org.kogai.diagram.view.Views;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.EdgeTarget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One run of a tool's body (reference 3.8). Each operation gives the context of what follows. */
final class OperationRun {
    private final Evaluation evaluation;
    private final Collection<String> metamodels;
    private final Optional<DiagramSite> site;
    private final Values values;
    private final Set<EObject> instances = new LinkedHashSet<>();
    private final List<DDiagramElement> views = new ArrayList<>();
    private final Map<Variable, Object> bound = new LinkedHashMap<>();
    private Variables variables;

    /**
     * A run.
     *
     * @param metamodels addresses of the metamodels of what is created
     * @param site where views are made; absent in tables, whose operations make none
     */
    OperationRun(
            Evaluation evaluation,
            Collection<String> metamodels,
            Optional<DiagramSite> site,
            Variables variables) {
        this.evaluation = evaluation;
        this.metamodels = metamodels;
        this.site = site;
        this.variables = variables;
        this.values = new Values(evaluation.interpreter().warnings());
    }

    /** Elements that were created and attached. */
    Set<EObject> instances() {
        return instances;
    }

    /** Views that were created. */
    List<DDiagramElement> views() {
        return views;
    }

    void bind(String name, Object value) {
        variables = variables.with(name, value);
    }

    void bind(Variable variable, Object value) {
        bind(variable.name(), value);
        bound.put(variable, value);
    }

    /** Computes the sub variables, which may use every variable of the tool. */
    void bindSubVariables() {
        bound.forEach((variable, value) -> bind(variable.subVariables(), value));
    }

    private void bind(List<Variable.SubVariable> subVariables, Object parent) {
        for (Variable.SubVariable sub : subVariables) {
            EObject self = Conversions.toElement(parent).orElse(null);
            Object value = evaluate(sub.value(), self);
            bind(sub.name(), value);
            bind(sub.subVariables(), value);
        }
    }

    void run(ModelOperation operation, EObject context) {
        if (operation instanceof ModelOperation.For loop) {
            loop(loop, context);
        } else if (operation instanceof ModelOperation.Switch choice) {
            choose(choice, context);
        } else if (!(operation instanceof ModelOperation.If condition)
                || test(condition.condition(), context)) {
            all(operation.children(), apply(operation, context));
        }
    }

    private void all(List<ModelOperation> operations, EObject context) {
        operations.forEach(operation -> run(operation, context));
    }

    private void loop(ModelOperation.For loop, EObject context) {
        EObject self = context;
        for (Object value : Conversions.toValues(evaluate(loop.values(), context))) {
            // What is no element runs where the element before it ran.
            self = value instanceof EObject element ? element : self;
            bind(loop.iterator(), value);
            all(loop.children(), self);
            variables = variables.without(loop.iterator());
        }
    }

    private void choose(ModelOperation.Switch choice, EObject context) {
        for (ModelOperation.Case one : choice.cases()) {
            if (test(one.condition(), context)) {
                all(one.body(), context);
                return;
            }
        }
        all(choice.otherwise(), context);
    }

    private EObject apply(ModelOperation operation, EObject context) {
        if (operation instanceof ModelOperation.ChangeContext change) {
            return Conversions.toElement(evaluate(change.browse(), context)).orElse(context);
        }
        if (operation instanceof ModelOperation.CreateInstance create) {
            return create(create, context);
        }
        if (operation instanceof ModelOperation.Let let) {
            return let(let, context);
        }
        if (context != null) {
            change(operation, context);
        }
        return context;
    }

    private void change(ModelOperation operation, EObject context) {
        if (operation instanceof ModelOperation.SetValue set) {
            Optional<EStructuralFeature> feature = feature(set.feature(), context, set.place());
            Object value = evaluate(set.value(), context);
            feature.ifPresent(f -> values.set(context, f, value));
        } else if (operation instanceof ModelOperation.Unset unset) {
            unset(unset, context);
        } else if (operation instanceof ModelOperation.MoveElement move) {
            // Sirius stops the tool when there is no container.
            EObject parent =
                    Conversions.toElement(evaluate(move.newContainer(), context))
                            .orElseThrow(() -> new ToolFailure(move.newContainer().text()));
            feature(move.feature(), parent, move.place(), context)
                    .ifPresent(f -> values.add(parent, f, context, move.place()));
        } else if (operation instanceof ModelOperation.RemoveElement) {
            EcoreUtil.remove(context);
        } else if (operation instanceof ModelOperation.DeleteView) {
            if (context instanceof DDiagramElement view) {
                Views.delete(view);
            }
        } else if (operation instanceof ModelOperation.CreateView create) {
            createView(create, context);
        } else if (operation instanceof ModelOperation.CreateEdgeView create) {
            createEdgeViews(create, context);
        }
    }

    private EObject create(ModelOperation.CreateInstance create, EObject context) {
        String typeName = text(create.typeName(), context);
        Optional<EClass> type =
                TypeNames.find(Packages.of(metamodels, evaluation.resources().get()), typeName);
        if (type.isEmpty()) {
            warn(create.place(), "type.unknown", typeName);
            return context;
        }
        EObject instance = EcoreUtil.create(type.get());
        bind(create.variable(), instance);
        if (context == null) {
            return context;
        }
        Optional<EStructuralFeature> feature =
                feature(create.referenceName(), context, create.place());
        if (feature.isPresent() && values.add(context, feature.get(), instance, create.place())) {
            instances.add(instance);
            return instance;
        }
        return context;
    }

    private EObject let(ModelOperation.Let let, EObject context) {
        Object value = evaluate(let.value(), context);
        if (let.variable().equals("self")) {
            return Conversions.toElement(value).orElse(context);
        }
        bind(let.variable(), value);
        return context;
    }

    private void unset(ModelOperation.Unset unset, EObject context) {
        Optional<EStructuralFeature> feature = feature(unset.feature(), context, unset.place());
        if (feature.isEmpty()) {
            return;
        }
        if (!unset.element().isEmpty()) {
            // Sirius sees only elements here, so values of attributes are never removed.
            List<EObject> elements = Conversions.toElements(evaluate(unset.element(), context));
            values.remove(context, feature.get(), elements);
        } else if (!feature.get().isMany()) {
            values.set(context, feature.get(), null);
        }
    }

    private void createView(ModelOperation.CreateView create, EObject context) {
        Optional<EObject> container =
                Conversions.toElement(evaluate(create.containerView(), context));
        Optional<DDiagramElement> view =
                container.flatMap(
                        c ->
                                mapping(create.mapping())
                                        .flatMap(m -> creation().node(m, context, c)));
        view.ifPresent(
                v -> {
                    views.add(v);
                    bind(create.variable(), v);
                });
    }

    private void createEdgeViews(ModelOperation.CreateEdgeView create, EObject context) {
        // Sirius takes the diagram from here and stops the tool when there is none.
        Conversions.toElement(evaluate(create.containerView(), context))
                .flatMap(Views::diagram)
                .orElseThrow(() -> new ToolFailure(create.containerView().text()));
        Optional<DiagramElementMapping> mapping = mapping(create.mapping());
        if (mapping.isPresent() && mapping.get() instanceof EdgeMapping edges) {
            for (EdgeTarget source : ends(create.source(), edges.sourceMappings(), context)) {
                for (EdgeTarget target : ends(create.target(), edges.targetMappings(), context)) {
                    DDiagramElement view = creation().edge(edges, context, source, target);
                    views.add(view);
                    bind(create.variable(), view);
                }
            }
        }
    }

    /** Views of one element; a view given here has none, and several elements count as none. */
    private List<EdgeTarget> ends(Expression expression, List<String> mappings, EObject context) {
        EObject element =
                expression.isEmpty()
                        ? context
                        : Conversions.toElement(evaluate(expression, context)).orElse(context);
        return creation().views(mappings, element);
    }

    private ViewCreation creation() {
        DiagramSite place = site.orElseThrow();
        return new ViewCreation(evaluation, place.description(), place.diagram());
    }

    private Optional<DiagramElementMapping> mapping(String key) {
        return site.flatMap(place -> place.description().mapping(key));
    }

    private Optional<EStructuralFeature> feature(Expression name, EObject context, Place place) {
        return feature(name, context, place, context);
    }

    private Optional<EStructuralFeature> feature(
            Expression name, EObject owner, Place place, EObject self) {
        return values.feature(owner, text(name, self), place);
    }

    private String text(Expression expression, EObject self) {
        return evaluation.interpreter().text(expression, self, variables, "");
    }

    private boolean test(Expression condition, EObject self) {
        return evaluation.interpreter().test(condition, self, variables, false);
    }

    /** Result of an expression; null on failure, with a warning. */
    private Object evaluate(Expression expression, EObject self) {
        return evaluation.interpreter().value(expression, self, variables).orElse(null);
    }

    private void warn(Place place, String key, Object... arguments) {
        evaluation.interpreter().warnings().add(place, key, List.of(arguments));
    }
}
