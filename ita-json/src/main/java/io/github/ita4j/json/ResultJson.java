package io.github.ita4j.json;

/** An entry in a list of results: what came of one document of the input. */
public sealed interface ResultJson
    permits GradeJson, AuditJson, AnalysisJson, ComparisonJson, UpliftJson, ErrorJson {}
