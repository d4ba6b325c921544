package io.github.ita4j.examples.recipe;

import io.github.ita4j.grading.Grade;
import io.github.ita4j.model.*;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entity of {@link ItaConverters}: the grade of an agency, and the scores that it rests on. */
@Entity
public class StoredResult {

  @Id
  @GeneratedValue
  @SuppressWarnings("unused") // persistence sets it
  private @Nullable Long id;

  @Column(nullable = false, length = 300)
  private @Nullable String agency;

  @Column(nullable = false)
  private @Nullable FiscalYear fiscalYear;

  @Column(nullable = false, length = 50)
  private @Nullable FrameworkId framework;

  /** Null where the scores do not decide one. */
  @Column(length = 32)
  private @Nullable TierCode tier;

  @Column(precision = 5, scale = 2)
  private @Nullable Score overall;

  @ElementCollection(fetch = FetchType.EAGER)
  @MapKeyColumn(name = "element", length = 20)
  @Column(name = "points", precision = 5, scale = 2)
  private Map<ElementId, Score> scores = new LinkedHashMap<>();

  /** Creates an entity without values, as persistence asks for. */
  protected StoredResult() {}

  /** Creates the entity of a grade. */
  public StoredResult(Scorecard scorecard, Grade grade) {
    agency = scorecard.agency().name();
    fiscalYear = scorecard.fiscalYear();
    framework = grade.framework();
    tier = grade.tier().orElse(null);
    overall = grade.overall().nominal().orElse(null);
    scorecard.scores().forEach((element, stated) -> scores.put(element, stated.score()));
  }

  /** Returns the scores that the grade rests on. */
  public Map<ElementId, Score> scores() {
    return Map.copyOf(scores);
  }

  @Override
  public String toString() {
    return agency + ", " + fiscalYear + ", " + framework + ", " + tier + ", " + overall;
  }
}
