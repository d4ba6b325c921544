package io.github.ita4j.json;

/**
 * What came of an input: an entry in a list of results for each of its documents, or a
 * {@link PopulationJson} for all.
 */
public sealed interface ResultJson
    permits GradeJson,
        AuditJson,
        AnalysisJson,
        ComparisonJson,
        UpliftJson,
        PopulationJson,
        ErrorJson {}
