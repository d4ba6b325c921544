/**
 * The rules of a fiscal year as data: the tree of scores, the tier ladder and the pass mark. Each
 * row has its source and confidence.
 *
 * <p>Begin with {@link io.github.ita4j.framework.Frameworks}, which holds the bundled ones. A
 * {@link io.github.ita4j.framework.Framework} is one of them. Users load their own with
 * {@link io.github.ita4j.framework.FrameworkLoader}.
 *
 * <p>A new year, or a new kind of rule, belongs here. Applying the rules to an agency's scores does
 * not: that is {@link io.github.ita4j.scoring} and {@link io.github.ita4j.grading}.
 *
 * <p>Texts of rules have bounds, which are checked on reading. A table has at most 10,000 rows, a
 * cell at most 4,000 characters. A scale has at most 1,000 options; its name and labels have at
 * most 500 characters each. A ladder has at most 100 tiers, with 1,000 limits in all.
 *
 * <p>Every type but the builders is immutable and safe for use by many threads.
 *
 * <h2>The files of a framework</h2>
 *
 * <p>The files of a framework are UTF-8 tables with cells separated by tabs. The first line names
 * exactly the columns listed here, in this order. A cell may be empty only where this page says so;
 * its tab remains. Windows line ends and a byte order mark are ignored. A table has at most 10,000
 * rows, a cell at most 4,000 characters.
 *
 * <p>A small example is the folder {@code ita-examples/consumers/own-framework/framework} of the
 * project's sources. It has one instrument, two groups, twelve questions and three tiers. Each
 * bundled framework covers a whole year.
 *
 * <p>These columns are in several tables:
 *
 * <ul>
 *   <li>{@code confidence}: a constant of {@link io.github.ita4j.framework.Confidence}, never
 *       empty.
 *   <li>{@code source}: ids of {@code sources.tsv}, separated by {@code ; }, never empty.
 *   <li>{@code note}: any text, or empty.
 *   <li>{@code name_th}: the Thai name.
 *   <li>{@code name_en}: the English name, or empty.
 *   <li>{@code en_origin}: the origin of the English name, and empty without one. It is
 *       {@code EDITORIAL} for the author's own name, {@code SOURCE} for one that the source has.
 * </ul>
 *
 * <p>The tables are:
 *
 * <ul>
 *   <li>{@code framework.tsv}: key, value, confidence, source, note. No value is empty. Each key
 *       appears once:
 *       <ul>
 *         <li>{@code id}: a {@link io.github.ita4j.model.FrameworkId} such as {@code moph-2568r1},
 *             with the year in the Buddhist era.
 *         <li>{@code name_th}: the Thai name of the framework.
 *         <li>{@code name_en}, optional: the English name.
 *         <li>{@code provisional}: {@code true} or {@code false}, see
 *             {@link io.github.ita4j.framework.Framework#provisional}.
 *         <li>{@code pass_mark}, optional: a score such as {@code 85.00}.
 *         <li>{@code national_target}, optional, and only with {@code pass_mark}: the share of all
 *             agencies that is to reach the mark. It is a fraction such as {@code 4/5}.
 *         <li>{@code catalogue.IIT}, {@code catalogue.EIT}, {@code catalogue.OIT}: {@code COMPLETE}
 *             or {@code OPEN}, see {@link io.github.ita4j.framework.CatalogueCompleteness}. All
 *             three are required. An instrument that {@code elements.tsv} does not have is
 *             {@code COMPLETE}.
 *       </ul>
 *   <li>{@code sources.tsv}: id, title, publisher, date, url, note. The id has small letters,
 *       digits, points and hyphens. The date is in the Buddhist era: {@code 2568}, {@code 2568-08}
 *       or {@code 2568-08-15}. Date and url may be empty.
 *   <li>{@code elements.tsv}: id, parent, weight, label, name_th, name_en, en_origin, name_kind,
 *       name_confidence, name_source, confidence, source, note. The first row is {@code overall}. A
 *       parent comes before its children.
 *       <ul>
 *         <li>{@code id}: in the form of {@link io.github.ita4j.model.ElementId#parse}, such as
 *             {@code overall}, {@code OIT}, {@code EIT.1}, {@code 9}, {@code 9.1}, {@code O12}. An
 *             index, {@code INDEX.1}, may stand beside the three instruments as a fourth.
 *         <li>{@code parent}: the id of an earlier row; empty for {@code overall} only.
 *         <li>{@code weight}: the share in the parent, a fraction such as {@code 3/10}. The weights
 *             of one parent sum to one. An element with an empty weight only describes its parent.
 *         <li>{@code label}: the code printed instead of the id, such as {@code MOIT 12}, or empty.
 *             JSON has the id.
 *         <li>{@code name_th}: empty if no name is known. Then {@code name_en}, {@code en_origin},
 *             {@code name_kind}, {@code name_confidence} and {@code name_source} are empty too.
 *         <li>{@code name_kind}: required for the name of a question ({@code I1}, {@code E1},
 *             {@code O1}), and empty otherwise. It is {@code WORDING}, {@code TOPIC} or
 *             {@code SCALE_ONLY}, see {@link io.github.ita4j.framework.NameKind}.
 *         <li>{@code name_confidence}, {@code name_source}: {@code confidence} and {@code source}
 *             of the name. The columns {@code confidence} and {@code source} themselves are about
 *             the place in the tree and the weight.
 *       </ul>
 *   <li>{@code tiers.tsv}: code, name_th, name_en, en_origin, confidence, source, note. The rows go
 *       from the top tier down; without a ladder there is only the header. The code is a
 *       {@link io.github.ita4j.model.TierCode} such as {@code GOOD}. There are at most 100 rows.
 *   <li>{@code limits.tsv}: tier, element, at_least, confidence, source, note. There is a row for
 *       each element that a tier requires a score of. {@code at_least} is that score, such as
 *       {@code 85.00}. The lowest tier has no row. There are at most 1,000 rows.
 *   <li>{@code scales.tsv}, optional: scale, option_th, option_en, en_origin, points, confidence,
 *       source, note. The rows of one scale are its options in the order of the form.
 *       {@code en_origin} is that of {@code option_en}.
 *   <li>{@code answers.tsv}, optional: question, sub_item, weight, scale, confidence, source, note.
 *       A row without {@code sub_item} is about a question; the rows of its sub-items 1, 2 and so
 *       on to 99 at most follow it. The weight is the question's share in its parent when answers
 *       are scored. It is empty for questions that have a weight in {@code elements.tsv}. The scale
 *       is empty where it is not known. It is also empty above sub-items, which have their own.
 *   <li>{@code issues.tsv}, optional: number, name_th, name_en, en_origin, elements, confidence,
 *       source, note. A row is an {@link io.github.ita4j.framework.Issue}, numbered from 1.
 *       {@code elements} are the ids of elements that fall under it, separated by a space, or
 *       empty. No element is named twice.
 * </ul>
 *
 * <p>The loader refuses these faults, and names file, line and reason:
 *
 * <ul>
 *   <li>a missing or unknown column, or a bad cell;
 *   <li>a reference to nothing;
 *   <li>weights of one parent that do not sum to exactly one;
 *   <li>tiers out of order, or a ladder that requires more of a lower tier than of a higher one;
 *   <li>an open catalogue of an instrument that is absent;
 *   <li>two elements that are printed under one code, as
 *       {@link io.github.ita4j.framework.Framework#findByLabel} compares them, or two tiers of one
 *       name, as {@link io.github.ita4j.framework.TierLadder#findTierByName} does;
 *   <li>in a folder, another table: a file {@code *.tsv} that is none of these, but
 *       {@code recommendations.tsv}, see
 *       {@link io.github.ita4j.improvement.RecommendationCatalogue#fromFolder};
 *   <li>in a folder, an {@code id} with a scheme of the bundled frameworks ({@code nacc},
 *       {@code nacc5}, {@code assumed}), unless the tables are those of a bundled one.
 * </ul>
 */
@NullMarked
package io.github.ita4j.framework;

import org.jspecify.annotations.NullMarked;
