package io.github.ita4j.framework;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.model.VisibleText;
import io.github.ita4j.table.TsvTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A reader of {@code tiers.tsv} and {@code limits.tsv}, the two tables of a ladder. */
final class LadderReader {

  /** The most tiers. The ladders of the national rules have at most seven. */
  private static final int MOST_TIERS = 100;

  /** The most limits of all tiers together. The national rules have at most 12. */
  private static final int MOST_LIMITS = 1_000;

  private final Set<ElementId> elements;
  private final ProvenanceColumns provenance;

  /** The rows of the tiers from the top down. */
  private final Map<TierCode, TsvTable.Row> tiers = new LinkedHashMap<>();

  private final Map<TierCode, List<TierLimit>> limits = new HashMap<>();

  /** The row to name if the limits of a tier are wrong: its last limit, else the tier itself. */
  private final Map<TierCode, TsvTable.Row> lastRows = new HashMap<>();

  private LadderReader(Set<ElementId> elements, ProvenanceColumns provenance) {
    this.elements = elements;
    this.provenance = provenance;
  }

  /** Returns the ladder; empty if the framework has no tier. */
  static Optional<TierLadder> read(
      Map<String, String> texts, Set<ElementId> elements, ProvenanceColumns provenance) {
    TsvTable tiers = TsvTable.read(
        texts,
        FrameworkFiles.TIERS,
        "code",
        "name_th",
        "name_en",
        "en_origin",
        "confidence",
        "source",
        "note");
    TsvTable limits = TsvTable.read(
        texts,
        FrameworkFiles.LIMITS,
        "tier",
        "element",
        "at_least",
        "confidence",
        "source",
        "note");
    requireAtMost(MOST_TIERS, "tiers", tiers);
    requireAtMost(MOST_LIMITS, "limits", limits);
    return new LadderReader(elements, provenance).read(tiers, limits);
  }

  /**
   * Refuses too many rows. Every message that lists tiers, and every question which of them are
   * possible, costs time for each.
   */
  private static void requireAtMost(int most, String what, TsvTable table) {
    if (table.rows().size() > most) {
      throw table
          .rows()
          .get(most)
          .error(table.rows().size() + " " + what + ": must be at most " + most);
    }
  }

  private Optional<TierLadder> read(TsvTable tierTable, TsvTable limitTable) {
    for (TsvTable.Row row : tierTable.rows()) {
      TierCode code = row.value("code", TierCode::parse);
      if (tiers.put(code, row) != null) {
        throw row.error("code " + code + ": must be given once");
      }
      limits.put(code, new ArrayList<>());
      lastRows.put(code, row);
    }
    limitTable.rows().forEach(this::readLimit);
    if (tiers.isEmpty()) {
      return Optional.empty();
    }
    checkLimits();
    List<Tier> ladder = new ArrayList<>();
    Map<String, Tier> byName = new HashMap<>();
    tiers.forEach((code, row) -> {
      Tier tier = Tier.builder()
          .code(code)
          .name(LocalizedColumns.read(row, "name_th", "name_en"))
          .limits(limits(code))
          .provenance(provenance.of(row))
          .build();
      for (String name : TierLadder.names(tier)) {
        Tier other = byName.putIfAbsent(name, tier);
        if (other != null && other != tier) {
          throw row.error("name of tier " + code + ": " + LabelText.shown(name) + " names tier "
              + other.code() + " already; must be of one tier");
        }
      }
      ladder.add(tier);
    });
    return Optional.of(new TierLadder(ladder));
  }

  private void readLimit(TsvTable.Row row) {
    TierCode code = row.value("tier", TierCode::parse);
    if (!tiers.containsKey(code)) {
      throw row.error(
          "tier " + code + ": must be one of [" + VisibleText.listed(tiers.keySet()) + "]");
    }
    ElementId element = row.value("element", ElementId::parse);
    if (!elements.contains(element)) {
      throw row.error(
          "element " + element + ": must be the id of a row of " + FrameworkFiles.ELEMENTS);
    }
    TierLimit limit = TierLimit.builder()
        .element(element)
        .atLeast(row.value("at_least", Score::parse))
        .provenance(provenance.of(row))
        .build();
    for (TierLimit other : limits(code)) {
      if (other.element().equals(element)) {
        throw row.error("element " + element + ": must have one limit in tier " + code);
      }
    }
    limits(code).add(limit);
    lastRows.put(code, row);
  }

  private List<TierLimit> limits(TierCode code) {
    return Objects.requireNonNull(limits.get(code));
  }

  /** Checks that only the lowest tier has no limit, and that each asks less than the one above. */
  private void checkLimits() {
    List<TierCode> codes = List.copyOf(tiers.keySet());
    for (int i = 0; i < codes.size(); i++) {
      TierCode code = codes.get(i);
      boolean lowest = i == codes.size() - 1;
      if (lowest != limits(code).isEmpty()) {
        throw error(
            code,
            lowest
                ? ": the lowest tier must not ask anything"
                : ": must ask something, as only the lowest may not");
      }
      if (i > 0) {
        checkNested(code, codes.get(i - 1));
      }
    }
  }

  private void checkNested(TierCode code, TierCode codeAbove) {
    Map<ElementId, Score> above = new HashMap<>();
    for (TierLimit limit : limits(codeAbove)) {
      above.put(limit.element(), limit.atLeast());
    }
    Set<ElementId> same = new HashSet<>();
    for (TierLimit limit : limits(code)) {
      Score higher = above.get(limit.element());
      if (higher == null || !higher.isAtLeast(limit.atLeast())) {
        throw error(
            code,
            " asks " + limit.atLeast() + " of " + limit.element() + ", tier "
                + codeAbove + " above it " + (higher == null ? "nothing" : higher)
                + ": a tier must not ask more than the one above it");
      }
      if (higher.equals(limit.atLeast())) {
        same.add(limit.element());
      }
    }
    if (same.size() == above.size()) {
      throw error(code, ": must ask less than tier " + codeAbove + " above it");
    }
  }

  private TableFormatException error(TierCode code, String reason) {
    return Objects.requireNonNull(lastRows.get(code)).error("tier " + code + reason);
  }
}
