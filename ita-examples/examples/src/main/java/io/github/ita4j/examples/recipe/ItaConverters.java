package io.github.ita4j.examples.recipe;

import io.github.ita4j.model.*;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A recipe that stores the values of the library in columns, by Jakarta Persistence.
 *
 * <p>Each converter applies to every attribute of its type, once the persistence unit names its
 * class. A null stays null. What a column holds and is no such value is refused when it is read.
 */
public final class ItaConverters {

  private ItaConverters() {}

  /** A converter by two functions. */
  abstract static class Converting<X, Y> implements AttributeConverter<@Nullable X, @Nullable Y> {

    private final Function<X, Y> toColumn;
    private final Function<Y, X> toAttribute;

    Converting(Function<X, Y> toColumn, Function<Y, X> toAttribute) {
      this.toColumn = toColumn;
      this.toAttribute = toAttribute;
    }

    @Override
    public @Nullable Y convertToDatabaseColumn(@Nullable X attribute) {
      return attribute == null ? null : toColumn.apply(attribute);
    }

    @Override
    public @Nullable X convertToEntityAttribute(@Nullable Y column) {
      return column == null ? null : toAttribute.apply(column);
    }
  }

  /** A year as an INT of the Buddhist era: 2568. */
  @Converter(autoApply = true)
  public static final class OfFiscalYear extends Converting<FiscalYear, Integer> {
    public OfFiscalYear() {
      super(FiscalYear::buddhistEra, FiscalYear::ofBuddhistEra);
    }
  }

  /** A score as a DECIMAL(5,2): 89.30. */
  @Converter(autoApply = true)
  public static final class OfScore extends Converting<Score, BigDecimal> {
    public OfScore() {
      super(Score::toBigDecimal, Score::of);
    }
  }

  /** An element as a VARCHAR: EIT.1. */
  @Converter(autoApply = true)
  public static final class OfElementId extends Converting<ElementId, String> {
    public OfElementId() {
      super(ElementId::toString, ElementId::parse);
    }
  }

  /** A tier as a VARCHAR: GOOD. */
  @Converter(autoApply = true)
  public static final class OfTierCode extends Converting<TierCode, String> {
    public OfTierCode() {
      super(TierCode::code, TierCode::parse);
    }
  }

  /** A framework as a VARCHAR: nacc-2568r1. */
  @Converter(autoApply = true)
  public static final class OfFrameworkId extends Converting<FrameworkId, String> {
    public OfFrameworkId() {
      super(FrameworkId::toString, FrameworkId::parse);
    }
  }
}
