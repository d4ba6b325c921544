package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ita4j.testing.InEveryLocale;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must be refused, one case each, with the place, the value and what is allowed instead; in a
 * virtual machine of 64 MB, see the module's pom.
 */
@InEveryLocale
@Timeout(value = 2, unit = TimeUnit.MINUTES)
@Tag("small-heap")
class HostileInputTest {

  record Case(String name, String document, String path, String value, String allowed) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Case replacing(
      String name, String what, String with, String path, String value, String allowed) {
    if (!Trial.DOCUMENT.contains(what)) {
      throw new IllegalArgumentException(what + ": is not in the document");
    }
    return new Case(name, Trial.DOCUMENT.replace(what, with), path, value, allowed);
  }

  private static Case iit(String literal, String shown, String allowed) {
    String name = "score " + (literal.length() > 30 ? literal.substring(0, 30) : literal);
    return replacing(name, "89.73", literal, "$.scores.instruments.IIT", shown, allowed);
  }

  private static Case tier(String literal, String shown, String allowed) {
    return replacing("tier " + literal, "\"GOOD\"", literal, "$.tier", shown, allowed);
  }

  private static Case name(String name, String with, String shown, String allowed) {
    return replacing(name, "เทศบาลตำบลกุดกว้าง", with, "$.agency.name", shown, allowed);
  }

  private static Case province(String name, String with, String shown, String allowed) {
    return replacing(name, "ขอนแก่น", with, "$.agency.province", shown, allowed);
  }

  /** The smallest document with properties more. */
  private static String with(String properties) {
    return Trial.LEAST.replace("2568", "2568, " + properties);
  }

  private static Case added(
      String property, String literal, String below, String value, String allowed) {
    String name = property + " " + (literal.length() > 60 ? literal.substring(0, 60) : literal);
    return new Case(
        name, with('"' + property + "\": " + literal), "$." + property + below, value, allowed);
  }

  private static Case advice(String members, String below, String value, String allowed) {
    return added("advice", "[{" + members + "}]", "[0]" + below, value, allowed);
  }

  private static Case cites(String literal, String below, String value, String allowed) {
    return advice(
        "\"element\": \"E1\", \"text\": \"ก\", \"cites\": " + literal,
        ".cites" + below,
        value,
        allowed);
  }

  private static String quoted(String letter, int times) {
    return '"' + letter.repeat(times) + '"';
  }

  private static Case year(int year, String scores, String path, String value, String allowed) {
    return new Case(year + " " + scores, Trial.scores(year, scores), path, value, allowed);
  }

  static List<Case> cases() {
    String range = "a number from 0.00 to 100.00 with at most two decimals";
    List<Case> cases = new ArrayList<>(List.of(
        iit("-0.01", "-0.01", range),
        iit("-0", "-0", range),
        iit("100.01", "100.01", range),
        iit("101", "101", range),
        iit("89.734", "89.734", range),
        iit("89.730", "89.730", range),
        iit("1e2", "1e2", "without an exponent"),
        iit("1E+1", "1E+1", "without an exponent"),
        iit("1e99999999", "1e99999999", "without an exponent"),
        iit("1e-99999999", "1e-99999999", "without an exponent"),
        iit("9".repeat(900), "9".repeat(60) + "…", "at most 20 characters"),
        iit("\"89.73\"", "\"89.73\"", "not a text"),
        iit("\"๘๙.๗๓\"", "\"๘๙.๗๓\"", "not a text"),
        iit("\"\"", "\"\"", "not a text"),
        iit("true", "true", range),
        iit("[89.73]", "[…]", range),
        iit("NaN", "NaN", range),
        iit("Infinity", "Infinity", range),
        iit("-Infinity", "-Infinity", range),
        replacing(
            "leading zero",
            "89.73",
            "089.73",
            "$.scores.instruments.IIT",
            "Invalid numeric value: Leading zeroes not allowed",
            "valid JSON"),
        replacing(
            "leading plus",
            "89.73",
            "+89.73",
            "$.scores.instruments.IIT",
            "Unexpected character ('+'",
            "valid JSON"),
        replacing(
            "leading point",
            "89.73",
            ".73",
            "$.scores.instruments.IIT",
            "Unexpected character ('.'",
            "valid JSON"),
        replacing(
            "trailing point",
            "89.73",
            "89.",
            "$.scores.instruments.IIT",
            "Unexpected character",
            "valid JSON"),
        replacing(
            "Thai digits",
            "89.73",
            "๘๙.๗๓",
            "$.scores.instruments.IIT",
            "Unexpected character ('๘'",
            "valid JSON: numbers in the digits 0 to 9, not in Thai digits; reading stopped at line 9"),
        replacing(
            "Thai digits in the middle",
            "89.73",
            "89.๗๓",
            "$.scores.instruments.IIT",
            "Unexpected character ('๗'",
            "valid JSON: numbers in the digits 0 to 9, not in Thai digits; reading stopped at line 9"),
        replacing(
            "Thai digits after others",
            "89.73",
            "8๙",
            "$.scores.instruments.IIT",
            "Unexpected character ('๙'",
            "valid JSON: numbers in the digits 0 to 9, not in Thai digits; reading stopped at line 9"),
        replacing(
            "decimals without value",
            "89.73",
            "{\"decimals\": 1}",
            "$.scores.instruments.IIT.value",
            "missing",
            range),
        replacing(
            "value without decimals",
            "89.73",
            "{\"value\": 89.7}",
            "$.scores.instruments.IIT.decimals",
            "missing",
            "0, 1 or 2"),
        replacing(
            "three decimals said",
            "89.73",
            "{\"value\": 89.7, \"decimals\": 3}",
            "$.scores.instruments.IIT.decimals",
            "3",
            "0, 1 or 2"),
        replacing(
            "fewer decimals said",
            "89.73",
            "{\"value\": 89.73, \"decimals\": 1}",
            "$.scores.instruments.IIT.decimals",
            "1",
            "at least the number of decimals of the value 89.73"),
        replacing(
            "text within a printed score",
            "89.73",
            "{\"value\": \"89.7\", \"decimals\": 1}",
            "$.scores.instruments.IIT.value",
            "\"89.7\"",
            "not a text"),
        replacing(
            "unknown name within a printed score",
            "89.73",
            "{\"value\": 89.7, \"decimal\": 1}",
            "$.scores.instruments.IIT.decimal",
            "unknown property \"decimal\"",
            "perhaps decimals"),
        replacing(
            "unknown property",
            "\"fiscalYear\"",
            "\"fiscal_year\"",
            "$.fiscal_year",
            "unknown property \"fiscal_year\"",
            "perhaps fiscalYear"),
        replacing(
            "unknown property in agency",
            "\"province\"",
            "\"changwat\"",
            "$.agency.changwat",
            "unknown property \"changwat\"",
            "one of name, type, province"),
        replacing(
            "unknown property with odd name",
            "\"province\"",
            "\"it's\"",
            "$.agency['it\\'s']",
            "unknown property \"it's\"",
            "one of name, type, province"),
        replacing(
            "unknown group",
            "\"indices\"",
            "\"indexes\"",
            "$.scores.indexes",
            "unknown property \"indexes\"",
            "perhaps indices"),
        replacing(
            "unknown property in claim",
            "\"quote\"",
            "\"page\"",
            "$.claims[0].page",
            "unknown property \"page\"",
            "one of passes, tier, quote"),
        replacing(
            "unknown property in source",
            "\"url\"",
            "\"uri\"",
            "$.source.uri",
            "unknown property \"uri\"",
            "perhaps url"),
        replacing(
            "another schema",
            "ita/assessment/1",
            "ita/assessment/2",
            "$.schema",
            "\"ita/assessment/2\"",
            "\"ita/assessment/1\""),
        replacing(
            "no schema",
            "\"schema\": \"ita/assessment/1\",",
            "",
            "$.schema",
            "missing",
            "\"ita/assessment/1\""),
        replacing(
            "schema no text", "\"ita/assessment/1\"", "1", "$.schema", "1", "\"ita/assessment/1\""),
        replacing(
            "duplicate key",
            "\"IIT\": 89.73",
            "\"IIT\": 89.73, \"IIT\": 89.74",
            "$.scores.instruments.IIT",
            "a second \"IIT\"",
            "once"),
        replacing(
            "duplicate key, escaped",
            "\"IIT\": 89.73",
            "\"IIT\": 89.73, \"\\u0049IT\": 89.74",
            "$.scores.instruments.IIT",
            "a second \"IIT\"",
            "once"),
        replacing(
            "duplicate group",
            "\"indices\": {}",
            "\"overall\": 89.30",
            "$.scores.overall",
            "a second \"overall\"",
            "once"),
        new Case(
            "trailing text",
            Trial.LEAST + " x",
            "$",
            "text after the document, at line 1",
            "nothing after it"),
        new Case(
            "second document",
            Trial.LEAST + Trial.LEAST,
            "$",
            "text after the document, at line 1",
            "nothing after it"),
        new Case("nothing", "", "$", "no text", "a JSON document"),
        new Case("blank", " \n\t", "$", "no text", "a JSON document"),
        new Case(
            "cut off",
            Trial.DOCUMENT.substring(0, Trial.DOCUMENT.indexOf("MUNICIPALITY")),
            "$.agency.type",
            "Unexpected end-of-input",
            "valid JSON"),
        new Case(
            "single quotes",
            "{'schema': 1}",
            "$",
            "Unexpected character ('''",
            "valid JSON: texts and names in straight double quotes \"…\", not in '; reading stopped at"
                + " line 1, column 2"),
        replacing(
            "single quotes around a text",
            "\"GOOD\"",
            "'GOOD'",
            "$.tier",
            "Unexpected character ('''",
            "valid JSON: texts and names in straight double quotes \"…\", not in ';"),
        replacing(
            "typographic quotation marks",
            "\"GOOD\"",
            "“GOOD”",
            "$.tier",
            "Unexpected character ('“'",
            "valid JSON: texts and names in straight double quotes \"…\", not in “;"),
        replacing(
            "typographic quotation marks around a name",
            "\"tier\"",
            "„tier“",
            "$.scores",
            "Unexpected character ('„'",
            "valid JSON: texts and names in straight double quotes \"…\", not in „;"),
        new Case("comment", "/* */ {}", "$", "Unexpected character ('/'", "valid JSON"),
        new Case("a number", "1", "$", "1", "an assessment document: a JSON object"),
        new Case("null", "null", "$", "null", "an assessment document: a JSON object"),
        replacing(
            "trailing comma",
            "\"EIT.2\": 87.94, \"OIT\": 85.75}",
            "\"EIT.2\": 87.94,}",
            "$.scores.instruments['EIT.2']",
            "Unexpected character ('}'",
            "valid JSON: no comma before }; reading stopped at line 9, column "),
        new Case(
            "trailing comma in a list",
            "{\"claims\": [\n{\"passes\": true},\n]}",
            "$.claims[1]",
            "Unexpected character (']'",
            "valid JSON: no comma before ]; reading stopped at line 3, column 1"),
        new Case(
            "no value",
            "{\"claims\": ]}",
            "$.claims",
            "Unexpected character (']'",
            "valid JSON: a value after each name, or the name left out; reading stopped at line 1,"
                + " column 12"),
        new Case(
            "missing comma",
            "{\"schema\": \"ita/assessment/1\"\n \"fiscalYear\": 2568}",
            "$.schema",
            "Unexpected character ('\"'",
            "valid JSON: a comma before \"; reading stopped at line 2, column 2"),
        new Case(
            "missing comma in a list",
            "{\"claims\": [{} {}]}",
            "$.claims[1]",
            "Unexpected character ('{'",
            "valid JSON: a comma before {; reading stopped at line 1, column 16"),
        new Case(
            "a quote in a text",
            "{\"schema\": \"ita \"assessment\" 1\"}",
            "$.schema",
            "Unexpected character ('a'",
            "valid JSON: a double quote within a text written as \\\"; reading stopped at line 1,"
                + " column 18"),
        replacing(
            "half a character",
            "รายงาน",
            "\\ud83d",
            "$.source.title",
            "\"\\ud83d",
            "Unicode characters"),
        replacing(
            "line break in a text",
            "รายงาน",
            "a\nb",
            "$.source.title",
            "Illegal unquoted character",
            "valid JSON"),
        replacing(
            "year as text", "2568,", "\"2568\",", "$.fiscalYear", "\"2568\"", "a whole number"),
        replacing(
            "year with point", "2568,", "2568.0,", "$.fiscalYear", "2568.0", "a whole number"),
        replacing(
            "year with exponent", "2568,", "2.568e3,", "$.fiscalYear", "2.568e3", "a whole number"),
        replacing("year null", "2568,", "null,", "$.fiscalYear", "null", "a whole number"),
        replacing(
            "no year", "\"fiscalYear\": 2568,", "", "$.fiscalYear", "missing", "a whole number"),
        replacing(
            "huge year", "2568,", "99999999999,", "$.fiscalYear", "99999999999", "a whole number"),
        replacing(
            "framework of another year",
            "nacc-2568r1",
            "nacc-2567r1",
            "$.framework",
            "\"nacc-2567r1\"",
            "a framework of 2568: nacc-2568r1"),
        replacing(
            "unknown revision",
            "nacc-2568r1",
            "nacc-2568r99",
            "$.framework",
            "\"nacc-2568r99\"",
            "a framework of 2568: nacc-2568r1"),
        replacing(
            "framework of no form",
            "nacc-2568r1",
            "NACC",
            "$.framework",
            "\"NACC\"",
            "a framework of 2568: nacc-2568r1"),
        new Case(
            "common era",
            Trial.LEAST.replace("2568", "2025"),
            "$.fiscalYear",
            "2025",
            "2568 for the common era's 2025"),
        new Case(
            "year without national rules",
            Trial.LEAST.replace("2568", "2561"),
            "$.fiscalYear",
            "2561",
            "nacc5-2561r1"),
        new Case(
            "year to come",
            Trial.LEAST.replace("2568", "2600"),
            "$.fiscalYear",
            "2600",
            "one of 2562, 2563"),
        year(2561, "{}", "$.fiscalYear", "2561", "\"framework\""),
        new Case(
            "part that only the assumed rules of the year have",
            Trial.scores(2569, "{\"instruments\": {\"EIT.1\": 99.25}}"),
            "$.scores.instruments['EIT.1']",
            "unknown element \"EIT.1\"",
            "one of IIT, EIT, OIT (nacc-2569r1); or name rules that have it:"
                + " \"framework\": \"assumed-2569r1\""),
        new Case(
            "indicator that only the assumed rules of the year have",
            Trial.scores(2569, "{\"indicators\": {\"3\": 98.44}}"),
            "$.scores.indicators['3']",
            "unknown element \"3\"",
            "left out: nacc-2569r1 has no indicators; or name rules that have it:"
                + " \"framework\": \"assumed-2569r1\""),
        year(
            2563,
            "{\"questions\": {\"O44\": 1.00}}",
            "$.scores.questions.O44",
            "unknown element \"O44\"",
            "O1 to O43"),
        year(
            2564,
            "{\"questions\": {\"I5.4\": 1.00}}",
            "$.scores.questions['I5.4']",
            "unknown element \"I5.4\"",
            "one of I5, I5.1 to I5.3 (nacc-2564r"),
        year(
            2564,
            "{\"questions\": {\"I2.1\": 1.00}}",
            "$.scores.questions['I2.1']",
            "unknown element \"I2.1\"",
            "one of I1 to I30, E1 to E15, O1 to O43 (nacc-2564r"),
        year(
            2568,
            "{\"questions\": {\"I5.1\": 1.00}}",
            "$.scores.questions['I5.1']",
            "unknown element \"I5.1\"",
            "one of I1 to I15"),
        year(
            2564,
            "{\"instruments\": {\"I5.1\": 1.00}}",
            "$.scores.instruments['I5.1']",
            "\"I5.1\" in the wrong group",
            "I5.1 belongs in scores.questions"),
        year(
            2564,
            "{\"instruments\": {\"EIT.1\": 1.00}}",
            "$.scores.instruments['EIT.1']",
            "unknown element \"EIT.1\"",
            "one of IIT, EIT, OIT (nacc-2564r"),
        year(
            2568,
            "{\"instruments\": {\"EB3\": 1.00}}",
            "$.scores.instruments.EB3",
            "unknown element \"EB3\"",
            "one of IIT, EIT, OIT, EIT.1, EIT.2"),
        year(
            2568,
            "{\"questions\": {\"EB3\": 1.00}}",
            "$.scores.questions.EB3",
            "unknown element \"EB3\"",
            "O1 to O28"),
        year(
            2568,
            "{\"questions\": {\"o8\": 1.00}}",
            "$.scores.questions.o8",
            "unknown element \"o8\"",
            "O1 to O28"),
        year(
            2568,
            "{\"questions\": {\"O๘\": 1.00}}",
            "$.scores.questions['O๘']",
            "unknown element \"O๘\"",
            "O1 to O28"),
        year(
            2568,
            "{\"questions\": {\"O08\": 1.00}}",
            "$.scores.questions.O08",
            "unknown element \"O08\"",
            "O1 to O28"),
        year(
            2568,
            "{\"instruments\": {\"3\": 1.00}}",
            "$.scores.instruments['3']",
            "\"3\" in the wrong group",
            "3 belongs in scores.indicators"),
        year(
            2568,
            "{\"indicators\": {\"9.1\": 1.00}}",
            "$.scores.indicators['9.1']",
            "\"9.1\" in the wrong group",
            "9.1 belongs in scores.subIndicators"),
        year(
            2568,
            "{\"indicators\": {\"overall\": 1.00}}",
            "$.scores.indicators.overall",
            "\"overall\" in the wrong group",
            "overall belongs in scores.overall"),
        year(
            2568,
            "{\"indices\": {\"INDEX.1\": 1.00}}",
            "$.scores.indices['INDEX.1']",
            "unknown element \"INDEX.1\"",
            "left out: nacc-2568r"),
        year(2568, "{\"instruments\": []}", "$.scores.instruments", "[]", "an object of scores"),
        year(2568, "[]", "$.scores", "[]", "an object with groups of scores"),
        year(
            2568,
            "{\"instruments\": {\"XIT\": null}}",
            "$.scores.instruments.XIT",
            "unknown element \"XIT\"",
            "one of IIT, EIT, OIT, EIT.1, EIT.2"),
        year(
            2568,
            "{\"instruments\": {\"3\": null}}",
            "$.scores.instruments['3']",
            "\"3\" in the wrong group",
            "3 belongs in scores.indicators"),
        year(
            2568,
            "{\"instrument\": null}",
            "$.scores.instrument",
            "unknown property",
            "instruments"),
        year(
            2568,
            "{\"overall\": {\"value\": null, \"decimals\": 1}}",
            "$.scores.overall.value",
            "null",
            range),
        year(
            2568,
            "{\"overall\": {\"value\": 90.9, \"decimals\": null}}",
            "$.scores.overall.decimals",
            "null",
            "0, 1 or 2"),
        tier(
            "\"ดี\"",
            "\"ดี\"",
            "ผ่าน), IMPROVE (ต้องปรับปรุง), URGENT (ต้องปรับปรุงโดยด่วน) (nacc-2568r1)"),
        tier("\"good\"", "\"good\"", "(perhaps GOOD); other words go into \"printedTier\""),
        tier("\"A+\"", "\"A+\"", "or a tier of another year; other words go into \"printedTier\""),
        tier(
            "\"ระดับ ผ่านดี\"",
            "\"ระดับ ผ่านดี\"",
            "one of EXCELLENT (ผ่านดีเยี่ยม), GOOD (ผ่านดี)"),
        tier("\"ผ่าน (GOOD)\"", "\"ผ่าน (GOOD)\"", "one of EXCELLENT"),
        tier("\"\"", "\"\"", "one of EXCELLENT"),
        tier("1", "1", "the code or the name of a tier"),
        tier("[\"GOOD\"]", "[…]", "the code or the name of a tier"),
        new Case(
            "tier of a year without tiers",
            with("\"tier\": \"ดี\"").replace("2568", "2569"),
            "$.tier",
            "\"ดี\"",
            "a tier of any year, such as GOOD (ผ่านดี); other words go into \"printedTier\""),
        new Case(
            "tier and printed tier",
            with("\"tier\": \"GOOD\", \"printedTier\": \"A+\""),
            "$.printedTier",
            "\"A+\"",
            "left out where \"tier\" is stated, which is \"GOOD\""),
        added("printedTier", "\"ผ่านดี\"", "", "\"ผ่านดี\"", "write \"tier\": \"GOOD\""),
        added("printedTier", "\"AA\"", "", "\"AA\"", "write \"tier\": \"AA\""),
        added("printedTier", "\" \"", "", "\" \"", "1 to 200 characters"),
        added("printedTier", quoted("ก", 201), "", "201 characters", "1 to 200 characters"),
        added("printedTier", "1", "", "1", "the words of the source as a text"),
        replacing(
            "claimed tier of no ladder",
            "\"passes\": true",
            "\"tier\": \"ดี\"",
            "$.claims[0].tier",
            "\"ดี\"",
            "or a tier of another year; other words stand in \"quote\" alone"),
        replacing(
            "claim of nothing",
            "\"passes\": true, ",
            "",
            "$.claims[0]",
            "neither passes nor tier",
            "passes, or tier, or both"),
        replacing(
            "passes as text",
            "\"passes\": true",
            "\"passes\": \"true\"",
            "$.claims[0].passes",
            "\"true\"",
            "true or false"),
        replacing(
            "claim of nulls",
            "\"passes\": true",
            "\"passes\": null, \"tier\": null",
            "$.claims[0]",
            "neither passes nor tier",
            "passes, or tier, or both"),
        replacing(
            "claim null",
            "[{\"passes\": true, \"quote\": \"ผ่าน\"}]",
            "[null]",
            "$.claims[0]",
            "null",
            "an object"),
        added("advice", "{}", "", "{}", "an array of recommendations"),
        added("advice", "[null]", "[0]", "null", "an object with the element and the text"),
        added("advice", "[\"text\"]", "[0]", "\"text\"", "an object with the element"),
        added("advice", "[{\"text\": \"ก\"}]", "[0].element", "missing", "a question such as O8"),
        advice("\"element\": \"E1\"", ".text", "missing", "the words of the assessor"),
        advice("\"element\": \"E1\", \"text\": null", ".text", "null", "the words of the assessor"),
        advice("\"element\": \"E1\", \"text\": \" \"", ".text", "\" \"", "1 to 10000 characters"),
        advice(
            "\"element\": \"E1\", \"text\": " + quoted("ก", 10_001),
            ".text",
            "10001 characters",
            "1 to 10000 characters"),
        advice("\"element\": 1, \"text\": \"ก\"", ".element", "1", "a question such as O8"),
        advice(
            "\"element\": \"e1\", \"text\": \"ก\"",
            ".element",
            "unknown element \"e1\"",
            "overall"),
        new Case(
            "advice on a code that the year does not have",
            with("\"advice\": [{\"element\": \"E10\", \"text\": \"ก\"}]"),
            "$.advice[0].element",
            "unknown code \"E10\"",
            "E1 to E9, O1 to O28 (nacc-2568r1)"),
        new Case(
            "advice on an element that the year does not have",
            with("\"advice\": [{\"element\": \"INDEX.1\", \"text\": \"ก\"}]"),
            "$.advice[0].element",
            "unknown element \"INDEX.1\"",
            "left out: nacc-2568r1 has no indices"),
        cites("\"O8\"", "", "\"O8\"", "an array of question codes"),
        cites("[8]", "[0]", "8", "a question code"),
        cites("[\"O8\", null]", "[1]", "null", "a question code"),
        cites("[\"O8\", \"๐๙\"]", "[1]", "unknown code \"๐๙\"", "a question code"),
        cites("[\"O8\", \"4\"]", "[1]", "unknown code \"4\"", "a question code"),
        new Case(
            "cited code that the year does not have",
            with(
                "\"advice\": [{\"element\": \"E1\", \"text\": \"ก\", \"cites\": [\"O8\", \"O29\"]}]"),
            "$.advice[0].cites[1]",
            "unknown code \"O29\"",
            "O1 to O28 (nacc-2568r1)"),
        cites("[\"O8\", \"O9\", \"O8\"]", "[2]", "\"O8\"", "each code cited once"),
        advice(
            "\"element\": \"E1\", \"text\": \"ก\", \"cite\": []",
            ".cite",
            "unknown property \"cite\"",
            "(perhaps cites)"),
        added("titles", "[]", "", "[]", "an object of texts by question codes"),
        added("titles", "{\"I9\": 9}", ".I9", "9", "the wording of the question"),
        added("titles", "{\"I9\": \"\"}", ".I9", "\"\"", "1 to 1000 characters"),
        added(
            "titles",
            "{\"I9\": " + quoted("ก", 1_001) + "}",
            ".I9",
            "1001 characters",
            "1 to 1000 characters"),
        added("titles", "{\"4\": \"ก\"}", "['4']", "unknown code \"4\"", "a question code"),
        added("titles", "{\"i9\": \"ก\"}", ".i9", "unknown code \"i9\"", "a question code"),
        added("titles", "{\"i9\": null}", ".i9", "unknown code \"i9\"", "a question code"),
        new Case(
            "title of a code that the year does not have",
            with("\"titles\": {\"O29\": \"ก\"}"),
            "$.titles.O29",
            "unknown code \"O29\"",
            "O1 to O28 (nacc-2568r1)"),
        added("respondents", "[]", "", "[]", "an object of numbers by the names of instruments"),
        added("respondents", "{\"IIT\": 0}", ".IIT", "0", "a whole number of people from 1"),
        added("respondents", "{\"IIT\": -1}", ".IIT", "-1", "from 1 to 1000000000"),
        added("respondents", "{\"IIT\": 1000000001}", ".IIT", "1000000001", "1000000000"),
        added("respondents", "{\"IIT\": 1.5}", ".IIT", "1.5", "a whole number"),
        added("respondents", "{\"IIT\": \"9\"}", ".IIT", "\"9\"", "a whole number"),
        added("respondents", "{\"iit\": 9}", ".iit", "unknown instrument \"iit\"", "IIT, EIT, OIT"),
        added("respondents", "{\"I1\": null}", ".I1", "unknown instrument \"I1\"", "IIT"),
        new Case(
            "two titles of one question",
            with("\"titles\": {\"I9\": \"ก\", \"I9\": \"ข\"}"),
            "$.titles.I9",
            "a second \"I9\"",
            "once"),
        replacing(
            "claims no array",
            "[{\"passes\": true, \"quote\": \"ผ่าน\"}]",
            "{}",
            "$.claims",
            "{}",
            "an array of claims"),
        replacing(
            "claim no object",
            "[{\"passes\": true, \"quote\": \"ผ่าน\"}]",
            "[true]",
            "$.claims[0]",
            "true",
            "an object"),
        replacing(
            "agency as text",
            "{\"name\": \"เทศบาลตำบลกุดกว้าง\", \"type\": \"SUBDISTRICT_MUNICIPALITY\", \"province\": \"ขอนแก่น\"}",
            "\"เทศบาล\"",
            "$.agency",
            "\"เทศบาล\"",
            "an object with the name of the agency"),
        replacing(
            "no agency name",
            "\"name\": \"เทศบาลตำบลกุดกว้าง\", ",
            "",
            "$.agency.name",
            "missing",
            "the name of the agency"),
        replacing(
            "blank agency name", "เทศบาลตำบลกุดกว้าง", " ", "$.agency.name", "\" \"", "not blank"),
        name("name that cannot be seen", "\\u200b\\ufeff", "\"\u200B\\ufeff\"", "not blank"),
        name("long agency name", "ก".repeat(301), "\"กกก", "at most 300 characters"),
        province("blank province", "", "\"\"", "or the property left out"),
        province("province that cannot be seen", "\\u200b", "\"\u200B\"", "not blank"),
        province("long province", "ก".repeat(301), "\"กกก", "at most 300 characters"),
        replacing(
            "agency null",
            "{\"name\": \"เทศบาลตำบลกุดกว้าง\", \"type\": \"SUBDISTRICT_MUNICIPALITY\", \"province\": \"ขอนแก่น\"}",
            "null",
            "$.agency",
            "null",
            "an object with the name of the agency"),
        replacing(
            "agency name null",
            "\"เทศบาลตำบลกุดกว้าง\"",
            "null",
            "$.agency.name",
            "null",
            "the name of the agency"),
        replacing(
            "schema null", "\"ita/assessment/1\"", "null", "$.schema", "null", "ita/assessment/1"),
        replacing(
            "unknown property null",
            "\"tier\"",
            "\"rank\": null, \"tier\"",
            "$.rank",
            "unknown property \"rank\"",
            "one of schema"),
        replacing(
            "agency type no code",
            "SUBDISTRICT_MUNICIPALITY",
            "เทศบาล",
            "$.agency.type",
            "\"เทศบาล\"",
            "capital letters"),
        replacing("title a number", "\"รายงาน\"", "1", "$.source.title", "1", "as a text"),
        replacing(
            "long text",
            "รายงาน",
            "ก".repeat(100_001),
            "$.source.title",
            "a value that is too long",
            "texts of 100000 characters"),
        replacing(
            "long name",
            "\"province\"",
            '"' + "n".repeat(201) + '"',
            "$.agency['" + "n".repeat(60) + "…']",
            "\"" + "n".repeat(59),
            "a name of at most 200 characters"),
        new Case(
            "a million levels of arrays",
            "[".repeat(1_000_000),
            "$" + "[0]".repeat(20),
            "nested deeper than 20",
            "at most 20 deep"),
        new Case(
            "a million levels of objects",
            "{\"a\":".repeat(600_000),
            "$" + ".a".repeat(20),
            "nested deeper than 20",
            "at most 20 deep"),
        new Case(
            "too many values",
            Trial.LEAST.replace("2568", "2568, \"claims\": [" + "{},".repeat(9_999) + "{}]"),
            "$.claims[9996]",
            "more than 10000 values",
            "at most 10000 values"),
        new Case(
            "too large",
            " ".repeat(4 * 1024 * 1024) + Trial.LEAST,
            "$",
            "more than 4194304 bytes",
            "at most 4194304 bytes")));
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isRefusedWithPathAndValueAndWhatIsAllowed(Case hostile) {
    ItaJsonException refusal = catchThrowableOfType(
        ItaJsonException.class, () -> ItaJson.reader().assessments().read(hostile.document()));

    assertThat(refusal).as("refusal of " + hostile).isNotNull();
    assertThat(refusal.path()).isEqualTo(hostile.path());
    assertThat(refusal.toJson().error().value()).startsWith(hostile.value());
    assertThat(refusal.allowed()).contains(hostile.allowed());
    assertThat(refusal.getMessage())
        .isEqualTo(refusal.path() + ": " + refusal.toJson().error().value() + ": must be "
            + refusal.allowed())
        .hasSizeLessThan(1000);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isRefusedTheSameWayFromAStreamAndNamesTheSource(Case hostile) {
    byte[] bytes = hostile.document().getBytes(StandardCharsets.UTF_8);
    ItaJsonException refusal = catchThrowableOfType(
        ItaJsonException.class,
        () -> ItaJson.reader().assessments().read(new ByteArrayInputStream(bytes), "a.json"));

    assertThat(refusal.source()).isEqualTo("a.json");
    assertThat(refusal.path()).isEqualTo(hostile.path());
    assertThat(refusal.getMessage()).startsWith("a.json: " + hostile.path() + ": ");
  }

  @Test
  void theDocumentThatTheCasesAreMadeOfIsAccepted() {
    assertThat(ItaJson.reader().assessments().read(Trial.DOCUMENT).scores()).hasSize(6);
  }

  @Test
  void malformedUtf8IsRefusedWithItsPlace() {
    byte[] bytes = "{\n\"schema\": \"x\"}".getBytes(StandardCharsets.UTF_8);
    bytes[13] = (byte) 0xFF;

    assertThatThrownBy(
            () -> ItaJson.reader().assessments().read(new ByteArrayInputStream(bytes), "a.json"))
        .hasMessage("a.json: $: byte FF at line 2, byte 12: must be well-formed UTF-8");
  }

  @Test
  void utf16IsRefused() {
    byte[] bytes = Trial.LEAST.getBytes(StandardCharsets.UTF_16);

    assertThatThrownBy(
            () -> ItaJson.reader().assessments().read(new ByteArrayInputStream(bytes), "a.json"))
        .hasMessageContaining("must be well-formed UTF-8");
  }

  @Test
  void unknownPropertiesArePassedOverOnRequestButUnknownElementsAreNot() {
    ItaReader lenient = ItaJson.reader().ignoringUnknownProperties();
    String document = Trial.LEAST.replace("\"ก\"", "\"ก\", \"size\": {\"staff\": 1e9}");

    assertThat(lenient.assessments().read(document).agency().name()).isEqualTo("ก");
    assertThatThrownBy(() ->
            lenient.assessments().read(Trial.scores(2568, "{\"instruments\": {\"XIT\": 1.00}}")))
        .hasMessageContaining("$.scores.instruments.XIT");
    assertThatThrownBy(() -> lenient
            .assessments()
            .read(Trial.LEAST.replace("\"ก\"", "\"ก\", \"size\": 1, \"size\": 2")))
        .hasMessageContaining("$.agency.size");
  }

  @Test
  void controlCharactersOfAValueAreMadeVisible() {
    assertThatThrownBy(() -> ItaJson.reader()
            .assessments()
            .read(Trial.DOCUMENT.replace("\"GOOD\"", "\"\\u001b[2J\"")))
        .hasMessageContaining("\"\\u001b[2J\"");
  }
}
