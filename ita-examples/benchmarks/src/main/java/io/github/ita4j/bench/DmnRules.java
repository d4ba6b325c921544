package io.github.ita4j.bench;

import java.util.List;
import java.util.Map;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** A year's rules as a DMN model of two decisions, overall and tier, run by Drools. */
final class DmnRules {

  private final DMNRuntime runtime;
  private final DMNModel model;

  DmnRules(String file) {
    Resource resource =
        ResourceFactory.newClassPathResource("io/github/ita4j/bench/" + file, DmnRules.class);
    runtime = DMNRuntimeBuilder.fromDefaults()
        .buildConfiguration()
        .fromResources(List.of(resource))
        .getOrElseThrow(e -> new IllegalStateException(file + " is no DMN model", e));
    model = runtime.getModels().get(0);
    if (model.hasErrors()) {
      throw new IllegalStateException(file + ": " + model.getMessages());
    }
  }

  DMNContext context(Map<String, Object> inputs) {
    DMNContext context = runtime.newContext();
    inputs.forEach(context::set);
    return context;
  }

  /** The values of both decisions, and what the engine has to say. */
  DMNResult evaluate(DMNContext context) {
    return runtime.evaluateAll(model, context);
  }

  /** The tier, or "null". */
  String tier(DMNContext context) {
    return String.valueOf(evaluate(context).getDecisionResultByName("tier").getResult());
  }
}
