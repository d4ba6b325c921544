package io.github.ita4j.json.form;

/**
 * A result of a run: one entry for each document of the input, or one {@link PopulationJson} for
 * all.
 */
public sealed interface ResultJson
    permits GradeJson,
        AuditJson,
        AnalysisJson,
        ComparisonJson,
        UpliftJson,
        PopulationJson,
        ErrorJson {}
