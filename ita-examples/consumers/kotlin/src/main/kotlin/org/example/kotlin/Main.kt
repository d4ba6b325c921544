package org.example.kotlin

import io.github.ita4j.framework.Frameworks
import io.github.ita4j.grading.Grade
import io.github.ita4j.grading.Grading
import io.github.ita4j.json.ItaJson
import io.github.ita4j.json.ItaJsonException
import io.github.ita4j.model.Agency
import io.github.ita4j.model.ElementId
import io.github.ita4j.model.FiscalYear
import io.github.ita4j.model.Instrument
import io.github.ita4j.model.Scorecard
import io.github.ita4j.model.StatedScore
import kotlin.jvm.optionals.getOrNull

/** Grades a published result, and fails if anything differs from what is known of it. */
fun main() {
    val scorecard: Scorecard = Scorecard.builder()
        .fiscalYear(FiscalYear.ofBuddhistEra(2568))
        .agency(Agency.ofName("เทศบาลตำบลกุดกว้าง"))
        .putScore(Instrument.IIT, StatedScore.parse("89.73"))
        .putScore(ElementId.parse("EIT.1"), StatedScore.parse("99.25"))
        .putScore(ElementId.parse("EIT.2"), StatedScore.parse("87.94"))
        .putScore(Instrument.OIT, StatedScore.parse("85.75"))
        .build()

    // What the library returns is never null: no "!" types and no warnings about them.
    val grade: Grade = Grading.grade(Frameworks.bundled(), scorecard)
    val tier: String? = grade.tier().getOrNull()?.toString()
    check(tier == "GOOD") { "the tier is $tier" }
    val overall = grade.overall().nominal().getOrNull()
    check(overall.toString() == "89.30") { "the overall score is $overall" }
    check(scorecard.agency().province().getOrNull() == null)

    val document: String = ItaJson.writer().write(scorecard)
    check(ItaJson.reader().assessments().read(document) == scorecard)
    val refusal = runCatching { ItaJson.reader().assessments().read(document.replace("89.73", "189.73")) }
        .exceptionOrNull()
    check(refusal is ItaJsonException && refusal.path() == "$.scores.instruments.IIT") { "$refusal" }

    println("Kotlin: ${scorecard.agency().name()} $overall $tier")
}
